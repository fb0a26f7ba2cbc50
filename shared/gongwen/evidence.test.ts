import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Elements, ElementValue, Span } from '#shared/contract/index.ts';
import { elementValue, findElements } from './index.ts';
import { readPieces, readText } from './testing/read.ts';
import { pieces, propertyRuns } from './testing/scraps.ts';
import { fold } from './text.ts';

const lines = fc.constantFrom(
  '云溪县人民政府文件',
  '云溪县教育局便函',
  '工作提示',
  '云政发〔2026〕3号',
  '云政办函[2025]第012号',
  '第37期',
  '云溪县教育局关于开展校舍专项整治的通知',
  '关于转发《市府办关于印发〈招生工作方案〉的通知》的通知',
  '关于解决维修资金的请示',
  '招生工作方案',
  '云溪市河道管理条例',
  '2025年8月27日 市人民代表大会通过',
  '2025年9月20日 省人民代表大会常务委员会批准',
  '各乡镇人民政府，县直各单位：',
  '县人民政府：',
  '现印发给你们。',
  '一、总体要求。到2027年，到2030年。',
  '二、基本原则。',
  '三、主要目标。',
  '四、保障措施。',
  '妥否，请批示。',
  '特此通知。',
  '附件：1.校舍登记表',
  '附件1',
  '附件2校舍责任清单',
  '校舍登记表',
  '云溪县教育局',
  '2026年3月5日',
  '主送：县人民政府。',
  '抄送：县委办公室。',
  '云溪县教育局办公室　2026年3月1日印发',
);

function inside([start, end]: Span, length: number): boolean {
  return start >= 0 && start < end && end <= length;
}

/** Words that stand under a span, where a value is one text. */
function saysSo(text: string, value: ElementValue, span: Span): boolean {
  return typeof value !== 'string' || fold(text.slice(...span)) === fold(value);
}

function faultsOf(text: string, elements: Elements): string[] {
  const { cues, doubts, unsure, shell, attachmentTexts } = elements;
  const said = [...cues, ...doubts.flatMap(({ candidates }) => candidates)];
  const titles = attachmentTexts.flatMap(({ title, titleSpan, span }) =>
    titleSpan ? [{ title, titleSpan, span }] : [],
  );
  return [
    ...said.flatMap(({ cue, span }) => (span && !inside(span, text.length) ? [`${cue} out of the text`] : [])),
    ...said.flatMap(({ field, cue, value, span }) =>
      (field === 'title' || field === 'documentNumber') && span && !saysSo(text, value, span)
        ? [`${cue} elsewhere`]
        : [],
    ),
    ...doubts.flatMap(({ field, candidates }) => {
      const taken = elementValue(elements, field);
      const isFirst = JSON.stringify(candidates[0]?.value) === JSON.stringify(taken);
      return isFirst || taken === 'unknown' ? [] : [`${field}: the value taken is not the first`];
    }),
    ...doubts.flatMap(({ field }) => (unsure.includes(field) ? [] : [`${field} is doubted and not unsure`])),
    ...(shell?.titleSpan && !saysSo(text, shell.title, shell.titleSpan) ? ['title of the shell elsewhere'] : []),
    ...(elements.isShell === (shell === null) ? ['a shell without its act'] : []),
    ...titles.flatMap(({ title, titleSpan, span }) =>
      saysSo(text, title, titleSpan) && titleSpan[0] >= span[0] && titleSpan[1] <= span[1]
        ? []
        : ['title of an attachment elsewhere'],
    ),
  ];
}

it('whatever speaks for a value stands in the text, and a doubt begins with what was taken', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 24 }), fc.constantFrom('\n', '\n\n', '　', ' '), (given, gap) => {
      const text = given.join(gap);
      expect(faultsOf(text, findElements(readText(text)))).toEqual([]);
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('so it does in documents of every kind of block', () => {
  fc.assert(
    fc.property(pieces, (given) => {
      const source = readPieces(given);
      expect(faultsOf(source.text, findElements(source))).toEqual([]);
    }),
    { numRuns: propertyRuns(300) },
  );
});
