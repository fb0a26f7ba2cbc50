import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsSubPlans } from './rule.ts';

ruleTable(
  demandsSubPlans,
  { except: [] },
  {
    'a plan of their own': [
      notice('各乡镇要结合实际制定实施方案。'),
      finds('asked', { quote: '制定实施方案' }, { atMost: 'should', cause: 'reports' }),
    ],
    'to be filed': [notice('实施方案请于3月15日前报送。'), finds('asked')],
    rules: [notice('请各学校拟订本校实施细则。'), finds('asked')],
    'measures are a note': [notice('各部门要抓紧制定配套措施。'), finds('asked', {}, { atMost: 'note' })],
    'not needed': [notice('各乡镇无需另行制定实施方案。'), passes({ places: 0 })],
    'one department’s task': [notice('县民政局负责制定全县养老服务实施办法。'), passes()],
    'a plan that is there': [notice('各乡镇要按照制定的方案有序推进。'), passes()],
    'this very document': [notice('结合我县实际，制定本实施方案。'), passes()],
    abolished: [notice('凡层层要求制定实施方案的，一律废止。'), passes()],
    'how power is run': [notice('各县政府须在11月25日前组织编制有序用电方案，逐户落实到企业和线路。'), passes()],
    'whom to move in a flood': [notice('各乡镇要制定群众转移避险方案。'), passes()],
    'an application': [notice('申报单位编制项目方案，报县发改局。'), passes()],
  },
);
