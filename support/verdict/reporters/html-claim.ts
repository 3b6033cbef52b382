import type { Exchange } from '../evidence';
import { relationWords } from '../relation-words';
import { rerunCommand } from '../rerun-command';
import type { ClaimResult, ClaimVerdict, ExampleResult, Results } from '../results';
import { escapeMarkup } from './escape-markup';

/** One claim of the HTML report: its statement, a verdict for each client, and the evidence to unfold. */
export function htmlClaim(claim: ClaimResult, results: Results): string {
  const command = rerunCommand(results, claim.id, []);
  const again = command === undefined ? '' : ` Run again: <code>${escapeMarkup(command)}</code>`;
  const verdicts = Object.entries(claim.verdicts).map(([client, verdict]) => clientVerdict(client, verdict));
  return `<article id="${escapeMarkup(claim.id)}">
<h3>${escapeMarkup(claim.statement.en)}</h3>
<p class="meta"><code>${escapeMarkup(claim.id)}</code> ${claim.level}, about the ${claim.subject}.${again}</p>
<p>${escapeMarkup(claim.finding.en)}</p>
${verdicts.join('\n')}
</article>`;
}

function clientVerdict(client: string, verdict: ClaimVerdict): string {
  const words = [relationWords(verdict), verdict.standing, verdict.observed, verdict.reason].filter(Boolean);
  const examples = verdict.examples.map(exampleDetails).join('\n');
  return `<p><b>${client}</b> <span class="verdict ${verdict.verdict.replaceAll(' ', '-')}">${verdict.verdict}</span> ${escapeMarkup(words.join(' · '))}</p>
${examples}`;
}

function exampleDetails(example: ExampleResult): string {
  const steps = example.steps.map(
    ({ keyword, text, outcome, durationMs }) =>
      `<li class="${outcome}"><b>${escapeMarkup(keyword)}</b> ${escapeMarkup(text)} <small>${outcome}, ${durationMs} ms</small></li>`,
  );
  const attempts = example.attempts > 1 ? `, ${example.attempts} attempts` : '';
  return `<details${example.outcome === 'passed' ? '' : ' open'}>
<summary>${escapeMarkup(example.title.en)} <small>${example.outcome}, ${escapeMarkup(`${example.file}:${example.line}`)}${attempts}</small></summary>
<ol>${steps.join('')}</ol>
${errorBlock(example)}
${wireBlock(example.wire)}
</details>`;
}

function errorBlock({ error }: ExampleResult): string {
  if (!error) return '';
  const lines = [
    `${error.kind}: ${error.message}`,
    ...(error.expected === undefined ? [] : [`expected: ${error.expected}`]),
    ...(error.seen === undefined ? [] : [`seen: ${error.seen}`]),
    ...(error.next === undefined ? [] : [`next: ${error.next}`]),
  ];
  return `<pre class="error">${escapeMarkup(lines.join('\n'))}</pre>`;
}

function wireBlock(wire: readonly Exchange[]): string {
  if (wire.length === 0) return '';
  const exchanges = wire.map((exchange) => {
    const { from, operation, status, error, atMs } = exchange;
    const heading = `${atMs} ms  ${from}: ${operation} → ${[status ?? 'no answer', error].filter(Boolean).join(' ')}`;
    const bodies = JSON.stringify({ request: exchange.request, response: exchange.response }, null, 2);
    return `<details><summary>${escapeMarkup(heading)}</summary><pre>${escapeMarkup(bodies)}</pre></details>`;
  });
  return `<details><summary>Wire: ${wire.length} exchanges</summary>${exchanges.join('\n')}</details>`;
}
