/**
 * What a glyph stands for, as text. Chinese fonts often share a glyph between a character and the radical of its
 * shape, and a file made by a browser then names the radical: such radicals become the character again. Ligatures and
 * presentation forms come apart. What has no meaning (no map from glyph to character) becomes U+FFFD.
 */
export function textOfGlyph(unicode: string): string {
  const known = plain.get(unicode);
  if (known !== undefined) return known;
  const text = unicode.replaceAll(toFold, (sign) => radicals.get(sign) ?? sign.normalize('NFKC'));
  const readable = text
    .replaceAll(invisible, '')
    .replaceAll(lineEnds, ' ')
    .toWellFormed()
    .replaceAll(meaningless, '\u{FFFD}');
  if (plain.size > 50_000) plain.clear();
  plain.set(unicode, readable);
  return readable;
}

/** Glyphs repeat. */
const plain = new Map<string, string>();

/** Radicals, Latin ligatures, Arabic and vertical presentation forms. */
const toFold = /[\u2E80-\u2FD5\uFB00-\uFB06\uFB50-\uFDFF\uFE10-\uFE19\uFE30-\uFE44\uFE47\uFE48\uFE70-\uFEFC]/gu;
/** Marks of direction and joining. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** A glyph for a blank may name any of them. */
const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const meaningless = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/gu;

/** Radicals that Unicode doesn't call equal to a character, though they look it. */
const pairs =
  '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺉刂⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const signs = [...pairs];
const radicals: ReadonlyMap<string, string> = new Map(
  signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign] as const] : [])),
);
