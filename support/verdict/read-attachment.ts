import type { Attachment } from '@cucumber/messages';

/**
 * The JSON value that an attachment carries, whichever way its body was encoded. Answers `unknown`: whoever reads it
 * checks its shape. Throws SyntaxError for a body that is not JSON.
 */
export function readAttachment(attachment: Attachment): unknown {
  const encoded: `${Attachment['contentEncoding']}` = attachment.contentEncoding;
  const text =
    encoded === 'BASE64' ? Buffer.from(attachment.body, 'base64').toString('utf8') : attachment.body;
  return JSON.parse(text);
}
