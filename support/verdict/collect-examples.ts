import type { Attachment, Envelope, TestCase } from '@cucumber/messages';
import type { Bilingual, ClientId } from '../claims/claim';
import { type ClaimedExample, claimedExamples } from './claimed-examples';
import { type Exchange, WIRE_MEDIA_TYPE } from './evidence';
import { exampleError } from './example-error';
import { type Judgement, judgeAttempt } from './judge-attempt';
import { type AttemptMessages, indexMessages, type MessageIndex, milliseconds } from './message-index';
import { readAttachment } from './read-attachment';
import { readSteps } from './read-steps';
import type { ExampleResult } from './results';
import { undisturbed } from './undisturbed';

export interface Names {
  readonly claimIds: ReadonlySet<string>;
  /** A scenario's title, as run, in both languages. */
  readonly titleOf: (name: string) => Bilingual;
}

export interface CollectedExamples {
  /** By claim id, in file order. */
  readonly byClaim: ReadonlyMap<string, readonly ExampleResult[]>;
  /** Examples that apply to the client and were not run, by claim id. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Titles of scenarios that ran and are evidence for no claim, or for several. */
  readonly astray: readonly string[];
}

/** The evidence in one client's run, claim by claim. */
export function collectExamples(
  envelopes: readonly Envelope[],
  client: ClientId,
  names: Names,
): CollectedExamples {
  const index = indexMessages(envelopes);
  const { examples, astray } = claimedExamples(index.pickles, names.claimIds);
  const byClaim = new Map<string, ExampleResult[]>();
  const ran = new Set(examples.flatMap(({ id, pickle }) => (index.testCases.has(pickle.id) ? id : [])));
  const missing = new Map<string, Set<string>>();
  for (const example of examples) {
    const testCase = index.testCases.get(example.pickle.id);
    if (testCase) {
      const result = readExample(example, testCase, index, names);
      byClaim.set(example.claim, [...(byClaim.get(example.claim) ?? []), result]);
    } else if (!ran.has(example.id) && (example.onlyFor ?? client) === client) {
      missing.set(example.claim, (missing.get(example.claim) ?? new Set()).add(example.id));
    }
  }
  return {
    byClaim,
    leftOut: new Map([...missing].map(([claim, ids]) => [claim, ids.size])),
    astray: astray
      .filter(({ pickle }) => index.testCases.has(pickle.id))
      .map(({ pickle, claims }) => `"${pickle.name}" (${claims.join(', ') || 'no claim'})`),
  };
}

function readExample(
  example: ClaimedExample,
  testCase: TestCase,
  index: MessageIndex,
  names: Names,
): ExampleResult {
  const attempts = index.attempts.get(testCase.id) ?? [];
  const last = attempts.at(-1);
  const wire = last ? last.attachments.flatMap(exchangesOf) : [];
  return {
    id: example.id,
    title: names.titleOf(example.pickle.name),
    file: example.file,
    line: example.line,
    ...undisturbed(judge(attempts, example), wire),
    relation: example.relation,
    durationMs: last ? durationOf(last) : 0,
    attempts: attempts.length,
    steps: last ? readSteps(last, example.pickle, testCase, index) : [],
    wire,
  };
}

/** An assertion is never retried into green: what passes only at a later attempt proves nothing either way. */
function judge(attempts: readonly AttemptMessages[], { pickle }: ClaimedExample): Judgement {
  const judgements = attempts.map((attempt) => judgeAttempt(attempt, pickle));
  const last = judgements.at(-1);
  if (!last) {
    const error = exampleError('NeverRan', 'The example was selected and never ran.');
    return { outcome: 'suite fault', error };
  }
  const earlier = judgements.find(({ error }) => error !== undefined)?.error;
  if (last.outcome !== 'passed' || earlier === undefined) return last;
  const message = `Passed only at attempt ${attempts.length}; before that, ${earlier.kind}: ${earlier.message}`;
  return { outcome: 'cannot tell', error: exampleError('PassedOnRetry', message) };
}

function durationOf(attempt: AttemptMessages): number {
  if (attempt.finishedAtMs === undefined) return 0;
  return Math.max(0, Math.round(attempt.finishedAtMs - milliseconds(attempt.started.timestamp)));
}

function exchangesOf(attachment: Attachment): readonly Exchange[] {
  return attachment.mediaType === WIRE_MEDIA_TYPE ? (readAttachment(attachment) as Exchange[]) : [];
}
