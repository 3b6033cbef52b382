import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConformanceError } from '../conformance-error';
import { parseExpectations } from './parse-expectations';
import { testClaim } from './testing/test-record';

const ENTRY = `- claim: a.b
  observed: "a.b/1: something else"
  reason: the pool is old
  owner: identity team
  until: "2026-12-31"
`;

const WHY = { en: 'Nothing can show it.', fr: 'Rien ne peut le montrer.' };
const CLAIMS = [
  testClaim('a.b'),
  testClaim('c.d'),
  testClaim('is.planned', { planned: WHY }),
  testClaim('is.excluded', { excluded: WHY }),
];

const parse = (text: string) => parseExpectations(text, 'known.yaml', CLAIMS, '2026-06-01');

test('reads YAML and JSON alike', () => {
  const expected = [
    {
      claim: 'a.b',
      observed: 'a.b/1: something else',
      reason: 'the pool is old',
      owner: 'identity team',
      until: '2026-12-31',
    },
  ];
  assert.deepEqual(parse(ENTRY), expected);
  assert.deepEqual(parse(JSON.stringify(expected)), expected);
  assert.deepEqual(parse(ENTRY.replace('"2026-12-31"', '2026-12-31')), expected);
});

test('an entry may say that a claim is not looked at, and why', () => {
  for (const observed of ['not looked at: AliasAttributes', 'not looked at in a.b/1, a.b/3: no clock']) {
    assert.equal(parse(ENTRY.replace('a.b/1: something else', observed))[0]?.observed, observed);
  }
  assert.throws(() => parse(ENTRY.replace('a.b/1: something else', 'not looked at: ')), /names no example/);
});

test('an entry may stand for a year, to the day', () => {
  assert.equal(parse(ENTRY.replace('2026-12-31', '2027-06-01'))[0]?.until, '2027-06-01');
  // That it has expired is for the run to say, in which it may be stale besides.
  assert.equal(parse(ENTRY.replace('2026-12-31', '2020-01-01'))[0]?.until, '2020-01-01');
});

test('an empty list expects nothing', () => {
  assert.deepEqual(parse('[]'), []);
});

for (const [what, text, message] of [
  ['broken syntax', '- claim: [', /^known\.yaml:1: /],
  ['no list', 'claim: a.b', /^known\.yaml:1: This is not a list/],
  ['an empty file', '', /^known\.yaml:1: This is not a list/],
  ['an entry without members', '- a.b', /no members/],
  ['an unknown claim', `${ENTRY}${ENTRY.replace('a.b', 'x.y')}`, /^known\.yaml:6: There is no claim "x\.y"/],
  ['a planned claim', ENTRY.replace('a.b', 'is.planned'), /^known\.yaml:1: .*"is\.planned" has no example/],
  ['an excluded claim', ENTRY.replace('a.b', 'is.excluded'), /"is\.excluded" has no example.*Nothing can/],
  ['an unknown member', `${ENTRY}  untill: x\n`, /^known\.yaml:1: There is no member "untill"/],
  ['a missing member', ENTRY.replace(/ {2}owner.*\n/, ''), /"owner" is missing/],
  ['an empty member', ENTRY.replace('identity team', '""'), /"owner" is not a text/],
  ['a date that does not exist', ENTRY.replace('2026-12-31', '2026-02-30'), /"2026-02-30" is not a date/],
  ['a date in another form', ENTRY.replace('2026-12-31', '31/12/2026'), /is not a date/],
  [
    'a date more than a year away',
    `${ENTRY}${ENTRY.replace('a.b', 'c.d').replace('2026-12-31', '2027-06-02')}`,
    /^known\.yaml:6: "until" is 2027-06-02/,
  ],
  ['a date that never comes', ENTRY.replace('2026-12-31', '2999-12-31'), /^known\.yaml:1: "until" is 2999/],
  ['an unknown client', `${ENTRY}  client: amplify-v4\n`, /no client "amplify-v4"/],
  [
    'an entry without its examples',
    ENTRY.replace('a.b/1: ', ''),
    /^known\.yaml:1: "observed" names no example of a\.b: something else/,
  ],
  [
    'an entry with the examples of another claim',
    ENTRY.replace('a.b/1', 'a.bc/1'),
    /names no example of a\.b: a\.bc\/1/,
  ],
  ['an entry said twice', ENTRY + ENTRY, /^known\.yaml:6: "a\.b" is listed twice/],
] as const) {
  test(`${what} is the user's mistake, told with file and line`, () => {
    assert.throws(
      () => parse(text),
      (error) => {
        assert.ok(error instanceof ConformanceError);
        assert.equal(error.kind, 'UsageError');
        assert.match(error.message, message);
        assert.ok(error.next);
        return true;
      },
    );
  });
}
