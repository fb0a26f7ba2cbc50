export const cli = {
  help: `Jianwen: before an official document goes out, is it too long, sent too widely, over quota, or a repeat?

  check FILE… [--workspace DIR] [--pack ID|FILE] [--as-of DATE] [--series NAME] [--nature NATURE] [--json]
  text FILE                               the text that all offsets refer to
  elements FILE… --json [--workspace DIR] the elements that were understood
  correct FILE… --workspace DIR --by NAME [--changes JSON] [--restore FIELD]…   puts elements right, and remembers it
  import PATH… --workspace DIR [--json]   earlier files into the archive; resumable
  similar FILE… --workspace DIR [--json]  what is repeated from earlier files: of which class, what changed, why the same matter
  against FILE SOURCE [--workspace DIR] [--json]   what FILE says that the superior’s document SOURCE doesn’t
  reuse marks FILE… --workspace DIR [--json]   passages of the draft that were marked lawful
  reuse mark FILE --workspace DIR --by NAME --document DOCUMENT --source START-END --reason TEXT   marks one
  reuse unmark FILE --workspace DIR --by NAME --mark MARK   takes it back
  reuse clauses --workspace DIR [--json]  formula clauses, learned from the archive and the office’s own
  submit FILE --workspace DIR --series NAME --by NAME [--nature NATURE] [--reason [ANCHOR=]TEXT]…
  approve REVIEW --workspace DIR --by NAME [--reason [ANCHOR=]TEXT]…
  issue REVIEW --workspace DIR --by NAME  registers it and gives the number
  accept FILE --workspace DIR --by NAME [--reason ANCHOR=TEXT]… [--take-back ANCHOR]…   fine here, and why; remembered
  packs diff [ID|FILE] [--against ID] [--workspace DIR] [--json]    what a rule pack changes
  packs effect ID|FILE --workspace DIR [--against ID] [--limit N] [--json]   what it would have said of the last drafts
  serve [FILE…] [--workspace DIR] [--port N]

Everywhere: --lang zh-CN|en. Exit status: 0 nothing at must; 1 something at must; 2 unreadable; 3 a required check could not run.`,
  helpChannels: 'All other commands (flags are the names of their inputs, or --input JSON):',
  import: {
    progress: '{{done}}/{{total}} done, {{failed}} failed',
    done: '{{imported}} imported, {{known}} known already, {{failed}} failed',
    listed: '{{listed}} listed as attachments, not read:',
    attachment: '{{kind}}, {{size, number}} {{unit}}',
  },
  check: {
    noTitle: '(no title recognised)',
    corrected: 'Corrected by hand: {{fields}}',
    length:
      'Length  body {{body}} characters, attachments {{attachments}}, about {{pages}} pages (Han and full-width marks count 1 each, runs of digits or letters 1)',
    scope: 'Scope   {{units}} units, down to {{level}}',
    quota: 'Quota   {{series}}: {{issued}} issued, {{reserved}} reserved, plan {{limit}}, last year {{lastYear}}',
    reuse: 'Reuse   {{share}} % beyond boilerplate, {{sources}}',
    accepted: 'Fine here: {{reason}} ({{name}})',
    trial: 'On trial (shown, but not decisive)',
    at: 'characters {{start}}–{{end}}',
    notRead: 'Not read: {{part}}, {{count}}',
  },
  similar: {
    shares: 'Repeated: {{all}} %, without formula clauses and lawful quotation {{own}} %, {{sources}}',
    noSource: 'no earlier document has it',
    of: {
      sources: 'the same as in {{n}} earlier documents',
      sources_one: 'the same as in {{n}} earlier document',
      slight: 'a sentence or two in {{n}}',
      matters: '{{n}} on the same matter',
      lawful: '{{n}} in order',
      boilerplate: '{{n}} with boilerplate only',
    },
    share: '{{all}} % of the draft, without formula clauses and lawful quotation {{own}} %, passages: {{count}}',
    places: 'draft {{draft}} = earlier {{source}}',
    passage: 'draft {{draft}} = earlier {{source}}, {{similarity}} % alike',
    boilerplate: 'Formula clauses, not counted: {{count}}.',
    pending:
      '{{count}} documents are being imported or are not in the index yet, and were not compared; ask again later.',
    pending_one:
      '{{count}} document is being imported or is not in the index yet, and was not compared; ask again later.',
    within: '{{where}}: {{first}} and {{second}}, {{similarity}} % alike',
  },
  reuse: {
    noMarks: 'No passage is marked lawful.',
    mark: '{{documentId}} characters {{start}}–{{end}}: {{reason}} ({{name}}, {{day}})',
    learned: 'Learned from the archive ({{documents}} documents looked at)',
    none: 'none',
    by: '({{name}})',
  },
  packs: {
    same: '{{pack}} is the same as {{base}}.',
    alone: '{{pack}} extends no other pack, so there is nothing to compare.',
    differs: '{{pack}} differs from {{base}} in {{count}} places:',
    differs_one: '{{pack}} differs from {{base}} in {{count}} place:',
    progress: '{{done}}/{{total}} checked',
    drafts: 'The last {{total}}: {{reviews}} submitted, {{archived}} of the office’s own from the archive.',
    ownUnknown:
      'Which documents are the office’s own isn’t known (no own organ, no series), so the archive was not used.',
    unreadable: 'Files that can’t be read any more: {{count}}.',
    notReached: 'Not reached in time: {{count}}.',
    warned: 'Would be warned about: {{before}} → {{after}}',
    level: '{{level}}  {{before}} → {{after}}',
    trial: 'On trial',
    rules: 'Rules that change (documents):',
    rule: '{{rule}}  {{before}} → {{after}}',
    changed: 'Documents that change:',
    nothing: 'No document changes.',
  },
  serve: {
    ready:
      'Jianwen is open on this computer; visit the link below in a browser (it works on this computer only). Ctrl+C ends it.',
    port: 'port {{port}} can’t be used (it may be taken): give another one, or no --port',
  },
} as const;
