const han = '〇一二三四五六七八九';
const legalSimplified = '零壹贰叁肆伍陆柒捌玖';
const legalTraditional = '零壹貳參肆伍陸柒捌玖';

/** A number (0 and up) as Word writes it in a `w:numFmt`; formats that aren't known come out as plain digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'chineseCounting':
    case 'taiwaneseCounting':
    case 'japaneseCounting':
      return value < 100 ? countHan(value, han, '十百千') : digits(value, han);
    case 'chineseCountingThousand':
    case 'taiwaneseCountingThousand':
      return countHan(value, han.replace('〇', '零'), '十百千');
    case 'chineseLegalSimplified':
      return countHan(value, legalSimplified, '拾佰仟', true);
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return countHan(value, legalTraditional, '拾佰仟', true);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
    case 'koreanDigital2':
      return digits(value, han);
    case 'ideographTraditional':
      return pick(value, '甲乙丙丁戊己庚辛壬癸');
    case 'ideographZodiac':
      return pick(value, '子丑寅卯辰巳午未申酉戌亥');
    case 'ideographEnclosedCircle':
      return enclosed(value, [[1, 10, 0x3280]]);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return digits(value, '０１２３４５６７８９');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, circled);
    case 'decimalEnclosedParen':
      return enclosed(value, [[1, 20, 0x2474]]);
    case 'decimalEnclosedFullstop':
      return enclosed(value, [[1, 20, 0x2488]]);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'upperLetter':
      return letters(value, 65);
    case 'lowerLetter':
      return letters(value, 97);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`;
    case 'hex':
      return value.toString(16).toUpperCase();
    default:
      return String(value);
  }
}

type EnclosedRange = readonly [first: number, last: number, code: number];
const circled: readonly EnclosedRange[] = [
  [1, 20, 0x2460],
  [21, 35, 0x3251],
  [36, 50, 0x32b1],
];

function enclosed(value: number, ranges: readonly EnclosedRange[]): string {
  for (const [first, last, code] of ranges) {
    if (value >= first && value <= last) return String.fromCodePoint(code + value - first);
  }
  return String(value);
}

function digits(value: number, signs: string): string {
  return [...String(value)].map((digit) => signs[Number(digit)] ?? digit).join('');
}

/** 一百零三; 十 alone from 10 to 19, but 壹拾 in legal numerals. */
function countHan(value: number, signs: string, units: string, leadingOne = false): string {
  if (value === 0) return signs[0] ?? '';
  if (value >= 10_000) return digits(value, signs);
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += signs[0];
    gap = false;
    const bareTen = digit === 1 && power === 1 && text === '' && !leadingOne;
    text += (bareTen ? '' : signs[digit]) + (power === 0 ? '' : (units[power - 1] ?? ''));
  }
  return text;
}

function pick(value: number, signs: string): string {
  return signs[value - 1] ?? String(value);
}

/** a … z, aa, bb …: Word repeats the letter; past 30 repeats a number reads better. */
function letters(value: number, base: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(base + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const numerals = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = value;
  let text = '';
  for (const [worth, sign] of numerals) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
