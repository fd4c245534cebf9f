/** Whoever pauses a site, or lets it go on, by a key stays on the button, which is another one then. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { PageTopics, type PageView } from '../../components/PageTopics.tsx';
import type { FactSet } from '../../data/fact-set.ts';
import { outlineOf } from '../../data/outline.ts';
import { makeTopic } from '../helpers/topics.ts';

const edition = { reviewed: '2026-11-24', completeUntil: '2024', newest: '2024-04' };
const outline = outlineOf({ topics: [makeTopic('a', ['A'])], chapters: [], claims: [], edition } as unknown as FactSet);
const nothing = () => undefined;

const show = (state: PageView['state']) => {
  const topics = state === 'annotated' ? [{ topic: 'a', mentions: 1 }] : [];
  const page: PageView = { state, topics, site: 'bbc.com', onPause: nothing, onReload: nothing, onJump: nothing };
  return act(() => render(<PageTopics page={page} outline={outline} hrefOf={() => '#/'} onTopic={nothing} />, document.body));
};
const press = () =>
  act(() => {
    const button = document.querySelector<HTMLElement>('[data-pause], [data-help]');
    button?.focus();
    button?.click();
  });
const focused = () => document.activeElement?.textContent;

beforeEach(async () => {
  render(null, document.body);
  await show('annotated');
});

test('from pausing to going on and back, while the page is read anew in between', async () => {
  await press();
  await show('reading');
  await show('paused');
  expect(focused()).toBe('Run on bbc.com again');
  await press();
  await show('asking');
  expect(document.activeElement).toBe(document.body);
  await show('annotated');
  expect(focused()).toBe('Pause on bbc.com');
});

test('where there is nothing to pause any more, the title has the focus', async () => {
  await press();
  await show('paused');
  await press();
  await show('off-topic');
  expect(focused()).toBe('On this page');
});

test('who went on in the meantime stays there', async () => {
  await press();
  const other = document.body.appendChild(document.createElement('button'));
  other.focus();
  await show('paused');
  expect(document.activeElement).toBe(other);
  other.remove();
  await show('annotated');
  expect(document.activeElement).toBe(document.body);
});

test('nobody is moved who pressed nothing', async () => {
  await show('paused');
  expect(document.activeElement).toBe(document.body);
});
