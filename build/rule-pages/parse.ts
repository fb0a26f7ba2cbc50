/** One thing that a rule catches or rightly doesn't: a text that can be checked, or a row of the rule's own tests. */
export type Example =
  | Readonly<{ kind: 'text'; text: string; reason: string | null }>
  | Readonly<{ kind: 'row'; name: string }>;

/** A rule's page as its `rule.md` has it. */
export type RulePage = Readonly<{
  name: string;
  /** what is looked for, how it is measured */
  about: string;
  caught: readonly Example[];
  notCaught: readonly Example[];
  /** limits, traps, where a number comes from; empty where there is nothing to add */
  remarks: string;
}>;

const fence = /^(?:~~~|```)/u;

/** @throws an error that names the line, where the page isn't in the shape that docs/add-a-rule.md gives */
export function parseRulePage(markdown: string, file: string): RulePage {
  const lines = markdown.replace(/\r\n?/gu, '\n').split('\n');
  const heading = lines[0] ?? '';
  if (!heading.startsWith('# ')) throw new Error(`${file}:1: the first line is “# name”`);
  const sections = new Map<string, { from: number; lines: string[] }>([['', { from: 1, lines: [] }]]);
  let current = '';
  let fenced = false;
  for (const [index, line] of lines.slice(1).entries()) {
    if (fence.test(line)) fenced = !fenced;
    if (!fenced && line.startsWith('## ')) {
      current = line.slice(3).trim();
      if (!['提醒', '不提醒', '说明'].includes(current))
        throw new Error(`${file}:${index + 2}: no section “${current}”`);
      sections.set(current, { from: index + 2, lines: [] });
    } else sections.get(current)?.lines.push(line);
  }
  if (fenced) throw new Error(`${file}: a fence is not closed`);
  const about = textOf(sections.get('')?.lines ?? []);
  if (about === '') throw new Error(`${file}: says nothing under its heading`);
  const [caught, notCaught] = ['提醒', '不提醒'].map((name) => {
    const section = sections.get(name);
    if (!section) throw new Error(`${file}: has no section “${name}”`);
    return examplesIn(section.lines, `${file}, ${name}`);
  }) as [Example[], Example[]];
  return {
    name: heading.slice(2).trim(),
    about,
    caught,
    notCaught,
    remarks: textOf(sections.get('说明')?.lines ?? []),
  };
}

function textOf(lines: readonly string[]): string {
  return lines.join('\n').trim();
}

function examplesIn(lines: readonly string[], where: string): Example[] {
  const found: Example[] = [];
  let text: string[] | null = null;
  for (const line of lines) {
    const last = found.at(-1);
    if (fence.test(line)) {
      if (text) found.push({ kind: 'text', text: text.join('\n'), reason: null });
      text = text ? null : [];
    } else if (text) text.push(line);
    else if (line.startsWith('- ')) found.push({ kind: 'row', name: line.slice(2).trim() });
    else if (line.trim() !== '' && last?.kind === 'text')
      found[found.length - 1] = {
        ...last,
        reason: last.reason === null ? line.trim() : `${last.reason}${line.trim()}`,
      };
    else if (line.trim() !== '') throw new Error(`${where}: “${line}” belongs to no example`);
  }
  return found;
}
