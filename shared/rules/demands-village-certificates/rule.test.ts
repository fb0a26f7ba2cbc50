import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsVillageCertificates } from './rule.ts';

ruleTable(
  demandsVillageCertificates,
  { except: [] },
  {
    'written by the village': [notice('申请人须提交村委会出具的收入证明。'), finds('asked')],
    stamped: [notice('由社区居委会盖章证明其无业。'), finds('asked')],
    fetched: [notice('请到村里开具证明。'), finds('asked')],
    forbidden: [notice('严禁要求居民到社区开具证明。'), passes()],
    'taken back': [notice('取消村委会出具的各类证明。'), passes()],
    'others write it': [notice('公安机关出具户籍证明。'), passes()],
    'told of others': [notice('群众反映，办事时被要求到村委会开具证明。'), passes()],
    'a promise': [notice('由本人书面承诺，无需社区证明。'), passes()],
  },
);
