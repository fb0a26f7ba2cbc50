import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsCheckIns } from './rule.ts';

ruleTable(
  demandsCheckIns,
  { except: [] },
  {
    daily: [notice('网格员每日通过平台打卡不少于4次。'), finds('asked', {}, { atMost: 'should' })],
    'hours to be reached': [notice('党员在线学习时长不少于50小时。'), finds('asked')],
    'points ranked': [notice('各支部积分排名每月公布。'), finds('asked')],
    'sign-in by place': [notice('驻村工作队员每天定位签到两次。'), finds('asked')],
    'no longer asked': [notice('各单位不再要求每日打卡。'), passes({ places: 0 })],
    'a sight': [notice('打造网红打卡点5处。'), passes()],
    'an examination': [notice('考生到达考点后扫码签到。'), passes()],
    'an emergency under way': [notice('应急响应期间，巡查人员每日打卡报告险情。'), passes()],
    'hours of a course for farmers': [notice('高素质农民培训班每期不超过50人，学时不少于40学时。'), passes()],
    'hours of workers before they begin': [notice('企业职工岗前培训，学习时间不少于24学时。'), passes()],
    'hours of a class for cadres': [notice('村干部培训班学员在线学习不少于40学时。'), finds('asked')],
    'taken back later': [notice('要求驻村干部每日打卡的做法，由派出单位立即纠正。'), passes()],
  },
);
