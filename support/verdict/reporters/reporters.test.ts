import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createColors } from 'picocolors';
import type { Results } from '../results';
import { mixedRun } from '../testing/mixed-run';
import { one, resultsOf } from '../testing/results-of';
import { testClaimResult } from '../testing/test-results';
import { consoleTable } from './console-table';
import { githubAnnotations } from './github-annotations';
import { html } from './html';
import { junit } from './junit';
import { markdownSummary } from './markdown-summary';

let mixed: Results;
let green: Results;

before(async () => {
  mixed = (await mixedRun()).results;
  green = await resultsOf(one('it stands'));
});

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test('the mixed run is what these tests take it for', () => {
  assert.equal(mixed.exitCode, 3);
  assert.deepEqual(
    mixed.claims.map(({ verdicts }) => verdicts['amplify-v6']?.verdict),
    ['conforms', 'deviates', 'cannot tell', 'cannot tell', 'deviates', 'untested', 'untested'],
  );
});

test('console: counts, each deviation in full, and what the exit code means as the last line', () => {
  const text = consoleTable(mixed, { colors: createColors(false) });
  assert.match(text, /^amplify-v6 6\.22\.1 +conforms += holds +\+ on condition +\+ does not hold +deviates/);
  assert.match(text, /\nchapter +1 +1 +2 +2 +2\n/);
  assert.match(
    text,
    /Deviations \(1\)\n\n {2}✗ b\.deviates amplify-v6\n {4}claim +Statement of b\.deviates\n/,
  );
  assert.match(text, /example +Bruno, 100% refused \(f\.feature:8\)/);
  assert.match(text, /on the wire +Bruno's phone: ConfirmSignUp .*\n +→ 400 AliasExistsException/);
  assert.match(text, /run again +npm run conformance -- --claim b\.deviates --client amplify-v6\n/);
  assert.match(text, /Could not be told \(1\)/);
  assert.match(text, /The suite is at fault \(1\)/);
  assert.match(text, /Untested \(1\)/);
  assert.match(text, /Warnings \(1\)/);
  assert.match(text, /Comes later[^\n]*\n +[^\n]*g\.planned/);
  assert.match(text, /Simulated: /);
  assert.match(text, /\nExit 3: [^\n]+\n$/);
  assert.ok(!text.includes('\u001B'));
  assert.ok(consoleTable(mixed, { colors: createColors(true) }).includes('\u001B['));
});

test('console: the worst comes last', () => {
  const text = consoleTable(mixed, { colors: createColors(false) });
  const headings = [
    'To know',
    'Warnings (',
    'Untested (',
    'Could not',
    'Deviations (',
    'The suite is at',
    'Exit 3',
  ];
  const places = headings.map((heading) => text.indexOf(`\n${heading}`));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('console: on a narrow terminal empty columns go, prose is broken and no line but a command is too long', () => {
  const text = consoleTable(mixed, { colors: createColors(false), columns: 72 });
  const [header = ''] = text.split('\n');
  assert.match(header, /conforms +deviates +cannot tell|conforms += holds +deviates +cannot tell +untested/);
  assert.doesNotMatch(header, /on condition|does not hold|known|n\/a/);
  const long = text.split('\n').filter((line) => line.length > 72 && !/run again|^Target|^Exit/.test(line));
  assert.deepEqual(long, []);
});

test('console: one reason that stands for many claims is told once', () => {
  const ids = ['a.x', 'b.x', 'c.x', 'd.x', 'e.x'];
  const findings = ids.map((claim, index) => ({
    severity: 'failure' as const,
    exitCode: 2 as const,
    claim,
    client: 'amplify-v6' as const,
    message: `Cannot tell: ${claim}/1: ${index === 4 ? 'throttled' : 'the pool is gone'}`,
  }));
  const untold = {
    ...green,
    exitCode: 2 as const,
    claims: ids.map((id) => testClaimResult(id, 'cannot tell')),
    findings,
  };
  const text = consoleTable(untold, { colors: createColors(false) });
  assert.match(
    text,
    /Could not be told \(5\)\n\n {2}✗ the pool is gone\n {4}amplify-v6: a\.x, b\.x, c\.x, d\.x\n/,
  );
  assert.equal(count(text, /the pool is gone/g), 1);
  assert.match(text, /✗ e\.x amplify-v6\n/);
});

test('console: what both clients show alike is told once', () => {
  const both = (['amplify-v5', 'amplify-v6'] as const).map((client) => ({
    ...{ severity: 'failure' as const, exitCode: 1 as const, claim: 'a.x', client },
    message: 'Deviates: success',
  }));
  const claims = [testClaimResult('a.x', 'deviates')];
  const text = consoleTable(
    { ...green, exitCode: 1, claims, findings: both },
    { colors: createColors(false) },
  );
  assert.match(text, /Deviations \(1\)\n\n {2}✗ a\.x amplify-v5, amplify-v6\n/);
  assert.match(text, /run again +npm run conformance -- --claim a\.x\n/);
});

test('console: a green run says so and lists nothing wrong', () => {
  const text = consoleTable(green, { colors: createColors(false) });
  assert.match(text, /\nExit 0: [^\n]+\n$/);
  assert.doesNotMatch(text, /Deviations|Untested|Warnings/);
});

test('JUnit: a case for each example and each other failure of the gate, counted right', () => {
  const xml = junit(mixed);
  assert.match(xml, /<testsuites [^>]*tests="6" failures="2" errors="2" skipped="1" time="1\.234">/);
  assert.match(xml, /<testsuite name="amplify-v6" tests="6" failures="2" errors="2" skipped="1">/);
  assert.equal(count(xml, /<testcase /g), 6);
  assert.equal(count(xml, /<failure /g), 2);
  assert.equal(count(xml, /<error /g), 2);
  assert.equal(count(xml, /<skipped /g), 1);
  assert.match(
    xml,
    /name="a\.stands\/1 it &lt;stands&gt; &amp; &quot;holds&quot;" file="f\.feature" line="4"/,
  );
  assert.match(xml, /<property name="attempts" value="1"\/>/);
  assert.match(xml, /Run again: npm run conformance -- --claim b\.deviates/);
});

test('JUnit: red exactly when the gate is', () => {
  assert.equal(count(junit(green), /<(?:failure|error) /g), 0);
  assert.match(junit(green), /tests="1" failures="0" errors="0" skipped="0"/);
  const fault: Results = {
    ...green,
    exitCode: 3,
    findings: [{ severity: 'failure', exitCode: 3, message: 'a leak' }],
  };
  assert.match(junit(fault), /<testsuite name="run" tests="1" failures="0" errors="1"/);
});

test('GitHub: one line a failure or warning, on the line of its example, escaped', () => {
  const lines = githubAnnotations(mixed).trimEnd().split('\n');
  assert.equal(lines.length, 5);
  assert.equal(lines.filter((line) => line.startsWith('::warning ')).length, 1);
  const deviation = lines.find((line) => line.includes('b.deviates')) ?? '';
  assert.match(deviation, /^::error file=f\.feature,line=8,title=b\.deviates · amplify-v6::Deviates: /);
  assert.match(deviation, /%0ARun again: npm run conformance -- --claim b\.deviates --client amplify-v6$/);
  assert.equal(githubAnnotations(green), '');
  const odd: Results = {
    ...green,
    findings: [{ severity: 'failure', exitCode: 1, claim: 'x:y,z', message: '100%\r\ndone' }],
  };
  assert.match(githubAnnotations(odd), /title=x%3Ay%2Cz::100%25%0D%0Adone%0A/);
});

test('Markdown: counts, failures first, and text that cannot break its table', () => {
  const text = markdownSummary(mixed);
  assert.match(
    text,
    /\| amplify-v6 \(aws-amplify 6\.22\.1\) \| 1 \| 1 \| 0 \| 0 \| 2 \| 0 \| 2 \| 0 \| 2 \|/,
  );
  assert.match(text, /\| conforms \| = holds \| \+ holds, with a condition \| \+ does not hold \|/);
  assert.match(text, /### Deviations \(1\)\n\n\| claim/);
  assert.match(text, /\n- Untested: Comes later &#124; soon: `g\.planned`\n/);
  assert.doesNotMatch(text, /--claim g\.planned/);
  assert.match(text, /Comes later &#124; soon/);
  assert.match(text, /Simulated: /);
  for (const line of text.split('\n').filter((candidate) => candidate.startsWith('| `'))) {
    assert.equal(count(line, /\|/g), 6, line);
  }
});

test('HTML: stands alone, and shows every claim with its verdict and standing', () => {
  const page = html(mixed);
  assert.doesNotMatch(page, /<script|<link|<img|src=|url\(|https?:\/\//);
  assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
  for (const { id } of mixed.claims) assert.ok(page.includes(`<article id="${id}">`));
  assert.match(page, /<span class="verdict deviates">deviates<\/span> simulated · /);
  assert.match(page, /<span class="verdict conforms">conforms<\/span> holds · simulated/);
  assert.match(page, /<h2>To know<\/h2><ul><li>Untested: Comes later \| soon<br>.*#g\.planned/);
  assert.doesNotMatch(page, /--claim g\.planned/);
  assert.match(page, /it &lt;stands&gt; &amp; &quot;holds&quot;/);
  assert.match(page, /Bruno&#39;s phone: ConfirmSignUp → 400 AliasExistsException/);
  for (const tag of ['article', 'details', 'section', 'table', 'ol', 'ul', 'p']) {
    assert.equal(count(page, new RegExp(`<${tag}[ >]`, 'g')), count(page, new RegExp(`</${tag}>`, 'g')), tag);
  }
});

test('a run with a mutant says so everywhere, and is run again with it, on its endpoint', () => {
  const broken: Results = {
    ...mixed,
    mutant: 'sign-out-keeps-tokens',
    target: { ...mixed.target, kind: 'endpoint', name: 'http://127.0.0.1:9229/' },
  };
  const note = /Broken on purpose: sign-out-keeps-tokens\./;
  const command =
    'npm run conformance -- --claim b.deviates --client amplify-v6 --endpoint http://127.0.0.1:9229/ --mutant sign-out-keeps-tokens';
  const text = consoleTable(broken, { colors: createColors(false) });
  assert.match(text, /Target: http:[^\n]+\nBroken on purpose: sign-out-keeps-tokens\./);
  assert.match(markdownSummary(broken), note);
  assert.match(html(broken), note);
  assert.match(
    junit(broken),
    /<testsuite [^>]+>\n +<properties>.*<property name="mutant" value="sign-out-keeps-tokens"\/>/,
  );
  for (const report of [text, markdownSummary(broken), junit(broken), githubAnnotations(broken)]) {
    assert.ok(report.includes(command));
  }
  assert.match(html(broken), /--claim b\.deviates --endpoint \S+ --mutant sign-out-keeps-tokens/);
  const honest = [
    consoleTable(mixed, { colors: createColors(false) }),
    markdownSummary(mixed),
    html(mixed),
    junit(mixed),
  ];
  for (const report of honest) assert.doesNotMatch(report, /Broken on purpose|name="mutant"|--mutant/);
});

test('an entry of the known deviations that no longer stands is told once a claim', () => {
  const finding = {
    severity: 'failure',
    topic: 'known deviation',
    exitCode: 1,
    claim: 'a.stands',
    message: 'The known deviation is stale.',
  } as const;
  const stale: Results = {
    ...green,
    exitCode: 1,
    claims: mixed.claims,
    findings: [
      { ...finding, client: 'amplify-v5' },
      { ...finding, client: 'amplify-v6' },
    ],
  };
  const text = consoleTable(stale, { colors: createColors(false) });
  assert.match(
    text,
    /Known deviations that no longer stand \(1\)\n\n {2}✗ a\.stands amplify-v5, amplify-v6\n/,
  );
  assert.match(text, /run again +npm run conformance -- --claim a\.stands\n/);
  assert.doesNotMatch(text, /Deviations \(/);
  for (const report of [text, markdownSummary(stale), html(stale)]) {
    assert.equal(count(report, /is stale/g), 1);
    assert.match(report, /Known deviations that no longer stand \(1\)/);
  }
  assert.match(junit(stale), /<failure type="gate" message="The known deviation is stale\."/);
});
