import { type Db, listGroups, listOrgans, ownOrganId } from '#electron/store/index.ts';
import type { Directory } from '#shared/contract/index.ts';

export async function readDirectory(db: Db): Promise<Directory> {
  return { ownOrganId: await ownOrganId(db), organs: await listOrgans(db), groups: await listGroups(db) };
}
