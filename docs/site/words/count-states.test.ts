import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mark } from '../site-data';
import { countStates } from './count-states';

function digest(mark?: Mark) {
  return { chapter: 'confirm', statement: '', marks: mark ? { 'amplify-v6': mark } : {} };
}

describe('countStates', () => {
  it('counts a relation only where its evidence stood, and a missing verdict as untested', () => {
    const counts = countStates(
      [
        digest({ verdict: 'conforms', relation: 'refutes', standing: 'simulated' }),
        digest({ verdict: 'deviates', relation: 'confirms', standing: 'simulated' }),
        digest(),
      ],
      'amplify-v6',
    );
    assert.deepEqual(
      [...counts].filter(([, count]) => count > 0),
      [
        ['refutes', 1],
        ['deviates', 1],
        ['untested', 1],
      ],
    );
  });
});
