import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsTraces } from './rule.ts';

ruleTable(
  demandsTraces,
  { except: [] },
  {
    photographs: [notice('入户走访须上传现场照片。'), finds('asked', { quote: '上传现场照片' }, { atMost: 'should' })],
    'so many pictures': [notice('活动照片不少于5张，报县文旅局。'), finds('asked')],
    'a ledger to be shown': [notice('各村工作台账备查。'), finds('asked')],
    'everything leaves a trace': [notice('做到件件留痕。'), finds('asked')],
    'a ledger to work with': [notice('建立隐患台账，逐项销号。'), passes({ places: 0 })],
    'what law enforcement records': [notice('行政执法人员应当拍照取证，执法记录存档备查。'), passes()],
    'a picture of a person': [notice('报名时提交近期一寸免冠照片2张。'), passes()],
    forbidden: [notice('不得要求提供照片、截图作为工作佐证材料。'), passes()],
    'told of others': [notice('暗访中发现，个别乡镇摆拍走访照片上传。'), passes()],
    'who takes part by video': [notice('请将视频会议参会人员名单报县政府办公室。'), passes()],
    'works for a contest': [notice('请各单位报送优秀短视频作品参评。'), passes()],
    'papers of candidates': [notice('每县推荐不少于5个村参加，4月15日前报送图文资料和3分钟短视频。'), passes()],
    'evidence of an inquiry': [notice('逐条入户或电话核实，填写核查表，佐证材料扫描留存。'), passes()],
    'a claim that is judged': [
      notice('评价程序。机构自评。7月20日前登录系统填报，上传佐证材料。专家评审。8月中旬组织。'),
      passes(),
    ],
    'the proof of towns': [notice('各乡镇对照考核细则自评，上传佐证材料。'), finds('asked')],
    'what was found out': [notice('各乡镇7月5日前将隐患排查台账报县住房城乡建设局。'), passes()],
    'what was found out, every day': [notice('各乡镇将隐患排查台账每日报送县应急局。'), finds('asked')],
    firms: [notice('餐饮企业应保存进货台账备查。'), passes()],
  },
);
