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
const actions = { onSilence: nothing, onTopic: nothing, onPin: nothing, onClose: nothing, onBriefing: nothing };
const contentOf = (facts: string[], related = 0): TopicCardProps['content'] => ({
  topic: makeTopic('cips', ['CIPS'], { facts: facts.map(fact) }),
  sources: [],
  related: Array.from({ length: related }, (_, i) => ({ id: `other-${i}`, name: `Other ${i}` })),
  edition: { reviewed: '2026-11-29', completeUntil: '2026-07', newest: '2026-10' },
});
const showCard = (content: TopicCardProps['content'], written?: string, { pinned = false, described }: { pinned?: boolean; described?: string } = {}) =>
  render(<TopicCard {...{ content, written, pinned, described, ...actions }} site="bbc.com" />, document.body);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (button: HTMLElement | undefined) => act(() => button?.click());

beforeEach(() => render(null, document.body));

const statements = (selector: string) => all(`${selector} .fact-statement`).map(({ textContent }) => textContent);
const unfold = () =>
  act(() => {
    const more = document.querySelector<HTMLDetailsElement>('.more');
    if (more) more.open = true;
    more?.dispatchEvent(new Event('toggle'));
  });

describe('of a topic’s facts', () => {
  test('one is seen at first, which the editors put first, and the others unfold below it, newest first', () => {
    showCard(contentOf(['2015', '2018', '2023', '2020']));
    expect(statements('.card > .facts')).toEqual(['What happened in 2015.']);
    expect(all('.more')[0]?.hasAttribute('open')).toBe(false);
    expect(all('.more summary')[0]?.textContent).toBe('3 more facts, newest first');
    expect(statements('.more')).toEqual(['What happened in 2023.', 'What happened in 2020.', 'What happened in 2018.']);
  });

  test.each([
    [['2015', '2018'], '1 more fact'],
    [['2015'], undefined],
  ])('%j: the card offers %s', (facts, words) => {
    showCard(contentOf(facts));
    expect(all('.more summary')[0]?.textContent).toBe(words);
  });

  test('another topic in the same card is folded again', async () => {
    showCard(contentOf(['2015', '2018']));
    await unfold();
    expect(all('.more')[0]?.hasAttribute('open')).toBe(true);
    const other = contentOf(['2015', '2018']);
    await act(() => showCard({ ...other, topic: { ...other.topic, id: 'spfs' } }));
    expect(all('.more')[0]?.hasAttribute('open')).toBe(false);
  });

  test('in the briefing all are seen, newest first', () => {
    render(<TopicView content={contentOf(['2015', '2018', '2023'])} onTopic={nothing} />, document.body);
    expect(statements('')).toEqual(['What happened in 2023.', 'What happened in 2018.', 'What happened in 2015.']);
    expect(all('.more')).toEqual([]);
  });
});

describe('the sources of a fact', () => {
  const source = (id: string, publisher: string) => ({
    ...{ id, publisher, title: 'A title', url: `https://${id}.example/`, accessed: '2026-11-29' },
    ...{ kind: 'press', origin: 'western' },
  });
  const cited = (...ids: string[]) => {
    const content = contentOf(['2015']);
    const [only] = content.topic.facts as [Fact];
    const sources = [source('a', 'One'), source('b', 'Two'), source('c', 'Two'), source('d', 'Three'), source('e', 'Four')];
    return { ...content, sources, topic: { ...content.topic, facts: [{ ...only, sources: ids }] } } as TopicCardProps['content'];
  };

  test.each([
    [['a', 'b'], '2 sources: One, Two'],
    [['a', 'b', 'c'], '3 sources: One, Two'],
    [['a', 'b', 'c', 'd', 'e'], '5 sources: One, Two, Three …'],
  ])('%j stand behind their publishers’ names', (ids, words) => {
    showCard(cited(...ids));
    expect(all('details.sources summary')[0]?.textContent).toBe(words);
    expect(all('details.sources a.source')).toHaveLength(ids.length);
  });

  test('is a link where there is only one, and all are links in the briefing', () => {
    showCard(cited('a'));
    expect(all('details.sources')).toEqual([]);
    expect(all('.fact a.source')).toHaveLength(1);
    render(<TopicView content={cited('a', 'b')} onTopic={nothing} />, document.body);
    expect(all('details.sources')).toEqual([]);
    expect(all('.fact a.source')).toHaveLength(2);
  });

  test('of each side’s words stand behind their number', () => {
    const content = cited('a');
    const wordings = [
      { by: 'Moscow', says: 'One thing.', sources: ['a'] },
      { by: 'Kyiv', says: 'Another.', sources: ['b', 'd'] },
    ];
    showCard({ ...content, topic: { ...content.topic, wordings } });
    expect(all('.wordings summary').map(({ textContent }) => textContent)).toEqual(['1 source', '2 sources']);
  });

  test('is read as number and publisher, and no space is underlined between them', () => {
    showCard(cited('a'));
    expect(all('a.source')[0]?.textContent).toBe('1 One');
    expect(all('.source-number')[0]?.nextSibling?.textContent).toBe('One');
  });
});

test('where a term is disputed, each side’s words come right after the summary', () => {
  const content = contentOf(['2015']);
  const wordings = [
    { by: 'Moscow', says: 'One thing.' },
    { by: 'Kyiv', says: 'Another.' },
  ];
  showCard({ ...content, topic: { ...content.topic, wordings } });
  expect(all('.summary')[0]?.nextElementSibling?.className).toBe('wordings');
});

test('a pinned card says why no other opens, and how to let it go; one that is not says nothing of it', () => {
  showCard(contentOf(['2015']));
  expect(document.body.textContent).not.toContain('Pinned');
  showCard(contentOf(['2015']), undefined, { pinned: true });
  expect(all('.card-foot')[0]?.textContent).toContain('Pinned: no other card opens until you unpin this one (P) or close it (Esc).');
});

describe('beside an older article', () => {
  test('the card shows the newest fact, and says first how many came later', () => {
    showCard(contentOf(['2015', '2018', '2023', '2024', '2025', '2026']), '2022-02-07');
    expect(statements('.since')).toEqual(['What happened in 2026.']);
    expect(all('.card > .facts .fact')).toEqual([]);
    expect(all('.more .fact')).toHaveLength(5);
    const [line] = all('.since-line');
    expect(line?.textContent).toBe('This article is from 7 February 2022: 4 later facts');
    expect(line?.nextElementSibling?.className).toBe('summary');
  });

  test('the line leads to them, and unfolds the others', async () => {
    showCard(contentOf(['2015', '2018', '2020', '2024']), '2022-02-07');
    expect(all('.since-line')[0]?.textContent).toContain('1 later fact');
    expect(all('.since h3')[0]?.textContent).toBe('Since then');
    await press(all('.since-line button')[0]);
    expect(document.activeElement).toBe(document.querySelector('.since h3'));
    expect(all('.more')[0]?.hasAttribute('open')).toBe(true);
  });
});

test('a card beside an article without a date says nothing of it', () => {
  showCard(contentOf(['2015', '2018']));
  expect(all('.since-line, .since')).toEqual([]);
});

describe('related topics', () => {
  const names = () => all('.related button').map(({ textContent }) => textContent);

  test('are about a line on a card, and the others after a click, with the focus on the first of them', async () => {
    showCard(contentOf(['2015'], 7));
    expect(names()).toEqual(['Other 0', 'Other 1', 'Other 2', 'Other 3', '3 more']);
    await press(all('.related button').at(-1));
    expect(names()).toHaveLength(7);
    expect(document.activeElement?.textContent).toBe('Other 4');
  });

  test('are one at least, however long its name', () => {
    const content = contentOf(['2015'], 2);
    showCard({ ...content, related: content.related.map(({ id, name }) => ({ id, name: `${name} ${'of a long name '.repeat(4)}` })) });
    expect(names()).toHaveLength(2);
    expect(names()[1]).toBe('1 more');
  });

  test('are all there are in the briefing', () => {
    render(<TopicView content={contentOf(['2015'], 7)} onTopic={nothing} />, document.body);
    expect(names()).toHaveLength(7);
  });
});

describe('the card of a person described by an office', () => {
  test.each([
    ['2022-02-04', 'Term · “the Chinese leader” on 4 February 2022 · reviewed 29 November 2026'],
    ['2022-02', 'Term · “the Chinese leader” in February 2022 · reviewed 29 November 2026'],
    ['2022', 'Term · “the Chinese leader” in 2022 · reviewed 29 November 2026'],
  ])('tells the words and the date by which it is: %s', (written, told) => {
    showCard(contentOf(['2015']), written, { described: 'the Chinese leader' });
    expect(all('.kind')[0]?.textContent).toBe(told);
  });

  test('tells nothing of it where a name stands', () => {
    showCard(contentOf(['2015']), '2022-02-04');
    expect(all('.kind')[0]?.textContent).toBe('Term · reviewed 29 November 2026');
  });
});
