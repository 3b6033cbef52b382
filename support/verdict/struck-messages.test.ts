import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Envelope } from '@cucumber/messages';
import { hearSecrets, tellSecrets } from '../transport/secret-channel';
import { REDACTED } from '../transport/secret-members';
import { struckMessages } from './struck-messages';

const SECRET = 'violet-Harbour-42';
const at = { seconds: 1, nanos: 704418 };

function passedOn(run: string, values: readonly string[], messages: readonly object[]): readonly Envelope[] {
  const passed: Envelope[] = [];
  const secrets = hearSecrets(run);
  const struck = struckMessages(secrets, (envelope) => passed.push(envelope));
  for (const message of messages) {
    if ('testCaseFinished' in message) tellSecrets(run, { attempt: 'a', values });
    struck.take(message as Envelope);
  }
  struck.end();
  secrets.close();
  return passed;
}

const started = { testCaseStarted: { id: 'a', testCaseId: 'c', attempt: 0, timestamp: at } };
const finished = { testCaseFinished: { testCaseStartedId: 'a', willBeRetried: false, timestamp: at } };
const attached = (body: string, mediaType: string, contentEncoding = 'IDENTITY') => ({
  attachment: { testCaseStartedId: 'a', testStepId: 's', body, mediaType, contentEncoding },
});
const failed = {
  testStepFinished: {
    testCaseStartedId: 'a',
    testStepId: 's',
    timestamp: at,
    testStepResult: {
      status: 'FAILED',
      duration: at,
      message: `Error: ${SECRET}`,
      exception: {
        type: `${SECRET}Exception`,
        message: `no ${SECRET}`,
        stackTrace: `Error: ${SECRET}\n  at x`,
      },
    },
  },
};

test('a secret that is told at the end goes from what an example said at its beginning', () => {
  const html = `<p>${SECRET}</p>`;
  const messages = [
    started,
    attached(SECRET, 'text/x.cucumber.log+plain'),
    attached(Buffer.from(html).toString('base64'), 'text/html', 'BASE64'),
    attached(JSON.stringify({ deep: [{ [SECRET]: 1, code: 704418, tookMs: 704418 }] }), 'application/json'),
    failed,
    finished,
  ];
  const passed = passedOn('told', [SECRET, '704418'], messages);
  assert.equal(passed.length, messages.length);
  const [, log, page, json, failure] = passed;
  assert.equal(log?.attachment?.body, REDACTED);
  assert.equal(Buffer.from(page?.attachment?.body ?? '', 'base64').toString(), `<p>${REDACTED}</p>`);
  assert.deepEqual(JSON.parse(json?.attachment?.body ?? ''), {
    deep: [{ [REDACTED]: 1, code: REDACTED, tookMs: 704418 }],
  });
  assert.deepEqual(failure?.testStepFinished?.testStepResult, {
    status: 'FAILED',
    duration: at,
    message: `Error: ${REDACTED}`,
    exception: {
      type: `${REDACTED}Exception`,
      message: `no ${REDACTED}`,
      stackTrace: `Error: ${REDACTED}\n  at x`,
    },
  });
});

test('an example that was cut off keeps its course and none of its texts', () => {
  const passed = passedOn('cut', [], [started, attached(SECRET, 'text/plain'), failed]);
  assert.deepEqual(
    passed.map((envelope) => Object.keys(envelope)[0]),
    ['testCaseStarted', 'testStepFinished'],
  );
  assert.ok(!JSON.stringify(passed).includes(SECRET));
});

test('the addresses of the build and the repository lose their keys, and nothing else', () => {
  const meta = (user: string) => ({
    meta: {
      ci: { name: 'CI', url: `https://${user}ci.example/7`, git: { remote: `https://${user}git.example/a` } },
    },
  });
  assert.deepEqual(passedOn('meta', [], [meta('bot:key@')]), [meta('')]);
});
