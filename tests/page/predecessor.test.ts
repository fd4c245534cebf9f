import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlights } from '../../entrypoints/page/highlights.ts';
import { MARK, removeDeadCard } from '../../entrypoints/page/predecessor.ts';

const { registry } = vi.hoisted(() => ({ registry: new Map() }));
vi.stubGlobal('CSS', { highlights: registry });
vi.stubGlobal('Highlight', class extends Set {});

/** A popover with a closed root, which Firefox would show us. */
function addPopover(css: string, kind = 'manual'): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  host.setAttribute('popover', kind);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(Object.assign(document.createElement('style'), { textContent: css }));
  return Object.assign(host, { openOrClosedShadowRoot: root });
}

beforeEach(() => document.body.replaceChildren());

describe('of a version that ended without a word', () => {
  test('a card is taken away', () => {
    const dead = addPopover(`${MARK}:host { display: block }`);
    removeDeadCard();
    expect(dead.isConnected).toBe(false);
  });

  test('underlines are taken from the registry', () => {
    for (const name of ['margin-note', 'margin-note-current', 'of the page']) registry.set(name, new Set());
    createHighlights();
    expect([...registry.keys()]).toEqual(['of the page']);
  });
});

describe('a popover of the page stays', () => {
  test.each<[string, () => HTMLElement]>([
    ['with a root of its own', () => addPopover(':host { color: red }')],
    ['that may close itself', () => addPopover(MARK, 'auto')],
    ['without a root', () => Object.assign(addPopover(MARK), { openOrClosedShadowRoot: null })],
    ['in a browser that shows no closed roots', () => Object.assign(addPopover(MARK), { openOrClosedShadowRoot: undefined })],
  ])('%s', (_which, add) => {
    const own = add();
    removeDeadCard();
    expect(own.isConnected).toBe(true);
  });
});
