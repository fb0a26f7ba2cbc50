/** Why a check could not run, and what lets it run. */
export const skips = {
  'no-workspace': '没有打开单位工作区；打开或新建工作区后即可检查。',
  'archive-empty': '档案是空的，没有可比对的旧文件；在“档案”中导入以前的发文后即可检查。',
  'archive-unavailable': '档案这次没能读取；请重新检查，仍不行请在“设置”中运行体检。',
  'index-unusable':
    '工作区里的比对索引（reuse.db）不能使用；关闭占用它的程序，或者把它移走、改名，再重新检查，索引会自动重建，档案不受影响。',
  'disk-full': '磁盘空间不足，比对索引没有跟上；清理磁盘后重新检查即可。',
  'index-behind': '还有 {{count, number}} 份档案没有比对完，暂时不能说没有重复；稍后重新检查即可。',
  'no-series': '不知道属于哪个字号系列；选定字号系列后即可检查。',
  'no-plan': '还没有录入{{year}}年“{{series}}”的发文计划；在“台账与计划”中录入后即可检查。',
  'no-last-year': '没有“{{series}}”{{year}}年的发文数；在“台账与计划”中录入后即可检查。',
  'ledger-unavailable': '台账这次没能读取；请重新检查，仍不行请在“设置”中运行体检。',
  'no-directory': '机构名录是空的，无法展开“{{phrases, list(style: narrow)}}”；在“机构”中录入下属单位后即可检查。',
  'no-own-organ': '不知道本单位是哪一级；在“机构”中指明本单位后即可检查。',
  'no-recipients': '没有找到主送机关；请在标题下一行顶格写明主送机关。',
  'recipients-unresolved':
    '已识别 {{units, number}} 个单位，但“{{phrases, list(style: narrow)}}”不在机构名录中；在“机构”中补上单位或分组后即可检查。',
  'no-calendar':
    '没有{{year}}年的放假调休安排，算不出工作日；在“设置”的“工作日历”中导入国务院办公厅当年的通知后即可检查。',
  'calendar-unavailable': '工作日历这次没能读取；请重新检查，仍不行请在“设置”中运行体检。',
  'nature-unknown':
    '正文 {{count, number}} 字，介于 {{least, number}} 与 {{most, number}} 字两个上限之间；选定是一般文件还是专项工作后即可检查。',
  'no-plan-items': '{{year}}年的发文计划没有列出具体文件；在“台账与计划”中录入计划项目后即可检查。',
  'no-own-area': '不知道本单位是哪里的；在“机构”中指明本单位后即可检查。',
  'no-signed-date': '没有找到成文日期；在署名下面写明日期后即可检查。',
  'no-meeting-length': '通知没有写明会议到什么时候结束；写明结束时间或者会期后即可检查。',
  'no-meeting-heads': '算不出参会人数；写明会议规模，或者在“机构”中录入参会的下属单位后即可检查。',
} as const;
