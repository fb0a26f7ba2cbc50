import { finds, findsAll, paper, passes, ruleTable } from '../testing/index.ts';
import { formDate } from './rule.ts';

const signed = (date: string, foot = '') =>
  paper(
    [
      '云溪县人民政府办公室关于做好春季防火工作的通知',
      '',
      '各乡镇人民政府：',
      '　　请做好防火工作，2025年03月曾有火情。',
      '',
      '云溪县人民政府办公室',
      date,
      ...(foot ? ['', foot] : []),
    ].join('\n'),
  );

const params = {};

ruleTable(formDate, params, {
  'noughts in front': [signed('2026年03月05日'), finds('padded', { date: '2026年03月05日' })],
  'Han numerals': [signed('二〇二六年三月五日'), finds('han', {}, { atMost: 'note' })],
  'a short year': [signed('26年3月5日'), finds('shortYear', { date: '26年3月5日' })],
  'points for 年月日': [signed('2026.3.5'), finds('strokes', { date: '2026.3.5' })],
  'the date of printing': [signed('2026年3月5日', '云溪县人民政府办公室　　2026年03月06日印发'), findsAll('padded')],
  'the standard way': [signed('2026年3月5日'), passes({ applies: true })],
  'ten is no nought': [signed('2026年10月20日'), passes()],
  'Han numerals before the standard': [signed('二〇一二年六月二十九日'), passes()],
  'a day left open': [signed('2026年3月　日'), passes()],
  'dates of the text are free': [signed('2026年3月5日'), passes()],
});
