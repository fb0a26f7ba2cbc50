import type { Change, Draft } from '../../contract/index.ts';
import { draft, facts, finds, match, notice, paper, passes, reuseFacts, ruleTable, skips } from '../testing/index.ts';
import { reusePureRelay } from './rule.ts';

const params = { share: 0.8, alike: 0.85 };
const taken = '全市各级各部门要提高认识，落实责任，在2026年6月底前完成隐患排查120处。';
const relayOf = (text: Draft, similarity = 0.95) => {
  const from = text.text.indexOf('全市');
  return reuseFacts([
    match({
      coverage: 0.9,
      relation: 'relay',
      passages: [{ draft: [from, from + taken.length], source: [0, taken.length], similarity }],
    }),
  ]);
};
const changed = (...said: readonly (readonly [Change['kind'], string])[]) => {
  const from = plain.text.indexOf('全市');
  const changes = said.map(([kind, words]): Change => {
    const at = plain.text.indexOf(words);
    return { kind, draft: [at, at + words.length], source: [0, words.length] };
  });
  return reuseFacts([
    match({
      coverage: 0.9,
      relation: 'relay',
      passages: [{ draft: [from, from + taken.length], source: [0, taken.length], similarity: 0.95, changes }],
    }),
  ]);
};
const plain = notice(taken);
const words = notice(`${taken}\n各单位要结合实际抓好落实。`);
const money = notice(`${taken}\n县财政安排资金50万元用于隐患整治。`);
const lead = notice(`${taken}\n由县水利局牵头，县应急局配合。`);
const day = notice(`${taken}\n请于4月20日前完成首轮排查。`);

const annex = paper(
  `关于开展防汛检查的通知\n各乡镇人民政府：\n　　${taken}\n\n　　附件：任务清单\n\n云溪县人民政府办公室\n2026年3月5日\n\n附件\n任务清单\n完成河堤加固35公里。`,
);

ruleTable(reusePureRelay, params, {
  只换了层级词: [plain, relayOf(plain), finds('nothingNew', { share: 0.9 }, { cause: 'relay:doc_1' })],
  新加的只有空话: [words, relayOf(words), finds('nothingNew')],
  加了本地资金: [money, relayOf(money), passes({ share: 0.9, news: 1 })],
  加了责任单位: [lead, relayOf(lead), passes({ share: 0.9 })],
  加了本地期限: [day, relayOf(day), passes({ share: 0.9 })],
  附件里有本地任务: [annex, relayOf(annex), passes({ share: 0.9, news: 1 })],
  改动大的段落算新写的: [plain, relayOf(plain, 0.7), passes({ share: 0.9 })],
  改了数字: [plain, changed(['number', '120处']), passes({ share: 0.9, news: 1 })],
  改了期限: [plain, changed(['date', '6月底']), passes({ news: 1 })],
  只有成文日期不同: [plain, changed(['date', '2026年3月5日']), finds('nothingNew')],
  只改了年份和层级词: [plain, changed(['date', '2026年'], ['level', '全市']), finds('nothingNew')],
  没有达到提醒线: [
    plain,
    reuseFacts([match({ coverage: 0.7, relation: 'relay' })]),
    passes({ share: 0.7, threshold: 0.8 }),
  ],
  转发原文: [
    draft({ title: '关于转发市防汛指挥部通知的通知', isShell: true }),
    reuseFacts([match({ coverage: 0.95, relation: 'relay' })]),
    passes({ lawful: true, reason: 'forwarded' }),
  ],
  抄的是平级的文件: [plain, reuseFacts([match({ coverage: 0.95 })]), passes({ share: 0 })],
  没有打开工作区: [plain, facts(), skips('no-workspace')],
});
