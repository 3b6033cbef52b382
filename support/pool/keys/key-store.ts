import { ServiceError } from '../service-error';
import type { Service } from '../store/service';

/** Symmetric keys by ARN. A key is there as soon as it is named: nobody has to make one first. */
export type KeyStore = Map<string, Promise<CryptoKey>>;

export interface NamedKey {
  /** `arn:aws:kms:us-east-1:000000000000:key/1234` */
  readonly arn: string;
  readonly key: CryptoKey;
}

/**
 * The key of an ARN or of an id alone, which counts as one of this region.
 * @throws ServiceError NotFoundException for an alias: nobody made one here
 */
export async function keyOf({ keys, region, random }: Service, keyId: string): Promise<NamedKey> {
  const arn = keyId.startsWith('arn:') ? keyId : `arn:aws:kms:${region}:000000000000:key/${keyId}`;
  if (!/^arn:[\w-]+:kms:[\w-]+:\d+:key\/[\w-]+$/.test(arn)) {
    throw new ServiceError('NotFoundException', `Key '${keyId}' does not exist`);
  }
  const known = keys.get(arn);
  if (known) return { arn, key: await known };
  const made = crypto.subtle.importKey('raw', random.bytes(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  keys.set(arn, made);
  return { arn, key: await made };
}
