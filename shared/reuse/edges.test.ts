import { expect, test } from 'vitest';
import { snapEdges } from './edges.ts';
import { normalise } from './normalise.ts';

const same = '将灌溉渠道清淤台账报县水利局备案';

/** `|` marks the edges. */
function settled(draft: string, source: string): string[] {
  const [ours, theirs] = [draft, source].map((text) => normalise(text.replaceAll('|', '')));
  if (!ours || !theirs) return [];
  const at = (text: string): [number, number] => [text.indexOf('|'), text.lastIndexOf('|') - 1];
  const [[draftStart, draftEnd], [sourceStart, sourceEnd]] = [at(draft), at(source)];
  const found = snapEdges(ours, theirs, { draftStart, draftEnd, sourceStart, sourceEnd });
  const cut = (text: string, start: number, end: number): string => text.replaceAll('|', '').slice(start, end);
  return [cut(draft, found.draftStart, found.draftEnd), cut(source, found.sourceStart, found.sourceEnd)];
}

test.each([
  [
    `各乡镇都要在七月里也就是7月1|0日前${same}|后再行公布出去`,
    `另外一件事情的期限不晚于6月|5日前${same}|等等再说其他事情`,
  ],
  [
    `各乡镇都要在七月里也就是7月|10日前${same}|后再行公布出去`,
    `另外一件事情的期限不晚于12月|10日前${same}|等等再说其他事情`,
  ],
])('a day that is cut at the beginning is left out: %s', (draft, source) => {
  expect(settled(draft, source)).toEqual([`前${same}`, `前${same}`]);
});

test.each([
  [`这里要求各乡镇逐村|${same}不晚于7月1|0日并且公布出去`, `另外一件事情的要求|${same}不晚于6月5|日等等再说其他`],
  [`这里要求各乡镇逐村|${same}不晚于2026年|3月并且公布出去`, `另外一件事情的要求|${same}不晚于2025年|底等等再说其他`],
])('and at the end: %s', (draft, source) => {
  expect(settled(draft, source)).toEqual([`${same}不晚于`, `${same}不晚于`]);
});

test.each([
  [`这里要求各乡镇逐村|${same}每月|3次并且公布出去`, `另外一件事情的要求|${same}每月|两次等等再说其他`],
  [`这里要求各乡镇逐村|${same}共30|个并且公布出去`, `另外一件事情的要求|${same}共40|处等等再说其他`],
  [`这里要求。|3月10日前${same}|后再行公布出去`, `另外一件。|3月10日前${same}|等等再说其他事情`],
  [`这里要求各乡镇逐村共30|处${same}|后再行公布出去`, `另外一件事情的要求共5|处${same}|等等再说其他事情`],
  [`这里要求各乡镇到2026年|30个村${same}|后再行公布出去`, `另外一件事情的要求是今年|30个村${same}|等等再说其他事情`],
])('what is no cut day stays: %s', (draft, source) => {
  const inside = (text: string): string => text.split('|')[1] ?? '';
  expect(settled(draft, source)).toEqual([inside(draft), inside(source)]);
});

test.each([
  // draft, source, what is left of the passage
  [`县政府的分管副县|长和${same}|再说其他有关事情吧`, `另外一位现任的处|长和${same}|等等也要一并安排好`, `和${same}`],
  [`这里由主管部门依|据${same}|再说其他有关事情吧`, `另外一件事收集数|据${same}|等等也要一并安排好`, same],
  [
    `这里写明了其他的|${same}，抓好培|训等各方面的工作`,
    `另外一件其他的事|${same}，抓好培|育和其他方面工作`,
    `${same}，抓好`,
  ],
  [
    `云溪县人民政府办公|室关于${same}|再说其他有关事情吧`,
    `临江市教育厅保卫|室关于${same}|等等也要一并安排好`,
    `关于${same}`,
  ],
  [`云溪县人民政府|办公室关于${same}|再说其他有关事情吧`, `国务院|办公厅关于${same}|等等也要一并安排好`, `关于${same}`],
  [
    `各位代表：现决定命名云溪茶业|有限公司等${same}|再说其他有关事情吧`,
    `各位代表：现决定命名平江酒业|有限公司等${same}|等等也要一并安排好`,
    `等${same}`,
  ],
])('an edge inside a word or the name of an organ goes inwards: %s', (draft, source, left) => {
  expect(settled(draft, source)).toEqual([left, left]);
});

test.each([
  [`这里要求各乡镇|加强${same}|再说其他有关事情吧`, `另外一件的要求|加强${same}|等等也要一并安排好`],
  [`这里要求各乡镇由|办公室负责${same}|再说其他有关事情吧`, `另外一件的要求，|办公室负责${same}|等等也要一并安排好`],
  [`这里要求各乡镇。|办公室关于${same}|再说其他有关事情吧`, `另外一件事情的\n|办公室关于${same}|等等也要一并安排好`],
  [`云溪县人民政府|办公室主任要将${same}|再说其他有关事情吧`, `国务院|办公室主任要将${same}|等等也要一并安排好`],
  [
    `各地要认真贯彻落实|习近平同志${same}|再说其他有关事情吧`,
    `另外一件事是学懂弄通|习近平同志${same}|等等也要一并安排好`,
  ],
  [`这里要求各乡镇依|据村规民约完成登记|再说其他有关事情吧`, `另外一件事情的数|据村规民约完成登记|等等也要一并安排好`],
])('and stays where it cuts none, or where too little would be left: %s', (draft, source) => {
  const inside = (text: string): string => text.split('|')[1] ?? '';
  expect(settled(draft, source)).toEqual([inside(draft), inside(source)]);
});
