import type { Draft } from '../../contract/index.ts';
import { defineCueRule } from '../cue-rule.ts';
import { type Hit, readingOf } from '../reading/index.ts';
import { handIn } from '../reporting/index.ts';

/** Records that law, safety or contracts ask for, papers of persons, pictures for an exhibition. */
const other =
  /(?:执法|行政处罚|全过程记录|音像记录|办案|诉讼|送达|案卷|取证|验收资料|监理|施工日志|施工记录|竣工|隐蔽工程|病历|疫苗|检验检测|购销|进货查验|索证索票|(?<!事事可|件件可|处处可)追溯|特种设备|自然留痕|档案管理规定|监控视频|视频监控|免冠|证件照|身份证|复印件|原件|摄影|展览|作品|宣传片|课件|普查|测绘|勘察|文物|报名|应聘|网络安全|系统日志|日志留存|参展|征集作品|会计|报销|自动提取|自动取数|保洁)/u;
const picture =
  '(?:照片|图片|影像(?!科|学|诊断|中心|检查)|视频(?!会|调度|监控|系统|连线|培训|会商|点名|号)|截图|截屏|图像(?!采集|识别)|图文资料|现场照|工作照|合影|对比[图照])';
const book = '(?:台账|台帐|笔记|日志|日记|记录本|记录簿|心得体会|签到表|签到册|登记表|登记册|登记本|签字表|痕迹资料)';
/** What an inquiry found out, once handed in, is its result. */
const resultBefore = '(?<!(?:排查|摸排|摸底|核查|隐患|问题|底数|风险|清查)[^，。；！？\\n]{0,3})';
/** Papers of those who apply or are put forward for something, and the evidence of an inquiry. */
const candidacy = /(?:推荐|参评|参赛|推介|征集|申报)/u;
const judged = /(?:申报|参评|专家评审|推荐意见|机构自评)/u;
const inquiry = /(?:核查|核实|疑点|案件|线索|举报|信访事项)/u;
const checkedOn = /(?:考核|考评|督查|检查组|迎检)/u;

/**
 * 留痕: photographs, screenshots and ledgers asked for as proof of work. What work leaves by itself is fine; a ledger as
 * a way of working is none.
 * @source 若干规定 三; 《关于防治“指尖上的形式主义”的若干意见》(2023); 国办函〔2026〕12号
 */
export const demandsTraces = defineCueRule({
  id: 'demands/traces',
  cues: [
    { pattern: /拍[照摄][^，。；！？\n]{0,10}(?:上传|留存|存档|备查|留痕|取证|举证|留底|报送|上报)/gu },
    {
      pattern: new RegExp(
        `(?:上传|报送|提交|附(?!随|件|近|属|则)|发送|留存|留取|留下|保存|上报|拍摄)[^，。；！？\\n]{0,16}${picture}`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `${picture}[^，。；！？\\n]{0,14}(?:上传|留存|存档|备查|报送|上报|佐证|留底|发送|不少于|不得少于|不低于|至少|${handIn}|发至|发到)`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `(?:没有|缺|无)[^，。；！？\\n]{0,4}${picture}的?[^，。；！？\\n]{0,6}(?:视为|不予|不算|一律)`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `${book}[^。；！？\\n]{0,24}?(?:备查|待查|留存|上交|接受检查|抽查|迎检|拍照|查阅|收阅|字数不少于)`,
        'gu',
      ),
    },
    { pattern: new RegExp(`${resultBefore}${book}[^，。；！？\\n]{0,10}${handIn}`, 'gu') },
    {
      pattern: new RegExp(
        `${book}[^，。；！？\\n]{0,6}(?:每[日天周]|逐[日周]|按[日周])[^，。；！？\\n]{0,4}${handIn}`,
        'gu',
      ),
    },
    { pattern: /(?:填写|记录|撰写)[^，。；！？\n]{0,8}(?:民情日记|工作日志|接访记录本|走访记录本)/gu },
    {
      pattern: /(?:手册|登记本|记录本|台账)[^，。；！？\n]{0,6}逐[户月日次人][^，。；！？\n]{0,8}(?:填写|记录|登记)/gu,
    },
    {
      pattern: /(?:全程|处处|事事|件件|时时|步步|环环|做到|确保)[^，。；！？\n]{0,8}(?:留痕|有痕迹|有记录可查)/gu,
      quoted: true,
    },
    { pattern: new RegExp(`(?:查阅|检查|查看|抽查|翻阅)[^，。；！？\\n]{0,14}${book}`, 'gu') },
    {
      pattern:
        /(?:档案|资料|记录|图片|材料)[^。；！？\n]{0,24}(?:以备检查|备检|迎检|以备查)|有(?:照片|图片|影像)(?=[、，])/gu,
    },
    { pattern: /痕迹(?:资料|材料|管理|化管理)|佐证(?:材料|资料|照片)|装订成册|分盒/gu },
    {
      pattern:
        /(?:建立|建好|健全|完善|做好)[^，。；！？\n]{0,12}台[账帐][^。；！？\n]{0,12}(?:每[日天周旬月]|逐日|按[日周月])[^，。；！？\n]{0,8}(?:更新|报送|上报|报)/gu,
    },
    { pattern: /一[户事人次处]一(?:照片|照(?=[，。、；])|影像)/gu },
    {
      pattern:
        /与(?:户主|农户|群众|老人|学生|[^，。；！？\n]{0,4}对象)[^，。；！？\n]{0,2}合影|合影[^，。；！？\n]{0,8}(?:打印|装入|归档)/gu,
    },
  ],
  unless: other,
  keep: isProof,
  atMost: 'should',
  emergency: 'graded',
  cause: 'traces',
});

/** Of work that somebody did, not of a claim that is judged. */
function isProof({ sentence, text: words }: Hit, draft: Draft): boolean {
  const whole = draft.text.slice(sentence.start, sentence.end);
  if (checkedOn.test(whole)) return true;
  if (candidacy.test(whole)) return false;
  if (!/佐证/u.test(words)) return true;
  const { start, end } = readingOf(draft).paragraphs[sentence.paragraph] ?? sentence;
  const around = draft.text.slice(start, end);
  return !inquiry.test(whole) && (checkedOn.test(around) || !judged.test(around));
}
