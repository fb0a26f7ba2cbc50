/** Small text tools that every element finder shares. Offsets are UTF-16 code units. */

const space = /[\s\u200b\ufeff]+/gu;
/** What web pages leave at line ends where an entity lost its name. */
const residue = /(?:\s{0,40}&(?:nb|em|en)?sp;){1,200}\s{0,40}$/u;

const traditional =
  '單會協廳處務團學館縣區鄉鎮國關於報告請決紀議復覆規則條辦細總結轉發頒佈開業門銀級員黨軍隊與為現據經檔號聯產幹專組織機構電話僑臺見範實劃綱標準導錄試節進獎懲價備營統計責稅財濟廣環農';
const simple =
  '单会协厅处务团学馆县区乡镇国关于报告请决纪议复复规则条办细总结转发颁布开业门银级员党军队与为现据经档号联产干专组织机构电话侨台见范实划纲标准导录试节进奖惩价备营统计责税财济广环农';
const plainOf = new Map([...traditional].map((c, i) => [c, [...simple][i] as string]));
const anyTraditional = new RegExp(`[${traditional}]`, 'gu');

/** Characters that the cues of recognition turn on, one for one, as the mainland writes them: 會員單位 → 会员单位. */
export function simplified(text: string): string {
  return text.replace(anyTraditional, (c) => plainOf.get(c) ?? c);
}

/** White space removed altogether: how element values are compared with the text under their span. */
export function fold(text: string): string {
  return text.replace(space, '');
}

/**
 * White space removed except between two Latin words or numbers. Portals and letter-spaced headings put blanks
 * between Han where none are meant; `AI Agent` needs its own.
 */
export function compact(text: string): string {
  return text.replace(space, (gap, at: number, whole: string) => {
    const before = whole[at - 1] ?? '';
    const after = whole[at + gap.length] ?? '';
    return /[A-Za-z0-9]/u.test(before) && /[A-Za-z]/u.test(after) ? ' ' : '';
  });
}

/** The half-open range of `text` between `start` and `end` without white space (and web residue) at its edges. */
export function trimRange(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (to > from && text.charCodeAt(to - 1) === 0x3b) {
    const tail = residue.exec(text.slice(Math.max(from, to - 60), to));
    if (tail) return trimRange(text, from, to - tail[0].length);
  }
  return [from, to];
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** Positions in `text` that stand outside every bracket and quotation. */
export function topLevel(text: string): (index: number) => boolean {
  const depths = new Uint16Array(text.length + 1);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (closers.has(c) && depth > 0) depth--;
    depths[i] = depth;
    if (openers.has(c)) depth++;
  }
  return (index) => depths[index] === 0;
}

const openers = new Set('（(《〈“〔【［[{「『');
const closers = new Set('）)》〉”〕】］]}」』');
