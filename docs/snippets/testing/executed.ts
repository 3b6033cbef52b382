type Exports = Readonly<Record<string, unknown>>;

/** Remembers which functions of which snippets ran to their end, well or not. */
export interface Executed {
  /** The same exports, each function of which is remembered once it has ended. */
  watched(snippet: string, exports: Exports): Exports;
  /** Of these exports, the functions that never ran: `confirm.v5.ts: confirm`. */
  missing(snippet: string, exports: Exports): readonly string[];
}

export function createExecuted(): Executed {
  const seen = new Set<string>();
  return {
    watched: (snippet, exports) =>
      Object.fromEntries(
        Object.entries(exports).map(([name, member]) => [
          name,
          isFunction(member)
            ? watchedFunction(member, () => seen.add(key(snippet, name)))
            : member,
        ]),
      ),
    missing: (snippet, exports) =>
      Object.entries(exports)
        .filter(
          ([name, member]) => isFunction(member) && !seen.has(key(snippet, name)),
        )
        .map(([name]) => key(snippet, name)),
  };
}

type Work = (...parameters: unknown[]) => unknown;

function isFunction(member: unknown): member is Work {
  return typeof member === 'function';
}

function watchedFunction(work: Work, ended: () => void) {
  return (...parameters: unknown[]): unknown => {
    let result: unknown;
    try {
      result = work(...parameters);
    } catch (error) {
      ended();
      throw error;
    }
    if (!(result instanceof Promise)) {
      ended();
      return result;
    }
    return result.finally(ended);
  };
}

function key(snippet: string, name: string): string {
  return `${snippet}: ${name}`;
}
