import type { Topic } from '../data/schema.ts';
import type { Milestone } from '../data/schema-briefing.ts';

/** What the topics of a kind are called together. */
export const GROUP_NAMES: Record<Topic['kind'], string> = {
  person: 'People',
  institution: 'Institutions',
  company: 'Companies',
  agreement: 'Agreements and statements',
  event: 'Events',
  measure: 'Sanctions and other measures',
  project: 'Pipelines and projects',
  weapon: 'Weapons',
  exercise: 'Exercises and patrols',
  place: 'Places',
  concept: 'Terms and slogans',
};

/** What the milestones of a theme are called together. */
export const THEME_NAMES: Record<Milestone['theme'], string> = {
  partnership: 'Russia and China',
  treaties: 'Treaties and borders',
  war: 'War and upheaval',
  peace: 'Peace efforts',
  'united-nations': 'United Nations votes',
  diplomacy: 'Other diplomacy',
  trade: 'Trade and energy',
  sanctions: 'Sanctions and money',
  alliances: 'Alliances and armies',
  nuclear: 'Nuclear weapons',
};
