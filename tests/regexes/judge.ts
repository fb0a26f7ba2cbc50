import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';

/** What is known of the time that a regular expression takes as the text grows. */
export type Verdict =
  | Readonly<{ kind: 'linear' }>
  /** `degree` is null where time doubles with every character; `attack` is an expression that makes the text */
  | Readonly<{ kind: 'slow'; degree: number | null; attack: string; where: 'text' | 'bounds' }>
  | Readonly<{ kind: 'unknown'; why: string }>;

type Edit = Readonly<{ start: number; end: number; by: string }>;

/** Nobody writes it, so what asks for it fails. */
const failure = '\\uE0FF';
/** Its native builds are other programs each, started for each question; the one in JavaScript is the same everywhere. */
process.env.RECHECK_SYNC_BACKEND = 'pure';
process.env.RECHECK_BACKEND = 'pure';

/** Milliseconds for a question to the automaton: most take a few. */
const brief = 2_000;
/** The same where nothing else was of use. */
const patient = 20_000;
/** A repeat that is bounded, but by so much that the automaton grows too large. */
const wide = 8;
/** Repeats within repeats count as unbounded from here on. */
const deep = 4;

/**
 * Judges a regular expression searched for in a text, by the automaton of recheck (Weideman et al. 2016: ambiguity of
 * the backtracking automaton), which proves or gives an attack. What it can't read is put otherwise first: a
 * look-around becomes what it looks for, once as a way that may be taken, once as a place where the search fails; a
 * wide bounded repeat that makes the automaton too large becomes an unbounded one with a failure behind it, which takes
 * every path that the bounded one takes. Each such form is at least as slow, so none is called linear that isn't.
 */
export function judge(source: string, given: string): Verdict {
  const flags = given.replaceAll('d', '');
  const pattern = parse(source, flags);
  const backwards = unboundedBehind(pattern);
  if (backwards !== null) return { kind: 'unknown', why: `unbounded repeat in a look-behind: ${backwards}` };
  const plain = assertions(pattern).length === 0 ? [source] : withoutAssertions(source, pattern);
  let linear: Verdict = { kind: 'linear' };
  for (const form of plain) {
    const verdict = ask(form, flags);
    if (verdict.kind === 'slow') return verdict;
    if (verdict.kind === 'unknown') linear = verdict;
  }
  if (linear.kind === 'unknown') return linear;
  return nested(pattern) ? withinBounds(plain[0] ?? source, flags) : linear;
}

function ask(source: string, flags: string): Verdict {
  // from each place of the text it takes no more steps than its bounds allow, however long the text is
  if (!isUnbounded(source, flags)) return { kind: 'linear' };
  const first = automaton(source, flags, brief);
  if (first.kind !== 'unknown') return first;
  for (const from of [wide, deep]) {
    const widened = `(?:${widen(source, flags, from)})${failure}`;
    if (automaton(widened, flags, brief).kind === 'linear') return { kind: 'linear' };
  }
  return first.why === 'timeout' ? automaton(source, flags, patient) : first;
}

/** Repeats in repeats are bounded, and still may take more steps than anyone waits for. */
function withinBounds(source: string, flags: string): Verdict {
  const verdict = automaton(widen(source, flags, deep), flags, brief);
  return verdict.kind === 'slow' && verdict.degree === null ? { ...verdict, where: 'bounds' } : { kind: 'linear' };
}

function automaton(source: string, flags: string, timeout: number): Verdict {
  const answer = checkSync(source, flags, { checker: 'automaton', timeout });
  switch (answer.status) {
    case 'safe':
      return { kind: 'linear' };
    case 'vulnerable': {
      const { complexity, attack } = answer;
      const degree = complexity.type === 'polynomial' ? complexity.degree : null;
      return { kind: 'slow', degree, attack: attack.pattern, where: 'text' };
    }
    case 'unknown':
      return { kind: 'unknown', why: answer.error.kind };
  }
}

function parse(source: string, flags: string): AST.Pattern {
  const kinds = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return new RegExpParser().parsePattern(source, 0, source.length, kinds);
}

/** The look-arounds that no other one holds. */
function assertions(pattern: AST.Pattern): readonly AST.LookaroundAssertion[] {
  const found: AST.LookaroundAssertion[] = [];
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return;
      if (!found.some(({ start, end }) => start < node.start && node.end < end)) found.push(node);
    },
  });
  return found;
}

/** The pattern with all its look-arounds as ways that may be taken, then with each in turn as the place of failure. */
function withoutAssertions(source: string, pattern: AST.Pattern): readonly string[] {
  const all = assertions(pattern);
  return [-1, ...all.keys()].map((failing) =>
    edit(
      source,
      all.map((node, i): Edit => {
        const by = i === failing ? `(?:${lookedFor(node)}|)${failure}` : `(?:(?:${lookedFor(node)})${failure})?`;
        return { start: node.start, end: node.end, by };
      }),
    ),
  );
}

/** What a look-ahead looks for, along with those in it. What stands behind is bounded and takes no time that grows. */
function lookedFor(node: AST.LookaroundAssertion): string {
  if (node.kind === 'lookbehind') return '';
  const edits: Edit[] = [];
  visitRegExpAST(node, {
    onAssertionEnter({ kind, start, raw }) {
      if (kind === 'lookahead')
        edits.push({ start: start - node.start, end: start - node.start + '(?='.length, by: '(?:' });
      if (kind === 'lookbehind')
        edits.push({ start: start - node.start, end: start - node.start + raw.length, by: '(?:)' });
    },
  });
  return edit(node.raw, edits);
}

function unboundedBehind(pattern: AST.Pattern): string | null {
  let found: string | null = null;
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max !== Number.POSITIVE_INFINITY) return;
      for (const up of above(node)) if (up.type === 'Assertion' && up.kind === 'lookbehind') found ??= node.raw;
    },
  });
  return found;
}

function isUnbounded(source: string, flags: string): boolean {
  let found = false;
  visitRegExpAST(parse(source, flags), {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) found = true;
    },
  });
  return found;
}

/** Whether something repeats that has repeats in it, both of them more than once. */
function nested(pattern: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < 2) return;
      for (const up of above(node)) if (up.type === 'Quantifier' && up.max >= 2) found = true;
    },
  });
  return found;
}

/** What the node stands in, from the inside out. */
function above(node: AST.Node): readonly AST.Node[] {
  return node.parent === null ? [] : [node.parent, ...above(node.parent)];
}

/** Bounded repeats of `from` times and more without their bound. */
function widen(source: string, flags: string, from: number): string {
  const edits: Edit[] = [];
  visitRegExpAST(parse(source, flags), {
    onQuantifierLeave(node) {
      if (node.max < from || node.max === Number.POSITIVE_INFINITY) return;
      const by = `${node.min === 0 ? '*' : '+'}${node.greedy ? '' : '?'}`;
      edits.push({ start: node.element.end, end: node.end, by });
    },
  });
  return edit(source, edits);
}

/** Edits that don't overlap. */
function edit(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source);
}
