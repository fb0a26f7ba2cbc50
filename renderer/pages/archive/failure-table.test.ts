import { expect, it } from 'vitest';
import { failureTable } from './failure-table.ts';

const columns = { file: '文件', why: '原因', next: '怎么办' };

it('has a line a file with why and what to do', () => {
  const table = failureTable([{ file: '旧文/空.docx', error: { code: 'empty-file', params: {} } }], columns, 'zh-CN');
  const [head, line] = table.split('\r\n');
  expect(head).toBe('\uFEFF"文件","原因","怎么办"');
  expect(line).toMatch(/^"旧文\/空\.docx","[^"]+。","[^"]+。"$/u);
});

it('gives a spreadsheet nothing to run, and no way out of its cell', () => {
  const table = failureTable([{ file: '=cmd"x".docx', error: { code: 'truncated', params: {} } }], columns, 'en');
  expect(table.split('\r\n')[1]?.startsWith('"\'=cmd""x"".docx",')).toBe(true);
});
