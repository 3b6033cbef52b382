import type { AwsCredentials } from '../clients/contract';
import { ConformanceError } from '../conformance-error';
import { readAnswer } from '../transport/read-answer';
import { explained, meaningOf } from '../transport/service-errors';
import type { Target } from './contract';
import { isOfAServiceUnknown, signedRequest } from './signed-request';

/**
 * What AWS says of credentials: GetCallerIdentity, which everybody may ask whose signature counts.
 * @returns `accepted`, or the code of the refusal: `ExpiredToken`
 * @throws ConformanceError NotApplicable where nothing answers as that service does, CannotTell where it is not the
 *   service that answers, or not about the credentials
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
  const meaning = meaningOf(code, answer.status);
  // Whether the credentials count is what was asked.
  if (code !== undefined && (meaning === 'refusal' || meaning === 'unknown caller')) return code;
  if (answer.ok && text.includes('<GetCallerIdentityResult>')) return 'accepted';
  const { format } = readAnswer(answer.status, null, text);
  const isElsewhere = answer.ok ? format === 'protocol' : isOfAServiceUnknown(answer.status);
  if (!isElsewhere || (code !== undefined && meaning !== 'no answer')) {
    const seen = [`HTTP ${answer.status}`, code, explained(code, answer.status)].filter(Boolean).join(' ');
    throw new ConformanceError('CannotTell', `The Security Token Service could not be asked: ${seen}`, {
      expected: 'an answer to GetCallerIdentity',
      seen,
      next: 'Look at what stands between the suite and the endpoint, then run the example again.',
    });
  }
  throw new ConformanceError('NotApplicable', `The target ${target.name} has no Security Token Service`, {
    expected: 'an answer to GetCallerIdentity',
    seen: `HTTP ${answer.status}`,
    next: 'Run the example on the embedded pool (`--target embedded`) or on a target that has it.',
  });
}
