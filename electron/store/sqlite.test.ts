import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kyselyOver } from './sqlite.ts';

type Books = { book: { id: number; name: string } };

let database: DatabaseSync;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE book (id INTEGER PRIMARY KEY, name TEXT NOT NULL)');
});
afterEach(() => database.close());

test('the same question asked again answers what is there by then', async () => {
  const db = kyselyOver<Books>(database);
  const names = async () => (await db.selectFrom('book').selectAll().orderBy('id').execute()).map(({ name }) => name);
  expect(await names()).toEqual([]);
  for (const name of ['一', '二'])
    await db
      .insertInto('book')
      .values({ id: name === '一' ? 1 : 2, name })
      .execute();
  expect(await names()).toEqual(['一', '二']);
  database.exec('ALTER TABLE book ADD COLUMN year INTEGER');
  expect(await db.selectFrom('book').selectAll().where('id', '=', 1).execute()).toEqual([
    { id: 1, name: '一', year: null },
  ]);
});

test('a question that fails can be asked again', async () => {
  const db = kyselyOver<Books>(database);
  const insert = (id: number) => db.insertInto('book').values({ id, name: '甲' }).execute();
  await insert(1);
  await expect(insert(1)).rejects.toThrow(/UNIQUE/);
  await insert(2);
  expect((await db.selectFrom('book').selectAll().execute()).length).toBe(2);
});

test('a question whose rows were not all fetched begins anew when it is asked again', async () => {
  database.exec("INSERT INTO book VALUES (1, '一'), (2, '二'), (3, '三')");
  const question = kyselyOver<Books>(database).selectFrom('book').select('name').orderBy('id');
  for await (const { name } of question.stream()) {
    expect(name).toBe('一');
    break;
  }
  expect(await question.execute()).toEqual([{ name: '一' }, { name: '二' }, { name: '三' }]);
});

test('more questions than are kept are answered all the same', async () => {
  const db = kyselyOver<Books>(database);
  for (let n = 0; n < 450; n++) {
    const { rows } = await sql<{ value: number }>`SELECT ${sql.raw(String(n % 225))} AS value`.execute(db);
    expect(rows).toEqual([{ value: n % 225 }]);
  }
});
