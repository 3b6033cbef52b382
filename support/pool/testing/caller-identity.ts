import { Signer } from 'aws-amplify-v5';
import type { Caller } from './caller';
import type { Credentials } from './identity-pool';

export interface StsAnswer {
  readonly status: number;
  /** The ARN of whoever signed, or the code of the refusal. */
  readonly text: string;
}

/** GetCallerIdentity, signed by Amplify's signer. @param change what happens to the request after it was signed */
export async function callerIdentity(
  caller: Caller,
  credentials: Credentials,
  change: (request: Request) => Request = (request) => request,
): Promise<StsAnswer> {
  const url = 'http://127.0.0.1:9229/';
  const data = 'Action=GetCallerIdentity&Version=2011-06-15';
  const signed = Signer.sign(
    { method: 'POST', url, data, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    {
      access_key: credentials.AccessKeyId,
      secret_key: credentials.SecretKey,
      session_token: credentials.SessionToken,
    },
    { service: 'sts', region: 'us-east-1' },
  );
  const request = change(new Request(url, { method: 'POST', headers: signed.headers, body: data }));
  const answer = await caller.pool.fetch(request);
  const [, arn, code] = /<Arn>([^<]+)<|<Code>([^<]+)</.exec(await answer.text()) ?? [];
  return { status: answer.status, text: arn ?? code ?? '' };
}
