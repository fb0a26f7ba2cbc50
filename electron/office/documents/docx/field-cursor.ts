/** Complex fields: the instruction of a field is no text, its result is. Fields may hold fields. */
export class FieldCursor {
  #open: { inInstruction: boolean }[] = [];

  /** Takes a `w:fldCharType`. */
  read(step: string | undefined): void {
    const field = this.#open.at(-1);
    if (step === 'begin') this.#open.push({ inInstruction: true });
    if (step === 'separate' && field !== undefined) field.inInstruction = false;
    if (step === 'end') this.#open.pop();
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
