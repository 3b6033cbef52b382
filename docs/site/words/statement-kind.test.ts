import assert from 'node:assert/strict';
import { it } from 'node:test';
import { statementKind } from './statement-kind';

it('calls documented only what an edition documents', () => {
  assert.equal(statementKind({}).en, 'Documented statement');
  assert.equal(statementKind({ observed: ['F5'] }).en, 'Statement of our own');
  assert.equal(statementKind({ advised: ['https://example.com/'] }).fr, 'Réglage conseillé');
});
