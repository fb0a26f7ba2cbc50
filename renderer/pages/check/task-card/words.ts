import type { Formats } from '../../../app/formats.ts';
import type { Say } from '../../../app/texts.ts';

/** What the rows of the task card are written with. */
export type CardWords = Readonly<{
  say: Say;
  write: Formats;
  /** the draft's text, which the spans point into */
  text: string;
}>;
