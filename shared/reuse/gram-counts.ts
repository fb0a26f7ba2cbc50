/** In how many families each hash was seen; the documents of one family come one behind the other. Open addressing. */
export class GramCounts {
  #grams = new Uint32Array(1 << 16);
  #counts = new Uint16Array(1 << 16);
  #families = new Uint16Array(1 << 16);
  #size = 0;

  add(gram: number, family: number): void {
    const at = this.#place(gram);
    const count = this.#counts[at] ?? 0;
    if (count === 0) {
      this.#grams[at] = gram;
      this.#counts[at] = 1;
      this.#families[at] = family;
      this.#size++;
      if (this.#size * 2 > this.#grams.length) this.#grow();
    } else if (this.#families[at] !== family) {
      this.#counts[at] = Math.min(count + 1, 0xffff);
      this.#families[at] = family;
    }
  }

  /** The hashes of so many families or more, ascending. */
  atLeast(count: number): Uint32Array {
    const found = this.#grams.filter((_, at) => (this.#counts[at] ?? 0) >= count);
    return found.sort();
  }

  /** Where a hash stands, or the free place that it would take. */
  #place(gram: number): number {
    const mask = this.#grams.length - 1;
    for (let at = Math.imul(gram, 0x9e3779b1) >>> 7; ; at++) {
      at &= mask;
      if (this.#counts[at] === 0 || this.#grams[at] === gram) return at;
    }
  }

  #grow(): void {
    const [grams, counts, families] = [this.#grams, this.#counts, this.#families];
    this.#grams = new Uint32Array(grams.length * 2);
    this.#counts = new Uint16Array(grams.length * 2);
    this.#families = new Uint16Array(grams.length * 2);
    for (let n = 0; n < grams.length; n++) {
      if (!counts[n]) continue;
      const at = this.#place(grams[n] ?? 0);
      this.#grams[at] = grams[n] ?? 0;
      this.#counts[at] = counts[n] ?? 0;
      this.#families[at] = families[n] ?? 0;
    }
  }
}
