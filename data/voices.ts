/** Whose word a source is: two reprints of one agency are one voice. */
import type { Source } from './schema.ts';

/** Names of one house that no ending tells. */
const SAME = new Map([
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['BBC News', 'BBC'],
  ['Politico Europe', 'Politico'],
  ['KCNA Watch', 'KCNA'],
  ['PA Media', 'PA'],
]);

/** The agency or outlet that a reprint credits, else its publisher, whatever its edition or language. */
export function voiceOf({ credit, publisher }: Pick<Source, 'credit' | 'publisher'>): string {
  const name = (credit ?? publisher)
    .replace(/ \(.*\)$/, '')
    .replace(/^The /, '')
    .replace(/ (?:News Agency|Agency|Online)$/, '')
    .replace(/^Sputnik .*/, 'Sputnik');
  return SAME.get(name) ?? name;
}

/** What an established fact rests on: a primary document, or two voices. */
export const establishes = (sources: readonly Source[]): boolean => sources.some(({ kind }) => kind === 'primary') || new Set(sources.map(voiceOf)).size >= 2;
