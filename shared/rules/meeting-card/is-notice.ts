import type { Draft } from '../../contract/index.ts';

const calls =
  /(?:(?:召开|举行|举办|收听收看|收看|参加)[^，。；《》]{2,60}?会(?:议)?(?:[（(][^（）()]{1,12}[）)])?|会议(?:时间|安排|有关事项|有关事宜|相关事项)?|[座恳]谈会|[部调推协交汇碰]\S{1,5}会)(?:时间|地点|有关事项|有关事宜|相关事宜)?的?(?:预备|预|补充|紧急|再次)?(?:通知|函)$/u;
/** Meetings that law or statutes prescribe, and what is held without being a meeting of work. */
const others =
  /(?:代表大会|党代会|人代会|职代会|团代会|妇代会|第[一二三四五六七八九十百\d]{1,4}届|届[^，]{0,8}次|第[一二三四五六七八九十\d]{1,3}次全体会议|全委会|全会(?!场)|政协[^，]{0,8}会议|人大常委会|换届|选举|培训(?!.{0,6}(?:部署|推进|调度|工作)会)|学习班|研修|轮训|集训|讲座|考试|考核|面试|招聘|招考|听证|签约(?:仪式|活动|暨)|现场签约|洽谈会|展[览销]?会|博览|交易会|推介会|年会征文|运动会|晚会|音乐会|演唱会|发布会|开幕|论坛|庙会|联谊|追悼|纪要|讲话|会议精神|印发|转发|批转|公布|取消|精简|规范|改进|加强|减少|严控|压缩|控制|会议制度|会议费|会议管理|管理办法|建立|成立|组建|检查|督查|验收|专家评审)/u;
/** What the text of such a notice says wherever the title leaves it open. */
const held = /(?:召开|召集|主持|会期|出席|举行|收看|参会|开会|会议(?:时间|地点|议程|议题)|时\s{0,4}间[：:])/u;

/** Whether the document calls people to a meeting: by its title, and by words of the body. Cancelling calls nobody. */
export function isMeetingNotice({ document, text }: Draft): boolean {
  const whole = document.title?.replace(/\s+/gu, '') ?? '';
  const about = whole.indexOf('关于');
  const title = whole.slice(Math.max(0, about));
  if (document.direction === 'up' || others.test(title) || !calls.test(title)) return false;
  const { body } = document.spans;
  return body !== undefined && held.test(text.slice(...body));
}
