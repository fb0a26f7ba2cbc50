import { open } from 'node:fs/promises';

const CHUNK = 2 ** 20;

/**
 * Brings a file into the system's cache: read in one go its pages come some hundred times faster than one by one, as
 * SQLite needs them. Stops when told to, or after `most` bytes.
 */
export async function readAhead(path: string, isWanted: () => boolean, most: number): Promise<void> {
  const file = await open(path);
  try {
    const chunk = new Uint8Array(CHUNK);
    for (let at = 0; at < most && isWanted(); ) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}
