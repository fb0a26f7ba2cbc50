import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsClicks } from './rule.ts';

ruleTable(
  demandsClicks,
  { except: [] },
  {
    votes: [notice('请组织干部职工积极参与网络投票。'), finds('asked', {}, { atMost: 'should' })],
    'reposts with screenshots': [notice('全体教师须将推文转发至朋友圈并截图。'), finds('asked')],
    'followers as a quota': [notice('各村公众号关注人数不低于常住人口的三成。'), finds('asked')],
    'likes as a measure': [notice('短视频点赞量纳入各乡镇宣传工作考核。'), finds('asked')],
    'forwarding a document': [notice('请将本通知转发至所属各学校。'), passes({ places: 0 })],
    'an election': [notice('各乡镇要依法组织选民投票。'), passes()],
    'of their own free will': [notice('欢迎广大市民自愿关注公众号。'), passes()],
    forbidden: [notice('严禁组织干部群众点赞转发。'), passes()],
    'a warning passed on': [notice('请迅速向受威胁群众转发避险转移信息。'), passes()],
  },
);
