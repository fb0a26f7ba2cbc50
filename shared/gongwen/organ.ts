import { compact, simplified } from './text.ts';

const organEnd =
  /(?:政府|办公厅|办公室|委员会|国务院|中共中央|中央军委|[委部厅局院署会处办室股科组社站所馆台军司团队校系]|中心|公司|集团|大学|学校|银行|[支分]行|中学|小学|幼儿园|总部|海关|街道|基地|党组|专班|小组|联席会议|科协|文联|工商联|残联|妇联|侨联|社科联|社联|作协|记协|党委|党总支|支部|法庭|联盟|协会|学会|基金|报社|机关|开发区|新区|园区|保护区|乡|镇)$/u;
const notOrgan =
  /^(?:第|附件|附|[一二三四五六七八九十]{1,5}、|[（(]|\d|联系|抄送|经办|主送|时间|地点|截至|对于|关于|由|该|其|特此|此复|妥否|以上|名单)|[。；：，！？:;,!?《》]|(?:一览表|名单|清单|目录|方案|办法|意见|通知|规定)$/u;
const seal =
  '(?:加?\\s{0,8}盖\\s{0,8}(?:公\\s{0,8})?章|印\\s{0,8}章|公\\s{0,8}章|院\\s{0,8}印|章|签\\s{0,8}章|\\p{Script=Han}{0,24}代\\s{0,8}(?:章|印))';
const stamp = new RegExp(`[（(]\\s{0,8}${seal}\\s{0,8}[）)]$`, 'u');
const wholeStamp = new RegExp(`^[（(]\\s{0,8}${seal}\\s{0,8}[）)]$`, 'u');

/** Whether the text reads as the name of an organ: what a signature or an imprint holds. */
export function isOrgan(text: string): boolean {
  const name = simplified(compact(text).replace(stamp, ''));
  if (name.length < 2 || name.length > 45) return false;
  if (!/^[\p{Script=Han}（）()、·“”A-Za-z0-9Ａ-Ｚａ-ｚ０-９×]+$/u.test(name)) return false;
  return !notOrgan.test(name) && organEnd.test(name.replace(/[（(][^（）()]*[）)]$/u, ''));
}

/** Whether the line is only the place of a seal: （盖章）. */
export function isStamp(text: string): boolean {
  return text.length <= 60 && wholeStamp.test(compact(text));
}

/**
 * The organs of one signature line: parted by wide blanks; a letter-spaced name (科 技 部) is one.
 * Offsets are into the line.
 */
export function splitOrgans(line: string): { name: string; start: number; end: number }[] {
  const text = line.replace(stamp, '').trimEnd();
  for (const separator of [/\s{4,}/gu, /\s{2,}|[\u2003\u3000]/gu, /\s+/gu]) {
    const parts = partsBetween(text, separator);
    const names = parts.map((part) => ({ ...part, name: compact(text.slice(part.start, part.end)) }));
    if (names.length > 1 && names.every((part) => part.name.length >= 2 && isOrgan(part.name))) return names;
  }
  return [{ name: compact(text), start: 0, end: text.length }];
}

function partsBetween(text: string, separator: RegExp): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  for (const gap of text.matchAll(separator)) {
    if (gap.index > from) parts.push({ start: from, end: gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < text.length) parts.push({ start: from, end: text.length });
  return parts;
}

const office =
  '(?:总\\s{0,20}理|主\\s{0,20}席|委\\s{0,20}员\\s{0,20}长|部\\s{0,20}长|省\\s{0,20}长|市\\s{0,20}长|县\\s{0,20}长|区\\s{0,20}长|州\\s{0,20}长|盟\\s{0,20}长|旗\\s{0,20}长|镇\\s{0,20}长|乡\\s{0,20}长|主\\s{0,20}任|局\\s{0,20}长|厅\\s{0,20}长|署\\s{0,20}长|行\\s{0,20}长|院\\s{0,20}长|检\\s{0,20}察\\s{0,20}长|审\\s{0,20}计\\s{0,20}长|司\\s{0,20}令\\s{0,20}员|书\\s{0,20}记|会\\s{0,20}长|校\\s{0,20}长|理\\s{0,20}事\\s{0,20}长|董\\s{0,20}事\\s{0,20}长|总\\s{0,20}经\\s{0,20}理)';
const personName =
  '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}\\s{1,4}\\p{Script=Han}(?:\\s{1,4}\\p{Script=Han})?|\\p{Script=Han}{1,8}[·•・]\\p{Script=Han}{1,8})';
const person = new RegExp(
  `^(?<office>\\p{Script=Han}{0,12}${office}(?:\\s{0,20}[（(]?代[）)]?)?)\\s{0,20}[:：]?\\s{0,20}(?<name>${personName})$`,
  'u',
);

/** The person of a personal signature: `省长　唐登杰` → the name and where it stands. `null`: not one. */
export function personIn(line: string): { name: string; start: number; end: number } | null {
  if (line.length > 40) return null;
  const groups = person.exec(line)?.groups;
  if (!groups?.name) return null;
  return { name: compact(groups.name), start: line.length - groups.name.length, end: line.length };
}

/** The same at the end of running text; the signature starts at `start`. */
export function personAtEnd(text: string): { start: number } | null {
  const match = personTail.exec(text);
  return match ? { start: match.index + (match.groups?.lead?.length ?? 0) } : null;
}
const personTail = new RegExp(`(?<lead>^|[。！；\\s])(?:(?:代|副)?${office})\\s{0,6}${personName}\\s{0,60}$`, 'u');
