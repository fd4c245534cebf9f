/** Reads the article text of HTML files in a real browser, with the page script's own code and without the pages' scripts. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from './launch.ts';
import { bundlePageCode } from './page-bundle.ts';

/** Throws a sentence for a file that cannot be read. */
export async function readArticleTexts(files: readonly string[]): Promise<{ file: string; text: string }[]> {
  const pages = files.map((file) => ({ file, html: readHtml(file) }));
  const code = await bundlePageCode('./article-reader.ts');
  const browser = await launchBrowser('chrome', { bare: true });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort().catch(() => undefined));
    const texts: { file: string; text: string }[] = [];
    for (const { file, html } of pages) {
      await page.setContent(withoutScripts(html), { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      const text = await page.evaluate(() => (globalThis as unknown as { pageCode: { readArticle(): string } }).pageCode.readArticle());
      texts.push({ file, text });
    }
    return texts;
  } finally {
    await browser.close();
  }
}

function readHtml(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read "${file}".`);
  }
}

/** Saved pages' scripts would rebuild or redirect the page. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '').replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
}
