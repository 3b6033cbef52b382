import type { Bite } from './read-bite';

/** What became of each mutant, as a table in Markdown, and the examples that none of them made fail. */
export function killTable(bites: readonly Bite[], unproven: readonly string[]): string {
  const rows = bites.map(({ subject, killedBy, survivedBy, unnamed }) =>
    row([
      `\`${subject.name}\``,
      subject.side,
      survivedBy.length === 0 ? 'killed' : '**survived**',
      ids(killedBy),
      ids(survivedBy),
      ids(unnamed),
    ]),
  );
  const lines = [
    '## Mutants',
    '',
    row(['mutant', 'side', 'came to', 'noticed by', 'not noticed by', 'breaks besides']),
    row(Array(6).fill('---')),
    ...rows,
    ...(unproven.length === 0 ? [] : ['', '## Examples that fail under no mutant', '']),
    ...unproven.map((example) => `- \`${example}\``),
  ];
  return `${lines.join('\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ids(claims: readonly string[]): string {
  return claims.map((id) => `\`${id}\``).join(', ');
}
