import type { Envelope, TestStepResult } from '@cucumber/messages';
import type { Colors } from 'picocolors/types';
import type { ClientId } from '../claims/claim';
import { failureOutcome } from './failure-outcome';
import { withoutSecrets } from './secrets';

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

/** How far one client's run is, from its message stream; whatever did not pass is told at once. */
export class Progress {
  private total = 0;
  private lastFailure: string | undefined;
  private repetitions = 0;
  private done = 0;
  private readonly titleOfPickle = new Map<string, string>();
  private readonly titleOfTestCase = new Map<string, string>();
  private readonly titleOfAttempt = new Map<string, string>();
  private readonly failureOfAttempt = new Map<string, string>();

  constructor(
    private readonly client: ClientId,
    private readonly output: ProgressOutput,
    private readonly colors: Colors,
  ) {}

  /** For each envelope of the run, in order. */
  readonly onMessage = (envelope: Envelope): void => {
    const { pickle, testCase, testCaseStarted, testStepFinished, testCaseFinished, testRunFinished } =
      envelope;
    if (pickle) this.titleOfPickle.set(pickle.id, pickle.name);
    if (testCase) {
      this.total += 1;
      this.titleOfTestCase.set(testCase.id, this.titleOfPickle.get(testCase.pickleId) ?? testCase.pickleId);
    }
    if (testCaseStarted) {
      this.titleOfAttempt.set(testCaseStarted.id, this.titleOfTestCase.get(testCaseStarted.testCaseId) ?? '');
    }
    if (testStepFinished)
      this.keepFailure(testStepFinished.testCaseStartedId, testStepFinished.testStepResult);
    if (testCaseFinished && !testCaseFinished.willBeRetried) this.finish(testCaseFinished.testCaseStartedId);
    if (testRunFinished && this.output.isTTY) this.output.write(CLEAR_LINE);
  };

  private keepFailure(attempt: string, { status, exception }: TestStepResult): void {
    const word = status.toLowerCase();
    if (word === 'passed' || word === 'skipped' || this.failureOfAttempt.has(attempt)) return;
    const outcome = exception ? failureOutcome(exception).outcome : 'suite fault';
    const [firstLine = ''] = (exception?.message ?? `a step is ${word}`).split('\n');
    this.failureOfAttempt.set(attempt, withoutSecrets(`${outcome}: ${firstLine}`));
  }

  private finish(attempt: string): void {
    this.done += 1;
    const failure = this.failureOfAttempt.get(attempt);
    this.repetitions = failure === this.lastFailure ? this.repetitions + 1 : 0;
    this.lastFailure = failure;
    if (failure !== undefined && this.repetitions < MOST_REPETITIONS) {
      const clear = this.output.isTTY ? CLEAR_LINE : '';
      const title = this.titleOfAttempt.get(attempt);
      this.output.write(`${clear}${this.client}: ${title}: ${this.colors.red(failure)}\n`);
    }
    const status = `${this.client}: ${this.done} of ${this.total} examples`;
    if (this.output.isTTY) {
      this.output.write(CLEAR_LINE + status.slice(0, (this.output.columns ?? 80) - 1));
    } else if (this.completesATenth()) {
      this.output.write(`${status}\n`);
    }
  }

  private completesATenth(): boolean {
    const tenths = (done: number): number => Math.floor((done * STEPS_OF_QUIET_PROGRESS) / this.total);
    return tenths(this.done) > tenths(this.done - 1);
  }
}
