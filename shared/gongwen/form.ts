import type { Elements } from '#shared/contract/index.ts';
import type { Decision, Evidence } from './cues.ts';
import type { Range } from './head.ts';
import { fold } from './text.ts';

type Form = Elements['form'];
type FormFacts = Pick<Elements, 'kind' | 'documentNumber' | 'title'> &
  Readonly<{
    /** the mark's words; null: there is none */
    mark: string | null;
    signed: boolean;
    /** it prints another text: what does so is issued with a red head, and only its print has lost it */
    isShell: boolean;
    spans: Readonly<{ mark: Range | null; number: Range | null; title: Range | null }>;
  }>;

const whiteTitle = /(?:工作提示|温馨提示|工作提醒|提醒函|提示函|便函|便笺|便签|明白纸)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** Kinds that are not issued without a red head: one that has none is a draft, not a white paper. */
const solemn = /^(?:决议|决定|命令|公报|公告|通告|意见|批复|议案)$/u;

/**
 * What the document looks like: its mark goes before its number, the number before its kind. A white paper is one
 * whose head has nothing of a red one.
 * @source GB/T 9704-2012 §7 and §10 (letters, orders, minutes)
 */
export function formOf(facts: FormFacts): Decision<Form> {
  const { kind, documentNumber, title, mark, signed, isShell, spans } = facts;
  const prefix = documentNumber?.prefix ?? null;
  const evidence: Evidence<Form>[] = [];
  const add = (value: Form, cue: Evidence<Form>['cue'], span: Range | null): void =>
    void evidence.push({ value, cue, span });

  const marked = mark === null ? null : formOfMark(fold(mark));
  if (marked) add(marked.value, marked.cue, spans.mark);
  if (kind === '纪要') add('minutes', 'kind-minutes', spans.title);
  if (kind === '命令') add('order', 'kind-order', spans.title);
  if (prefix !== null) {
    const numbered = formOfPrefix(prefix);
    // letters may have a number without 函; what ends in 发 is a document's
    if (kind === '函' && numbered.value === 'red') add('letter', 'kind-letter', spans.title);
    if (kind !== '函' || numbered.value !== 'red' || /发$/u.test(prefix))
      add(numbered.value, numbered.cue, spans.number);
    // an issue of a newsletter, 第37期, is no document's number
  } else if (documentNumber !== null && evidence.length === 0 && !/期$/u.test(documentNumber.raw))
    add('red', 'number-red', spans.number);

  const first = evidence[0];
  if (first) return { value: first.value, evidence, disputed: isDisputed(evidence) };
  if (title !== null && whiteTitle.test(fold(title))) add('white', 'title-white', spans.title);
  else if (mark !== null && kind === '函') {
    // an official letter whose number isn't given yet, or a slip that never gets one
    add('letter', 'mark-letter', spans.mark);
    add('white', 'no-number', null);
    return { value: 'unknown', evidence, disputed: true };
  } else if (title !== null && (signed || mark !== null) && !isShell && !(kind !== null && solemn.test(kind)))
    add('white', 'no-head', null);
  return { value: evidence[0]?.value ?? 'unknown', evidence, disputed: false };
}

function formOfMark(mark: string): Pick<Evidence<Form>, 'value' | 'cue'> | null {
  if (/电报|明电|密电|发电$/u.test(mark)) return { value: 'cable', cue: 'mark-cable' };
  if (/纪要$/u.test(mark)) return { value: 'minutes', cue: 'mark-minutes' };
  if (/令$/u.test(mark)) return { value: 'order', cue: 'mark-order' };
  if (/文件$/u.test(mark)) return { value: 'red', cue: 'mark-red' };
  if (/便[函笺签]$|(?:工作|温馨|风险)?提[示醒]函?$/u.test(mark)) return { value: 'white', cue: 'mark-white' };
  return null;
}

function formOfPrefix(prefix: string): Pick<Evidence<Form>, 'value' | 'cue'> {
  if (/电$/u.test(prefix)) return { value: 'cable', cue: 'number-cable' };
  if (/令$/u.test(prefix)) return { value: 'order', cue: 'number-order' };
  if (/便[函笺签]?$/u.test(prefix)) return { value: 'white', cue: 'number-white' };
  if (/函$/u.test(prefix)) return { value: 'letter', cue: 'number-letter' };
  return { value: 'red', cue: 'number-red' };
}

/** A cable, minutes or an order keep the number of their office; 文件 above the number of a letter is a contradiction. */
function isDisputed(evidence: readonly Evidence<Form>[]): boolean {
  const [first] = evidence;
  if (first?.value !== 'red' && first?.value !== 'letter' && first?.value !== 'white') return false;
  return evidence.some(({ value }) => value !== first.value);
}
