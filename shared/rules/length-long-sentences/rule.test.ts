import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { lengthLongSentences } from './rule.ts';

const clause = '要对照清单逐项检查辖区内的灌渠水闸和泵站运行情况，';
const long = `${clause.repeat(9)}并及时修复。`;
const short = '各乡镇人民政府要逐项检查辖区内的灌渠。';

ruleTable(
  lengthLongSentences,
  { characters: 200 },
  {
    短句: [notice(short.repeat(20)), passes({ limit: 200 })],
    一句两百多字: [notice(`${short}\n${long}`), finds('longSentences', { places: 1, count: 231, limit: 200 })],
    两处长句只提一次: [notice(`${long}\n${short}\n各单位${long}`), finds('longSentences', { places: 2, count: 234 })],
    分号分开的几件事: [notice(`${`${clause.repeat(3)}不留死角；`.repeat(4)}务求全部修复。`), passes()],
    单位名单: [
      notice(`参加排查的有${Array.from({ length: 40 }, (_, i) => `石桥镇第${i + 1}村`).join('、')}。`),
      passes(),
    ],
    引用很多文件名: [
      notice(`根据${'《云溪县农村供水工程运行管理办法》和《云溪县灌区管护办法》'.repeat(5)}等规定执行。`),
      passes(),
    ],
    指导思想的固定表述: [notice(`以乡村振兴重要思想为指导，${clause.repeat(9)}推动工作上台阶。`), passes()],
    没有句号的表格行: [notice(`${clause.repeat(9)}`), passes()],
    条例的条文: [
      notice(['云溪县灌区管护条例', '第一章　总则', `第一条　${long}`, `第二条　${long}`].join('\n')),
      passes(),
    ],
  },
);
