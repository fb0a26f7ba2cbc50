import { findDivisions } from '../directory/index.ts';
import { type Desk, inRooms } from './desk.ts';
import type { Handlers } from './face.ts';

type Own = `archive.${string}` | `organs.${string}`;

/** Rooms that answer by themselves: the handler only finds the room. */
export function archiveHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, Own>> {
  const at = inRooms(desk);

  return {
    'archive.import': at(({ archive }, input) => archive.importPaths(input)),
    'archive.importStatus': at(({ archive }, input) => archive.importStatus(input)),
    'archive.importFailures': at(({ archive }, input) => archive.importFailures(input)),
    'archive.importListed': at(({ archive }, input) => archive.importListed(input)),
    'archive.importCancel': at(({ archive }, input) => archive.importCancel(input)),
    'archive.importRetry': at(({ archive }, input) => archive.importRetry(input)),
    'archive.recognised': at(({ archive }, input) => archive.recognised(input)),
    'archive.correct': at(({ archive }, input) => archive.correct(input)),
    'archive.add': at(({ archive }, input) => archive.add(input)),
    'archive.search': at(({ archive }, input) => archive.search(input)),
    'archive.get': at(({ archive }, input) => archive.get(input)),
    'archive.setAside': at(({ archive }, input) => archive.setAside(input)),
    'archive.bringBack': at(({ archive }, input) => archive.bringBack(input)),

    'organs.get': at(({ directory }) => directory.get()),
    'organs.save': at(({ directory }, input) => directory.save(input)),
    'organs.remove': at(({ directory }, input) => directory.remove(input)),
    'organs.saveGroup': at(({ directory }, input) => directory.saveGroup(input)),
    'organs.removeGroup': at(({ directory }, input) => directory.removeGroup(input)),
    'organs.setOwn': at(({ directory }, input) => directory.setOwn(input)),
    'organs.divisions': findDivisions,
    'organs.proposal': at(({ directory }, input) => directory.proposal(input)),
    'organs.choose': at(({ directory }, input) => directory.choose(input)),
    'organs.search': at(({ directory }, input) => directory.search(input)),
    'organs.export': at(({ directory }) => directory.exportSheets()),
    'organs.previewImport': at(async ({ directory }, { name, bytes }) => {
      const sheets = await desk.parser.sheets(name, bytes);
      return sheets.ok ? directory.previewImport(sheets.value) : sheets;
    }),
    'organs.applyImport': at(async ({ directory }, { name, bytes, revision, by }) => {
      const sheets = await desk.parser.sheets(name, bytes);
      return sheets.ok ? directory.applyImport({ sheets: sheets.value, revision, by }) : sheets;
    }),
    'organs.expand': at(({ directory }, input) => directory.expand(input.recipients)),
  };
}
