import type { PoolCoordinates } from '../clients/contract';
import { ConformanceError } from '../conformance-error';
import { askIdentityPools } from './ask-identity-pools';
import type { Target } from './contract';
import type { Ledger } from './ledger/ledger';
import { stillThere } from './remove-thing';
import type { Addressee } from './signed-request';
import { staysThere } from './stays-there';
import type { Thing } from './thing';

/** A pool that is not AWS takes the name of any role: nobody assumes it. */
const ROLE = 'arn:aws:iam::000000000000:role/auth-conformance/people';

/** The most that one page of ListIdentityPools holds. */
const PAGE = 60;

/**
 * An identity pool that takes the ID tokens of one app client and no guests, kept in the ledger from before it is made.
 * @returns its id
 * @throws ConformanceError NotApplicable where the target has no identity pools; what the network or a quota says
 *   otherwise
 */
export async function createIdentityPool(
  target: Target,
  name: string,
  { region, userPoolId, userPoolClientId }: PoolCoordinates,
  ledger: Ledger,
): Promise<string> {
  const intent = ledger.intends({ type: 'identity-pool', name });
  const made = await askIdentityPools(target, 'CreateIdentityPool', {
    IdentityPoolName: name,
    AllowUnauthenticatedIdentities: false,
    CognitoIdentityProviders: [
      { ProviderName: `cognito-idp.${region}.amazonaws.com/${userPoolId}`, ClientId: userPoolClientId },
    ],
  }).catch((error: unknown) => {
    ledger.lost(intent);
    throw error;
  });
  const { IdentityPoolId } = made.body;
  if (typeof IdentityPoolId !== 'string') {
    ledger.removed(intent);
    throw withoutIdentityPools(target, made.refusal, 'CreateIdentityPool');
  }
  ledger.made(intent, { type: 'identity-pool', name, id: IdentityPoolId });
  const roles = { IdentityPoolId, Roles: { authenticated: ROLE } };
  const { refusal } = await askIdentityPools(target, 'SetIdentityPoolRoles', roles);
  if (refusal !== undefined) throw withoutIdentityPools(target, refusal, 'SetIdentityPoolRoles');
  return IdentityPoolId;
}

/**
 * Deletes every identity pool of that name; a target that has no identity pools has none to delete.
 * @returns what could not be removed, with the reason
 */
export async function removeIdentityPools(target: Target, name: string): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const id of await identityPoolsNamed(target, name)) {
    const failure = await deleteIdentityPool(target, { type: 'identity-pool', name, id });
    if (failure !== undefined) failures.push(`${id}: ${failure}`);
  }
  return failures;
}

/** Deletes one, and looks whether it has gone. @returns why it is still there; undefined when it is gone */
export async function deleteIdentityPool(
  target: Addressee,
  thing: Extract<Thing, { type: 'identity-pool' }>,
): Promise<string | undefined> {
  const { name, id } = thing;
  const { refusal } = await askIdentityPools(target, 'DeleteIdentityPool', { IdentityPoolId: id });
  if (refusal !== undefined) return refusal === 'ResourceNotFoundException' ? undefined : refusal;
  const isThere = async () => (await identityPoolsNamed(target, name)).includes(id);
  return (await staysThere(isThere)) ? stillThere(thing).message : undefined;
}

/** The ids of all identity pools of that name. */
export async function identityPoolsNamed(target: Addressee, name: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let NextToken: unknown;
  do {
    const { body } = await askIdentityPools(target, 'ListIdentityPools', { MaxResults: PAGE, NextToken });
    const pools = (body.IdentityPools ?? []) as readonly Listed[];
    ids.push(...pools.filter((pool) => pool.IdentityPoolName === name).map((pool) => pool.IdentityPoolId));
    NextToken = body.NextToken;
  } while (NextToken);
  return ids;
}

interface Listed {
  readonly IdentityPoolId: string;
  readonly IdentityPoolName: string;
}

/**
 * What it means that a target has none.
 * @param seen what was answered instead
 * @param lacking what was called; absent where nothing was, since the suite does not call that service
 */
export function withoutIdentityPools(
  target: Target,
  seen: string | undefined,
  lacking?: string,
): ConformanceError {
  return new ConformanceError('NotApplicable', `The target ${target.name} has no identity pools`, {
    expected: 'an answer to CreateIdentityPool and SetIdentityPoolRoles',
    seen: seen ?? 'no IdentityPoolId',
    ...(lacking !== undefined && { lacking }),
    next: 'Run the example on the embedded pool (`--target embedded`) or on a target that has them.',
  });
}
