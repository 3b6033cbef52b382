import type { AwsCredentials, AwsCredentialsAnswer } from '../clients/contract';
import type { Attempt } from './attempt';
import { deviation, expectSuccess } from './expectations';
import type { Person } from './person';

/** Keeps a copy of the credentials that a device was given, as a thief would. */
export function keepCredentials(tried: Attempt): void {
  const { credentials } = expectSuccess(tried) as AwsCredentialsAnswer;
  if (!credentials?.sessionToken) throw deviation(`${tried.person.name}'s AWS credentials`, 'some', 'none');
  tried.person.awsCredentials = credentials;
}

/** The credentials kept last. */
export function keptCredentials({ name, awsCredentials }: Person): AwsCredentials {
  if (awsCredentials) return awsCredentials;
  throw deviation(`AWS credentials of ${name}`, 'to be there', 'none');
}
