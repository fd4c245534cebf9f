/** Whether a name stands at a place of a text, letter by letter, whatever its accents, joints, soft hyphens and line breaks. */

import { PLURAL } from './alias-index.ts';
import type { Entry } from './alias-table.ts';
import { BREAK, codeAt, foldCode, isApostrophe, isHyphen, isSpace, lineBrokenWord, SKIP } from './fold.ts';

/** The end of the entry's name at `start`, or -1. */
export function matchName(text: string, start: number, entry: Entry): number {
  const { folded } = entry;
  const length = text.length;
  let i = start;
  for (let k = 0; k < folded.length; k++) {
    const wanted = folded.charCodeAt(k);
    let code = codeAt(text, i);
    let fold = i < length ? foldCode(code) : BREAK;
    while (fold === SKIP) {
      code = codeAt(text, ++i);
      fold = i < length ? foldCode(code) : BREAK;
    }
    if (wanted === 32) {
      const after = skipJoint(text, i);
      if (after === i) return -1;
      i = after;
    } else if (fold === wanted) {
      i++;
    } else if (wanted === 39 && isApostrophe(code)) {
      i++;
    } else if (fold === BREAK && i < length && (code === wanted || lineBrokenWord(text, i) !== i)) {
      if (code === wanted) i++;
      else {
        i = lineBrokenWord(text, i);
        k--;
      }
    } else return -1;
  }
  return endOfWord(text, i, entry);
}

/** Past one joint between the words of a name: white space within a line of thought, or one hyphen and the space after it. */
function skipJoint(text: string, at: number): number {
  let i = at;
  let lines = 0;
  if (isHyphen(codeAt(text, i))) i++;
  while (isSpace(codeAt(text, i))) if (codeAt(text, i++) === 10 && ++lines > 1) return at;
  return i;
}

/** `at`, or the end of a plural -s after it, if a word ends there; else -1. Marks on the last letter belong to the word. */
function endOfWord(text: string, at: number, entry: Entry): number {
  let i = at;
  for (let plural = (entry.flags & PLURAL) !== 0; ; plural = false) {
    while (i < text.length && foldCode(codeAt(text, i)) === SKIP) i++;
    if (i >= text.length || foldCode(codeAt(text, i)) === BREAK) return lineBrokenWord(text, i) === i ? i : -1;
    if (!plural || foldCode(codeAt(text, i)) !== 115) return -1;
    i++;
  }
}
