import type { Elements } from '#shared/contract/index.ts';

/** What a labelled document shows: `null`: nothing of the sort; a field left out: not scored. */
export type Label = Readonly<{
  file: string;
  expected: Readonly<Record<string, string | boolean | readonly string[] | null>>;
}>;

type Verdict = 'right' | 'wrong' | 'missing' | 'spurious' | 'absent';
export type Tally = Record<Verdict, number>;

/** White space, bracket shapes and closing marks make no difference, width neither. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[[【〔﹝(（]/gu, '〔')
    .replace(/[\]】〕﹞)）]/gu, '〕')
    .replace(/[,，;；:：、。．.]+$/u, '');
}

function asList(value: unknown): string[] {
  if (value === null || value === undefined || value === false) return [];
  return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    fold(typeof item === 'object' && item !== null && 'raw' in item ? String(item.raw) : String(item)),
  );
}

/** Compares every labelled field of one document; `miss` is told of each that differs. */
export function scoreDocument(
  label: Label,
  found: Elements,
  tallies: Map<string, Tally>,
  miss: (line: string) => void,
): void {
  const values = new Map<string, unknown>(Object.entries(found));
  for (const [field, value] of Object.entries(label.expected)) {
    const tally = tallies.get(field) ?? { right: 0, wrong: 0, missing: 0, spurious: 0, absent: 0 };
    tallies.set(field, tally);
    const want = asList(value);
    const got = asList(values.get(field));
    const verdict = judge(want, got);
    tally[verdict]++;
    if (verdict !== 'right' && verdict !== 'absent') {
      miss(`${label.file} ${field}: ${verdict}, want ${want.join(' | ')}, got ${got.join(' | ')}`);
    }
  }
}

function judge(want: readonly string[], got: readonly string[]): Verdict {
  if (want.length === 0) return got.length === 0 ? 'absent' : 'spurious';
  if (got.length === 0) return 'missing';
  return want.length === got.length && want.every((item) => got.includes(item)) ? 'right' : 'wrong';
}

/** Fields with fewer labelled values are judged together. */
const fewest = 40;

export type Score = Readonly<{
  precision: number;
  recall: number;
  worstFieldRecall: number;
  rareFieldsRecall: number;
  /** the most that any one field has, as a share of the documents */
  worstSpurious: number;
}>;

/** The figures that the labelled papers are held to. */
export function summarise(tallies: ReadonlyMap<string, Tally>, documents: number): Score {
  const fields = [...tallies.values()];
  const sum = (kinds: readonly Verdict[], among: readonly Tally[]): number =>
    among.reduce((total, tally) => total + kinds.reduce((n, kind) => n + tally[kind], 0), 0);
  const labelled = (tally: Tally): number => sum(['right', 'wrong', 'missing'], [tally]);
  const share = (kinds: readonly Verdict[], among: readonly Tally[]): number =>
    sum(['right'], among) / Math.max(1, sum(kinds, among));
  const many = fields.filter((tally) => labelled(tally) >= fewest);
  const few = fields.filter((tally) => labelled(tally) < fewest);
  return {
    precision: share(['right', 'wrong', 'spurious'], fields),
    recall: share(['right', 'wrong', 'missing'], fields),
    worstFieldRecall: Math.min(1, ...many.map((tally) => share(['right', 'wrong', 'missing'], [tally]))),
    rareFieldsRecall: share(['right', 'wrong', 'missing'], few),
    worstSpurious: Math.max(0, ...fields.map((tally) => tally.spurious / documents)),
  };
}
