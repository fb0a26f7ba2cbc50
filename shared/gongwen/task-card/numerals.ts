/** Up to three Han or Arabic numerals as documents count days, months and hours. */
export const numeral = '(?:\\d{1,3}|[一二三四五六七八九十两廿]{1,3})';

const han = '〇一二三四五六七八九';

/** 5, 十五, 三十, 两 → the number; null: none. */
export function numberOf(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace('两', '二').replace('廿', '二十');
  const ten = plain.indexOf('十');
  if (ten < 0) return plain.length === 1 && han.includes(plain) ? han.indexOf(plain) : null;
  const tens = ten === 0 ? 1 : han.indexOf(plain.slice(0, ten));
  const ones = ten === plain.length - 1 ? 0 : han.indexOf(plain.slice(ten + 1));
  return tens < 1 || ones < 0 || ten > 1 || plain.length - ten > 2 ? null : tens * 10 + ones;
}
