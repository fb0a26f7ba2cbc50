import type { Due, Span, Task } from '#shared/contract/index.ts';
import { hidden } from './mask.ts';
import { matterIn } from './matter.ts';
import { brackets, type Note, readNote } from './notes.ts';
import { mention } from './organs.ts';
import { afterMark, type Frame, type Paragraph, type Sentence, sentencesBetween } from './scope.ts';
import { type Found, type Subject, subjectAt } from './subject.ts';

export type Read = Readonly<{ sentence: Sentence; dues: readonly Due[]; subjects: readonly Clause[] }>;
/** A clause that speaks to somebody: where it begins, and the end of what it asks. */
export type Clause = Readonly<{ start: number; end: number; subject: Subject }>;

const labelled =
  /^\s{0,40}[（(【[]?(?:主?责任|牵头|配合|协[同作助]|参[与加]|主办|实施|承办|落实|完成|整改|办[理结])(?:单位|部门|主体|时限|时间|期限)[】\]）)]?\s{0,20}[:：]/u;
/** an action asked for without naming who: 9月底前完成…, 请于…前… */
const asked =
  /^[，,\s]{0,40}(?:请|务必|必须|须|要|确保|力争|争取|原则上|全面|全部|基本|如期|按时|统一|集中|抓紧|组织|指导|督促|协调|推动|推进|完成|建成|建立|健全|制定|制订|出台|启动|实现|开展|印发|形成|公布|公开|将|把|对|整改|整治|清理|取消|修订|压缩|实施|开通|落实|梳理|编制|汇总|核实|排查|研究|扩大|优化|提高|拨付|兑现|缴纳|交纳|上传|录入|安装|拆除|关闭|搬迁|验收|办结|反馈|开工|竣工|推出|推行|达到|上线|部署|培训|选派|签订|报名|退回|归还|领取|更换|确定|明确)/u;
/** persons and firms, who no task of an organ is for */
const outsiders =
  /(?:[人者员户民]|企业|公司|家长|学生|考生|家庭|商户)(?:，|,)?(?:请|务必|必须|须|要|应当?|需)?(?:于|在)?$/u;
const asking =
  /(?:^|[，,])(?:并|且|同时|原则上)?(?:请|务必|必须|须|要|应当?|需|确保|力争|争取)(?:各单位|你单位|各地)?(?:于|在|按)?$/u;

/** Tasks of running text, in order. `read` gives each sentence with its due times and those it speaks to. */
export function tasksIn(frame: Frame, paragraphs: readonly Paragraph[], read: (sentence: Sentence) => Read): Task[] {
  const tasks: Task[] = [];
  let before: Paragraph | null = null;
  let open: Task | null = null;
  for (const paragraph of paragraphs) {
    const whole = labelled.test(frame.masked.slice(paragraph.start, paragraph.start + 16))
      ? readNote(frame, paragraph.start, paragraph.end, false)
      : null;
    if (whole) {
      if (open) {
        tasks[tasks.length - 1] = open = joined(frame, open, whole);
      } else if (before) {
        open =
          taskOf(
            frame,
            whole,
            before.start + afterMark(frame.masked.slice(before.start, before.end)),
            before.end,
            read,
            before,
          )[0] ?? null; // prettier-ignore
        if (open) tasks.push(open);
      }
      continue;
    }
    open = null;
    before = paragraph;
    const noted = notesIn(frame, paragraph);
    let cursor = paragraph.start + afterMark(frame.masked.slice(paragraph.start, paragraph.end));
    for (const { note, at, end } of noted) {
      tasks.push(...taskOf(frame, note, cursor, at, read, paragraph));
      cursor = end;
    }
    for (const sentence of paragraph.sentences) {
      if (noted.length > 0 && sentence.start < cursor) continue;
      tasks.push(...spoken(frame, read(sentence)));
    }
  }
  return tasks;
}

/** Notes in brackets, and one that closes the paragraph without them (责任单位：…). */
function notesIn(frame: Frame, { start, end, sentences }: Paragraph): { note: Note; at: number; end: number }[] {
  const found = brackets(frame.masked, start, end).flatMap(([from, to]) => {
    const note = readNote(frame, from + 1, to - 1, true);
    return note ? [{ note, at: from, end: to }] : [];
  });
  const tail = sentences.find((s) => s.start > start && labelled.test(frame.masked.slice(s.start, s.start + 16)));
  const note = tail ? readNote(frame, tail.start, end, false) : null;
  if (tail && note && !found.some((other) => other.end > tail.start)) found.push({ note, at: tail.start, end });
  return found;
}

/** The tasks that a note says who does: one, or one for each due time that the words before it hold. */
function taskOf(
  frame: Frame,
  note: Note,
  from: number,
  to: number,
  read: (sentence: Sentence) => Read,
  paragraph: Paragraph,
): Task[] {
  const sentences = sentencesBetween(paragraph.sentences, from, to);
  const own = sentences
    .flatMap((sentence) => read(sentence).dues)
    .filter((due) => due.span[0] >= from && due.span[1] <= to);
  const organs = note.organs.map((organ) => ({ ...mention(frame.text, organ.start, organ.end), role: organ.role }));
  const cuts: { start: number; end: number; due: Due | null }[] = [];
  if (note.due || own.length < 2) {
    cuts.push({ start: from, end: to, due: note.due ?? own[0] ?? null });
  } else {
    let start = from;
    for (const sentence of sentences) {
      const due = own.find((d) => d.span[0] >= sentence.start && d.span[1] <= sentence.end);
      const end = Math.min(sentence.end, to);
      if (!due) continue;
      cuts.push({ start, end, due });
      start = end;
    }
    if (start < to) cuts.push({ start, end: to, due: null });
  }
  return cuts.flatMap(({ start, end, due }): Task[] => {
    const [a, b] = trimmed(frame.masked, start, end);
    if (b - a < 4 || !/\p{Script=Han}{3}/u.test(frame.masked.slice(a, b))) return [];
    return [{ span: [a, b], organs, matter: mention(frame.text, a, b), due }];
  });
}

function joined(frame: Frame, task: Task, note: Note): Task {
  const more = note.organs.map((organ) => ({ ...mention(frame.text, organ.start, organ.end), role: organ.role }));
  return { ...task, organs: [...task.organs, ...more], due: note.due ?? task.due };
}

/** Tasks of a sentence that speaks to organs, or that sets a time for an action. */
function spoken(frame: Frame, { sentence, dues, subjects }: Read): Task[] {
  const tasks: Task[] = [];
  const taken = new Set<Due>();
  for (let i = 0; i < subjects.length; i++) {
    const clause = subjects[i] as Clause;
    const organs: Found[] = [...clause.subject.organs];
    let end = clause.end;
    let matterStart = clause.subject.matter;
    // 县教育局牵头，县财政局配合，…: one task
    while (['lead', 'support', 'charge'].includes(clause.subject.by) && subjects[i + 1]?.subject.by === 'support') {
      const next = subjects[++i] as Clause;
      organs.push(...next.subject.organs);
      end = next.end;
      if (/^[，,\s]*$/u.test(frame.masked.slice(matterStart, next.start))) matterStart = next.subject.matter;
    }
    const inside = dues.filter((due) => due.span[0] >= sentence.start && due.span[1] <= end && !taken.has(due));
    const due =
      inside.find((d) => d.span[0] >= clause.start) ??
      inside.find((d) => /^[，,\s]*$/u.test(frame.masked.slice(d.span[1], clause.start))) ??
      null;
    const matter = matterOf(frame.masked, sentence, clause, matterStart, end, due);
    if (!matter || (clause.subject.by === 'timed' && !due)) continue;
    if (due) taken.add(due);
    const named = organs.map((organ) => ({ ...mention(frame.text, organ.start, organ.end), role: organ.role }));
    const steps = due && due.span[1] <= matter[0] ? stepsOf(frame.masked, matter, inside) : [];
    const first: Span = [matter[0], steps[0]?.from ?? matter[1]];
    tasks.push({
      span: [Math.min(clause.start, matter[0], due?.span[0] ?? clause.start), Math.max(first[1], due?.span[1] ?? 0)],
      organs: named,
      matter: mention(frame.text, ...first),
      due,
    });
    for (const step of steps) {
      taken.add(step.due);
      tasks.push({
        span: [step.due.span[0], step.matter[1]],
        organs: named,
        matter: mention(frame.text, ...step.matter),
        due: step.due,
      });
    }
  }
  const head = subjects[0]?.start ?? sentence.end;
  const before = dues.filter((due) => due.span[1] <= head && !taken.has(due));
  return [...bare(frame, { start: sentence.start, end: head }, before), ...tasks];
}

type Step = Readonly<{ from: number; due: Due; matter: Span }>;

/** 8月底前完成排查，9月底前完成复核: what is to be done by each later time of a matter whose own time stands before it. */
function stepsOf(masked: string, matter: Span, dues: readonly Due[]): Step[] {
  const heads = dues.filter(
    ({ span }) =>
      span[0] > matter[0] &&
      span[1] < matter[1] &&
      /[，、；](?:并|且)?(?:于|在|到)?$/u.test(masked.slice(span[0] - 4, span[0])) &&
      asked.test(masked.slice(span[1], span[1] + 24)),
  );
  return heads.map((due, i) => {
    const lead = /[，、；](?:并|且)?(?:于|在|到)?$/u.exec(masked.slice(due.span[0] - 4, due.span[0]));
    const from = due.span[0] - (lead?.[0].length ?? 0);
    const next = heads[i + 1]?.span[0] ?? matter[1];
    const [a, b] = trimmed(masked, due.span[1], next);
    const close =
      next < matter[1] ? (/[，、；](?:并|且)?(?:于|在|到)?$/u.exec(masked.slice(a, b))?.[0].length ?? 0) : 0;
    return { from, due, matter: [a, b - close] };
  });
}

/**
 * What a clause asks stands behind its subject; before it for …工作由县教育局负责 and for 有关事项，请各单位于…前完成.
 */
function matterOf(
  masked: string,
  sentence: Sentence,
  clause: Clause,
  from: number,
  end: number,
  due: Due | null,
): Span | null {
  const passive = ['lead', 'support', 'charge'].includes(clause.subject.by);
  const first = sentence.start + afterMark(masked.slice(sentence.start, clause.start));
  const ahead = (): Span | null => {
    const lead = masked.slice(first, clause.start);
    const inner = lead.slice(0, -2);
    const comma = Math.max(inner.lastIndexOf('，'), inner.lastIndexOf('：')) + 1;
    const near = lead.slice(comma).replace(/(?:主要|具体|统一|一律|均|分别|则)$/u, '');
    const start = passive && near.trim().length > 3 ? comma : 0;
    const [a, b] = trimmed(masked, first + start, first + comma + near.length);
    const words = masked.slice(a, b);
    return b - a < 4 || /^(?:对|凡|如|按|根据|经)/u.test(words) || saying.test(words) ? null : [a, b];
  };
  if (
    passive &&
    masked[clause.start] === '由' &&
    clause.start > sentence.start &&
    /[，。；、]/u.test(masked[from] ?? '。')
  ) {
    const said = ahead();
    if (said || !resolved.test(masked.slice(first, clause.start))) return said;
  }
  const start = skipDue(from, due);
  const found = matterIn(masked, start, end);
  const behind = found && trimmed(masked, skipDue(found[0], due), found[1]);
  if (behind && !finish.test(masked.slice(...behind))) return [...behind];
  if (behind) return ahead() ?? [...behind];
  if (due) {
    const [a, b] = trimmed(masked, start, end);
    if (b - a >= 4 && !/^(?:不|已|严禁|禁止|无|可)/u.test(masked.slice(a, b))) return [a, b];
  }
  const [a, b] = trimmed(masked, start, end);
  return passive && a >= b ? ahead() : null;
}
/** 会议决定，由县教育局牵头，…: who decided is no matter, what is decided comes behind */
const saying = new RegExp(
  `^(?:[\\p{Script=Han}]{0,8}(?:会议|会)|经?[\\p{Script=Han}]{0,6}研究)?(?:研究)?(?:原则|一致)?(?:决定|议定|明确|要求|同意|确定|强调|指出|认为)(?:《${hidden}{0,300}》)?$`,
  'u',
);
const resolved = /(?:决定|议定|明确|要求|同意|确定|研究|强调|指出|认为)[，：\s]{0,20}$/u;
const finish = /^(?:全部|如期|按时|全面)?(?:完成|落实|办结|执行|到位|实施|整改到位|解决|明确)$/u;

/** Past a due time that stands first: 于9月底前，完成… */
function skipDue(from: number, due: Due | null): number {
  return due && due.span[0] >= from && due.span[0] - from <= 2 ? due.span[1] : from;
}

function bare(frame: Frame, sentence: Sentence, dues: readonly Due[]): Task[] {
  const { masked } = frame;
  const from = sentence.start + afterMark(masked.slice(sentence.start, sentence.end));
  return dues.slice(0, 1).flatMap((due): Task[] => {
    if (due.recurrence === null && due.date === null && due.within === null && !/[月年底季]/u.test(due.text)) return [];
    const ahead = masked.slice(from, due.span[0]);
    const after = masked.slice(due.span[1], Math.min(sentence.end, due.span[1] + 24));
    const first =
      ahead.length <= 1 ||
      /^(?:(?:按照?|根据|结合|对照|为)[^，。；]{2,40}，)?(?:请|务必|要|须|必须|力争|争取|确保|原则上){0,2}(?:于|在|到)?$/u.test(
        ahead,
      );
    const called = first ? asked.test(after) : asking.test(ahead.slice(-24)) && asked.test(after);
    const object = !called && /^(?:将|把|对)/u.test(ahead) && asked.test(after);
    if (!called && !object) return [];
    if (/(?:已|曾|正在)/u.test(after.slice(0, 12)) || (!first && outsiders.test(ahead))) return [];
    const [a, b] = trimmed(masked, first ? due.span[1] : from, sentence.end);
    if (b - a < 4 || /^(?:不|已|严禁|无需)/u.test(masked.slice(a, a + 4))) return [];
    return [{ span: [from, b], organs: [], matter: mention(frame.text, a, b), due }];
  });
}

function trimmed(masked: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s，,、：:。；;]/u.test(masked[start] as string)) start++;
  while (end > start && /[\s，,、：:。；;]/u.test(masked[end - 1] as string)) end--;
  return [start, end];
}

/** The clauses of a sentence that begin with organs of duty, each reaching to the next of them. */
export function clausesOf(masked: string, sentence: Sentence, dues: readonly Due[]): Clause[] {
  const found: { start: number; end: number; subject: Subject }[] = [];
  const add = (start: number, subject: Subject | null): void => {
    const last = found.at(-1);
    if (!subject || (last && start < last.subject.matter)) return;
    if (last) last.end = start;
    found.push({ start, end: sentence.end, subject });
  };
  let depth = 0;
  let fresh = true;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (fresh) {
      i += afterMark(masked.slice(i, i + 40));
      add(i, headOf(masked, sentence, dues, i));
    }
    const c = masked[i] ?? '';
    if (!fresh && depth === 0 && c === '由' && !/[自理缘来因转]/u.test(masked[i - 1] ?? '')) {
      const subject = subjectAt(masked, i, sentence.end, false);
      if (subject?.by !== 'plain' && subject?.by !== 'timed') add(i, subject);
    }
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    fresh = depth === 0 && (c === '，' || c === '：' || c === ',' || c === ':');
  }
  return found;
}

/** The subject of the clause at `i`, behind its due time where it begins with one. */
function headOf(masked: string, sentence: Sentence, dues: readonly Due[], i: number): Subject | null {
  const due = dues.find(
    (d) => d.span[0] <= i + 3 && d.span[1] > i && /^(?:请|并|须|要)?(?:于|在)?$/u.test(masked.slice(i, d.span[0])),
  );
  return subjectAt(masked, due ? due.span[1] : i, sentence.end, due !== undefined || endsInDue(masked, dues, i));
}

/** 9月底前，|县教育局完成…: a due time closes the clause before. */
function endsInDue(masked: string, dues: readonly Due[], i: number): boolean {
  return dues.some(
    (due) => due.span[1] <= i && i - due.span[1] <= 1 && /^[，,\s]?$/u.test(masked.slice(due.span[1], i)),
  );
}
