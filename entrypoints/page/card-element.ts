/** The element of ours that is in a page while a card is: built with the DOM's own calls, since a page's policies and prototypes may be hostile. */
import themeCss from '../../assets/theme.css?inline';
import cardCss from '../../components/card.css?inline';
import controlsCss from '../../components/card-controls.css?inline';
import topicCss from '../../components/topic.css?inline';
import topicListCss from '../../components/topic-list.css?inline';
import { MARK } from './predecessor.ts';

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

/** No rule of a page is stronger than an important one of the element itself. */
export function setOwn(host: HTMLElement | undefined, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) host?.style.setProperty(name, value, 'important');
}

/** The host with its closed root, and in it the surface that things are shown on and the region by which screen readers are told. */
export function makeHost(look: CardLook): [host: HTMLElement, surface: HTMLElement, status: HTMLElement] {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${MARK}${HOST_CSS}\n${[themeCss, controlsCss, cardCss, topicCss, topicListCss].join('\n')}`;
  const surface = document.createElement('div');
  surface.className = 'surface';
  dress(surface, look);
  const status = document.createElement('p');
  status.role = 'status';
  root.append(style, surface, status);
  return [host, surface, status];
}

/** Gives the surface its look. */
export function dress(surface: HTMLElement, { theme, textSize }: CardLook): void {
  surface.dataset['theme'] = theme;
  surface.style.setProperty('--text-scale', String(textSize / 100));
}

/** Puts the host where it is seen and can be reached, on top. */
export function putInPage(host: HTMLElement): void {
  const home = homeOfHost();
  // A zoomed page zooms what is in it.
  setOwn(host, { '--zoom': `${1 / (home.currentCSSZoom ?? 1)}` });
  home.append(host);
  if (typeof host.showPopover === 'function') host.showPopover();
}

/** A modal dialog or a full-screen element makes everything outside it inert: the host goes inside. */
function homeOfHost(): Element {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  // Of several, the one on top has the focus.
  const top = dialogs.findLast((dialog) => dialog.contains(document.activeElement)) ?? dialogs.at(-1);
  return top ?? document.fullscreenElement ?? document.documentElement;
}
