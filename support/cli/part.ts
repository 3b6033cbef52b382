import { InvalidArgumentError } from 'commander';
import { ConformanceError } from '../conformance-error';

/** `1/3` as it was typed, or commander's own error that names the option. */
export function parsePart(text: string): string {
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (index && total && Number(index) >= 1 && Number(index) <= Number(total)) return text;
  throw new InvalidArgumentError('Expected I/N with I from 1 to N, such as 1/3.');
}

/** Every N-th of some things, from the I-th on. */
export function partOf<Thing>(things: readonly Thing[], part: string): readonly Thing[] {
  const [index = 1, total = 1] = part.split('/').map(Number);
  return things.filter((_, position) => position % total === index - 1);
}

/**
 * Refuses more parts than there are things: one of them would look at nothing.
 * @param option as it was typed: `--shard 1/400`
 * @param things what there are, in the plural
 * @throws ConformanceError UsageError that says how many there are
 */
export function expectParts(option: string, count: number, things: string): void {
  const total = Number(option.split('/').at(-1));
  if (total <= count) return;
  throw new ConformanceError('UsageError', `${option}: there are ${count} ${things} to share out.`, {
    expected: count === 0 ? `a choice with ${things}` : `at most ${count} parts`,
    next: count === 0 ? 'Ask for something that there is.' : 'Take fewer parts.',
  });
}
