import type { SameKeys } from '../same-keys.ts';
import type * as zh from '../zh-CN/errors.ts';

export const formats: SameKeys<typeof zh.formats> = {
  pdf: 'a PDF file',
  doc: 'an old Word file (.doc)',
  wps: 'a WPS text file (.wps)',
  ofd: 'an OFD file',
  rtf: 'an RTF file',
  odt: 'an OpenDocument file (.odt)',
  opendocument: 'an OpenDocument drawing',
  ods: 'an OpenDocument spreadsheet',
  odp: 'an OpenDocument presentation',
  xls: 'an old Excel sheet',
  xlsx: 'an Excel sheet',
  ppt: 'an old presentation',
  pptx: 'a presentation',
  ole: 'an old Office file',
  word95: 'a file of Word 95 or before',
  zip: 'a packed archive',
  rar: 'a packed archive',
  '7z': 'a packed archive',
  gzip: 'a packed archive',
  html: 'a web page',
  image: 'a picture',
  'word-xml': 'a Word XML file',
  xml: 'an XML file',
  binary: 'a file of no known kind',
  unknown: 'a file of no known kind',
};

export const formatSteps: SameKeys<typeof zh.formatSteps> = {
  zip: 'Unpack it first, then open the document that is in it.',
  rar: 'Unpack it first, then open the document that is in it.',
  '7z': 'Unpack it first, then open the document that is in it.',
  gzip: 'Unpack it first, then open the document that is in it.',
  opendocument: 'Open the document itself.',
  ole: 'Make sure that it is the right file.',
  binary: 'Make sure that it is the right file.',
  unknown: 'Make sure that it is the right file.',
};

export const reasons: SameKeys<typeof zh.reasons> = {
  'under-review': 'The document was submitted already and is not decided on yet, so it can’t be submitted again',
  'numbers-given': 'Numbers of “{{series}}” in {{year}} were given already, so its first one can’t be changed',
  'clock-behind':
    'The computer’s date is {{today}}, before the last entry of the books on {{last}}, so nothing was done. Set the date right; if it is right, first void the numbers given on that date or save a plan again',
  empty: 'its database is empty',
  damaged: 'its database is damaged',
  unreadable: 'its database can’t be read',
  'not-a-database': 'its database file is no database',
  'not-ours': 'its database is not one of Jianwen',
  'original-missing': 'an original that was kept is gone',
  'original-changed': 'an original that was kept has been changed',
  'report-missing': 'a report that was kept is gone',
  'index-folder': 'a folder stands in its place',
  'index-in-use': 'another program is using it',
  'index-read-only': 'it can’t be written to',
  'index-unreadable': 'it can’t be read',
  'index-damaged': 'it is damaged and could not be built anew',
};

export const errors: SameKeys<typeof zh.errors> = {
  'unknown-format': {
    message:
      'This is $t(formats:{{format}}, {"defaultValue":"a file that Jianwen does not know"}); Jianwen reads .docx, .doc, .wps, .odt, .rtf, .pdf, .ofd and .txt.',
    next: '$t(formatSteps:{{format}}, {"defaultValue":"Open it in Word or WPS, save it as .docx and open that."})',
  },
  attachment: {
    message:
      '“{{file}}” is $t(formats:{{format}}) ({{size, number}} {{unit}}), an attachment: Jianwen does not read what is in it.',
    next: 'Open the document itself (of a photograph or scan, find the electronic original); attachments dropped together with it are listed under it.',
  },
  'empty-file': {
    message: 'The file is empty: there is no text to check.',
    next: 'Make sure that it is the right file, or save it again in Word or WPS.',
  },
  'is-directory': {
    message: 'This is a folder, not a file.',
    next: 'Choose a file in it; a whole folder can be imported under “Archive”.',
  },
  'not-an-xlsx': {
    message: '“{{file}}” is not an .xlsx workbook.',
    next: 'Save it as .xlsx in Excel or WPS Spreadsheets, then import it.',
  },
  'sheet-without-organs': {
    message: 'No organs were found in the workbook: its first row should name the columns.',
    next: 'Export the directory once, fill in a workbook like that, then import it.',
  },
  'notice-unusable': {
    message: 'This holiday notice contradicts itself or the calendar; nothing was imported.',
    next: 'Preview it, compare the lines that it names with the notice itself, put them right, then import it.',
  },
  'file-not-found': {
    message: 'File not found: {{file}}{{path}}.',
    next: 'See whether it was moved, renamed or deleted, and choose it again.',
  },
  'file-unreadable': {
    message: 'The file can’t be read: {{file}}{{path}}.',
    next: 'See whether you may read it and whether another program holds it, then try again.',
  },
  'file-unwritable': {
    message: 'The file can not be written: {{path}}.',
    next: 'See whether the folder is there and may be written to, and whether another program has the file open.',
  },
  'file-too-large': {
    message: 'The file is larger than {{limit, number}} {{unit}}, which Jianwen does not read.',
    next: 'Compress its pictures, or put attachments into files of their own.',
  },
  truncated: {
    message: 'The file is incomplete, as if it had not been downloaded or copied to its end.',
    next: 'Copy it again, and make sure that Word or WPS opens it.',
  },
  'not-a-docx': {
    message: 'There is no Word text in this file: it is no Word document, or its text is lost.',
    next: 'Open the original in Word or WPS, save it as .docx and open that.',
  },
  encrypted: {
    message: 'The file has a password to open it, so Jianwen can’t read it.',
    next: 'Take the password off in Word, WPS or a PDF program, save it and open it again.',
  },
  'no-text': {
    message: 'This is a scan (pictures): there is no text to check.',
    next: 'Open the Word or WPS file it was made from; where there is only the scan, have its text recognised and proofread first.',
  },
  'limit-exceeded': {
    message: 'The inside of the file exceeds the limits of safety; reading was stopped.',
    next: 'Copy everything into a new document in Word or WPS, save it as .docx and open that.',
  },
  malformed: {
    message: 'The inside of the file is damaged and can’t be read on.',
    next: 'Open it in Word or WPS, save it as a new .docx and try again.',
  },
  'parser-died': {
    message: 'The reader ended unexpectedly on this file; nothing else is affected.',
    next: 'Try again; if that fails, save it as a new .docx and open that.',
  },
  'parser-timeout': {
    message: 'Reading this file took too long and was stopped.',
    next: 'Put large tables, pictures or attachments into files of their own and open the main text.',
  },
  'parser-memory': {
    message: 'Reading this file took too much memory and was stopped.',
    next: 'Put large tables, pictures or attachments into files of their own and open the main text.',
  },
  classified: {
    message:
      'The head of the draft bears a secrecy mark {{mark}}; Jianwen does not handle classified documents: nothing was stored.',
    next: 'Close the file and handle it on a classified device, as the rules of secrecy say.',
  },
  'no-workspace': {
    message: 'No workspace is open, so this can’t be done.',
    next: 'Open or create the workspace of your office first.',
  },
  'workspace-not-found': {
    message: 'There is no workspace of Jianwen here: {{path}}.',
    next: 'Check the path, or create a workspace there.',
  },
  'workspace-exists': {
    message: 'There is something here already, so no workspace can be created: {{path}}.',
    next: 'Open it, or choose an empty folder.',
  },
  'workspace-read-only': {
    message: 'The workspace can be read but not written: {{path}}.',
    next: 'Check the folder’s permissions and write protection, or copy the workspace into a folder on this computer.',
  },
  'workspace-locked': {
    message: 'Another Jianwen is using the workspace: {{path}}.',
    next: 'Close that window or command and try again.',
  },
  'workspace-newer': {
    message: 'The workspace was made by a newer Jianwen and can’t be opened by this one: {{path}}.',
    next: 'Upgrade Jianwen and open it again; the data was left as it is.',
  },
  'workspace-corrupt': {
    message:
      'The workspace can’t be used: $t(reasons:{{reason}}, {"defaultValue":"its data is damaged"}). It is at {{path}}.',
    next: 'Leave the folder as it is and restore the last backup into a new folder.',
  },
  'workspace-on-network': {
    message: 'The workspace is on a network share, where its data could be damaged, so it is not used: {{path}}.',
    next: 'Put the workspace on a disk of this computer and only backups on the share.',
  },
  'disk-full': {
    message: 'The disk is full: nothing was saved, and what was there is unchanged.',
    next: 'Free some space and try again.',
  },
  'backup-not-found': {
    message: 'Backup not found: {{path}}.',
    next: 'Check where the backup is, or choose another one.',
  },
  'backup-invalid': {
    message: 'The backup is incomplete or was changed, so it can’t be restored: {{path}}.',
    next: 'Choose another backup.',
  },
  'not-found': {
    message: 'What was asked for is not there; it may have been removed.',
    next: 'Refresh and choose again.',
  },
  'draft-gone': { message: 'The draft was closed and is no longer in memory.', next: 'Open the file again.' },
  'content-changed': {
    message: 'The content differs from what was checked or submitted, so nothing was done.',
    next: 'Check the file again, then submit or approve it.',
  },
  'not-approved': {
    message: 'The document is not approved yet and can’t be registered.',
    next: 'Have the head approve it first.',
  },
  'already-issued': {
    message: 'The document is registered already {{documentNumber}}, so no other number is given.',
    next: 'See it in the ledger; it needs no second registration.',
  },
  'already-decided': {
    message: 'The document was decided on already and can’t be decided on again.',
    next: 'Refresh the list to see how it stands.',
  },
  'already-voided': {
    message: '{{documentNumber}} is void already.',
    next: 'See in the ledger when and why it was voided.',
  },
  'reason-required': {
    message: 'Findings at “must change” have no written reason, so nothing was done.',
    next: 'Change the document, or write a reason for each of them.',
  },
  'series-unknown': {
    message: 'There is no such series: {{series}}{{seriesId}}.',
    next: 'Add it under “Ledger and plan”, or choose one of those there are.',
  },
  'series-exists': {
    message: 'There is a series with this name or prefix already: {{name}} ({{prefix}}).',
    next: 'Use that one, or choose another name and prefix.',
  },
  'organ-exists': {
    message: '“{{name}}” is in the directory already.',
    next: 'Change that one, or choose another name or alias.',
  },
  'organ-circle': {
    message: 'An organ can’t stand under itself or under one of its own: {{name}}.',
    next: 'Choose the organ that really stands above it.',
  },
  'journal-broken': {
    message: 'The records of the ledger don’t agree with one another; writing was stopped.',
    next: 'Run the diagnosis to see where, and restore the last backup into a new folder.',
  },
  conflict: {
    message: '$t(reasons:{{reason}}, {"defaultValue":"Someone just changed the same thing, so this was not saved"}).',
    next: 'Refresh, look at it, and do it again.',
  },
  'index-unusable': {
    message:
      'Nothing was compared with earlier documents, as the index of them can’t be used: $t(reasons:{{reason}}, {"defaultValue":"it can’t be read"}). It is at {{path}}.',
    next: 'Close the program that uses it, or move it away, and check again: the index is then built anew; archive and ledger are whole.',
  },
  'nothing-to-import': {
    message: 'There are no files to import (.docx, .doc, .wps, .odt, .rtf, .pdf, .ofd, .txt) in what was chosen.',
    next: 'Check the folder, or save the files as .docx first.',
  },
  'import-running': { message: 'The last import is still running.', next: 'Wait until it is done, or stop it first.' },
  'bad-request': {
    message: 'The request is not as it should be: {{problem}}.',
    next: 'Check what was entered and try again.',
  },
  'bad-reply': {
    message: 'A result inside the program was not as agreed ({{channel}}) and was not used.',
    next: 'Try again; if that fails, tell those who maintain it.',
  },
  'unknown-channel': {
    message: 'There is no such function: {{channel}}.',
    next: 'Check the name, or upgrade Jianwen.',
  },
  forbidden: {
    message: 'The request did not come from a page of Jianwen and was refused.',
    next: 'Open the page again with the link that the program gave.',
  },
  'invalid-pack': {
    message:
      'The rule pack has a fault and was not used: {{at}} ($t(packs:problems.{{problem}}, {"defaultValue":"not right"})).',
    next: 'Correct the place named and load it again.',
  },
  'pack-built-in': {
    message: 'The rule pack “{{id}}” is built in and can’t be changed or removed.',
    next: 'Make a copy of it first, and change that.',
  },
  'pack-in-use': {
    message: 'This rule pack is in use and can’t be removed.',
    next: 'Use another rule pack first, then remove it.',
  },
  'invalid-date': { message: 'Not a date: {{value}}.', next: 'Write it like 2026-03-05.' },
  'office-died': {
    message: 'The background program ended unexpectedly and this step was not done. What was issued is safe.',
    next: 'It has been started again. Open the file again and retry.',
  },
  usage: { message: 'The command is not right: {{problem}}.', next: 'Run jianwen help to see how it is used.' },
  internal: {
    message: 'Something unexpected went wrong, and this was not done; what was saved is unaffected.',
    next: 'Try again; if that fails, tell those who maintain it what you did.',
  },
};
