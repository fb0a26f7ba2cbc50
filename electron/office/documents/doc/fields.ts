type Field = { instruction: string; inResult: boolean };

/** What a field shows that is no text. */
export type FieldContent = 'equations' | 'embedded' | null;

/** Fields: the instruction is no text, the result is. Fields may hold fields and may go over several paragraphs. */
export class FieldStack {
  #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: '', inResult: false });
  }

  /** At the end of the instruction: what it asks for, where that isn't text. */
  separate(): FieldContent {
    const field = this.#open.at(-1);
    if (field === undefined || field.inResult) return null;
    field.inResult = true;
    return contentOf(field);
  }

  /** The content of a field that ends without a result. */
  end(): FieldContent {
    const field = this.#open.pop();
    return field === undefined || field.inResult ? null : contentOf(field);
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.instruction.length < 200) field.instruction += text;
  }

  get inInstruction(): boolean {
    return this.#open.some((field) => !field.inResult);
  }

  /** whether a result is read that is the picture of an object, or of shapes that are anchored there as well */
  get inPicture(): boolean {
    return this.#open.some((field) => field.inResult && (contentOf(field) !== null || isShape(field)));
  }

  /** At the end of a paragraph, as in .docx: an instruction that goes on would swallow the text. */
  dropUnfinished(): boolean {
    if (!this.inInstruction) return false;
    this.#open = this.#open.filter((field) => field.inResult);
    return true;
  }
}

function isShape({ instruction }: Field): boolean {
  return /^\s*SHAPE\b/iu.test(instruction);
}

function contentOf({ instruction }: Field): FieldContent {
  if (/^\s*EQ\s/iu.test(instruction)) return 'equations';
  if (!/^\s*(?:EMBED|LINK)\s/iu.test(instruction)) return null;
  return /\sEquation\b/iu.test(instruction) ? 'equations' : 'embedded';
}
