export { type Archive, type ArchiveParts, createArchive, type Emit } from './archive.ts';
export { followCorrections } from './corrections.ts';
export type { EarlierFound, EarlierQuery, EarlierRoom } from './earlier-room.ts';
export { foldField } from './fields.ts';
export { earlierThan, type SameMatter } from './same-matter.ts';
export { saidOfVersions, titleTest } from './versions.ts';
