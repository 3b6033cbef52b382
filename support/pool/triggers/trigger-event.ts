import type { UserPool } from '../store/user-pool';
import type { TriggerEvent } from './trigger-handler';

/** The event of an invocation (rows TR-01, TR-13). */
export function triggerEvent(
  pool: UserPool,
  invocation: {
    readonly triggerSource: string;
    readonly version?: '2' | '3';
    readonly userName: string;
    readonly clientId: string | undefined;
    readonly request: Readonly<Record<string, unknown>>;
    readonly response: Readonly<Record<string, unknown>>;
  },
): TriggerEvent {
  const { triggerSource, version = '1', userName, clientId, request, response } = invocation;
  return {
    version,
    triggerSource,
    region: pool.id.slice(0, pool.id.indexOf('_')),
    userPoolId: pool.id,
    userName,
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: clientId ?? 'CLIENT_ID_NOT_APPLICABLE',
    },
    request,
    response,
  };
}
