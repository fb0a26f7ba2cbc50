import { z } from 'zod';
import type { Draft } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';

const minutes = z.int().positive();

/**
 * 讲话稿: how long a speech or report takes to read out at so many 字 a minute, against the minutes it may take.
 * @source 《整治形式主义为基层减负若干规定》(2024) §2: 主要领导同志讲话或者主报告不超过1小时; the pace and the minutes of other
 * contributions are our own
 */
export const lengthSpeech = defineRule({
  id: 'length/speech',
  needs: [],
  params: z.strictObject({ charactersAMinute: z.int().positive(), speech: minutes, contribution: minutes }),

  check({ draft, params }) {
    const kind = readOut(draft);
    if (kind === null) return pass();
    const { body, all, title } = draft.counts;
    const count = body > 0 ? body : all - title;
    const limit = params[kind];
    const takes = Math.ceil(count / params.charactersAMinute);
    if (takes <= limit) return pass({ count, minutes: takes, limit });
    return finding({
      at: draft.document.spans.body ?? null,
      code: kind,
      params: {
        count,
        minutes: takes,
        pace: params.charactersAMinute,
        limit,
        characters: limit * params.charactersAMinute,
      },
      atMost: 'note',
      cause: 'length',
    });
  },
});

/** Behind the title: （2026年3月5日）, （送审稿）, 稿, 提纲. */
const behind = /(?:\s{0,4}[（(][^（）()]{1,40}[）)]){0,3}$/u;
const meeting = '(?:会|会议|大会|全会|座谈会|论坛|仪式|典礼|活动|培训班|研讨班)(?:[（(][^（）()]{1,20}[）)])?[上时]的';
const speech = new RegExp(`(?:讲话|致辞|致词)(?:稿|提纲)?$|政府工作报告$|${meeting}(?:主题|工作|主)?报告(?:稿)?$`, 'u');
const contribution = new RegExp(
  `${meeting}(?:典型|交流|表态|经验)?(?:发言|汇报)(?:材料|稿|提纲)?$|(?:典型|交流|表态|大会)发言(?:材料|稿|提纲)?$|汇报(?:稿|提纲)$`,
  'u',
);

/** What is meant to be read out: told from the title alone, and only where it is neither printed nor addressed to anyone. */
function readOut({ document: { title, kind, isShell, mainRecipients } }: Draft): 'speech' | 'contribution' | null {
  if (title === null || isShell || mainRecipients.length > 0 || kind === '通知') return null;
  const plain = title.replace(behind, '');
  if (speech.test(plain)) return 'speech';
  return contribution.test(plain) ? 'contribution' : null;
}
