import { type Boilerplate, boilerplateMask } from './boilerplate.ts';
import { matterTerms } from './matter.ts';
import { type Normalised, normalise } from './normalise.ts';

/** Words that every office uses, whatever it writes about: their pairs of characters tell nothing of the subject. */
const everyday =
  '工作|有关|规定|人民|政府|根据|管理|部门|国家|按照|组织|制定|机构|进行|单位|实施|关于|人员|其他|行政|社会|加强|要求|以及|情况|需要|责任|应当|以上|或者|负责|机关|施行|以下|执行|提供|监督|可以|通过|及其|范围|决定|条件|地方|建设|建立|相关|制度|使用|发展|活动|保障|全国|给予|及时|标准|提出|不得|措施|符合|予以|服务|处理|依照|办法|报告|下列|公布|批准|发布|实际|区域|职责|主管|办理|方式|开展|采取|检查|实行|意见|确定|主要|指导|直接|设立|严重|作出|具体|履行|原则|为了|重大|问题|之日|规范|领导|会议|统一|结合|内容|通知|地区|政策|计划|发生|支持|相应|必要|能力|承担|协调|从事|提高|事项|任务|同意|重要|专业|促进|同时|材料|项目|影响|公共|取得|发现|有效|所在|代表|包括|质量|公开|健全|各级|调查|方面|水平|定期|做好|落实|严格|明确|已经|机制|结果|部分|任何|调整|综合|基本|重点|形式|鼓励|共同|方案|参加|文件|坚持|资金|时间|依据|推进|完善|资料|目的|期限|积极|确保|评估|贯彻|必须|县政|民政|乡镇|镇人|各乡|街道|办事|事处|县直|直有|各部|认真|切实|进一|一步|到位|精神|月底|日前|底前|联系|电话|报送|汇总|上报|同志|年度|全县|全市|全省|县级|市级|期间|前后|各单|各县|市区|办公|公室|主任|局长|县长|市长|分管|牵头|配合|会同|各有|位要|门要|要按|要加|强化|加快|深入|全面|扎实|推动|抓好|抓实|狠抓|压实|细化|分工|台账|整改|隐患|排查|督查|通报|考核|问责|逾期|附件|特此|现就|现将|如下|下发|印发|遵照|请各|望各|你们|我县|我市|本县|本市|本通|自印|发之|起执|经研|研究|现予|对照|清单|专项|行动|宣传|培训|信息|平台|数据|系统|群众|企业|基层|一线|干部|职工|负担|安排|部署|总结|表彰|经验|做法|成效|目标|指标|完成|进度|每月|每季|季度|每年|每周|每日|以来|今年|去年|明年|上年|下年|本年|上半|下半|半年|第一|第二|第三|一是|二是|三是|四是|五是';

const common = new Set(everyday.split('|').map((word) => keyOf(word.charCodeAt(0), word.charCodeAt(1))));
/** Of long texts the beginning tells the subject. */
const READ = 6_000;
/** Part of the title's pairs that the other text must have, on one side at least. */
const TITLE = 0.2;
/** How far the titles' shares lift the likeness of the words. */
const LIFT = 0.1;
const LEAST = 0.1;
/** Texts on one matter that share no sentence are hardly ever more alike. */
const WHOLE = 0.3;
const TERMS = 5;

export type Subject = Readonly<{ similarity: number; terms: string[] }>;

type Text = Readonly<{ title: string | null; text: string }>;

/**
 * Prepares a draft to be compared with others by what they are about, where no sentence is shared: the angle between
 * their pairs of characters (cosine; everyday words and formulas left out), lifted where one text has the words of the
 * other's title. Null: not on the same matter, or it can't be told.
 */
export function subjectFinder(draft: Text, boilerplate: Boilerplate): (other: Text) => Subject | null {
  const ours = pairsOf(normalise(draft.text.slice(0, READ)), boilerplate);
  const title = matterTerms(draft.title ?? '');

  return (other) => {
    const theirTitle = matterTerms(other.title ?? '');
    const [there, here] = [shareIn(title, other.text), shareIn(theirTitle, draft.text)];
    if (Math.max(there, here) < TITLE) return null;
    const theirs = pairsOf(normalise(other.text.slice(0, READ)), boilerplate);
    let dot = 0;
    const shared = new Map<number, number>();
    for (const [pair, weight] of ours.weights) {
      const other = theirs.weights.get(pair);
      if (other === undefined) continue;
      dot += weight * other;
      shared.set(pair, weight * other);
    }
    const cosine = ours.size * theirs.size === 0 ? 0 : dot / (ours.size * theirs.size);
    const score = cosine + LIFT * (there + here);
    if (score < LEAST) return null;
    return {
      similarity: Math.min(1, Math.round((score / WHOLE) * 10_000) / 10_000),
      terms: wordsOf(ours.runs, shared),
    };
  };
}

function shareIn(terms: readonly string[], text: string): number {
  return terms.length === 0 ? 0 : terms.filter((term) => text.includes(term)).length / terms.length;
}

type Pairs = Readonly<{
  /** 1 + ln(count) of each pair of characters */
  weights: ReadonlyMap<number, number>;
  /** length of the vector */
  size: number;
  /** stretches of characters in which every pair counts */
  runs: readonly Readonly<number[]>[];
}>;

function pairsOf(text: Normalised, boilerplate: Boilerplate): Pairs {
  const mask = boilerplateMask(boilerplate, text);
  const counts = new Map<number, number>();
  const runs: number[][] = [];
  let run: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const [a, b] = [text.shapes[i] ?? 0, text.shapes[i + 1] ?? 0];
    const pair = keyOf(a, b);
    if (mask[i] || mask[i + 1] || !isHan(a) || !isHan(b) || common.has(pair)) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    if (run.length === 0) run.push(a);
    run.push(b);
  }
  if (run.length > 0) runs.push(run);
  let squares = 0;
  const weights = new Map<number, number>();
  for (const [pair, count] of counts) {
    const weight = 1 + Math.log(count);
    weights.set(pair, weight);
    squares += weight * weight;
  }
  return { weights, size: Math.sqrt(squares), runs };
}

/** The words of the draft whose pairs weigh most of what is shared, as they stand, the longer ones first. */
function wordsOf(runs: readonly Readonly<number[]>[], shared: ReadonlyMap<number, number>): string[] {
  const words = new Map<string, number>();
  for (const run of runs) {
    for (let from = 0; from + 1 < run.length; ) {
      let end = from;
      let weight = 0;
      while (end + 1 < run.length && shared.has(keyOf(run[end] ?? 0, run[end + 1] ?? 0))) {
        weight += shared.get(keyOf(run[end] ?? 0, run[end + 1] ?? 0)) ?? 0;
        end++;
      }
      if (end > from) words.set(String.fromCodePoint(...run.slice(from, end + 1)), weight);
      from = end > from ? end : from + 1;
    }
  }
  const best = [...words].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
  return best.filter((word, i) => !best.slice(0, i).some((longer) => longer.includes(word))).slice(0, TERMS);
}

function keyOf(a: number, b: number): number {
  return a * 0x10000 + b;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
