import { redactText } from './redaction';

type Print = (...parameters: unknown[]) => void;

export interface CapturedConsole {
  /** What the client printed, oldest first, a line each, secrets redacted: `"warn: …"`. */
  readonly lines: readonly string[];
  readonly console: Readonly<Record<string, Print>>;
}

const LEVELS = [
  'debug',
  'log',
  'info',
  'warn',
  'error',
  'trace',
  'dir',
  'group',
  'groupEnd',
  'table',
] as const;

/** A console for one device that keeps what is printed instead of printing it. */
export function createCapturedConsole(): CapturedConsole {
  const lines: string[] = [];
  const print = (level: string): Print => {
    return (...parameters) => {
      lines.push(redactText(`${level}: ${parameters.map(inWords).join(' ')}`));
    };
  };
  return { lines, console: Object.fromEntries(LEVELS.map((level) => [level, print(level)])) };
}

/** An object is named, not shown: a client's objects hold passwords and tokens. */
function inWords(value: unknown): string {
  if (value instanceof Error) {
    return `${value.name}: ${value.message}`;
  }
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}
