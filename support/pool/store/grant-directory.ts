import type { Grant } from './grant';

/** A pool's grants by id, and by user. */
export class GrantDirectory extends Map<string, Grant> {
  readonly #bySub = new Map<string, Set<Grant>>();

  override set(id: string, grant: Grant): this {
    this.delete(id);
    const own = this.#bySub.get(grant.sub);
    if (own) own.add(grant);
    else this.#bySub.set(grant.sub, new Set([grant]));
    return super.set(id, grant);
  }

  override delete(id: string): boolean {
    const grant = this.get(id);
    if (!grant) return false;
    const own = this.#bySub.get(grant.sub);
    own?.delete(grant);
    if (own?.size === 0) this.#bySub.delete(grant.sub);
    return super.delete(id);
  }

  override clear(): void {
    super.clear();
    this.#bySub.clear();
  }

  ofUser(sub: string): readonly Grant[] {
    return [...(this.#bySub.get(sub) ?? [])];
  }
}
