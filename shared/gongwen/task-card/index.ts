import type { Demand, Due, Elements, ReadDocument, Task, TaskCard } from '#shared/contract/index.ts';
import { findAmounts } from './amounts.ts';
import { demandsIn } from './demands.ts';
import { findDues } from './dues.ts';
import { withFields } from './fields.ts';
import { readScope, type Sentence } from './scope.ts';
import { tablesOf, tasksInTables } from './table-tasks.ts';
import { clausesOf, type Read, tasksIn } from './tasks.ts';

/**
 * What a document asks, of whom and until when (任务单), with its reporting demands, due times and sums of money. A
 * sentence without a word of duty asks nothing; quoted words and titles, prohibitions, what is told of the past and
 * texts in articles don't either. A sentence that only asks for a report is a demand and no task. Years come from the
 * document's own date. Never throws; linear in the text.
 */
export function findTaskCard(source: ReadDocument, document: Elements): TaskCard {
  const { frame, asking } = readScope(source, document);
  const reads = new Map<number, Read>();
  const read = (sentence: Sentence): Read => {
    const known = reads.get(sentence.start);
    if (known) return known;
    const dues = findDues(frame, sentence.start, sentence.end);
    const fresh = { sentence, dues, subjects: clausesOf(frame.masked, sentence, dues) };
    reads.set(sentence.start, fresh);
    return fresh;
  };
  const told = document.mainRecipients.join('');
  const demands = asking.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => demandsIn(frame, read(sentence), told)),
  );
  const tables = tasksInTables(frame, tablesOf(source));
  const tasks = [...besideReports(frame.masked, tasksIn(frame, asking, read), demands), ...tables].sort(
    (a, b) => a.span[0] - b.span[0],
  );
  return {
    tasks,
    demands: withFields(source, document, demands),
    dues: allDues(reads, tasks, demands),
    amounts: findAmounts(frame.text, frame.masked),
  };
}

/**
 * The tasks that say more than a demand of their sentence: one whose first clause is the report is left out, and the
 * time of the report isn't the task's.
 */
function besideReports(masked: string, tasks: readonly Task[], demands: readonly Demand[]): Task[] {
  let at = 0;
  return tasks.flatMap((task): Task[] => {
    while (at < demands.length && (demands[at] as Demand).span[1] < task.span[0]) at++;
    const demand = demands[at];
    if (!demand || demand.span[0] >= task.span[1]) return [task];
    const matter = masked.slice(task.matter.span[0], task.matter.span[1]);
    const first = matter.slice(0, (matter.indexOf('，') + 1 || matter.length + 1) - 1);
    if (reportVerb.test(first) || (/^(?:将|把)/u.test(first) && reportVerb.test(matter))) return [];
    return [task.due && task.due.span[0] > task.matter.span[0] + first.length ? { ...task, due: null } : task];
  });
}
const reportVerb =
  /报送|填写|传真[至到]|寄[至到送]|发送?[至到]|向[^，]{2,20}(?:报告|反馈)|上报|填报|反馈|报备|备案|提交|报[至到给送我县市省]|[将把][^，]{1,40}报/u;

/** Each due time once, in order of the text. */
function allDues(reads: ReadonlyMap<number, Read>, tasks: readonly Task[], demands: readonly Demand[]): Due[] {
  const all = new Map<number, Due>();
  for (const { dues } of reads.values()) for (const due of dues) all.set(due.span[0], due);
  for (const { due } of [...tasks, ...demands]) if (due) all.set(due.span[0], due);
  return [...all.values()].sort((a, b) => a.span[0] - b.span[0]);
}
