import { finds, findsAll, notice, passes, ruleTable } from '../testing/index.ts';
import { formMergeFields } from './rule.ts';

const params = {};

ruleTable(formMergeFields, params, {
  'a field of Word': [notice('请«单位名称»于3月20日前报名。'), finds('left', { quote: '«单位名称»' })],
  'its code': [notice('请{ MERGEFIELD 单位 }于3月20日前报名。'), finds('left')],
  'a gap of a template': [notice(`请{{unit}}的$${'{name}'}同志参加。`), findsAll('left', 'left')],
  'a field in marks of titles': [notice('《姓名》同志：请准时参加。'), finds('left', { quote: '《姓名》' })],
  'a broken reference': [notice('任务分工见错误！未找到引用源。'), finds('broken')],
  'a title': [notice('按照《单位内部控制规范》执行。'), passes({ places: 0 })],
  'a set of numbers': [notice('取值范围为{1,2,3}，单价$20。'), passes()],
  'less and more': [notice('浓度<5且>1的，计入合格。'), passes()],
  'an error that is told': [notice('数据错误的，请予改正。'), passes()],
});
