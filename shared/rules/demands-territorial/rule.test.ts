import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsTerritorial } from './rule.ts';

ruleTable(
  demandsTerritorial,
  { except: [] },
  {
    'townships for everything': [notice('各乡镇对辖区道路安全负总责。'), finds('asked')],
    'the place': [notice('非法盗采由所在地乡镇负责查处。'), finds('asked')],
    'pressed down': [notice('夯实属地管理责任。'), finds('asked')],
    'of the list': [notice('列入履职事项清单的，由所在地乡镇负责。'), passes()],
    forbidden: [notice('严禁以属地管理名义让乡镇兜底。'), passes()],
    'by law': [notice('依照《中华人民共和国森林法》第十条，各乡镇对本区域防火负总责。'), passes()],
    'told of others': [notice('有的部门让所在地乡镇负责到底。'), passes()],
    'a department': [notice('县水利局对全县水库安全负总责。'), passes()],
  },
);
