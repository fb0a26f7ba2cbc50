import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/contract/index.ts';
import { gaugeFacts } from './gauge-facts.ts';

const basis = { instrument: '整治形式主义为基层减负若干规定', article: '1.2', year: 2024, strength: '一般' } as const;
const finding = (rule: string, level: 'must' | 'should' | 'note', params = {}): Report['findings'][number] => ({
  id: rule,
  rule,
  level,
  trial: false,
  code: 'x',
  params,
  message: '',
  at: null,
  anchor: '',
  basis,
});

const quota: NonNullable<Report['quota']> = {
  series: '县政府文件',
  year: 2026,
  limit: 100,
  issued: 88,
  reserved: 0,
  lastYear: null,
  forecast: null,
};

function report(changes: Partial<Report>): Report {
  return {
    findings: [],
    passed: [],
    skipped: [],
    counts: {
      method: 'han+runs',
      title: 0,
      body: 4620,
      attachments: 0,
      all: 4700,
      pages: { estimated: 8, method: 'GB/T 9704: 22×28' },
    },
    ...changes,
  } as Report;
}

describe('gaugeFacts', () => {
  it('takes the gravest of its own findings only', () => {
    const facts = gaugeFacts(
      'length',
      report({ findings: [finding('length/body', 'should'), finding('scope/up', 'must')] }),
    );
    expect(facts.state).toBe('should');
  });

  it('is only on trial where nothing decides, however grave', () => {
    const onTrial = { ...finding('reuse/copied', 'should'), trial: true };
    expect(gaugeFacts('reuse', report({ findings: [onTrial] })).state).toBe('trial');
    expect(gaugeFacts('reuse', report({ findings: [onTrial, finding('reuse/x', 'note')] })).state).toBe('note');
  });

  it('is unchecked when nothing of it ran', () => {
    expect(gaugeFacts('quota', report({ skipped: [{ rule: 'quota/year', code: 'no-workspace' }] })).state).toBe(
      'skipped',
    );
  });

  it('leaves what has its reason to the head', () => {
    const must = { ...finding('scope/upward-copies', 'must'), anchor: 'a' };
    const given = { anchor: 'a', rule: must.rule, code: 'x', reason: '已经同意', by: { name: '张晓', role: 'clerk' } };
    const accepted = new Map([['a', { ...given, at: '2026-11-20T01:30:00.000Z' } as const]]);
    const seen = report({ findings: [must] });
    expect(gaugeFacts('scope', seen, accepted as Parameters<typeof gaugeFacts>[2]).state).toBe('accepted');
    expect(gaugeFacts('scope', seen).state).toBe('must');
  });

  it('is unchecked without its figure, though a rule about something else passed', () => {
    const passed = [{ rule: 'quota/several-matters', measured: {} }];
    const skipped = [{ rule: 'quota/year', code: 'no-workspace' }];
    expect(gaugeFacts('quota', report({ passed, skipped })).state).toBe('skipped');
    expect(gaugeFacts('quota', report({ quota, passed, skipped })).state).toBe('clear');
  });

  it('still says what was not checked when something passed', () => {
    const facts = gaugeFacts(
      'quota',
      report({
        quota,
        passed: [{ rule: 'quota/year', measured: {} }],
        skipped: [{ rule: 'quota/last-year', code: 'no-last-year' }],
      }),
    );
    expect([facts.state, facts.skipped.length]).toEqual(['clear', 1]);
  });

  it('fills the bar beyond the limit when the text is longer', () => {
    const { bar } = gaugeFacts(
      'length',
      report({ findings: [finding('length/body', 'should', { count: 4620, limit: 4000 })] }),
    );
    expect(bar?.filled).toBe(1);
    expect(bar?.limit).toBeCloseTo(4000 / 4620);
  });

  it('does not take the limit of the attachments for that of the body', () => {
    const passed = [{ rule: 'length/attachments', measured: { limit: 5000 } }];
    expect(gaugeFacts('length', report({ passed })).bar).toBeNull();
  });

  it('has no bar without a limit', () => expect(gaugeFacts('length', report({})).bar).toBeNull());
});
