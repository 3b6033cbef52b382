import { inspect } from 'node:util';
import type { FailureFacts } from './evidence';
import type { ExampleError } from './results';

/** An error as reports show it: expected and seen as text, absent where the error did not state them. */
export function exampleError(kind: string, message: string, facts: Partial<FailureFacts> = {}): ExampleError {
  return {
    kind,
    message,
    ...(facts.expected === undefined ? {} : { expected: asText(facts.expected) }),
    ...(facts.seen === undefined ? {} : { seen: asText(facts.seen) }),
    ...(facts.unmet === undefined ? {} : { unmet: facts.unmet }),
    ...(facts.lacking === undefined ? {} : { lacking: facts.lacking }),
    ...(facts.next === undefined ? {} : { next: facts.next }),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 100, sorted: true });
}
