/** Numbers that look random and are the same each time (sfc32). */
export function numbersFrom(seed: number): (below: number) => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = seed >>> 0;
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 20; i++) next();
  return (below) => next() % below;
}

/** One sentence of three or four clauses, 25 to 60 characters; the words mean nothing, so none recurs by chance. */
export function sentence(number: (below: number) => number): string {
  const clause = (): string =>
    Array.from({ length: 7 + number(6) }, () => String.fromCodePoint(0x4e00 + number(6000))).join('');
  const share = `${1 + number(97)}.${number(10)}%`;
  return `${Array.from({ length: 2 + number(2) }, clause).join('，')}达到${share}，${clause()}。`;
}

/** A document: title, recipients, paragraphs of two or three sentences. */
export function officeText(seed: number, paragraphs = 8): string {
  const number = numbersFrom(seed);
  const lines = [`关于${sentence(number).slice(0, 7)}的通知`, '各乡镇人民政府，县直有关单位：'];
  for (let i = 0; i < paragraphs; i++) {
    lines.push(`　　${Array.from({ length: 2 + number(2) }, () => sentence(number)).join('')}`);
  }
  return `${lines.join('\n')}\n`;
}
