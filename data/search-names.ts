/** Names by which readers search and articles in English do not speak: short forms in other scripts, and questions. They mark nothing on a page. */

/** The languages in which names are given beside English. */
export type NameLanguage = 'zh' | 'ru' | 'uk';

/** Further names of topics, by topic and language. */
export const SEARCH_NAMES: Record<string, Partial<Record<NameLanguage, readonly string[]>>> = {
  china: { zh: ['中国'], ru: ['КНР', 'Поднебесная'], uk: ['КНР'] },
  russia: { zh: ['俄国', '俄罗斯联邦'], ru: ['РФ', 'Российская Федерация'], uk: ['РФ', 'Російська Федерація'] },
  'united-states': { zh: ['美利坚合众国'], ru: ['Соединённые Штаты', 'Америка'], uk: ['Сполучені Штати'] },
  eu: { ru: ['ЕС', 'Евросоюз'], uk: ['ЄС', 'Євросоюз'] },
  'united-nations': { ru: ['ООН'], uk: ['ООН'] },
  'un-security-council': { zh: ['安理会'], ru: ['Совбез ООН'], uk: ['Радбез ООН'] },
  'united-kingdom': { ru: ['Британия'], uk: ['Британія'] },
  'north-korea': { zh: ['北韩'], ru: ['Северная Корея'], uk: ['КНДР'] },
  'south-korea': { zh: ['大韩民国'], ru: ['Республика Корея'], uk: ['Республіка Корея'] },
  belarus: { zh: ['白俄'], ru: ['Беларусь'] },
  kharkiv: { zh: ['哈尔科夫'], ru: ['Харьков', 'Волчанск'], uk: ['Харків', 'Вовчанськ'] },
  'dnipropetrovsk-region': { zh: ['第聂伯罗'], ru: ['Днепр'], uk: ['Дніпро'] },
  lviv: { zh: ['利沃夫'] },
  'full-scale-invasion-2022': { zh: ['俄乌战争'], ru: ['вторжение России на Украину'], uk: ['війна в Україні'] },
  'special-military-operation': { ru: ['СВО'], uk: ['СВО'] },
  sco: { zh: ['上合组织'], ru: ['ШОС'], uk: ['ШОС'] },
  eaeu: { ru: ['ЕАЭС'], uk: ['ЄАЕС'] },
  cis: { zh: ['独联体'], ru: ['СНГ'], uk: ['СНД'] },
  csto: { zh: ['集安组织'], ru: ['ОДКБ'], uk: ['ОДКБ'] },
  imf: { ru: ['МВФ'], uk: ['МВФ'] },
  wto: { zh: ['世界贸易组织'], ru: ['ВТО', 'Всемирная торговая организация'], uk: ['СОТ'] },
  'state-duma': { ru: ['Госдума'], uk: ['Держдума'] },
  fsb: { ru: ['ФСБ'], uk: ['ФСБ'] },
  gru: { ru: ['ГРУ'], uk: ['ГРУ'] },
  sbu: { ru: ['СБУ'], uk: ['СБУ'] },
  pla: { zh: ['解放军'], ru: ['НОАК'], uk: ['НВАК'] },
  'russian-foreign-ministry': { ru: ['МИД РФ'] },
  'chinese-foreign-ministry': { ru: ['МИД Китая'] },
  'chinese-communist-party': { zh: ['中共'], ru: ['КПК'], uk: ['КПК'] },
};

/** What readers ask for a topic with, folded. It is no name and is not shown as one. */
export const ASKED_AS: Record<string, readonly string[]> = {
  'full-scale-invasion-2022': ['war', 'war in ukraine', 'ukraine war', 'russian invasion'].flatMap((war) => [
    ...['begin', 'began', 'start', 'started', 'break out'].map((begin) => `${war} ${begin}`),
    ...['start', 'beginning', 'outbreak'].map((start) => `${start} of the ${war}`),
  ]),
};
