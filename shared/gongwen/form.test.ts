import { expect, it } from 'vitest';
import type { Kind } from '#shared/contract/index.ts';
import { formOf } from './form.ts';
import { parseDocumentNumber } from './number.ts';

type Given = {
  kind?: Kind;
  number?: string;
  mark?: string;
  title?: string;
  signed?: boolean;
  isShell?: boolean;
};

function form({ kind = '通知', number, mark, title = '关于有关事项的通知', signed = true, isShell = false }: Given) {
  return formOf({
    kind,
    documentNumber: number === undefined ? null : parseDocumentNumber(number),
    title,
    mark: mark ?? null,
    signed,
    isShell,
    spans: { mark: null, number: null, title: null },
  });
}

it.each([
  [{ number: '云政发〔2026〕1号', mark: '云溪县人民政府文件' }, 'red', 'mark-red'],
  [{ number: '云政发〔2026〕1号' }, 'red', 'number-red'],
  [{ number: '云政办发〔2026〕　号' }, 'red', 'number-red'],
  [{ kind: '函', number: '云政函〔2026〕1号', mark: '云溪县人民政府' }, 'letter', 'number-letter'],
  [{ number: '云政办函〔2026〕4号' }, 'letter', 'number-letter'],
  [{ kind: '函', number: '云教体〔2026〕4号' }, 'letter', 'kind-letter'],
  [{ number: '云政办发明电〔2026〕1号' }, 'cable', 'number-cable'],
  [{ number: '云政办发〔2026〕1号', mark: '内部明电' }, 'cable', 'mark-cable'],
  [{ kind: '命令', number: '第12号', mark: '云溪县人民政府令' }, 'order', 'mark-order'],
  [{ kind: '命令' }, 'order', 'kind-order'],
  [{ kind: '纪要', number: '〔2026〕3期', mark: '云溪县人民政府常务会议纪要' }, 'minutes', 'mark-minutes'],
  [{ kind: '纪要' }, 'minutes', 'kind-minutes'],
  [{ mark: '云溪县人民政府办公室便笺' }, 'white', 'mark-white'],
  [{ number: '云政办便函〔2026〕8号' }, 'white', 'number-white'],
  [{ kind: 'other', number: '2026年第6号', mark: '工作提示' }, 'white', 'mark-white'],
  [{ kind: '命令', number: '云政令〔2026〕1号' }, 'order', 'kind-order'],
  [{ number: '第4号', kind: '公告' }, 'red', 'number-red'],
  [{ kind: 'other', title: '关于做好防火工作的工作提示' }, 'white', 'title-white'],
  [{ kind: 'other', title: '假期安全温馨提示' }, 'white', 'title-white'],
  [{}, 'white', 'no-head'],
] as const)('%j looks %s by %s', (given, value, cue) => {
  const decision = form(given);
  expect(decision).toMatchObject({ value, disputed: false });
  expect(decision.evidence[0]?.cue).toBe(cue);
});

it.each([
  // counter-examples: a draft of what is never issued without a red head, a text that nobody signs, a title word inside
  [{ kind: '决定', title: '关于表彰先进的决定' }, 'unknown'],
  [{ kind: '意见', title: '关于促进发展的意见' }, 'unknown'],
  [{ signed: false }, 'unknown'],
  [{ title: '关于印发河道管理办法的通知', isShell: true }, 'unknown'],
  [{ kind: 'other', number: '第37期', title: '上半年投资增长', signed: false }, 'unknown'],
  [{ kind: '通知', number: '云政发〔2026〕2号', title: '关于规范工作提示制发的通知' }, 'red'],
] as const)('%j looks %s', (given, value) => {
  expect(form(given)).toMatchObject({ value, disputed: false });
});

it.each([
  [{ number: '云政办函〔2026〕1号', mark: '云溪县人民政府办公室文件' }, 'red', ['red', 'letter']],
  [{ kind: '函', number: '云政发〔2026〕1号' }, 'letter', ['letter', 'red']],
  // a slip never has a number, a letter's draft has none yet
  [{ kind: '函', mark: '云溪县教育局', title: '关于商请支持的函' }, 'unknown', ['letter', 'white']],
] as const)('%j is doubtful', (given, value, candidates) => {
  const decision = form(given);
  expect(decision).toMatchObject({ value, disputed: true });
  expect(decision.evidence.map((one) => one.value)).toEqual(candidates);
});
