import { draft, finds, notice, passes, ruleTable } from '../testing/index.ts';
import { reuseQuotedLaw } from './rule.ts';

const params = { limit: 60 };
const article = '生产经营单位应当对从业人员进行教育和培训，保证从业人员具备必要的知识，熟悉有关的规章制度和操作规程。';
const quote = (words: string, law = '某某管理条例') => notice(`《${law}》第二十条规定：“${words}”各乡镇要对照落实。`);

ruleTable(reuseQuotedLaw, params, {
  大段照录一条: [quote(article.repeat(2)), finds('tooMuch', { count: article.length * 2, limit: 60 })],
  几条加起来超过: [
    notice(`《某某管理条例》第三条规定：“${article}”同时，《某某防治法》第九条明确“${article}”。各乡镇要对照落实。`),
    finds('tooMuch', { count: article.length * 2 }),
  ],
  只引一条短的: [quote(article), passes({ count: article.length })],
  只注明条次: [notice('依据《某某管理条例》第二十条、第二十一条规定，开展检查。'), passes({ count: 0 })],
  引用领导讲话不是法条: [notice(`会议指出：“${article.repeat(2)}”`), passes({ count: 0 })],
  公布法规原文: [
    draft({
      shell: { act: 'publish', depth: 1, title: null, titleSpan: null },
      body: `《甲法》第一条规定：“${article.repeat(3)}”`,
    }),
    passes({ applies: false }),
  ],
  答复请示的批复: [
    draft({ kind: '批复', body: `《甲法》第一条规定：“${article.repeat(3)}”` }),
    passes({ applies: false }),
  ],
});
