import type { Operation } from '../operations/operation';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { answered } from './answer';
import { isForeignPage } from './foreign-page';
import { closedToPages, PAGE_REFUSAL } from './page-access';
import { parseAuthorization, SIGNATURE_ALGORITHM } from './parse-authorization';
import { readJson } from './read-json';

/**
 * Answers an operation that AWS wants signed. Whoever signs may do everything, so that no foreign page gets here; a
 * signature has to be well formed, and nobody works it out anew, since anybody's keys are taken (row P-09).
 */
export async function callSigned(
  service: Service,
  request: Request,
  operation: Operation,
): Promise<Response> {
  const answer = await answered(service.random, async () => {
    if (isForeignPage(request, service.allowedOrigins)) {
      throw new ServiceError('AccessDeniedException', PAGE_REFUSAL, 403);
    }
    refuseMalformedSignature(request.headers);
    return operation.call(await readJson(request), service);
  });
  return closedToPages(answer, request, service.allowedOrigins);
}

/** @throws ServiceError MissingAuthenticationTokenException (row P-09), IncompleteSignatureException: named by AWS's common errors */
function refuseMalformedSignature(headers: Headers): void {
  const authorization = headers.get('Authorization') ?? '';
  if (!authorization.startsWith(SIGNATURE_ALGORITHM)) {
    throw new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  if (!parseAuthorization(authorization) || !/^\d{8}T\d{6}Z$/.test(headers.get('X-Amz-Date') ?? '')) {
    throw new ServiceError(
      'IncompleteSignatureException',
      'The request signature does not conform to AWS standards: Authorization needs Credential, SignedHeaders and Signature, beside X-Amz-Date.',
    );
  }
}
