import { draft, finds, passes, ruleTable } from '../testing/index.ts';
import { scopeJointLevels } from './rule.ts';

const by = (...issuers: string[]) => draft({ issuers });

const params = {};

ruleTable(scopeJointLevels, params, {
  省市部门联署: [by('湖南省教育厅', '平江市财政局'), finds('levelsDiffer', { second: '平江市财政局' })],
  政府与本级部门联署: [by('云溪县人民政府', '云溪县水利局'), finds('levelsDiffer')],
  县局与镇政府联署: [by('云溪县文化和旅游局', '青石镇人民政府'), finds('levelsDiffer')],
  同级部门联署: [by('云溪县教育局', '云溪县财政局', '云溪县人力资源和社会保障局'), passes({ issuers: 3 })],
  党委政府联署: [by('中共云溪县委员会', '云溪县人民政府'), passes()],
  垂直管理单位与县局联署: [by('云溪县财政局', '国家税务总局云溪县税务局'), passes()],
  相邻的县和县级市: [by('云溪县公安局', '江城市公安局'), passes()],
  党委部门与政府部门联署: [by('中共云溪县委组织部', '云溪县财政局'), passes()],
  政府办公室与部门联署: [by('云溪县人民政府办公室', '云溪县水利局'), passes()],
  一家行文: [by('云溪县教育局'), passes({ issuers: 1 })],
});
