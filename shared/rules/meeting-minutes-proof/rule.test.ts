import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { meetingMinutesProof } from './rule.ts';

ruleTable(
  meetingMinutesProof,
  { except: [] },
  {
    会议记录备查: [notice('各乡镇要及时开会研究，会议记录留存备查。'), finds('asked')],
    报送签到表: [notice('各村要将党员大会签到表报送乡镇党建办。'), finds('asked')],
    查阅会议纪要: [notice('县里将查阅各乡镇研究消防工作的会议纪要。'), finds('asked')],
    记录供考核: [notice('各单位学习会的记录供年底抽查。'), finds('asked')],
    会议照片装订成册: [notice('各村会议照片要装订成册。'), finds('asked', {}, { cause: 'traces' })],
    不以会议记录评价工作: [notice('不得以有无会议记录作为评价工作的依据。'), passes({ places: 0 })],
    档案归档: [notice('乡镇档案室应按规定将会议记录归档，移交县档案馆检查。'), passes()],
    董事会记录: [notice('国有企业董事会会议记录应当提交监事会查阅。'), passes()],
    自己做好记录: [notice('会议记录由办公室专人负责。'), passes()],
    社会信用记录: [notice('各单位要查阅企业社会信用记录。'), passes()],
    转述别处的做法: [notice('有的乡镇为应付检查补写会议记录备查。'), passes()],
  },
);
