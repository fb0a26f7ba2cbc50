import type { Amount } from '#shared/contract/index.ts';

const longest = 44;
const figure = '\\d{1,3}(?:[,，]\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?';
const scale = '(?:[十百千]?[万亿]|万亿|[百千])?';
/** 50万元, 1,200.5元, 30—50万元, 5000元至1万元 */
const arabic = new RegExp(
  `(?<![\\d.,])(?:(?:${figure})\\s?${scale}(?:美|欧|港)?元?\\s?(?:—|－|-|~|～|至|到)\\s?)?(?<figure>${figure})\\s?(?:余|多)?(?<scale>${scale})(?:余|多)?$`,
  'u',
);
const formal =
  /(?<vague>[数几])?(?<han>[零〇一二三四五六七八九十百千万亿两壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億]{2,24})$/u;
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const foreign = /(?:美|欧|港|日|韩|澳|加|台)$/u;

/** Every sum of money in the text, in order: 万元, 亿元, ranges, and figures in words (人民币伍拾万元整). */
export function findAmounts(text: string, masked: string): Amount[] {
  const found: Amount[] = [];
  let end = 0;
  for (const { index: at } of masked.matchAll(/[元圆]/gu)) {
    const left = Math.max(end, at - longest);
    const before = masked.slice(left, at);
    if (foreign.test(before)) continue;
    const digits = arabic.exec(before);
    const words = digits ? null : formal.exec(before);
    const start = digits?.index ?? words?.index;
    if (start === undefined || (words && !isSum(words.groups?.vague, words.groups?.han ?? ''))) continue;
    // 元月, 元旦, 多元化: no money
    if (/^元(?:月|旦|素|件|宇)/u.test(masked.slice(at, at + 2))) continue;
    const span: [number, number] = [left + start, at + 1];
    found.push({
      text: text.slice(...span),
      span,
      yuan: digits
        ? yuanOf(digits.groups?.figure ?? '', digits.groups?.scale ?? '')
        : words?.groups?.vague
          ? null
          : hanYuan(words?.groups?.han ?? ''),
    });
    end = at + 1;
  }
  return found;
}

/** Figures in words that say a sum: 五十万, 伍仟, 数百万. A lone digit (一元化) and a lone unit (单位：万元) say none. */
function isSum(vague: string | undefined, han: string): boolean {
  if (!/[十百千万亿拾佰仟萬億]/u.test(han)) return false;
  return vague !== undefined || /[一二三四五六七八九两壹贰貳叁參肆伍陆陸柒捌玖十拾]/u.test(han);
}

function yuanOf(figure: string, scale: string): number | null {
  const value = Number(figure.replace(/[,，]/gu, ''));
  if (!Number.isFinite(value)) return null;
  let unit = 1;
  for (const c of scale) unit *= scales[c] ?? 1;
  return Math.round(value * unit * 100) / 100;
}

const plainHan: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  两: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  〇: '零',
}; // prettier-ignore

/** 伍拾万, 三千二百 → the number; null: not a whole number in words. */
function hanYuan(raw: string): number | null {
  const text = [...raw].map((c) => plainHan[c] ?? c).join('');
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const c of text) {
    const value = '零一二三四五六七八九'.indexOf(c);
    if (value >= 0) {
      if (digit !== 0 && value !== 0) return null;
      digit = value;
    } else if (c === '万' || c === '亿') {
      total = c === '万' ? total + (section + digit) * 1e4 : (total + section + digit) * 1e8;
      section = 0;
      digit = 0;
    } else {
      section += (digit === 0 ? 1 : digit) * (scales[c] ?? 1);
      digit = 0;
    }
  }
  return total + section + digit;
}
