/** From a mention in a text to its place in the page. */
import { isConnected } from './dom.ts';
import type { PlacedMention } from './highlights.ts';
import type { FoundMention } from './standing-text.ts';
import { nodeAt, rangeOf } from './text-blocks.ts';

/** The mention in its page; undefined where the page has let go of the text since it was read. */
export function placeMention({ mention: { start, end, topic, described }, passage }: FoundMention): PlacedMention | undefined {
  const range = isConnected(nodeAt(passage, start)) ? rangeOf(passage, start, end) : undefined;
  return range && { topic, range, described: described ? passage.text.slice(start, end) : undefined };
}
