/** How names and queries are compared in the search: folded (`fold.ts`), without quotation marks, Chinese in its short forms. */
import { foldName } from './fold.ts';

/** A script that writes no spaces: its words begin anywhere, and one character may be one. */
export const CHINESE: RegExp = /\p{Script=Han}/u;

/** Characters of the long form (Taiwan, Hong Kong) whose short form stands in our names, in the order of `SHORT`. */
const LONG =
  '並亂亞佈併來侷係俠個們倫傑備傢傳債價儀儲內兩凍凱別則剋剛創劉劍動務勝勞勢區協厤參呂員喬單噁嚮囌國圍園圖團堅報場墰壇壜夥奧婭孫學宮實寧寬寶將對' +
  '導屆峯島峽崑帶幣幷庫張強彆彈彔後徑從復徵恆悅惡愛懞懾戰捨摺擊擴敍敎敘敵數於旂昇時晉暉曆曉曏會朮東枱査條楊業極構槍樂樓標樹橋機檯權欽歐歷殲氣決' +
  '沖減準滬滿漢潔潛澤濛濟濤濱灣為烏無煉熱爭爲爾牀獨琿瑩璦環產産發盧盪眞睏矇磚礎祕禦稅種稱積穩競箇節範簽籤糧糰約紅納紐級紮紹組結絡統絲經綢綫維網' +
  '線緬總織繫續罈罎羅羣習聯聰聲脅腸臺與興舉艦茲華萊萬葉蓮蔘蕩蕭薩蘇蘭處號術衕衚衛衝衞裏補裝裡製複覈見規視親觀訊訓託設証試話誌論諾謀講謝證識議變' +
  '谿貓貝財貨買貿資賈賓賴購賽趙車軍軸輔輝輪輸轄轉轟辦辯農逕連週進運達遜遠選邊鄧鄰針釣釦銀銷鋒鋯錄錢錫録錶鍊鍼鎳鏈鐵長門開間閤閱閲關陞陰陳陸隊階' +
  '際險難雲電韆韋韓頂項預頓領頻顏顔願類風颱飛馬馮騷驗體髮鬆鬍鬥魚魯鮑鮮鰲鳥鵬鶴鷹鹽麪麫麵黨鼕齊齣龍';
const SHORT =
  '并乱亚布并来局系侠个们伦杰备家传债价仪储内两冻凯别则克刚创刘剑动务胜劳势区协历参吕员乔单恶向苏国围园图团坚报场坛坛坛伙奥娅孙学宫实宁宽宝将对' +
  '导届峰岛峡昆带币并库张强别弹录后径从复征恒悦恶爱蒙慑战舍折击扩叙教叙敌数于旗升时晋晖历晓向会术东台查条杨业极构枪乐楼标树桥机台权钦欧历歼气决' +
  '冲减准沪满汉洁潜泽蒙济涛滨湾为乌无炼热争为尔床独珲莹瑷环产产发卢荡真困蒙砖础秘御税种称积稳竞个节范签签粮团约红纳纽级扎绍组结络统丝经绸线维网' +
  '线缅总织系续坛坛罗群习联聪声胁肠台与兴举舰兹华莱万叶莲参荡萧萨苏兰处号术同胡卫冲卫里补装里制复核见规视亲观讯训托设证试话志论诺谋讲谢证识议变' +
  '溪猫贝财货买贸资贾宾赖购赛赵车军轴辅辉轮输辖转轰办辩农径连周进运达逊远选边邓邻针钓扣银销锋锆录钱锡录表炼针镍链铁长门开间合阅阅关升阴陈陆队阶' +
  '际险难云电千韦韩顶项预顿领频颜颜愿类风台飞马冯骚验体发松胡斗鱼鲁鲍鲜鳌鸟鹏鹤鹰盐面面面党冬齐出龙';
const shortOf = new Map([...LONG].map((char, i) => [char, SHORT[i] as string]));

/** Quotation marks and brackets, which a reader types or copies around words, and which stand around a slogan in its name. */
const AROUND = /["()[\]“”„«»‹›「」《》]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;

/** A name or a query as it is compared. */
export function foldForSearch(text: string): string {
  const folded = foldName(text).replace(AROUND, ' ').replace(/ +/g, ' ').trim();
  return CHINESE.test(folded) ? folded.replace(/\p{Script=Han}/gu, (char) => shortOf.get(char) ?? char) : folded;
}

const NO_WORD = /[^\p{L}\p{N}']+/u;

/** The words of a folded text, without punctuation and possessive endings. */
export const wordsOf = (folded: string): string[] =>
  folded
    .split(NO_WORD)
    .map((word) => (word.includes("'") ? word.replace(/'s?$/, '').replace(/^'+/, '') : word))
    .filter((word) => word !== '');

const SAYS_NOTHING = new Set(
  'a an and are about as at by did do does for from how in is it of on or the to tell me was were what when where which who whom why with'.split(' '),
);

/** The words of a folded query that say what it is about. */
export const tellingOf = (words: readonly string[]): string[] => words.filter((word) => !SAYS_NOTHING.has(word));
