import { draft, finds, han, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthPreamble } from './rule.ts';

const params = { characters: 300, percent: 25 };
const background =
  '近年来，全县农村供水条件不断改善，群众饮水困难逐步缓解，城乡差距进一步缩小，为乡村振兴打下了良好基础。';
const matter = '县水务局要于4月30日前完成灌渠检查，各乡镇人民政府配合。';

function document(opening: string, rest: string, title = '云溪县人民政府办公室关于做好灌渠检查工作的通知') {
  return paper(
    [
      title,
      '',
      '各乡镇人民政府，县政府各部门：',
      ...opening.split('\n').map((line) => `　　${line}`),
      ...rest.split('\n').map((line) => `　　${line}`),
      '',
      '云溪县人民政府办公室',
      '2026年3月5日',
    ].join('\n'),
  );
}
const tasks = `一、全面检查\n${matter.repeat(12)}`;

ruleTable(lengthPreamble, params, {
  一段背景后就是事项: [document(background.repeat(2), tasks), passes()],
  四百多字以后才说事: [document(background.repeat(9), tasks), finds('longPreamble', { limit: 300, share: 25 })],
  背景占去大半: [document(background.repeat(12), `一、检查时间\n${matter}`), finds('longPreamble')],
  现将事项通知如下: [document(`${background}现将有关事项通知如下：${background.repeat(9)}`, tasks), passes()],
  背景虽长但正文更长: [document(background.repeat(9), `一、全面检查\n${matter.repeat(80)}`), passes()],
  决定可以先讲道理: [document(background.repeat(9), tasks, '云溪县人民政府关于加强灌区管护的决定'), passes()],
  规划可以先讲基础: [document(background.repeat(9), tasks, '云溪县人民政府关于云溪县灌区规划实施的意见'), passes()],
  没有一件事可做参照: [draft({ body: han(2000) }), passes()],
  印发方案的通知: [
    draft({ isShell: true, body: han(2000), sections: [{ level: 1, title: '一', start: 900, end: 1000 }] }),
    passes(),
  ],
});
