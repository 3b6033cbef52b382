import type { ExitCode } from './results';

const SENTENCES: Readonly<Record<ExitCode, string>> = {
  0: 'Exit 0: every required claim conforms.',
  1: 'Exit 1: a required claim deviates or is untested, or a known deviation no longer stands as listed.',
  2: 'Exit 2: something could not be told; no required claim was seen to deviate.',
  3: 'Exit 3: the suite itself is at fault, so its verdicts cannot be relied on.',
};

/** What an exit code means, in one sentence. */
export function exitSentence(exitCode: ExitCode): string {
  return SENTENCES[exitCode];
}
