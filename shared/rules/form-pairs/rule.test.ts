import type { Draft } from '../../contract/index.ts';
import { finds, findsAll, notice, passes, ruleTable } from '../testing/index.ts';
import { formPairs } from './rule.ts';

const asPdf = (draft: Draft): Draft => ({ ...draft, file: { ...draft.file, format: 'pdf' } });

const params = {};

ruleTable(formPairs, params, {
  'a title not closed': [
    notice('按照《安全生产工作方案执行。'),
    finds('open', { mark: '《', quote: '按照《安全生产工作方案执行。' }),
  ],
  'a bracket never opened': [notice('各乡镇（街道）要落实责任）。'), finds('close', { mark: '）' })],
  'a quotation not closed': [notice('开辟“绿色通道，优先办理。'), finds('open', { mark: '“' })],
  'two paragraphs': [notice('按照《方案执行。\n落实“三项制度，压实责任。'), findsAll('open', 'open')],
  'a page may have lost signs': [asPdf(notice('按照《方案执行。')), finds('open', {}, { atMost: 'note' })],
  'full and half width': [notice('各县（市、区)要落实责任。'), passes({ places: 0 })],
  'marks of points': [notice('1）摸清底数。\n2）建立清单。\na）分类处置；b）限期销号。'), passes()],
  'a number with its thousands apart': [notice('印刷费（5,000套）96万元，奖金(1,000元)和补贴（12,345元）。'), passes()],
  'an interval': [notice('合格率在(90,100]区间的为优，[60,90)为良。'), passes()],
  'a line broken in the middle': [notice('按照《云溪县安全生产\n专项整治工作方案》执行。'), passes()],
  'a quotation of two paragraphs': [notice('将第五条修改为：“第一款内容。\n“第二款内容。”'), passes()],
  'marks in marks': [notice('按照《关于印发〈云溪县“平安”方案（试行）〉的通知》执行。'), passes()],
  'an apostrophe': [notice("以'一件事'为抓手，推广O'Neil方法。"), passes()],
});
