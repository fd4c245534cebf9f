/** What a card shows of a topic, and how much of it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { TopicCard, type TopicCardProps } from '../../components/TopicCard.tsx';
import { TopicView } from '../../components/TopicView.tsx';
import type { Fact } from '../../data/schema.ts';
import { makeTopic } from '../helpers/topics.ts';

const fact = (on: string): Fact => ({ id: `fact-${on}`, statement: `What happened in ${on}.`, status: 'established', sources: ['a-source'], on });
const nothing = () => undefined;
const contentOf = (facts: string[], related = 0): TopicCardProps['content'] => ({
  topic: makeTopic('cips', ['CIPS'], { facts: facts.map(fact) }),
  sources: [],
  related: Array.from({ length: related }, (_, i) => ({ id: `other-${i}`, name: `Other ${i}` })),
  edition: { reviewed: '2026-11-29', completeUntil: '2026-07', newest: '2026-10' },
});
const showCard = (content: TopicCardProps['content'], written?: string, described?: string) =>
  render(
    <TopicCard
      {...{ content, written, described }}
      pinned={false}
      site="bbc.com"
      onSilence={nothing}
      onTopic={nothing}
      onPin={nothing}
      onClose={nothing}
      onBriefing={nothing}
    />,
    document.body,
  );
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (button: HTMLElement | undefined) => act(() => button?.click());

beforeEach(() => render(null, document.body));

describe('beside an older article', () => {
  test('the card shows three facts in all, and says first that there are later ones', () => {
    showCard(contentOf(['2015', '2018', '2023', '2024', '2025', '2026']), '2022-02-07');
    expect(all('.fact')).toHaveLength(3);
    const [line] = all('.since-line');
    expect(line?.textContent).toBe('Since this article: 3 later facts');
    expect(line?.nextElementSibling?.className).toBe('summary');
  });

  test('with one later fact two others stand, and the line leads to it', async () => {
    showCard(contentOf(['2015', '2018', '2020', '2024']), '2022-02-07');
    expect(all('.since .fact')).toHaveLength(1);
    expect(all('.fact')).toHaveLength(3);
    expect(all('.since-line')[0]?.textContent).toContain('1 later fact');
    await press(all('.since-line button')[0]);
    expect(document.activeElement).toBe(document.querySelector('.since h3'));
  });
});

test('a card beside an article without a date says nothing of it', () => {
  showCard(contentOf(['2015', '2018']));
  expect(all('.since-line, .since')).toEqual([]);
});

describe('related topics', () => {
  test('are four on a card, and the others after a click, with the focus on the first of them', async () => {
    showCard(contentOf(['2015'], 7));
    expect(all('.related button').map(({ textContent }) => textContent)).toEqual(['Other 0', 'Other 1', 'Other 2', 'Other 3', '3 more']);
    await press(all('.related button').at(-1));
    expect(all('.related button').map(({ textContent }) => textContent)).toHaveLength(7);
    expect(document.activeElement?.textContent).toBe('Other 4');
  });

  test('are all there are in the briefing, and on a card with four', () => {
    showCard(contentOf(['2015'], 4));
    expect(all('.related button')).toHaveLength(4);
    render(<TopicView content={contentOf(['2015'], 7)} onTopic={nothing} />, document.body);
    expect(all('.related button')).toHaveLength(7);
  });
});

describe('the card of a person described by an office', () => {
  test.each([
    ['2022-02-04', 'Term · “the Chinese leader” on 4 February 2022'],
    ['2022-02', 'Term · “the Chinese leader” in February 2022'],
    ['2022', 'Term · “the Chinese leader” in 2022'],
  ])('tells the words and the date by which it is: %s', (written, told) => {
    showCard(contentOf(['2015']), written, 'the Chinese leader');
    expect(all('.kind')[0]?.textContent).toBe(told);
  });

  test('tells nothing of it where a name stands', () => {
    showCard(contentOf(['2015']), '2022-02-04');
    expect(all('.kind')[0]?.textContent).toBe('Term');
  });
});
