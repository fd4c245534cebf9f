/** Which of the editorial rules of docs/editorial.md a problem belongs to, by its file, field and message. */

const RULES: readonly [rule: number, problem: RegExp][] = [
  [1, /Invalid key|white space|control characters|Unicode NFC/],
  [2, /: (?:facts\.\d+\.)?id: (?:must be a slug|"[^"]*" is used twice|"[^"]*" was retired|is ".*file must be called)/],
  [3, /sources(?:\.\d+)?: (?:must name at least one source|are neither a primary document|names an unknown source|must name nothing twice)/],
  [4, /^data\/sources\.json: /],
  [5, /^data\/topics\/(?!.*: reviewed: ).*(?:must be a real date|lies after the edition|a fact needs a date)/],
  [6, /no dated fact of the topic bears out|no fact cited bears out|stands in no fact cited/],
  [7, /\.status: Invalid type/],
  [8, /must say whose claim|must give at least two (?:positions|sides)|must give each side once/],
  [9, /: related(?:\.\d+)?: /],
  [10, /is already an alias|is an alias of|is so short|is also the name/],
  [11, /takes sides|will age|must be at most/],
  [13, /: reviewed: /],
  [14, /^data\/corrections\.json: /],
  [15, /repeats more than|quotes more than|e-mail address/],
  [17, /: offices\.\d+[^:]*: (?!must be a real date|must name nothing twice)/],
];

/** The number of the one rule that tells of this problem; `undefined` if none does, or more than one. */
export function ruleOf(problem: string): number | undefined {
  const rules = RULES.filter(([, pattern]) => pattern.test(problem));
  return rules.length === 1 ? rules[0]?.[0] : undefined;
}
