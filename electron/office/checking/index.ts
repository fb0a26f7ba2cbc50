export { type CheckInput, check } from './check.ts';
export { type CheckRooms, gatherFacts } from './gather.ts';
export { allPacks, findPack } from './packs.ts';
