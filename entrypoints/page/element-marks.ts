/** What an element's tag and attributes say about the text in it. */
import { attributeNamesOf, attributeOf } from './dom.ts';
import { isCustom } from './shadow-roots.ts';

/** Roles of page furniture. */
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo complementary search form dialog alertdialog alert menu menubar toolbar tablist button textbox searchbox combobox tooltip status log'.split(
    ' ',
  ),
);

/** Editors mark the article itself so; a class such as "comment" on or above it (an opinion section) does not make it furniture. */
const MARKED = new Set(['article', 'main', 'h1']);

/** What the tag and the attributes of an element say about it. */
export interface Marks {
  article: boolean;
  /** Not for every reader, or of a role that no article has. */
  apart: boolean;
  editable: boolean;
  /** Class and id, and the tag of a component. */
  names: string;
}

/** Asks for no more attributes than there are: most elements have a class at most. */
export function marksOf(element: Element, tag: string): Marks {
  const marks: Marks = { article: MARKED.has(tag), apart: false, editable: false, names: isCustom(tag) ? ` ${tag}` : '' };
  for (const name of attributeNamesOf(element)) {
    if (!TELLING.has(name)) continue;
    const value = attributeOf(element, name) ?? '';
    if (name === 'class' || name === 'id') marks.names += ` ${value}`;
    else if (name === 'contenteditable') marks.editable = value !== 'false';
    else if (name === 'role' && FURNITURE_ROLES.has(value)) marks.apart = true;
    else if ((name === 'role' && value === 'main') || (name === 'itemprop' && value === 'articleBody')) marks.article = true;
    else if (name === 'inert' || (name === 'aria-hidden' && value === 'true') || (name === 'translate' && value === 'no')) marks.apart = true;
  }
  return marks;
}
const TELLING = new Set(['class', 'id', 'contenteditable', 'role', 'itemprop', 'inert', 'aria-hidden', 'translate']);
