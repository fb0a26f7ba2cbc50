import { describe, expect, it } from 'vitest';
import { asHtml, asTabs } from './copy-table.ts';

describe('a table for the clipboard', () => {
  it('has a line a row and a tab between cells', () =>
    expect(
      asTabs([
        ['责任单位', '时限'],
        ['县教育局', '9月'],
      ]),
    ).toBe('责任单位\t时限\r\n县教育局\t9月'));
  it('keeps a cell in its cell', () => expect(asTabs([['一\n二\t三', '四']])).toBe('一 二 三\t四'));
  it.each(['=1+1', '+86', '-5', '@sum'])('gives a sheet no formula to run: %s', (text) =>
    expect(asTabs([[text]])).toBe(`'${text}`),
  );
  it('is text in HTML, too', () =>
    expect(asHtml([['<img src=x>', 'a&b']])).toBe(
      '<table border="1"><tr><td>&lt;img src=x&gt;</td><td>a&amp;b</td></tr></table>',
    ));
});
