/** Complex fields: the instruction of a field is no text, its result is. Fields may hold fields. */
export class FieldCursor {
  #open: { inInstruction: boolean; instruction: string }[] = [];

  /** Takes a `w:fldCharType`. Tells of a field whose instruction ends here whether that shows a formula by itself (`EQ`). */
  read(step: string | undefined): boolean {
    const field = this.#open.at(-1);
    if (step === 'begin') this.#open.push({ inInstruction: true, instruction: '' });
    if (step === 'end') this.#open.pop();
    if (field?.inInstruction !== true || (step !== 'separate' && step !== 'end')) return false;
    field.inInstruction = false;
    return /^\s*EQ\s/iu.test(field.instruction);
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inInstruction && field.instruction.length < 200) field.instruction += text;
  }

  get inInstruction(): boolean {
    return this.#open.some((field) => field.inInstruction);
  }

  /**
   * At the end of a paragraph: an instruction that goes on is a broken file's, and must not swallow all text after it.
   * Tells whether there was one.
   */
  dropUnfinished(): boolean {
    if (!this.inInstruction) return false;
    this.#open = this.#open.filter((field) => !field.inInstruction);
    return true;
  }
}
