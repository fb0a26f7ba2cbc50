import { defineCueRule } from '../cue-rule.ts';

/** Elections, votes of assemblies, what is left to everybody, warnings passed on. */
const other =
  /(?:选举|换届|选民|业主大会|村民会议|村民代表会议|居民会议|代表大会|股东会|表决|自愿|欢迎|自行|适老化|公益广告招标|预警信息|避险)/u;
const order =
  '(?:组织|发动|动员|号召|要求|带动|引导|指导|安排|督促|推动|请|须|要|务必|必须|应|需|全体|全员|每名|每位|每人|人人|带头)';
const measured =
  '(?:点赞|转发|阅读|播放|投票|关注|粉丝|浏览|观看|收看|评论|留言|跟帖|互动|点击|得票|助力|转评赞)(?:总)?(?:数量|数|量|率|人数|次数|情况|条数|比例)';
const account = '(?:公众号|视频号|抖音号|抖音|快手|微博|官微|头条号|账号|服务号|订阅号|小红书|直播间)';
const followed = '(?:公众号|视频号|抖音号|官微|头条号|服务号|订阅号|官方微博|官方抖音|微信号)';
const circle = '(?:朋友圈|微信群|亲友群|家长群|班级群|工作群|QQ群|业主群|村民群|各类群|个人抖音|个人微博|个人账号)';

/**
 * 投票点赞转发: no orders to vote, like, forward or follow, and no numbers of them as a measure. Forwarding a document
 * (转发……通知) and elections are none.
 * @source 《关于防治“指尖上的形式主义”的若干意见》(2023) 强化使用管理; 国办函〔2026〕12号
 */
export const demandsClicks = defineCueRule({
  id: 'demands/clicks',
  cues: [
    {
      pattern: new RegExp(
        `${order}[^。；！？\\n]{0,36}?(?:投票|点赞|打榜|打call|跟帖|助力投|转[、/]?赞[、/]?评|转评赞|一键三连|刷票|满分)`,
        'gu',
      ),
      quoted: true,
    },
    {
      pattern: /每[人天日][^，。；！？\n]{0,10}投[^，。；！？\n]{0,4}票|投票率|拉票|投上[^，。；！？\n]{0,8}一票/gu,
    },
    { pattern: new RegExp(`(?:转发|转载|分享|转[到至])[^。；！？\\n]{0,24}${circle}`, 'gu'), quoted: true },
    { pattern: new RegExp(`${circle}[^，。；！？\\n]{0,16}(?:转发|分享|点赞)`, 'gu'), quoted: true },
    {
      pattern:
        /(?:干部|职工|人员|教师|师生|家长|党员|村民|群众|全体|每名|每人|人人|带头|逐一)[^，。；！？\n]{0,12}(?:转发|分享|转载)[^，。；！？\n]{0,20}(?:链接|推文|海报|视频|文章|图文|H5)/gu,
      quoted: true,
    },
    { pattern: new RegExp(`(?:关注|订阅)[^，。；！？\\n]{0,20}${followed}`, 'gu'), quoted: true },
    { pattern: new RegExp(`${account}[^，。；！？\\n]{0,12}(?:关注|转发|点赞)(?:人数|数|量|率|任务)`, 'gu') },
    {
      pattern: new RegExp(
        `${measured}[^。；！？\\n]{0,20}(?:纳入|列入|作为|计入|不少于|不低于|不得少于|不得低于|低于|达到|达|排名|通报|考核|统计|排序|汇总|100%)`,
        'gu',
      ),
    },
    { pattern: /(?:点赞|转发|投票|关注|评论|留言|助力)[^。；！？\n]{0,10}截图/gu },
    {
      pattern:
        /(?:赞|投票|线上|网络|测评|直播|助力|转发)[^。；！？\n]{0,30}参与率[^，。；！？\n]{0,10}(?:达|不低于|不少于|100)/gu,
    },
    { pattern: /发动(?:亲友|亲朋|家人|亲戚)[^。；！？\n]{0,24}(?:投|点赞|转发|关注|参与)/gu },
    { pattern: /点(?:亮)?“?(?:在看|好看|红心|小红花)/gu, quoted: true },
    {
      pattern:
        /(?:组织|安排|发动|要求)[^。；！？\n]{0,30}(?:评论区|直播间)[^，。；！？\n]{0,8}(?:互动|留言|评论|刷屏)/gu,
    },
  ],
  unless: other,
  bearers: ['below', 'recipients', 'outside'],
  atMost: 'should',
  cause: 'clicks',
});
