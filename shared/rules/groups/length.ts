import type { Rule } from '../define-rule.ts';
import { lengthActionShare } from '../length-action-share/rule.ts';
import { lengthAttachments } from '../length-attachments/rule.ts';
import { lengthBody } from '../length-body/rule.ts';
import { lengthByKind } from '../length-by-kind/rule.ts';
import { lengthLongParagraphs } from '../length-long-paragraphs/rule.ts';
import { lengthLongSentences } from '../length-long-sentences/rule.ts';
import { lengthLongestAnnex } from '../length-longest-annex/rule.ts';
import { lengthPages } from '../length-pages/rule.ts';
import { lengthPreamble } from '../length-preamble/rule.ts';
import { lengthRepeatedSentences } from '../length-repeated-sentences/rule.ts';
import { lengthSlogans } from '../length-slogans/rule.ts';
import { lengthSpeech } from '../length-speech/rule.ts';

/** In the order of reports. */
export const lengthRules: readonly Rule[] = [
  lengthBody,
  lengthAttachments,
  lengthPages,
  lengthByKind,
  lengthSpeech,
  lengthLongestAnnex,
  lengthLongSentences,
  lengthLongParagraphs,
  lengthPreamble,
  lengthRepeatedSentences,
  lengthSlogans,
  lengthActionShare,
];
