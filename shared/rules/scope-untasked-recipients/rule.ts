import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass, type RawFinding } from '../define-rule.ts';
import { homeName } from '../organs/index.ts';
import { readingOf } from '../reading/index.ts';

/**
 * 无关单位: a recipient named one by one for whom the text has nothing to do. Judged only where the tasks are given to
 * organs by name and none is for everybody; whoever only has to know can be left to a copy.
 * @source none: our own reading of 条例 13 (行文应当确有必要、讲求实效、注重针对性)
 */
export const scopeUntaskedRecipients = defineRule({
  id: 'scope/untasked-recipients',
  needs: ['recipients'],
  params: z.strictObject({}),

  check({ draft, facts: { recipients } }) {
    const { direction, spans, kind } = draft.document;
    const tasks = draft.taskCard.tasks.filter(({ organs }) => organs.length > 0);
    if (direction !== 'down' || kind === '批复' || tasks.length < 2) return pass({ applies: false });
    const text = bodyOfDraft(draft);
    if (forAll.test(text)) return pass({ applies: false });
    const named = recipients.entries.filter(
      ({ list, collective, raw }) => list === 'main' && !collective && !/各|有关|相关/u.test(raw),
    );
    const organs = named.flatMap(({ raw, index }) => raw.split('、').map((name) => ({ name, index })));
    // one or two are addressed for what the whole text is about
    if (organs.length < 3) return pass({ applies: false });
    const idle = organs.filter(({ name }) => !text.includes(homeName(name)));
    if (idle.length === 0 || idle.length === organs.length) return pass({ applies: true, recipients: organs.length });
    return finding(
      ...idle.map(
        ({ name, index }): RawFinding => ({
          at: spans.mainRecipients?.[index] ?? null,
          code: 'untasked',
          params: { recipient: name },
        }),
      ),
    );
  },
});

/** Everybody who receives it has to do something. */
const forAll = /各(?:单位|部门|有关|相关|级|地|责任单位|成员单位)|全体成员|各自职责|职责分工/u;

function bodyOfDraft(draft: Draft): string {
  const { masked } = readingOf(draft);
  const { body, printedText, attachments } = draft.document.spans;
  return [body, printedText, ...(attachments ?? [])].map((span) => (span ? masked.slice(...span) : '')).join('\n');
}
