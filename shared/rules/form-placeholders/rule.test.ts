import { finds, findsAll, notice, paper, passes, ruleTable } from '../testing/index.ts';
import { formPlaceholders } from './rule.ts';

const params = {};

ruleTable(formPlaceholders, params, {
  'to be fixed': [notice('会议定于3月21日召开，地点（待定）。'), finds('left', { quote: '（待定）' })],
  'a day of crosses': [notice('请于×月×日前报名。'), finds('left', { quote: '×月×日' })],
  'a year of crosses': [notice('自20XX年起执行新标准。'), finds('left', { quote: '20XX年' })],
  'a sum of crosses': [notice('安排资金××万元用于修缮。'), finds('left', { quote: '××万元' })],
  'a person and a place': [notice('由XX同志任组长，在××镇召开现场会。'), findsAll('left', 'left')],
  'a gap before the unit': [notice('现拨付救灾资金 万元，专款专用。'), finds('left')],
  'rules of underscores': [notice('对________等单位予以表扬。'), finds('left', { quote: '________' })],
  'in the title': [
    paper('云溪县人民政府关于××事项的通知\n\n各乡镇人民政府：\n　　请抓好落实。\n\n云溪县人民政府\n2026年3月5日'),
    finds('left'),
  ],
  'part of a model': [notice('冷库设备型号为XX-120，请按此验收。'), passes({ places: 0 })],
  'a size': [notice('冷库尺寸为3.6×2.4×2.2米，抽检1.5公斤×3次。'), passes()],
  'quoted signs': [notice('近期发现个别来文留有“XX同志”“（待定）”字样，请加强校核。'), passes()],
  'shows how it is written': [notice('日期格式为××××年××月××日。'), passes()],
  'names hidden in a case': [
    paper(
      '云溪县市场监督管理局关于典型案例的通报\n\n各乡镇人民政府：\n　　经营者刘××销售过期食品，被××公司举报，罚款××万元。\n\n云溪县市场监督管理局\n2026年3月5日',
    ),
    passes(),
  ],
  'a form to be filled in': [
    paper(
      '云溪县科学技术局关于推荐特派员的通知\n\n各乡镇人民政府：\n　　请按附件推荐。\n\n　　附件：推荐表\n\n云溪县科学技术局\n2026年3月5日\n附件\n推荐表\n姓名：________　单位：____　由××镇推荐',
    ),
    passes(),
  ],
  'a word with 待定 in it': [notice('新公司负责人选待定期间，由现任总经理负责。'), passes()],
  'marks of a text': [notice('标线按【严禁占用】【限时停放】两类字样施划。'), passes()],
});
