import { meeting } from '../meeting-card/testing/meeting.ts';
import { finds, findsAll, notice, passes, ruleTable } from '../testing/index.ts';
import { meetingRelay } from './rule.ts';

ruleTable(
  meetingRelay,
  { except: [] },
  {
    层层开会: [notice('各乡镇要层层召开动员会，层层部署。'), finds('layers')],
    连夜传达: [notice('各单位要连夜传达会议精神。'), finds('overnight')],
    会后当天开会: [notice('会议结束后，各乡镇当天召开村干部大会。'), finds('overnight')],
    专门开会传达: [notice('各单位要于3月9日前召开专题会议，传达学习本通知精神。'), finds('meeting')],
    召开传达会: [notice('各乡镇要在三日内召开传达贯彻会。'), finds('meeting')],
    两句各提一次: [notice('各乡镇要层层召开动员会。各村要召开传达会。'), findsAll('layers', 'meeting')],
    禁止层层开会: [notice('不得层层开会，已直接开到乡镇的，乡镇不再召开会议传达。'), passes({ places: 0 })],
    整治层层传达: [notice('整治层层传达、层层开会的问题。'), passes()],
    会议自己的名称: [
      meeting('定于3月12日9:00—10:00召开项目建设动员大会。', { title: '关于召开项目建设动员大会的通知' }),
      passes(),
    ],
    政策传达到户: [notice('请及时将惠农补贴政策传达到户。'), passes()],
    应急会商: [notice('预警发布后，各乡镇要连夜召开防汛会商会，迅速传达调度指令。'), passes()],
  },
);
