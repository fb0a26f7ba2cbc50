import type { Elements } from '../../contract/index.ts';
import { draft, finds, findsAll, paper, passes, ruleTable } from '../testing/index.ts';
import { formTitle } from './rule.ts';

const titled = (title: string, rest: Partial<Elements> = {}) =>
  draft({ title, mainRecipients: ['各乡镇人民政府'], ...rest });
const shell = { act: 'relay', title: null, titleSpan: null } as const;

const params = {};

ruleTable(formTitle, params, {
  'no kind': [titled('云溪县人民政府办公室关于做好春季防火'), finds('noKind', {}, { atMost: 'should' })],
  'two kinds': [titled('云溪县水利局关于堤防加固的请示报告'), finds('twoKinds', { kinds: '请示报告' })],
  'twice 关于': [titled('云溪县人民政府关于关于做好防汛工作的通知'), finds('twice', { words: '关于关于' })],
  末尾有句号: [
    paper(
      '云溪县人民政府办公室关于做好春季防火工作的通知。\n\n各乡镇人民政府：\n　　请做好防火工作。\n\n云溪县人民政府办公室\n2026年3月5日',
    ),
    findsAll('stop'),
  ],
  末尾有句号又重复: [
    paper(
      '云溪县人民政府办公室关于关于做好春耕工作的通知。\n各乡镇人民政府：\n　　请做好春耕工作。\n云溪县人民政府办公室\n2026年3月5日',
    ),
    findsAll('twice', 'stop'),
  ],
  层层转发: [
    titled('云溪县教育局转发平江市教育局关于转发省教育厅关于做好招生工作的通知的通知', {
      isShell: true,
      shell: { ...shell, depth: 2 },
    }),
    finds('nested', {}, { atMost: 'note' }),
  ],
  'a whole title': [titled('云溪县人民政府办公室关于做好春季防火工作的通知'), passes({ applies: true })],
  'a remark behind': [titled('云溪县人民政府关于公布权责清单的公告（第2号）'), passes()],
  'one relay': [
    titled('云溪县教育局转发省教育厅关于做好招生工作的通知', { isShell: true, shell: { ...shell, depth: 1 } }),
    passes(),
  ],
  'about the duty to ask and report': [titled('中共云溪县委关于执行请示报告制度情况的通报'), passes()],
  'not one of the 15 kinds': [titled('云溪县人民政府关于2026年工作的汇报'), passes()],
  'a text of no addressee': [draft({ title: '关于做好春季防火' }), passes({ applies: false })],
  'no title': [draft({ title: null }), passes({ applies: false })],
});
