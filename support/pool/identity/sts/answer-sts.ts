import { uuidOfBytes } from '../../codec/uuid';
import { isForeignPage } from '../../protocol/foreign-page';
import { internalError } from '../../protocol/internal-error';
import { closedToPages, PAGE_REFUSAL } from '../../protocol/page-access';
import { ServiceError } from '../../service-error';
import type { Service } from '../../store/service';
import { callerIdentity } from './caller-identity';
import { signerOf } from './signer-of';
import { StsError } from './sts-error';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** GetCallerIdentity for credentials that an identity pool issued; no other action. Never rejects. */
export async function answerSts(service: Service, request: Request): Promise<Response> {
  return closedToPages(await answerTo(service, request), request, service.allowedOrigins);
}

async function answerTo(service: Service, request: Request): Promise<Response> {
  const requestId = uuidOfBytes(service.random.bytes(16));
  try {
    if (isForeignPage(request, service.allowedOrigins)) throw new StsError('AccessDenied', PAGE_REFUSAL);
    const body = await request.text();
    const action = new URLSearchParams(body).get('Action') ?? '';
    if (action !== 'GetCallerIdentity') {
      throw new StsError('InvalidAction', `Could not find operation ${action} for version 2011-06-15`, 400);
    }
    const identity = await callerIdentity(await signerOf(service, request, body));
    const result = Object.entries(identity).map(([name, value]) => element(name, escaped(value)));
    const inner =
      element('GetCallerIdentityResult', result.join('')) +
      element('ResponseMetadata', element('RequestId', requestId));
    return xml(200, 'GetCallerIdentityResponse', inner);
  } catch (error) {
    const { code, message, status } = error instanceof StsError ? error : internal(error);
    const type = status < 500 ? 'Sender' : 'Receiver';
    const inner =
      element('Error', element('Type', type) + element('Code', code) + element('Message', escaped(message))) +
      element('RequestId', requestId);
    return xml(status, 'ErrorResponse', inner);
  }
}

function internal(error: unknown): ServiceError {
  return error instanceof ServiceError ? error : internalError(error);
}

function xml(status: number, root: string, inner: string): Response {
  return new Response(`<${root} xmlns="${NAMESPACE}">${inner}</${root}>`, {
    status,
    headers: { 'Content-Type': 'text/xml' },
  });
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
