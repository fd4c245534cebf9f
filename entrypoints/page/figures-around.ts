/** The words around a mention that may give a figure for it. */
import { MOST_AROUND } from '../shared/messages.ts';
import { textOf } from './dom.ts';
import { blockOf } from './text-blocks.ts';

/** Text of the mention's block to both sides of it; nothing where it holds no digit, so that most cards are asked for once a page. */
export function figuresAround(range: Range): string | undefined {
  const block = blockOf(range.startContainer);
  const text = (block && textOf(block)) ?? '';
  const at = Math.max(0, text.indexOf(String(range)));
  const from = Math.max(0, at - MOST_AROUND / 2);
  const around = text.slice(from, from + MOST_AROUND).replace(/\s+/g, ' ');
  return /\d/.test(around) ? around : undefined;
}
