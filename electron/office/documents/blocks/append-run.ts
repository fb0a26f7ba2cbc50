import type { Origin, TextStyle } from '#shared/contract/index.ts';
import type { RawStretch } from './raw-block.ts';

/** Adds text of a run (`origin` null: made by the reader); what goes on where the last stretch ended joins it. */
export function appendRun(stretches: RawStretch[], text: string, origin: Origin | null, style: TextStyle): void {
  const last = stretches.at(-1);
  const continues =
    origin !== null &&
    last?.origin?.run === origin.run &&
    last.origin.paragraph === origin.paragraph &&
    last.origin.offset + last.text.length === origin.offset;
  if (last !== undefined && continues) last.text += text;
  else stretches.push({ text, origin, style });
}
