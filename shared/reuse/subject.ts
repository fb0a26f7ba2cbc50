import { isOtherMatter, matterTerms } from './matter.ts';
import { type Normalised, normalise } from './normalise.ts';

/** Words that every office uses, whatever it writes about: their pairs of characters tell nothing of the subject. */
const everyday =
  '工作|有关|规定|人民|政府|根据|管理|部门|国家|按照|组织|制定|机构|进行|单位|实施|关于|人员|其他|行政|社会|加强|要求|以及|情况|需要|责任|应当|以上|或者|负责|机关|施行|以下|执行|提供|监督|可以|通过|及其|范围|决定|条件|地方|建设|建立|相关|制度|使用|发展|活动|保障|全国|给予|及时|标准|提出|不得|措施|符合|予以|服务|处理|依照|办法|报告|下列|公布|批准|发布|实际|区域|职责|主管|办理|方式|开展|采取|检查|实行|意见|确定|主要|指导|直接|设立|严重|作出|具体|履行|原则|为了|重大|问题|之日|规范|领导|会议|统一|结合|内容|通知|地区|政策|计划|发生|支持|相应|必要|能力|承担|协调|从事|提高|事项|任务|同意|重要|专业|促进|同时|材料|项目|影响|公共|取得|发现|有效|所在|代表|包括|质量|公开|健全|各级|调查|方面|水平|定期|做好|落实|严格|明确|已经|机制|结果|部分|任何|调整|综合|基本|重点|形式|鼓励|共同|方案|参加|文件|坚持|资金|时间|依据|推进|完善|资料|目的|期限|积极|确保|评估|贯彻|必须|县政|民政|乡镇|镇人|各乡|街道|办事|事处|县直|直有|各部|认真|切实|进一|一步|到位|精神|月底|日前|底前|联系|电话|报送|汇总|上报|同志|年度|全县|全市|全省|县级|市级|期间|前后|各单|各县|市区|办公|公室|主任|局长|县长|市长|分管|牵头|配合|会同|各有|位要|门要|要按|要加|强化|加快|深入|全面|扎实|推动|抓好|抓实|狠抓|压实|细化|分工|台账|整改|隐患|排查|督查|通报|考核|问责|逾期|附件|特此|现就|现将|如下|下发|印发|遵照|请各|望各|你们|我县|我市|本县|本市|本通|自印|发之|起执|经研|研究|现予|对照|清单|专项|行动|宣传|培训|信息|平台|数据|系统|群众|企业|基层|一线|干部|职工|负担|安排|部署|总结|表彰|经验|做法|成效|目标|指标|完成|进度|每月|每季|季度|每年|每周|每日|以来|今年|去年|明年|上年|下年|本年|上半|下半|半年|第一|第二|第三|一是|二是|三是|四是|五是';

/** Signs that join words: a pair with one of them is part of two. */
const joints = new Set(
  [
    ...'的了在是和与及等对于由向为从以其该各并或者被把将要应须可能会不上下中内外前后间一二三四五六七八九十百千万两第年月日时号个条款项名次元人员有无到至经给按照本我你他这那每全都也还又再更最着过所之而但因若如则即凡均已未曾使让令请',
  ].map((sign) => sign.charCodeAt(0)),
);

/** Pairs of characters are counted in so many rooms; the few that share one do no harm. */
const ROOMS = 1 << 17;
const common = new Uint8Array(ROOMS);
for (const word of everyday.split('|')) common[roomOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Of long texts the beginning tells the subject. */
const READ = 2_500;
/** Other texts that tell which words every text of the kind has, and in what part of them. */
const SAMPLE = 12;
const EVERYWHERE = 0.34;
/** Part of the title's pairs that the other text must have, on one side at least. */
const TITLE = 0.25;
/** How far the titles' shares lift the likeness of the words. */
const LIFT = 0.1;
const LEAST = 0.12;
/** Long texts have more words in common by chance: each doubling from this length asks for so much more. */
const SHORT = 600;
const LONGER = 0.07;
/** Texts on one matter that share no sentence are hardly ever more alike. */
const WHOLE = 0.3;
const TERMS = 5;

export type Subject = Readonly<{ similarity: number; terms: string[] }>;

type Text = Readonly<{ title: string | null; text: string }>;

/**
 * Prepares a draft to be compared with others by what they are about, where no sentence is shared: the angle between
 * their pairs of characters (cosine), lifted where one text has the words of the other's title. Everyday words, formulas
 * (`formulas`: 1 for each normalised character of the draft's text) and words that many of the `others` have don't count.
 * Null: not on the same matter, or it can't be told; of a document in articles it never can.
 */
export function subjectFinder(
  draft: Text,
  formulas: Uint8Array,
  others: readonly string[],
): (other: Text) => Subject | null {
  if (isInArticles(draft.text)) return () => null;
  const text = normalise(draft.text.slice(0, READ));
  const everywhere = commonIn(others);
  const rooms = roomsIn(text, (room, i) => !everywhere[room] && !formulas[i] && !formulas[i + 1]);
  const ours = weightsOf(rooms);
  const titleOf = (text: string | null): string[] =>
    matterTerms(text ?? '').filter((term) => isTelling(term, everywhere));
  const title = titleOf(draft.title);

  return (other) => {
    const theirTitle = titleOf(other.title);
    const [there, here] = [shareIn(title, other.text), shareIn(theirTitle, draft.text)];
    if (Math.max(there, here) < TITLE || isInArticles(other.text)) return null;
    const theirs = weightsOf(roomsIn(normalise(other.text.slice(0, READ)), (room) => !everywhere[room]));
    let dot = 0;
    const shared = new Map<number, number>();
    for (const [room, weight] of theirs.weights) {
      const own = ours.weights.get(room);
      if (own === undefined) continue;
      dot += weight * own;
      shared.set(room, weight * own);
    }
    const cosine = ours.size * theirs.size === 0 ? 0 : dot / (ours.size * theirs.size);
    const score = cosine + LIFT * (there + here);
    if (score < leastOf(draft.text, other.text) || isOtherMatter(draft, other)) return null;
    return {
      similarity: Math.min(1, Math.round((score / WHOLE) * 10_000) / 10_000),
      terms: wordsOf(text, rooms, shared),
    };
  };
}

function leastOf(one: string, other: string): number {
  const [a, b] = [one, other].map(({ length }) => Math.min(length, READ));
  return LEAST + LONGER * Math.max(0, Math.log2(Math.sqrt((a ?? 0) * (b ?? 0)) / SHORT));
}

function isTelling(term: string, everywhere: Uint8Array): boolean {
  const [a, b] = [term.charCodeAt(0), term.charCodeAt(1)];
  const room = roomOf(a, b);
  return !joints.has(a) && !joints.has(b) && !common[room] && !everywhere[room];
}

function shareIn(terms: readonly string[], text: string): number {
  return terms.length === 0 ? 0 : terms.filter((term) => text.includes(term)).length / terms.length;
}

function isInArticles(text: string): boolean {
  return (text.slice(0, 4 * READ).match(/第[一二三四五六七八九十百]{1,5}条(?!规定)/gu)?.length ?? 0) >= 5;
}

/** 1 for each room whose pair stands in a third of the texts. */
function commonIn(texts: readonly string[]): Uint8Array {
  const counts = new Uint8Array(ROOMS);
  const seenIn = new Uint8Array(ROOMS);
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  const sample = texts.filter((_, n) => n % step === 0);
  const least = Math.max(3, Math.ceil(EVERYWHERE * sample.length));
  const everywhere = new Uint8Array(ROOMS);
  sample.forEach((text, n) => {
    for (const room of roomsIn(normalise(text.slice(0, READ)), () => true)) {
      if (room < 0 || seenIn[room] === n + 1) continue;
      seenIn[room] = n + 1;
      counts[room] = (counts[room] ?? 0) + 1;
      if ((counts[room] ?? 0) >= least) everywhere[room] = 1;
    }
  });
  return everywhere;
}

/** At each place the room of the pair that begins there; -1 where it doesn't count. */
function roomsIn({ shapes, length }: Normalised, counts: (room: number, at: number) => boolean): Int32Array {
  const rooms = new Int32Array(Math.max(0, length - 1)).fill(-1);
  for (let i = 0; i < rooms.length; i++) {
    const [a, b] = [shapes[i] ?? 0, shapes[i + 1] ?? 0];
    if (!isHan(a) || !isHan(b) || joints.has(a) || joints.has(b)) continue;
    const room = roomOf(a, b);
    if (!common[room] && counts(room, i)) rooms[i] = room;
  }
  return rooms;
}

/** 1 + ln(count) for each room, and the length of that vector. */
function weightsOf(rooms: Int32Array): Readonly<{ weights: ReadonlyMap<number, number>; size: number }> {
  const weights = new Map<number, number>();
  for (const room of rooms) if (room >= 0) weights.set(room, (weights.get(room) ?? 0) + 1);
  let squares = 0;
  for (const [room, count] of weights) {
    const weight = 1 + Math.log(count);
    weights.set(room, weight);
    squares += weight * weight;
  }
  return { weights, size: Math.sqrt(squares) };
}

/** The words of the draft whose pairs weigh most of what is shared, as they stand. */
function wordsOf({ shapes }: Normalised, rooms: Int32Array, shared: ReadonlyMap<number, number>): string[] {
  const words = new Map<string, number>();
  for (let from = 0; from < rooms.length; ) {
    let end = from;
    let weight = 0;
    while (end < rooms.length && shared.has(rooms[end] ?? -1)) weight += shared.get(rooms[end++] ?? -1) ?? 0;
    if (end > from) words.set(String.fromCodePoint(...shapes.slice(from, end + 1)), weight);
    from = Math.max(end, from + 1);
  }
  const best = [...words].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
  return best.filter((word, i) => !best.slice(0, i).some((longer) => longer.includes(word))).slice(0, TERMS);
}

function roomOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (ROOMS - 1);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
