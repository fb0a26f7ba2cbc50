import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsRanking } from './rule.ts';

ruleTable(
  demandsRanking,
  { except: [] },
  {
    'every month': [notice('县住建局每月对各街道垃圾分类工作进行排名。'), finds('asked')],
    'the last': [notice('得分居后三位的乡镇在全县大会上作检讨。'), finds('last')],
    'published order': [notice('各单位得分情况将予以公布。'), finds('asked')],
    'not ranked': [notice('各乡镇进度不排名。'), passes()],
    forbidden: [notice('严禁对乡镇按周排名、末位约谈。'), passes()],
    'a fact': [notice('我县粮食产量居全市首位。'), passes()],
    admission: [notice('考生按成绩从高到低排序公布。'), passes()],
    'told of others': [notice('有的部门每周排名通报，基层疲于应付。'), passes()],
  },
);
