import { Auth } from 'aws-amplify-v5';
import type { Caller } from './caller';
import type { Served } from './served';

/** Amplify v5 in front of the caller's pool. */
export function amplifyV5({ userPoolId, clientId }: Caller, { url }: Served): typeof Auth {
  Auth.configure({ region: 'us-east-1', userPoolId, userPoolWebClientId: clientId, endpoint: url });
  return Auth;
}
