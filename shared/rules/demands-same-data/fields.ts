import type { Draft, Mention } from '../../contract/index.ts';

/** Columns that say whose row it is stand in every table. */
const key =
  /^(?:序号|编号|备注|乡镇|村|村名|社区|单位|单位名称|填报单位|姓名|电话|联系电话|联系方式|手机号码?|身份证号码?|联系人|负责人|填报人|填表人|日期|填报日期|时间|合计|小计)$/u;

/** The name of a column without blanks and brackets. */
export function foldField(text: string): string {
  return text.replaceAll(/[\s　]|[（(][^（）()]{0,12}[）)]/gu, '');
}

export function isKeyField(name: string): boolean {
  return key.test(name);
}

/**
 * How many rows of the table are there to be filled in: rows under the header that say what they are for (a village, an
 * item) and have an empty cell. null where the table leaves open how many.
 */
export function rowsToFill({ blocks, text }: Draft, header: Mention | undefined): number | null {
  if (!header) return null;
  const at = blocks.find(({ span, cell }) => cell && span[0] <= header.span[0] && header.span[1] <= span[1])?.cell;
  if (!at) return null;
  const rows = new Map<number, { isNamed: boolean; isOpen: boolean }>();
  for (const { cell, span } of blocks) {
    if (cell?.table !== at.table || cell.row <= at.row) continue;
    const words = text.slice(...span).trim();
    const row = rows.get(cell.row) ?? { isNamed: false, isOpen: false };
    rows.set(cell.row, {
      isNamed: row.isNamed || /[\p{Script=Han}]{2}/u.test(words),
      isOpen: row.isOpen || words === '',
    });
  }
  const count = [...rows.values()].filter(({ isNamed, isOpen }) => isNamed && isOpen).length;
  return count >= 2 ? count : null;
}
