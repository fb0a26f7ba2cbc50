export { type Right, reasonsInChinese, reasonsInEnglish, repeatsByRight } from './by-right.ts';
export { biggestPassage, causeOf, nameOf, rounded } from './matches.ts';
