import { z } from 'zod';
import { formatDocumentNumber } from '../../gongwen/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';

/** The six-cornered brackets, and what they become in fonts and portals. */
const rightBrackets = /[〔﹝❲〘][\s\d×xX*_]{0,8}年?[〕﹞❳〙]/u;
const otherBrackets = /[[［【〖（(〈<＜《{「][\s\d０-９×]{2,8}年?[\]］】〗）)〉>＞》}」]/u;

/**
 * 发文字号: the year whole in 〔〕, the serial without 第 and without noughts in front, 号 behind it.
 * Only numbers of the document series: orders (第12号) and issues have their own form.
 * @source GB/T 9704-2012 7.2.5
 */
export const formNumber = defineRule({
  id: 'form/number',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { documentNumber, spans } = draft.document;
    if (documentNumber?.series !== 'document') return pass({ applies: false });
    const { raw, prefix, year, serial, malformed } = documentNumber;
    // courts put the year first: （2026）云法建3号; minutes go without a code
    if (malformed === 'year-first' || prefix === null) return pass({ applies: false });
    const written = raw.normalize('NFC');
    const codes: string[] = [];
    if (malformed === 'short-year') codes.push('shortYear');
    if (malformed === 'brackets' || (!rightBrackets.test(written) && otherBrackets.test(written)))
      codes.push('brackets');
    if (/[〕﹞\]］】）)]\s{0,2}第/u.test(written)) codes.push('ordinal');
    if (/[〕﹞\]］】）)]\s{0,2}第?\s{0,2}[0０][0-9０-９]/u.test(written)) codes.push('padded');
    if (malformed === 'no-mark') codes.push('noMark');
    if (codes.length === 0) return pass({ applies: true });
    const right =
      prefix !== null && year !== null && serial !== null
        ? formatDocumentNumber(prefix, year, serial)
        : '云政发〔2026〕12号';
    return finding(
      ...codes.map(
        (code): RawFinding => ({
          at: spans.documentNumber ?? null,
          code,
          params: { number: raw, right },
          cause: 'number-form',
        }),
      ),
    );
  },
});
