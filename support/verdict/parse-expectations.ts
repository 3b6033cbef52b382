import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Claim } from '../claims/claim';
import { ConformanceError } from '../conformance-error';
import type { Expectation } from './expectation';
import { saysNotLookedAt } from './not-looked-at';
import { namesItsExamples } from './observed-deviation';

const REQUIRED = ['claim', 'observed', 'reason', 'owner', 'until'] as const;
const OPTIONAL = ['client', 'link'] as const;
const MEMBERS: readonly string[] = [...REQUIRED, ...OPTIONAL];
const CLIENTS: readonly string[] = ['amplify-v5', 'amplify-v6'];

/**
 * Reads an expectations file: a list of entries in YAML or JSON. Every fault is a UsageError with file and line: a
 * member that is missing, unknown or not text, a claim that does not exist or has no example, a date that is none or
 * more than a year away, an entry said twice.
 * @param today in UTC, as `2026-12-01`
 */
export function parseExpectations(
  text: string,
  file: string,
  claims: readonly Claim[],
  today = new Date().toISOString().slice(0, 10),
): readonly Expectation[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refuse = (line: number, message: string, expected: string): ConformanceError =>
    new ConformanceError('UsageError', `${file}:${line}: ${message}`, {
      expected,
      next: `Correct line ${line} of ${file}.`,
    });
  const [syntax] = document.errors;
  if (syntax) {
    throw refuse(lines.linePos(syntax.pos[0]).line, firstLine(syntax.message), 'a list in YAML or JSON');
  }
  if (!isSeq(document.contents)) throw refuse(1, 'This is not a list.', 'a list of known deviations');

  const seen = new Set<string>();
  return document.contents.items.map((item) => {
    const line = lineOf(item, lines);
    if (!isMap(item)) throw refuse(line, 'This entry has no members.', MEMBERS.join(', '));
    const entry: Record<string, unknown> = item.toJSON();
    checkMembers(entry, (message, expected) => refuse(line, message, expected));
    const expectation = entry as unknown as Expectation;
    const last = aYearAfter(today);
    if (expectation.until > last) {
      const message = `"until" is ${expectation.until}: nobody would look at it again within a year.`;
      throw refuse(line, message, `a day until ${last}`);
    }
    const claim = claims.find(({ id }) => id === expectation.claim);
    if (!claim) throw refuse(line, `There is no claim "${expectation.claim}".`, 'the id of a claim');
    const reason = claim.excluded ?? claim.planned;
    if (reason) {
      const message = `The claim "${claim.id}" has no example that could deviate. ${reason.en}`;
      throw refuse(line, message, 'a claim with examples');
    }
    if (!saysWhat(expectation)) {
      throw new ConformanceError(
        'UsageError',
        `${file}:${line}: "observed" names no example of ${claim.id}: ${expectation.observed}`,
        {
          expected: `a text that begins with ${claim.id}/1: (the example that deviates), or with not looked at:`,
          next: `Run with --claim ${claim.id} and without --expectations, and copy "observed" from its results.json.`,
        },
      );
    }
    const key = `${expectation.claim} ${expectation.client ?? ''}`;
    if (seen.has(key))
      throw refuse(line, `"${expectation.claim}" is listed twice.`, 'one entry a claim and client');
    seen.add(key);
    return expectation;
  });
}

/** Without its examples, an entry would hide one deviation behind another. */
function saysWhat({ claim, observed }: Expectation): boolean {
  return saysNotLookedAt(observed) || (namesItsExamples(observed) && observed.startsWith(`${claim}/`));
}

function checkMembers(
  entry: Record<string, unknown>,
  refuse: (message: string, expected: string) => ConformanceError,
): void {
  const unknown = Object.keys(entry).find((name) => !MEMBERS.includes(name));
  if (unknown) throw refuse(`There is no member "${unknown}".`, MEMBERS.join(', '));
  const missing = REQUIRED.find((name) => !(name in entry));
  if (missing) throw refuse(`The member "${missing}" is missing.`, REQUIRED.join(', '));
  const wrong = Object.entries(entry).find(([, value]) => typeof value !== 'string' || value.trim() === '');
  if (wrong) throw refuse(`"${wrong[0]}" is not a text.`, 'a text that is not empty');
  if (!isDate(String(entry.until))) {
    throw refuse(`"${String(entry.until)}" is not a date.`, 'a date as YYYY-MM-DD');
  }
  if (entry.client !== undefined && !CLIENTS.includes(String(entry.client))) {
    throw refuse(`There is no client "${String(entry.client)}".`, CLIENTS.join(' or '));
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

/** The same day of the next year, as text; that a leap day has none does not matter for comparing. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

function lineOf(item: unknown, lines: LineCounter): number {
  return lines.linePos((item as Node | null)?.range?.[0] ?? 0).line;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
