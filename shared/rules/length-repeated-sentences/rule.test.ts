import { finds, notice, paper, passes, ruleTable } from '../testing/index.ts';
import { lengthRepeatedSentences } from './rule.ts';

const one = '各乡镇人民政府要逐项检查辖区内的灌渠和泵站并建立台账。';
const other = '县水务局要在四月底以前完成对全部重点水闸的检修工作。';
const annexed = (text: string, annex: string) =>
  paper(
    [
      '云溪县人民政府办公室关于做好灌渠检查工作的通知',
      '',
      '各乡镇人民政府：',
      `　　${text}`,
      '',
      '　　附件：检查要求',
      '',
      '云溪县人民政府办公室',
      '2026年3月5日',
      '',
      '附件',
      '',
      '检查要求',
      '',
      ...annex.split('\n').map((line) => `　　${line}`),
    ].join('\n'),
  );

ruleTable(
  lengthRepeatedSentences,
  { characters: 20 },
  {
    没有重复: [notice(`${one}${other}`), passes({ places: 0 })],
    同一句写了两遍: [notice(`${one}${other}\n${one}`), finds('inBody', { places: 1, quote: one })],
    只差标点和空格也算: [
      notice(`${one}\n各乡镇人民政府，要逐项检查辖区内的 灌渠和泵站并建立台账！`),
      finds('inBody', { places: 1 }),
    ],
    正文的话又抄进附件: [annexed(one, `${other}\n${one}`), finds('inAttachment', { quote: one })],
    附件自己的重复不管: [annexed(one, `${other}\n${other}`), passes()],
    短句可以重复: [notice('请认真组织实施。\n请认真组织实施。'), passes()],
    重复的小标题: [
      notice(
        '一、逐项检查辖区内的灌渠和泵站并且建立检查台账\n请于四月完成。\n二、逐项检查辖区内的灌渠和泵站并且建立检查台账\n请于五月完成。',
      ),
      passes(),
    ],
    联系方式: [
      notice(
        `${one}\n联系人：水务局王小明，联系电话：12345678，地址在城关街道。\n联系人：水务局王小明，联系电话：12345678，地址在城关街道。`,
      ),
      passes(),
    ],
    几处不同的重复只提最长的一处: [
      notice(`${one}${other}\n${one}${other}另外再说。`),
      finds('inBody', { places: 2, quote: one }),
    ],
    条例里的罚则: [
      notice(['云溪县灌区管护条例', '第一章　总则', `第一条　${one}`, `第二条　${other}`, `第三条　${one}`].join('\n')),
      passes(),
    ],
  },
);
