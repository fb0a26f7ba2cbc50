import { messages as lengthActionShare } from '../length-action-share/messages.ts';
import { messages as lengthAttachments } from '../length-attachments/messages.ts';
import { messages as lengthBody } from '../length-body/messages.ts';
import { messages as lengthByKind } from '../length-by-kind/messages.ts';
import { messages as lengthLongParagraphs } from '../length-long-paragraphs/messages.ts';
import { messages as lengthLongSentences } from '../length-long-sentences/messages.ts';
import { messages as lengthLongestAnnex } from '../length-longest-annex/messages.ts';
import { messages as lengthPages } from '../length-pages/messages.ts';
import { messages as lengthPreamble } from '../length-preamble/messages.ts';
import { messages as lengthRepeatedSentences } from '../length-repeated-sentences/messages.ts';
import { messages as lengthSlogans } from '../length-slogans/messages.ts';
import { messages as lengthSpeech } from '../length-speech/messages.ts';

/** The texts of this group's rules by their id. */
export const lengthMessages = {
  'length/body': lengthBody,
  'length/attachments': lengthAttachments,
  'length/pages': lengthPages,
  'length/by-kind': lengthByKind,
  'length/speech': lengthSpeech,
  'length/longest-annex': lengthLongestAnnex,
  'length/long-sentences': lengthLongSentences,
  'length/long-paragraphs': lengthLongParagraphs,
  'length/preamble': lengthPreamble,
  'length/repeated-sentences': lengthRepeatedSentences,
  'length/slogans': lengthSlogans,
  'length/action-share': lengthActionShare,
} as const;
