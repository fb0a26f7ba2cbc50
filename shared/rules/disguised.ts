import type { Draft, Span } from '../contract/index.ts';
import { findHits, type Hit, laysBurdens, readingOf, wholeWords } from './reading/index.ts';

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
  /(?:工作提示|温馨提示|工作提醒|风险提示|友情提示|提示单|提醒单|告知单|联系单|任务单|提醒函|提示函|便函|便笺|便签|便条|明白纸|操作口径|工作口径|会议材料|专报|工作要求|任务清单|传真电报|明传电报)(?:[（(][^（）()]{1,12}[）)])?$/u;
/** 关于…的情况通报 is a 通报, which gets its number; a numbered sheet of news is none. */
const bulletin = /^[^关]{0,16}(?:工作通报|情况通报|工作动态|工作简报)(?:[（(][^（）()]{1,12}[）)])?$/u;
const namedCues: ReadonlySet<string> = new Set(['title-white', 'mark-white', 'number-white']);

/** Work that is laid on somebody: to be done, by when, under what threat. */
const command =
  /(?:(?:请|要(?!求)|应(?!急|付|对|用)|须|务必|必须|望|需(?!求|要))[^，。；！？\n]{0,26}(?:遵照执行|贯彻执行|对照执行|认真执行|严格执行|抓好|贯彻落实|抓紧|认真落实|严格落实|落实到|落实好|组织实施|组织开展|组织[^，。；！？\n]{1,10}(?:巡查|排查|检查|宣讲|体检|活动)|立即|逐户|包案|整改到位|完成|达到|建成|化解)|(?:纳入|列入|计入)[^，。；！？\n]{0,14}(?:考核|考评|督查|督办|绩效)|(?:成立|组建|设立)[^，。；！？\n]{0,24}(?:专班|领导小组|工作小组|工作队|指挥部)|(?:日|月|底|旬|周|天|年)(?:之?前|内)[^，。；！？\n]{0,16}(?:完成|达到|建成|清运|化解|整改|登记|落实|启动|开展|腾退|全覆盖)|(?:即日起|从今日起)[^，。；！？\n]{0,6}开展|每(?:村|组|镇|乡镇|街道|社区|校|所|个[^，。；！？\n]{1,8})[^，。；！？\n]{0,14}(?:不少于|不低于|至少|建立|建成|上报|\d{1,5}[人次个名户])|(?:逾期|到期|未按时|未按要求|不按时|未完成|未达标|未[^，。；！？\n]{1,6}的)[^，。；！？\n]{0,14}(?:通报|扣分|扣减|扣除|约谈|追责|问责|取消)|(?:组织|开展)[^，。；！？\n]{0,6}督查)/gu;
/** Something to be handed in; who the contact is, or a reply to a question, is no command. */
const report =
  /(?:日|月|底|旬|周|天|年|每(?:日|天|周|月|季度)|当日|按(?:日|周|月))(?:之?前|内|下午)?[^，。；！？\n]{0,24}(?:报送|上报|发[到至]|报县|报市|报区|报镇|报我|报本|专题报告)[^，。；！？\n]{0,24}/gu;
const slight = /(?:联系人|联络员|联系方式|回执|参会|参训|报名|名单|意见|建议|素材|稿件|通讯录|人选|人员信息)/u;
/** In a slip: what goes out by a chat group, or in the place of a document. */
const channel =
  /(?:(?:通过|在|以|经)?[^，。；！？\n]{0,10}(?:微信|QQ|钉钉|政务|工作|粤政易|浙政钉|内网|云)[^，。；！？\n]{0,6}群[^，。；！？\n]{0,10}(?:下发|发布|发送|印发|转发|通知|部署|传达|下载|阅办|流转)|发[至到][^，。；！？\n]{0,10}群|以[^，。；！？\n]{0,8}群[^，。；！？\n]{0,6}为准|(?:不再|不另|不)(?:另行|再)?(?:印发|下发|制发|行文|发文|编)(?:正式|纸质)?(?:文件|通知|公文|文号|号|文)?|与(?:正式)?(?:文件|公文)具有同等效力)/u;
/** In a draft that only lacks number and head: it must speak of itself. Others are told of news by chat groups, too. */
const channelOfItself =
  /(?:[本此](?:通知|件|文|提示|函|材料|口径|要求)[^，。；！？\n]{0,6}(?:通过|在|以|经|由|发[至到])[^，。；！？\n]{0,14}群[^，。；！？\n]{0,10}|(?:不再|不另|不)(?:另行)?(?:行文|发文|编(?:文)?号)|以[^，。；！？\n]{0,8}群[^，。；！？\n]{0,4}(?:通知|消息|发布)为准|与(?:正式)?(?:文件|公文)具有同等效力)/u;
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

/** A 函 with a number of its own series is a document; 便函 and cables have numbers, and are none. */
const numberedLetter = /函[〔[(（]/u;
const slipNumber = /便|传|电/u;
/** One's own offices and units: what goes to them doesn't leave the house. */
const inHouse =
  /^(?:[本我]?[局厅委部院校]|机关)?(?:机关)?各?(?:机关)?(?:(?:内设)?(?:处室|科室|股室|处|科|股|机构)|(?:直属|所属|下属|属)各?(?:企?事业)?单位)(?:（[^（）]{1,12}）)?$/u;

function isNumberedLetter(number: string | undefined): boolean {
  return number !== undefined && numberedLetter.test(number) && !slipNumber.test(number);
}

function formSign({ document }: Draft): DisguiseSigns['form'] {
  const { cues, form, title, documentNumber, mainRecipients } = document;
  const staysInside =
    mainRecipients.length > 0 && mainRecipients.flatMap((name) => name.split('、')).every((name) => inHouse.test(name));
  if (staysInside || isNumberedLetter(documentNumber?.raw)) return null;
  const isNamed = cues.some(({ field, value, cue }) => field === 'form' && value === 'white' && namedCues.has(cue));
  if (isNamed || (form !== 'red' && [slip, bulletin].some((words) => words.test(title ?? '')))) return 'named';
  return form === 'white' && documentNumber === null ? 'headless' : null;
}

function addresseeBelow({ document }: Draft): string | null {
  return document.mainRecipients.find((name) => below.test(name)) ?? null;
}

function channelIn(draft: Draft): DisguiseSigns['channel'] {
  const said = (formSign(draft) === 'named' ? channel : channelOfItself).exec(readingOf(draft).masked);
  if (!said) return null;
  const span = [said.index, said.index + said[0].length] as const;
  return { span, text: draft.text.slice(...span) };
}

function commandsIn(draft: Draft): Readonly<{ span: Span; text: string }>[] {
  if (!laysBurdens(draft)) return [];
  const reports = findHits(draft, report).filter(({ text }) => !slight.test(text));
  return [...findHits(draft, command), ...reports]
    .filter(isLaidOnOthers)
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ span, sentence }) => {
      const whole = wholeWords(draft.text, span, [sentence.start, sentence.end]);
      return { span: whole, text: draft.text.slice(...whole) };
    });
}

function isLaidOnOthers({ frame, bearer }: Hit): boolean {
  return frame === 'plain' && (bearer === 'below' || bearer === 'recipients');
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
