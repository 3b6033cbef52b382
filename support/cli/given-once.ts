import { type Command, InvalidArgumentError, type Option } from 'commander';

const REPEATABLE = new WeakSet<Option>();

/** An option that gathers a list. What is in it twice is a slip: the second of two runs would speak for both. */
export function repeatable(option: Option): Option {
  REPEATABLE.add(option);
  // Read before it is replaced; `choices` and other parsers take one value at a time.
  const parseOne: (value: string, previous: unknown) => unknown = option.parseArg ?? ((value) => value);
  return option.argParser<readonly unknown[]>((value, previous = []) => {
    const parsed = parseOne(value, undefined);
    if (previous.includes(parsed)) throw new InvalidArgumentError('It is given twice.');
    return [...previous, parsed];
  });
}

/** Refuses every other option of a command that is given a second value: commander would keep the last one silently. */
export function refuseSecondValues(command: Command): void {
  for (const option of command.options) {
    if (REPEATABLE.has(option) || !(option.required || option.optional)) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times > 1) command.error(`error: option '${option.flags}' is given twice`);
    });
  }
}
