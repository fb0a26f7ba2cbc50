export { type Right, reasonsInChinese, reasonsInEnglish, repeatsByRight } from './by-right.ts';
export { biggestPassage, causeOf, copiesIn, nameOf, nothingFound, rounded } from './matches.ts';
