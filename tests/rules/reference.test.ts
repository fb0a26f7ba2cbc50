import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocx } from '#electron/office/documents/testing/build-docx.ts';
import type { Finding, Report, Series } from '#shared/contract/index.ts';
import { terminal } from '../doors/terminal.ts';

/** The fixtures F1 to F17 of the rules' sources, each written anew and checked from the terminal. */

let folder: string;
let workspace: string;
let files = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jianwen-reference-'));
  workspace = join(folder, 'office');
  expect((await terminal(['workspace', 'create', workspace, '--name', '平江市水利局'])).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Where = Readonly<{ on?: string; pack?: string; inOffice?: boolean; series?: string; nature?: string }>;

function save(content: string | Uint8Array, extension = 'txt'): string {
  const file = join(folder, `${++files}.${extension}`);
  writeFileSync(file, content);
  return file;
}

async function reportOn(file: string, where: Where = {}): Promise<Report> {
  const { on = '2026-03-05', pack, inOffice, series, nature } = where;
  const { out, err } = await terminal([
    ...['check', file, '--json', '--as-of', on],
    ...(inOffice ? ['--workspace', workspace] : []),
    ...(pack ? ['--pack', pack] : []),
    ...(series ? ['--series', series] : []),
    ...(nature ? ['--nature', nature] : []),
  ]);
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

/** What was found, strongest first; what was merged into another counts as found, too. */
async function found(text: string, where: Where = {}): Promise<readonly Finding[]> {
  return (await reportOn(save(text), where)).findings;
}

const rulesOf = (findings: readonly Finding[]) =>
  findings.flatMap(({ rule, also = [] }) => [rule, ...also.map((one) => one.rule)]);
const levelOf = (findings: readonly Finding[], rule: string) => findings.find((one) => one.rule === rule)?.level;

type Sketch = Readonly<{ to?: string; by?: string; on?: string; foot?: string }>;

function paper(
  title: string,
  body: string,
  { to = '各乡镇人民政府：', by = '云溪县人民政府办公室', on = '2026年3月5日', foot = '' }: Sketch = {},
): string {
  const lines = body.split('\n').map((line) => `　　${line}`);
  return [`${by}${title}`, '', to, ...lines, '', by, on, foot].join('\n').trimEnd();
}

/** As the product counts: a number is one. */
const counted = (text: string) => text.replace(/\d+/gu, '0').length;

/** Running text of so many characters or a few more, no sentence like another. */
function running(characters: number): string {
  const [who, what, how] = [
    ['河道管理人员', '水库巡查人员', '闸站值守人员', '村级护渠人员', '泵站运行人员'],
    [
      '沿岸堆放的杂物',
      '坝坡生长的灌木',
      '渠首淤积的泥沙',
      '涵管渗水的接头',
      '护栏锈蚀的立柱',
      '水尺模糊的刻度',
      '闸门老化的止水',
    ],
    ['在汛前清运干净', '由近及远逐段处理', '按图纸恢复原状', '用同一规格材料更换', '配合农时错开施工'],
  ] as const;
  let text = '';
  for (let i = 0; counted(text) < characters; i++)
    text += `第${i + 1}段${who[i % who.length]}把${what[i % what.length]}${how[i % how.length]}。${i % 12 === 11 ? '\n' : ''}`;
  return text.trimEnd();
}

describe('F1: a notice of a special task, 4,200 characters', () => {
  const text = paper('关于开展小型水库安全隐患专项整治的通知', running(4200));

  test('is over the 4,000 of a special task', async () => {
    expect(levelOf(await found(text), 'length/body')).toBe('should');
  });
  test('is within the limits as a comprehensive one, but not in the strict city', async () => {
    expect(rulesOf(await found(text, { nature: 'comprehensive' }))).not.toContain('length/body');
    expect(rulesOf(await found(text, { nature: 'general', pack: 'strict-city' }))).toContain('length/body');
  });
});

test('F2: a shell of a hundred characters with a printed plan of 9,800 fails', async () => {
  const shell = paper(
    '关于印发《云溪县农村公路养护专项行动方案》的通知',
    '《云溪县农村公路养护专项行动方案》已经县政府同意，现印发给你们，请认真组织实施。',
  );
  const text = `${shell}\n\n云溪县农村公路养护专项行动方案\n\n　　一、重点工作\n　　${running(9800).replace(/\n/gu, '\n　　')}`;
  expect(levelOf(await found(text), 'length/body')).toBe('should');
});

describe('F3, F4: the province has said it already', () => {
  const said = (level: string) =>
    [
      `为确保${level}水库安全度汛，现将有关事项通知如下。`,
      `一、${level}各级水利部门要切实落实水库大坝安全责任制，逐库明确行政责任人、技术责任人和巡查责任人。`,
      `二、${level}要对小型水库开展拉网式排查，重点检查大坝、溢洪道、放水设施和管理房，建立问题清单，逐项整改。`,
      `三、${level}要于2026年5月31日前完成排查，于2026年9月30日前完成整改，一时难以整改的落实控制运用措施。`,
      '四、对一时不能完成除险加固的水库，要落实巡查值守、降低水位运行和下游群众转移的预案，并备足抢险物料。',
    ].join('\n');
  const title = '关于开展水库安全隐患排查整治的通知';
  const own: Sketch = { to: '各县（市、区）水利局：', by: '平江市水利局' };

  beforeAll(async () => {
    const province = paper(title, said('全省'), { to: '各市（州）水利局：', by: '湖南省水利厅', on: '2026年2月26日' });
    expect((await terminal(['import', save(province), '--workspace', workspace])).status).toBe(0);
  });

  test('only 全省 became 全市', async () => {
    const rules = rulesOf(await found(paper(title, said('全市'), own), { inOffice: true }));
    expect(rules).toContain('reuse/copied');
    expect(rules).toContain('reuse/pure-relay');
  });
  test('with money, organs and days of its own it passes', async () => {
    const added = [
      '五、市财政安排专项资金320万元，其中云溪县80万元、石桥县60万元，用于42座病险水库更换放水设施。',
      '六、市水利水电勘测设计院负责技术指导，4月20日前为每个县培训巡查员30名，教材由市局建设管理科编印。',
      '七、白沙河流域的11座水库由市河道管理处于6月10日前安装雨量计和水位计，数据接入市防汛指挥平台。',
      '八、石桥灌区的3座骨干水库结合灌溉用水调度，4月5日前腾出库容800万立方米，腾库方案由灌区管理处执行。',
    ].join('\n');
    const findings = await found(paper(title, `${said('全市')}\n${added}`, own), { inOffice: true });
    expect(rulesOf(findings)).not.toContain('reuse/pure-relay');
    expect(levelOf(findings, 'reuse/copied')).not.toBe('should');
  });
});

describe('F5, F6: letters without a number', () => {
  test('one that deploys work through a chat group is a document in disguise', async () => {
    const body =
      '近期火点增多。请各乡镇立即组织巡查，落实包片责任，于3月10日前将巡查情况报我办，落实情况列入年终考核。本函通过工作群下发，不再行文。';
    expect(rulesOf(await found(`便函\n\n${paper('关于做好秸秆禁烧巡查工作的函', body)}`))).toContain('quota/disguised');
  });
  test('one that hands over a list of contacts is none', async () => {
    const body = '为便于汛期联系，现将我办值班联系人名单送上，请查收。\n附件：值班联系人名单';
    expect(await found(`便函\n\n${paper('关于送交防汛值班联系人名单的函', body, { to: '县水利局：' })}`)).toEqual([]);
  });
});

describe('F7: what goes up', () => {
  test('a request with two matters, two superiors and a copy below', async () => {
    const body = '一、请县政府安排除险加固资金260万元。\n二、请县政府为县水库管理所增加事业编制5名。\n妥否，请批示。';
    const head = { to: '云溪县人民政府、平江市水利局：', by: '云溪县水利局', foot: '\n抄送：石桥镇人民政府。' };
    const rules = rulesOf(await found(paper('关于解决除险加固资金和增加人员编制的请示', body, head)));
    expect(rules.toSorted()).toEqual(['form/request-matters', 'scope/upward-copies', 'scope/upward-recipients']);
  });
  test('a report that asks', async () => {
    const text = paper('关于水库除险加固情况的报告', '截至2月底，已完成12座。\n妥否，请批示。', {
      to: '云溪县人民政府：',
      by: '云溪县水利局',
    });
    expect(levelOf(await found(text), 'form/report-asks')).toBe('must');
  });
});

describe('F8: a department to the governments below', () => {
  const head = { to: '各县（市、区）人民政府：', by: '平江市水利局' };
  const body = '各县（市、区）必须在3月20日前完成水库巡查，落实巡查责任人。';

  test('commands them', async () => {
    expect(levelOf(await found(paper('关于加强水库巡查的通知', body, head)), 'scope/commanding-lower')).toBe('must');
  });
  test('with the consent of its government', async () => {
    const agreed = `经市政府同意，现就水库巡查通知如下：${body}`;
    expect(rulesOf(await found(paper('关于加强水库巡查的通知', agreed, head)))).not.toContain('scope/commanding-lower');
  });
});

test('F9: a meeting without an end, with nine speakers, called by a deputy with all heads', async () => {
  const body = [
    '由副县长李明主持召开全县春季农业生产工作会议。现将有关事项通知如下：',
    '一、时间：2026年3月12日（星期四）14:30开始。',
    '二、议程：张家镇等9个单位作交流发言，每个发言8分钟；副县长李明讲话，60分钟。',
    '三、参会人员：各乡镇党委书记、乡镇长。',
  ].join('\n');
  const rules = rulesOf(await found(paper('关于召开全县春季农业生产工作会议的通知', body)));
  for (const rule of ['meeting/no-end', 'meeting/speakers', 'meeting/principals']) expect(rules).toContain(rule);
});

describe('F10: before a holiday', () => {
  const text = (on: string) => paper('关于做好春耕备耕工作的通知', '请各乡镇于4月20日前完成沟渠清淤。', { on });

  test('2026-02-14 is a Saturday, and the last day that is worked', async () => {
    expect(rulesOf(await found(text('2026年2月14日'), { on: '2026-02-14' }))).toContain('timing/pre-holiday');
  });
  test('the Friday before is not', async () => {
    expect(rulesOf(await found(text('2026年2月13日'), { on: '2026-02-13' }))).not.toContain('timing/pre-holiday');
  });
});

describe('F11: when it is due', () => {
  test('in a holiday', async () => {
    const text = paper('关于报送秋粮收购数据的通知', '请各乡镇于2026年10月3日前报送秋粮收购数据。', {
      on: '2026年9月21日',
    });
    expect(rulesOf(await found(text, { on: '2026-09-21' }))).toContain('demands/rest-day-due');
  });
  test('the next morning: in a flood it is noted, else pointed out', async () => {
    const ask = '请各乡镇于3月6日10:00前将有关数据报县政府办公室。';
    expect(levelOf(await found(paper('关于报送企业用工数据的通知', ask)), 'demands/short-due')).toBe('should');
    const flood = await found(paper('关于做好强降雨防汛应急响应工作的紧急通知', `县防指已启动防汛Ⅲ级应急响应。${ask}`));
    expect(levelOf(flood, 'demands/short-due') ?? 'note').toBe('note');
  });
});

describe('F12: a notice against formalism', () => {
  const title = '关于整治形式主义切实为基层减负的通知';
  const own = [
    '一、精简文件会议。严格控制发文数量，防止层层转发、照抄照转；不得要求基层报送贯彻落实情况。',
    '二、规范督查检查考核。严禁“一票否决”，不得与乡镇签订责任状，不搞排名通报，不得要求拍照上传、打卡接龙。',
    '三、整治“指尖上的形式主义”。严禁强制下载安装应用程序，清理僵尸工作群，不得强制转发、点赞、投票。',
    '四、规范借用干部。不得从乡镇抽调干部，不得要求村（社区）出具没有依据的证明，严禁将责任层层转嫁。',
  ].join('\n');

  test('does not trip over what it forbids', async () => {
    expect(rulesOf(await found(paper(title, own)))).toEqual(['scope/county-below']);
  });
  test('is not exempt from it', async () => {
    const rules = rulesOf(
      await found(paper(title, `${own}\n五、请各乡镇每周报送整治进展，并于4月10日前报送贯彻落实情况。`)),
    );
    expect(rules).toContain('demands/frequent-reports');
  });
});

describe('F13: votes', () => {
  test('an election of a village committee is law', async () => {
    const body = '请组织好选民登记，引导村民积极参加投票，依法选举产生新一届村民委员会。投票日定在4月10日。';
    expect(rulesOf(await found(paper('关于做好村民委员会换届选举工作的通知', body)))).not.toContain('demands/clicks');
  });
  test('a prize with a quota of votes is not', async () => {
    const body = '请组织干部职工积极为我县参选乡村投票，投票率达到100%。';
    const text = paper('关于做好“最美乡村”网络评选投票工作的通知', body, { to: '县文化馆，各景区：' });
    expect(rulesOf(await found(text))).toContain('demands/clicks');
  });
});

test('F14: an organ of another county is left in the text', async () => {
  const text = paper('关于做好森林防火工作的通知', '各乡镇要配齐护林员，由丽水市财政局落实经费。', {
    by: '安化县人民政府办公室',
  });
  expect(rulesOf(await found(text))).toContain('reuse/foreign-places');
});

test('F15: seven of nine fields were asked a month ago', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const line = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const form = (title: string, on: string, fields: readonly string[]) => {
    const rows = [fields, fields.map(() => '')].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
    const ask = '请各乡镇于2026年3月25日前填写附件《低收入人口摸底表》，报县民政局。\n附件：低收入人口摸底表';
    const head = paper(title, ask, { by: '云溪县民政局', on }).split('\n').map(line).join('');
    return buildDocx(`${head}${line('附件')}${line('低收入人口摸底表')}<w:tbl>${rows}</w:tbl>`);
  };
  const before = ['姓名', '身份证号码', '户籍地', '家庭人口', '低保类别', '致困原因', '年收入', '联系电话'];
  const now = ['姓名', '身份证号码', '户籍地', '家庭人口', '低保类别', '致困原因', '年收入', '住房面积', '本月变化'];
  const earlier = save(form('关于开展低收入人口摸底的通知', '2026年2月2日', before), 'docx');
  expect((await terminal(['import', earlier, '--workspace', workspace])).status).toBe(0);
  const again = save(form('关于核实困难群众信息的通知', '2026年3月5日', now), 'docx');
  expect(rulesOf((await reportOn(again, { inOffice: true })).findings)).toContain('demands/same-data');
});

describe('F16: numbers', () => {
  test('square brackets and a padded number', async () => {
    const text = `云溪县人民政府文件\n云政发[2026]07号\n\n${paper('关于做好春耕备耕工作的通知', '请做好春耕。', { by: '云溪县人民政府' })}`;
    expect(rulesOf(await found(text))).toContain('form/number');
  });
  test('the year is used up', async () => {
    const saved = await terminal([
      ...['series', 'save', '--series', JSON.stringify({ name: '局文件', prefix: '平水发', counted: true })],
      ...['--by', '周建国', '--role', 'head', '--workspace', workspace],
    ]);
    const series = JSON.parse(saved.out) as Series;
    await terminal([
      ...['plan', 'set', '--series-id', series.id, '--year', '2026', '--limit', '100', '--last-year', '100'],
      ...['--first-serial', '101', '--by', '周建国', '--role', 'head', '--workspace', workspace],
    ]);
    const text = paper('关于报送灌区用水计划的通知', '请于4月20日前报送用水计划。', {
      to: '各县（市、区）水利局：',
      by: '平江市水利局',
    });
    const rules = rulesOf(await found(text, { inOffice: true, series: '平水发' }));
    expect(rules).toContain('quota/year');
    expect(rules).toContain('quota/last-year');
  });
});

test('F17: a relay of a relay', async () => {
  const title = '关于转发《平江市教育局关于转发〈省教育厅关于做好校园食品安全工作的通知〉的通知》的通知';
  const text = paper(title, '现将文件转发给你们，请认真贯彻执行。', { to: '各中小学：', by: '云溪县教育局' });
  expect(rulesOf(await found(text))).toContain('form/title');
});
