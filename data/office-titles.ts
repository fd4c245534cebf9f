/** The offices by which articles call persons, and what they call them; who held them stands in the topics. */

/** Whose an office is, and the words that say so. */
export const OFFICE_OWNERS = {
  belarus: ['Belarusian', 'Belarussian', 'Belarus'],
  brazil: ['Brazilian', 'Brazil'],
  canada: ['Canadian', 'Canada'],
  china: ['Chinese', 'China'],
  eu: ['EU', 'European Union'],
  'european-commission': ['European Commission', 'EU Commission'],
  'european-council': ['European Council'],
  finland: ['Finnish', 'Finland'],
  france: ['French', 'France'],
  germany: ['German', 'Germany'],
  hungary: ['Hungarian', 'Hungary'],
  iaea: ['IAEA'],
  india: ['Indian', 'India'],
  iran: ['Iranian', 'Iran'],
  israel: ['Israeli', 'Israel'],
  italy: ['Italian', 'Italy'],
  japan: ['Japanese', 'Japan'],
  kazakhstan: ['Kazakh', 'Kazakhstan'],
  kremlin: ['Kremlin'],
  nato: ['NATO', 'Nato'],
  'north-korea': ['North Korean', 'North Korea'],
  poland: ['Polish', 'Poland'],
  russia: ['Russian', 'Russia'],
  serbia: ['Serbian', 'Serbia'],
  slovakia: ['Slovak', 'Slovakia'],
  'south-africa': ['South African', 'South Africa'],
  'south-korea': ['South Korean', 'South Korea'],
  taiwan: ['Taiwanese', 'Taiwan'],
  turkey: ['Turkish', 'Turkey', 'Türkiye'],
  uk: ['British', 'UK', 'Britain'],
  ukraine: ['Ukrainian', 'Ukraine'],
  un: ['UN', 'U.N.', 'United Nations'],
  us: ['US', 'U.S.', 'American', 'America'],
} as const;

const TO_THE_UN = ['ambassador', 'envoy'].flatMap((who) => [
  ...['UN', 'U.N.'].map((body) => `${body} ${who}`),
  ...['UN', 'U.N.', 'United Nations'].map((body) => `${who} to the ${body}`),
]);
const sentTo = (country: string, city: string) => [`ambassador to ${country}`, `ambassador in ${city}`, `envoy to ${country}`];

/** What an office is called behind its owner's name; hyphens count as spaces. */
export const OFFICE_TITLES = {
  'ambassador-to-china': sentTo('China', 'Beijing'),
  'ambassador-to-russia': sentTo('Russia', 'Moscow'),
  'central-bank-governor': ['central bank governor', 'central bank chief', 'central bank head'],
  chancellor: ['chancellor'],
  'commander-in-chief': ['commander in chief', 'army chief', 'top general', 'top commander'],
  'commerce-minister': ['commerce minister'],
  'defence-minister': ['defence minister', 'defense minister'],
  'defence-secretary': ['defence secretary', 'defense secretary', 'secretary of defence', 'secretary of defense', 'defence chief', 'defense chief'],
  'director-general': ['director general', 'chief', 'head'],
  'finance-minister': ['finance minister'],
  'foreign-minister': ['foreign minister'],
  'foreign-policy-chief': ['foreign policy chief', 'foreign affairs chief', 'top diplomat', 'chief diplomat', 'high representative'],
  leader: ['leader'],
  president: ['president'],
  'prime-minister': ['prime minister', 'premier'],
  'secretary-general': ['secretary general', 'chief', 'head', 'boss'],
  'secretary-of-state': ['secretary of state', 'top diplomat', 'chief diplomat'],
  spokesman: ['spokesman', 'spokesperson'],
  // Not every foreign minister is one: in China another has often stood above him.
  'top-diplomat': ['top diplomat', 'chief diplomat'],
  'treasury-secretary': ['treasury secretary'],
  'un-ambassador': TO_THE_UN,
  'vice-president': ['vice president'],
} as const satisfies Record<string, readonly string[]>;

export type OfficeOwner = keyof typeof OFFICE_OWNERS;
export type OfficeName = keyof typeof OFFICE_TITLES;

/** Whom “the leader” of a country means, where every reader takes it for the same office. */
const LEADERS: Partial<Record<OfficeName, readonly OfficeOwner[]>> = {
  president: ['belarus', 'brazil', 'china', 'france', 'kazakhstan', 'russia', 'serbia', 'south-africa', 'south-korea', 'taiwan', 'turkey', 'ukraine', 'us'],
  'prime-minister': ['canada', 'hungary', 'india', 'israel', 'italy', 'japan', 'slovakia', 'uk'],
  chancellor: ['germany'],
};

/** Everything by which an office is called: whose, and what. */
export function waysToCall(of: OfficeOwner, office: OfficeName): { owners: readonly string[]; titles: readonly string[] }[] {
  const titles: string[] = [...OFFICE_TITLES[office]];
  const leads = LEADERS[office]?.includes(of) ?? false;
  if (leads) titles.push('leader');
  if (office === 'foreign-minister' && of !== 'china') titles.push(...OFFICE_TITLES['top-diplomat']);
  const ways: ReturnType<typeof waysToCall> = [{ owners: OFFICE_OWNERS[of], titles }];
  if (of === 'european-commission' || of === 'european-council') ways.push({ owners: OFFICE_OWNERS[of], titles: ['chief', 'head'] });
  if (of === 'russia' && office === 'president') ways.push({ owners: ['Kremlin'], titles: ['leader', 'chief'] });
  if (of === 'us' && office === 'defence-secretary') ways.push({ owners: ['Pentagon'], titles: ['chief', 'head'] });
  return ways;
}
