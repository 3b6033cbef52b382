import type { AwsCredentials } from '../clients/contract';
import { ConformanceError } from '../conformance-error';
import type { Target } from './contract';
import { signedRequest } from './signed-request';

/**
 * What AWS says of credentials: GetCallerIdentity, which everybody may ask whose signature counts.
 * @returns `accepted`, or the code of the refusal: `ExpiredToken`
 * @throws ConformanceError NotApplicable where nothing answers as that service does
 */
export async function awsOn(target: Target, credentials: AwsCredentials): Promise<string> {
  const answer = await signedRequest(target, {
    service: 'sts',
    credentials,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  });
  const text = await answer.text();
  const [, code] = /<Code>([^<]+)<\/Code>/.exec(text) ?? [];
  if (code !== undefined) return code;
  if (answer.ok && text.includes('<GetCallerIdentityResult>')) return 'accepted';
  throw new ConformanceError('NotApplicable', `The target ${target.name} has no Security Token Service`, {
    expected: 'an answer to GetCallerIdentity',
    seen: `HTTP ${answer.status}`,
    next: 'Run the example on the embedded pool (`--target embedded`) or on a target that has it.',
  });
}
