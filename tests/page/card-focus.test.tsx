/** Where the focus goes when a card comes and goes: the real host, undrawn. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../entrypoints/page/card-element.ts', () => ({
  makeHost() {
    const [host, surface, status] = [document.createElement('div'), document.createElement('div'), document.createElement('p')];
    host.attachShadow({ mode: 'closed' }).append(surface, status);
    return [host, surface, status];
  },
  putInPage: (host: Element) => document.body.append(host),
  setOwn() {},
}));
vi.mock('../../entrypoints/page/card-guard.ts', () => ({
  guardCard: () => ({ signal: new AbortController().signal, accept() {}, end() {} }),
}));
const { createCardHost } = await import('../../entrypoints/page/card-host.ts');
const { CORNER } = await import('../../entrypoints/page/card-views.tsx');

const nothing = () => undefined;
const host = createCardHost({ theme: 'light', textSize: 100 }, { onLost: nothing, onChanged: nothing, onHide: nothing });
beforeEach(() => {
  vi.stubGlobal('visualViewport', { offsetLeft: 0, offsetTop: 0, width: 1024, height: 768 });
});
afterEach(() => {
  host.hide();
  document.body.replaceChildren();
});

const rootOf = (parent: Element | ShadowRoot, component: string) => parent.appendChild(document.createElement(component)).attachShadow({ mode: 'open' });

describe('when the card goes, the focus goes back to where it was', () => {
  test.each<[string, () => HTMLElement | SVGElement]>([
    ['on the page', () => document.body.appendChild(document.createElement('button'))],
    ['in a component within another', () => rootOf(rootOf(document.body, 'x-outer'), 'x-inner').appendChild(document.createElement('button'))],
    [
      'in a drawing',
      () => {
        const drawing = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
        drawing.setAttribute('tabindex', '0');
        return drawing;
      },
    ],
  ])('%s', (_where, add) => {
    const element = add();
    const focused = () => (element.getRootNode() as Document | ShadowRoot).activeElement;
    element.focus();
    host.show(<button type="button">A topic</button>, CORNER);
    expect(host.focus()).toBe(true);
    expect(focused()).not.toBe(element);
    host.hide();
    expect(focused()).toBe(element);
  });
});

test('a note in which nothing can be used leaves the focus where it is, and says so, so that Tab is the page’s', () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  host.show(<p>Nothing is underlined on this page.</p>, CORNER);
  expect(host.focus()).toBe(false);
  expect(document.activeElement).toBe(button);
});
