export { createRulebook, type Rulebook } from './rulebook.ts';
export { diffOn, findOn, listShelf, type Shelf } from './shelf.ts';
