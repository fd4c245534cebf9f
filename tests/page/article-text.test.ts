import { describe, expect, test } from 'vitest';
import { createArticleFinder } from '../../entrypoints/page/article-text.ts';

/** Whether the first text that speaks of Xi belongs to the article. */
const holds = (html: string): boolean => {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.textContent?.includes('Xi')) return createArticleFinder().holds(walker.currentNode);
  throw new Error('no text');
};

const PARAGRAPHS = '<p>One.</p><p>Two.</p><p>Three.</p>';

describe('text belongs to the article', () => {
  test.each<[string, string]>([
    ['in a paragraph of a plain page', '<p>Then Xi spoke at length.</p>'],
    ['in the page’s marked article', `<article>${PARAGRAPHS}<p>Then Xi spoke.</p></article>`],
    ['in its headline, even when that stands outside', `<h1>Xi spoke</h1><article>${PARAGRAPHS}</article>`],
    ['in a link within a sentence', '<p>Then <a href="#">Xi</a> spoke to the delegation.</p>'],
    ['in a section whose class only sounds like furniture', '<div class="topic-page"><h1>News</h1><p>Then Xi spoke.</p></div>'],
    ['in a component of the page', '<news-story><p>Then Xi spoke.</p></news-story>'],
    ['in a component that wraps the page’s article', '<topic-page><h1>News</h1><p>Then Xi spoke.</p></topic-page>'],
    ['in the article’s own header', `<article><header><p>Then Xi spoke.</p></header>${PARAGRAPHS}</article>`],
  ])('%s', (_name, html) => {
    expect(holds(html)).toBe(true);
  });
});

describe('text does not belong to the article', () => {
  test.each<[string, string]>([
    ['in a list of links', '<ul><li><a href="#">Xi spoke</a></li></ul>'],
    ['in an advertisement', '<div class="ad-slot"><p>Xi spoke.</p></div>'],
    ['in a cookie banner', '<div id="cookieBanner"><p>Xi spoke.</p></div>'],
    ['in comments', '<section class="comments"><p>Xi spoke.</p></section>'],
    ['in an affiliate note', '<p class="affiliate-disclaimer">Xi spoke.</p>'],
    ['in related articles', '<div class="related"><p>Xi spoke.</p></div>'],
    ['in a component whose tag says what it is', '<site-footer><p>Xi spoke.</p></site-footer>'],
    ['in editable text', '<div contenteditable="true"><p>Xi spoke.</p></div>'],
    ['in inert text', '<div inert><p>Xi spoke.</p></div>'],
    ['in text hidden from assistive technology', '<p aria-hidden="true">Xi spoke.</p>'],
    ['in text that is not to be translated', '<p translate="no">Xi spoke.</p>'],
    ['in a page header', '<header><p>Xi spoke.</p></header>'],
    ['in a dialog', '<div role="dialog"><p>Xi spoke.</p></div>'],
    ['outside the page’s marked article', `<article>${PARAGRAPHS}</article><p>Xi spoke.</p>`],
  ])('%s', (_name, html) => {
    expect(holds(html)).toBe(false);
  });
});

describe('text in a shadow root', () => {
  const holdsInShadow = (html: string, inRoot: string): boolean => {
    document.body.innerHTML = html;
    const root = (document.querySelector('[data-host]') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = inRoot;
    return createArticleFinder().holds(root.querySelector('p')?.firstChild as Node);
  };
  test.each<[string, string, string, boolean]>([
    ['belongs to the article that its component stands in', `<article>${PARAGRAPHS}<news-story data-host></news-story></article>`, '<p>Xi spoke.</p>', true],
    ['does not when the marked article is elsewhere', `<article>${PARAGRAPHS}</article><news-list data-host></news-list>`, '<p>Xi spoke.</p>', false],
    ['does not when its component is furniture', '<div class="related"><news-list data-host></news-list></div>', '<p>Xi spoke.</p>', false],
    ['does when its component holds the whole article', '<topic-page data-host></topic-page>', '<h1>News</h1><p>Xi spoke.</p>', true],
  ])('%s', (_name, html, inRoot, expected) => {
    expect(holdsInShadow(html, inRoot)).toBe(expected);
  });
});
