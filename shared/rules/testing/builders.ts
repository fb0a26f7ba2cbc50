import type { Draft, Elements, Quota, Reuse, ReuseMatch, Scope, Span } from '../../contract/index.ts';
import { type Facts, known, type RecipientEntry, type Recipients, unknown } from '../facts.ts';
import { lowestOf } from '../levels.ts';

/** `count` Han characters. */
export function han(count: number): string {
  return '工'.repeat(count);
}

type Sketch = Readonly<{ body?: string; attached?: string }> & Partial<Elements>;

/** A draft as understanding would give it: what a test names, and plain values for the rest. */
export function draft({ body = '正文', attached = '', ...given }: Sketch = {}): Draft {
  const title = given.title ?? '关于做好有关工作的通知';
  const lines: string[] = [];
  let length = 0;
  const put = (text: string): Span => {
    const span: Span = [length, length + text.length];
    lines.push(text);
    length += text.length + 1;
    return span;
  };
  const spans: Elements['spans'] = {
    title: put(title),
    mainRecipients: (given.mainRecipients ?? []).map(put),
    body: put(body),
    ccRecipients: (given.ccRecipients ?? []).map(put),
    ...(attached && { attachments: [put(attached)] }),
  };
  const text = lines.join('\n');
  return {
    file: { name: 'draft.txt', format: 'txt', bytes: text.length, sha256: '0'.repeat(64) },
    text,
    blocks: [],
    read: { parts: ['body'], notRead: [] },
    document: { ...plain, title, spans, ...given, ...(attached && { attachments: given.attachments ?? ['附件'] }) },
    taskCard: { tasks: [], demands: [], dues: [], amounts: [] },
    counts: {
      method: 'han+runs',
      title: title.length,
      body: body.length,
      attachments: attached.length,
      all: text.length,
      pages: { estimated: 1, method: 'GB/T 9704: 22×28' },
    },
  };
}

const plain: Elements = {
  kind: '通知',
  form: 'red',
  direction: 'down',
  isShell: false,
  nature: 'general',
  title: null,
  issuers: [],
  signers: [],
  documentNumber: null,
  mainRecipients: [],
  ccRecipients: [],
  signedOn: null,
  printedBy: null,
  printedOn: null,
  secrecy: null,
  urgency: null,
  annotation: null,
  copyNumber: null,
  attachments: [],
  sections: [],
  spans: {},
  shell: null,
  attachmentTexts: [],
  unsure: [],
  doubts: [],
  cues: [],
  corrected: [],
};

/** Facts of which nothing is known, but for what a test names. */
export function facts(given: Partial<Facts> = {}): Facts {
  const none = unknown('no-workspace');
  return {
    today: known('2026-03-05'),
    earlier: none,
    issuing: none,
    places: none,
    reuse: none,
    quota: none,
    recipients: none,
    calendar: none,
    ...given,
  };
}

export function quotaFacts(given: Partial<Quota>, counted = true, reservedItself = false): Facts {
  const quota: Quota = {
    series: '云溪县政府文件',
    year: 2026,
    limit: null,
    issued: 0,
    reserved: 0,
    lastYear: null,
    forecast: null,
    ...given,
  };
  return facts({ quota: known({ quota, counted, reservedItself }) });
}

type EntrySketch = Partial<RecipientEntry> & Readonly<{ raw: string }>;

export function recipientFacts(
  entries: readonly EntrySketch[],
  given: Partial<Omit<Recipients, 'scope' | 'entries'>> & Readonly<{ scope?: Partial<Scope> }> = {},
): Facts {
  const at = { main: 0, cc: 0 };
  const whole = entries.map((sketch): RecipientEntry => {
    const list = sketch.list ?? 'main';
    return {
      list,
      index: at[list]++,
      units: sketch.unresolved?.length ? 0 : 1,
      level: null,
      collective: sketch.raw.includes('各'),
      relation: 'unknown',
      unresolved: [],
      ...sketch,
    };
  });
  const { scope, ...rest } = given;
  return facts({
    recipients: known({
      ownLevel: 'county',
      ownLeads: true,
      directory: 'present',
      ...rest,
      entries: whole,
      scope: {
        units: whole.reduce((sum, { units }) => sum + units, 0),
        lowestLevel: lowestOf(whole.map(({ level }) => level)),
        unresolved: whole.flatMap(({ unresolved }) => unresolved),
        reasons: [],
        groups: whole.map(({ raw, units, level }) => ({ raw, units, level, names: [], former: [] })),
        ...scope,
      },
    }),
  });
}

export function match(given: Partial<ReuseMatch> & Readonly<{ coverage: number }>): ReuseMatch {
  return {
    id: 'doc_1',
    file: '旧文.docx',
    title: '关于做好2025年防汛工作的通知',
    documentNumber: '云政发〔2025〕12号',
    signedOn: '2025-03-01',
    relation: 'copied',
    passages: [{ draft: [0, Math.round(given.coverage * 1000)], source: [0, 100], similarity: 0.95 }],
    ...given,
  };
}

export function reuseFacts(matches: readonly ReuseMatch[], given: Partial<Omit<Reuse, 'matches'>> = {}): Facts {
  const coverage = Math.min(1, Math.max(0, ...matches.map((one) => one.coverage)));
  return facts({
    reuse: known({ coverage, coverageBeyondBoilerplate: coverage, matches: [...matches], ...given }),
  });
}
