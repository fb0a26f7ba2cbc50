import { finds, notice, paper, passes, ruleTable } from '../testing/index.ts';
import { demandsFrequentReports } from './rule.ts';

ruleTable(
  demandsFrequentReports,
  { except: [] },
  {
    'every week': [
      notice('各乡镇每周五将工作进展报县政府办公室。'),
      finds('asked', {}, { atMost: 'should', cause: 'reports' }),
    ],
    'every month is a note': [
      notice('各乡镇每月25日前将工作进展报县政府办公室。'),
      finds('asked', {}, { atMost: 'note' }),
    ],
    'zero reports': [notice('实行“零报告”制度。'), finds('asked', { quote: '零报告' })],
    'every second day': [notice('播种面积实行五日一报。'), finds('asked')],
    'twice a year is a note': [notice('各乡镇每半年向县民政局报送一次工作台账。'), finds('asked')],
    'once a year': [notice('各乡镇每年12月底前向县民政局报送名册。'), passes({ places: 0 })],
    'fewer of them': [notice('大力压减日报告、周报告。'), passes()],
    'an emergency under way': [notice('疫点所在乡镇每日报告扑杀数量，直至解除封锁。'), passes()],
    'statistics by law': [notice('各乡镇按照统计调查制度每月报送报表。'), passes()],
    'one demand in two sentences': [
      notice('每五日向我局报送一次收购进度。无收购数量的，实行零报告。'),
      finds('asked', {}, { atMost: 'should' }),
    ],
    'the bare word first': [notice('实行半月一调度。各乡镇每月15日、30日将进度报送县水利局。'), finds('asked')],
    'to firms only': [
      paper(
        '云溪县发展和改革局关于报送夏粮收购进度的函\n\n各粮食购销企业：\n　　请每五日向我局报送一次收购进度，实行零报告。\n\n云溪县发展和改革局\n2026年6月3日',
      ),
      passes({ places: 0 }),
    ],
    'what is told downwards': [notice('建立日巡查、周通报制度，连续两次末位的作出说明。'), passes()],
    'a look every quarter, a report upon a finding': [
      notice('各乡镇对桥梁每季度检查一次，发现裂缝、沉降的，24小时内设置警示标志并上报。'),
      passes(),
    ],
    'findings every week': [notice('各乡镇每周巡查，将发现的问题于周五报送县水利局。'), finds('asked')],
    'what a duty desk passes on': [notice('专家每周三值守热线，当场解答不了的问题再报县农业农村局研究。'), passes()],
    'counted again before it goes on': [notice('各乡镇每周三汇总进度，再报县水利局。'), finds('asked')],
    'what proves votes': [notice('各单位干部职工每天投5票，并将截图上报县文旅局。'), passes()],
    'a meeting every week': [notice('各乡镇每周日召开周总结会。'), passes()],
    firms: [notice('纳税企业每月向税务局报送申报表。'), passes()],
    'told of others': [notice('审计组指出，个别部门要求乡镇每周报送同一张表。'), passes()],
  },
);
