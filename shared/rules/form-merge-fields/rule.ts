import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';

const left =
  /(?:«[^«»\n]{1,30}»|\{\s?MERGEFIELD[^{}\n]{0,60}\}|MERGEFIELD\s{1,4}[^\s]{1,30}|\{\{[^{}\n]{1,30}\}\}|\$\{[^{}\n]{1,30}\}|《(?:姓名|单位|单位名称|职务|称谓|编号|地址|电话|身份证号|金额)》|<<[^<>\n]{1,20}>>|错误[！!]\s?(?:未找到|未定义|文档中)[^。\n]{0,16}|Error!\s?(?:Reference|Bookmark|No text)[^。\n]{0,40})/gu;

/**
 * 邮件合并域: a field of a mail merge, or a reference that Word couldn't resolve, left in the text.
 * @source our own choice
 */
export const formMergeFields = defineRule({
  id: 'form/merge-fields',
  needs: [],
  params: z.strictObject({}),

  check({ draft: { text } }) {
    const found = [...text.matchAll(left)];
    if (found.length === 0) return pass({ places: 0 });
    return finding(
      ...found.map(({ 0: words, index }) => ({
        at: [index, index + words.length] as const,
        code: /^(?:错误|Error)/u.test(words) ? 'broken' : 'left',
        params: { quote: words },
      })),
    );
  },
});
