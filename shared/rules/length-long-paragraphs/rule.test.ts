import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { lengthLongParagraphs } from './rule.ts';

const sentence = '各乡镇人民政府要逐项检查辖区内的灌渠和泵站，及时修复损坏的部位。';

ruleTable(
  lengthLongParagraphs,
  { characters: 600 },
  {
    分了段的正文: [notice(`${sentence.repeat(10)}\n${sentence.repeat(10)}`), passes({ limit: 600 })],
    一段六百多字: [notice(sentence.repeat(20)), finds('longParagraphs', { places: 1, count: 640, limit: 600 })],
    两段都长只提一次: [
      notice(`${sentence.repeat(20)}\n${sentence.repeat(25)}`),
      finds('longParagraphs', { places: 2, count: 800 }),
    ],
    丢了换行的文件: [
      notice(`一、${sentence.repeat(10)}二、${sentence.repeat(10)}三、${sentence.repeat(10)}`),
      passes(),
    ],
    整段是名单: [
      notice(`管护单位为：${Array.from({ length: 150 }, (_, i) => `石桥镇第${i + 1}村`).join('、')}。`),
      passes(),
    ],
    附件里的长段: [
      notice(
        `请按附件执行。\n\n附件：技术说明\n\n云溪县人民政府办公室\n2026年3月5日\n\n附件\n\n技术说明\n${sentence.repeat(30)}`,
      ),
      passes(),
    ],
  },
);
