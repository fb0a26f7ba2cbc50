import { resolve } from 'node:path';

/**
 * Files named on the command line, as absolute paths.
 * @param given `process.argv`: the program, unpackaged also the app's folder, then what the person gave
 */
export function namedFiles(given: readonly string[], isPackaged: boolean, workingDirectory: string): string[] {
  return given
    .slice(isPackaged ? 1 : 2)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(workingDirectory, word));
}
