import type { Envelope } from '@cucumber/messages';
import type { ClientId } from '../claims/claim';
import type { Fault } from './results';
import { findSecrets } from './secrets';

/**
 * Secrets in a run's messages. They are redacted where the wire is recorded, so any that is found here escaped, and
 * the run cannot be trusted with its reports.
 */
export function findLeaks(envelopes: readonly Envelope[], client: ClientId): readonly Fault[] {
  const kinds = new Set(
    envelopes.flatMap((envelope) => textsOf(envelope).flatMap(findSecrets)).map(({ kind }) => kind),
  );
  return [...kinds].map((kind) => ({
    kind: 'suite fault',
    client,
    message: `A secret (${kind}) reached the run's messages without being redacted.`,
  }));
}

function textsOf(envelope: Envelope): readonly string[] {
  const { attachment } = envelope;
  const encoded = String(attachment?.contentEncoding) === 'BASE64';
  if (!attachment || !encoded) return [JSON.stringify(envelope)];
  return [Buffer.from(attachment.body, 'base64').toString('utf8')];
}
