/**
 * What a function tells of what a pool handed to it: a message in a queue, as JSON. It has the members by which the
 * side doors of the embedded pool tell the same.
 */
export type Observation = CodeObservation | InvitationObservation | TriggerObservation;

interface AnyObservation {
  /** The same for every report of one invocation, however often Lambda or the queue repeats it. */
  readonly id: string;
  /** ISO 8601, by the clock of the function. */
  readonly at: string;
  readonly userPoolId: string;
  /** The stored username, which is the `sub` where people sign up with an address. */
  readonly username: string;
  /** `CustomEmailSender_SignUp` */
  readonly triggerSource: string;
}

interface AnyLetter extends AnyObservation {
  readonly sub: string;
  readonly medium: 'EMAIL' | 'SMS';
  /** Where the pool would have sent it; not masked. */
  readonly destination: string;
}

export interface CodeObservation extends AnyLetter {
  readonly kind: 'code';
  readonly code: string;
}

export interface InvitationObservation extends AnyLetter {
  readonly kind: 'invitation';
  readonly temporaryPassword: string;
}

export interface TriggerObservation extends AnyObservation {
  readonly kind: 'trigger';
  /** As the function got it, passwords left out. */
  readonly event: Readonly<Record<string, unknown>>;
}
