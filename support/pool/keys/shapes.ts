import { bytesOfBase64 } from '../codec/base64';
import { list, map, oneOf, text } from '../model/build-shape';
import { ServiceError } from '../service-error';

/** Constraints of the service model `kms` 2014-11-01. */
export const keyId = text({ min: 1, max: 2048 });
/** Base64 of at most 6,144 bytes. */
export const blob = text({ min: 1, max: 8192 });
export const encryptionContext = map(text());
/** Taken and ignored: nobody checks permissions here. */
export const grantTokens = list(text({ min: 1, max: 8192 }), { max: 10 });
export const algorithm = oneOf('SYMMETRIC_DEFAULT');

/** @throws ServiceError SerializationException */
export function bytesOfBlob(value: string): Uint8Array<ArrayBuffer> {
  const bytes = bytesOfBase64(value);
  if (bytes) return bytes;
  throw new ServiceError('SerializationException', 'The blob is not base64.');
}
