/** "Not here": silences a topic or this site at the reader's wish, or brings it back, and offers to take that back where the card stood. */
import { siteOfHost } from '../shared/settings.ts';
import type { Anchor } from './anchor.ts';
import { askToSilence } from './browser.ts';
import type { CardController } from './card-controller.ts';

/** What was silenced or brought back a moment ago. Outlives its session, which starts anew with the changed settings. */
export interface Silenced {
  silent: boolean;
  /** A topic's id, or null for this site. */
  topic: string | null;
  name: string;
  anchor: Anchor;
}

/** This site as readers know it. */
export const thisSite = (): string => siteOfHost(location.hostname);

/** Silences or brings back, and tells of it; `keep` holds on to what was silenced for the session that starts with the changed settings. */
export async function silence(silenced: Silenced, cards: CardController, keep: (silenced: Silenced | undefined) => void): Promise<void> {
  keep(silenced);
  const changed = await askToSilence(silenced.topic, silenced.silent);
  if (changed) return;
  keep(undefined);
  // Where it was so already, no session comes.
  if (changed === false) offerUndo(silenced, cards);
  else cards.note('The browser could not store this. Nothing was changed.', silenced.anchor);
}

/** Tells what is silent now, or no more, and offers to take that back. */
export function offerUndo(done: Silenced, cards: CardController): void {
  const { silent, topic, anchor } = done;
  const takeBack = async () => {
    const changed = await askToSilence(topic, !silent);
    if (changed === null) cards.note('The browser could not store this.', anchor);
    else if (!changed) cards.close();
  };
  cards.note(tell(done), anchor, () => void takeBack());
}

function tell({ silent, topic, name }: Silenced): string {
  if (!silent) return `Names are underlined on ${name} again.`;
  return topic === null ? `Nothing is underlined on ${name} any more.` : `“${name}” is not underlined any more.`;
}
