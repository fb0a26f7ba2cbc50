import { z } from 'zod';
import { defineRule, finding, pass } from '../define-rule.ts';
import { disguiseSigns } from '../disguised.ts';

/**
 * 红头变白头: a paper that is no numbered document commands nobody. Form, content, and channel or addressee must say so
 * together: a slip that sends something along or names a contact is as it should be, and a draft of a notice has neither
 * head nor number yet.
 * @source 《整治形式主义为基层减负若干规定》1.1 (一般); the signs are ours
 */
export const quotaDisguised = defineRule({
  id: 'quota/disguised',
  needs: [],
  params: z.strictObject({}),

  check({ draft }) {
    const { form, commands, channel, addressee } = disguiseSigns(draft);
    const [first] = commands;
    const told = channel !== null || (form === 'named' && addressee !== null);
    if (form === null || first === undefined || !told) return pass({ commands: commands.length });
    const { documentNumber } = draft.document;
    if (channel !== null)
      return finding({
        at: first.span,
        code: 'byChannel',
        params: { quote: first.text, channel: channel.text, count: commands.length },
      });
    return finding({
      at: first.span,
      code: documentNumber === null ? 'bySlip' : 'bySlipNumber',
      params: { quote: first.text, number: documentNumber?.raw ?? null, recipient: addressee, count: commands.length },
    });
  },
});
