import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsInspections } from './rule.ts';

ruleTable(
  demandsInspections,
  { except: [] },
  {
    'every month': [notice('县督查室每月对各乡镇开展暗访。'), finds('often')],
    everyone: [notice('对全县各村开展全覆盖督查。'), finds('wide')],
    'made ready for': [notice('各村要提前做好迎检准备。'), finds('prepare')],
    'of the plan': [notice('检查各乡镇已列入2026年督查检查考核计划，每季度检查一次。'), passes()],
    limited: [notice('对乡镇的检查原则上每年不超过1次。'), passes()],
    'law enforcement': [notice('依法对各村门店每月开展执法检查。'), passes()],
    forbidden: [notice('不得要求乡镇准备迎检材料。'), passes()],
    emergency: [notice('汛期县防指每日对各乡镇值班情况抽查，确保安全度汛。'), finds('often', {}, { atMost: 'note' })],
  },
);
