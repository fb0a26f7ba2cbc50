import { finds, notice, paper, passes, ruleTable } from '../testing/index.ts';
import { demandsImplementationReports } from './rule.ts';

ruleTable(
  demandsImplementationReports,
  { except: [] },
  {
    'by a day': [
      notice('请于3月20日前将贯彻落实情况报县政府办公室。'),
      finds('asked', {}, { atMost: 'should', cause: 'reports' }),
    ],
    'the object first': [notice('落实情况请于6月底前报县农业农村局。'), finds('asked')],
    'a summing-up': [notice('各单位应于4月15日前上报活动总结。'), finds('asked')],
    'the State Council is no locality': [
      paper(
        '国务院办公厅关于做好就业工作的通知\n\n各省、自治区、直辖市人民政府：\n　　请于年底前将贯彻落实情况报人力资源社会保障部。\n\n国务院办公厅\n2026年3月5日',
      ),
      finds('asked', {}, { atMost: 'note' }),
    ],
    'not asked': [notice('本通知不要求报送贯彻落实情况。'), passes({ places: 0 })],
    opinions: [notice('请于3月20日前将修改意见反馈县司法局。'), passes()],
    'a list for a meeting': [notice('请于3月10日前将参会人员名单报县政府办公室。'), passes()],
    incidents: [notice('发生突发事件，应在1小时内将处置情况报告县政府。'), passes()],
    'again and again is another rule’s': [notice('每周五将工作进展情况报县政府办公室。'), passes()],
    'something else is handed in': [
      notice('准备工作情况纳入年度统计工作考核，请于8月18日前报送机构成立文件。'),
      passes(),
    ],
    'only informed': [notice('县政府办公室定期通报进展情况。'), passes()],
  },
);
