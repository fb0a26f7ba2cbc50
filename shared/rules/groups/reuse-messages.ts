import { messages as reuseCopied } from '../reuse-copied/messages.ts';

/** The texts of this group's rules by their id. */
export const reuseMessages = {
  'reuse/copied': reuseCopied,
} as const;
