import { expect, it } from 'vitest';
import { kindFrom } from './kind.ts';

function from(title: string | null, body: string) {
  const text = `${title ?? ''}\n${body}`;
  const start = text.length - body.length;
  const spans = { title: title === null ? null : ([0, title.length] as const), body: [start, text.length] as const };
  const { value, disputed, evidence, asks } = kindFrom(title, text, spans);
  return { value, disputed, kinds: evidence.map((one) => one.value), asks: asks && text.slice(...asks) };
}

it.each([
  ['关于解决维修资金的请示', '妥否，请批示。', ['请示', '请示'], false],
  ['关于防汛情况的报告', '特此报告。', ['报告', '报告'], false],
  ['关于商请支持的函', '请予函复。', ['函', '函'], false],
  ['关于有关事项的复函', '特此函复。', ['函', '函'], false],
  ['关于表彰先进的通报', '特此通报。', ['通报', '通报'], false],
  // a 报告 must not carry a request, and a request calls itself one
  ['关于解决维修资金的报告', '当否，请批示。', ['报告', '请示'], true],
  ['关于报送情况的函', '妥否，请批复。', ['函', '请示'], true],
  ['关于商请支持的请示', '特此函达，盼复。', ['请示', '函'], true],
  ['关于做好工作的通知', '特此通告。', ['通知', '通告'], true],
])('%s … %s', (title, closing, kinds, disputed) => {
  expect(from(title, `有关情况如下。${closing}`)).toMatchObject({ value: kinds[0], kinds, disputed });
});

it.each([
  // counter-examples: an 意见 may ask to be passed on, an unlisted kind closes as it likes, prose quotes a formula
  ['关于防汛工作的意见', '以上意见妥否，请批示。', '意见'],
  ['关于第12号提案的答复', '特此函复。', 'other'],
  ['关于规范请示报告工作的通知', `请示应当写明“妥否，请批示”。${'其余按规定办理。'.repeat(30)}`, '通知'],
  ['关于有关事项的批复', '此复。', '批复'],
])('%s stands by its title', (title, body, value) => {
  expect(from(title, body)).toMatchObject({ value, disputed: false });
});

it('shows where a superior is asked', () => {
  expect(from('关于资金的请示', '恳请安排资金。妥否，请批示。').asks).toBe('妥否，请批示');
  expect(from(null, '妥否，请批示。')).toMatchObject({ value: null, asks: null });
});
