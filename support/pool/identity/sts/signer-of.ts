import { parseAuthorization } from '../../protocol/parse-authorization';
import type { Service } from '../../store/service';
import type { IssuedCredentials } from '../issued-credentials';
import { requestSignature } from './request-signature';
import { StsError } from './sts-error';

/** How old a signature may be. */
const TOLERANCE_MS = 900_000;

/**
 * The credentials with which a request is signed: the signature is worked out anew.
 * @throws StsError MissingAuthenticationToken, InvalidClientTokenId, SignatureDoesNotMatch, ExpiredToken
 */
export async function signerOf(service: Service, request: Request, body: string): Promise<IssuedCredentials> {
  const { headers } = request;
  const header = parseAuthorization(headers.get('Authorization') ?? '');
  if (header?.scope.split('/')[2] !== 'sts')
    throw new StsError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  const issued = service.identity.credentials.get(header.accessKeyId);
  if (!issued || headers.get('X-Amz-Security-Token') !== issued.sessionToken) {
    const message = 'The security token included in the request is invalid.';
    throw new StsError('InvalidClientTokenId', message);
  }
  const subject = { method: request.method, url: new URL(request.url), headers, body };
  const expected = await requestSignature(subject, header, issued.secretKey);
  if (header.signature !== expected || !timely(service, issued, headers.get('X-Amz-Date'))) {
    throw new StsError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
  const { expiresAt, clock, grant } = issued;
  if (service.rules.credentialsEnded({ expiresAt, now: clock.now(), grant })) {
    throw new StsError('ExpiredToken', 'The security token included in the request is expired');
  }
  return issued;
}

/** The side door moves the pool's time and not the callers': both times, and all between, are right. */
function timely(service: Service, issued: IssuedCredentials, moment: string | null): boolean {
  const iso = moment?.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
  const at = Date.parse(iso ?? '');
  return at >= service.platformNow() - TOLERANCE_MS && at <= issued.clock.now() + TOLERANCE_MS;
}
