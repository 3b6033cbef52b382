import type { ClientParts } from './client-parts';
import type { AuthClient, CallOutcome } from './contract';

/** Calls a function of the library by name and gives back, or throws, exactly what it does. */
export type Invoke = (functionName: string, parameters: readonly unknown[]) => unknown;

/** A library's own functions, called by name. */
export type Library = Pick<AuthClient, 'call' | 'outcome' | 'has' | 'take'>;

/**
 * @param owner the object whose methods the library's functions are: v5 `Auth`, v6 the module `aws-amplify/auth`
 * @param leading what every function is given before its own parameters: v6 a context, where there is one
 */
export function createLibrary(
  name: string,
  owner: object,
  { around, calls }: Pick<ClientParts, 'around' | 'calls'>,
  leading: readonly unknown[] = [],
): Library {
  // Looked up at each call: v6 replaces `autoSignIn` in its module while it runs.
  const functionOf = (functionName: string): unknown => Reflect.get(owner, functionName);
  const has = (functionName: string) => typeof functionOf(functionName) === 'function';

  function existing(functionName: string): (...parameters: unknown[]) => unknown {
    const found = functionOf(functionName);
    if (typeof found !== 'function') {
      // What a program meets that still calls a function which this major no longer has.
      throw new TypeError(`${name} has no function ${functionName}`);
    }
    return (...parameters) => Reflect.apply(found, owner, parameters);
  }

  const invoke = around((functionName, parameters) => existing(functionName)(...leading, ...parameters));

  return {
    has,
    take(functionName) {
      const taken = existing(functionName);
      return (...parameters) => calls.during(() => taken(...leading, ...parameters));
    },
    call: (functionName, ...parameters) => calls.during(() => invoke(functionName, parameters)),
    async outcome(functionName, ...parameters): Promise<CallOutcome> {
      let returned: unknown;
      try {
        returned = invoke(functionName, parameters);
      } catch (reason) {
        return { how: 'thrown', reason };
      }
      try {
        return { how: 'resolved', value: await calls.during(() => returned) };
      } catch (reason) {
        return { how: 'rejected', reason };
      }
    },
  };
}
