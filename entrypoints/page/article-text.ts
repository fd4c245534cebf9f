/**
 * Which of a page's text belongs to the article. Asked only about text that holds a name, so it may look closely:
 * navigation, advertisements, banners, comments, editable and hidden text are not the article.
 */
import { attributeOf, elementAbove, hasAttribute, tagOf, textOf } from './dom.ts';
import { blockOf } from './text-blocks.ts';

/** Roles of page furniture. */
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo complementary search form dialog alertdialog alert menu menubar toolbar tablist button textbox searchbox combobox tooltip status log'.split(
    ' ',
  ),
);

/** Words in a class or id that name page furniture, as whole words between hyphens, underscores or capitals. */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isement|ising|orial)?|sponsor(?:ed|ship)?|promo(?:s|tion|ted)?|affiliate|disclaimer|cookies?|consent|gdpr|newsletter|signup|subscribe|subscription|paywall-?(?:box|form)?|nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|related|recommend(?:ed|ations?)?|read-?more|more-?(?:from|stories|news)|most-?(?:read|popular)|trending|popular|outbrain|taboola|social|share|sharing|toolbar|comments?|disqus|discussion|replies|footer|masthead|author-?bio|tags?|topics?|widget|popup|modal|overlay)(?=$|[\s_-])/i;

/** Editors mark the article itself so; a class such as "comment" on or above it (an opinion section) does not make it furniture. */
const ARTICLE = 'article, main, [role="main"], [itemprop="articleBody"]';

/** Decides for one page; what it learns about an element it keeps until `forget`. */
export interface ArticleFinder {
  /** True when the text under this node belongs to the article and is visible. */
  holds(node: Node): boolean;
  /** Call when the page has changed. */
  forget(): void;
}

export function createArticleFinder(): ArticleFinder {
  let furniture = new Map<Element, boolean>();
  let blocks = new Map<Element, boolean>();
  let marked: boolean | undefined;
  /** Whether the page marks its article, with at least three paragraphs in it. */
  const isMarked = () =>
    (marked ??=
      document.querySelectorAll(
        ARTICLE.split(', ')
          .map((selector) => `${selector} p`)
          .join(', '),
      ).length >= 3);

  const isFurniture = (start: Element): boolean => {
    const path: Element[] = [];
    let element: Element | null = start;
    while (element && !furniture.has(element)) {
      path.push(element);
      element = elementAbove(element);
    }
    let answer = element ? (furniture.get(element) as boolean) : false;
    for (element = path.pop() ?? null; element; element = path.pop() ?? null) {
      answer ||= isFurnitureItself(element);
      furniture.set(element, answer);
    }
    return answer;
  };

  const holdsBlock = (block: Element): boolean => {
    if (isFurniture(block) || isMostlyLink(block) || !isVisible(block)) return false;
    return !isMarked() || Element.prototype.closest.call(block, `${ARTICLE}, h1`) !== null || inShadow(block);
  };

  return {
    holds(node) {
      const element = elementAbove(node);
      const block = blockOf(node);
      if (!element || !block || isFurniture(element)) return false;
      const known = blocks.get(block) ?? holdsBlock(block);
      blocks.set(block, known);
      return known;
    },
    forget() {
      furniture = new Map();
      blocks = new Map();
      marked = undefined;
    },
  };
}

function isFurnitureItself(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html') return isEditable(element);
  if (tag === 'header') return Element.prototype.closest.call(element, 'article, main, [role="main"]') === null;
  if (isEditable(element) || hasAttribute(element, 'hidden') || hasAttribute(element, 'inert')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'translate') === 'no') return true;
  if (FURNITURE_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  if (tag === 'article' || tag === 'main' || attributeOf(element, 'itemprop') === 'articleBody') return false;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return FURNITURE_WORDS.test(names) && !wrapsArticle(element);
}

/** True for an element around a whole article: its class speaks of the page's section, not of furniture. */
function wrapsArticle(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'h1, main, [itemprop="articleBody"]') !== null;
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** A block that is one link, as in lists of headlines, is an invitation to another article. Headings of the article are not. */
function isMostlyLink(block: Element): boolean {
  if (tagOf(block) === 'h1') return false;
  let linked = 0;
  for (const link of Element.prototype.querySelectorAll.call(block, 'a')) linked += textOf(link)?.length ?? 0;
  if (linked === 0) return Element.prototype.closest.call(block, 'a') !== null;
  return linked > (textOf(block)?.trim().length ?? 0) * 0.7;
}

function isVisible(block: Element): boolean {
  const check = block.checkVisibility as Element['checkVisibility'] | undefined;
  return check ? check.call(block, { opacityProperty: true, visibilityProperty: true }) : true;
}

const inShadow = (block: Element): boolean => block.getRootNode() instanceof ShadowRoot;
