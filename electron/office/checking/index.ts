export { type CheckInput, check } from './check.ts';
export { type CheckRooms, gatherFacts, recipientsOf } from './gather.ts';
export { placesIn, placesOf } from './gather-places.ts';
export { allPacks, findPack } from './packs.ts';
