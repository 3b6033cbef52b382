import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationInSeconds, translateDuration } from './durations';

test('a duration is read in either language', () => {
  assert.equal(durationInSeconds('5 minutes'), 300);
  assert.equal(durationInSeconds('1 hour'), 3600);
  assert.equal(durationInSeconds('25 heures'), 90_000);
  assert.equal(durationInSeconds('2 jours'), 172_800);
});

test('a duration is translated with the plural of the language', () => {
  assert.equal(translateDuration('1 hour', 'fr'), '1 heure');
  assert.equal(translateDuration('25 heures', 'en'), '25 hours');
  assert.equal(translateDuration('0 seconds', 'fr'), '0 seconde');
  assert.equal(translateDuration('0 seconde', 'en'), '0 seconds');
});

test('what is no duration is refused', () => {
  assert.throws(() => durationInSeconds('5 fortnights'), RangeError);
});
