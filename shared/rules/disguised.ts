import type { Draft, Span } from '../contract/index.ts';
import { findHits, type Hit, laysBurdens, readingOf } from './reading/index.ts';

/**
 * What makes a paper without a number a document in disguise (红头变白头). None of the signs says so alone: a slip that
 * sends papers along or names a contact is as it should be.
 */
export type DisguiseSigns = Readonly<{
  /** named: its title or head calls it a slip (工作提示, 便函); headless: only number and red head are missing */
  form: 'named' | 'headless' | null;
  /** words that command, in order of the text */
  commands: readonly Readonly<{ span: Span; text: string }>[];
  /** where it says that it goes out by a chat group, or that no document follows */
  channel: Readonly<{ span: Span; text: string }> | null;
  /** a main recipient that stands below, as it is written */
  addressee: string | null;
}>;

const slip =
  /(?:工作提示|温馨提示|工作提醒|风险提示|提醒函|提示函|工作函|便函|便笺|便签|便条|明白纸|操作口径|工作口径|会议材料|工作通报|情况通报|工作要求|工作安排|任务清单|工作联系单|传真电报|明传电报)(?:[（(][^（）()]{1,12}[）)])?$/u;
const namedCues: ReadonlySet<string> = new Set(['title-white', 'mark-white', 'number-white']);

const command =
  /(?:(?:请|要|应|须|务必|必须|望)[^，。；！？\n]{0,24}(?:遵照执行|贯彻执行|认真执行|严格执行|抓好落实|抓好贯彻|贯彻落实|狠抓落实|抓紧落实|认真落实|严格落实|落实到位|组织实施|整改到位|完成整改)|(?:纳入|列入|计入)[^，。；！？\n]{0,14}(?:考核|考评|督查|督办|绩效)|成立[^，。；！？\n]{0,14}(?:工作专班|专班|领导小组|工作小组)|(?:于|在|每)[^，。；！？\n]{1,16}(?:前|内|日|周|月|季度)[^，。；！？\n]{0,24}(?:报送|上报|报县|报市|报区|报我|报本|反馈至|报至|填报|完成)|(?:逾期|未按时|未按要求|不按时)[^，。；！？\n]{0,14}(?:通报|扣分|约谈|追责|问责)|(?:各乡镇|各镇街|各街道|各镇|各村|各社区|各县|各区|各学校|各校|各单位|各部门)[^，。；！？\n]{0,16}(?:要|须|必须|务必)(?!求)[^，。；！？\n]{2,30})/gu;
/** A report of who the contact is, or a reply to a question, is no command. */
const slight =
  /(?:联系人|联络员|联系方式|回执|参会|参训|报名|名单|意见|建议|回复意见|修改意见|素材|稿件|电子版|通讯录)/u;
const channel =
  /(?:(?:通过|在|以)[^，。；！？\n]{0,10}(?:微信|QQ|钉钉|政务|工作|粤政易|浙政钉|云)[^，。；！？\n]{0,6}群[^，。；！？\n]{0,10}(?:下发|发布|发送|印发|转发|通知|部署|传达)|以[^，。；！？\n]{0,6}群[^，。；！？\n]{0,4}(?:通知|消息|发布)为准|(?:不再|不另|不)(?:另行)?(?:印发|下发|制发|行文|发文)(?:正式|纸质)?(?:文件|通知|公文|文)?)/u;
const below =
  /^(?:全(?:县|市|区|省|镇|乡))?各|(?:乡|镇|街道|县|区|旗)(?:人民政府|政府|办事处|党委|党工委)$|(?:村|居|村民|居民)委(?:会|员会)$|(?:中学|小学|学校|幼儿园|卫生院)$/u;

/** The signs of a document, whatever they come to. */
export function disguiseSigns(draft: Draft): DisguiseSigns {
  return {
    form: formSign(draft),
    commands: commandsIn(draft),
    channel: channelIn(draft),
    addressee: addresseeBelow(draft),
  };
}

function formSign({ document: { cues, form, title, documentNumber } }: Draft): DisguiseSigns['form'] {
  const isNamed = cues.some(({ field, value, cue }) => field === 'form' && value === 'white' && namedCues.has(cue));
  if (isNamed || (form !== 'red' && slip.test(title ?? ''))) return 'named';
  return form === 'white' && documentNumber === null ? 'headless' : null;
}

function addresseeBelow({ document }: Draft): string | null {
  return document.mainRecipients.find((name) => below.test(name)) ?? null;
}

function channelIn(draft: Draft): DisguiseSigns['channel'] {
  const said = channel.exec(readingOf(draft).masked);
  if (!said) return null;
  const span = [said.index, said.index + said[0].length] as const;
  return { span, text: draft.text.slice(...span) };
}

function commandsIn(draft: Draft): Readonly<{ span: Span; text: string }>[] {
  if (!laysBurdens(draft)) return [];
  return findHits(draft, command)
    .filter((hit) => isCommand(hit, draft.text))
    .map(({ span, text }) => ({ span, text }));
}

function isCommand({ frame, bearer, sentence }: Hit, text: string): boolean {
  if (frame !== 'plain' || (bearer !== 'below' && bearer !== 'recipients')) return false;
  return !slight.test(text.slice(sentence.start, sentence.end));
}

/**
 * Whether a finished paper without a number commands those below: the unnumbered documents of an office's archive that
 * the second total (含隐形) counts. What was never given a number is headless at least.
 */
export function commandsUnnumbered(draft: Draft): boolean {
  if (draft.document.documentNumber !== null || formSign(draft) === null) return false;
  // the cheap signs first: a whole archive is asked
  return (addresseeBelow(draft) !== null || channelIn(draft) !== null) && commandsIn(draft).length > 0;
}
