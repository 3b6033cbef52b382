import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClaims } from '../../claims/load-claims';
import { lintSuite } from '../lint';
import type { Problem } from '../problem';
import { stepLibraryOf } from '../step-library';
import { CLAIMS, FEATURE, loadStepCode, STEPS, writeProject } from './project';

export interface Sources {
  readonly feature: string;
  readonly claims: string;
  readonly steps: string;
}

/** A suite in which no rule finds anything. */
export const CLEAN: Sources = { feature: FEATURE, claims: CLAIMS, steps: STEPS };

export async function lint({ feature, claims, steps }: Sources): Promise<Problem[]> {
  const root = writeProject({
    'features/confirm/alias.feature': feature,
    'features/confirm/claims.yaml': claims,
  });
  const library = stepLibraryOf(await loadStepCode(steps));
  return lintSuite({ root, chapters: loadClaims(root), library });
}

export function shown(problems: readonly Problem[]): string {
  return problems.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`).join('\n');
}

/** One change to the clean suite, and the problem that it makes. */
interface Fault {
  readonly rule: string;
  readonly in: keyof Sources;
  readonly replace: string;
  readonly by: string;
  /** Line of the problem. */
  readonly at: number;
  readonly message?: RegExp;
}

/** Declares a test per fault: the rule finds it, on its line, and says what to do. */
export function assertFaultsAreFound(faults: readonly Fault[]): void {
  for (const fault of faults) {
    test(`${fault.rule} is found: ${JSON.stringify(fault.by)}`, async () => {
      const source = CLEAN[fault.in];
      assert.ok(source.includes(fault.replace), 'the replaced text exists');
      const problems = await lint({ ...CLEAN, [fault.in]: source.replace(fault.replace, () => fault.by) });
      const found = problems.filter(({ rule, line }) => rule === fault.rule && line === fault.at);
      assert.ok(found.length > 0, shown(problems));
      assert.match(found[0]?.message ?? '', fault.message ?? /./);
      assert.ok(found.every(({ next }) => next !== ''));
    });
  }
}
