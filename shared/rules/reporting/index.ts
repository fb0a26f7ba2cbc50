/**
 * Parts of patterns that the rules on reports share. 报 alone names a newspaper or a name as often as a report, so it
 * counts with whoever gets it.
 */
const receiver =
  '[^告名道销刊社纸警批考表价备，。；！？\\n][^，。；！？\\n]{0,18}?(?:局|委|办|厅|部|组|科|股|室|站|所|处|中心|政府|邮箱)';

/** Handing something in: 报送, 上报, 报县政府办公室, 报告我局. */
export const handIn = `(?:报送|上报|填报|送交|提交|上交|书面报|专题报|汇总报|函告|函报|报告?${receiver}|(?<=前|材料|报告|总结)[发交送]${receiver})`;

/** One organ that is given a task of its own, a division of labour: 教务处负责汇总…. It is asked of nobody else. */
export const ownTask =
  /(?<!各[^，。；]{0,6})(?:局|委|办|厅|处|科|部|办公室)(?:负责|牵头|会同|要会同|将)[^。；]{0,30}$/u;
