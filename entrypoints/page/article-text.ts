/**
 * Which of a page's text belongs to the article. Asked only about text that holds a name, so it may look closely:
 * navigation, advertisements, banners, comments, editable and hidden text are not the article.
 */
import { attributeOf, elementAbove, elementsOf, isConnected, shadowOf, tagOf, textOf } from './dom.ts';
import { type Marks, marksOf } from './element-marks.ts';
import { blockOf } from './text-blocks.ts';

/** Words in a class, an id or the tag of a component that name page furniture, as whole words between hyphens, underscores or capitals. */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement|ising|orial)?|sponsor(?:ed|ship)?|promo(?:s|tion|ted)?|affiliate|disclaimer|cookies?|consent|gdpr|newsletter|signup|subscribe|subscription|paywall-?(?:box|form)?|nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|related|recommend(?:ed|ations?)?|read-?more|more-?(?:from|stories|news)|most-?(?:read|popular)|trending|popular|outbrain|taboola|social|share|sharing|toolbar|comments?|disqus|discussion|replies|footer|masthead|author-?bio|tags?|topics?|widget|popup|modal|overlay)(?=$|[\s_-])/i;

/** What an element and those above it say about the text in it. */
interface Standing {
  furniture: boolean;
  /** Inside what its editors mark as the article. */
  marked: boolean;
  link: boolean;
}

const NOWHERE: Standing = { furniture: false, marked: false, link: false };

/** Decides for one page; what it learns about an element it keeps until `forget`. */
export interface ArticleFinder {
  /** True when the text under this node belongs to the article, seen or not. */
  holds(node: Node): boolean;
  /** True when the reader can see the block of this node. Asks for the page's layout: only for text that is about to matter. */
  shows(node: Node): boolean;
  /** Blocks of which that was asked in vain, and which still stand. */
  unseen(): Element[];
  /** Those of them that can be seen now; each once. */
  revealed(): Element[];
  /** Call when the page has changed. */
  forget(): void;
}

/** Blocks that are remembered because they could not be seen, at most. */
const MOST_UNSEEN = 1000;

export function createArticleFinder(): ArticleFinder {
  let standings = new Map<Element, Standing>();
  let elements = new Map<Element, boolean>();
  let blocks = new Map<Element, boolean>();
  /** Names often stand several to a text node. */
  let last: { node: Node; held: boolean } | undefined;
  let visible = new Map<Element, boolean>();
  let marksArticle: boolean | undefined;
  const unseen = new Set<Element>();

  const holdsBlock = (block: Element): boolean => {
    const { furniture, marked, link } = standingOf(block, standings);
    if (furniture || isInvitation(block, link)) return false;
    if (!marked) {
      marksArticle ??= hasMarkedArticle() || asksForPassword();
      if (marksArticle) return false;
    }
    return true;
  };

  const holdsElement = (element: Element): boolean => {
    const block = blockOf(element);
    let held = block !== null && !standingOf(element, standings).furniture;
    if (held && block) {
      held = blocks.get(block) ?? holdsBlock(block);
      blocks.set(block, held);
    }
    elements.set(element, held);
    return held;
  };

  return {
    holds(node) {
      if (node === last?.node) return last.held;
      const element = elementAbove(node);
      const held = element !== null && (elements.get(element) ?? holdsElement(element));
      last = { node, held };
      return held;
    },
    shows(node) {
      const block = blockOf(node);
      if (!block) return false;
      const known = visible.get(block) ?? isVisible(block);
      visible.set(block, known);
      if (!known && unseen.size < MOST_UNSEEN) unseen.add(block);
      return known;
    },
    unseen() {
      for (const block of unseen) if (!isConnected(block)) unseen.delete(block);
      return [...unseen];
    },
    revealed() {
      const come = [...unseen].filter((block) => isConnected(block) && isVisible(block));
      for (const block of come) unseen.delete(block);
      return come;
    },
    forget() {
      standings = new Map();
      elements = new Map();
      blocks = new Map();
      last = undefined;
      visible = new Map();
      marksArticle = undefined;
    },
  };
}

/** The standing of an element by what is known of those above it; what is learned is kept in `known`. */
function standingOf(start: Element, known: Map<Element, Standing>): Standing {
  const path: Element[] = [];
  let element: Element | null = start;
  let standing: Standing | undefined;
  for (; element; element = elementAbove(element)) {
    standing = known.get(element);
    if (standing) break;
    path.push(element);
  }
  let above = standing ?? NOWHERE;
  for (let next = path.pop(); next; next = path.pop()) {
    above = standingBelow(next, above);
    known.set(next, above);
  }
  return above;
}

/** The standing of an element from its own marks and the standing of the element above it. */
function standingBelow(element: Element, above: Standing): Standing {
  const tag = tagOf(element);
  const link = above.link || tag === 'a';
  const own = marksOf(element, tag);
  const marked = above.marked || own.article;
  const furniture = above.furniture || isFurniture(element, tag, own, marked);
  return furniture === above.furniture && marked === above.marked && link === above.link ? above : { furniture, marked, link };
}

/** What editors mark as the article by attributes; see `marksOf`. */
const MARKED_SELECTOR = '[role="main"], [itemprop="articleBody"]';

/** Paragraphs that a page's marked articles must hold, for the rest of the page to be taken as not the article. */
const LEAST_PARAGRAPHS = 3;

/** Whether the page marks its article, with at least three paragraphs in it. */
function hasMarkedArticle(): boolean {
  let paragraphs = 0;
  // Attributes are looked for last: that reads every element of the page.
  for (const find of [() => elementsOf('main'), () => elementsOf('article'), () => document.querySelectorAll(MARKED_SELECTOR)]) {
    for (const element of find()) {
      const inside = Element.prototype.getElementsByTagName.call(element, 'p');
      for (let i = 0; i < LEAST_PARAGRAPHS && inside[i]; i++) if (++paragraphs >= LEAST_PARAGRAPHS) return true;
    }
  }
  return false;
}

/** A page that asks for a password and marks no article is not one. */
const asksForPassword = (): boolean => [...elementsOf('input')].some((input) => attributeOf(input, 'type') === 'password' && isVisible(input));

function isFurniture(element: Element, tag: string, { article, apart, editable, names }: Marks, marked: boolean): boolean {
  if (editable) return true;
  if (tag === 'body' || tag === 'html') return false;
  if (tag === 'header') return !marked;
  if (apart) return true;
  if (article && tag !== 'h1') return false;
  return names !== '' && isNamedAsFurniture(names) && !wrapsArticle(element);
}

const isNamedAsFurniture = (names: string): boolean => FURNITURE_WORDS.test(/[a-z][A-Z]/.test(names) ? names.replace(/([a-z])([A-Z])/g, '$1-$2') : names);

const ARTICLE_PARTS = 'h1, main, [itemprop="articleBody"]';

/** True for an element around a whole article: its class speaks of the page's section, not of furniture. */
function wrapsArticle(element: Element): boolean {
  const found = Element.prototype.querySelector.call(element, ARTICLE_PARTS) ?? shadowOf(element)?.querySelector(ARTICLE_PARTS);
  return found instanceof Element;
}

/** A block that is one link, as in lists of headlines, is an invitation to another article. Headings of the article are not. */
function isInvitation(block: Element, inLink: boolean): boolean {
  if (tagOf(block) === 'h1') return false;
  const links = Element.prototype.getElementsByTagName.call(block, 'a');
  if (links.length === 0) return inLink;
  let linked = 0;
  for (const link of links) linked += textOf(link)?.length ?? 0;
  return linked > (textOf(block)?.trim().length ?? 0) * 0.7;
}

/** A page that fades in as a whole will show its text: that it is not opaque yet says nothing of a block. */
function isVisible(block: Element): boolean {
  const check = block.checkVisibility as Element['checkVisibility'] | undefined;
  if (!check) return true;
  // Most text is seen: the page as a whole is looked at only where some is not. One that writes itself anew may have no body for a while.
  if (check.call(block, { opacityProperty: true, visibilityProperty: true })) return true;
  const page = document.body ?? block;
  return !check.call(page, { opacityProperty: true }) && check.call(page) && check.call(block, { visibilityProperty: true });
}
