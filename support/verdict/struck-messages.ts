import type { Envelope } from '@cucumber/messages';
import { cleanAddresses } from '../transport/clean-addresses';
import type { SecretListener } from '../transport/secret-channel';
import { strikeOf } from '../transport/strike-secrets';
import { strikeMessage } from './strike-message';

/** Passes a run's messages on once they hold no secret of their example. */
export interface StruckMessages {
  take(envelope: Envelope): void;
  /** Passes on what is left of examples that never came to their end: without texts, for nobody told their secrets. */
  end(): void;
}

/**
 * Keeps the messages of each attempt at an example until it is over: a secret that became known late may stand in an
 * early one. Everything else passes at once.
 */
export function struckMessages(secrets: SecretListener, pass: (envelope: Envelope) => void): StruckMessages {
  const kept = new Map<string, Envelope[]>();
  const valuesOf = new Map<string, string[]>();

  function finish(attempt: string): void {
    for (const { attempt: told, values } of secrets.take()) {
      valuesOf.set(told, [...(valuesOf.get(told) ?? []), ...values]);
    }
    const strike = strikeOf(valuesOf.get(attempt) ?? []);
    for (const envelope of kept.get(attempt) ?? []) pass(strikeMessage(envelope, strike));
    kept.delete(attempt);
    valuesOf.delete(attempt);
  }

  return {
    take(envelope) {
      const attempt = attemptOf(envelope);
      if (attempt === undefined) {
        // The addresses of CI's build and of the repository may hold the keys to them.
        pass(strikeMessage(envelope, cleanAddresses));
        return;
      }
      const messages = kept.get(attempt);
      if (messages) messages.push(envelope);
      else kept.set(attempt, [envelope]);
      if (envelope.testCaseFinished) finish(attempt);
    },
    end() {
      for (const envelope of [...kept.values()].flat().filter(({ attachment }) => !attachment)) {
        pass(strikeMessage(envelope, () => CUT_OFF));
      }
      kept.clear();
    },
  };
}

/** In place of a text of an example that was cut off. */
const CUT_OFF = '«not told: the example was cut off»';

function attemptOf({ testCaseStarted, testCaseFinished, ...others }: Envelope): string | undefined {
  const { testStepStarted, testStepFinished, attachment } = others;
  return (
    testCaseStarted?.id ??
    (testCaseFinished ?? testStepStarted ?? testStepFinished ?? attachment)?.testCaseStartedId
  );
}
