import { finds, notice, passes, ruleTable } from '../testing/index.ts';
import { demandsForcedApps } from './rule.ts';

ruleTable(
  demandsForcedApps,
  { except: [] },
  {
    'everybody installs': [notice('全体教师一律安装校园平台客户端。'), finds('asked', {}, { atMost: 'should' })],
    'a rate': [notice('各村小程序注册率要达到90%。'), finds('asked')],
    'so many a head': [notice('每名社区工作者完成200人的推广任务。'), finds('asked')],
    'a new system for villages': [notice('县里新开发巡护平台，各乡镇、各村一律录入。'), finds('asked')],
    'log-ins by the clock': [notice('要求干部每天登录宣传平台。'), finds('asked')],
    'a system to apply on': [notice('申报单位须登录科技管理平台提交申请材料。'), passes()],
    forbidden: [notice('不得强制下载政务应用程序。'), passes({ places: 0 })],
    'by one’s own choice': [notice('纳税人可自行下载客户端办理。'), passes()],
    'a platform of the state': [notice('统一使用全国一体化平台办件，全员登录平台。'), passes()],
    'something that is built in': [notice('高层建筑应当安装火灾自动报警系统。'), passes()],
    'an emergency under way': [notice('扑救期间，各队伍一律登录应急指挥平台。'), passes()],
  },
);
