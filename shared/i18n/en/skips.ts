import type { SameKeys } from '../same-keys.ts';
import type { skips as zh } from '../zh-CN/skips.ts';

export const skips: SameKeys<typeof zh> = {
  'no-workspace': 'No workspace is open. Open or create one to run this check.',
  'archive-empty':
    'The archive is empty, so there is nothing to compare with. Import earlier documents under “Archive” to run this check.',
  'archive-unavailable':
    'The archive could not be read this time. Check again; if that fails, run the diagnosis under “Settings”.',
  'index-unusable':
    'The workspace’s index of earlier documents (reuse.db) can’t be used. Close the program that uses it, or move it away, and check again: it is then built anew, and the archive is whole.',
  'disk-full': 'The disk is full, so the index of earlier documents could not follow. Free some space and check again.',
  'index-behind':
    '{{count, number}} documents of the archive haven’t been compared yet, so it can’t be said that nothing is repeated. Check again in a while.',
  'index-behind_one':
    '{{count, number}} document of the archive hasn’t been compared yet, so it can’t be said that nothing is repeated. Check again in a while.',
  'no-series': 'It is not known which series this belongs to. Choose the series to run this check.',
  'no-plan': 'There is no plan for “{{series}}” in {{year}} yet. Enter it under “Ledger and plan” to run this check.',
  'no-last-year':
    'The number of documents of “{{series}}” in {{year}} is not known. Enter it under “Ledger and plan” to run this check.',
  'ledger-unavailable':
    'The ledger could not be read this time. Check again; if that fails, run the diagnosis under “Settings”.',
  'no-directory':
    'The directory of organs is empty, so “{{phrases, list}}” can’t be expanded. Enter the units below yours under “Organs” to run this check.',
  'no-own-organ': 'The level of your own organ is not known. Set your own organ under “Organs” to run this check.',
  'no-recipients': 'No main recipients were found. Write them flush left on the line below the title.',
  'recipients-unresolved':
    '{{units, number}} units were resolved, but “{{phrases, list}}” is not in the directory. Add the units or a group under “Organs” to run this check.',
  'no-calendar':
    'The holidays of {{year}} are not known, so working days can’t be counted. Import that year’s notice under “Settings”, “Working calendar”, to run this check.',
  'calendar-unavailable':
    'The working calendar could not be read this time. Check again; if that fails, run the diagnosis under “Settings”.',
  'nature-unknown':
    'The body has {{count, number}} characters, between the limits of {{least, number}} and {{most, number}}. Say whether it is a general document or one on a special task to run this check.',
  'no-plan-items': 'The plan of {{year}} has no list of documents. Enter its items under “Ledger and plan”.',
  'no-own-area': 'It isn’t known where the office is. Name your own organ under “Organs”.',
  'no-signed-date': 'No date of signing was found. Put it under the signature.',
  'no-meeting-length': 'The notice doesn’t say when the meeting ends. Give its end or its length to run this check.',
  'no-meeting-heads':
    'It can’t be reckoned how many come. Say how many, or enter the organs that are to come under “Organs”.',
};
