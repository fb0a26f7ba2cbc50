import type { Draft } from '../../contract/index.ts';
import { draft, finds, findsAll, passes, ruleTable } from '../testing/index.ts';
import { formHiddenContent } from './rule.ts';

const file = (format: Draft['file']['format'], parts: string[], lost: Readonly<Record<string, number>> = {}): Draft => {
  const plain = draft();
  return {
    ...plain,
    file: { ...plain.file, format },
    read: { parts, notRead: Object.entries(lost).map(([part, count]) => ({ part, count })) },
  };
};

const params = {};

ruleTable(formHiddenContent, params, {
  有修订插入的文字: [file('docx', ['body', 'insertions']), finds('tracked')],
  有修订删除的文字: [file('docx', ['body'], { deletedText: 3 }), finds('tracked')],
  有批注: [file('docx', ['body'], { comments: 4 }), finds('comments', { count: 4 })],
  有隐藏文字: [file('doc', ['body'], { hiddenText: 1 }), finds('hidden', { count: 1 })],
  'all of them': [
    file('docx', ['body', 'insertions'], { deletedText: 1, comments: 1, hiddenText: 2 }),
    findsAll('tracked', 'comments', 'hidden'),
  ],
  干净的文件: [file('docx', ['body', 'tables', 'footnotes']), passes({ applies: true })],
  图片和公式不是隐藏内容: [file('docx', ['body'], { images: 2, equations: 1 }), passes()],
  纯文本没有修订和批注: [file('txt', ['body']), passes({ applies: false })],
});
