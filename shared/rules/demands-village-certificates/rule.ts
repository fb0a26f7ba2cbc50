import { defineCueRule } from '../cue-rule.ts';

const village =
  '(?:村（社区）|村（居）委会|村（居）民?委员会|村\\(社区\\)|村委会|村民委员会|村民小组|村级组织|村里|社区居委会|社区居民委员会|居委会|居民委员会|社区(?!矫正|戒毒|卫生|医院)|(?<![农乡])村)';

/**
 * 社区万能章: certificates that villages and neighbourhoods are to write or stamp, without a law that says so.
 * @source 关于改进和规范基层群众性自治组织出具证明工作的指导意见 (民发〔2020〕20号); reference §7.9
 */
export const demandsVillageCertificates = defineCueRule({
  id: 'demands/village-certificates',
  cues: [
    {
      pattern: new RegExp(
        `${village}[^。；！？\\n不]{0,24}(?:开具|出具|开出|签署|打的|盖章|加盖公章)[^。；！？\\n]{0,20}证明`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `${village}[^，。；！？\\n不]{0,12}(?:同意|身份|表现|现实|盖章)[^，。；！？\\n]{0,8}证明`,
        'gu',
      ),
    },
    {
      pattern: new RegExp(
        `[由经先]?[^，。；！？\\n]{0,4}${village}(?:盖章|逐级盖章)?[，]?证明[^，。；！？\\n]{1,20}`,
        'gu',
      ),
    },
    { pattern: new RegExp(`[持凭附交][^，。；！？\\n]{0,4}${village}(?:打的|开的|盖章的)`, 'gu') },
    { pattern: /(?:提供|提交|出具|开具|持|附)[^，。；！？\n]{0,6}(?:村级|社区|村委会|居委会)证明/gu },
    { pattern: new RegExp(`(?:到|由|经|持|凭|附)[^，。；！？\\n]{0,8}${village}[^，。；！？\\n不]{0,12}证明`, 'gu') },
    {
      pattern: new RegExp(
        `[由到请][^，。；！？\\n]{0,4}${village}[^，。；！？\\n不]{0,8}说明[^，。；！？\\n不]{0,6}(?:盖章|公章)`,
        'gu',
      ),
    },
  ],
  unless: /(?:不得再收|不再收取|无需|免于提交|告知承诺|自行声明|推给|证明事项清单|组织法)/u,
  bearers: ['below', 'recipients', 'own', 'outside'],
});
