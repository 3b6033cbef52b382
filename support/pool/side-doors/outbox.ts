import type { CodePurpose, ContactAttribute } from '../store/user';
import type { TriggerEvent } from '../triggers/trigger-handler';

/** What a pool sent out to a person. The destination is not masked. */
export type Letter = {
  readonly userPoolId: string;
  readonly username: string;
  readonly sub: string;
  readonly attribute: ContactAttribute;
  readonly medium: 'EMAIL' | 'SMS';
  readonly destination: string;
  /** Set where CustomMessage chose the words; the subject is an email's. */
  readonly message?: string;
  readonly subject?: string;
} & (
  | { readonly kind: 'code'; readonly purpose: CodePurpose; readonly code: string }
  | { readonly kind: 'invitation'; readonly temporaryPassword: string }
);

/** A function that a pool called, and with what. It may hold codes, answers and passwords, as such events do. */
export interface TriggerMessage {
  readonly kind: 'trigger';
  readonly userPoolId: string;
  readonly username: string;
  readonly triggerSource: string;
  /** As the function got it, its own changes left out. */
  readonly event: TriggerEvent;
}

export type Message = Letter | TriggerMessage;

export type Observation = Message & {
  /** From 1, without gaps. */
  readonly seq: number;
  /** ISO 8601, the pool's time. */
  readonly at: string;
};

export interface Outbox {
  /** @param at milliseconds since 1970 */
  send(message: Message, at: number): void;
  /** Observations whose `seq` is greater. */
  since(seq: number): readonly Observation[];
  /** `seq` of the newest observation; 0 when there is none. */
  latest(): number;
}

export function createOutbox(): Outbox {
  const messages: Message[] = [];
  const times: number[] = [];
  return {
    send(message, at) {
      messages.push(message);
      times.push(at);
    },
    since(seq) {
      const start = Math.max(0, seq);
      return messages.slice(start).map((message, index) => ({
        ...message,
        seq: start + index + 1,
        at: new Date(times[start + index] ?? 0).toISOString(),
      }));
    },
    latest: () => messages.length,
  };
}
