/** What a page tells of its article: popup, badge and the keyboard's list follow what is underlined. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { DescriptionFinder } from '../../data/descriptions.ts';
import type { Office } from '../../data/schema.ts';
import { createArticle } from '../../entrypoints/page/article.ts';
import { createBlockReader, type Passage } from '../../entrypoints/page/text-blocks.ts';
import type { UnderlineOptions } from '../../entrypoints/page/underlines.ts';
import { describing, makeTopic, tableOf } from '../helpers/topics.ts';

const OFFICE: Office = { office: 'president', of: 'china', from: '2013-03-14', sources: ['a-source'] };
const topics = [
  makeTopic('cips', ['CIPS']),
  makeTopic('spfs', ['SPFS']),
  makeTopic('gas', ['Gazprom']),
  makeTopic('putin', ['Putin'], { familiar: true }),
  makeTopic('xi', ['Xi'], { kind: 'person', offices: [OFFICE] }),
];
const table = tableOf(topics);
const highlights = { add() {}, drop() {} };

/** The article of a page that holds this, read from top to bottom; `read` reads what comes later. */
function openArticle(html: string, options: Partial<UnderlineOptions> = {}, descriptions?: DescriptionFinder) {
  document.body.innerHTML = `<article>${html}</article>`;
  const article = createArticle(table, highlights as never, { show: 'first', familiar: false, hidden: new Set(), ...options }, descriptions);
  const read = (root: Element) => {
    article.take(createBlockReader(root).next(Number.POSITIVE_INFINITY) as Passage);
    while (article.scan());
    while (article.judge());
    article.settle();
  };
  read(document.body);
  return { article, read, underlined: () => article.placed().map(({ range }) => String(range)) };
}

/** Puts a paragraph into the page before another, or at its end. */
function insert(text: string, before: Element | null = null): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return (document.querySelector('article') as Element).insertBefore(paragraph, before);
}

test.each([
  [false, ['CIPS']],
  [true, ['CIPS', 'Putin']],
])('with the setting for names that every reader knows at %s an article speaks of %j', (familiar, expected) => {
  const { article } = openArticle(`<p>${'Banks use CIPS, Putin said. '.repeat(5)}</p>`, { show: 'all', familiar });
  expect(article.topics().map(({ text }) => text)).toEqual(expected);
});

describe('persons described by their office', () => {
  beforeEach(() => history.replaceState(null, '', '/news/story'));
  const HTML = '<p>Banks use CIPS now that <b>the Chinese</b> leader wants it.</p><aside><p>Elsewhere the Chinese leader came.</p></aside>';
  const dated = (html: string) => `<time datetime="2022-02-04">4 February</time>${html}`;
  const placesOf = ({ article }: ReturnType<typeof openArticle>) => article.placed().map(({ range, described }) => [String(range), described]);
  const CIPS = ['CIPS', undefined];
  const LEADER = ['the Chinese leader', 'the Chinese leader'];

  test('are underlined across elements, with their words, only where that is wanted and the date is known', () => {
    expect(placesOf(openArticle(dated(HTML), { show: 'all' }))).toEqual([CIPS]);
    expect(placesOf(openArticle(HTML, { show: 'all' }, describing(topics)))).toEqual([CIPS]);
    expect(placesOf(openArticle(dated(HTML), { show: 'all' }, describing(topics)))).toEqual([CIPS, LEADER]);
  });

  test('are listed, found at a place and gone to as names are', () => {
    const { article } = openArticle(dated(HTML), { show: 'all' }, describing(topics));
    expect(article.topics().map(({ text }) => text)).toEqual(['CIPS', 'the Chinese leader']);
    expect(article.mentionAt(document.querySelector('b')?.firstChild as Text, 5)).toMatchObject({ topic: 4, described: 'the Chinese leader' });
    expect(article.firstMention(4)).toMatchObject({ topic: 4, described: 'the Chinese leader' });
  });

  test('are silenced with their topic', () => {
    expect(placesOf(openArticle(dated(HTML), { show: 'all', hidden: new Set([4]) }, describing(topics)))).toEqual([CIPS]);
  });
});

describe('in text that comes later', () => {
  test('a topic that is underlined already leaves the place beside it to a new one', () => {
    const { read, underlined } = openArticle('<p>Banks use CIPS.</p>');
    read(insert('CIPS will pay Gazprom in yuan.'));
    expect(underlined()).toEqual(['CIPS', 'Gazprom']);
  });
});

describe('when the text of an underline goes', () => {
  /** Longer than the space between two underlines. */
  const REST = ` ${'The garden is large, and its owner speaks of little else. '.repeat(5)}`;

  /** What is underlined, with how much of its paragraph stands before it. */
  const placesOf = ({ article }: ReturnType<typeof openArticle>) => article.placed().map(({ range }) => `${range} ${range.startOffset}`);
  const removeFirst = ({ article }: ReturnType<typeof openArticle>) => {
    document.querySelector('p')?.remove();
    article.dropWithin({ whole: [], own: [] });
    article.settle();
  };

  test('the next mention of its topic takes it over, in the order of the page', () => {
    const page = openArticle('<p>Here is CIPS.</p><p>Banks use CIPS.</p>');
    page.read(insert('Chinese banks know CIPS.', document.querySelectorAll('p')[1]));
    expect(placesOf(page)).toEqual(['CIPS 8']);
    removeFirst(page);
    expect(placesOf(page)).toEqual(['CIPS 19']);
    removeFirst(page);
    expect(placesOf(page)).toEqual(['CIPS 10']);
  });

  test('none comes near one that stands', () => {
    const page = openArticle(`<p>Gazprom.${REST}</p><p>Banks use CIPS and not SPFS.${REST}Gazprom.</p>`);
    expect(placesOf(page)).toEqual(['Gazprom 0', 'CIPS 10']);
    removeFirst(page);
    expect(placesOf(page)).toEqual(['CIPS 10', `Gazprom ${'Banks use CIPS and not SPFS.'.length + REST.length}`]);
  });

  test('there are no more of them where every mention is wanted', () => {
    const page = openArticle('<p>SPFS.</p><p>Banks use CIPS, only CIPS.</p>', { show: 'all' });
    removeFirst(page);
    expect(placesOf(page)).toEqual(['CIPS 10', 'CIPS 21']);
  });
});

describe('the topics are told in reading order', () => {
  const PAGE = '<p>Banks use CIPS.</p><p>Others use SPFS.</p><p>Gazprom uses neither CIPS nor SPFS.</p>';
  const topicsOf = ({ article }: ReturnType<typeof openArticle>) => article.topics().map(({ text, mentions }) => `${text} ${mentions}`);

  test('when text is put before all the rest', () => {
    const page = openArticle(PAGE);
    page.read(insert('Gazprom and SPFS lead.', document.querySelector('p')));
    expect(topicsOf(page)).toEqual(['Gazprom 2', 'SPFS 3', 'CIPS 2']);
  });

  test('when text is put into the midst of what was read at once', () => {
    const page = openArticle(PAGE);
    page.read(insert('Gazprom comes second.', document.querySelectorAll('p')[1]));
    expect(topicsOf(page)).toEqual(['CIPS 2', 'Gazprom 2', 'SPFS 2']);
  });

  test('when a paragraph is written anew', () => {
    const page = openArticle(PAGE);
    const second = document.querySelectorAll('p')[1] as Element;
    const copy = second.cloneNode(true) as Element;
    second.replaceWith(copy);
    page.article.dropWithin({ whole: [copy], own: [] });
    page.read(copy);
    expect(topicsOf(page)).toEqual(['CIPS 2', 'SPFS 2', 'Gazprom 1']);
  });
});
