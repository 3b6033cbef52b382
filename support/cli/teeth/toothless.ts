import type { Results } from '../../verdict/results';
import type { Bite } from './read-bite';

/** Examples that pass on the honest pool and that no mutant made fail, as `<client> <example>`: they prove nothing yet. */
export function toothless({ claims }: Pick<Results, 'claims'>, bites: readonly Bite[]): readonly string[] {
  const bitten = new Set(bites.flatMap(({ failed }) => failed));
  return claims
    .flatMap(({ verdicts }) =>
      Object.entries(verdicts).flatMap(([client, { examples }]) =>
        examples.filter(({ outcome }) => outcome === 'passed').map(({ id }) => `${client} ${id}`),
      ),
    )
    .filter((example) => !bitten.has(example));
}
