/**
 * Greeked pages: every word drawn as a bar whose width goes by its letters and the size of its type. What is left is the layout
 * and the colours, without any font, so that the same build gives the same picture on every machine with the same engine.
 */
import type { Page } from 'puppeteer';

/** Text of the fact set is drawn by so many words, whatever it says: facts may change, the layout may not. */
const FROM_FACT_SET =
  '.topic-line, .fact, .topic-name, .names, .summary, .sources, .related, .claim, .sentence, .timeline, .chapters, .contents, .series, .beside';
const LONG = '.topic-line-summary, .fact-statement, .summary, .sentence';

const CSS = `
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
  .greeked { display: inline-block; vertical-align: top; height: 1em; margin-right: 0.4em; background: currentColor; opacity: 0.6; }
  ::placeholder, ::marker, input, select, option { color: transparent !important; }
  select, input[type=text], input[type=file] { width: 160px !important; height: 32px !important; }
  input[type=file]::file-selector-button { width: 80px; height: 24px; padding: 0; color: transparent; }
  svg text { visibility: hidden; }
  table { table-layout: fixed; }
`;

/** Greeks the page and keeps no more than the first three of any long list of facts. */
export async function greek(page: Page): Promise<void> {
  await page.evaluate(
    (css, fromFactSet, long) => {
      for (const list of document.querySelectorAll(
        '.facts, .topic-list, .page-topics, .timeline, .related, .sources, .positions, .chapters, .contents, .prose, .names',
      )) {
        for (const extra of [...list.children].slice(list.matches('.sources, .positions') ? 1 : 3)) extra.remove();
      }
      for (const extra of [...document.querySelectorAll('.claim, .series, .timeline ~ *, .chapter > section')].slice(2)) extra.remove();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const holder = text.parentElement;
        if (!holder || holder.closest('svg, select, option, style, script')) continue;
        // A space is as wide as its font has it.
        if (text.data.trim() === '') {
          text.remove();
          continue;
        }
        const isFact = holder.closest(fromFactSet) !== null && text.data.trim().length > 3;
        const words = isFact ? new Array(holder.closest(long) ? 10 : 3).fill('letter') : text.data.trim().split(/\s+/);
        const bars = words.map((word: string) => {
          const bar = document.createElement('span');
          bar.className = 'greeked';
          bar.style.width = `${word.length / 2}em`;
          return bar;
        });
        text.replaceWith(...bars.flatMap((bar) => [bar, document.createElement('wbr')]));
      }
      // The extension's own policy allows no style element.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      (document.activeElement as HTMLElement | null)?.blur();
    },
    CSS,
    FROM_FACT_SET,
    LONG,
  );
}
