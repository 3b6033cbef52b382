import type { User } from './user';
import type { AttributeWatch } from './user-attributes';

/** Attributes by whose value somebody may be sought. */
const SOUGHT: ReadonlySet<string> = new Set(['email', 'phone_number', 'preferred_username']);

/**
 * A pool's users by name, and by sub and address, so that the time that finding one takes does not grow with the
 * pool.
 */
export class UserDirectory extends Map<string, User> implements AttributeWatch {
  readonly #bySub = new Map<string, User>();
  /** By lower-case value: one user, or several; most values have one, for whom a list would be a waste. */
  readonly #byValue = new Map<string, User | readonly User[]>();

  override set(name: string, user: User): this {
    this.delete(name);
    super.set(name, user);
    this.#bySub.set(user.sub, user);
    user.attributes.watchFor(user, this);
    return this;
  }

  override delete(name: string): boolean {
    const user = this.get(name);
    if (!user) return false;
    user.attributes.unwatch();
    if (this.#bySub.get(user.sub) === user) this.#bySub.delete(user.sub);
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }

  withSub(sub: string): User | undefined {
    return this.#bySub.get(sub);
  }

  /** Everybody who has the value as an address or preferred username, in whatever case: candidates to look at. */
  holding(value: string): readonly User[] {
    return listed(this.#byValue.get(value.toLowerCase()));
  }

  came(user: User, attribute: string, value: string): void {
    if (!SOUGHT.has(attribute)) return;
    const key = value.toLowerCase();
    const present = this.#byValue.get(key);
    this.#byValue.set(key, present === undefined ? user : [...listed(present), user]);
  }

  went(user: User, attribute: string, value: string): void {
    if (!SOUGHT.has(attribute)) return;
    const key = value.toLowerCase();
    const present = listed(this.#byValue.get(key));
    // One entry alone: somebody may have the same value in two attributes.
    const others = present.toSpliced(present.indexOf(user), 1);
    const [only] = others;
    if (only === undefined) this.#byValue.delete(key);
    else this.#byValue.set(key, others.length === 1 ? only : others);
  }
}

function listed(users: User | readonly User[] | undefined): readonly User[] {
  if (users === undefined) return [];
  return Array.isArray(users) ? users : [users as User];
}
