import {
  Direction,
  ElementChanges,
  type ElementField,
  type ElementValue,
  Form,
  Kind,
  Nature,
} from '#shared/contract/index.ts';
import { parseChineseDate, splitRecipients } from '#shared/gongwen/index.ts';

/** How a person gives an element: chosen among a few, a day, one line, several lines, or one entry a line. */
export type Entry = 'choice' | 'day' | 'line' | 'lines' | 'list';

export const entryOf: Readonly<Record<ElementField, Entry>> = {
  kind: 'choice',
  form: 'choice',
  direction: 'choice',
  nature: 'choice',
  isShell: 'choice',
  title: 'lines',
  issuers: 'list',
  signers: 'list',
  documentNumber: 'line',
  mainRecipients: 'list',
  ccRecipients: 'list',
  signedOn: 'day',
  printedBy: 'line',
  printedOn: 'day',
  urgency: 'line',
  annotation: 'lines',
  copyNumber: 'line',
  attachments: 'list',
};

/** What a field that is chosen may be. */
export function choicesOf(field: ElementField): readonly (string | boolean)[] {
  switch (field) {
    case 'kind':
      return Kind.options;
    case 'form':
      return Form.options;
    case 'direction':
      return Direction.options;
    case 'nature':
      return Nature.options;
    case 'isShell':
      return [true, false];
    default:
      return [];
  }
}

/** None: the field is one that every document has. */
export function noneOf(field: ElementField): ElementValue | undefined {
  if (entryOf[field] === 'list') return [];
  return entryOf[field] === 'choice' ? undefined : null;
}

/** The change that gives the field this value; undefined where the office would refuse it (empty, too long). */
export function changeTo(field: ElementField, value: ElementValue): ElementChanges | undefined {
  const parsed = ElementChanges.safeParse({ [field]: value });
  return parsed.success ? parsed.data : undefined;
}

export function sameValue(a: ElementValue, b: ElementValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What a stretch of the draft says for the field, as someone means it who marked the stretch: the label before it
 * (主送：, 抄送：, 签发人：) and the mark behind it are left out. Undefined: it can't be that.
 */
export function readAs(field: ElementField, stretch: string): ElementValue | undefined {
  const text = stretch.trim();
  if (text === '') return undefined;
  const value = read(field, text);
  return value === undefined || changeTo(field, value) === undefined ? undefined : value;
}

function read(field: ElementField, text: string): ElementValue | undefined {
  switch (field) {
    case 'title':
      return withoutGaps(text);
    case 'signedOn':
      return parseChineseDate(text) ?? undefined;
    case 'printedOn':
      return parseChineseDate(text.replace(/\s{0,40}印发$/u, '')) ?? undefined;
    case 'documentNumber':
      return /\d|[〇零一二三四五六七八九十]/u.test(text) ? withoutGaps(text).replace(/\s/gu, '') : undefined;
    case 'mainRecipients':
      return splitRecipients(unlabelled(withoutGaps(text), /^主\s*送(?:机关)?[：:]/u));
    case 'ccRecipients':
      return splitRecipients(unlabelled(withoutGaps(text), /^抄\s*(?:送|报)(?:机关)?[：:]/u));
    case 'issuers':
      return organsIn(text);
    case 'signers':
      return entriesIn(unspread(unlabelled(text, /^签\s*发\s*人[：:]/u)), /[\s、]+/u);
    case 'attachments':
      return entriesIn(unlabelled(text, /^附\s*件[：:]/u), /\n/u).map((entry) =>
        entry.replace(/^\d{1,2}[.．、]\s*/u, '').replace(/[。；;]$/u, ''),
      );
    case 'printedBy':
    case 'urgency':
    case 'copyNumber':
      return withoutGaps(text);
    case 'annotation':
      return withoutGaps(text).replace(/^[（(](?<inner>[^（）()]+)[）)]$/u, '$<inner>');
    case 'kind':
      return Kind.safeParse(text).data;
    case 'form':
    case 'direction':
    case 'nature':
    case 'isShell':
      return undefined;
  }
}

/** Joint issuers: one blank parts names too, where none of what it parts is short enough to be a spread letter. */
function organsIn(text: string): string[] {
  const words = entriesIn(text, /[\s、]+/u);
  return words.every((word) => word.length >= 4) ? words : entriesIn(text, /[\n\t]|[ \u3000]{2,}|、/u);
}

function unlabelled(text: string, label: RegExp): string {
  return text.replace(label, '').trim();
}

/** 李　明 is one name, spread to the width of three characters. */
function unspread(text: string): string {
  return text.replace(/(?<=^|[\s、])(?<surname>\p{Script=Han})\s{1,4}(?=\p{Script=Han}(?:[\s、]|$))/gu, '$<surname>');
}

function entriesIn(text: string, border: RegExp): string[] {
  return text
    .split(border)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Lines are joined; blanks between Han are how a line was spread, not part of it. */
function withoutGaps(text: string): string {
  return text
    .replace(/[^\S\n]{0,200}\n\s{0,200}/gu, '\n')
    .replace(/(?<=[^\p{ASCII}])\s{1,200}|\s{1,200}(?=[^\p{ASCII}])/gu, '')
    .replace(/\n/gu, ' ')
    .trim();
}
