/** Whether a surface bears what readers do to it: wider text, the system's few colours, no motion. All in words, nothing when it does. */
import type { Page } from 'puppeteer';
import { setMode } from './picture-modes.ts';

/** The root that is looked at: a card's copy, else the page itself. Runs in the page. */
const ROOT = `(document.querySelector('[data-card-copy]')?.shadowRoot ?? document)`;

/** Runs a function of the root in the page. */
const look = (page: Page, what: string): Promise<string[]> => page.evaluate(`(${what})(${ROOT})`) as Promise<string[]>;

/** The spacing that WCAG 1.4.12 asks every surface to bear. */
const SPACING = `*, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Text that is cut off, or runs out of its control or window, when it is spaced as widely as WCAG 1.4.12 says. */
export async function cutWhenSpaced(page: Page): Promise<string[]> {
  return look(
    page,
    `(root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(SPACING)});
      const before = root.adoptedStyleSheets;
      root.adoptedStyleSheets = [...before, sheet];
      const name = (one) => one.localName + '.' + one.className + ' “' + one.textContent.trim().slice(0, 40) + '”';
      const found = [...root.querySelectorAll('*')].filter((one) => {
        if (!one.checkVisibility() || !one.textContent.trim() || one.closest('svg, .unseen, .scroll, option')) return false;
        const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(one);
        // What is shortened on purpose stands in full where it leads to.
        if (display === 'inline' || webkitLineClamp !== 'none') return false;
        const wide = one.scrollWidth > one.clientWidth + 1;
        const high = one.scrollHeight > one.clientHeight + 1;
        const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
        return (wide && (cuts(overflowX) || one.matches('button, a, summary, label'))) || (high && cuts(overflowY));
      }).map(name);
      if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than its window');
      root.adoptedStyleSheets = before;
      return found;
    }`,
  );
}

/** Text, lines and bars that have the colour of what is behind them when the system's own few colours are forced. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  await setMode(page, { media: [{ name: 'forced-colors', value: 'active' }] });
  const lost = await look(
    page,
    `(root) => {
      const behind = (one) => {
        for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {
          const { backgroundColor } = getComputedStyle(at);
          if (!/^rgba.*, 0\\)$|transparent/.test(backgroundColor)) return backgroundColor;
        }
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.backgroundColor = 'Canvas';
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      };
      return [...root.querySelectorAll('*')].filter((one) => {
        if (!one.checkVisibility() || one.closest('.unseen, style, option')) return false;
        const style = getComputedStyle(one);
        if (one.matches('svg :is(path, line, rect, circle, polyline)')) {
          const drawn = [style.fill, style.stroke].filter((colour) => colour !== 'none' && !/^rgba.*, 0\\)$/.test(colour));
          return drawn.length > 0 && drawn.every((colour) => colour === behind(one.closest('svg')));
        }
        const says = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!says) return false;
        return (one.closest('svg') ? style.fill : style.color) === behind(one.closest('svg') ?? one);
      }).map((one) => one.localName + '.' + (one.getAttribute('class') ?? '') + ' “' + one.textContent.trim().slice(0, 40) + '”');
    }`,
  );
  await setMode(page, { media: [] });
  return lost;
}

/** What still moves when the reader wants no motion. */
export async function movingWhenReduced(page: Page): Promise<string[]> {
  await setMode(page, { media: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  const moving = await look(
    page,
    `(root) => [...root.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(one);
      const lasts = (list) => list.split(',').some((time) => parseFloat(time) > 0.01);
      return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
    }).map((one) => one.localName + '.' + one.className)`,
  );
  await setMode(page, { media: [] });
  return moving;
}
