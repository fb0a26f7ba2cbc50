export { type Choosing, findDivisions } from './choose.ts';
export { createDirectory, type Directory } from './directory.ts';
export { type Expander, expanderOf, type Phrase, scopeOf } from './expand.ts';
export { type FormerMention, formerMentions } from './former-names.ts';
export type { AttachedText } from './listed-units.ts';
export { type OwnArea, ownArea } from './own-area.ts';
export { loadPlaceNames, type PlaceMention, type PlaceNames, pathOf } from './place-names.ts';
export { levelInWords } from './words.ts';
