import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ElementChanges,
  ElementField,
  type Elements,
  type ReadDocument,
  type Span,
} from '#shared/contract/index.ts';
import { correctedFields, elementValue, findElements } from './index.ts';
import { center, page, right } from './testing/fixture.ts';
import { readPieces, readText, spanFaults } from './testing/read.ts';
import { propertyRuns } from './testing/scraps.ts';
import { fold } from './text.ts';

const notice = readPieces([
  '云溪县人民政府办公室文件',
  '云政办发〔2026〕12号',
  center('关于做好农村公路养护工作的通知'),
  '县交通运输局：',
  '各乡镇人民政府、街道办事处：',
  '　　根据2026年2月1日县政府常务会议精神，现就有关事项通知如下：',
  '　　一、总体要求。压实责任。',
  '　　附件：1.养护里程表',
  right('云溪县人民政府办公室'),
  right('2026年3月5日'),
  '（联系人：李某）',
  page('附件'),
  '养护里程表',
  '抄送：县委办公室，县人大常委会办公室。',
  '云溪县人民政府办公室　　　2026年3月6日印发',
]);

function under(source: ReadDocument, span: Span | undefined): string | undefined {
  return span && fold(source.text.slice(...span));
}

function corrected(
  changes: ElementChanges,
  source = notice,
): Elements & { under(name: 'title' | 'body' | 'signedOn'): string } {
  const elements = findElements(source, changes);
  expect(elements.corrected).toEqual(correctedFields(changes));
  return { ...elements, under: (name) => under(source, elements.spans[name]) ?? '' };
}

describe('a person’s word', () => {
  it('stands in the place of what was recognised, which stays to be seen', () => {
    const elements = corrected({ urgency: '特急', issuers: ['云溪县人民政府'] });
    expect(elements).toMatchObject({ urgency: '特急', issuers: ['云溪县人民政府'], corrected: ['issuers', 'urgency'] });
    expect(elements.cues.filter(({ cue }) => cue === 'recognised')).toMatchObject([
      { field: 'issuers', value: ['云溪县人民政府办公室'], span: expect.anything() },
      { field: 'urgency', value: null, span: null },
    ]);
  });

  it('has its place in the text, the one nearest to what was recognised, whatever blanks are between', () => {
    const source = readText(
      '某网站\n关于做好防火工作的通知\n各乡镇人民政府：\n请落实。关于做好防火 工作的通知要执行。\n云溪县林业局\n2026年3月5日\n',
    );
    const elements = corrected({ title: '关于做好防火工作的 通知' }, source);
    expect(elements.spans.title).toEqual([4, 15]);
    const number = findElements(notice, { documentNumber: '云政办发〔2026〕12号' });
    expect(number.spans.documentNumber).toEqual(findElements(notice).spans.documentNumber);
  });

  it('has no place where the text doesn’t say it', () => {
    const elements = corrected({
      title: '关于别的事情的请示',
      mainRecipients: ['临河市人民政府'],
      signedOn: '2020-01-01',
    });
    expect(elements.spans).not.toHaveProperty('title');
    expect(elements.spans).not.toHaveProperty('mainRecipients');
    expect(elements.spans).not.toHaveProperty('signedOn');
    expect(elements).toMatchObject({
      title: '关于别的事情的请示',
      mainRecipients: ['临河市人民政府'],
      signedOn: '2020-01-01',
    });
    expect(elements.under('body')).toBe(fold(notice.text.slice(...(findElements(notice).spans.body ?? [0, 0]))));
  });

  it('may be that there is none', () => {
    const elements = corrected({ annotation: null, ccRecipients: [], printedOn: null });
    expect(elements).toMatchObject({ annotation: null, ccRecipients: [], printedOn: null });
    expect(spanFaults(notice, elements)).toEqual([]);
  });
});

describe('a confirmed value', () => {
  const inImprint = readPieces([
    '云溪县人民政府办公室关于做好文物保护工作的通知',
    '　　现就有关事项通知如下。',
    right('云溪县人民政府办公室'),
    right('2026年3月5日'),
    '主送：各乡镇人民政府，县政府各部门。',
    '抄送：县委办公室。',
    '云溪县人民政府办公室　　　2026年3月6日印发',
  ]);
  it.each(ElementField.options)('changes nothing else: %s', (field) => {
    for (const source of [notice, inImprint]) {
      const found = findElements(source);
      const confirmed = findElements(source, { [field]: elementValue(found, field) });
      expect(confirmed.spans).toEqual(found.spans);
      for (const other of ElementField.options) {
        expect(elementValue(confirmed, other)).toEqual(elementValue(found, other));
      }
      expect(confirmed.corrected).toEqual([field]);
    }
  });

  it('holds where something else is put right', () => {
    const title = '关于安排养护资金的请示';
    expect(corrected({ title, kind: '通知' })).toMatchObject({ title, kind: '通知' });
  });
});

describe('what follows from a correction', () => {
  it('kind, direction and nature follow from the title, unless they were put right themselves', () => {
    const title = '关于安排养护专项整治资金的请示';
    expect(corrected({ title })).toMatchObject({ kind: '请示', nature: 'special' });
    expect(corrected({ title, mainRecipients: ['临河市人民政府'] })).toMatchObject({ direction: 'up' });
    expect(corrected({ title, kind: '函', nature: 'general' })).toMatchObject({ kind: '函', nature: 'general' });
    expect(corrected({ kind: '函' })).toMatchObject({ form: 'red', direction: 'parallel' });
    expect(corrected({ documentNumber: '云政办函〔2026〕12号' }).documentNumber).toMatchObject({ prefix: '云政办函' });
  });

  it('the body begins behind the recipients', () => {
    const elements = corrected({ mainRecipients: ['县交通运输局', '各乡镇人民政府、街道办事处'] });
    expect(elements.under('body')).toMatch(/^根据2026年2月1日/u);
    expect(elements.spans.mainRecipients?.map((span) => under(notice, span))).toEqual([
      '县交通运输局',
      '各乡镇人民政府、街道办事处',
    ]);
    expect(corrected({ mainRecipients: [] }).under('body')).toMatch(/^县交通运输局：/u);
  });

  it('the body ends before the signature', () => {
    const elements = corrected({ signedOn: '2026-02-01' });
    expect(elements.under('signedOn')).toBe('2026年2月1日');
    expect(elements.under('body')).not.toContain('常务会议');
    const none = corrected({ signedOn: null, issuers: [] });
    expect(none.spans).not.toHaveProperty('signedOn');
    expect(none.signedOn).toBeNull();
  });

  it('the imprint stays where its day is taken for that of signing', () => {
    const before = findElements(notice);
    const elements = corrected({ signedOn: '2026-03-06' });
    expect(elements).toMatchObject({
      signedOn: '2026-03-06',
      issuers: before.issuers,
      ccRecipients: before.ccRecipients,
      printedBy: before.printedBy,
      printedOn: '2026-03-06',
    });
    expect(elements.spans.body).toEqual(before.spans.body);
    expect(elements.spans.attachments).toEqual(before.spans.attachments);
  });

  it('names that run into the text are cut out of it', () => {
    const text = '关于做好防火工作的通知\n各乡镇人民政府：\n请抓好落实。县森林防火指挥部\n2026年3月5日\n';
    const elements = corrected({ issuers: ['县森林防火指挥部'] }, readText(text));
    expect(elements.under('body')).toBe('请抓好落实。');
    expect(elements.issuers).toEqual(['县森林防火指挥部']);
  });

  it('a document becomes a shell, or stops being one', () => {
    const shell = readPieces([
      '关于印发河道管理办法的通知',
      '各乡镇人民政府：',
      '　　现印发给你们。',
      right('云溪县人民政府'),
      right('2026年3月5日'),
      page('河道管理办法'),
      '第一条　为了加强河道管理，制定本办法。',
    ]);
    expect(corrected({ isShell: false }, shell)).toMatchObject({ isShell: false, shell: null });
    expect(findElements(shell, { isShell: false }).spans).not.toHaveProperty('printedText');
    expect(corrected({ isShell: true }).shell).toMatchObject({ depth: 1 });
  });

  it('attachments find their texts by the names that were given', () => {
    const elements = corrected({ attachments: ['里程登记册', '养护里程表'] });
    expect(elements.attachmentTexts).toMatchObject([{ listed: 1, title: '养护里程表' }]);
  });
});

it('a doubt is settled by the value that was taken, too', () => {
  const disputed = readText(
    '云溪县教育局关于报送方案的报告\n云教报〔2026〕3号\n云溪县人民政府：\n现将有关情况报告如下。妥否，请批示。\n云溪县教育局\n2026年3月5日\n',
  );
  const before = findElements(disputed);
  expect(before.unsure).toEqual(['kind']);
  expect(before.doubts[0]?.candidates.map(({ value }) => value)).toEqual(['报告', '请示']);
  const settled = findElements(disputed, { kind: '报告' });
  expect(settled).toMatchObject({ kind: '报告', unsure: [], doubts: [], corrected: ['kind'] });
  expect(findElements(disputed, { kind: '请示' })).toMatchObject({ kind: '请示', unsure: [], direction: 'up' });
});

const words = fc.constantFrom(
  '云溪县人民政府',
  '云溪县人民政府办公室',
  '各乡镇人民政府、街道办事处',
  '关于做好农村公路养护工作的通知',
  '养护',
  '根据',
  '2026',
  '附件',
  '：',
  '没有的话',
);
const day = fc.constantFrom('2026-02-01', '2026-03-05', '2026-03-06', '2020-01-01');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const list = fc.array(words, { maxLength: 3 });
const changes: fc.Arbitrary<ElementChanges> = fc.record(
  {
    kind: orNull(fc.constantFrom('通知', '请示', '函', '纪要', 'other')),
    form: fc.constantFrom('red', 'white', 'unknown'),
    direction: fc.constantFrom('up', 'down'),
    nature: fc.constantFrom('special', 'comprehensive'),
    isShell: fc.boolean(),
    title: orNull(words),
    issuers: list,
    signers: list,
    documentNumber: orNull(fc.oneof(words, fc.constant('云政办发〔2026〕12号'))),
    mainRecipients: list,
    ccRecipients: list,
    signedOn: orNull(day),
    printedBy: orNull(words),
    printedOn: orNull(day),
    urgency: orNull(words),
    annotation: orNull(words),
    copyNumber: orNull(words),
    attachments: list,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ElementChanges>;

it('any correction is taken as it is, and every span that is left holds its value', () => {
  fc.assert(
    fc.property(changes, fc.constantFrom(notice, readText(notice.text), readText('')), (given, source) => {
      const elements = findElements(source, given);
      for (const field of ElementField.options) {
        if (given[field] !== undefined) expect(elementValue(elements, field)).toEqual(given[field]);
      }
      // a corrected value that the text doesn't have is without a span; nothing else may be
      const faults = spanFaults(source, elements).filter(
        (fault) =>
          !/span and value disagree|: 0 spans/u.test(fault) ||
          elements.corrected.every((field) => !fault.startsWith(field)),
      );
      expect(faults.filter((fault) => !(fault.startsWith('attachmentList') && given.attachments))).toEqual([]);
      const [bodyStart, bodyEnd] = elements.spans.body ?? [0, 0];
      for (const [start, end] of elements.spans.mainRecipients ?? [])
        expect(end <= bodyStart || start >= bodyEnd || given.mainRecipients).toBeTruthy();
    }),
    { numRuns: propertyRuns(300) },
  );
});
