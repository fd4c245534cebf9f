/**
 * What an earlier version of the page script left. Firefox ends the scripts of an extension that it updates without a word to
 * them, and starts the new version in the pages that are open; Chromium's old scripts see that they are alone and tidy up.
 */

/** Begins the style sheet of every card, so that the next version knows it. */
export const MARK = '/* margin-note */';

/** Firefox shows extensions what is in closed shadow roots. */
interface Transparent extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Takes away a card that nobody is left to close. */
export function removeDeadCard(): void {
  for (const host of document.querySelectorAll<Transparent>('div[popover="manual"]')) {
    if (host.openOrClosedShadowRoot?.firstChild?.textContent?.startsWith(MARK)) host.remove();
  }
}
