/** The words around a mention. */
import { MOST_AROUND } from '../shared/messages.ts';
import { textOf } from './dom.ts';
import { blockOf } from './text-blocks.ts';

/** Text shown on either side of a mention in the list. */
const AROUND = 40; // characters

/** The text of a mention's block before it and after it. */
function textBeside(range: Range): { before: string; after: string } {
  const block = blockOf(range.startContainer);
  // Text right in a shadow root has a block outside of it.
  const holder = block && Node.prototype.contains.call(block, range.startContainer) ? block : range.startContainer;
  const before = new Range();
  before.setStart(holder, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = textOf(holder) ?? '';
  const at = String(before).length;
  return { before: text.slice(0, at), after: text.slice(at + String(range).length) };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Words to both sides of a mention that may give a figure for it; nothing where they hold no digit, so that most cards are asked for once a page. */
export function figuresAround(range: Range): string | undefined {
  const { before, after } = textBeside(range);
  const around = inOneLine(before.slice(-MOST_AROUND / 2) + String(range) + after).slice(0, MOST_AROUND);
  return /\d/.test(around) ? around : undefined;
}

// One character more shows whether a word ends at the border. What has no spaces is cut where it must be.
const wordsAtEnd = (text: string): string =>
  text.length > AROUND
    ? `… ${text
        .slice(-AROUND - 1)
        .replace(/^\S*\s/, '')
        .slice(-AROUND)}`
    : text;
const wordsAtStart = (text: string): string =>
  text.length > AROUND
    ? `${text
        .slice(0, AROUND + 1)
        .replace(/\s\S*$/, '')
        .slice(0, AROUND)} …`
    : text;

/** The words by which a mention's place is known. */
export function placeOf(range: Range): string {
  const { before, after } = textBeside(range);
  const [left, right] = [inOneLine(before).trimStart(), inOneLine(after).trimEnd()];
  return wordsAtEnd(left) + inOneLine(String(range)) + wordsAtStart(right);
}
