import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsPledges } from './rule.ts';

ruleTable(
  demandsPledges,
  { except: [] },
  {
    'with each village': [
      notice('各乡镇要与各村层层签订禁烧责任书。'),
      finds('asked', { quote: '签订禁烧责任书' }, { atMost: 'should' }),
    ],
    'with households': [notice('各村与农户签订禁烧承诺书，承诺书报乡镇存档。'), finds('asked')],
    'an article of law makes it a note': [
      notice('依据《中华人民共和国消防法》第三条，县政府与各乡镇签订消防安全责任书。'),
      finds('asked', {}, { atMost: 'note' }),
    ],
    'a promise is a note': [notice('各村向镇里递交禁烧承诺书。'), finds('asked', {}, { atMost: 'note' })],
    'firms with a rate': [notice('组织沿街商户签订门前三包责任书，签约率不低于98%。'), finds('asked')],
    'firms without one': [notice('督促生产经营单位签订安全生产承诺书。'), passes({ places: 0 })],
    forbidden: [notice('不得以签订责任状等方式转嫁责任。'), passes()],
    'cleaned up': [notice('对各部门与乡镇签订的责任状进行全面清理。'), passes()],
    'a rate of something else': [notice('重点人群家庭医生签约率达到70%。'), passes()],
    'a declaration of a person': [notice('考生须签订诚信考试承诺书。'), passes()],
    'a contract': [notice('流转双方应签订规范的流转协议书。'), passes()],
  },
);
