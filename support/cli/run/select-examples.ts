import parseTagExpression from '@cucumber/tag-expressions';
import type { Claim, ClientId } from '../../claims/claim';
import { ConformanceError } from '../../conformance-error';
import { MARKERS } from '../../language/markers';

/** The tag of examples that are about the other client alone. */
const OTHERS_ONLY: Readonly<Record<ClientId, string>> = { 'amplify-v5': '@v6', 'amplify-v6': '@v5' };

export interface Wanted {
  readonly claim?: readonly string[];
  readonly chapter?: readonly string[];
  readonly tags?: string;
}

/**
 * The tag expression that picks one client's examples of what was asked for.
 * @param freeTags a team's own tags, with their `@`
 * @throws ConformanceError UsageError for a claim or a tag that does not exist, and for a broken expression
 */
export function tagExpressionFor(
  client: ClientId,
  wanted: Wanted,
  claims: readonly Claim[],
  freeTags: ReadonlySet<string> = new Set(),
): string {
  const parts = [`not ${OTHERS_ONLY[client]}`];
  if (wanted.claim) {
    for (const id of wanted.claim) expectClaim(id, claims);
    parts.push(`(${wanted.claim.map((id) => `@${id}`).join(' or ')})`);
  }
  if (wanted.tags !== undefined) {
    expectTags(wanted.tags, claims, freeTags);
    parts.push(`(${wanted.tags})`);
  }
  return parts.join(' and ');
}

function expectClaim(id: string, claims: readonly Claim[]): void {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) {
    const [topic = ''] = id.split('.');
    const near = claims.map((candidate) => candidate.id).filter((candidate) => candidate.startsWith(topic));
    throw new ConformanceError('UsageError', `--claim ${id}: there is no such claim.`, {
      expected: near.length > 0 && near.length < claims.length ? near : 'the id of a claim',
      next: 'The ids stand in features/*/claims.yaml.',
    });
  }
  const reason = claim.excluded ?? claim.planned;
  if (reason) {
    throw new ConformanceError('UsageError', `--claim ${id}: the claim has no example. ${reason.en}`, {
      expected: 'a claim with examples',
    });
  }
}

function expectTags(expression: string, claims: readonly Claim[], freeTags: ReadonlySet<string>): void {
  const problem = (seen: string) =>
    new ConformanceError('UsageError', `--tags "${expression}": ${seen}`, {
      expected: `an expression of ${MARKERS.join(', ')} and claim ids, such as "@v5 and not @clock"`,
    });
  // Cucumber's parser lets it pass, and its filter does not.
  if (expression.trim() === '') throw problem('it is empty.');
  try {
    parseTagExpression(expression);
  } catch (cause) {
    throw problem((cause as Error).message.replaceAll('\n', ' '));
  }
  const known = new Set([...MARKERS, ...freeTags, ...claims.map(({ id }) => `@${id}`)]);
  const unknown = (expression.match(/@[^\s()]+/g) ?? []).filter((tag) => !known.has(tag));
  if (unknown.length > 0) throw problem(`there is no tag ${unknown.join(', ')}.`);
}
