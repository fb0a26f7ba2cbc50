/** Clauses that any document could hold: they say how, and nobody what. */
const adverbs =
  '(?:并|也|都|均|还|要|应当?|必须|务必|须|切实|进一步|充分|认真|全面|不断|高度|更加|坚决|持续|真正|始终){0,3}';
const words = [
  '高度重视',
  '重视\\p{Script=Han}{0,12}工作',
  '提高(?:思想|政治)?(?:认识|站位|意识)',
  '提升政治站位',
  '提高政治\\p{Script=Han}{1,6}',
  '统一思想\\p{Script=Han}{0,6}',
  '加强(?:对\\p{Script=Han}{1,20}的)?(?:组织)?领导',
  '(?:充分)?认识[\\p{Script=Han}、□“”]{0,44}',
  '增强\\p{Script=Han}{0,14}(?:意识|感|自觉性?|观念)',
  '强化(?:组织领导|组织保障|责任担当|责任意识|责任落实|政治担当|使命担当)',
  '(?:压紧)?压实(?:工作)?责任',
  '明确责任',
  '落实(?:工作|主体)?责任',
  '履职尽责',
  '真抓实干',
  '(?:密切|加强|强化|相互|协同|积极|主动)(?:协作|沟通|协调|协同|配合|联系|衔接)(?:\\p{Script=Han}{0,4}(?:配合|协作|联动|沟通))?',
  '形成(?:工作)?(?:强大)?合力',
  '齐抓共管',
  '通力协作',
  '上下联动',
  '(?:贯彻)?(?:落实|执行|实施|抓好)',
  '(?:予以?|全力|大力)支持',
  '(?:予以?|积极|主动|全力)?(?:支持)?配合',
  '(?:认真|切实|抓好)?(?:遵照|贯彻|组织)(?:贯彻)?(?:执行|落实|实施)',
  '认真研究',
  '狠抓(?:工作)?落实',
  '抓好(?:贯彻)?落实',
  '(?:抓好|做好)(?:组织)?(?:实施|落实)(?:工作)?',
  '精心组织(?:实施)?',
  '周密部署',
  '务求实效',
  '取得实效',
  '抓紧抓好',
  '抓实抓好',
  '抓紧抓实',
  '按照?\\p{Script=Han}{0,2}职责(?:分工)?',
  '各司其职',
  '各负其责',
  '结合(?:各自)?实际',
  '提供(?:有力|坚强)?(?:组织)?保障',
  '确保\\p{Script=Han}{0,10}(?:取得实效|落到实处|落地见效|落实到位|有序推进|顺利(?:开展|进行|推进|完成))',
].join('|');
const slogan = new RegExp(`^${adverbs}(?:${words})(?:、${adverbs}(?:${words})){0,3}$`, 'u');
/** what a fragment of a slogan goes on with */
const purpose = /^(?:以(?!上|下|点|工|奖|乡镇|村|县)|从而|使|共同|确保|保证|切实(?:确保|保证)|推动(?:各项)?工作|为)/u;
const forbidden =
  /^(?:，|坚决|一律|严格)?(?:不得|不要|不应|不准|不能|不再|不宜|不允许|不可|禁止|严禁|无需|无须|不必|免)/u;
const told =
  /^(?:，)?(?:已|已经|均已|曾|正在|一直|先后|仍)|^\p{Script=Han}{1,6}了(?!解|结)|^(?:上报|报送|提出|制定|牵头|负责|联合)的|^将(?:在|会|视|适时|继续)|^(?:以下|下列|如下)/u;
const permitted = /^(?:，)?(?:可|可以|能够?|有权|依法享有)(?!行|研|靠|持|再)/u;

/**
 * What is to be done: the words between two offsets from their first clause that says more than a slogan on. null:
 * slogans only, a prohibition, a permission, or what was done already.
 */
export function matterIn(masked: string, from: number, to: number): readonly [number, number] | null {
  let start = from;
  let end = to;
  while (end > start && /[\s。；;，,、：:]/u.test(masked[end - 1] as string)) end--;
  while (start < end && /[\s，,、：:]/u.test(masked[start] as string)) start++;
  if (forbidden.test(masked.slice(start, start + 12)) || told.test(masked.slice(start, start + 10))) return null;
  if (permitted.test(masked.slice(start, start + 6))) return null;
  for (;;) {
    const stop = clauseEnd(masked, start, end);
    const clause = masked.slice(start, stop);
    if (clause.length > 60 || !slogan.test(clause)) break;
    if (stop >= end || purpose.test(masked.slice(stop + 1, stop + 6))) return null;
    start = stop + 1;
  }
  return end - start < 2 ? null : [start, end];
}

function clauseEnd(masked: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/[，,；;。：:]/u.test(masked[i] as string)) return i;
  return to;
}
