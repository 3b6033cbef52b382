import { ServiceError } from '../service-error';

/** Bytes of the largest request. */
export const BODY_LIMIT = 1_048_576;

/** @throws ServiceError SerializationException (row P-15), RequestEntityTooLargeException */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > BODY_LIMIT) {
    throw new ServiceError('RequestEntityTooLargeException', 'Request is too long', 413);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceError('SerializationException', 'The request body is not valid JSON');
  }
}
