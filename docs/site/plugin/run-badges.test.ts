import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimResult, conforming } from '../testing/claim-result';
import { badgeSvg } from './badge-svg';
import { runBadges } from './run-badges';
import type { SiteResults } from './site-results';

const results: SiteResults = {
  suite: { version: '0', commit: null },
  startedAt: '2026-11-25T08:00:00.000Z',
  target: { kind: 'embedded', name: 'embedded', standing: 'simulated', profile: [] },
  clients: [{ id: 'amplify-v5', package: 'aws-amplify', version: '5.3.41' }],
  summary: {},
  claims: [claimResult({ verdicts: { 'amplify-v5': conforming() } }), claimResult({ verdicts: {} })],
};
const label = 'Amplify v5 5.3.41';

describe('runBadges', () => {
  it('counts what conforms and says how far that reaches', () => {
    const badges = runBadges(results);
    assert.deepEqual(Object.keys(badges), ['badge.svg', 'badge-amplify-v5.svg']);
    assert.deepEqual(badges['badge-amplify-v5.svg'], { label, value: '1 conform (simulated)', tone: 'good' });
  });

  it('is never good where something deviates, cannot be told or was not run', () => {
    const toneOf = (verdict: 'deviates' | 'known deviation' | 'cannot tell') => {
      const claims = [
        ...results.claims,
        claimResult({ verdicts: { 'amplify-v5': conforming({ verdict }) } }),
      ];
      return runBadges({ ...results, claims })['badge.svg']?.tone;
    };
    assert.deepEqual(
      [toneOf('deviates'), toneOf('known deviation'), toneOf('cannot tell')],
      ['bad', 'bad', 'open'],
    );
    const { startedAt, ...unrun } = results;
    assert.deepEqual(runBadges(unrun)['badge-amplify-v5.svg'], { label, value: 'not run yet', tone: 'open' });
  });
});

describe('badgeSvg', () => {
  it('keeps markup inert', () => {
    const svg = badgeSvg({ label: '<script>', value: '"&\'', tone: 'good' });
    assert.ok(!svg.includes('<script>'));
    assert.match(svg, /aria-label="&#60;script&#62;: &#34;&#38;&#39;"/);
  });
});
