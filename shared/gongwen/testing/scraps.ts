import fc from 'fast-check';
import type { Piece } from './read.ts';

/** How often a property is tried: a few times in every test run, more with JIANWEN_PROPERTY_RUNS=10000. */
export function propertyRuns(few: number): number {
  return Number(process.env.JIANWEN_PROPERTY_RUNS ?? few);
}

/** Lines from which hostile documents are shuffled together: every cue of an element, whole, broken and run together. */
export const scraps = [
  '机密★1年',
  '000123',
  '加急　　云溪县教育局文件',
  '内部明电',
  '发电单位：县防指　　签批盖章：韩　峰',
  '等级：特急·明电　　云防指明电〔2026〕5号',
  '云溪县人民政府文件',
  '文件',
  '便　函',
  '云政发〔2026〕12号　签发人：张三',
  '签发人：张三　李 四',
  '沈一鸣',
  '云政发[2026]第012号',
  '（2026年第6号）',
  '第9次',
  '云溪县人民政府关于做好工作的通知',
  '关于印发《某办法》的通知',
  '关于印发某某规划',
  '实施意见的通知',
  '转发某某关于做好工作的通知的通知',
  '云溪县人民政府常务会议纪要',
  '云溪市人民政府令',
  '第76号',
  '（2026年1月5日云溪市人民代表大会通过）',
  '目　录',
  '一、总体要求……………2',
  '名　　称：某通知',
  '来源：县政府　时间：2026-03-05',
  '────────',
  '各乡镇人民政府，县直各单位：',
  '清河区、南湖区人民政府，高新技术产业开发区、经济技术',
  '开发区管委会，各有关企业：',
  '　　现将有关事项通知如下：',
  '　　一、加强领导。县人民政府2026年3月5日（此件公开发布）附件1某办法',
  '（一）提高认识',
  '1.2026年任务',
  '第一条　为了规范管理。',
  '出席：张三、李四',
  '附件：1.某办法2.某清单',
  '附件1：某表',
  '附件2：《某清单》（另发）',
  '附件：',
  '云溪县人民政府',
  '云溪县教育局　　云溪县财政局',
  '（县教育局代章）',
  '市　长　　梁文博',
  '2026年7月8日',
  '２０２６年７月　日',
  '二〇二六年三月五日',
  '（此件公开发布）',
  '（联系人：胡杰；电子邮',
  '箱：a@example.com）',
  '附件1',
  '某办法',
  '主题词：农业　通知',
  '主送：各单位。',
  '抄送：县委办公室，县人大办。',
  '抄报：市政府',
  '云溪县人民政府办公室　2026年7月9日印发',
  '印发：县教育局办公室　2026年8月21日印发',
  '（共印120份）',
  '扫一扫在手机打开当前页',
  '— 1 —',
  '青臺協〔2026〕5號',
  '各會員單位：',
  '',
  '𠮷（《“',
  '）》”',
] as const;

const run = fc.array(fc.constantFrom(...scraps), { maxLength: 5 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...scraps), { maxLength: 6 }).map((parts) => parts.join(' '));
export const line = fc.oneof(fc.constantFrom(...scraps), fc.constantFrom(...scraps), run, spaced);

const kinds = ['paragraph', 'heading', 'textbox', 'header', 'footnote', 'cell'] as const;
export const piece: fc.Arbitrary<Piece> = fc.record({
  t: line,
  kind: fc.constantFrom(...kinds),
  page: fc.boolean(),
});
const cell = fc.record({ table: fc.nat(1), row: fc.nat(3), column: fc.nat(1) });
const cellPiece: fc.Arbitrary<Piece> = fc.record({ t: line, cell });
export const pieces = fc.array(fc.oneof({ arbitrary: piece, weight: 4 }, { arbitrary: cellPiece, weight: 1 }), {
  maxLength: 25,
});
/** In the order of `scraps`, which is that of a document: whole documents, more or less. */
export const ordered = fc.subarray([...scraps], { minLength: 4, maxLength: 30 });
