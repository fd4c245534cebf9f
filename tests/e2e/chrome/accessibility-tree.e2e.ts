/**
 * What a screen reader is told in eleven states: roles and names, line by line, as committed in `accessibility/`. Whatever comes
 * from the fact set is left out, since it changes with every review. After a wanted change: `UPDATE_TREES=1`, and read the
 * difference.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, SerializedAXNode } from 'puppeteer';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forget } from '../../helpers/extension-api.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { openState, SURFACE_STATES } from '../../helpers/surface-states.ts';

const STATES = [
  'popup-on-this-page',
  'popup-not-allowed',
  'popup-refused',
  'popup-paused-site',
  'popup-storage-failing',
  'popup-nothing-found',
  'briefing-contents',
  'briefing-topic',
  'briefing-timeline',
  'options',
  'welcome-card',
];
const folder = fileURLToPath(new URL('accessibility/', import.meta.url));
const states = SURFACE_STATES.filter(({ name }) => STATES.includes(name));

/** What the fact set says, of which the tree keeps only that it is there. */
const FROM_FACT_SET =
  '.facts, .more, .topic-list, .timeline, .related, .names, .summary, .chapters, .contents, .wordings, .card-foot, .card .actions, select, h1.topic-name';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});
// The place where the reader was would be offered again.
beforeEach(() => forget(browser, 'chrome'));

/** The tree as lines of role and name, indented by depth. */
async function treeOf(page: Page): Promise<string> {
  await page.$$eval(FROM_FACT_SET, (parts) => {
    for (const part of parts) {
      const note = document.createElement('p');
      note.textContent = `(${part.className || part.localName})`;
      part.replaceWith(note);
    }
  });
  // A surface takes its title when it is drawn, and the browser passes it on a moment later.
  const root = await vi.waitFor(
    async () => {
      const snapshot = await page.accessibility.snapshot();
      expect(snapshot?.name).not.toBe('Sidelight');
      expect(snapshot?.name).toBe(await page.title());
      return snapshot;
    },
    { timeout: 5_000 },
  );
  const lines: string[] = [];
  const add = ({ role, name = '', value, checked, expanded, pressed, children = [] }: SerializedAXNode, depth: number) => {
    // Some versions of the browser end a name with the space before what they add to it.
    const said = (role === 'StaticText' ? name : name.trim()).replace(/\d+/g, '#');
    const indent = '  '.repeat(depth);
    // The words of a link or a button say nothing that its name has not said.
    if (role === 'StaticText' && lines.at(-1)?.trimStart().endsWith(`: ${said}`)) return;
    // Text in pieces is heard as one.
    if (role === 'StaticText' && lines.at(-1)?.startsWith(`${indent}text: `)) {
      lines.push(`${lines.pop()}${said}`);
      return;
    }
    const states = Object.entries({ value, checked, expanded, pressed }).filter(([, one]) => one !== undefined);
    lines.push(`${indent}${role === 'StaticText' ? 'text' : role}: ${said}${states.map(([key, one]) => ` [${key} ${one}]`).join('')}`);
    for (const child of children) add(child, depth + 1);
  };
  if (root) add(root, 0);
  return `${lines.join('\n')}\n`;
}

test('ten states and more are looked at', () => {
  expect(states.length).toBe(STATES.length);
  expect(states.length).toBeGreaterThanOrEqual(10);
});

describe('a screen reader is told the same as before in', () => {
  test.each(states.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    const page = await openState(browser, state);
    const tree = await treeOf(page);
    await page.close();
    const file = `${folder}${name}.txt`;
    if (process.env['UPDATE_TREES']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, tree);
    }
    expect(existsSync(file), `${file} is committed`).toBe(true);
    expect(tree).toBe(readFileSync(file, 'utf8'));
  });
});
