/** Topics for tests, with as little as each needs. */

import { type AliasTable, openAliasIndex } from '../../data/alias-table.ts';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { type DescriptionFinder, openOffices } from '../../data/descriptions.ts';
import { officeTableOf } from '../../data/offices.ts';
import { packAliasIndex } from '../../data/pack-alias-index.ts';
import type { Alias, Rival, Topic } from '../../data/schema.ts';

type Names = (string | Alias)[];

/** A topic of these names; plain strings are exact-case aliases. */
export function makeTopic(id: string, aliases: Names, more: Partial<Topic> = {}): Topic {
  return {
    id,
    kind: 'concept',
    name: id,
    summary: `What ${id} is, and why it matters between Russia and China.`,
    aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias, match: 'exact-case' } : alias)),
    facts: [{ id: `${id}-1`, statement: 'It is.', on: '2022-02-04', status: 'established', sources: ['a-source'] }],
    related: [],
    reviewed: '2026-11-23',
    ...more,
  };
}

/** A common phrase as an alias. */
export const phrase = (text: string): Alias => ({ text, match: 'any-case' });

/** A name that needs evidence: one of these words nearby, or the topic's introduction. */
export const ambiguous = (text: string, ...needs: string[]): Alias => ({ text, match: 'exact-case', needs });

export const tableOf = (topics: readonly Topic[], rivals: readonly Rival[] = []): AliasTable => openAliasIndex(packAliasIndex(buildAliasIndex(topics, rivals)));

/** What finds the persons among these topics by their offices. */
export const describing = (topics: readonly Topic[]): DescriptionFinder => openOffices(officeTableOf(topics, '2026-11-23'));
