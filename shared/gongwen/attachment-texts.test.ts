import { expect, it } from 'vitest';
import { findElements } from './index.ts';
import { page, right } from './testing/fixture.ts';
import { type Piece, readPieces, readText } from './testing/read.ts';

const signed: Piece[] = [right('云溪县教育局'), right('2026年3月5日')];

function textsOf(list: readonly Piece[], ...attached: readonly Piece[]) {
  const source = readPieces([
    '关于开展校舍检查的通知',
    '云教发〔2026〕12号',
    '各中小学校：',
    '请认真组织检查。',
    ...list,
    ...signed,
    ...attached,
  ]);
  const { attachmentTexts, unsure, doubts } = findElements(source);
  for (const { title, titleSpan, span } of attachmentTexts) {
    expect(titleSpan && source.text.slice(...titleSpan).replace(/\s/gu, '')).toBe(title);
    if (titleSpan) expect(titleSpan[0] >= span[0] && titleSpan[1] <= span[1]).toBe(true);
  }
  return {
    texts: attachmentTexts.map(({ listed, title }) => [listed, title]),
    unsure: unsure.includes('attachments'),
    candidates: doubts.find(({ field }) => field === 'attachments')?.candidates.map(({ value }) => value),
  };
}

const two: Piece[] = ['附件：1.校舍检查登记表', '　　　2.校舍安全责任清单'];

it('finds each with its place in the list', () => {
  const attached = [page('附件1'), '校舍检查登记表', '学校名称', page('附件2'), '校舍安全', '责任清单', '一、校长'];
  expect(textsOf(two, ...attached)).toEqual({
    texts: [
      [0, '校舍检查登记表'],
      [1, '校舍安全责任清单'],
    ],
    unsure: false,
    candidates: undefined,
  });
});

it.each([
  [
    'one that is named in the list and has no number',
    ['附件：校舍检查登记表'],
    ['附件', '校舍检查登记表', '学校'],
    [[0, '校舍检查登记表']],
  ],
  ['a title behind its heading', ['附件：校舍检查登记表'], ['附件：校舍检查登记表', '学校'], [[0, '校舍检查登记表']]],
  [
    'a name that the list explains in a bracket',
    ['附件：校舍检查登记表（由学校在检查后三日内填写并盖章）'],
    ['附件', '校舍检查登记表', '学校'],
    [[0, '校舍检查登记表']],
  ],
  [
    'an organ in front of the title',
    ['附件：校舍检查登记表'],
    ['附件', '云溪县校舍检查登记表'],
    [[0, '云溪县校舍检查登记表']],
  ],
  ['a title that no list names', [], ['附件', '校舍检查登记表', '学校'], [[null, '校舍检查登记表']]],
  [
    'a list that the text of the document attaches without listing it',
    ['附件：校舍检查登记表'],
    ['附件', '成员单位名单', '县财政局'],
    [[null, '成员单位名单']],
  ],
  ['a text without a title', ['附件：校舍检查登记表'], ['附件', '请各校于下周一前填报，逾期不候。'], [[0, null]]],
])('%s', (_, list, attached, texts) => {
  expect(textsOf(list, page(attached[0] ?? ''), ...attached.slice(1))).toMatchObject({ texts, unsure: false });
});

it('doubts where list and texts contradict each other', () => {
  const swapped = [page('附件1'), '校舍安全责任清单', page('附件2'), '校舍检查登记表'];
  expect(textsOf(two, ...swapped)).toEqual({
    texts: [
      [1, '校舍安全责任清单'],
      [0, '校舍检查登记表'],
    ],
    unsure: true,
    candidates: [
      ['校舍检查登记表', '校舍安全责任清单'],
      ['校舍安全责任清单', '校舍检查登记表'],
    ],
  });
  const other = [page('附件1'), '经费预算明细表', page('附件2'), '校舍安全责任清单'];
  expect(textsOf(two, ...other)).toMatchObject({
    texts: [
      [0, '经费预算明细表'],
      [1, '校舍安全责任清单'],
    ],
    unsure: true,
  });
  const third = [page('附件1'), '校舍检查登记表', page('附件2'), '校舍安全责任清单', page('附件3'), '联系人名单'];
  expect(textsOf(two, ...third).unsure).toBe(true);
});

it('does not doubt a list whose texts come as files of their own', () => {
  expect(textsOf(two)).toEqual({ texts: [], unsure: false, candidates: undefined });
});

it('finds the listed name before a text that runs on', () => {
  const portal =
    '关于建立联席会议制度的通知\n云政办发〔2026〕3号\n县政府各部门：\n同意建立。\n附件：1.校园安全联席会议制度\n2.成员名单\n云溪县人民政府办公室\n2026年3月5日\n附件1校园安全联席会议制度为加强协调配合，建立制度。\n附件2成员名单召集人：李某\n';
  expect(findElements(readText(portal)).attachmentTexts.map(({ listed, title }) => [listed, title])).toEqual([
    [0, '校园安全联席会议制度'],
    [1, '成员名单'],
  ]);
});

it('ten times as many attachments take no hundred times as long', () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i + 1}.第${i + 1}号登记表`);
  const head = `关于开展检查的通知\n各中小学校：\n请检查。\n附件：${names.join('\n')}\n云溪县教育局\n2026年3月5日\n`;
  const time = (attachments: number): number => {
    const source = readText(head + '附件7\n登记表样\n内容如下。\n'.repeat(attachments));
    const start = performance.now();
    findElements(source);
    return performance.now() - start;
  };
  time(200);
  expect(time(4_000)).toBeLessThan(40 * time(400) + 400);
});
