import type { PoolOptions } from '../create-pool';
import type { PoolMutant } from '../mutants/mutant';
import { honestRules } from '../rules/rules';
import { parseSeed } from '../seed/parse-seed';
import { ServiceError } from '../service-error';
import { UsageError } from '../usage-error';

export interface StartOptions {
  /** The next free one is taken when it is in use; 0 takes any. 9229 when absent. */
  readonly port?: number;
  /** Every code that the pools send: six digits. */
  readonly code?: string;
  readonly mutant?: PoolMutant;
  /** Functions that pools may name in their LambdaConfig, by name. */
  readonly triggers?: PoolOptions['triggers'];
  /** Origins whose pages may call what AWS wants signed. */
  readonly allowedOrigins?: readonly string[];
  /** Parsed JSON of a seed; see `seed/seed.ts`. */
  readonly seed?: object;
}

/** @throws UsageError for a code or a seed that is wrong */
export function poolOptions({ code, seed, mutant, triggers, allowedOrigins }: StartOptions): PoolOptions {
  if (code !== undefined && !/^\d{6}$/.test(code)) {
    throw new UsageError(`The code ${code} is none that a pool would send.`, {
      expected: 'six digits',
      next: 'Give a code such as 123456.',
    });
  }
  return {
    ...(code !== undefined && { code }),
    ...(triggers && { triggers }),
    ...(allowedOrigins && { allowedOrigins }),
    ...(seed && { seed: seedProblems(() => parseSeed(seed)) }),
    ...(mutant && { rules: mutant.change(honestRules) }),
  };
}

/** Gives an error of the seed to whoever wrote it. */
export function asSeedProblem(error: unknown): unknown {
  if (!(error instanceof ServiceError)) return error;
  return new UsageError(`The seed cannot be sown. ${error.message}`, {
    expected: '{"pools": [{"PoolName": "...", "clients": [...], "users": [...]}]}',
    next: 'Correct the seed; its members are those of CreateUserPool and CreateUserPoolClient.',
  });
}

function seedProblems<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asSeedProblem(error);
  }
}
