const digits = '〇一二三四五六七八九';

/**
 * A Han numeral under a thousand, by place (二十三, 一百零五) or digit by digit (二〇二六). `null`: not one. The empty
 * text isn't one either.
 */
export function hanNumeral(written: string): number | null {
  const plain = written.replace(/[○零0]/gu, '〇');
  const digit = (c: string | undefined): number => (c === undefined || c === '' ? 0 : digits.indexOf(c));
  if (/^[〇一二三四五六七八九]{1,9}$/u.test(plain)) return [...plain].reduce((sum, c) => sum * 10 + digit(c), 0);
  const match =
    /^(?:(?<hundreds>[一二三四五六七八九])百)?〇?(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>[一二三四五六七八九]?)$/u.exec(
      plain,
    );
  if (!match?.groups || plain === '') return null;
  const { hundreds, tens, ten, ones } = match.groups;
  return digit(hundreds) * 100 + (ten ? digit(tens || '一') * 10 : 0) + digit(ones);
}
