import { describe, expect, test } from 'vitest';
import { errorCodes, kinds, numberFlaws, numberSeries } from '../contract/index.ts';
import { cueCodes } from '../gongwen/index.ts';
import { skipCodes } from '../rules/index.ts';
import { createTranslator, resources } from './index.ts';

/** Every text by its path. */
function flatten(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path} › ${key}`),
  );
}

/** What a text fills in, with the way it is written out. */
function fillings(text: string): string[] {
  return [...text.matchAll(/\{\{(?<name>[^,}]+)/gu)].map((match) => match.groups?.name?.trim() ?? '').toSorted();
}

const zh = new Map(flatten(resources['zh-CN']));
const en = new Map(flatten(resources.en));

test('both languages have the same texts', () => {
  const plain = [...en.keys()].filter((path) => !zh.has(path.replace(/_one$/u, '')) || !path.endsWith('_one'));
  expect(plain.toSorted()).toEqual([...zh.keys()].toSorted());
});

test.each([
  ['en', 'page:reuse.share', { n: '1' }, 'the same as in 1 earlier document'],
  ['en', 'page:reuse.share', { n: '2' }, 'the same as in 2 earlier documents'],
  ['en', 'page:reuse.share', { n: '1,001' }, 'the same as in 1,001 earlier documents'],
  ['en', 'page:number.units', { n: '≥1' }, '≥1 units'],
  ['en', 'page:number.units', { n: 0 }, '0 units'],
  ['en', 'page:clauses.documents', { n: 1 }, '1 document'],
  ['en', 'cli:packs.differs', { pack: 'a', base: 'b', count: 1 }, 'a differs from b in 1 place:'],
  ['zh-CN', 'page:reuse.share', { n: '1' }, '与 1 份旧文件相同'],
] as const)('in %s %s with %j says %s', (language, key, params, said) => {
  expect(createTranslator(language)(key, params)).toBe(said);
});

test('what is said of one thing differs from what is said of many only in form', () => {
  const forms = [...en].filter(([path]) => path.endsWith('_one'));
  expect(forms.length).toBeGreaterThan(40);
  for (const [path, text] of forms)
    expect([path, fillings(text)]).toEqual([path, fillings(en.get(path.replace(/_one$/u, '')) ?? '')]);
});

test('no text is empty', () => {
  for (const [path, text] of [...zh, ...en]) expect([path, text.trim() !== '']).toEqual([path, true]);
});

test('both languages fill in the same parameters', () => {
  const distinct = (text = '') => [...new Set(fillings(text))];
  for (const [path, text] of zh) expect([path, distinct(en.get(path))]).toEqual([path, distinct(text)]);
});

test('each cue of an element has its clause, and there is none beside', () => {
  expect(Object.keys(resources['zh-CN'].cues).toSorted()).toEqual(cueCodes.toSorted());
});

test('each flaw and each series of a number has its words', () => {
  expect(Object.keys(resources['zh-CN'].numberFlaws).toSorted()).toEqual(numberFlaws.toSorted());
  expect(Object.keys(resources['zh-CN'].numberSeries).toSorted()).toEqual(numberSeries.toSorted());
});

/** What English has no word for is called by its own name, above all in rules. */
const terms = new RegExp(`${kinds.join('|')}|简报|附注|抄送|印发|转发|批转`, 'gu');

test('English texts have no Han but terms and what a document says itself', () => {
  const han = [...en].filter(
    ([path, text]) => /\p{Script=Han}/u.test(text.replace(terms, '')) && !/^(?:page|cli)|› form\//u.test(path),
  );
  expect(han).toEqual([]);
});

describe.each(['zh-CN', 'en'] as const)('%s', (language) => {
  const t = createTranslator(language);

  test.each(errorCodes)('error %s has a sentence and a next step', (code) => {
    for (const part of ['message', 'next']) {
      const text = t(`errors:${code}.${part}`, { path: '/x', file: 'a.docx', limit: 100, unit: 'MB', format: 'pdf' });
      expect(text).toMatch(/[。.]$/u);
      expect(text).not.toContain(`errors:`);
      expect(text).not.toMatch(/\{\{|undefined|NaN/u);
    }
  });

  test.each(skipCodes)('skip %s says what lets the check run', (code) => {
    const text = t(`skips:${code}`, { phrases: ['各园区'], units: 3, count: 4500, least: 4000, most: 5000 });
    expect(text).toMatch(/[。.]$/u);
    expect(text).not.toMatch(/\{\{|undefined|NaN/u);
  });
});

test('figures have their thousands parted', () => {
  const params = { count: 5620, limit: 5000, over: 620 };
  expect(createTranslator('zh-CN')('findings:length/body.tooLong', params)).toContain('5,620 字');
  expect(createTranslator('en')('findings:length/body.tooLong', params)).toContain('5,620 characters');
});

test('names in a Chinese list are parted by marks alone', () => {
  const t = createTranslator('zh-CN');
  const params = { units: 51, phrases: ['县防指成员单位', '住房和城乡建设局', '各有关企业'] };
  expect(t('skips:recipients-unresolved', params)).toContain('“县防指成员单位、住房和城乡建设局、各有关企业”');
});

test('a file of a known kind is called by it, an unknown one is not guessed', () => {
  const t = createTranslator('zh-CN');
  const sentence = (format: string) => t('errors:unknown-format.message', { format });
  expect(sentence('xlsx')).toMatch(/^这是 Excel 表格，简文目前能读 \.docx/u);
  expect(sentence('xyz')).toMatch(/^这是简文不认识的文件，简文目前能读 \.docx/u);
});

test('what to do with a file that is not read fits its kind', () => {
  const step = (format?: string) => createTranslator('zh-CN')('errors:unknown-format.next', format ? { format } : {});
  for (const format of ['zip', 'rar', '7z', 'gzip']) expect(step(format)).toBe('请先解压，再打开里面的公文。');
  expect(step('binary')).toBe('请核对是否选对了文件。');
  expect(step('word95')).toBe('请用 Word 或 WPS 打开，另存为 .docx 再打开。');
  expect(step()).toBe(step('word95'));
  expect(createTranslator('en')('errors:unknown-format.next', { format: 'zip' })).toMatch(/^Unpack it first/u);
});

test('an attachment is named with what it is and its size', () => {
  const params = { file: '清单.et', format: 'xls', kind: 'spreadsheet', bytes: 1_600_000, size: 1.5, unit: 'MB' };
  const sentence = (language: 'zh-CN' | 'en') => createTranslator(language)('errors:attachment.message', params);
  expect(sentence('zh-CN')).toBe('“清单.et”是旧版 Excel 表格（1.5 MB），属于附件，简文不读其中的内容。');
  expect(sentence('en')).toMatch(/^“清单\.et” is an old Excel sheet \(1\.5 MB\), an attachment/u);
});

test('a reason that is known stands in the sentence', () => {
  const t = createTranslator('zh-CN');
  expect(t('errors:conflict.message', { reason: 'numbers-given', series: '县政府文件', year: 2026 })).toBe(
    '“县政府文件”2026年已经给过号，起始序号不能再改。',
  );
  expect(t('errors:conflict.message')).toBe('刚才有人改动了同一内容，这次没有保存。');
  expect(t('errors:workspace-corrupt.message', { reason: 'nothing-known', path: '/文件柜' })).toBe(
    '工作区不能使用：数据有损坏。位置：/文件柜。',
  );
});

test('what a document says is text and nothing else', () => {
  const t = createTranslator('zh-CN');
  const params = { title: '关于$t(errors:internal.next)与{{share}}<b>的通知', number: '', share: 0.82, threshold: 0.8 };
  expect(t('findings:reuse/copied.copied', params)).toContain(
    '《关于$t(errors:internal.next)与{{share}}<b>的通知》重复 82%',
  );
});

test('dates are written as people write them', () => {
  const words = (language: 'zh-CN' | 'en', day: string) =>
    createTranslator(language)('findings:timing/signed-rest-day.weekend', { day, holiday: '' });
  expect(words('zh-CN', '2026-03-05')).toContain('2026年3月5日');
  expect(words('en', '2026-03-05')).toContain('5 March 2026');
  expect(words('en', '3 March')).toContain('3 March');
});
