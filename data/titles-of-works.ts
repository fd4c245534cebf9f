/** Whether a name is the title of a work, or stands in one: the novel “Ghost Fleet”, “Starlink: Battle for Atlas”, a game. */
import { BREAK, codeAt, foldCode, SPACE } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { isCapitalised } from './words-around.ts';

const OPENS = /["“‘](?:The |A |An )?$/;
/** The quotation ends behind the name, or behind a subtitle. */
const CLOSES = /^(?::? [A-Z][^"“”\u2029]{2,40}|: [^"“”\u2029]{2,40})?[,.!?]?["”’]/;
const WORK = /\b(?:album|board game|documentary|exhibition|film|movie|musical|novel|opera|painting|sculpture|song|soundtrack|thriller|video game)s?\b/;

/** How far a word for a work is looked for, in characters. */
const FAR = 60;

export function isTitleOfWork(text: string, { start, end }: Hit): boolean {
  const before = codeAt(text, start - 1);
  // Most names have a letter or a space before them, and no article.
  if ((before === SPACE && !/[ean]/i.test(text.charAt(start - 2))) || foldCode(before) > BREAK) return false;
  if (!isCapitalised(text.charAt(start)) || !OPENS.test(text.slice(Math.max(0, start - 5), start)) || !CLOSES.test(text.slice(end, end + 46))) return false;
  return WORK.test(text.slice(Math.max(0, start - FAR), start)) || WORK.test(text.slice(end, end + FAR));
}
