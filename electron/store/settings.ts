import { Settings } from '#shared/contract/index.ts';
import { canonical } from './canonical.ts';
import type { Payload } from './events.ts';
import type { Db } from './schema.ts';

export const defaultSettings: Settings = { language: 'zh-CN', packId: 'national-2024', actor: null };

export async function getSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom('settings').selectAll().execute();
  return Settings.parse({
    ...defaultSettings,
    ...Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value)])),
  });
}

export async function applySettingsSet(tx: Db, change: Payload<'settings.set'>): Promise<void> {
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const row = { key, value: canonical(value) };
    await tx
      .insertInto('settings')
      .values(row)
      .onConflict((same) => same.column('key').doUpdateSet(row))
      .execute();
  }
}
