/** Reads the article text of HTML files in a real browser, with the page script's own code and without the pages' scripts. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from './launch.ts';
import { bundlePageCode } from './page-bundle.ts';

export interface ArticleText {
  file: string;
  text: string;
  /** The day, month or year that the page says it was published on. */
  published?: string | undefined;
}

/** Throws a sentence for a file that cannot be read. */
export async function readArticleTexts(files: readonly string[]): Promise<ArticleText[]> {
  const pages = files.map((file) => ({ file, html: readHtml(file) }));
  const code = await bundlePageCode('./article-reader.ts');
  const browser = await launchBrowser('chrome', { bare: true });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort().catch(() => undefined));
    const texts: ArticleText[] = [];
    for (const { file, html } of pages) {
      await page.setContent(withoutScripts(html), { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      type PageCode = { readArticle(): Omit<ArticleText, 'file'> };
      texts.push({ file, ...(await page.evaluate(() => (globalThis as unknown as { pageCode: PageCode }).pageCode.readArticle())) });
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

/** Saved pages' scripts would rebuild or redirect the page; what they say in linked data stays. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi, '').replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
}
