import type { Exchange } from '../../../support/verdict/evidence';

/** The states at both ends of a diagram; those between them are called as the service calls them. */
export const START = 'start';
export const END = 'end';
/** An account that awaits its confirmation. */
export const AWAITING = 'awaiting';

/** A request that led from one state to another, or was refused where it stood. */
export interface Move {
  readonly from: string;
  readonly operation: string;
  readonly to?: string;
  readonly error?: string;
}

/** Reads a move off a request and its answer; undefined for those that belong to no diagram of the kind. */
export type MoveReader = (exchange: Exchange) => Move | undefined;

/** Refusals that say how far the account is, so that a client goes on from there. */
const STATES_TOLD_BY_ERRORS: ReadonlySet<string> = new Set([
  'UserNotConfirmedException',
  'PasswordResetRequiredException',
]);
/** A part of proving the password, and no step that anybody sees. */
const PROOF = 'PASSWORD_VERIFIER';

export const signUpMove: MoveReader = ({ operation, response, error }) => {
  const from = SIGN_UP_FROM[operation];
  if (from === undefined) return undefined;
  if (error !== undefined) return { from, operation, error };
  if (operation === 'SignUp') {
    return { from, operation, to: member(response, 'UserConfirmed') === true ? END : AWAITING };
  }
  return { from, operation, to: operation === 'ConfirmSignUp' ? END : AWAITING };
};

const SIGN_UP_FROM: Readonly<Record<string, string>> = {
  SignUp: START,
  ConfirmSignUp: AWAITING,
  ResendConfirmationCode: AWAITING,
};

export const signInMove: MoveReader = ({ operation, request, response, error }) => {
  if (operation !== 'InitiateAuth' && operation !== 'RespondToAuthChallenge') return undefined;
  if (String(member(request, 'AuthFlow')).startsWith('REFRESH_TOKEN')) return undefined;
  const answered = member(request, 'ChallengeName');
  const from = typeof answered === 'string' && answered !== PROOF ? answered : START;
  if (error !== undefined) {
    return STATES_TOLD_BY_ERRORS.has(error) ? { from, operation, to: error } : { from, operation, error };
  }
  if (member(response, 'AuthenticationResult') !== undefined) return { from, operation, to: END };
  const asked = member(response, 'ChallengeName');
  return typeof asked === 'string' && asked !== PROOF ? { from, operation, to: asked } : undefined;
};

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
