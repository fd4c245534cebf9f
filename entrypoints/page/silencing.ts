/** "Not here": silences a topic or this site at the reader's wish, and offers to take it back where the card stood. */
import { siteOfHost } from '../shared/settings.ts';
import { askToSilence } from './browser.ts';
import type { CardController } from './card-controller.ts';
import type { Anchor } from './card-host.tsx';

/** What was silenced a moment ago. Outlives its session, which starts anew with the changed settings. */
export interface Silenced {
  /** A topic's id, or null for this site. */
  topic: string | null;
  name: string;
  anchor: Anchor;
}

/** This site as readers know it. */
export const thisSite = (): string => siteOfHost(location.hostname);

/** Silences; `keep` holds on to what was silenced for the session to come. */
export async function silence(silenced: Silenced, cards: CardController, keep: (silenced: Silenced | undefined) => void): Promise<void> {
  keep(silenced);
  if (await askToSilence(silenced.topic, true)) return;
  keep(undefined);
  cards.note('The browser could not store this. Nothing was changed.', silenced.anchor);
}

/** Offers to take back what the session before has silenced. */
export function offerUndo({ topic, name, anchor }: Silenced, cards: CardController): void {
  const text = topic === null ? `Nothing is underlined on ${name} any more.` : `“${name}” is not underlined any more.`;
  cards.note(text, anchor, () => void askToSilence(topic, false).then((done) => done || cards.note('The browser could not store this.', anchor)));
}
