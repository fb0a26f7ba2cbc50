import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  Against,
  ArchivedDocument,
  Clauses,
  LawfulMark,
  Report,
  Reuse,
  ReuseMatch,
  Review,
} from '#shared/contract/index.ts';
import { terminal } from './terminal.ts';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-cli-reuse-'));
  workspace = join(folder, '文件柜');
  mkdirSync(join(folder, '往年'));
  put(join('往年', '去年.txt'), notice(2025));
  await said('workspace', 'create', workspace, '--name', '云溪县人民政府办公室');
  await done('import', join(folder, '往年'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const by = ['--by', '李文静'];
const duty =
  '各乡镇要严格落实领导带班和二十四小时值班制度，遇有险情立即组织群众转移避险，并在第一时间如实上报有关情况。';
const guard = '各林场要在进山路口设立检查点，逐人逐车登记，收缴一切火种，防火期内任何人不得擅自撤岗。';
const superior = [
  '云江市人民政府办公室关于加强农村供水管理的通知',
  '云江办发〔2026〕18号',
  '各县（区）人民政府：',
  '农村供水关系群众身体健康和生产生活。现就加强农村供水管理有关事项通知如下：',
  '一、完善管护制度。落实管护主体、管护人员和管护经费，建立日常巡查台账，发现管道破损及时抢修，保证供水不间断。',
  '二、加强水质监测。定期清洗消毒蓄水池，按规定检测出厂水和末梢水，检测结果在村务公开栏公布，接受群众监督。',
  '云江市人民政府办公室',
  '2026年10月8日',
  '',
].join('\n');
const notice = (year: number, extra = ''): string =>
  [
    '云溪县人民政府办公室关于做好冬季森林防火工作的通知',
    `云政办发〔${year}〕31号`,
    '各乡镇人民政府：',
    `现就做好${year}年冬季森林防火工作有关事项通知如下。${extra}`,
    `一、看住山口。${guard}`,
    `二、值好班。${duty}`,
    '云溪县人民政府办公室',
    `${year}年11月5日`,
    '',
  ].join('\n');

function put(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
async function said(...args: readonly string[]): Promise<string> {
  const { status, out, err } = await terminal(args);
  expect([args.join(' '), status, err.replace(/^\r.*\n$/su, '')]).toEqual([args.join(' '), 0, '']);
  expect(out).not.toMatch(/\{\{|undefined(?!-)|(?:cli|page|errors):/u);
  return out;
}
const inOffice = (...args: readonly string[]): Promise<string> => said(...args, '--workspace', workspace);
async function done<Reply>(...args: readonly string[]): Promise<Reply> {
  return JSON.parse(await inOffice(...args, '--json')) as Reply;
}
async function reply<Reply>(...args: readonly string[]): Promise<Reply> {
  return JSON.parse(await inOffice(...args)) as Reply;
}

async function similar(file: string): Promise<Reuse> {
  return (await done<{ reuse: Reuse }>('similar', file)).reuse;
}
async function sourceIn(file: string): Promise<ReuseMatch> {
  const [match] = (await similar(file)).matches;
  if (!match) throw new Error('nothing in common');
  return match;
}
/** Marks every passage of the only match. */
async function markAll(file: string, reason: string): Promise<LawfulMark[]> {
  const { id, passages } = await sourceIn(file);
  for (const { source } of passages)
    await inOffice('reuse', 'mark', file, '--document', id, '--source', source.join('-'), '--reason', reason, ...by);
  return (await done<{ marks: LawfulMark[] }>('reuse', 'marks', file)).marks;
}

test('what is repeated is told in words', async () => {
  const draft = put('通知.txt', notice(2026));
  const told = await inOffice('similar', draft);
  expect(told).toMatch(/重复 \d+ %，不计套话和合规引用是 \d+ %，与 1 份旧文件相同/u);
  expect(told).toMatch(
    /1\. 云溪县人民政府办公室关于做好冬季森林防火工作的通知（云政办发〔2025〕31号，2025-11-05） {2}doc_/u,
  );
  expect(told).toMatch(/· “.{8,33}…?.*” {2}草稿第 \d+–\d+ 字 = 旧文件第 \d+–\d+ 字，相似 \d+ %/u);
  const english = await inOffice('similar', draft, '--lang', 'en');
  expect(english).toMatch(/1\. 云溪县.* \(云政办发〔2025〕31号, 2025-11-05\)/u);
});

test('a passage is marked with a reason, is not counted any more, goes to the head, and is taken back', {
  timeout: 120_000,
}, async () => {
  const draft = put('通知.txt', notice(2026));
  const before = await similar(draft);
  expect(before.coverageBeyondBoilerplate).toBeGreaterThan(0.5);
  const marks = await markAll(draft, '市里要求原文照转');
  expect(await inOffice('similar', draft)).toContain('市里要求原文照转');
  expect((await similar(draft)).coverageBeyondBoilerplate).toBeLessThan(0.1);
  expect((await sourceIn(draft)).relation).toBe('lawful');

  // the next version still has them, and so has what the head reads
  writeFileSync(draft, notice(2026, '今冬降水偏少，火险等级偏高。'));
  const [passage] = (await sourceIn(draft)).passages;
  expect(passage?.lawful).toMatchObject({ why: 'marked', reason: '市里要求原文照转' });
  const { out } = await terminal(['check', draft, '--json', '--workspace', workspace]);
  expect((JSON.parse(out) as Report).reuse?.matches[0]?.relation).toBe('lawful');
  const series = JSON.stringify({ name: '县府办文件', prefix: '云政办发', counted: true });
  await reply('series', 'save', '--series', series, ...by);
  const { id } = await reply<Review>('submit', draft, '--series', '云政办发', ...by);
  const { report } = await reply<{ report: Report }>('review', 'get', '--review-id', id);
  expect(report.reuse?.matches[0]?.passages[0]?.lawful).toMatchObject({ reason: '市里要求原文照转' });

  expect(await inOffice('reuse', 'marks', draft)).toContain('市里要求原文照转（李文静，2026-11-22）');
  for (const { id: mark } of marks) await inOffice('reuse', 'unmark', draft, '--mark', mark, ...by);
  expect(await inOffice('reuse', 'marks', draft)).toContain('没有标为合规引用的段落');
  expect((await sourceIn(draft)).relation).not.toBe('lawful');
  expect(await reply('ledger', 'verify')).toMatchObject({ problems: [] });
});

test.each([
  [['mark', '--document', 'doc_0', '--source', '0-20', '--reason', '可以'], '不存在'],
  [['mark', '--document', 'doc_0', '--source', '头一段', '--reason', '可以'], '--source START-END'],
  [['mark', '--source', '0-20', '--reason', '可以'], '--document'],
  [['unmark', '--mark', 'mark_0'], '不存在'],
  [['nothing'], 'reuse nothing'],
])('reuse %j is refused', async ([verb = '', ...rest], words) => {
  const draft = put('通知.txt', notice(2026));
  const { status, out, err } = await terminal(['reuse', verb, draft, ...rest, ...by, '--workspace', workspace]);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

test('clauses of the office are added, listed and removed', async () => {
  expect(await inOffice('reuse', 'clauses')).toContain('没有');
  await reply('reuse', 'add-clause', '--text', '特此通知，请遵照执行。', ...by);
  const { own } = await reply<Clauses>('reuse', 'add-clause', put('套话.txt', '请结合实际，认真贯彻落实。\n'), ...by);
  expect(own.map(({ text }) => text)).toEqual(['请结合实际，认真贯彻落实。', '特此通知，请遵照执行。']);
  expect(await inOffice('reuse', 'clauses')).toContain('特此通知，请遵照执行。');
  expect(await done<Clauses>('reuse', 'clauses')).toMatchObject({ own });
  const left = await reply<Clauses>('reuse', 'remove-clause', '--clause-id', own[0]?.id ?? '', ...by);
  expect(left.own).toHaveLength(1);
});

test('a draft against a superior’s document, with and without a workspace', async () => {
  const source = put('市里.txt', superior);
  const relayed = put(
    '照转.txt',
    superior.replaceAll('云江市', '云溪县').replace('各县（区）', '各乡镇').replace('云江办', '云溪办'),
  );
  const told = await said('against', relayed, source);
  expect(told).toContain('照转.txt ↔ 云江市人民政府办公室关于加强农村供水管理的通知');
  expect(told).toContain('没有新内容：建议直接转发原文');
  expect(await said('against', relayed, source, '--lang', 'en')).toContain('Nothing new');
  const own = put(
    '自己的.txt',
    superior
      .replaceAll('云江市', '云溪县')
      .replace(
        /一、.*\n二、.*\n/u,
        '一、县水利局安排维修资金38万元，更换青石镇、白沙镇老旧管网12公里。\n二、各乡镇每月25日前向县水利局报送水质检测结果，连续两次不达标的停止供水整改。\n',
      ),
  );
  const { against } = await done<{ against: Against }>('against', own, source);
  expect(against.verdict).toBe('own');
  expect(await inOffice('against', own, source)).toMatch(/金额 {2}.*38万元/u);

  const lone = await terminal(['against', own]);
  expect([lone.status, lone.out]).toEqual([2, '']);
  const gone = await terminal(['against', own, join(folder, '没有.txt')]);
  expect([gone.status, gone.out]).toEqual([2, '']);
});

test('a document that is set aside is not compared with, until it is brought back', async () => {
  const draft = put('通知.txt', notice(2026));
  const { id } = await sourceIn(draft);
  const aside = ['archive', 'set-aside', '--document-id', id, '--reason', '外单位的，误收', ...by];
  expect((await reply<ArchivedDocument>(...aside)).aside).toMatchObject({ reason: '外单位的，误收' });
  expect((await similar(draft)).matches).toEqual([]);
  await reply('archive', 'bring-back', '--document-id', id, ...by);
  expect((await sourceIn(draft)).id).toBe(id);
});

test('a clause of the office is boilerplate in every draft from then on', async () => {
  const draft = put('通知.txt', notice(2026));
  const before = await similar(draft);
  await reply('reuse', 'add-clause', '--text', guard.replaceAll('，', ', '), ...by);
  const after = await similar(draft);
  expect(after.coverage).toBe(before.coverage);
  const share = guard.length / notice(2026).replace(/\s/gu, '').length;
  expect(before.coverageBeyondBoilerplate - after.coverageBeyondBoilerplate).toBeCloseTo(share, 1);
  const told = (after.boilerplate ?? []).map((span) => notice(2026).slice(...span));
  expect(told.some((words) => words.includes(guard.slice(0, -1)))).toBe(true);
  const { own } = await reply<Clauses>('reuse', 'clauses', '--json');
  await reply('reuse', 'remove-clause', '--clause-id', own[0]?.id ?? '', ...by);
  expect((await similar(draft)).coverageBeyondBoilerplate).toBe(before.coverageBeyondBoilerplate);
});
