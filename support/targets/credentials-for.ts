import { isAwsAddress } from './aws-address';

/** A pool that is not AWS checks that a call is signed, not by whom. */
export const ANY_CREDENTIALS = { accessKeyId: 'auth-conformance', secretAccessKey: 'auth-conformance' };

/** How a client of the AWS SDK is to sign: as anybody, or, where AWS answers, as whom the SDK's default chain finds. */
export function credentialsFor(address: string): { readonly credentials?: typeof ANY_CREDENTIALS } {
  return isAwsAddress(address) ? {} : { credentials: ANY_CREDENTIALS };
}
