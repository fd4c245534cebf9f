/** Where a card stands and where the focus goes while what it shows changes: the real host around a surface of made-up measures. */
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Anchor } from '../../entrypoints/page/anchor.ts';
import type { CardLook } from '../../entrypoints/page/card-element.ts';
import type { CardHost } from '../../entrypoints/page/card-host.ts';

/** What jsdom does not lay out: how high the surface's content is, and where it was put. */
const layout = { content: 300, put: {} as Record<string, string> };
const surface = document.createElement('div');
const status = document.createElement('p');

vi.mock('../../entrypoints/page/card-element.ts', () => ({
  makeHost() {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(surface, status);
    return [host, surface, status];
  },
  dress: ({ dataset }: HTMLElement, { theme, textSize }: CardLook) => Object.assign(dataset, { theme, size: String(textSize) }),
  putInPage: (host: Element) => document.body.append(host),
  setOwn: (_host: Element, values: Record<string, string>) => Object.assign(layout.put, values),
}));
vi.mock('../../entrypoints/page/card-guard.ts', () => ({
  guardCard: () => ({ signal: new AbortController().signal, accept() {}, end() {} }),
}));
const { createCardHost } = await import('../../entrypoints/page/card-host.ts');

Object.defineProperties(surface, {
  offsetWidth: { value: 360 },
  offsetHeight: {
    get() {
      // Nothing is scrolled that is as high as it likes.
      if (!surface.style.maxHeight) surface.scrollTop = 0;
      return layout.content;
    },
  },
});

/** Low in jsdom's window of 1024 × 768: a card has its place above it. */
const LOW = { left: 100, top: 600, right: 180, bottom: 620 };
const anchorAt = (...fragments: Anchor['fragments'] extends () => infer Boxes ? Boxes : never): Anchor => ({
  fragments: () => fragments,
  point: { x: 100, y: 610 },
});
const topOf = () => Number.parseFloat(layout.put['--top'] ?? '');
const inSurface = (selector: string) => surface.querySelector<HTMLElement>(selector);
/** What Preact draws later, and what follows from it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A card that becomes as high as it is told at the press of its button. */
function Growing({ to }: { to: number }) {
  const [more, setMore] = useState(false);
  const grow = () => {
    layout.content = to;
    setMore(true);
  };
  return (
    <section>
      {!more && <button type="button" onClick={grow} />}
      {more && <p>More</p>}
    </section>
  );
}

let host: CardHost;
let changed: number;
let look: CardLook;
const onHide = vi.fn<() => void>();
beforeEach(() => {
  vi.stubGlobal('visualViewport', { offsetLeft: 0, offsetTop: 0, width: 1024, height: 768 });
  layout.content = 300;
  layout.put = {};
  changed = 0;
  surface.replaceChildren();
  status.replaceChildren();
  look = { theme: 'light', textSize: 100 };
  host = createCardHost(look, { onLost: () => undefined, onChanged: () => changed++, onHide });
});
afterEach(() => {
  host.hide();
  document.body.replaceChildren();
});

describe('a card whose content changes', () => {
  test.each([
    ['grows', 500],
    ['shrinks', 150],
  ])('%s away from its mention, which it never covers, and says so', async (_how, to) => {
    host.show(<Growing to={to} />, anchorAt(LOW));
    expect(topOf()).toBe(LOW.top - 8 - 300);
    inSurface('button')?.click();
    await settle();
    expect(topOf()).toBe(LOW.top - 8 - to);
    expect(changed).toBe(1);
  });

  test('says nothing of what it was given to show', async () => {
    host.show(<Growing to={500} />, anchorAt(LOW));
    host.show(<p>Another card</p>, anchorAt(LOW));
    await settle();
    expect(changed).toBe(0);
  });

  test('stays scrolled where it was', async () => {
    host.show(<Growing to={900} />, anchorAt(LOW));
    surface.scrollTop = 40;
    inSurface('button')?.click();
    await settle();
    expect(surface.scrollTop).toBe(40);
  });
});

test('the focus goes to what comes in place of a card that had it', () => {
  host.show(<button type="button">A topic</button>, anchorAt(LOW));
  host.focus();
  host.show(
    <h2 tabIndex={-1} data-first-focus>
      Its card
    </h2>,
    anchorAt(LOW),
  );
  expect((surface.getRootNode() as ShadowRoot).activeElement).toBe(inSurface('h2'));
});

test('a card takes another look where it stands, and finds its place in it', () => {
  host.show(<p>A card</p>, anchorAt(LOW));
  Object.assign(look, { theme: 'dark', textSize: 150 });
  layout.content = 400;
  host.restyle();
  expect(surface.dataset).toMatchObject({ theme: 'dark', size: '150' });
  expect(topOf()).toBe(LOW.top - 8 - 400);
  expect(changed).toBe(1);
  expect(inSurface('p')?.textContent).toBe('A card');
});

test('another look changes nothing where no card is open', () => {
  host.restyle();
  expect(changed).toBe(0);
});

test('what belongs to a card is told when it has gone', () => {
  host.show(<p>A card</p>, anchorAt(LOW));
  onHide.mockClear();
  host.hide();
  expect(onHide).toHaveBeenCalledOnce();
});

describe('a card beside text', () => {
  test('is lost when the text is folded away', () => {
    const fragments = [LOW];
    host.show(<p>A card</p>, anchorAt(...fragments));
    expect(host.place()).toBe(true);
    let isFolded = false;
    host.show(<p>A card</p>, { fragments: () => (isFolded ? [] : fragments), point: { x: 100, y: 610 } });
    isFolded = true;
    expect(host.place()).toBe(false);
  });

  test('that was folded before stands in the corner, and stays', () => {
    host.show(<p>A card</p>, anchorAt());
    expect(host.place()).toBe(true);
    expect(topOf()).toBe(16);
  });
});

test('what is said comes into its region when that has stood for a moment', async () => {
  host.show(<p>A note</p>, anchorAt(LOW));
  host.say('A note');
  await settle();
  expect(status.textContent).toBe('');
  await vi.waitFor(() => expect(status.textContent).toBe('A note'));
});

describe('in a window that is enlarged by two fingers', () => {
  beforeEach(() => {
    vi.stubGlobal('visualViewport', { offsetLeft: 200, offsetTop: 300, width: 400, height: 300 });
  });
  const tapAt = (top: number): Anchor => ({ fragments: () => [{ left: 250, top, right: 330, bottom: top + 20 }], point: { x: 260, y: top, touch: true } });

  test('a sheet stands at the foot of the part that is seen, and is no wider', () => {
    host.show(<p>A card</p>, tapAt(310));
    expect(layout.put).toEqual({ '--left': '220px', '--top': '420px' });
    expect(surface.style).toMatchObject({ maxWidth: '400px', maxHeight: '180px' });
  });

  test('a card beside a mention stands in that part', () => {
    host.show(<p>A card</p>, { ...tapAt(310), point: { x: 260, y: 310 } });
    expect(layout.put).toEqual({ '--left': '208px', '--top': '338px' });
  });

  test('a card stays while the reader moves that part from the mention to the card', () => {
    host.show(<p>A card</p>, tapAt(650));
    expect(host.place()).toBe(true);
    expect(layout.put['--top']).toBe('300px');
  });
});
