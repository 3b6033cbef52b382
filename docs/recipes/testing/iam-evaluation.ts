import type { IamPolicy, IamStatement } from '../../../support/targets/iam-policy';

/** What AWS asks its policies about. */
export interface IamRequest {
  readonly action: string;
  /** The ARN, or `*` where the operation is about nothing that is there. */
  readonly resource: string;
  /** By condition key. A key that is not here is absent from the request. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

type Values = readonly string[];

/** Whether a key's values meet those of a condition; undefined where the request lacks the key. */
const OPERATORS: Readonly<Record<string, (wanted: Values, actual: Values | undefined) => boolean>> = {
  Null: ([isAbsent], actual) => (actual === undefined) === (isAbsent === 'true'),
  StringEquals: (wanted, actual) => actual?.some((value) => wanted.includes(value)) ?? false,
  // True where the key is absent: AWS says so, and says to ask for the key beside it.
  'ForAllValues:StringEquals': (wanted, actual) => actual?.every((value) => wanted.includes(value)) ?? true,
};

/**
 * Whether policies of an identity let a request pass, in the account that owns both: denied unless a statement allows
 * it, and denied if one denies it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * @throws Error for an operator that it does not know
 */
export function isAllowed(policies: readonly IamPolicy[], request: IamRequest): boolean {
  const applying = policies
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => applies(statement, request));
  return (
    applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny')
  );
}

function applies({ Action, Resource, Condition = {} }: IamStatement, request: IamRequest): boolean {
  return (
    Action.some((pattern) => matches(pattern.toLowerCase(), request.action.toLowerCase())) &&
    matches(Resource, request.resource) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, wanted]) => holds(operator, [wanted].flat(), request.context?.[key])),
    )
  );
}

function holds(operator: string, wanted: Values, actual: string | Values | undefined): boolean {
  const test = OPERATORS[operator];
  if (test === undefined) throw new Error(`The operator ${operator} is not evaluated here.`);
  return test(wanted, actual === undefined ? undefined : [actual].flat());
}

/** `*` stands for any characters, `?` for one. */
function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
