import type { ErrorKind } from '../conformance-error';
import type { ExitCode } from '../verdict/results';

/** What a command that could not do its work exits with. */
export const EXIT_CODE_OF: Readonly<Record<ErrorKind, ExitCode>> = {
  Deviation: 1,
  CannotTell: 2,
  NotApplicable: 3,
  UsageError: 3,
  SuiteFault: 3,
};
