import type { OrganLevel } from '../../../contract/index.ts';

/** What a reader takes from a notice of a meeting; a fact that is left out is not said in it. */
export type Expected = Readonly<{
  /** `2026-03-12 14:30-16:00`, `2026-03-12 14:30`, `2026-03-12 morning` */
  sessions: readonly string[];
  /** the whole length, said or reckoned from beginning and end */
  minutes?: number;
  halfDays?: number;
  form?: 'onsite' | 'video' | 'mixed';
  agenda?: number;
  discussion?: true;
  /** how many speak, leaders too */
  speakers?: number;
  /** of those whose minutes are said */
  speechMinutes?: number;
  mainSpeech?: number;
  /** persons a unit, line by line; 0: not said */
  persons?: readonly number[];
  /** units named one by one, line by line; 0: a group (各乡镇) or none */
  units?: readonly number[];
  /** said as a total */
  heads?: number;
  principals?: true;
  caller?: 'principal' | 'deputy';
  venues?: OrganLevel;
  early?: number;
  returnBy?: string;
}>;

/** `text` is a whole document, its title first. */
export type Sample = Readonly<{ name: string; text: string; expected: Expected | 'no meeting' }>;
