import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesIn, type FoundChange, foldedText } from './changes.ts';
import { normalise } from './normalise.ts';
import { officeText } from './testing/office-text.ts';

function changes(draft: string, source: string): FoundChange[] {
  const [ours, theirs] = [normalise(draft), normalise(source)];
  return changesIn(ours, theirs, { draftStart: 0, draftEnd: ours.length, sourceStart: 0, sourceEnd: theirs.length });
}

function folded(text: string): string {
  const whole = normalise(text);
  return foldedText(whole, 0, whole.length);
}

const sign = fc.constantFrom(...'县市局全省年月日，。　 《》0123５％〔〕和的𠮷云溪水利');
const anyText = fc.string({ unit: sign, maxLength: 120 });

describe('changes inside a passage', () => {
  test.each([
    ['云溪县人民政府负责', '平江县人民政府负责', 'organ', '云溪县人民政府', '平江县人民政府'],
    ['由县教育局牵头', '由县财政局牵头', 'organ', '县教育局', '县财政局'],
    ['县发展和改革局、', '县发展改革局、', 'organ', '县发展和改革局', '县发展改革局'],
    ['在石桥镇、白沙乡试行', '在马坊镇、白沙乡试行', 'organ', '石桥镇', '马坊镇'],
    ['于2025年12月底前', '于2024年12月底前', 'date', '2025年12月底', '2024年12月底'],
    ['“十五五”时期', '“十四五”时期', 'date', '十五五', '十四五'],
    ['云政发〔2025〕9号', '云政发〔2024〕9号', 'date', '〔2025〕', '〔2024〕'],
    ['于3月15日前', '于4月20日前', 'date', '3月15日', '4月20日'],
    ['第十四届一次会议', '第十三届一次会议', 'date', '第十四届', '第十三届'],
    ['投入3.5亿元用于', '投入3.2亿元用于', 'number', '3.5亿元', '3.2亿元'],
    ['覆盖百分之八十以上', '覆盖百分之九十五以上', 'number', '百分之八十', '百分之九十五'],
    ['建立三项制度', '建立五项制度', 'number', '三项', '五项'],
    ['改造30个村', '改造３个村', 'number', '30个', '３个'],
    ['全县范围内', '全省范围内', 'level', '全县', '全省'],
    ['县政府有关部门', '国务院有关部门', 'level', '县政府', '国务院'],
    ['县直有关部门', '市直有关部门', 'level', '县直', '市直'],
    ['市教育局印发', '省教育厅印发', 'level', '市教育局', '省教育厅'],
    ['各乡镇要抓好', '各市县要抓好', 'level', '各乡镇', '各市县'],
    ['加强组织领导', '强化统筹协调', 'other', '加强组织领导', '强化统筹协调'],
    ['理念，服务和融入新发展格局，坚持', '理念，融入新发展格局，坚持', 'other', '服务和', ''],
    ['其余为一般管理区。', '其余。', 'other', '为一般管理区', ''],
    ['由水利局牵头负责', '由水利局负责', 'other', '牵头', ''],
  ] as const)('%s / %s', (draft, source, kind, ours, theirs) => {
    const found = changes(draft, source);
    expect(found.map((one) => [one.kind, draft.slice(...one.draft), source.slice(...one.source)])).toEqual([
      [kind, ours, theirs],
    ]);
  });

  test.each([
    ['第四条　市人民政府应当加强领导。', '第三条　市人民政府应当加强领导。', ['other 第四条 第三条']],
    ['原文如此。\n3.压实属地责任。', '原文如此。\n4.压实属地责任。', ['other 3 4']],
    ['原文如此。（3）压实属地责任。', '原文如此。（12）压实属地责任。', ['other 3 12']],
    ['目标如下：\n3.5万亩农田完成。', '目标如下：\n4.2万亩农田完成。', ['number 3.5万亩 4.2万亩']],
    ['原文如此。\n30个村完成改造。', '原文如此。\n40个村完成改造。', ['number 30个 40个']],
    ['名额（按3，下同）', '名额（按4，下同）', ['number 3 4']],
    ['适用第三条规定。', '适用第四条规定。', ['number 第三条 第四条']],
    [
      '副组长：李明　县政府副县长\n成　员：张伟　县水利局局长\n　　　　刘洋　县财政局局长',
      '副组长：李明　县政府副县长\n成　员：陈刚　县水利局局长\n　　　　孙丽丽　县财政局局长',
      ['other 张伟 陈刚', 'other 刘洋 孙丽丽'],
    ],
    ['成员：李明 市教育局局长', '成员：李军 市教育局局长', ['other 李明 李军']],
    ['成员：何丽 市教育局副局长', '成员：马骏 市民政局副局长', ['other 何丽 马骏', 'organ 市教育局 市民政局']],
    ['组长王建国县委书记，成员张伟县水利局局长。', '组长王建国县委书记，成员陈刚县水利局局长。', ['other 张伟 陈刚']],
    [
      '到2022年，清江要先行，清江高新区率先突破。',
      '到2022年，东屏要先行，东屏高新区率先突破。',
      ['organ 清江 东屏', 'organ 清江高新区 东屏高新区'],
    ],
    ['到2022年，清江要先行。', '到2022年，东屏要先行。', ['other 清江 东屏']],
    ['由白杨县水利局局长负责', '由石塘县水利局局长负责', ['organ 白杨县 石塘县']],
    [
      '云政办发〔2026〕8号\n\n各乡镇：照此办理。',
      '江政发〔2024〕31号\n\n各街道办事处：照此办理。',
      ['organ 云政办发 江政发', 'date 〔2026〕8号 〔2024〕31号', 'other 各乡镇 各街道办事处'],
    ],
    [
      '照此办理。\n云溪县人民政府办公室\n2026年3月5日',
      '照此办理。\n临江市人民政府办公厅\n2024年11月9日',
      ['organ 云溪县人民政府办公室 临江市人民政府办公厅', 'date 2026年3月5日 2024年11月9日'],
    ],
    [
      '照此办理。云溪县人民政府2026年3月5日',
      '照此办理。平江县人民政府2024年11月9日',
      ['organ 云溪县人民政府 平江县人民政府', 'date 2026年3月5日 2024年11月9日'],
    ],
    [
      '决定通报表扬县应急管理局等7家单位',
      '决定通报表扬县安全生产监督局等4家单位',
      ['organ 县应急管理局 县安全生产监督局', 'number 7家 4家'],
    ],
    ['授予何丽等26名同志', '授予马骏飞等8名同志', ['other 何丽 马骏飞', 'number 26名 8名']],
    ['这项办法2026年起实行', '这项规定2021年起实行', ['other 办法 规定', 'date 2026年 2021年']],
    [
      '组长：李　明 县委常委\n成员：何 丽 副县长',
      '组长：郑向东 市委常委\n成员：马 骏 市政府副市长',
      ['other 李　明 郑向东', 'level 县委 市委', 'other 何 丽 马 骏', 'level 副县长 市政府副市长'],
    ],
    [
      '副县长按照分工处理，由县长领导县政府工作',
      '副市长按照分工处理，由市长领导市政府工作',
      ['level 副县长 副市长', 'level 县长 市长', 'level 县政府 市政府'],
    ],
    ['办公室关于印发规则', '办公厅关于印发规则', ['organ 办公室 办公厅']],
    ['由县长办公会议讨论', '由市长办公会议讨论', ['level 县长 市长']],
    ['云溪县长效管护', '平江县长效管护', ['other 云溪 平江']],
    ['云溪高新区管委会组织', '平江高新区管委会组织', ['organ 云溪高新区管委会 平江高新区管委会']],
    ['提请云溪县委会议审议', '提请平江县委会议审议', ['organ 云溪县委 平江县委']],
    ['县政府决定命名云溪茶业公司', '县政府决定命名平江酒业公司', ['organ 云溪茶业公司 平江酒业公司']],
    // one thing each, whatever stands in it
    ['由云溪县政府水\n利处负责', '由平江县政府农\n业处负责', ['organ 云溪县政府水\n利处 平江县政府农\n业处']],
    ['学习三个代表等重要论述', '学习四个意识等重要论述', ['other 三个代表 四个意识']],
    ['名称\n粮食\n3\n合作社', '名称\n12、合作社', ['other 粮食\n3 12、']],
    ['2026 年 底前完成', '2025 年 底前完成', ['date 2026 年 2025 年']],
  ])('%s / %s', (draft, source, told) => {
    const found = changes(draft, source).map(({ kind, draft: ours, source: theirs }) =>
      [kind, draft.slice(...ours), source.slice(...theirs)].join(' '),
    );
    expect(found).toEqual(told);
  });

  test.each([
    ['投入５０％的资金', '投入50%的 资金'],
    ['（一）压实责任', '(一)\n压实责任'],
  ])('%s is %s', (draft, source) => {
    expect(changes(draft, source)).toEqual([]);
  });

  it('tells two changed things that stand side by side apart', () => {
    const found = changes('全县教育系统2026年投入80万元', '全市教育系统2025年投入75万元');
    expect(found.map(({ kind }) => kind)).toEqual(['level', 'date', 'number']);
  });

  it('turns the draft’s side into the source’s when the changes are applied', () => {
    fc.assert(
      fc.property(anyText, anyText, (draft, source) => {
        let applied = '';
        let at = 0;
        for (const change of changes(draft, source)) {
          applied += draft.slice(at, change.draft[0]) + source.slice(...change.source);
          at = change.draft[1];
        }
        expect(folded(applied + draft.slice(at))).toBe(folded(source));
      }),
      { numRuns: 400 },
    );
  });

  it('names places in order that lie within both texts and cut no sign in two', () => {
    const whole = (text: string, [start, end]: readonly [number, number]): boolean =>
      start <= end &&
      end <= text.length &&
      [start, end].every((at) => !/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)));
    fc.assert(
      fc.property(anyText, anyText, (draft, source) => {
        let [ours, theirs] = [0, 0];
        for (const change of changes(draft, source)) {
          expect(whole(draft, change.draft) && whole(source, change.source)).toBe(true);
          expect(change.draft[0]).toBeGreaterThanOrEqual(ours);
          expect(change.source[0]).toBeGreaterThanOrEqual(theirs);
          expect(change.draft[1] - change.draft[0] + change.source[1] - change.source[0]).toBeGreaterThan(0);
          [ours, theirs] = [change.draft[1], change.source[1]];
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lists no more than 200', () => {
    const source = officeText(1, 60);
    const draft = source.replace(/(?<=.{7})\p{Script=Han}/gu, (sign, at: number) => (at % 9 === 0 ? '某' : sign));
    const found = changes(draft, source);
    expect(found).toHaveLength(200);
    expect(found.at(-1)?.draft[1]).toBeGreaterThan(draft.length - 40);
  });
});
