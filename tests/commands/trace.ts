/**
 * `npm run trace [-- --pages FOLDER --browser firefox]`: visits saved pages with and without the extension, at four moments
 * and while a card is open, and prints what it left behind: nothing, if all is well. Our own sample articles without FOLDER,
 * Chromium without a browser. `--json` prints one object `{pages, moments, differences, cards}`. The exit code is 1 when there
 * is a difference, when no page was underlined at all, or when a card did not open on each page, or was not open at the update.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withoutScripts } from '../helpers/read-article-texts.ts';
import { addressFor } from '../helpers/sites.ts';
import { MOMENTS, type TracedPage, tracePages } from '../helpers/trace-page.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chrome' } },
});
const kind = values.browser;
if (kind !== 'chrome' && kind !== 'firefox') throw new Error(`--browser is chrome or firefox, not "${kind}".`);
const folder = values.pages ?? fileURLToPath(new URL('../pages/', import.meta.url));
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .sort();
if (files.length === 0) throw new Error(`There are no .html files in "${folder}".`);
execFileSync('wxt', ['build', '-b', kind], { stdio: 'ignore' });

/** Pages that are open at a time; each batch ends with an update of the extension, and so with its browser. */
const BATCH = 8;

const saved = files.map((name) => {
  const html = withoutScripts(readFileSync(join(folder, name), 'utf8'));
  return { name, html, url: addressFor(html, name) };
});
const traced: TracedPage[] = [];
for (let i = 0; i < saved.length; i += BATCH) {
  const batch = await tracePages(saved.slice(i, i + BATCH), kind);
  traced.push(...batch);
  if (values.json) continue;
  for (const one of batch) {
    console.log(
      `${one.differences.length === 0 ? 'ok  ' : 'DIFF'} ${one.page}: ${one.underlines} underlines${one.cardOpened ? `, card opened ${one.cardOpened}` : ', NO CARD'}${one.openAtUpdate ? ', and open at the update' : ''}`,
    );
    for (const { moment, what } of one.differences) console.log(`     ${moment}: ${what} differs`);
  }
}
const differences = traced.flatMap((one) => one.differences).length;
const count = (holds: (one: TracedPage) => unknown) => traced.filter(holds).length;
const cards = {
  byPointer: count((one) => one.cardOpened === 'by pointer'),
  byMenu: count((one) => one.cardOpened === 'by menu'),
  atUpdate: count((one) => one.openAtUpdate),
};
if (values.json) console.log(JSON.stringify({ pages: traced.length, moments: MOMENTS.length, differences, cards }));
else {
  console.log(`Cards: ${cards.byPointer} opened by the pointer, ${cards.byMenu} by the menu, ${cards.atUpdate} open at the update`);
  console.log(`${traced.length} pages, ${MOMENTS.length} moments, ${differences} differences`);
}
const everyCard = cards.byPointer + cards.byMenu === traced.length && cards.atUpdate === traced.length;
process.exitCode = differences > 0 || !everyCard || traced.every(({ underlines }) => underlines === 0) ? 1 : 0;
