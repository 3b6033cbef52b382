import { randomUUID } from 'node:crypto';
import type { CodeObservation } from '../../triggers/reporting/observation';

/** A report of a code, some members being given. */
export function codeObservation(given: Partial<CodeObservation>): CodeObservation {
  return {
    kind: 'code',
    id: randomUUID(),
    at: new Date().toISOString(),
    userPoolId: 'eu-west-1_Example01',
    username: 'alice',
    triggerSource: 'CustomEmailSender_SignUp',
    sub: '11111111-2222-4333-8444-555555555555',
    medium: 'EMAIL',
    destination: 'alice@example.com',
    code: '123456',
    ...given,
  };
}
