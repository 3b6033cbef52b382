import { ConformanceError } from '../conformance-error';
import { userPoolClientRequest } from '../targets/pool-request';
import { saysNothingOfTheBehaviour } from '../transport/classify-failure';
import type { AuthWorld } from '../world';
import { nameOf } from './attempt';

/** What an administrator's setting came to: `accepted`, or the name of the refusal. */
export interface Setting {
  readonly seen: string;
  examined: boolean;
}

/** Sets up one more app client whose access and ID tokens live for some seconds. */
export async function createAppClient(world: AuthWorld, tokenSeconds: number): Promise<Setting> {
  const { userPoolId } = await world.pool();
  const request = userPoolClientRequest('another app client', userPoolId, {
    tokenMinutes: tokenSeconds / 60,
  });
  try {
    await world.administrator.createUserPoolClient(request);
    return { seen: 'accepted', examined: false };
  } catch (error) {
    if (error instanceof ConformanceError || saysNothingOfTheBehaviour(error)) throw error;
    return { seen: nameOf(error), examined: false };
  }
}

/** Names of the attributes that the pool declares, custom ones with their prefix. */
export async function describeSchema(world: AuthWorld): Promise<readonly string[]> {
  const { userPoolId } = await world.pool();
  const { UserPool } = await world.administrator.describeUserPool({ UserPoolId: userPoolId });
  return (UserPool?.SchemaAttributes ?? []).map((attribute) => attribute.Name ?? '');
}
