import type { ChannelOut, Report } from '#shared/contract/index.ts';
import { formatDocumentNumber } from '#shared/gongwen/index.ts';

export type PlanLines = ChannelOut<'plan.show'>;

/** The series that the draft's own number names, the one its quota was counted in, or the only one there is. */
export function likelySeries(report: Report, lines: PlanLines): PlanLines[number] | undefined {
  const prefix = report.document.documentNumber?.prefix;
  return (
    lines.find(({ series }) => series.prefix === prefix) ??
    lines.find(({ series }) => series.name === report.quota?.series) ??
    (lines.length === 1 ? lines[0] : undefined)
  );
}

/** The number that would be given now; another issue may still take it first. */
export function nextNumber({ series, year, nextSerial }: PlanLines[number]): string {
  return formatDocumentNumber(series.prefix, year, nextSerial);
}
