import { askedVerdicts } from '../asked-verdicts';
import { exitSentence } from '../exit-sentence';
import { type FindingEntry, findingLists } from '../finding-lists';
import { mutantNote } from '../mutant-note';
import { noticeGroups } from '../notice-groups';
import type { Results } from '../results';
import { standingNote } from '../standing-note';
import { unmetNeeds } from '../unmet-needs';
import { countByColumn, VERDICT_COLUMNS } from '../verdict-columns';
import { escapeMarkup } from './escape-markup';
import { htmlClaim } from './html-claim';
import { HTML_STYLE } from './html-style';

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
<p class="exit exit-${results.exitCode}">${escapeMarkup(exitSentence(results))}</p>
<p>Target <code>${escapeMarkup(results.target.name)}</code>, ${escapeMarkup(results.startedAt)}. ${escapeMarkup(standingNote(results.target.standing))}</p>
${mutantBlock(results)}
${summaryTable(results)}
${lists(results)}
${needs(results)}
${notices(results)}
${chapters.map((chapter) => chapterSection(chapter, results)).join('\n')}
</main>
</body>
</html>
`;
}

function mutantBlock(results: Results): string {
  const note = mutantNote(results);
  return note === undefined ? '' : `<p class="warning mutant">${escapeMarkup(note)}</p>`;
}

function summaryTable(results: Results): string {
  const head = VERDICT_COLUMNS.map(({ heading }) => `<th scope="col">${heading}</th>`).join('');
  const rows = results.clients.map(({ id, package: name, version }) => {
    const counts = countByColumn(askedVerdicts(results, id).map(({ verdict }) => verdict));
    const cells = counts.map((count) => `<td>${count}</td>`).join('');
    return `<tr><th scope="row">${id} <small>${escapeMarkup(`${name} ${version}`)}</small></th>${cells}</tr>`;
  });
  const table = `<table><thead><tr><th scope="col">client</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<div class="wide" role="region" aria-label="Verdicts by client" tabindex="0">${table}</div>`;
}

function lists(results: Results): string {
  return findingLists(results)
    .map(({ heading, entries }) => {
      return `<h2>${heading} (${entries.length})</h2><ul>${entries.map(item).join('\n')}</ul>`;
    })
    .join('\n');
}

function item({ severity, claim, clients, message }: FindingEntry): string {
  const id = claim === undefined ? '' : `${link(claim)} `;
  return `<li class="${severity}">${id}<small>${clients.join(', ')}</small> ${escapeMarkup(message)}</li>`;
}

function needs(results: Results): string {
  const rows = unmetNeeds(results).map(({ setting, needed, actual, claims }) => {
    const cells = [needed, actual].map((text) => `<td>${escapeMarkup(text)}</td>`).join('');
    return `<tr><th scope="row">${escapeMarkup(setting)}</th>${cells}<td>${claims.map(link).join(', ')}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const head = ['setting', 'needed', 'is', 'claims'].map((text) => `<th scope="col">${text}</th>`).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<h2>Not applicable to this target, by setting</h2><div class="wide" role="region" aria-label="Settings" tabindex="0">${table}</div>`;
}

function notices(results: Results): string {
  const items = noticeGroups(results).map(
    ({ message, claims }) =>
      `<li>${escapeMarkup(message)}<br><small>${claims.map(link).join(', ')}</small></li>`,
  );
  return items.length === 0 ? '' : `<h2>To know</h2><ul>${items.join('\n')}</ul>`;
}

function link(claim: string): string {
  return `<a href="#${escapeMarkup(claim)}">${escapeMarkup(claim)}</a>`;
}

function chapterSection(chapter: string, results: Results): string {
  const own = results.claims.filter((claim) => claim.chapter === chapter);
  return `<section><h2>${escapeMarkup(chapter)}</h2>${own.map((claim) => htmlClaim(claim, results)).join('\n')}</section>`;
}
