import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsManyCopies } from './rule.ts';

ruleTable(
  demandsManyCopies,
  { except: [] },
  {
    copies: [notice('请将普查表一式四份报县统计局。'), finds('asked')],
    'on paper and as a file': [notice('请各乡镇将汇总表报县民政局，纸质版和电子版一并报送。'), finds('asked')],
    'to several organs': [notice('请将灾情报县应急局，同时抄报县水利局、县住建局。'), finds('asked')],
    'a contract': [notice('租赁合同一式两份，双方各存一份。'), passes()],
    forbidden: [notice('不得要求乡镇同时报送纸质版和电子版。'), passes()],
    'told of others': [notice('检查发现，有的部门要求报表一式五份报送。'), passes()],
    'one way': [notice('请将汇总表发至县民政局邮箱。'), passes()],
    'legal effect': [notice('电子证照与纸质证照具有同等效力。'), passes()],
  },
);
