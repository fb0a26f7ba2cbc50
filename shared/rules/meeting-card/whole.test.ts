import { expect, test } from 'vitest';
import { known } from '../facts.ts';
import { meetingRules } from '../groups/meeting.ts';
import national from '../packs/national-2024/meeting.json' with { type: 'json' };
import { paper, recipientFacts } from '../testing/index.ts';
import { workingYear } from './testing/calendar.ts';
import { cities } from './testing/cities.ts';
import { counties } from './testing/counties.ts';
import { offices } from './testing/offices.ts';
import { others } from './testing/others.ts';
import { third } from './testing/third.ts';

const samples = [...counties, ...cities, ...offices, ...others, ...third];
const settings: Readonly<Record<string, Readonly<{ params: unknown }>>> = national;

/** What all rules on meetings find in a notice with the national numbers, `rule code` by `rule code`. */
function foundIn(name: string): string[] {
  const draft = paper(samples.find((sample) => sample.name === name)?.text ?? '');
  const facts = { ...recipientFacts([]), calendar: workingYear.calendar, today: known('2026-01-05') };
  return meetingRules.flatMap((rule) => {
    const outcome = rule.run({ draft, facts, params: settings[rule.id]?.params });
    const id = rule.id.slice('meeting/'.length);
    return outcome.kind === 'findings' ? outcome.findings.map(({ code }) => `${id} ${code}`) : [];
  });
}

test.each<readonly [name: string, found: readonly string[]]>([
  // a deputy's meeting without an end, nine speakers and all principals demanded
  [
    'speeches with minutes, deputy calls, principals demanded',
    ['no-end missing', 'speakers tooMany', 'speakers tooLong', 'principals asked', 'ceremony leave'],
  ],
  ['spring ploughing, sections with colons', []],
  ['video meeting down to townships, one paragraph', ['sub-venues townships']],
  ['two days with group discussion', ['two-leaders both', 'ceremony early', 'ceremony dress', 'person-hours many']],
  ['weekend meeting, letter form', ['off-hours restDay']],
  ['evening meeting at short notice', ['off-hours evening', 'short-notice tooLate', 'ceremony leave']],
  ['plenary of a city government, times as a list', []],
  ['video to counties, length said', []],
  ['on-site meeting over two days with visits', ['duration tooManyDays']],
  ['provincial teleconference in prose', []],
  ['symposium with a cap on heads', []],
  ['bureau: internal meeting', ['short-notice tooLate']],
  ['several meetings in one notice', []],
  ['training class', []],
  ['congress', []],
  ['minutes and printed speech', []],
  ['postponed', []],
  ['preliminary notice over three days', []],
  ['limited number of people a unit', []],
  ['court', []],
  ['exhibition and signing', []],
  ['implementation of a meeting', []],
  ['rules on meetings', []],
])('%s', (name, found) => {
  expect(samples.filter((sample) => sample.name === name)).toHaveLength(1);
  expect(foundIn(name)).toEqual(found);
});
