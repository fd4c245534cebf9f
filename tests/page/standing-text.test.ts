/** What is kept of the text that a page has shown. */
import { beforeEach, expect, test } from 'vitest';
import { createStandingText } from '../../entrypoints/page/standing-text.ts';
import { createBlockReader } from '../../entrypoints/page/text-blocks.ts';

const isGone = (node: Node) => !node.isConnected;

/** The standing text of what the page holds now. */
function standingText() {
  const standing = createStandingText(new Uint8Array());
  const reader = createBlockReader(document.body);
  for (let passage = reader.next(10_000); passage; passage = reader.next(10_000)) standing.add(passage, [], []);
  return standing;
}

beforeEach(() => document.body.replaceChildren());

test('text that has gone is let go of', () => {
  document.body.innerHTML = '<p>Here today.</p><p>Gone tomorrow.</p>';
  const standing = standingText();
  document.querySelector('p')?.remove();
  standing.dropWhere(isGone);
  expect(standing.length()).toBe('Gone tomorrow.'.length);
});

test('so it is on a page of more blocks than are looked at one by one', () => {
  document.body.innerHTML = `<main>${'<p>word word</p>'.repeat(30_000)}</main>`;
  const standing = standingText();
  expect(standing.length()).toBeGreaterThan(250_000);
  document.querySelector('main')?.remove();
  standing.dropWhere(isGone);
  expect(standing.length()).toBe(0);
});
