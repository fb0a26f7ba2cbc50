import { expect, it } from 'vitest';
import type { Kind, Section } from '#shared/contract/index.ts';
import { natureOf } from './nature.ts';

function nature(
  title: string | null,
  kind: Kind = '通知',
  body: readonly string[] = [],
  printedTitle: string | null = null,
) {
  const text = body.join('\n');
  const sections = body.flatMap((line): Section[] => {
    const start = text.indexOf(line);
    return /^[一二三四五六]、/u.test(line) ? [{ level: 1, title: line, start, end: start + line.length }] : [];
  });
  const content = [0, text.length] as const;
  const { value, disputed, evidence } = natureOf({
    kind,
    title,
    titleSpan: null,
    printedTitle,
    printedSpan: null,
    sections,
    content,
    text,
  });
  return { value, disputed, cues: evidence.map(({ cue }) => cue) };
}

it.each([
  ['云溪县国民经济和社会发展第十五个五年规划纲要', 'comprehensive'],
  ['云溪县2026年工作要点', 'comprehensive'],
  ['关于印发云溪县“十五五”教育发展规划（2026—2030年）的通知', 'comprehensive'],
  ['2026年云溪县政府工作报告', 'comprehensive'],
  ['关于推动民营经济高质量发展的实施意见', 'comprehensive'],
  ['关于开展燃气安全专项整治的通知', 'special'],
  ['关于召开防汛会议的通知', 'special'],
  ['关于2026年国庆节放假安排的通知', 'special'],
  ['关于印发政务公开工作方案的通知', 'special'],
  ['关于印发《垃圾分类管理办法》的通知', 'general'],
  ['关于印发县政府工作规则（试行）的通知', 'general'],
  ['关于印发森林防火应急预案的通知', 'general'],
  ['关于印发安全隐患排查治理办法的通知', 'general'],
  ['关于设立县级法庭若干问题的规定', 'general'],
  ['云溪县城市绿化条例（2026年修订）', 'general'],
  ['关于修订《河道管理办法》的决定', 'general'],
])('the nature of %j is %s', (title, value) => {
  expect(nature(title)).toMatchObject({ value, disputed: false });
});

it.each([
  // counter-examples: a word inside another, a plan that is only cited, one that is still to be made
  ['关于印发个人所得税专项附加扣除办法的通知', 'general'],
  ['关于印发规划编制工作方案的通知', 'special'],
  ['关于落实《政府工作报告》重点工作分工的意见', 'unknown'],
  ['关于贯彻《云溪县城乡规划条例》的意见', 'unknown'],
  ['关于进一步改进作风的意见', 'unknown'],
  ['关于提高残疾人生活补贴标准的通知', 'unknown'],
  ['关于调整最低生活保障标准的通知', 'special'],
  ['关于暂停执行有关规定的决定', 'unknown'],
  ['关于城乡规划局职责调整的函', 'unknown'],
  ['云溪县2025年国民经济和社会发展统计公报', 'unknown'],
  ['关于云溪县国土空间总体规划（2021—2035年）的批复', 'unknown'],
  ['云溪县教育工作领导小组关于印发2026年工作要点的通知', 'comprehensive'],
  [null, 'unknown'],
])('the nature of %j is %s', (title, value) => {
  expect(nature(title)).toMatchObject({ value, disputed: false });
});

it('leaves it open where clear words contradict each other', () => {
  expect(nature('关于印发全县安全生产专项整治三年行动总体方案的通知')).toEqual({
    value: 'unknown',
    disputed: true,
    cues: ['title-comprehensive', 'title-special'],
  });
});

it('hears the title of the text that a shell prints', () => {
  expect(nature('云溪县人民政府令', '命令', [], '云溪县河道管理办法').value).toBe('general');
  expect(nature('转发县应急局有关文件的通知', '通知', [], '冬季防火专项行动方案').value).toBe('special');
});

const tree = ['一、总体要求', '二、基本原则', '三、主要目标', '四、重点任务', '五、保障措施'];

it('takes a whole tree that looks years ahead for comprehensive work', () => {
  const ahead = [...tree, '到2027年，初步建成；到2030年，全面建成。'];
  expect(nature('关于促进县域商业发展的意见', '意见', ahead)).toMatchObject({
    value: 'comprehensive',
    disputed: false,
    cues: ['body-comprehensive'],
  });
  // one year alone, or a tree without its goals, tells nothing
  expect(nature('关于促进县域商业发展的意见', '意见', [...tree, '到2027年，全面建成。']).value).toBe('unknown');
  expect(nature('关于促进县域商业发展的意见', '意见', ['一、总体要求', '五、保障措施', '“十五五”期间']).value).toBe(
    'unknown',
  );
  // nor does it outweigh clear words of the title
  expect(nature('关于开展燃气安全专项整治的通知', '通知', ahead)).toMatchObject({ value: 'special', disputed: false });
  expect(nature('关于印发商贸流通行动方案的通知', '通知', ahead)).toMatchObject({ value: 'unknown', disputed: true });
});

it('takes phases and a campaign of so many months for one task', () => {
  const phases = ['一、动员部署阶段（3月）', '二、集中整治阶段（4月）', '三、总结提升阶段（5月）'];
  expect(nature('关于加强燃气安全工作的通知', '通知', phases)).toMatchObject({
    value: 'special',
    cues: ['body-special'],
  });
  expect(nature('关于加强燃气安全工作的通知', '通知', ['开展集中整治行动，为期三个月。']).value).toBe('special');
  expect(nature('关于加强燃气安全工作的通知', '通知', ['一、动员部署阶段']).value).toBe('unknown');
  expect(nature('关于加强燃气安全工作的通知', '通知', ['去年的培训为期三个月。']).value).toBe('unknown');
});
