import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { clientRelease } from '../../../support/clients/release';
import { movedReleases, pinnedReleases } from './pinned-releases';

const pinned = pinnedReleases(resolve(__dirname, '../../..'));

describe('pinnedReleases', () => {
  it('are those that are installed', () => {
    assert.deepEqual(pinned, [clientRelease('amplify-v5'), clientRelease('amplify-v6')]);
  });
});

describe('movedReleases', () => {
  it('names the pins that a run was not made with', () => {
    assert.deepEqual(movedReleases(pinned, pinned), []);
    const [v5, v6] = pinned;
    assert.ok(v5 && v6);
    assert.deepEqual(movedReleases([{ ...v5, version: '5.0.0' }], pinned), [v5]);
  });
});
