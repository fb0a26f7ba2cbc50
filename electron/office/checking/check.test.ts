import { expect, test } from 'vitest';
import { workingCalendar } from '#shared/calendar/index.ts';
import { type Pack, Report } from '#shared/contract/index.ts';
import { builtInPacks, type Facts, known } from '#shared/rules/index.ts';
import { draft, facts, han, quotaFacts, recipientFacts, reuseFacts } from '#shared/rules/testing/index.ts';
import { packagedCalendar } from '../calendar/index.ts';
import { type CheckInput, check } from './index.ts';

const [national] = builtInPacks as [Pack];

/** A pack with one rule, as the national pack sets it but for what is given. */
function only(rule: string, given: Partial<Pack['rules'][string]> = {}): Pack {
  const setting = national.rules[rule];
  if (!setting) throw new Error(rule);
  return { ...national, rules: { [rule]: { ...setting, ...given } } };
}

const everything: Facts = {
  ...facts(),
  reuse: reuseFacts([]).reuse,
  quota: quotaFacts({ limit: 10, lastYear: 10 }).quota,
  recipients: recipientFacts([{ raw: '县财政局', level: 'county', relation: 'same' }]).recipients,
  earlier: known({ references: [], sameMatter: [], sameData: [], matched: {} }),
  issuing: known({
    year: 2026,
    issued: [],
    series: { prefix: '云政办发', name: '云溪县政府办文件', counted: true, nextSerial: 1, firstSerial: 1 },
    lastYearByNow: { byNow: 2, whole: 10 },
    planItems: ['做好有关工作'],
  }),
  places: known({ own: ['云溪县'], foreign: [], former: [] }),
  calendar: known(workingCalendar(packagedCalendar)),
};
const long = draft({ nature: 'special', body: han(4001) });

function judge(given: Partial<CheckInput> = {}): Report {
  return check({
    draft: draft(),
    pack: national,
    facts: everything,
    asOf: '2026-03-05',
    language: 'zh-CN',
    ...given,
  });
}

test('a report is as the contract says', () => {
  const report = judge({ draft: long });
  expect(Report.parse(report)).toEqual(report);
});

test('the same draft, pack and facts give the same bytes', () => {
  expect(JSON.stringify(judge({ draft: long }))).toBe(JSON.stringify(judge({ draft: long })));
});

test('the order in the pack does not matter', () => {
  const turned = { ...national, rules: Object.fromEntries(Object.entries(national.rules).reverse()) };
  expect(JSON.stringify(judge({ draft: long, pack: turned }))).toBe(JSON.stringify(judge({ draft: long })));
});

test('every rule that is on is found, passed or skipped', () => {
  const { findings, passed, skipped } = judge({ draft: long, facts: facts() });
  const told = new Set([...findings, ...passed, ...skipped].map(({ rule }) => rule));
  const on = Object.entries(national.rules).flatMap(([id, { state }]) => (state === 'off' ? [] : [id]));
  expect([...told].toSorted()).toEqual(on.toSorted());
});

test('nothing to say is clear', () => {
  const dated = draft({ signedOn: '2026-03-05' });
  expect(judge({ draft: dated })).toMatchObject({ findings: [], skipped: [], verdict: 'clear' });
});

test('sentences are in the language asked for, the rest is the same', () => {
  const [zh, en] = [judge({ draft: long }), judge({ draft: long, language: 'en' })];
  expect(zh.findings[0]?.message).toContain('4,001 字');
  expect(en.findings[0]?.message).toContain('4,001 characters');
  const bare = ({ findings, pack, ...rest }: Report) => ({
    ...rest,
    pack: pack.id,
    findings: findings.map(({ message, ...finding }) => [finding, message.length > 0]),
  });
  expect(bare(zh)).toEqual(bare(en));
});

test('what the clerk says of the nature goes before what was understood', () => {
  const unsure = draft({ nature: 'unknown', body: han(4500), unsure: ['nature', 'kind'] });
  const pack = only('length/body');
  expect(judge({ draft: unsure, pack })).toMatchObject({
    verdict: 'incomplete',
    skipped: [{ code: 'nature-unknown', params: { count: 4500 } }],
  });
  expect(judge({ draft: unsure, pack, nature: 'special' })).toMatchObject({
    verdict: 'should',
    document: { nature: 'special', unsure: ['kind'], corrected: ['nature'] },
  });
  expect(judge({ draft: unsure, pack, nature: 'comprehensive' }).verdict).toBe('clear');
});

test('a rule that is off says nothing', () => {
  const report = judge({ draft: long, pack: only('length/body', { state: 'off' }) });
  expect(report).toMatchObject({ findings: [], passed: [], skipped: [], verdict: 'clear' });
});

test('a rule on trial is shown and does not decide', () => {
  const found = judge({ draft: long, pack: only('length/body', { state: 'trial', level: 'must' }) });
  expect(found).toMatchObject({ findings: [{ trial: true, level: 'should' }], verdict: 'clear' });
  const skipped = judge({ facts: facts(), pack: only('quota/year', { state: 'trial' }) });
  expect(skipped).toMatchObject({ skipped: [{ code: 'no-workspace' }], verdict: 'clear' });
});

test('a level that the pack changed says from which', () => {
  expect(judge({ draft: long, pack: only('length/body') }).findings[0]).not.toHaveProperty('changedFrom');
  expect(judge({ draft: long, pack: only('length/body', { level: 'must' }) })).toMatchObject({
    findings: [{ level: 'must', changedFrom: 'should' }],
    verdict: 'must',
  });
  expect(judge({ draft: long, pack: only('length/body', { level: 'note' }) })).toMatchObject({
    findings: [{ level: 'note', changedFrom: 'should' }],
    verdict: 'clear',
  });
});

test('must outweighs a check that could not run, and that outweighs a reminder', () => {
  const { rules } = only('quota/year');
  const pack = (level: 'must' | 'should', required = true): Pack => ({
    ...national,
    rules: { ...only('length/body', { level }).rules, 'quota/year': { ...rules['quota/year'], required } as never },
  });
  const given = { draft: long, facts: facts() };
  expect(judge({ ...given, pack: pack('must') }).verdict).toBe('must');
  expect(judge({ ...given, pack: pack('should') }).verdict).toBe('incomplete');
  expect(judge({ ...given, pack: pack('should', false) }).verdict).toBe('should');
});

test('the strongest stands first, then what comes first in the text', () => {
  const request = draft({ kind: '请示', direction: 'up', ccRecipients: ['青石镇人民政府', '白水镇人民政府'] });
  const below = { level: 'township', relation: 'below', list: 'cc' } as const;
  const { findings } = judge({
    draft: request,
    facts: {
      ...recipientFacts([
        { raw: '市政府', units: 2 },
        { raw: '青石镇人民政府', ...below },
        { raw: '白水镇人民政府', ...below },
      ]),
    },
  });
  expect(findings.map(({ level, params }) => [level, params.recipient ?? params.count])).toEqual([
    ['must', '青石镇人民政府'],
    ['should', 2],
  ]);
  // two copies downward are one matter, told at the first of them
  expect(findings[0]?.also?.map(({ params }) => params.recipient)).toEqual(['白水镇人民政府']);
});

test('an anchor outlives edits elsewhere and its own figures', () => {
  const anchor = (title: string, body: string) =>
    judge({ draft: draft({ nature: 'special', title, body }), pack: only('length/body') }).findings[0]?.anchor;
  const first = anchor('关于做好甲项工作的通知', `本县${han(4100)}`);
  expect(anchor('关于做好甲项工作的通知', `本县${han(4200)}`)).toBe(first);
  expect(anchor('关于做好甲项工作的通知', `他县${han(4100)}`)).not.toBe(first);
});

test('equal words at two places have anchors of their own', () => {
  const twice = draft({ mainRecipients: ['各有关单位'], ccRecipients: ['各有关单位'] });
  const entry = { raw: '各有关单位', unresolved: ['各有关单位'] };
  const { findings } = judge({
    draft: twice,
    facts: recipientFacts([entry, { ...entry, list: 'cc' }]),
    pack: only('scope/undefined-groups'),
  });
  expect(new Set(findings.map(({ anchor }) => anchor)).size).toBe(2);
});
