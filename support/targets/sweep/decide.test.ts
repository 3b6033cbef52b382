import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, type Facts } from './decide';
import type { Limits } from './limits';

const HOUR = 3_600_000;
const now = new Date('2026-11-25T12:00:00Z');
const aged = (hours: number): Date => new Date(now.getTime() - hours * HOUR);

const RUN = '0123456789';
const LISTED = 'its ledger lists it';
const TAGGED = 'its name and its tag say so';

type Row = readonly [string, Partial<Facts>, Partial<Limits>, string, RegExp];

const ROWS: readonly Row[] = [
  ['of a run that has ended goes', { proof: LISTED, state: 'ended' }, {}, 'remove', /lists it/],
  ['without a proof stays, however old', { proof: undefined, createdAt: aged(999) }, {}, 'leave', /neither/],
  ['without a proof stays when its run is named', { proof: undefined }, { run: RUN }, 'leave', /neither/],
  ['of a run that goes on stays', { proof: LISTED, state: 'running' }, {}, 'leave', /going on/],
  [
    'of a run that goes on stays, even named',
    { proof: LISTED, state: 'running' },
    { run: RUN },
    'leave',
    /going on/,
  ],
  [
    'with a tag alone stays for a day',
    { proof: TAGGED, createdAt: aged(23) },
    {},
    'leave',
    /--run 0123456789/,
  ],
  ['with a tag alone goes after a day', { proof: TAGGED, createdAt: aged(25) }, {}, 'remove', /tag/],
  ['with a tag alone goes when its run is named', { proof: TAGGED }, { run: RUN }, 'remove', /tag/],
  [
    'with a tag alone goes when it is older than asked',
    { proof: TAGGED, createdAt: aged(2) },
    { olderThanMs: HOUR },
    'remove',
    /tag/,
  ],
  [
    'younger than asked stays',
    { proof: LISTED, state: 'ended', createdAt: aged(2) },
    { olderThanMs: 3 * HOUR },
    'leave',
    /younger/,
  ],
  [
    'of a run on another machine stays for a day',
    { proof: LISTED, state: 'elsewhere' },
    {},
    'leave',
    /nothing here says/,
  ],
];

for (const [title, facts, limits, decision, because] of ROWS) {
  test(`a left-over ${title}`, () => {
    const whole: Facts = { run: RUN, createdAt: aged(1), proof: undefined, state: undefined, ...facts };
    const decided = decide(whole, { look: 'everything', now, ...limits } satisfies Limits);
    assert.equal(decided.decision, decision);
    assert.match(decided.because, because);
  });
}
