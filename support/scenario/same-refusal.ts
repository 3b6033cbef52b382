import { ConformanceError } from '../conformance-error';
import type { Exchange } from '../verdict/evidence';
import { type Attempt, nameOf } from './attempt';
import { expectEqual, expectRefusal } from './expectations';

/**
 * Fails the example when two people were not refused in the same words, or when what passed between their devices and
 * the pool differs in anything but values: the requests, their answers, the members of these.
 */
export function expectSameRefusal(one: Attempt, other: Attempt, name: string): void {
  const refusal = expectRefusal(one);
  expectEqual(nameOf(refusal), name, `${one.person.name} ${one.action}: the refusal`);
  const expected = told(refusal, one);
  const seen = told(expectRefusal(other), other);
  if (seen === expected) return;
  throw new ConformanceError(
    'Deviation',
    `${other.person.name} is refused otherwise than ${one.person.name}`,
    {
      expected,
      seen,
      next: 'Set PreventUserExistenceErrors of the app client to ENABLED; posture.existence-errors says where it is not.',
    },
  );
}

function told(error: unknown, { exchanges }: Attempt): string {
  const { message } = error as { readonly message?: unknown };
  return [`${nameOf(error)}: ${message}`, ...exchanges.map(shapeOf)].join('; ');
}

/** `InitiateAuth 200 ChallengeName, ChallengeParameters.SALT` */
function shapeOf({ operation, status, error, response }: Exchange): string {
  const members = namesIn(response).sort().join(', ');
  return [operation, status, error, members].filter(Boolean).join(' ');
}

function namesIn(value: unknown, prefix = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = namesIn(member, `${prefix}${name}.`);
    return inner.length > 0 ? inner : [`${prefix}${name}`];
  });
}
