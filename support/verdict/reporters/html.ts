import { exitSentence } from '../exit-sentence';
import type { Finding, Results, Verdict } from '../results';
import { standingNote } from '../standing-note';
import { escapeMarkup } from './escape-markup';
import { htmlClaim } from './html-claim';
import { HTML_STYLE } from './html-style';

const VERDICTS: readonly Verdict[] = [
  'conforms',
  'deviates',
  'known deviation',
  'cannot tell',
  'not applicable',
  'untested',
];

/** A page that stands alone: no script, and nothing that it would have to fetch. */
export function html(results: Results): string {
  const chapters = [...new Set(results.claims.map(({ chapter }) => chapter))];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Amplify Auth Conformance: exit ${results.exitCode}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>Amplify Auth Conformance</h1>
<p class="exit exit-${results.exitCode}">${escapeMarkup(exitSentence(results.exitCode))}</p>
<p>Target <code>${escapeMarkup(results.target.name)}</code>, ${escapeMarkup(results.startedAt)}. ${escapeMarkup(standingNote(results.target.standing))}</p>
${summaryTable(results)}
${findingList(results.findings)}
${chapters.map((chapter) => chapterSection(chapter, results)).join('\n')}
</main>
</body>
</html>
`;
}

function summaryTable({ clients, summary }: Results): string {
  const head = VERDICTS.map((verdict) => `<th scope="col">${verdict}</th>`).join('');
  const rows = clients.map(({ id, package: name, version }) => {
    const cells = VERDICTS.map((verdict) => `<td>${summary[id]?.[verdict] ?? 0}</td>`).join('');
    return `<tr><th scope="row">${id} <small>${escapeMarkup(`${name} ${version}`)}</small></th>${cells}</tr>`;
  });
  return `<table><thead><tr><th scope="col">client</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function findingList(findings: readonly Finding[]): string {
  const items = findings
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, claim, client, message }) => {
      const id = claim === undefined ? '' : `<a href="#${escapeMarkup(claim)}">${escapeMarkup(claim)}</a> `;
      return `<li class="${severity}">${id}<small>${client ?? ''}</small> ${escapeMarkup(message)}</li>`;
    });
  return items.length === 0 ? '' : `<h2>What is wrong</h2><ul>${items.join('\n')}</ul>`;
}

function chapterSection(chapter: string, { claims }: Results): string {
  const own = claims.filter((claim) => claim.chapter === chapter);
  return `<section><h2>${escapeMarkup(chapter)}</h2>${own.map(htmlClaim).join('\n')}</section>`;
}
