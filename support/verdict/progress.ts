import type { Attachment, Envelope, TestStepResult } from '@cucumber/messages';
import type { Colors } from 'picocolors/types';
import { type Exchange, REASON_MEDIA_TYPE, type Reason, WIRE_MEDIA_TYPE } from './evidence';
import { exampleError } from './example-error';
import { failureOutcome } from './failure-outcome';
import { readAttachment } from './read-attachment';
import { printable } from './reporters/printable';
import type { ExampleOutcome } from './results';
import { withoutSecrets } from './secrets';
import { undisturbed } from './undisturbed';

/** Where progress goes: a terminal's line is rewritten, anything else gets a line every tenth. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001B[2K';
const STEPS_OF_QUIET_PROGRESS = 10;
/** One failure that stops example after example is told so many times in a row. */
const MOST_REPETITIONS = 3;
const SHORTEST_BAR = 10;
const LONGEST_BAR = 40;

interface Failure {
  readonly outcome: ExampleOutcome;
  /** One line, without secrets. */
  readonly text: string;
  /** The error's name. */
  readonly kind: string;
}

/**
 * How far one client's run is, from its message stream; whatever went wrong is told at once. What the target cannot
 * show is counted alone: of a pool that is there it may be much, and the summary tells why.
 */
export class Progress {
  private total = 0;
  private lastText: string | undefined;
  private repetitions = 0;
  private done = 0;
  private readonly titleOfPickle = new Map<string, string>();
  private readonly titleOfTestCase = new Map<string, string>();
  private readonly titleOfAttempt = new Map<string, string>();
  private readonly failureOfAttempt = new Map<string, Failure>();
  private readonly wireOfAttempt = new Map<string, readonly Exchange[]>();
  private readonly counts = new Map<ExampleOutcome, number>();

  /** @param subject whose examples are counted: a client, in words */
  constructor(
    private readonly subject: string,
    private readonly output: ProgressOutput,
    private readonly colors: Colors,
  ) {}

  /** For each envelope of the run, in order. */
  readonly onMessage = (envelope: Envelope): void => {
    const { attachment, pickle, testCase, testCaseStarted } = envelope;
    const { testStepFinished, testCaseFinished, testRunFinished } = envelope;
    if (pickle) this.titleOfPickle.set(pickle.id, pickle.name);
    if (testCase) {
      this.total += 1;
      this.titleOfTestCase.set(testCase.id, this.titleOfPickle.get(testCase.pickleId) ?? testCase.pickleId);
    }
    if (testCaseStarted) {
      this.titleOfAttempt.set(testCaseStarted.id, this.titleOfTestCase.get(testCaseStarted.testCaseId) ?? '');
    }
    if (attachment) this.keepWire(attachment);
    if (testStepFinished)
      this.keepFailure(testStepFinished.testCaseStartedId, testStepFinished.testStepResult);
    if (testCaseFinished && !testCaseFinished.willBeRetried) this.finish(testCaseFinished.testCaseStartedId);
    if (testRunFinished && this.output.isTTY) this.output.write(CLEAR_LINE);
  };

  private keepFailure(attempt: string, { status, exception }: TestStepResult): void {
    const word = status.toLowerCase();
    // As in the verdict, "not applicable" hides no later failure.
    const known = this.failureOfAttempt.get(attempt)?.outcome ?? 'not applicable';
    if (word === 'passed' || word === 'skipped' || known !== 'not applicable') return;
    const { outcome, kind } = exception
      ? failureOutcome(exception)
      : { outcome: 'suite fault' as const, kind: word };
    const [firstLine = ''] = (exception?.message ?? `a step is ${word}`).split('\n');
    this.failureOfAttempt.set(attempt, { outcome, kind, text: withoutSecrets(firstLine) });
  }

  private keepWire(attachment: Attachment): void {
    const { mediaType, testCaseStartedId } = attachment;
    if (testCaseStartedId === undefined) return;
    if (mediaType === REASON_MEDIA_TYPE) {
      this.keepReason(testCaseStartedId, readAttachment(attachment) as Reason);
      return;
    }
    if (mediaType !== WIRE_MEDIA_TYPE) return;
    this.wireOfAttempt.set(testCaseStartedId, readAttachment(attachment) as Exchange[]);
  }

  /** As in the verdict, what could not be told has not failed. */
  private keepReason(attempt: string, { verdict, reason }: Reason): void {
    const known = this.failureOfAttempt.get(attempt)?.outcome ?? 'failed';
    if (verdict !== 'cannot tell' || known !== 'failed') return;
    this.failureOfAttempt.set(attempt, {
      outcome: verdict,
      kind: 'CannotTell',
      text: withoutSecrets(reason),
    });
  }

  /** As in the verdict, what met a disturbed way to the pool has not failed. */
  private failureOf(attempt: string): Failure | undefined {
    const seen = this.failureOfAttempt.get(attempt);
    const { outcome, error } = undisturbed(
      seen ? { outcome: seen.outcome, error: exampleError(seen.kind, seen.text) } : { outcome: 'passed' },
      this.wireOfAttempt.get(attempt) ?? [],
    );
    this.wireOfAttempt.delete(attempt);
    return error ? { outcome, kind: error.kind, text: withoutSecrets(error.message) } : undefined;
  }

  private finish(attempt: string): void {
    this.done += 1;
    const failure = this.failureOf(attempt);
    if (failure !== undefined) this.tell(failure, this.titleOfAttempt.get(attempt) ?? '');
    const status = `${this.subject}: ${this.done} of ${this.total} examples${this.others()}`;
    if (this.output.isTTY) {
      const columns = (this.output.columns ?? 80) - 1;
      const room = columns - status.length - 2;
      const drawn = room >= SHORTEST_BAR ? `${status}  ${this.bar(Math.min(room, LONGEST_BAR))}` : status;
      this.output.write(CLEAR_LINE + drawn);
    } else if (this.completesATenth()) {
      this.output.write(`${status}\n`);
    }
  }

  /** What did not pass, at once: what stops example after example a few times, what a target lacks not at all. */
  private tell({ outcome, text }: Failure, title: string): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    this.repetitions = text === this.lastText ? this.repetitions + 1 : 0;
    this.lastText = text;
    if (outcome === 'not applicable' || this.repetitions >= MOST_REPETITIONS) return;
    const clear = this.output.isTTY ? CLEAR_LINE : '';
    const line = printable(`${outcome}: ${text}`);
    this.output.write(
      `${clear}${this.subject}: ${printable(title)}: ${(outcome === 'cannot tell' ? this.colors.yellow : this.colors.red)(line)}\n`,
    );
  }

  /** `, 3 failed, 20 not applicable` */
  private others(): string {
    return [...this.counts].map(([outcome, count]) => `, ${count} ${outcome}`).join('');
  }

  private bar(length: number): string {
    const filled = Math.round((length * this.done) / this.total);
    return this.colors.green('━'.repeat(filled)) + this.colors.dim('─'.repeat(length - filled));
  }

  private completesATenth(): boolean {
    const tenths = (done: number): number => Math.floor((done * STEPS_OF_QUIET_PROGRESS) / this.total);
    return tenths(this.done) > tenths(this.done - 1);
  }
}
