import { ConformanceError } from '../../conformance-error';
import { schemaCheck } from '../../documents/schema-check';
import type { ClaimVerdict, Results } from '../results';
import { SCHEMA_VERSION } from '../schema-version';
import schema from './earlier-results.schema.json';

/** What a comparison needs of the results of an earlier run; an older suite may have written them. */
export interface EarlierResults
  extends Pick<Results, 'suite' | 'startedAt' | 'mutant' | 'clients' | 'exitCode'> {
  readonly target: Pick<Results['target'], 'kind' | 'name' | 'mode' | 'userPoolId' | 'standing'>;
  readonly claims: readonly {
    readonly id: string;
    readonly verdicts: Readonly<
      Record<string, Pick<ClaimVerdict, 'verdict' | 'relation' | 'observed' | 'reason'> | undefined>
    >;
  }[];
}

const check = schemaCheck<EarlierResults>(schema);

/**
 * Reads the results.json of an earlier run.
 * @param file as the error is to name it
 * @throws ConformanceError UsageError for what is no JSON, no results, results of another schema version, and results
 * of a run with a mutant, which say nothing of the target
 */
export function parseEarlierResults(text: string, file: string): EarlierResults {
  const refuse = (why: string, next: string): ConformanceError =>
    new ConformanceError('UsageError', `--compare ${file}: ${why}`, {
      expected: 'the results.json of an earlier run on the same target',
      next,
    });
  const value = parsed(text);
  if (value === undefined)
    throw refuse('this is not JSON.', 'Give the results.json of a run that came to its end.');
  const version = (value as { readonly schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== undefined && version !== SCHEMA_VERSION) {
    throw refuse(
      `it has schema version ${JSON.stringify(version)}, and this suite compares version ${SCHEMA_VERSION} alone.`,
      'Run once without --compare and keep the results.json that it writes, with --out FOLDER; compare with that one from then on.',
    );
  }
  const validate = check();
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    throw refuse(
      `these are no results: ${error?.instancePath || 'the document'} ${error?.message}.`,
      'Give the results.json of a run that came to its end.',
    );
  }
  if (value.mutant !== null) {
    throw refuse(
      `that run had the mutant ${value.mutant}, so that it says nothing of the target.`,
      'Compare with a run without --mutant.',
    );
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
