/** The modules that `plugin.ts` serves. Only rooms import them; components receive what they show. */
declare module 'virtual:fact-set' {
  const factSet: import('./fact-set.ts').FactSet;
  export default factSet;
}
declare module 'virtual:outline' {
  const outline: import('./outline.ts').Outline;
  export default outline;
}
declare module 'virtual:alias-index' {
  /** Packed: `openAliasIndex` opens it. */
  const aliasIndex: string;
  export default aliasIndex;
}
declare module 'virtual:offices' {
  const offices: import('./offices.ts').OfficeTable;
  export default offices;
}
declare module 'virtual:sites' {
  const sites: import('./schema-briefing.ts').Site[];
  export default sites;
}
