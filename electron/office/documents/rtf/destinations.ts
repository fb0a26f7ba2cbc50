/** What becomes of the text in a group. */
export type Destination =
  | 'text'
  | 'fonts'
  | 'colors'
  /** the number that a list gives the paragraph, as the program that wrote the file had it */
  | 'label'
  /** nothing in it is text */
  | 'skip'
  /** what a field is to show; its result is text */
  | 'instruction'
  /** properties of a drawn shape, which may be a picture */
  | 'shape'
  /** text in the document's code page, and then in Unicode what of it that can't hold */
  | 'twice';

/** Texts beside the body; each is read as blocks of its own. */
export type SideStory = 'footnote' | 'endnote' | 'header' | 'firstHeader' | 'footer' | 'firstFooter' | 'textbox';

/** Groups whose text is read where they stand, though they may be marked as ones to be ignored by who doesn't know them. */
const transparent = new Set(
  'shp shpinst shpgrp do shppict field fldrslt result object nesttableprops moMathPara mmath cs ds'.split(' '),
);

const skipped = new Set(
  (
    'stylesheet info filetbl listtable listoverridetable revtbl generator xe tc rxe txe bkmkstart bkmkend ' +
    'atnid atnauthor atntime atndate atnref atrfstart atrfend nonshppict nonesttables shprslt objdata objclass objname ' +
    'objalias objsect objtime datafield formfield ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn panose falt fontemb ' +
    'fontfile template background private pntxta pntxtb keycode themedata colorschememapping'
  ).split(' '),
);

const others: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  colortbl: 'colors',
  listtext: 'label',
  pntext: 'label',
  pict: 'skip',
  annotation: 'skip',
  moMath: 'skip',
  fldinst: 'instruction',
  sp: 'shape',
  upr: 'twice',
};

const stories: Readonly<Record<string, SideStory>> = {
  footnote: 'footnote',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'firstHeader',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'firstFooter',
  shptxt: 'textbox',
  dptxbxtext: 'textbox',
};

/** What a control word at the start of a group makes of it; `null` if it is an ordinary one. */
export function destinationOf(name: string, isOptional: boolean): Destination | SideStory | null {
  const story = stories[name];
  if (story !== undefined && Object.hasOwn(stories, name)) return story;
  const other = others[name];
  if (other !== undefined && Object.hasOwn(others, name)) return other;
  if (skipped.has(name)) return 'skip';
  return isOptional && !transparent.has(name) ? 'skip' : null;
}

export function isStory(destination: Destination | SideStory): destination is SideStory {
  return Object.values<string>(stories).includes(destination) || destination === 'endnote';
}
