export { type Choosing, findDivisions } from './choose.ts';
export { createDirectory, type Directory } from './directory.ts';
export { above, type DivisionNode } from './divisions/index.ts';
export { type Expander, expanderOf, type Phrase, scopeOf } from './expand.ts';
export { formerMentions } from './former-names.ts';
export type { AttachedText } from './listed-units.ts';
export { ownArea } from './own-area.ts';
export { loadAreaNames, loadPlaceNames, type PlaceNames, pathOf } from './place-names.ts';
export { levelInWords } from './words.ts';
