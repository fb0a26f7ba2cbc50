import { defineCueRule } from '../cue-rule.ts';

/** What is left to everybody, national platforms, buildings and things that are installed, own work on a system. */
const other =
  /(?:自愿|自行下载|欢迎|全国一体化|全国统一|国家统一|国务院|一网通办|火灾自动报警|报警器|烟感|智能[水电气]表|充电桩|适老化|招标|采购|整合关停|注销|卸载)/u;
const mobile = '(?:APP|App|app|客户端|小程序|软件|手机端|移动端|公众号|应用|数字人民币钱包|电子钱包)';
const any = '(?:APP|App|app|客户端|小程序|软件|手机端|移动端|公众号|应用|平台|系统|账号)';
const take = '(?:下载|安装|注册|激活|绑定|开通|实名认证|扫码|装)';
const some = '(?:统一|必须|务必|带头|均应|均须|都要|须|要|每名|每位|每个|逐人|逐户)';
const all = '(?:全员|全部|所有|人人|全体|一律|应装尽装|应下尽下|应注尽注|每户)';

/**
 * 强制使用应用程序: no forced downloads, no rates of installation, no regular log-ins by order, no new programs below
 * county level. Security and emergency systems may need them.
 * @source 《政务移动互联网应用程序规范化管理办法》(国办函〔2026〕12号); 若干规定 五
 */
export const demandsForcedApps = defineCueRule({
  id: 'demands/forced-apps',
  cues: [
    { pattern: new RegExp(`${some}[^。；！？\\n]{0,24}?${take}[^，。；！？\\n]{0,24}?${mobile}`, 'gu'), quoted: true },
    { pattern: new RegExp(`${all}[^。；！？\\n]{0,24}?${take}[^，。；！？\\n]{0,24}?${any}`, 'gu'), quoted: true },
    { pattern: new RegExp(`${all}[^，。；！？\\n]{0,14}?(?:下载|安装|注册|激活|绑定|装有|登录)“`, 'gu'), quoted: true },
    {
      pattern: new RegExp(
        `(?:每[日天周]|定期(?!限)|按时)[^，。；！？\\n]{0,8}(?:登录|登陆)[^，。；！？\\n]{0,16}${any}`,
        'gu',
      ),
      quoted: true,
    },
    {
      pattern: new RegExp(
        `(?:组织|发动|动员|督促|指导|引导|推广)[^，。；！？\\n]{0,24}?${take}[^，。；！？\\n]{0,24}?${mobile}`,
        'gu',
      ),
      quoted: true,
    },
    {
      pattern:
        /(?:全员|全部|所有|人人|一律|必须)[^，。；！？\n]{0,10}使用[^，。；！？\n]{0,14}(?:APP|App|客户端|小程序|软件|平台)/gu,
      quoted: true,
    },
    {
      pattern:
        /(?:下载|(?<!终端|设备|装置|器|表|机|门|栏)安装|(?<!商标|医师|护士|企业|主体)注册|激活|登录|登陆|绑定|日活|月活|用户活跃|实名认证|(?<!宽带|光纤|网络|公交|5G)开通|电子[^，。；！？\n]{0,6}[领申][取领]|(?:APP|App|小程序|平台|客户端|软件|安装)使用)率[^。；！？\n]{0,16}(?:达|不低于|不少于|不得低于|低于|\d|通报|排名|考核|排序)/gu,
    },
    {
      pattern:
        /(?:新建|新开发|(?<!济|区|源)开发(?!区|利用|建设用地)|上线|自建)[^，。；！？\n]{0,14}(?:APP|App|客户端|小程序|应用程序|系统|平台)[^。；！？\n]{0,24}(?:乡镇|街道|各村|村级|村（|村、|社区|基层)/gu,
      quoted: true,
      atMost: 'note',
    },
    { pattern: /推广任务|每[名人位][^，。；！？\n]{0,12}推广[^，。；！？\n]{0,10}\d{1,6}[人户名个]/gu },
    {
      pattern:
        /(?:APP|App|客户端|小程序)[^。；！？\n]{0,24}(?:安装|注册|下载|激活)(?:量|数|人数|用户)[^。；！？\n]{0,12}(?:不少于|不低于|达到|下达|分解)/gu,
      quoted: true,
    },
    {
      pattern: /(?:APP|App|客户端|小程序)[^。；！？\n]{0,24}(?:须|务必|均|都)[^，。；！？\n]{0,6}(?:安装|下载|注册)/gu,
      quoted: true,
    },
    { pattern: /(?:确保|须|务必|每[名位个])[^。；！？\n]{0,16}手机[^，。；！？\n]{0,6}(?:装有|装上|安装|下载)/gu },
  ],
  unless: other,
  bearers: ['below', 'recipients', 'outside'],
  atMost: 'should',
  emergency: 'graded',
  cause: 'apps',
});
