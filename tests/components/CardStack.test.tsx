/** A card that turns to another topic and back: where it is read on. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { CardStack } from '../../components/CardStack.tsx';
import type { TopicCardProps } from '../../components/TopicCard.tsx';
import { makeTopic } from '../helpers/topics.ts';

const contentOf = (id: string): TopicCardProps['content'] => ({
  topic: makeTopic(id, [id]),
  sources: [],
  related: [{ id: `${id}x`, name: `More of ${id}` }],
  edition: { reviewed: '2026-11-29', completeUntil: '2026-07', newest: '2026-10' },
});
const nothing = () => undefined;
const surface = document.body.appendChild(document.createElement('div'));
surface.className = 'surface';
const find = (selector: string) => surface.querySelector<HTMLElement>(selector);
const press = (selector: string) => act(async () => find(selector)?.click());

beforeEach(() => {
  render(null, surface);
  render(
    <CardStack
      first={contentOf('a')}
      described="the leader"
      written="2022-02-04"
      load={async (id) => contentOf(id)}
      pinned={false}
      site="bbc.com"
      onSilence={nothing}
      onPin={nothing}
      onClose={nothing}
      onBriefing={nothing}
    />,
    surface,
  );
});

describe('a card that turns to another topic, and back', () => {
  test('has the focus at the topic’s name, if it was in the card', async () => {
    find('.related button')?.focus();
    await press('.related button');
    expect(find('#card-name')?.textContent).toBe(makeTopic('ax', ['ax']).name);
    expect(document.activeElement).toBe(find('#card-name'));
    find('[aria-label=Back]')?.focus();
    await press('[aria-label=Back]');
    expect(find('#card-name')?.textContent).toBe(makeTopic('a', ['a']).name);
    expect(document.activeElement).toBe(find('#card-name'));
  });

  test('takes the focus from nowhere else', async () => {
    await press('.related button');
    expect(document.activeElement).toBe(document.body);
  });

  test('tells the words that describe its first topic beside that one only', async () => {
    expect(find('.kind')?.textContent).toContain('“the leader” on 4 February 2022');
    await press('.related button');
    expect(find('.kind')?.textContent).not.toContain('leader');
    await press('[aria-label=Back]');
    expect(find('.kind')?.textContent).toContain('“the leader”');
  });

  test('is read from its beginning', async () => {
    surface.scrollTop = 40;
    await press('.related button');
    expect(surface.scrollTop).toBe(0);
  });
});
