import { ConformanceError } from '../conformance-error';
import type { AuthClient, CallOutcome } from './contract';
import { keptAlive } from './kept-alive';

/** Calls a function of the library by name and gives back, or throws, exactly what it does. */
export type Invoke = (functionName: string, parameters: readonly unknown[]) => unknown;

/** A library's own functions, called by name. */
export type Library = Pick<AuthClient, 'call' | 'outcome' | 'has'>;

/**
 * @param owner the object whose methods the library's functions are: v5 `Auth`, v6 the module `aws-amplify/auth`
 * @param around what stands between caller and library; the identity but for mutants
 */
export function createLibrary(name: string, owner: object, around: (invoke: Invoke) => Invoke): Library {
  // Looked up at each call: v6 replaces `autoSignIn` in its module while it runs.
  const functionOf = (functionName: string): unknown => Reflect.get(owner, functionName);
  const has = (functionName: string) => typeof functionOf(functionName) === 'function';

  const invoke = around((functionName, parameters) => {
    const found = functionOf(functionName);
    if (typeof found !== 'function') {
      throw unknownFunction(name, functionName);
    }
    return Reflect.apply(found, owner, parameters);
  });

  return {
    has,
    call: (functionName, ...parameters) => keptAlive(() => invoke(functionName, parameters)),
    async outcome(functionName, ...parameters): Promise<CallOutcome> {
      if (!has(functionName)) {
        throw unknownFunction(name, functionName);
      }
      let returned: unknown;
      try {
        returned = invoke(functionName, parameters);
      } catch (reason) {
        return { how: 'thrown', reason };
      }
      try {
        return { how: 'resolved', value: await keptAlive(() => returned) };
      } catch (reason) {
        return { how: 'rejected', reason };
      }
    },
  };
}

function unknownFunction(library: string, functionName: string): ConformanceError {
  return new ConformanceError('SuiteFault', `${library} has no function ${functionName}`, {
    expected: 'the name of a function that the library exports for authentication',
    seen: functionName,
    next: 'Ask has() first, or tag the example with the client that has it.',
  });
}
