import type {
  GetUserPoolMfaConfigCommandOutput,
  UserPoolClientType,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { ConformanceError } from '../../conformance-error';
import type { Administrator } from '../administrator';

/** A pool's settings, as the service describes them. */
export interface Posture {
  readonly userPoolId: string;
  readonly pool: UserPoolType;
  readonly mfa: Pick<GetUserPoolMfaConfigCommandOutput, 'MfaConfiguration'>;
  /** Every app client that the target names. */
  readonly clients: readonly UserPoolClientType[];
}

/** A setting that is not as it is advised. */
export interface Shortcoming {
  /** By its name in the API, with the app client where it is one's: `EnableTokenRevocation of app client 1abc`. */
  readonly setting: string;
  readonly wanted: string;
  readonly seen: string;
  /** How to set it right, in the console or with the AWS CLI. */
  readonly next: string;
}

/** Reads the settings of a pool and of its app clients. Changes nothing. Throws what the SDK throws. */
export async function readPosture(
  administrator: Administrator,
  UserPoolId: string,
  clientIds: readonly string[],
): Promise<Posture> {
  const { UserPool } = await administrator.describeUserPool({ UserPoolId });
  const mfa = await administrator.getUserPoolMfaConfig({ UserPoolId });
  const clients: UserPoolClientType[] = [];
  for (const ClientId of clientIds) {
    const { UserPoolClient } = await administrator.describeUserPoolClient({ UserPoolId, ClientId });
    if (!UserPoolClient) throw missing('DescribeUserPoolClient', 'UserPoolClient');
    clients.push({ ...UserPoolClient, ClientId });
  }
  if (!UserPool) throw missing('DescribeUserPool', 'UserPool');
  return { userPoolId: UserPoolId, pool: UserPool, mfa, clients };
}

function missing(operation: string, member: string): ConformanceError {
  return new ConformanceError('Deviation', `${operation} answered without ${member}`, { expected: member });
}
