import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocatedChapter } from '../claims/located-chapter';
import { titleOf } from './title-of';

const where = { file: 'features/tokens/claims.yaml', line: 1 };
const chapters: readonly LocatedChapter[] = [
  {
    ...where,
    id: 'tokens',
    title: { en: 'Tokens', fr: 'Jetons' },
    claims: [],
    translations: [
      { ...where, en: 'A life of <span> (at most)', fr: 'Une vie de <span> (au plus)' },
      { ...where, en: 'Nobody is told', fr: 'Personne n’est averti' },
    ],
  },
];

test('a title is found from either language', () => {
  const both = { en: 'Nobody is told', fr: 'Personne n’est averti' };
  assert.deepEqual(titleOf(chapters, 'Nobody is told'), both);
  assert.deepEqual(titleOf(chapters, 'Personne n’est averti'), both);
});

test('the title of an outline’s row is found through its template', () => {
  assert.deepEqual(titleOf(chapters, 'A life of 5 minutes (at most)'), {
    en: 'A life of 5 minutes (at most)',
    fr: 'Une vie de 5 minutes (au plus)',
  });
});

test('a title without translation comes back as it is', () => {
  assert.deepEqual(titleOf(chapters, 'Unheard of'), { en: 'Unheard of', fr: 'Unheard of' });
});
