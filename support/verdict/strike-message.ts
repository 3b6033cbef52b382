import type { Attachment, Envelope, Exception, Meta, TestStepResult } from '@cucumber/messages';
import type { Strike } from '../transport/strike-secrets';

/** A message without secrets: the texts of failures, whatever steps attached or logged, and what CI says of itself. */
export function strikeMessage(envelope: Envelope, strike: Strike): Envelope {
  const { testStepFinished, attachment, meta } = envelope;
  if (meta) return { meta: strikeLeaves(meta, strike) as Meta };
  if (testStepFinished) {
    const testStepResult = strikeResult(testStepFinished.testStepResult, strike);
    return { testStepFinished: { ...testStepFinished, testStepResult } };
  }
  return attachment ? { attachment: strikeAttachment(attachment, strike) } : envelope;
}

function strikeResult({ message, exception, ...result }: TestStepResult, strike: Strike): TestStepResult {
  return {
    ...result,
    ...(message !== undefined && { message: strike(message) }),
    ...(exception && { exception: strikeLeaves(exception, strike) as Exception }),
  };
}

const READABLE = /^text\/|json|xml|csv|yaml|javascript|x-www-form-urlencoded/;

function strikeAttachment(attachment: Attachment, strike: Strike): Attachment {
  const encoded = String(attachment.contentEncoding) === 'BASE64';
  const texts = {
    ...attachment,
    ...(attachment.fileName !== undefined && { fileName: strike(attachment.fileName) }),
    ...(attachment.url !== undefined && { url: strike(attachment.url) }),
  };
  if (encoded && !READABLE.test(attachment.mediaType)) return texts;
  const body = encoded ? Buffer.from(attachment.body, 'base64').toString('utf8') : attachment.body;
  const struck = strikeBody(body, strike);
  if (struck === body) return texts;
  return { ...texts, body: encoded ? Buffer.from(struck).toString('base64') : struck };
}

/** JSON stays JSON. */
function strikeBody(body: string, strike: Strike): string {
  const struck = strike(body);
  if (struck === body || !/^\s*[[{"]/.test(body)) return struck;
  try {
    return JSON.stringify(strikeLeaves(JSON.parse(body), strike));
  } catch {
    return struck;
  }
}

function strikeLeaves(value: unknown, strike: Strike): unknown {
  if (typeof value === 'string') return strike(value);
  if (Array.isArray(value)) return value.map((member) => strikeLeaves(member, strike));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [strike(name), strikeMember(name, member, strike)]),
  );
}

/** A code may come back as a number; what is measured, in milliseconds, is none. */
function strikeMember(name: string, member: unknown, strike: Strike): unknown {
  if (typeof member !== 'number' || /Ms$|^nanos$/.test(name)) return strikeLeaves(member, strike);
  const struck = strike(String(member));
  return struck === String(member) ? member : struck;
}
