import { z } from 'zod';
import type { Draft, Span } from '../../contract/index.ts';
import { defineRule, finding, pass } from '../define-rule.ts';
import { isProse } from '../length/official.ts';
import { readingOf } from '../reading/index.ts';

/**
 * 重复句: a sentence of the body that stands in the draft a second time, in the body or in an attachment. Blanks and
 * punctuation don't tell two sentences apart. Headings, cells and contact lines come again by nature.
 * @source none; our own choice
 */
export const lengthRepeatedSentences = defineRule({
  id: 'length/repeated-sentences',
  needs: [],
  params: z.strictObject({ characters: z.int().min(10) }),

  check({ draft, params: { characters } }) {
    if (!isProse(draft)) return pass({ places: 0 });
    const repeats = repeatsIn(draft, characters);
    const [first] = repeats.toSorted((a, b) => b.text.length - a.text.length);
    if (!first) return pass({ places: 0 });
    const at: Span = [first.start, first.end];
    const code = first.attached ? 'inAttachment' : 'inBody';
    return finding({ at, code, params: { places: repeats.length, quote: first.text } });
  },
});

type Repeat = Readonly<{ start: number; end: number; text: string; attached: boolean }>;

const contact = /(?:联系人|联系电话|电子邮箱|邮编|地址|传真|网址|开户行|账号)/u;

function repeatsIn(draft: Draft, characters: number): Repeat[] {
  const headings = new Set(draft.document.sections.map(({ start }) => start));
  const seen = new Set<string>();
  return readingOf(draft).sentences.flatMap(({ start, end, part }) => {
    const text = draft.text.slice(start, end).trim();
    const bare = text.replace(/[\s\p{P}]/gu, '');
    if (bare.length < characters || !/[。；！？]$/u.test(text) || headings.has(start) || contact.test(text)) return [];
    const attached = part === 'attachment';
    if (seen.has(bare)) return [{ start, end, text, attached }];
    // what an attachment says twice is a form's own matter
    if (!attached) seen.add(bare);
    return [];
  });
}
