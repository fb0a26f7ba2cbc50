import type { Draft, LawfulMark, LawfulReason, Span } from '../contract/index.ts';

/** Why a document may repeat another; each has a sentence under `reasons` of the rules that let it pass. */
export type Right = 'holiday' | 'forwarded' | 'amended' | 'ended' | 'prolonged' | 'published' | 'standardForm';

/** How people are to be appointed, sent, chosen or named: rules and tasks, which have no set form. */
const arranged =
  /(?:任职|免职|任免|任命|挂职|表彰|嘉奖|命名)(?:前|干部|人员|更名)?(?:工作|推荐|评选|活动|管理|办法|规定|制度|细则|锻炼|培训|资格|条件|考核|申报|大会|会议)|规范|选派|评选|推荐|申报|推选/u;

const byTitle: readonly Readonly<{ words: RegExp; but?: RegExp; right: Right }>[] = [
  { words: /放假|节假日|调休/u, but: /期间|值班|值守|安全|应急/u, right: 'holiday' },
  { words: /转发|批转|翻印/u, right: 'forwarded' },
  { words: /修订|修改|修正|更正/u, right: 'amended' },
  { words: /废止|失效/u, right: 'ended' },
  { words: /延期|延长|延续|顺延/u, right: 'prolonged' },
  { words: /任职|免职|任免|任命|挂职|表彰|嘉奖|命名/u, but: arranged, right: 'standardForm' },
];
/** What is told or made public in words that the law or a form sets. */
const setForm =
  /(?:告知|答复|决定|通知|指令|催告|确认|承诺|委托|意见|认定)书$|公示$|征收土地(?:预)?公告$|(?:任前|拟任|拟录用|拟聘用|招聘|录用|中标|成交|竞价|拍卖|挂牌出让|招标|采购|出让|停水|停电|注销|吊销|送达|听证|征地补偿)[^\n]{0,20}公告$/u;

/**
 * The right by which a document repeats another: the original is printed, amended, ended, prolonged, made public, a
 * holiday told, or the form is the same by its nature (appointments, awards, answers). Null: none.
 */
export function rightOf({ title, kind, shell }: Pick<Draft['document'], 'title' | 'kind' | 'shell'>): Right | null {
  const found = byTitle.find(({ words, but }) => words.test(title ?? '') && but?.test(title ?? '') !== true);
  if (found) return found.right;
  if (shell?.act === 'publish') return 'published';
  if (kind === '批复' || setForm.test(title ?? '')) return 'standardForm';
  return null;
}

/** A place of a draft where repetition is in order: of any source, or only of the one with this title. */
export type LawfulPlace = Readonly<{ span: Span; why: Exclude<LawfulReason, 'marked'>; of: string | null }>;

/** An instrument that is named, and what is quoted of it: 《…法》第三条规定：“…”, 《…的意见》（…号）提出，“…”. */
const quoted =
  /《(?<name>[^《》\n]{2,60})》(?:（[^（）\n]{0,30}）)?(?<where>[^。！？；\n《》“”]{0,30})“(?<said>[^“”]{1,3000})(?=”)/gu;
/** An article that is told without quotation marks, to the end of its paragraph. */
const article =
  /《(?<name>[^《》\n]{2,40}(?:法|法典|条例|规定|办法|规则|细则|准则|章程)(?:（[^（）《》\n]{0,12}）)?)》(?:（[^（）\n]{0,20}）)?第[一二三四五六七八九十百零〇\d]{1,7}条(?:第[一二三四五六七八九十\d]{1,3}[款项])?(?:之规定|的规定|中?明?确?规定|规定)?[，：](?<said>[^“”\n]{12,2000})/gu;
/** Less than this between quotation marks is a term. */
const WORDS = 12;
const form =
  /(?:登记|申请|申报|审批|汇总|统计|报名|推荐|情况|信息|备案|验收|评分|打分)[^\n]{0,4}表$|回执|登记卡|样表|申请书$|(?:文书|文本|格式|样式)$/u;
const law = /(?:法|法典|条例|规定|办法|规则|细则|准则|章程)(?:[（(][^（）()]{0,12}[）)])?$/u;

/** Where a draft may repeat, in order of the reasons; what is in doubt is left out. */
export function lawfulPlaces({ text, document }: Pick<Draft, 'text' | 'document'>): LawfulPlace[] {
  const whole: Span = [0, text.length];
  if (isSetForm(text)) return [{ span: whole, why: 'form', of: null }];
  switch (rightOf(document)) {
    case 'holiday':
    case 'standardForm':
      return [...quotations(text), { span: whole, why: 'form', of: null }];
    case null:
    case 'amended':
    case 'ended':
    case 'prolonged':
    case 'forwarded':
    case 'published':
      return [...printed(document, whole), ...quotations(text), ...forms(document)];
  }
}

/** A line of its own at the top says what form it is: 行政处罚告知书. */
function isSetForm(text: string): boolean {
  const top = text.slice(0, 400).split('\n').slice(0, 8);
  return top.some((line) => line.length <= 40 && /(?:告知|答复|决定|通知|指令|催告|确认|认定)书$/u.test(line.trim()));
}

/** What a shell forwards or makes public; what it prints of its own is nobody's original, unless that is archived. */
function printed({ shell, spans, title }: Draft['document'], whole: Span): LawfulPlace[] {
  const named = shell?.title ?? null;
  const original: LawfulPlace[] = named === null ? [] : [{ span: whole, why: 'forwarded', of: bareTitle(named) }];
  const forwards = shell !== null && (shell.act !== 'promulgate' || /转发|批转|翻印/u.test(title ?? ''));
  if (!forwards || !spans.printedText) return original;
  return [{ span: spans.printedText, why: 'forwarded', of: null }, ...original];
}

/** What a text quotes between quotation marks of an instrument that it names. `article`: of one article of a law. */
export function quotationsIn(text: string): Readonly<{ span: Span; article: boolean }>[] {
  return [...text.matchAll(quoted)].map(({ 0: all, index, groups }) => {
    const { name = '', where = '', said = '' } = groups ?? {};
    const end = index + all.length;
    return { span: [end - said.length, end], article: law.test(name) && /^第[^条]{1,7}条/u.test(where) };
  });
}

function quotations(text: string): LawfulPlace[] {
  const told = [...text.matchAll(article)].map(({ 0: all, index, groups }): Span => {
    const end = index + all.length;
    return [end - (groups?.said ?? '').length, end];
  });
  return [...quotationsIn(text).map(({ span }) => span), ...told]
    .filter(([from, to]) => to - from >= WORDS)
    .map((span) => ({ span, why: 'quoted-law', of: null }));
}

function forms({ attachmentTexts }: Draft['document']): LawfulPlace[] {
  return attachmentTexts.flatMap(({ title, span }) =>
    form.test((title ?? '').replace(/\s/gu, '')) ? [{ span, why: 'form' as const, of: null }] : [],
  );
}

/** An instrument that is named as such: a draft that only bears the title of the law quotes nothing. */
const named = /《(?<name>[^《》\n]{2,60})》/gu;
/** The part of a passage that must lie in a lawful place. */
const MOST = 0.8;

/**
 * Why a passage is in order; null: nothing says so. A person's word goes first, then the draft's lawful places, then a
 * law that is named between 《 and 》 in the 200 characters before what is repeated of it, or in it.
 */
export function lawfulOf(
  passage: Readonly<{ draft: Span; source: Span }>,
  {
    draftText,
    places,
    title,
    marks,
  }: Readonly<{
    draftText: string;
    places: readonly LawfulPlace[];
    /** of the source */
    title: string | null;
    marks: readonly LawfulMark[];
  }>,
): Readonly<{ why: LawfulReason; reason?: string; markId?: LawfulMark['id'] }> | null {
  const mark = marks.find(({ source }) => isMostlyIn(passage.source, source));
  if (mark) return { why: 'marked', reason: mark.reason, markId: mark.id };
  const name = bareTitle(title ?? '');
  const place = places.find(({ span, of }) => (of === null || of === name) && isMostlyIn(passage.draft, span));
  if (place) return { why: place.why };
  if (title === null) return null;
  const set = setForm.exec(title.trim())?.[0];
  if (set !== undefined && draftText.slice(0, 300).replace(/\s/gu, '').includes(set)) return { why: 'form' };
  if (!law.test(title.trim())) return null;
  // one more: what is repeated may be the name itself
  const lead = draftText.slice(Math.max(0, passage.draft[0] - 200), passage.draft[1] + 1);
  const isNamed = [...lead.matchAll(named)].some(({ groups }) => bareTitle(groups?.name ?? '') === name);
  return name.length > 3 && isNamed ? { why: 'quoted-law' } : null;
}

function isMostlyIn([from, to]: Span, [start, end]: Span): boolean {
  return Math.min(to, end) - Math.max(from, start) >= MOST * (to - from);
}

function bareTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s《》〈〉“”"'‘’()]/gu, '');
}
