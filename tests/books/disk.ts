import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for one test, in memory. */
export type Disk = Readonly<{ path: string; makeReadOnly(): void; makeWritable(): void; remove(): void }>;

/** Why this machine can't make disks; null: it can. Only root on Linux may mount. */
export const noDisks: string | null = whyNot();

export function makeDisk(kilobytes: number): Disk {
  const path = mkdtempSync(join(tmpdir(), 'jianwen-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path);
  return {
    path,
    makeReadOnly: () => mount('-o', 'remount,ro', path),
    makeWritable: () => mount('-o', `remount,rw,size=${kilobytes}k`, path),
    remove() {
      execFileSync('umount', ['--lazy', path]);
      rmdirSync(path);
    },
  };
}

function mount(...options: string[]): void {
  execFileSync('mount', options, { stdio: 'pipe' });
}

function whyNot(): string | null {
  if (process.platform !== 'linux') return 'mounting a disk in memory needs Linux';
  if (process.getuid?.() !== 0) return 'mounting a disk in memory needs root';
  try {
    makeDisk(64).remove();
    return null;
  } catch {
    return 'this container may not mount';
  }
}
