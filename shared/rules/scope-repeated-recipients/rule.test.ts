import { draft, finds, passes, recipientFacts, ruleTable } from '../testing/index.ts';
import { scopeRepeatedRecipients } from './rule.ts';

const group = (raw: string, names: string[]) => ({
  raw,
  units: names.length,
  level: 'county' as const,
  names,
  former: [],
});

const params = {};

ruleTable(scopeRepeatedRecipients, params, {
  既主送又抄送: [
    draft(),
    recipientFacts([{ raw: '县教育局' }, { raw: '县财政局' }, { raw: '县教育局', list: 'cc' }]),
    finds('alsoCopied', { recipient: '县教育局' }),
  ],
  主送里写了两次: [
    draft(),
    recipientFacts([{ raw: '县教育局、县财政局' }, { raw: '县民政局、县教育局' }]),
    finds('twice', { recipient: '县教育局' }),
  ],
  名录里是同一单位: [
    draft(),
    recipientFacts([{ raw: '县发改局' }, { raw: '县发展和改革局', list: 'cc' }], {
      scope: {
        groups: [group('县发改局', ['云溪县发展和改革局']), group('县发展和改革局', ['云溪县发展和改革局'])],
      },
    }),
    finds('alsoCopied', { recipient: '云溪县发展和改革局' }),
  ],
  '统称里的单位又单独抄送，只作参考': [
    draft(),
    recipientFacts([{ raw: '县政府各部门' }, { raw: '县教育局', list: 'cc' }], {
      scope: {
        groups: [group('县政府各部门', ['云溪县教育局', '云溪县财政局']), group('县教育局', ['云溪县教育局'])],
      },
    }),
    finds('alsoCopied', {}, { atMost: 'note' }),
  ],
  同一统称主送又抄送: [
    draft(),
    recipientFacts([{ raw: '各乡镇人民政府' }, { raw: '各乡镇人民政府', list: 'cc' }]),
    finds('alsoCopied', { recipient: '各乡镇人民政府' }),
  ],
  两个统称有重叠: [
    draft(),
    recipientFacts([{ raw: '县政府各部门' }, { raw: '县直各单位' }], {
      scope: {
        groups: [group('县政府各部门', ['云溪县教育局']), group('县直各单位', ['云溪县教育局', '云溪县总工会'])],
      },
    }),
    passes({ phrases: 2 }),
  ],
  不同级的同名机关: [
    draft(),
    recipientFacts([{ raw: '市教育局' }, { raw: '各县（市、区）教育局' }]),
    passes({ phrases: 2 }),
  ],
  后一家的名称也是前一家的: [
    draft(),
    recipientFacts([{ raw: '云溪县、东山县财政局' }, { raw: '云溪县财政局', list: 'cc' }]),
    finds('alsoCopied', { recipient: '云溪县财政局' }),
  ],
  同一个名称写了两次: [
    draft(),
    recipientFacts([{ raw: '县人民医院' }, { raw: '县人民医院' }]),
    finds('again', { recipient: '县人民医院' }),
  ],
  两县的部门主送而两县政府抄送: [
    draft(),
    recipientFacts([{ raw: '云溪县、东山县财政局、农业农村局' }, { raw: '云溪县、东山县人民政府', list: 'cc' }]),
    passes({ phrases: 2 }),
  ],
  各不相同: [draft(), recipientFacts([{ raw: '县教育局' }, { raw: '县财政局', list: 'cc' }]), passes()],
  没有收文单位: [draft({ kind: '公告' }), recipientFacts([]), passes({ phrases: 0 })],
});
