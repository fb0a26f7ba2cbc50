import type { Draft, OrganLevel } from '../../contract/index.ts';
import { findHits } from '../reading/index.ts';
import type { MeetingCard } from './card.ts';

const level =
  '(?:(?<village>行政村|各村|村级|村一级|村部|村[（(]社区[）)]|社区|村小学|村卫生室|村党群|每个村|村两级|、村(?!主))|(?<township>乡镇|各乡|各镇|镇街|街道|镇[（(]街道[）)]|本镇|乡级|镇级|[\\p{Script=Han}]{2}镇(?=[、各设]))|(?<county>县[（(]市、?区[）)]|县[（(]区[）)]|各县|各区|县市区|县区|县级|区级|县(?=分会场))|(?<city>各市|市州|市[（(]州[）)]|市级))';
/** Nothing about who sits there: 村党组织书记在分会场参会 says nothing of the village. */
const between = '(?:(?!书记|负责|主任|领导|人员|[，。；\\n]).){0,16}';
const patterns: readonly RegExp[] = [
  new RegExp(`${level}${between}(?:分会场|设(?:立|置)?(?:二级|三级|分)?会场|接入|(?:收听)?收看|终端)`, 'gu'),
  new RegExp(
    `分会场(?:分别)?(?:设在|设于|设到|设至|设置在|开到|开至|延伸[到至]?|为|：)[^，。；\\n]{0,10}?${level}`,
    'gu',
  ),
  /分会场[^，。；\n]{0,6}(?:[开设]|延伸)[到至](?<village>村)(?!镇)/gu,
  new RegExp(`(?:开到|延伸至|延伸到|直达|覆盖到|接入到)[^，。；\\n]{0,6}?${level}`, 'gu'),
];
const anyLevel = new RegExp(level, 'gu');
/** 会议精神直达村级 moves no meeting. */
const meets = /会|视频|终端|收看|接入/u;

/** Levels of the places that watch by wire, in no order. */
export function venuesOf(draft: Draft): MeetingCard['venues'] {
  return patterns.flatMap((pattern) =>
    findHits(draft, pattern)
      .filter(({ frame, text, sentence, span }) => {
        if (draft.text[span[0] - 1] === '不') return false;
        const whole = draft.text.slice(sentence.start, sentence.end);
        return frame !== 'forbidden' && frame !== 'told' && !/不(?:再)?(?:设|延伸|开)/u.test(text) && meets.test(whole);
      })
      .map(({ span, text }) => ({ level: /村$/u.test(text) ? 'village' : lowestIn(text), span })),
  );
}

function lowestIn(text: string): OrganLevel {
  const found = new Set<string>();
  for (const { groups } of text.matchAll(anyLevel))
    for (const [name, words] of Object.entries(groups ?? {})) if (words !== undefined) found.add(name);
  return (['village', 'township', 'county'] as const).find((name) => found.has(name)) ?? 'city';
}
