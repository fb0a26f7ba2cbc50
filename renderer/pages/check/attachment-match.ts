/**
 * Which attachment of the draft's list (附件：1. …) a file beside it is, by its name: the place in the list, from 0.
 * Only what the names say outright counts: the same title (附件2.任务清单.xlsx or 任务清单.xlsx), or a number without
 * one (附件2.xlsx). Anything else is `null`: the file may still belong to the draft.
 */
export function listedPlace(file: string, attachments: readonly string[]): number | null {
  const { number, rest } = /^附件(?<number>\d{0,3})(?<rest>.*)$/u.exec(withoutExtension(file.normalize('NFKC')))
    ?.groups ?? { rest: withoutExtension(file.normalize('NFKC')) };
  const title = bare(rest ?? '');
  if (title === '') {
    const place = Number(number ?? 0) - 1;
    return place >= 0 && place < attachments.length ? place : null;
  }
  const same = attachments.flatMap((one, place) => (bare(one.normalize('NFKC')) === title ? [place] : []));
  return same.length === 1 ? (same[0] ?? null) : null;
}

function withoutExtension(name: string): string {
  return name.replace(/\.[^.]{1,5}$/u, '');
}

/** Letters and figures alone, without the number before them: 1. 《任务清单》 → 任务清单. */
function bare(title: string): string {
  return title.replace(/^\s*\d{1,2}[.、]/u, '').replace(/[^\p{L}\p{N}]/gu, '');
}
