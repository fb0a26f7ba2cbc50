import type { Draft } from '../../contract/index.ts';

/** Why a document may repeat another; each has a sentence under `reasons` of the rules that let it pass. */
export type Right = 'holiday' | 'forwarded' | 'amended' | 'ended' | 'prolonged' | 'published' | 'standardForm';

const byTitle: readonly Readonly<{ words: RegExp; right: Right }>[] = [
  { words: /放假|节假日|调休/u, right: 'holiday' },
  { words: /转发|批转|翻印/u, right: 'forwarded' },
  { words: /修订|修改|修正|更正/u, right: 'amended' },
  { words: /废止|失效/u, right: 'ended' },
  { words: /延期|延长|延续|顺延/u, right: 'prolonged' },
  { words: /任职|免职|任免|任命|挂职|表彰|嘉奖|命名/u, right: 'standardForm' },
];

/**
 * The right by which a document repeats another: the original is printed, amended, ended, prolonged, made public, a
 * holiday told, or the form is the same by its nature (appointments, awards, answers). Null: none.
 */
export function repeatsByRight({ document: { title, kind, shell } }: Draft): Right | null {
  const found = byTitle.find(({ words }) => words.test(title ?? ''));
  if (found) return found.right;
  if (shell?.act === 'publish') return 'published';
  return kind === '批复' ? 'standardForm' : null;
}

/** What a page says of each right, for the messages of the rules. */
export const reasonsInChinese: Readonly<Record<Right, string>> = {
  holiday: '放假、调休通知年年相同，不算重复。',
  forwarded: '转发、翻印原文，不算重复。',
  amended: '是原文件的修订、更正，不算重复。',
  ended: '是废止、宣布失效的文件，不算重复。',
  prolonged: '是延期、延长的文件，不算重复。',
  published: '公布法规、规章原文，不算重复。',
  standardForm: '任免、表彰、批复等有固定写法，不算重复。',
};

export const reasonsInEnglish: Readonly<Record<Right, string>> = {
  holiday: 'A holiday notice is the same every year.',
  forwarded: 'It forwards the original.',
  amended: 'It amends the earlier document.',
  ended: 'It ends earlier documents.',
  prolonged: 'It prolongs an earlier document.',
  published: 'It publishes the text of a regulation.',
  standardForm: 'Appointments, awards and answers have a set form.',
};
