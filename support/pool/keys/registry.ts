import { byName } from '../operations/by-name';
import type { Operation } from '../operations/operation';
import { decrypt } from './decrypt';
import { encrypt } from './encrypt';
import { generateDataKey } from './generate-data-key';

const all: readonly Operation[] = [decrypt, encrypt, generateDataKey];

/**
 * What the functions behind custom senders ask of the key service, and what encrypts for them: enough of KMS for the
 * AWS Encryption SDK to open what the pool sent.
 */
export const keyOperations = byName(all);
