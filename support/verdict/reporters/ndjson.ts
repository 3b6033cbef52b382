import type { Envelope } from '@cucumber/messages';
import { withoutSecrets } from '../secrets';

/** One client's Cucumber messages, one a line, as any Cucumber tool reads them. */
export function ndjson(envelopes: readonly Envelope[]): string {
  return envelopes.map((envelope) => `${withoutSecrets(JSON.stringify(readable(envelope)))}\n`).join('');
}

/** Encoded text is decoded, so that a secret cannot hide in it. */
function readable(envelope: Envelope): unknown {
  const { attachment } = envelope;
  if (!attachment || String(attachment.contentEncoding) !== 'BASE64') return envelope;
  if (!/json|^text\//.test(attachment.mediaType)) return envelope;
  const body = Buffer.from(attachment.body, 'base64').toString('utf8');
  return { ...envelope, attachment: { ...attachment, body, contentEncoding: 'IDENTITY' } };
}
