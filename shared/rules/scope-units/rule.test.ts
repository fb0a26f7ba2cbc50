import { draft, finds, passes, recipientFacts, ruleTable, skips } from '../testing/index.ts';
import { scopeUnits } from './rule.ts';

const params = { limit: 20 };

ruleTable(scopeUnits, params, {
  正好等于参考值: [draft(), recipientFacts([{ raw: '各乡镇人民政府', units: 20 }]), passes({ units: 20, limit: 20 })],
  多一个单位: [
    draft({ mainRecipients: ['各乡镇人民政府'] }),
    recipientFacts([{ raw: '各乡镇人民政府', units: 21 }]),
    finds('tooMany', { units: 21, limit: 20 }),
  ],
  抄送也算: [
    draft(),
    recipientFacts([
      { raw: '各乡镇人民政府', units: 18 },
      { raw: '县政府各部门', units: 30, list: 'cc' },
    ]),
    finds('tooMany', { units: 48 }),
  ],
  公布性文件没有收文单位: [draft({ kind: '通告' }), recipientFacts([]), passes({ units: 0 })],
  'too many already, whatever the rest may be': [
    draft(),
    recipientFacts([
      { raw: '各乡镇人民政府', units: 21 },
      { raw: '各有关单位', unresolved: ['各有关单位'] },
    ]),
    finds('tooMany', { units: 21 }),
  ],
  'what is not in the directory is not counted as none': [
    draft(),
    recipientFacts([{ raw: '各园区', unresolved: ['各园区'] }]),
    skips('recipients-unresolved'),
  ],
  机构名录是空的: [
    draft(),
    recipientFacts([{ raw: '各乡镇人民政府', unresolved: ['各乡镇人民政府'] }], { directory: 'empty' }),
    skips('no-directory'),
  ],
  'no workspace': [
    draft(),
    recipientFacts([{ raw: '各乡镇人民政府', unresolved: ['各乡镇人民政府'] }], { directory: 'absent' }),
    skips('no-workspace'),
  ],
  'a single organ by name needs no directory': [
    draft(),
    recipientFacts([{ raw: '云溪市人民政府' }], { directory: 'absent' }),
    passes({ units: 1 }),
  ],
});
