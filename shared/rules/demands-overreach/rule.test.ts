import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsOverreach } from './rule.ts';

ruleTable(
  demandsOverreach,
  { except: [] },
  {
    'a hundred per cent': [notice('确保矛盾化解率达到100%。'), finds('absolute')],
    'nothing may go wrong': [notice('确保活动万无一失。'), finds('absolute')],
    sooner: [notice('比市里要求提前15天完成。'), finds('stacked')],
    forbidden: [notice('不得提出万无一失等要求。'), passes()],
    'cleaned up': [notice('整治比上级提前时限的做法。'), passes()],
    'a fact': [notice('去年通村公路硬化率达到100%。'), passes()],
    'told of others': [notice('有的地方要求满意率达到100%。'), passes()],
    possible: [notice('3月底前完成排查。'), passes()],
  },
);
