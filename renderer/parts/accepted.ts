import type { ChannelIn, Report } from '#shared/contract/index.ts';

/** The reasons that belong to findings of this very report. */
export function acceptedFrom(
  report: Report,
  reasons: Readonly<Record<string, string>>,
): ChannelIn<'review.submit'>['accepted'] {
  const anchors = new Map(report.findings.map(({ anchor, rule }) => [anchor, rule]));
  return [...anchors].flatMap(([anchor, rule]) => {
    const reason = reasons[anchor]?.trim() ?? '';
    return reason.length < 2 ? [] : [{ anchor, rule, reason }];
  });
}
