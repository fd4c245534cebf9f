/** What a milestone is about, in the order in which the timeline offers it. */
export const THEMES = ['partnership', 'treaties', 'war', 'peace', 'united-nations', 'diplomacy', 'trade', 'sanctions', 'alliances', 'nuclear'] as const;
