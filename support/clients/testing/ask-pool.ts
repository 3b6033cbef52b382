import { SIGNED } from '../../pool/testing/signed';

/** Calls an operation of the API, as an administrator where it wants one. @throws Error with what a refusal says */
export async function askPool(
  url: string,
  operation: string,
  body: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      // The pool checks that an administrator's call is signed, not by whom.
      ...SIGNED,
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${operation}: ${text}`);
  return text === '' ? {} : JSON.parse(text);
}
