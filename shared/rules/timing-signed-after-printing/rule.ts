import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';

/**
 * 成文日期晚于印发日期: the date of signing is the day on which it was signed or passed, the one of printing the day on
 * which it was sent to be printed, which comes after it.
 * @source 《党政机关公文处理工作条例》9(12), 9(17); that one can't come after the other is our own reading
 */
export const timingSignedAfterPrinting = defineRule({
  id: 'timing/signed-after-printing',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { signedOn, printedOn, spans } = draft.document;
    if (signedOn === null || printedOn === null) return pass({ applies: false });
    if (signedOn <= printedOn) return pass({ signedOn, printedOn });
    return finding({ at: spans.printedOn ?? null, code: 'after', params: { signedOn, printedOn } });
  },
});
