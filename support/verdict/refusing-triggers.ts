import type { Exchange } from './evidence';
import type { ClaimResult, ClaimVerdict, ExampleResult, Finding, Results } from './results';

/** What Cognito answers where a function refuses, breaks, or answers what cannot be read. */
const FUNCTION_ERRORS = new Set([
  'UserLambdaValidationException',
  'UnexpectedLambdaException',
  'InvalidLambdaResponseException',
]);

const ATTEMPTS: Readonly<Record<string, string>> = { PreSignUp: 'sign-ups' };

/** `PreAuthentication failed with error Not today.` */
const ANSWER = /^(\w+) failed with error (.*)$/s;

type HarmlessTriggers = Results['target']['harmlessTriggers'];

/**
 * One finding for each trigger that is said to let people pass and refused them, over all examples and clients; the
 * deviations that are nothing else are told by it.
 */
export function refusingTriggers(
  claims: readonly ClaimResult[],
  { harmlessTriggers }: Results['target'],
): readonly Finding[] {
  const refused = claims.flatMap(({ level, verdicts }) =>
    Object.values(verdicts)
      .filter((verdict) => isOfTrigger(verdict, harmlessTriggers))
      .flatMap(({ examples }) => examples)
      .filter(isFailed)
      .flatMap(({ wire }) => wire.filter(isRefusal))
      .map((exchange) => ({ level, ...refusalIn(exchange, harmlessTriggers) })),
  );
  return [...Map.groupBy(refused, ({ trigger }) => trigger)].map(([trigger, group]) => {
    const [{ said = '' } = {}] = group;
    const message = `${trigger}, declared harmless, refused ${group.length} ${ATTEMPTS[trigger] ?? 'sign-ins'}: '${said}'`;
    return group.some(({ level }) => level === 'must')
      ? { severity: 'failure', topic: 'refusing trigger', exitCode: 1, message }
      : { severity: 'warning', topic: 'refusing trigger', exitCode: 0, message };
  });
}

/** Whether every example of a verdict that failed met such a refusal. */
export function isOfTrigger(
  { verdict, examples }: Pick<ClaimVerdict, 'verdict' | 'examples'>,
  harmlessTriggers: HarmlessTriggers = [],
): boolean {
  if (verdict !== 'deviates' || harmlessTriggers.length === 0) return false;
  return examples.filter(isFailed).every(({ wire }) => wire.some(isRefusal));
}

function isFailed({ outcome }: ExampleResult): boolean {
  return outcome === 'failed';
}

function isRefusal({ error }: Exchange): boolean {
  return error !== undefined && FUNCTION_ERRORS.has(error);
}

/** An answer that names no trigger is put down to the first that is said to be harmless. */
function refusalIn(
  { error, response }: Exchange,
  harmlessTriggers: HarmlessTriggers = [],
): { readonly trigger: string; readonly said: string } {
  const { message } = (response ?? {}) as { readonly message?: unknown };
  const text = typeof message === 'string' ? message : (error ?? '');
  const [, trigger = '', said = ''] = ANSWER.exec(text) ?? [];
  return harmlessTriggers.includes(trigger)
    ? { trigger, said }
    : { trigger: harmlessTriggers[0] ?? '', said: text };
}
