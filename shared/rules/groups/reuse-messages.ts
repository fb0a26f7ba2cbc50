import { messages as reuseAlreadyReached } from '../reuse-already-reached/messages.ts';
import { messages as reuseCopied } from '../reuse-copied/messages.ts';
import { messages as reuseForeignPlaces } from '../reuse-foreign-places/messages.ts';
import { messages as reuseFormerNames } from '../reuse-former-names/messages.ts';
import { messages as reusePureRelay } from '../reuse-pure-relay/messages.ts';
import { messages as reuseQuotedLaw } from '../reuse-quoted-law/messages.ts';
import { messages as reuseRelayDepartment } from '../reuse-relay-department/messages.ts';
import { messages as reuseSameMatter } from '../reuse-same-matter/messages.ts';
import { messages as reuseYearClone } from '../reuse-year-clone/messages.ts';

/** The texts of this group's rules by their id. */
export const reuseMessages = {
  'reuse/copied': reuseCopied,
  'reuse/pure-relay': reusePureRelay,
  'reuse/already-reached': reuseAlreadyReached,
  'reuse/year-clone': reuseYearClone,
  'reuse/same-matter': reuseSameMatter,
  'reuse/foreign-places': reuseForeignPlaces,
  'reuse/former-names': reuseFormerNames,
  'reuse/quoted-law': reuseQuotedLaw,
  'reuse/relay-department': reuseRelayDepartment,
} as const;
