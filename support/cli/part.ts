import { InvalidArgumentError } from 'commander';

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
