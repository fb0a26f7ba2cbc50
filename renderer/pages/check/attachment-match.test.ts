import { describe, expect, it } from 'vitest';
import { listedPlace } from './attachment-match.ts';

const list = ['2026年度重点任务清单', '《项目资金安排表》', '联系人名单'];

describe('listedPlace', () => {
  it.each([
    ['2026年度重点任务清单.xlsx', 0],
    ['附件1.2026年度重点任务清单.xlsx', 0],
    ['附件2：项目资金安排表.xls', 1],
    ['附件２　项目资金安排表.et', 1],
    ['附件：联系人名单.jpg', 2],
    ['3.联系人名单.png', 2],
    ['附件3.png', 2],
  ])('%s is on the list', (file, place) => expect(listedPlace(file, list)).toBe(place));

  it.each(['附件4.png', '附件0.png', '附件.png', '现场照片.jpg', '任务清单.xlsx', '附件1现场照片.jpg', '.png', ''])(
    '%s is not called what it may not be',
    (file) => expect(listedPlace(file, list)).toBeNull(),
  );

  it('does not choose between two of one name', () => {
    expect(listedPlace('明细表.xlsx', ['明细表', '《明细表》'])).toBeNull();
  });
});
