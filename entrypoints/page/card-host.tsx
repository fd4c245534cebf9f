/**
 * The one shadow root: the card, the strip and the list appear in it, and it is in the page only while one of them does.
 * Built with the DOM's own calls, since a page's policies and prototypes may be hostile.
 */
import { type ComponentChild, render } from 'preact';
import themeCss from '../../assets/theme.css?inline';
import cardCss from '../../components/card.css?inline';
import topicCss from '../../components/topic.css?inline';
import topicListCss from '../../components/topic-list.css?inline';
import { type CardGuard, guardCard } from './card-guard.ts';
import { watchCardMoves } from './card-moves.ts';
import { type Box, clearOf, fragmentAt, moveCard, type Placement, placeCard, placeSheet, type Size } from './place-card.ts';
import { MARK } from './predecessor.ts';

/** Where a reader pointed, in viewport coordinates; `touch` when it was a finger. */
export interface Point {
  x: number;
  y: number;
  touch?: boolean;
}

/** Where a card belongs: beside these fragments of text, nearest to this point. Without fragments it stands in the corner; after a tap it is a sheet. */
export interface Anchor {
  fragments(): Box[];
  point: Point;
}

export interface CardHost {
  /** Shows the content beside the anchor, in place of what was shown; pinned, it stays where it stands. */
  show(content: ComponentChild, anchor: Anchor, pinned?: boolean): void;
  /** Places the card again after scrolling or resizing; false when its anchor has left the viewport. */
  place(): boolean;
  hide(): void;
  isOpen(): boolean;
  box(): Box | undefined;
  isHost(target: EventTarget | null): boolean;
  /** Moves the focus into the card. */
  focus(): void;
  isPinned(): boolean;
}

export interface CardLook {
  theme: 'system' | 'light' | 'dark';
  /** In percent. */
  textSize: number;
}

/**
 * Rules that a hostile page must not win against; the rest of the style lives in the shadow tree. `--margin-note` stands in the
 * style sheet that Firefox takes away with the extension: no card is seen that nobody is left to close. It is a style of the
 * user's there, which no page overrides.
 */
const HOST_CSS = `:host{all:initial!important;display:${import.meta.env.BROWSER === 'firefox' ? 'var(--margin-note,none)' : 'block'}!important;position:fixed!important;inset:auto!important;margin:0!important;
padding:0!important;border:0!important;background:none!important;overflow:visible!important;width:auto!important;height:auto!important;
max-width:none!important;max-height:none!important;opacity:1!important;visibility:visible!important;pointer-events:auto!important;
transform:none!important;filter:none!important;clip-path:none!important;contain:none!important;zoom:var(--zoom)!important;z-index:2147483647!important;
direction:ltr!important;unicode-bidi:isolate!important;left:var(--left)!important;top:var(--top)!important}
:host::before,:host::after{content:none!important}@media print{:host{display:none!important}}`;

/** `onLost` is called when the page has moved, hidden or covered an open card, which is then to be closed. */
export function createCardHost(look: CardLook, onLost: () => void): CardHost {
  let host: HTMLElement | undefined;
  let mount: HTMLElement | undefined;
  let anchor: Anchor | undefined;
  let pinned = false;
  let guard: CardGuard | undefined;
  let returnFocus: Element | null = null;

  const build = () => {
    [host, mount] = makeHost(look);
    putInPage(host);
    guard = guardCard(host, mount, onLost);
    watchCardMoves(mount, guard.signal, move);
  };

  const standAt = ({ left, top }: { left: number; top: number }) => {
    setOwn(host, { '--left': `${left}px`, '--top': `${top}px` });
    guard?.accept();
    return true;
  };
  const move = (by: { x: number; y: number }) => mount !== undefined && standAt(moveCard(mount.getBoundingClientRect(), by, viewportSize()));

  const place = () => {
    if (!host || !mount || !anchor) return true;
    // The viewport may have become smaller.
    if (pinned) return move({ x: 0, y: 0 });
    const fragments = anchor.fragments();
    const viewport = viewportSize();
    const near = fragmentAt(fragments, anchor.point) ?? cornerOf(viewport);
    if (near.bottom < 0 || near.top > viewport.height) return false;
    const at = fragments.length > 0 ? anchor.point : { ...anchor.point, x: undefined };
    return standAt(shapeSurface(mount, { near, fragments }, viewport, at));
  };

  return {
    show(content, beside, pin = false) {
      if (!host?.isConnected) {
        returnFocus = document.activeElement;
        build();
      }
      anchor = beside;
      pinned = pin && mount?.childElementCount !== 0;
      if (mount) render(content, mount);
      if (!pinned) mount?.scrollTo(0, 0);
      place();
      pinned = pin;
    },
    place,
    hide() {
      const hadFocus = host !== undefined && document.activeElement === host;
      if (mount) render(null, mount);
      guard?.end();
      host?.remove();
      host = mount = anchor = undefined;
      pinned = false;
      if (hadFocus && returnFocus instanceof HTMLElement) returnFocus.focus({ preventScroll: true });
    },
    isOpen: () => host !== undefined,
    box: () => mount && boxOf(mount),
    isHost: (target) => host !== undefined && target === host,
    focus: () => mount && focusIn(mount),
    isPinned: () => pinned,
  };
}

function boxOf(surface: HTMLElement): Box {
  const { left, top, right, bottom } = surface.getBoundingClientRect();
  return { left, top, right, bottom };
}

function focusIn(surface: HTMLElement): void {
  const find = (selector: string) => surface.querySelector<HTMLElement>(selector);
  (find('[data-first-focus]') ?? find('button, a'))?.focus({ preventScroll: true });
}

/** No rule of a page is stronger than an important one of the element itself. */
function setOwn(host: HTMLElement | undefined, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) host?.style.setProperty(name, value, 'important');
}

/** The host with its closed root, and in it the surface that things are shown on. */
function makeHost({ theme, textSize }: CardLook): [host: HTMLElement, surface: HTMLElement] {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${MARK}${HOST_CSS}\n${[themeCss, cardCss, topicCss, topicListCss].join('\n')}`;
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.dataset['theme'] = theme;
  surface.style.setProperty('--text-scale', String(textSize / 100));
  root.append(style, surface);
  return [host, surface];
}

function putInPage(host: HTMLElement): void {
  const home = homeOfHost();
  // A zoomed page zooms what is in it.
  setOwn(host, { '--zoom': `${1 / (home.currentCSSZoom ?? 1)}` });
  home.append(host);
  if (typeof host.showPopover === 'function') host.showPopover();
}

/** Gives the surface its form and height for where it is going to stand, and says where that is. */
function shapeSurface(
  surface: HTMLElement,
  { near, fragments }: { near: Box; fragments: readonly Box[] },
  viewport: Size,
  { x, touch = false }: { x: number | undefined; touch?: boolean },
): Placement {
  surface.style.maxHeight = '';
  surface.toggleAttribute('data-sheet', touch);
  const size = { width: surface.offsetWidth, height: surface.scrollHeight };
  const beside = (clear: Box) => placeCard(clear, size, viewport, x);
  const placement = touch ? placeSheet(size, viewport) : beside(clearOf(fragments, near, beside(near), size.width));
  surface.style.maxHeight = `${placement.maxHeight}px`;
  return placement;
}

/** A modal dialog or a full-screen element makes everything outside it inert: the host goes inside. */
function homeOfHost(): Element {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  // Of several, the one on top has the focus.
  const top = dialogs.findLast((dialog) => dialog.contains(document.activeElement)) ?? dialogs.at(-1);
  return top ?? document.fullscreenElement ?? document.documentElement;
}

const viewportSize = () => {
  const { clientWidth, currentCSSZoom = 1 } = document.documentElement;
  return { width: clientWidth * currentCSSZoom, height: window.innerHeight };
};

/** Stands in for the anchor of an answer whose selection is not in this frame. */
function cornerOf(viewport: { width: number; height: number }): Box {
  return { left: viewport.width - 20, right: viewport.width - 20, top: 0, bottom: 8 };
}
