/** How large the things are that a reader clicks or touches (WCAG 2.2, 2.5.8: at least 24 CSS pixels each way). */
import type { Page } from 'puppeteer';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button]';

/** The visible controls of a page. A radio button, a box to tick and a file are hit by their label. */
export function countControls(page: Page): Promise<number> {
  return page.$$eval(CONTROLS, (controls) => controls.filter((control) => control.checkVisibility()).length);
}

/** The visible controls that are smaller than 24 pixels in one direction, in words. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.$$eval(CONTROLS, (controls) =>
    controls.flatMap((control) => {
      if (!control.checkVisibility()) return [];
      const target = control.matches('[type=radio], [type=checkbox], [type=file]') ? (control.closest('label') ?? control) : control;
      // A link that wraps has a box for each line; each must be tall enough, and one wide enough.
      const boxes = [...target.getClientRects()];
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.min(...boxes.map((box) => box.height));
      if (width >= 23.5 && height >= 23.5) return [];
      return [
        `${control.localName} “${(control.textContent || control.getAttribute('aria-label') || '').trim().slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`,
      ];
    }),
  );
}
