import { finds, notice, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthActionShare } from './rule.ts';

const talk = '农村供水事关千家万户，是群众最关心的民生实事之一，多年来受到社会各界普遍关注。';
const task = '县水务局要于4月30日前完成灌渠检查。';
const titled = (title: string, text: string) =>
  paper(
    [title, '', '各乡镇人民政府，县政府各部门：', `　　${text}`, '', '云溪县人民政府办公室', '2026年3月5日'].join('\n'),
  );

ruleTable(
  lengthActionShare,
  { characters: 300, percent: 3 },
  {
    写明了谁做什么: [notice(`${talk.repeat(10)}${task}`), passes()],
    通篇没有一件可做的事: [notice(talk.repeat(12)), finds('nothingToDo')],
    两千字里只有一件事: [notice(`${talk.repeat(40)}${task}`), finds('littleToDo', { limit: 3 })],
    意见只谈意义: [titled('云溪县人民政府办公室关于改善农村供水的意见', talk.repeat(12)), finds('nothingToDo')],
    只有笼统的要求也算有事: [notice(`${talk.repeat(10)}各单位要加强巡查。`), passes()],
    任免通知: [titled('云溪县人民政府办公室关于李明等同志任职的通知', talk.repeat(12)), passes()],
    表彰通报: [titled('云溪县人民政府办公室关于表扬供水先进单位的通报', talk.repeat(12)), passes()],
    公布名单的通知: [titled('云溪县人民政府办公室关于公布供水站名单的通知', talk.repeat(12)), passes()],
    很短的通知: [notice(talk.repeat(2)), passes()],
    报告不布置工作: [titled('云溪县人民政府办公室关于农村供水情况的报告', talk.repeat(12)), passes()],
  },
);
