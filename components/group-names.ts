import type { Topic } from '../data/schema.ts';

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
