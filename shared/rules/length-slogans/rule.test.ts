import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { lengthSlogans } from './rule.ts';

const plain = '县水务局要于四月底前完成灌渠检查。';
const empty =
  '各单位要高度重视，提高政治站位，统一思想认识，加强组织领导，形成强大合力，真抓实干，狠抓落实，务求实效。';

ruleTable(
  lengthSlogans,
  { perThousand: 4, least: 4 },
  {
    只说事情: [notice(plain.repeat(20)), passes({ places: 0 })],
    一段全是套话: [notice(`${empty}\n${plain.repeat(10)}`), finds('slogans', { limit: 4, places: 8 })],
    分散在各处的套话: [
      notice(`要高度重视。${plain}要统一思想。${plain}要形成合力。${plain}要狠抓落实。${plain}`),
      finds('slogans', { places: 4 }),
    ],
    偶尔一两句: [notice(`各单位要高度重视，抓好落实。${plain}`), passes({ places: 2 })],
    长文里零星几处: [notice(`${empty.slice(0, 20)}${plain.repeat(120)}各单位要狠抓落实，务求实效。`), passes()],
    引用和书名里的话: [
      notice(
        `上级要求“高度重视、统一思想、形成合力、狠抓落实”，见《关于加强组织领导真抓实干务求实效的意见》。${plain}`,
      ),
      passes({ places: 0 }),
    ],
    附件里的套话不算: [
      notice(`${plain}\n\n附件：讲话\n\n云溪县人民政府办公室\n2026年3月5日\n\n附件\n\n讲话\n${empty}`),
      passes(),
    ],
  },
);
