import { defineCueRule } from '../cue-rule.ts';

const group =
  '(?:工作群|联络群|微信群|QQ群|钉钉群|政务群|调度群|信息群|班级群|家长群|业主群|村民群|居民群|群组|群聊|聊天群|交流群|专群)';

/**
 * 工作群: new chat groups (not forbidden, so a note), deploying and collecting through them, answers wanted at once.
 * @source 《关于防治“指尖上的形式主义”的若干意见》(2023) 强化使用管理
 */
export const demandsWorkGroups = defineCueRule({
  id: 'demands/work-groups',
  cues: [
    {
      pattern: new RegExp(
        `(?:建立|组建|新建|建好|创建|成立|设立|拉建?|(?<![已所])建)[^，。；！？\\n]{0,16}${group}`,
        'gu',
      ),
      code: 'created',
      atMost: 'note',
    },
    {
      pattern: new RegExp(`(?:加入|扫码进|请进|进入|入)[^，。；！？\\n]{0,14}${group}`, 'gu'),
      code: 'created',
      atMost: 'note',
    },
    {
      pattern: new RegExp(
        `(?:通过|在|于|依托|利用|用|经由)[^，。；！？\\n]{0,12}${group}[^，。；！？\\n]{0,14}(?:下发|部署|报送|打卡|传达|布置|发布|调度|接龙|上报|通报|通知|安排|晒|反馈|报告|回复|发送)`,
        'gu',
      ),
    },
    { pattern: new RegExp(`(?:报|发|传|上传|报送|反馈|晒)(?:送)?[至到在]?[^，。；！？\\n]{0,10}${group}`, 'gu') },
    { pattern: /(?:在|于|通过)[^，。；！？\n]{0,6}群[里内中][^，。；！？\n]{0,6}(?:报|发|通报|反馈|回复|确认)/gu },
    { pattern: /以[^，。；！？\n]{0,8}(?:群|短信|电话)[^，。；！？\n]{0,6}为准/gu },
    {
      pattern:
        /收到请?(?:务必)?(?:及时)?回复|回复“?(?:收到|已阅)|接龙(?:报|统计|回复|上报|反馈|确认)?|群[内里](?:[^，。；！？\n]{0,4})(?:接龙|回复|报到|打卡|响应|签到|发布)/gu,
      quoted: true,
    },
    { pattern: /\d{1,3}\s?分钟(?:之)?内[^，。；！？\n]{0,8}(?:回复|响应|应答|回应|确认)/gu },
    {
      pattern: /(?:加入|扫码进|进入|建立|组建|新建)[^，。；！？\n“”]{0,10}“□{2,24}”/gu,
      code: 'created',
      atMost: 'note',
    },
  ],
  unless:
    /(?:预警|科普|大喇叭|村村响|惠企|解散|注销|面对面|(?:清理|整合)[^，。；！？\n]{0,6}群|群组?(?:进行|予以|要)?(?:全面|集中)?清理)/u,
  // a name between quotation marks is one of a group only where it says so
  keep: ({ text }) => !/”$/u.test(text) || /群”$/u.test(text),
  bearers: ['below', 'recipients', 'outside'],
  atMost: 'should',
  emergency: 'graded',
  cause: 'work-groups',
});
