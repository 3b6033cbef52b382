import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOf } from './age-of';

test('the age of a run is told as a person would', () => {
  assert.deepEqual(
    [0, 1, 2, 31].map((days) => ageOf(days, 'en')),
    ['today', 'yesterday', '2 days ago', '31 days ago'],
  );
  assert.deepEqual(
    [0, 1, 2].map((days) => ageOf(days, 'fr')),
    ['aujourd’hui', 'hier', 'il y a 2 jours'],
  );
});

test('a clock that is behind makes no run of the future', () => {
  assert.equal(ageOf(-1, 'en'), 'today');
});
