export { type Archive, type ArchiveParts, createArchive, type Emit } from './archive.ts';
export { followCorrections } from './corrections.ts';
