import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from './index.ts';

test.each([
  // 【】 stand around what a rule found
  ['请于3月1【5日前报送】进度表。', '3月15日前报送进度表'],
  ['请于2026年3月【底前完成】。', '2026年3月底前完成'],
  ['请于3月15日【报送】。', '报送'],
  ['活动【照片每村不少于】4张。', '照片每村不少于4张'],
  ['将【安装率纳入平安建设考核，10】月底前达到75%。', '安装率纳入平安建设考核'],
  ['制定分年度【推进计划，报我】厅审核。', '制定分年度推进计划，报我厅审核'],
  ['请将抗旱保苗资金【使用情况】报县水利局。', '抗旱保苗资金使用情况报县水利局'],
  ['各【村要成立】专班。', '各村要成立专班'],
  ['请石桥【镇、白沙乡各安排1名】熟悉业务的同志到县里。', '请石桥镇、白沙乡各安排1名熟悉业务的同志到县里'],
  ['要组【织开展】。', '组织开展'],
  ['一律登录“智慧【教研】”平台完成注册。', '教研'],
  ['一律【登录“智慧教研】”平台完成注册。', '登录“智慧教研”'],
  ['【各乡镇、村（社区】）须将巡查事项全部录入。', '各乡镇、村（社区）'],
  ['【每周报送】工作台账以及上一年度经费使用的情况。', '每周报送'],
  ['【报送本周工】作小结以及经费使用的情况和打算。', '报送本周工作'],
  ['面积【不低于3】0万亩以上的乡镇都要逐一上报情况。', '不低于30万亩'],
])('%s', (marked, expected) => {
  const from = marked.indexOf('【');
  const text = marked.replace(/[【】]/gu, '');
  const to = marked.indexOf('】') - 1;
  expect(text.slice(...wholeWords(text, [from, to], [0, text.length]))).toBe(expected);
});

test('a place grows within its sentence, and only a number beyond a comma is left out', () => {
  const words = fc.stringMatching(/^[各村请将把报送0-9年月日，、“”《》底前的]{1,40}$/u);
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, ...cuts) => {
      const [a = 0, from = 0, to = 0, d = 0] = cuts.map((cut) => cut % (text.length + 1)).toSorted((x, y) => x - y);
      const [first, last] = wholeWords(text, [from, to], [a, d]);
      expect(first).toBeGreaterThanOrEqual(a);
      expect(first).toBeLessThanOrEqual(from);
      expect(last).toBeLessThanOrEqual(d);
      if (last < to) expect(text.slice(last, to)).toMatch(/^[，、]\d{1,4}$/u);
    }),
  );
});
