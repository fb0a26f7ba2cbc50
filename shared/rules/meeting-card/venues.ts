import type { Draft, OrganLevel } from '../../contract/index.ts';
import { findHits } from '../reading/index.ts';
import type { MeetingCard } from './card.ts';

const level =
  '(?:(?<village>行政村|各村|村级|村[（(]社区[）)]|社区)|(?<township>乡镇|各乡|各镇|镇街|街道|镇[（(]街道[）)]|本镇|乡级|镇级)|(?<county>县[（(]市、?区[）)]|县[（(]区[）)]|各县|各区|县市区|县区|县级|区级|县(?=分会场))|(?<city>各市|市州|市[（(]州[）)]|市级))';
const between = '(?:(?!书记|负责|主任|领导|人员|[，。；\\n]).){0,14}';
const patterns: readonly RegExp[] = [
  new RegExp(`${level}(?:[）)]|、(?:街道|社区))?${between}(?:设立?|设置|开设)?分会场`, 'gu'),
  new RegExp(`分会场(?:分别)?(?:设在|设于|设置在|为|：)[^，。；\\n]{0,10}?${level}`, 'gu'),
  new RegExp(`(?:会议|视频|开|直播)(?:直接)?(?:开到|延伸至|延伸到|直达|覆盖到|接入到)[^，。；\\n]{0,6}?${level}`, 'gu'),
];

const anyLevel = new RegExp(level, 'gu');

/** Levels of the places that watch by wire, lowest last in the text or not. */
export function venuesOf(draft: Draft): MeetingCard['venues'] {
  return patterns.flatMap((pattern) =>
    findHits(draft, pattern)
      .filter(({ frame, text }) => frame !== 'forbidden' && !/不(?:再)?(?:设|延伸|开)/u.test(text))
      .map(({ span, text }) => ({ level: lowestIn(text), span })),
  );
}

function lowestIn(text: string): OrganLevel {
  const found = new Set<string>();
  for (const { groups } of text.matchAll(anyLevel))
    for (const [name, words] of Object.entries(groups ?? {})) if (words !== undefined) found.add(name);
  return (['village', 'township', 'county'] as const).find((name) => found.has(name)) ?? 'city';
}
