import type { Draft } from '../../contract/index.ts';
import { type Right, rightOf } from '../../reuse/index.ts';

export type { Right };

/** The right by which a draft repeats an earlier document; null: none. */
export function repeatsByRight({ document }: Draft): Right | null {
  return rightOf(document);
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
