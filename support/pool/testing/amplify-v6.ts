import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import type { Caller } from './caller';
import type { Served } from './served';

/** Amplify v6 in front of the caller's pool. */
export function amplifyV6(caller: Caller, { url }: Served): typeof auth {
  const { userPoolId, clientId: userPoolClientId } = caller;
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: url } } });
  return auth;
}
