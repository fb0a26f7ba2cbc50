import { describe, expect, test } from 'vitest';
import { mountInfoOfMac, networkOfMount, networkOfWindowsPath } from './network.ts';

const mounts = [
  '22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
  '40 22 0:35 / /mnt/share rw,relatime shared:20 - cifs //server/share rw,vers=3.0',
  '41 22 0:36 / /home/li rw,relatime shared:21 - nfs4 server:/home rw',
  '42 41 0:37 / /home/li/local rw,relatime shared:22 - ext4 /dev/vdb rw',
  '43 22 0:38 / /mnt/my\\040disk rw,relatime shared:23 - fuse.sshfs li@server: rw',
  '44 22 0:39 / /mnt/later rw - ext4 /dev/vdc rw',
  '45 22 0:40 / /mnt/later rw - nfs server:/x rw',
].join('\n');

describe('the file system under a path', () => {
  test.each([
    ['/var/lib/office', null],
    ['/mnt/share', 'cifs'],
    ['/mnt/share/办公室', 'cifs'],
    ['/mnt/shared', null],
    ['/home/li/office', 'nfs4'],
    ['/home/li/local/office', null],
    ['/mnt/my disk/office', 'fuse.sshfs'],
    ['/mnt/later', 'nfs'],
  ])('%s: %s', (path, network) => {
    expect(networkOfMount(path, mounts)).toBe(network);
  });

  test('without a table of mounts nothing is held against a path', () => {
    expect(networkOfMount('/office', '')).toBeNull();
  });
});

describe('Windows paths', () => {
  test.each([
    ['C:\\Users\\li\\office', null],
    ['\\\\server\\share\\office', 'unc'],
    ['//server/share/office', 'unc'],
    ['\\\\?\\C:\\office', null],
    ['\\\\?\\UNC\\server\\share', 'unc'],
    ['\\\\.\\D:\\office', null],
  ])('%s: %s', (path, network) => {
    expect(networkOfWindowsPath(path)).toBe(network);
  });
});

describe('macOS', () => {
  const table = mountInfoOfMac(
    [
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
      '/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)',
      '//li@server/office on /Volumes/office (smbfs, nodev, nosuid, mounted by li)',
      '//li@server/my%20share on /Volumes/my share (afpfs, nodev)',
      'map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)',
    ].join('\n'),
  );

  test.each([
    ['/Users/li/office', null],
    ['/System/Volumes/Data/Users/li', null],
    ['/Volumes/office/简文', 'smbfs'],
    ['/Volumes/my share/x', 'afpfs'],
    ['/Volumes/stick', null],
  ])('%s: %s', (path, network) => {
    expect(networkOfMount(path, table)).toBe(network);
  });
});
