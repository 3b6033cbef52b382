import type { User } from './user';

/** Told of every value that comes or goes. */
export interface AttributeWatch {
  came(owner: User, name: string, value: string): void;
  went(owner: User, name: string, value: string): void;
}

/** A user's attributes, which tell whoever keeps an index of their values. */
export class UserAttributes extends Map<string, string> {
  #watch: AttributeWatch | undefined;
  #owner: User | undefined;

  constructor(values: Iterable<readonly [string, string]>) {
    super();
    for (const [name, value] of values) this.set(name, value);
  }

  /** The watch hears of the present values at once. */
  watchFor(owner: User, watch: AttributeWatch): void {
    this.unwatch();
    this.#watch = watch;
    this.#owner = owner;
    for (const [name, value] of this) watch.came(owner, name, value);
  }

  /** The watch hears that the present values are gone, and nothing after that. */
  unwatch(): void {
    for (const [name, value] of this) this.#tell('went', name, value);
    this.#watch = undefined;
    this.#owner = undefined;
  }

  override set(name: string, value: string): this {
    const earlier = this.get(name);
    if (earlier === value) return this;
    super.set(name, value);
    if (earlier !== undefined) this.#tell('went', name, earlier);
    this.#tell('came', name, value);
    return this;
  }

  override delete(name: string): boolean {
    const earlier = this.get(name);
    if (earlier !== undefined) this.#tell('went', name, earlier);
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }

  #tell(what: keyof AttributeWatch, name: string, value: string): void {
    if (this.#owner) this.#watch?.[what](this.#owner, name, value);
  }
}
