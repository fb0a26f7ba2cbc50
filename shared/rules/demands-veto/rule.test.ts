import { finds, notice, paper, passes, ruleTable } from '../testing/index.ts';
import { demandsVeto } from './rule.ts';

ruleTable(
  demandsVeto,
  { except: [] },
  {
    'a veto for townships': [
      notice('对森林火灾多发的乡镇，年度考核实行“一票否决”。'),
      finds('asked', { quote: '一票否决' }, { atMost: 'should' }),
    ],
    'an item that decides alone': [notice('把参保率作为各乡镇年终考核的否决指标。'), finds('asked')],
    'the same behind another penalty': [
      notice('未完成任务的乡镇不得评为优秀等次，实行一票否决制。'),
      finds('asked', { quote: '一票否决制' }),
    ],
    'a province may set one': [
      paper(
        '湖南省人民政府办公厅关于加强信访工作的通知\n\n各市州人民政府：\n　　对工作不力的县实行一票否决。\n\n湖南省人民政府办公厅\n2026年3月5日',
      ),
      finds('asked', {}, { atMost: 'note' }),
    ],
    forbidden: [notice('不得对乡镇设置“一票否决”事项。'), passes({ places: 0 })],
    abolished: [notice('取消招商引资等一票否决事项。'), passes()],
    'told of others': [notice('督查发现，某县随意设置一票否决。'), passes()],
    'a condition for persons': [notice('师德失范的教师评优一票否决。'), passes()],
    'a vote of an assembly': [notice('村民代表会议对方案持否决意见的，应当记录理由。'), passes()],
    'only in a title': [notice('认真执行《一票否决事项清理办法》。'), passes()],
  },
);
