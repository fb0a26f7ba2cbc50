import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, type Ledger } from '#electron/office/ledger/index.ts';
import { createReview, type ReviewDesk, type Submission } from '#electron/office/review/index.ts';
import { createWorkspace, type Now, sha256Of, type Workspace } from '#electron/store/index.ts';
import type { Actor, Finding, Report, Result, Review } from '#shared/contract/index.ts';

export const clerk: Actor = { name: '李文静', role: 'clerk' };
export const head: Actor = { name: '周建国', role: 'head' };

/** The value, or a failed test that shows the error. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
}

/** The code and parameters of a failure, or a failed test. */
export function errorOf(result: Result<unknown>): { code: string; params: Record<string, unknown> } {
  if (result.ok) throw new Error(`expected a failure, got ${JSON.stringify(result.value)}`);
  return result.error;
}

/** A clock that stands until it is set. */
export class Clock {
  time: Date;
  constructor(time: string) {
    this.time = new Date(time);
  }
  readonly now: Now = () => new Date(this.time);
  set(time: string): void {
    this.time = new Date(time);
  }
}

export type Rooms = Readonly<{ folder: string; workspace: Workspace; ledger: Ledger; review: ReviewDesk }>;
export type Desk = Rooms & Readonly<{ clock: Clock }>;

/** Folders of one test; `clear` when it is over. */
export class Folders {
  private readonly made: string[] = [];

  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'jianwen-books-'));
    this.made.push(folder);
    return folder;
  }

  clear(): void {
    for (const folder of this.made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

export function deskOver<C extends Readonly<{ now: Now }>>(
  workspace: Workspace,
  clock: C,
): Rooms & Readonly<{ clock: C }> {
  const ledger = createLedger(workspace, clock.now);
  const review = createReview(workspace, ledger, clock.now);
  return { folder: workspace.path, clock, workspace, ledger, review };
}

export async function newDesk(folder: string, at = '2026-11-22T09:00:00+08:00'): Promise<Desk> {
  const clock = new Clock(at);
  const made = await createWorkspace(folder, { name: '云溪县人民政府办公室', now: clock.now });
  return deskOver(must(made), clock);
}

/** A series to issue in: 云政办发. */
export async function newSeries({ ledger }: Desk, prefix = '云政办发'): Promise<string> {
  const saved = await ledger.seriesSave({ series: { name: `${prefix}系列`, prefix, counted: true }, by: head });
  return must(saved).id;
}

/** A draft of this text with the report of its check. */
export function submission(seriesId: string, text: string, findings: readonly Finding[] = []): Submission {
  const bytes = new TextEncoder().encode(text);
  const file = {
    name: `${text.slice(0, 12)}.txt`,
    format: 'txt',
    bytes: bytes.byteLength,
    sha256: sha256Of(bytes),
  } as const;
  return {
    file,
    bytes,
    title: text.slice(0, 30),
    report: reportOf(file, text, findings),
    seriesId,
    accepted: [],
    by: clerk,
  };
}

export function finding(rule: string, level: Finding['level'], anchor = `anchor of ${rule}`): Finding {
  return {
    id: `${rule}#1`,
    rule,
    level,
    trial: false,
    code: 'tooLong',
    params: { count: 5620, limit: 5000 },
    message: '正文5620字，超过5000字',
    at: { start: 0, end: 10 },
    anchor,
    basis: { instrument: '整治形式主义为基层减负若干规定', article: '1.2', year: 2024, strength: '不得' },
  };
}

function reportOf(file: Report['file'], text: string, findings: readonly Finding[]): Report {
  return {
    schema: 'jianwen.report/1',
    file,
    read: { parts: ['body'], notRead: [] },
    document: {
      kind: '通知',
      form: 'white',
      direction: 'down',
      isShell: false,
      nature: 'special',
      title: text.slice(0, 30),
      issuers: ['云溪县人民政府办公室'],
      signers: [],
      documentNumber: null,
      mainRecipients: ['各乡镇人民政府'],
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
    },
    counts: {
      method: 'han+runs',
      title: 10,
      body: text.length,
      attachments: 0,
      all: text.length,
      pages: { estimated: 1, method: 'GB/T 9704: 22×28' },
    },
    findings: [...findings],
    passed: [],
    skipped: [],
    pack: { id: 'national-2024', version: '1', title: '国家标准' },
    asOf: '2026-11-22',
    verdict: findings.some(({ level }) => level === 'must') ? 'must' : 'clear',
  };
}

/** Submitted and approved: ready for its number. */
export async function approved({ review }: Rooms, seriesId: string, text: string): Promise<Review> {
  const submitted = must(await review.submit(submission(seriesId, text)));
  const { id, contentHash } = submitted;
  return must(await review.approve({ reviewId: id, contentHash, accepted: [], by: head }));
}

/** From draft to number. */
export async function issue(desk: Rooms, seriesId: string, text: string) {
  const { id, contentHash } = await approved(desk, seriesId, text);
  return must(await desk.ledger.issue({ reviewId: id, contentHash, by: head }));
}
