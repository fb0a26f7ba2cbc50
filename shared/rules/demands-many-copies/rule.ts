import { defineCueRule } from '../cue-rule.ts';

const paper = '(?:纸质|原件|书面|胶装|打印|装订)';
const file = '(?:电子|扫描|邮箱|系统|平台|Word|PDF|U盘|光盘)';
const many = '(?:[二两三四五六七八九十贰叁肆伍陆]{1,2}|[2-9]|\\d{2})';

/** Without a word of handing in, the forms are only spoken of. */
const handedIn = /[报送寄发传存]|提交|反馈|录入|推荐/u;

/** 一式N份、纸质和电子: the same thing handed in several times, in several forms or to several organs. */
export const demandsManyCopies = defineCueRule({
  id: 'demands/many-copies',
  cues: [
    { pattern: new RegExp(`一式${many}[份套]|(?:打印|胶装|装订)[^，。；！？\\n]{0,6}?${many}[份套本册]`, 'gu') },
    { pattern: new RegExp(`${paper}[^。；！？\\n不免]{0,36}${file}`, 'gu') },
    { pattern: new RegExp(`${file}[^。；！？\\n不免]{0,36}${paper}`, 'gu') },
    { pattern: /(?:签字|盖章|公章)[^。；！？\n]{0,24}(?:扫描|传真)[^。；！？\n]{0,30}(?:原件|纸质)/gu },
    { pattern: /同时抄[报送][^，。；！？\n]{2,30}/gu },
    { pattern: /分别[报送][^，。；！？\n]{2,40}(?:各一份|各1份)/gu },
    { pattern: /(?:报送?|送)[^，。；！？\n]{2,30}各[存]?[一1][份套]/gu },
    { pattern: /报[^，。；！？\n]{2,20}的?同时，[^，。；！？\n]{0,4}抄[报送][^，。；！？\n]{2,30}/gu },
  ],
  unless: /(?:效力|一致的|法院|证据|复议|卷宗|赔偿|合同|协议|执照|无需|不再|任选|之一即可|二选一|或者?(?:纸质|电子))/u,
  keep: ({ sentence }, { text }) => handedIn.test(text.slice(sentence.start, sentence.end)),
  cause: 'reports',
});
