import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { formHeadings } from './rule.ts';

const lines = (...all: readonly string[]) => notice(`为做好有关工作，现通知如下。\n${all.join('\n')}`);

const params = {};

ruleTable(formHeadings, params, {
  'a number is missing': [
    lines('一、总体要求', '坚持预防为主。', '二、主要任务', '排查隐患。', '四、工作要求', '加强值守。'),
    finds('missing', { before: '二、', after: '四、', mark: '三、' }),
  ],
  'a number comes twice': [
    lines('一、总体要求', '坚持预防为主。', '二、主要任务', '排查隐患。', '二、工作要求', '加强值守。'),
    finds('repeated', { mark: '二、', first: '二、主要任务', again: '二、工作要求' }),
  ],
  'an inner number is missing': [
    lines(
      '一、主要任务',
      '（一）排查隐患',
      '全面排查。',
      '（二）建立台账',
      '逐项登记。',
      '（四）限期整改',
      '逐项销号。',
    ),
    finds('missing', { mark: '（三）' }),
  ],
  'an inner number doesn’t stand for an outer one': [
    lines(
      '一、总体要求',
      '坚持预防为主。',
      '二、主要任务',
      '（一）排查隐患',
      '全面排查。',
      '（二）建立台账',
      '逐项登记。',
      '（三）限期整改',
      '逐项销号。',
      '四、工作要求',
      '加强值守。',
    ),
    finds('missing', { mark: '三、' }),
  ],
  'levels turned over': [
    lines(
      '（一）主要任务',
      '一、排查隐患',
      '全面排查。',
      '二、建立台账',
      '逐项登记。',
      '（二）工作要求',
      '一、加强值守',
      '落实带班。',
    ),
    finds('turned', { inner: '一、排查隐患', outer: '（一）主要任务' }, { atMost: 'note' }),
  ],
  'points before the first heading': [
    lines(
      '（一）排查隐患',
      '全面排查。',
      '（二）建立台账',
      '逐项登记。',
      '一、加强值守',
      '落实带班。',
      '二、强化保障',
      '落实经费。',
    ),
    passes(),
  ],
  'numbers in order': [
    lines('一、总体要求', '坚持预防为主。', '二、主要任务', '排查隐患。', '三、工作要求', '加强值守。'),
    passes(),
  ],
  'inner numbers begin anew': [
    lines(
      '一、主要任务',
      '（一）排查隐患',
      '全面排查。',
      '（二）建立台账',
      '逐项登记。',
      '二、工作要求',
      '（一）加强领导',
      '明确专人。',
      '（二）加强值守',
      '落实带班。',
    ),
    passes(),
  ],
  'inner numbers go on': [
    lines(
      '一、主要任务',
      '（一）排查隐患',
      '全面排查。',
      '（二）建立台账',
      '逐项登记。',
      '二、工作要求',
      '（三）加强领导',
      '明确专人。',
      '（四）加强值守',
      '落实带班。',
    ),
    passes(),
  ],
  'a level left out': [
    lines('一、主要任务', '1.排查隐患', '全面排查。', '2.建立台账', '逐项登记。', '二、工作要求', '加强值守。'),
    passes(),
  ],
  'the number stands in the text': [
    lines(
      '一、总体要求',
      '坚持预防为主。',
      '二、主要任务',
      '排查隐患。三、保障措施。落实经费。',
      '四、工作要求',
      '加强值守。',
    ),
    passes(),
  ],
  'no headings': [notice('请做好防火工作。'), passes({ headings: 0 })],
});
