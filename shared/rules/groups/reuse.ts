import type { Rule } from '../define-rule.ts';
import { reuseAlreadyReached } from '../reuse-already-reached/rule.ts';
import { reuseCopied } from '../reuse-copied/rule.ts';
import { reuseForeignPlaces } from '../reuse-foreign-places/rule.ts';
import { reuseFormerNames } from '../reuse-former-names/rule.ts';
import { reusePureRelay } from '../reuse-pure-relay/rule.ts';
import { reuseQuotedLaw } from '../reuse-quoted-law/rule.ts';
import { reuseRelayDepartment } from '../reuse-relay-department/rule.ts';
import { reuseSameMatter } from '../reuse-same-matter/rule.ts';
import { reuseYearClone } from '../reuse-year-clone/rule.ts';

/** In the order of reports. */
export const reuseRules: readonly Rule[] = [
  reuseCopied,
  reusePureRelay,
  reuseAlreadyReached,
  reuseYearClone,
  reuseSameMatter,
  reuseForeignPlaces,
  reuseFormerNames,
  reuseQuotedLaw,
  reuseRelayDepartment,
];
