/** What a topic can be, in the order in which the briefing lists them. */
export const TOPIC_KINDS = ['person', 'institution', 'company', 'agreement', 'event', 'measure', 'project', 'weapon', 'exercise', 'place', 'concept'] as const;
