import { randomBytes } from 'node:crypto';
import { ConformanceError } from '../../conformance-error';
import { classifyFailure } from '../../transport/classify-failure';
import { type Administrator, createAdministrator } from '../administrator';
import type { Target } from '../contract';
import { explainRefusal, isOfUnknownCaller } from '../explain-refusal';
import { existingOperations, provisionedOperations } from '../iam-policy';
import { userPrefix } from '../user-prefix';
import { HARMLESS_CALLS } from './harmless-calls';
import type { Permission } from './permission';

/** What a look at permissions needs to know of a target. */
export interface LookedAt extends Pick<Target, 'endpoint' | 'region' | 'quotas'> {
  /** Absent where pools are made for the run. */
  readonly pool?: { readonly id: string; readonly clientId: string };
}

export interface Permissions {
  readonly permissions: readonly Permission[];
  /** Milliseconds that one answer took, by the median. */
  readonly answerMs: number;
}

const OF_POOLS_TO_BE = 'it is about pools that the run has yet to make';
const OF_PEOPLE_TO_BE = 'it cannot be asked without making somebody';

/**
 * Which of the operations that a run needs the caller may ask for. Makes and changes nothing.
 * @throws ConformanceError UsageError for credentials that are not accepted
 */
export async function lookAtPermissions({ pool, ...service }: LookedAt): Promise<Permissions> {
  const administrator = createAdministrator({ ...service, pools: { mode: 'provisioned' } }, () => {});
  const tookMs: number[] = [];
  const timed = async (operation: string, call: () => Promise<unknown>): Promise<Permission> => {
    const startedAt = performance.now();
    try {
      return await look(operation, call);
    } finally {
      tookMs.push(performance.now() - startedAt);
    }
  };
  try {
    const permissions = pool
      ? await inPool(administrator, pool, timed)
      : await ofNoPool(administrator, timed);
    return { permissions, answerMs: median(tookMs) };
  } finally {
    administrator.destroy();
  }
}

type Look = (operation: string, call: () => Promise<unknown>) => Promise<Permission>;

async function inPool(
  administrator: Administrator,
  { id, clientId }: NonNullable<LookedAt['pool']>,
  look: Look,
): Promise<readonly Permission[]> {
  const Username = `${userPrefix('doctor')}${randomBytes(12).toString('hex')}`;
  const permissions: Permission[] = [];
  for (const operation of existingOperations()) {
    const call = HARMLESS_CALLS[operation];
    permissions.push(
      call
        ? await look(operation, () => call(administrator, { UserPoolId: id, ClientId: clientId, Username }))
        : { operation, state: 'unknown', because: OF_PEOPLE_TO_BE },
    );
  }
  return permissions;
}

async function ofNoPool(administrator: Administrator, look: Look): Promise<readonly Permission[]> {
  const listing = await look('ListUserPools', () => administrator.listUserPools({ MaxResults: 1 }));
  const others = provisionedOperations().filter((operation) => operation !== 'ListUserPools');
  return [
    listing,
    ...others.map((operation): Permission => ({ operation, state: 'unknown', because: OF_POOLS_TO_BE })),
  ];
}

async function look(operation: string, call: () => Promise<unknown>): Promise<Permission> {
  try {
    await call();
    return { operation, state: 'granted' };
  } catch (error) {
    const { name } = error as Error;
    if (name === 'AccessDeniedException') return { operation, state: 'missing' };
    if (isOfUnknownCaller(error))
      await explainRefusal(Promise.reject(error), { operation, missing: operation });
    const failure = classifyFailure(error);
    const kind = failure instanceof ConformanceError ? failure.kind : undefined;
    if (kind === 'NotApplicable') return { operation, state: 'lacking' };
    if (kind === 'CannotTell') return { operation, state: 'unknown', because: `no answer (${name})` };
    // A refusal of what was asked, by a service that lets the caller ask.
    return { operation, state: 'granted' };
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
