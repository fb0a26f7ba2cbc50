/** The pieces of a text between separators that stand outside brackets; joined by one unit each they are the text. */
export function splitTop(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '（' || c === '(') depth++;
    else if (c === '）' || c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(c)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

const nameEnd =
  /(?:[局委办厅镇乡区县市州部院校学组处科股站所会社行队村]|街道|公司|中心|集团|政府|单位|书记|长|主任|常委|经理|领导|同志|人|员|代表|[）)位名])$/u;

/** Members of a list: 和 and 及 part two of them only where a name ends before it (人力资源和社会保障局 is one). */
export function splitList(text: string, separator = /[、和及]/u): string[] {
  const parts: string[] = [];
  let open: string | null = null;
  let from = 0;
  for (const part of splitTop(text, separator)) {
    const mark: string = from === 0 ? '' : (text[from - 1] ?? '');
    if (open !== null && /[和及]/u.test(mark) && !nameEnd.test(open.trimEnd())) open = `${open}${mark}${part}`;
    else {
      if (open !== null) parts.push(open);
      open = part;
    }
    from += part.length + 1;
  }
  if (open !== null) parts.push(open);
  return parts;
}
