/** One look for full and half width, blanks, and the marks that number and title are written with. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s《》〈〉“”"'‘’()〔〕[\]【】﹝﹞{}〖〗]/gu, '');
}

const yeared = /^(?<code>\D{1,24})(?<year>\d{4})第?(?<serial>\d{1,5})号?$/u;

/** What a document number is found by: 云政发〔2025〕3号 and 云政发[2025]第03号 are one. Null: no number with a year. */
export function numberKeyOf(number: string | null): string | null {
  const { code, year, serial } = yeared.exec(fold(number ?? ''))?.groups ?? {};
  return code === undefined ? null : `${code}${year}-${Number(serial)}`;
}

/**
 * What a title is found by: from 关于 on, so that 云溪县人民政府关于…的通知 is found as 《关于…的通知》. Null: too short to
 * name one document.
 */
export function titleKeyOf(title: string | null): string | null {
  const whole = fold(title ?? '');
  const about = whole.indexOf('关于');
  const key = about < 0 ? whole : whole.slice(about);
  return key.length < 6 ? null : key;
}

/** What stands before 关于 in a title: the issuer, and 转发 where it relays. Empty where there is no 关于. */
export function titleHeadOf(title: string): string {
  const whole = fold(title);
  return whole.slice(0, Math.max(0, whole.indexOf('关于')));
}
