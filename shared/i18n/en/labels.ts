import type { SameKeys } from '../same-keys.ts';
import type * as zh from '../zh-CN/labels.ts';

export const levels: SameKeys<typeof zh.levels> = {
  must: 'Must change',
  should: 'Should change',
  note: 'Note',
  skipped: 'Not checked',
};

export const organLevels: SameKeys<typeof zh.organLevels> = {
  national: 'national',
  province: 'province',
  city: 'city',
  county: 'county',
  township: 'township (subdistrict)',
  village: 'village (community)',
};

export const packs: SameKeys<typeof zh.packs> = {
  copy: '{{title}} · own {{number}}',
  states: { on: 'on', off: 'off', trial: 'on trial' },
  fields: {
    state: 'State',
    required: 'Required',
    level: 'Level',
    params: 'Value',
    instrument: 'Instrument',
    article: 'Article',
    year: 'Year',
    strength: 'Strength',
    verified: 'Verified',
    note: 'Note',
  },
  byStrength: 'by strength',
  yes: 'yes',
  no: 'no',
  none: 'none',
  problems: {
    invalid_type: 'missing, or not of the right type',
    invalid_value: 'not one of the values allowed',
    invalid_format: 'not in the right form',
    invalid_union: 'not one of the values allowed',
    too_small: 'too small or too short',
    too_big: 'too large or too long',
    unrecognized_keys: 'has something that is not known',
    custom: 'contradicts another value',
    'unknown-rule': 'there is no such rule',
    'unknown-pack': 'there is no such pack',
    'not-built-in': 'only a built-in pack can be the base',
    'not-json': 'not a JSON file',
  },
};

export const strength: SameKeys<typeof zh.strength> = {
  不得: 'must not',
  严禁: 'strictly forbidden',
  一般: 'generally',
  原则上: 'in principle',
  提倡: 'encouraged',
  own: 'set by the product or the office',
};

export const attachmentKinds: SameKeys<typeof zh.attachmentKinds> = {
  spreadsheet: 'spreadsheet',
  presentation: 'presentation',
  picture: 'picture',
};

export const parts: SameKeys<typeof zh.parts> = {
  body: 'body',
  tables: 'tables',
  textboxes: 'text boxes',
  headers: 'headers',
  footers: 'footers',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  numbering: 'automatic numbering',
  insertions: 'tracked insertions',
  images: 'images',
  charts: 'charts',
  deletedText: 'tracked deletions',
  hiddenText: 'hidden text',
  comments: 'comments',
  embedded: 'embedded objects',
  equations: 'equations',
  altChunk: 'imported chunks',
  diagrams: 'diagrams',
  wordArt: 'word art',
  symbols: 'symbol-font characters',
  ruby: 'ruby text',
  formFields: 'form fields',
  fields: 'incomplete fields',
  subDocuments: 'subdocuments',
  damagedCharacters: 'damaged characters',
  styleSheet: 'styles (damaged)',
  numberingPart: 'numbering (damaged)',
  notePart: 'notes (damaged)',
  headerPart: 'headers and footers (damaged)',
  settingsPart: 'document settings (damaged)',
  scannedPages: 'scanned pages (pictures without text)',
  scripts: 'scripts (never run)',
  seals: 'electronic seals',
  signatures: 'digital signatures',
  damagedPages: 'damaged pages',
  resources: 'fonts and other resources (missing or damaged)',
  fonts: 'fonts without a way to text',
};

export const numberSeries: SameKeys<typeof zh.numberSeries> = {
  document: 'document number',
  order: 'number of an order',
  announcement: 'number of an announcement',
  issue: 'number of an issue',
  unyeared: 'number without a year',
};

export const numberFlaws: SameKeys<typeof zh.numberFlaws> = {
  unread: 'it can’t be read as a document number',
  several: 'several numbers stand here; the first is taken',
  range: 'a range of numbers stands here; the first is taken',
  brackets: 'the brackets of the year don’t match, or stand in the wrong place',
  'year-first': 'the year stands before the code of the organ',
  'no-prefix': 'the code of the organ is missing',
  'no-year': 'the year is left open',
  'short-year': 'the year has two digits only',
  year: 'the year can’t be right',
  'no-serial': 'the serial is missing',
  'no-mark': 'the mark after the serial is missing',
  misread: 'letters stand among the digits, as if misread by a scanner',
  trailing: 'something else follows the number',
};
