import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import type { Hit } from '../reading/index.ts';

const count = '(?:不少于|至少)?[\\d一二两三四五六七八九十]{1,3}';

/** 专职人员、经费自行解决、网格员: people and money that a document takes for granted below. */
export const demandsStaffing = defineCueRule({
  id: 'demands/staffing',
  cues: [
    {
      pattern: new RegExp(
        `(?:配备|配齐|配足|明确|确定|指定|落实|安排|选用|物色|聘用|自聘|聘请|选配|选聘)[^，。；！？\\n]{0,14}(?:${count}(?:名|人|位)(?:以上)?[^，。；！？\\n]{0,6}(?:专人|专职)|(?:专人|专职[^，。；！？\\n]{0,8})${count}(?:名|人))`,
        'gu',
      ),
      code: 'people',
    },
    {
      pattern: new RegExp(
        `(?:配备|配齐|配足|聘用|自聘|聘请|选配|选聘)[^，。；！？\\n]{0,14}${count}(?:名|人|位)[^，。；！？\\n]{0,8}(?:员|人员|队员)|(?:配备|配齐|聘用|选聘)[\\p{Script=Han}]{0,8}员${count}(?:名|人)`,
        'gu',
      ),
      code: 'people',
    },
    { pattern: /(?:自聘|聘用|配备|配齐)[^，。；！？\n]{0,10}专职[^，。；！？\n]{0,10}/gu, code: 'people' },
    {
      pattern:
        /专岗专用|不少于[\d一二两三四五六七八九十]{1,3}人的[^，。；！？\n]{0,12}队伍|每村不少于[\d一二两三四五六七八九十]{1,3}名/gu,
      code: 'people',
    },
    {
      pattern:
        /(?:经费|资金|费用|补贴|工资|报酬|食宿费|交通费|场地)[^，。；！？\n]{0,16}(?:自行(?:调剂|统筹)?(?:解决|筹措|承担|负担)|自筹|由[^，。；！？\n]{0,10}(?:村|乡镇|街道|社区|单位|学校)[^，。；！？\n]{0,6}(?:自行|承担|支付|列支|解决)|从[^，。；！？\n]{0,8}(?:(?:公用|办公)经费|集体(?:经济)?收入)中?[^，。；！？\n]{0,4}(?:列支|解决))/gu,
      code: 'money',
    },
    {
      pattern:
        /(?<=(?:财政|编制|经费)[^，。；！？\n]{0,6})(?:不另行安排|不再安排|不单独安排)|不单列(?:编制|经费|机构)/gu,
      code: 'money',
    },
    {
      pattern: /网格员[^。；！？\n不]{0,24}(?:排查|采集|填报|宣传|登记|走访|录入|测量|代办|摸排)/gu,
      code: 'grid',
    },
    { pattern: /由[^，。；！？\n]{0,10}网格员(?:负责|承担|完成|逐户)/gu, code: 'grid' },
  ],
  bearers: ['below', 'recipients', 'outside'],
  unless:
    /(?:企业应|用人单位|经营单位|公司|施工单位|建设单位|物业服务|安全生产管理(?:机构|人员)|机构应当|按照规定配备|应当配备|申请人|参保人|个人|当事人|参赛|自愿报名|不得要求|足额安排|财政(?:全额|足额|予以)?(?:保障|承担|补助))/u,
  keep: isForOthers,
  emergency: 'note',
});

/** What one named department has for itself asks nobody below for people. */
function isForOthers({ sentence, span, text }: Hit, draft: Draft): boolean {
  const upTo = draft.text.slice(sentence.start, span[0]) + text;
  return (
    !/^[\s　]{0,4}[省市县区](?!直)[^，。；！？\n]{2,12}(?:局|委|厅)(?!属)/u.test(upTo) ||
    /各|乡|镇|村|街道|社区|学校/u.test(upTo)
  );
}
