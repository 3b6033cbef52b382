import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ConformanceError } from '../../support/conformance-error';
import { readResults } from '../../support/verdict/read-results';
import type { Results } from '../../support/verdict/results';
import { badgeSvg } from './plugin/badge-svg';
import { digestClaim } from './plugin/claim-digest';
import { diagramsData } from './plugin/diagrams-data';
import { errorsData } from './plugin/errors-data';
import { migrationData } from './plugin/migration-data';
import { runBadges } from './plugin/run-badges';
import type { SiteData } from './site-data';
import { renderComponent } from './testing/render-component';

const PAYLOAD = `"'><img src=x onerror=alert(1)></script><script>alert(2)</script>`;
const MARKUP = /<(?:img|script)\b/i;
const CLAIM = 'confirm.force-alias.default';
const snapshot: Results = JSON.parse(readFileSync(resolve(__dirname, '../data/results.json'), 'utf8'));

/** Places at which a string stands, as paths. */
function stringsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => stringsIn(member, [...path, name]));
}

function withPayload<Value>(value: Value, paths: readonly (readonly string[])[]): Value {
  const copy = structuredClone(value);
  for (const path of paths) {
    let holder = copy as Record<string, unknown>;
    for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
    holder[path.at(-1) ?? ''] = PAYLOAD;
  }
  return copy;
}

describe('results with a payload in every string', () => {
  const claims = snapshot.claims.filter(({ id }) => id === CLAIM);
  const small: Results = { ...snapshot, claims, findings: snapshot.findings.slice(0, 1) };
  let folder: string;
  let hostile: Results;

  function read(results: Results): Results {
    const path = join(folder, 'results.json');
    writeFileSync(path, JSON.stringify(results));
    return readResults(path);
  }

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    const accepted = stringsIn(small).filter((path) => {
      try {
        read(withPayload(small, [path]));
        return true;
      } catch (error) {
        assert.ok(error instanceof ConformanceError, path.join('.'));
        return false;
      }
    });
    assert.ok(accepted.length > 50, 'texts, names and what passed on the wire are free');
    hostile = read(withPayload(small, accepted));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const language of ['en', 'fr'] as const) {
    it(`are inert text on every page: ${language}`, async () => {
      const chapter = { id: 'confirm', title: { en: PAYLOAD, fr: PAYLOAD } };
      const data: SiteData = {
        run: { ...hostile, moved: hostile.clients },
        chapters: [chapter],
        claims: Object.fromEntries(hostile.claims.map((claim) => [claim.id, digestClaim(claim)])),
      };
      const own = hostile.claims.map((claim) => ({ ...claim, chapter: chapter.id }));
      const advice = own.map(({ id }) => ({ claim: id, en: PAYLOAD, fr: PAYLOAD, file: '', line: 1 }));
      const text = { means: chapter.title, todo: chapter.title };
      const everything = new Proxy({}, { get: () => new Proxy({}, { get: () => text }) });
      const row = { id: own[0]?.rows[0] ?? '', says: PAYLOAD, confidence: PAYLOAD, source: PAYLOAD };
      const statements = Object.fromEntries(own.map(({ id, statement }) => [id, statement[language]]));
      const around = { language, data, statements };
      const pages = {
        evidence: renderComponent(
          (await import('./components/evidence-page')).default,
          { evidence: { chapter, claims: own, rows: [row] } },
          around,
        ),
        index: renderComponent((await import('./components/evidence-index')).default, {}, around),
        migration: renderComponent(
          (await import('./components/migration-page')).default,
          { data: migrationData([chapter], own, advice) },
          around,
        ),
        errors: renderComponent(
          (await import('./components/errors-page')).default,
          { data: errorsData(own, everything) },
          around,
        ),
        diagrams: renderComponent(
          (await import('./components/diagrams-page')).default,
          { data: diagramsData(own) },
          around,
        ),
        results: renderComponent(
          (await import('./components/results-page')).default,
          { data: { history: [], downloadable: true } },
          around,
        ),
      };
      for (const [name, markup] of Object.entries(pages)) {
        const written = markup.replaceAll(/<img src="[^"]*badge[^"]*" alt="" height="20"\/>/g, '');
        assert.doesNotMatch(written, MARKUP, name);
      }
      for (const markup of [pages.evidence, pages.index, pages.results]) {
        assert.ok(markup.includes('&lt;img'), 'the payload is there, as text');
      }
    });
  }

  it('are inert in badges', () => {
    for (const badge of Object.values(runBadges(hostile))) assert.doesNotMatch(badgeSvg(badge), MARKUP);
  });
});
