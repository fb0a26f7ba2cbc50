import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';

/** File systems on which SQLite's locks and WAL can't be trusted. */
const NETWORK = new Set([
  'afpfs',
  'afs',
  'beegfs',
  'ceph',
  'cifs',
  'davfs',
  'fuse.davfs2',
  'fuse.glusterfs',
  'fuse.rclone',
  'fuse.sshfs',
  'glusterfs',
  'gpfs',
  'lustre',
  'ncpfs',
  'nfs',
  'nfs4',
  'smb3',
  'smbfs',
  'webdav',
]);

/** The network file system under this path, or null. The path may not exist yet. */
export async function networkUnder(path: string): Promise<string | null> {
  const real = await nearestReal(path);
  if (process.platform === 'win32') return networkOfWindowsPath(real);
  if (process.platform === 'linux') return networkOfMount(real, await mountInfo());
  if (process.platform === 'darwin') return networkOfMount(real, mountInfoOfMac(await macMounts()));
  return null;
}

/** `//server/share`, also where a mapped drive letter resolves to one; device paths such as `//?/C:` are local. */
export function networkOfWindowsPath(path: string): string | null {
  const uncOrDevice = /^[\\/]{2}(?<server>[^\\/]+)/u.exec(path);
  const server = uncOrDevice?.groups?.server;
  if (server === undefined || server === '.') return null;
  if (server !== '?') return 'unc';
  return /^[\\/]{2}\?[\\/]UNC[\\/]/iu.test(path) ? 'unc' : null;
}

/** Looks the path up in the text of /proc/self/mountinfo; the last of the longest mount points counts. */
export function networkOfMount(path: string, mounts: string): string | null {
  let longest = -1;
  let type = '';
  for (const line of mounts.split('\n')) {
    const [before, after] = line.split(' - ');
    const point = before?.split(' ')[4]?.replaceAll('\\040', ' ');
    const fileSystem = after?.split(' ')[0];
    if (point === undefined || fileSystem === undefined || point.length < longest) continue;
    if (path !== point && !path.startsWith(point.endsWith('/') ? point : `${point}/`)) continue;
    longest = point.length;
    type = fileSystem;
  }
  return NETWORK.has(type) ? type : null;
}

/** The lines of macOS's `mount` in the form of Linux's table: `//li@server/share on /Volumes/share (smbfs, nodev)`. */
export function mountInfoOfMac(mounts: string): string {
  return mounts
    .split('\n')
    .flatMap((line) => {
      const { point, type } =
        /^.{1,1000}? on (?<point>\/.{0,1000}) \((?<type>[a-z0-9_]{1,40})[,)]/u.exec(line)?.groups ?? {};
      return point === undefined ? [] : [`0 0 0:0 / ${point.replaceAll(' ', '\\040')} rw - ${type} none rw`];
    })
    .join('\n');
}

async function macMounts(): Promise<string> {
  try {
    return (await promisify(execFile)('/sbin/mount')).stdout;
  } catch {
    return '';
  }
}

async function nearestReal(path: string): Promise<string> {
  for (let place = resolve(path); ; place = dirname(place)) {
    try {
      return await realpath(place);
    } catch {
      if (dirname(place) === place) return place;
    }
  }
}

async function mountInfo(): Promise<string> {
  try {
    return await readFile('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}
