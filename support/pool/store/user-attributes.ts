/** Told of every value that comes or goes. */
export interface AttributeWatch {
  came(name: string, value: string): void;
  went(name: string, value: string): void;
}

/** A user's attributes, which tell whoever keeps an index of their values. */
export class UserAttributes extends Map<string, string> {
  #watch: AttributeWatch | undefined;

  constructor(values: Iterable<readonly [string, string]>) {
    super();
    for (const [name, value] of values) this.set(name, value);
  }

  /** The watch hears of the present values at once; one that it replaces hears that they are gone. */
  watchedBy(watch: AttributeWatch | undefined): void {
    for (const [name, value] of this) this.#watch?.went(name, value);
    this.#watch = watch;
    for (const [name, value] of this) watch?.came(name, value);
  }

  override set(name: string, value: string): this {
    const earlier = this.get(name);
    if (earlier === value) return this;
    super.set(name, value);
    if (earlier !== undefined) this.#watch?.went(name, earlier);
    this.#watch?.came(name, value);
    return this;
  }

  override delete(name: string): boolean {
    const earlier = this.get(name);
    if (earlier !== undefined) this.#watch?.went(name, earlier);
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }
}
