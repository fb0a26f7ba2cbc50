export { type CheckInput, check } from './check.ts';
export { type CheckRooms, gatherFacts, recipientsOf } from './gather.ts';
export { allPacks, findPack } from './packs.ts';
