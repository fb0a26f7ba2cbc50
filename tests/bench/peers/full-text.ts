import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { distinctGrams, folded, rarest } from './grams.ts';
import { FIRST, type Stage } from './stage.ts';

/**
 * SQLite's FTS5 with its trigram tokenizer, ranked by bm25; without a copy of the texts, as our index has none. It is
 * asked for the rarest phrases of `size` characters, any of them. How many documents hold a phrase is estimated from
 * how many hold each of its trigrams, as if these were independent; the counts are a table beside the index.
 */
export function fullText(size: number): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'jianwen-fts5-'));
  const path = join(folder, 'fts5.db');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536');
  database.exec(`CREATE VIRTUAL TABLE documents USING fts5(text, content = '', tokenize = 'trigram');
    CREATE TABLE holders (gram TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID`);
  const add = database.prepare('INSERT INTO documents (rowid, text) VALUES (?, ?)');
  const count = database.prepare('SELECT count FROM holders WHERE gram = ?');
  const find = database.prepare(
    `SELECT rowid FROM documents WHERE documents MATCH ? ORDER BY bm25(documents) LIMIT ${FIRST}`,
  );
  let documents = 0;

  function estimate(draft: string): (phrase: string) => number {
    const shares = new Map<string, number>();
    for (const gram of distinctGrams(draft, 3)) shares.set(gram, Number(count.get(gram)?.count ?? 0) / documents);
    return (phrase) => distinctGrams(phrase, 3).reduce((rest, gram) => rest * (shares.get(gram) ?? 0), documents);
  }

  return {
    name: 'SQLite FTS5',
    setup: `trigrams, phrases of ${size}, bm25`,
    build(texts) {
      documents = texts.length;
      database.exec('BEGIN');
      texts.forEach((text, place) => void add.run(place + 1, folded(text)));
      database.exec(`INSERT INTO documents (documents) VALUES ('optimize');
        CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, documents, row);
        INSERT INTO holders SELECT term, doc FROM vocabulary;
        COMMIT;
        PRAGMA wal_checkpoint(TRUNCATE)`);
    },
    query(draft) {
      const phrases = rarest(draft, size, estimate(draft));
      if (phrases.length === 0) return [];
      const rows = find.all(phrases.map((phrase) => `"${phrase}"`).join(' OR '));
      return rows.map(({ rowid }) => Number(rowid) - 1);
    },
    bytesOnDisk: () => statSync(path).size,
    close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
