import { organList } from './organs.ts';

export type Role = 'lead' | 'support' | 'responsible';
export type Found = Readonly<{ start: number; end: number; role: Role }>;
/** Who is spoken to at the head of a clause, and where what they must do begins. */
export type Subject = Readonly<{
  organs: readonly Found[];
  matter: number;
  by: 'modal' | 'lead' | 'support' | 'charge' | 'plain' | 'timed';
}>;

/** a day right behind the organs: 各村每周五前上报… */
const timed =
  /^(?:务必)?(?:于|在)?\s?(?:每(?:[日天周月季年旬]|半|个)|\d{1,4}\s?[年月日]|[本下]月|[年月]底|[今明][日天]|次日|[\d一二三四五六七八九十两]{1,3}\s?个?(?:工作日|日|天|小时)[之以]?内)/u;

const farthest = 64;
const tails = new Set(
  '府室会院部局厅委办署处科股组站所司团校系行关道庭地门位构级区县市州旗盟镇乡村社企园队心街联协会班）)员吧队',
);
const ends = new Set('，。；：:□');
const lead = /^(?:请求|(?:商|函|提|恳|敬|烦|特|拟)?请|由|责成|要求|望|希望|原则上|同时|特别是|尤其是|并由)?/u;
const gap =
  '(?:[，\\s]?(?:也|都|均|还|分别|同时|一律|原则上|共同|按职责分工|按照职责分工|根据职责分工|依职责|具体|严格|切实|统一)){0,2}';
const modal = new RegExp(
  `^${gap}(?:要(?![求点素件闻么领])|应当?(?![急对用届收付税诉邀是]|具[有备]|属于|为[^，。；]{0,12}(?:境内|注册|法人))|必须|务必|请(?![示求假柬])|须|需(?![求])(?:要)?(?!的))`,
  'u',
);
const charge = new RegExp(
  `^${gap}(?<verb>负责(?!人|同志|制|任|解释|的|编辑)|牵头(?!单位|部门|人)|承担(?!的)|配合(?!下|的)|协助(?!的)|(?:参与|参加)(?!的|人|者))`,
  'u',
);
const joining = /^(?:会同|联合(?!国)|协同)/u;
/** what follows the organs where 请 or a day stands before them */
const acting =
  /^(?:认真|按照?|严格|结合|抓紧|切实|高度重视|于|在|将|把|积极|及时|根据|对照|尽快|立即|务必|做好|抓好|组织|加强|完成|落实|遵照|贯彻|参照|确定|安排|明确|指定|报送?|上报|反馈|填[写报]|提交|收到|依据|围绕|进一步|督促|指导|建立|制定|制订|全面|提前|准时|自行|转发|支持|配合|予以|汇总|统一|每[日天周月季年旬]|迅速|立足|聚焦|坚持|强化|深入|广泛|如期|按时|妥善|牵头|负责|推行|启动|启用|开展|出台|印发|形成|实现|公布|清理|取消|修订|推进|推动|实施|选派|推荐|派|整改|排查|核实|通过|登录|使用|利用|填|梳理|对|向|要|应|须|需)/u;

/**
 * The subject at `from` of a clause that ends at `to`: 各乡镇要…, 县教育局会同县财政局负责…, 请各单位于…. `loose`: a bare verb
 * will do after the organs (请各单位认真组织, 9月底前，县教育局完成…). null: the clause doesn't begin with organs of duty.
 */
export function subjectAt(text: string, from: number, to: number, loose: boolean): Subject | null {
  return head(text, from, to, loose, true);
}

/** `joins`: 会同 may bring in a second list; it may not again, so the search never goes deeper. */
function head(text: string, from: number, to: number, loose: boolean, joins: boolean): Subject | null {
  const opening = lead.exec(text.slice(from, from + 8))?.[0] ?? '';
  const start = from + opening.length;
  const open = loose || /[请望责]/u.test(opening);
  const stop = Math.min(to, start + farthest);
  let depth = 0;
  for (let i = start; i <= stop; i++) {
    const c = text[i] ?? '';
    if (i > start + 1 && depth === 0 && tails.has(text[i - 1] as string)) {
      const found = at(text, start, i, to, open, joins);
      if (found) return found;
    }
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && ends.has(c)) return null;
  }
  return null;
}

function at(text: string, start: number, i: number, to: number, loose: boolean, joins: boolean): Subject | null {
  const rest = text.slice(i, Math.min(to, i + 24));
  // 所需经费: no organ
  if (text[i - 1] === '所' && rest.startsWith('需')) return null;
  const must = modal.exec(rest);
  const more = must || !joins ? null : joining.exec(rest);
  const duty = must ? null : charge.exec(rest);
  const soon = timed.test(rest);
  if (!must && !duty && !more && !soon && !(loose && acting.test(rest))) return null;
  const organs = organList(text.slice(start, i))?.map((organ) => ({
    start: start + organ.start,
    end: start + organ.end,
  }));
  if (!organs) return null;
  const all = (role: Role): Found[] => organs.map((organ) => ({ ...organ, role }));
  if (more) {
    const joined = head(text, i + more[0].length, to, true, false);
    if (joined) return { ...joined, organs: [...all('lead'), ...supporting(joined)] };
  }
  if (must) {
    // 县民政局要会同县残联…
    const end = i + must[0].length;
    const joined = joins ? joinedAt(text, end, to) : null;
    if (joined) return { organs: [...all('lead'), ...supporting(joined)], matter: joined.matter, by: 'modal' };
    return { organs: all('responsible'), matter: end, by: 'modal' };
  }
  if (duty) return charged(text, organs, i, duty, to, joins);
  if (soon && !loose) return { organs: all('responsible'), matter: i, by: 'timed' };
  return loose && !more ? { organs: all('responsible'), matter: i, by: 'plain' } : null;
}

/** 负责, 牵头, 配合 and the like behind organs. */
function charged(
  text: string,
  organs: readonly Omit<Found, 'role'>[],
  i: number,
  duty: RegExpExecArray,
  to: number,
  joins: boolean,
): Subject {
  const by = bys[duty.groups?.verb ?? ''] ?? 'support';
  const found = organs.map((organ): Found => ({ ...organ, role: by === 'charge' ? 'responsible' : by }));
  const end = i + duty[0].length;
  const also = by === 'lead' && joins ? /^[，,]?(?:会同|联合)/u.exec(text.slice(end, end + 3)) : null;
  const joined = also && head(text, end + also[0].length, to, true, false);
  if (joined) return { organs: [...found, ...supporting(joined)], matter: joined.matter, by };
  // 县财政局协助做好…: the verb is part of what it does
  const helps = by === 'support' && /^\p{Script=Han}/u.test(text.slice(end, end + 1));
  return { organs: found, matter: helps ? i : end, by };
}

/** Those that 会同 brings in: 会同县残联建立…, or 联合县公安局、县卫生健康局，对…. */
function joinedAt(text: string, from: number, to: number): Subject | null {
  const word = joining.exec(text.slice(from, from + 3));
  if (!word) return null;
  const start = from + word[0].length;
  const found = head(text, start, to, true, false);
  if (found) return found;
  const comma = text.slice(start, Math.min(to, start + farthest)).indexOf('，');
  const list = comma < 0 ? null : organList(text.slice(start, start + comma));
  return (
    list && {
      organs: list.map((o) => ({ start: start + o.start, end: start + o.end, role: 'support' })),
      matter: start + comma,
      by: 'modal',
    }
  );
}

function supporting({ organs }: Subject): Found[] {
  return organs.map((organ) => ({ ...organ, role: 'support' }));
}

const bys: Readonly<Record<string, 'lead' | 'charge'>> = { 牵头: 'lead', 负责: 'charge', 承担: 'charge' };
