import { defineCueRule } from '../cue-rule.ts';

const organs = '(?:乡镇|镇街|街道|(?<![农乡])村|社区|学校|单位|部门|各县|各市|各区|各地|站所|机构)';
/** 考核 as it is said of organs and their people; budgets and projects have a 绩效 of their own. */
const exam = '(?:考核|考评|考绩|(?<!预算|资金|项目|支出|财政)绩效|实绩)';

/**
 * 纳入考核: work that is laid on others by putting it into their assessment. Said of townships and villages it is what
 * the instrument forbids; of other organs it is only pointed out.
 * @source 关于推进基层整合审批服务执法力量的实施意见 (2019) 五: no passing down of work by 分解下达指标、考核验收; 整治形式主义为基层减负若干规定
 * (2024) 3: no assessing by leaders' notes and published reports; reference §7.5
 */
export const demandsAssessment = defineCueRule({
  id: 'demands/assessment',
  atMost: 'should',
  cues: [
    {
      pattern:
        /(?:(?:获|得到|受到|被|经|在)[^，。；！？\n]{0,14}(?:批示|刊发|采用|采纳|报道|刊载|发表|推广)|领导批示|媒体报道|正面报道|信息采用)[^。；！？\n]{0,40}(?:加\s?\d|加分|(?:纳入|列入|计入)[^，。；！？\n]{0,8}考核)/gu,
      code: 'praise',
    },
    {
      pattern:
        /(?<!不|未)(?:纳入|列入|计入|并入|记入)[^，。；！？\n]{0,14}?(?:乡镇|镇街|街道|(?<![农乡])村|社区)[^，。；！？\n]{0,12}?(?:考核|考评|实绩|绩效|评价指标)/gu,
      code: 'townships',
    },
    {
      pattern: new RegExp(`(?<!不|未)(?:纳入|列入|计入|并入|记入)[^，。；！？\\n]{0,22}?${exam}`, 'gu'),
      atMost: 'note',
    },
    {
      pattern:
        /(?<!不)(?:作为|列为|视为)[^，。；！？\n]{0,22}(?:考核|考评|实绩|绩效)[^，。；！？\n]{0,10}(?:依据|指标|内容|参考|之一)/gu,
      atMost: 'note',
    },
    {
      pattern: /(?:考核|考评|绩效)[^，。；！？\n]{0,10}(?:作为|直接与|与)[^，。；！？\n]{0,24}(?:依据|挂钩)/gu,
      atMost: 'note',
    },
    {
      pattern: /作为[^，。；！？\n]{0,22}(?:评先|树优)[^，。；！？\n]{0,8}依据/gu,
      atMost: 'note',
    },
    {
      pattern: /(?<!不)[与同][^，。；！？\n]{0,16}(?:考核|考评|绩效|评先|评优|年终奖|奖金)[^，。；！？\n]{0,12}挂钩/gu,
      atMost: 'note',
    },
    {
      pattern:
        /(?:考核|考评|绩效)(?!办法|方案|细则)[^，。；！？\n]{0,12}(?:(?:加|扣|减|单列|设置|折算|占|计)[^，。；！？\n]{0,4}\d[\d.]{0,4}个?(?:分|百分点)|(?:加|扣)分|分值)/gu,
      atMost: 'note',
    },
    {
      pattern: /(?:加|扣减?|减)(?:相应)?[^，。；！？\n]{0,10}(?:考核|考评|绩效)[^，。；！？\n]{0,4}分/gu,
      atMost: 'note',
    },
    {
      pattern: new RegExp(
        `对(?!本)[^，。；！？\\n]{0,4}${organs}[^，。；！？\\n]{0,26}(?:进行|开展|实施|实行|组织)(?!的)[^，。；！？\\n]{0,8}考核(?!组|员|和证明)`,
        'gu',
      ),
      atMost: 'note',
    },
    {
      pattern:
        /(?<!不|未)(?:纳入|计入|记入)[^，。；！？\n]{0,14}(?:目标管理|目标责任|绩效)[^，。；！？\n]{0,4}(?:得分|总分|成绩|评分)/gu,
      atMost: 'note',
    },
    {
      pattern:
        /(?<!不)(?:作为|列为)对?[^，。；！？\n]{0,8}(?:单位|部门|乡镇|街道|学校)[^，。；！？\n]{0,12}(?:加分项|扣分项)/gu,
      atMost: 'note',
    },
  ],
  unless:
    /(?:网站绩效|融资担保|贷款|薪酬|第一书记|公务员录用|招录|绩效工资|绩效目标|任期经济责任|统一安排的年度考核|督查检查考核计划|[股科]室考核)/u,
});
