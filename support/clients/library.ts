import type { ClientParts } from './client-parts';
import type { AuthClient, CallOutcome } from './contract';

/** Calls a function of the library by name and gives back, or throws, exactly what it does. */
export type Invoke = (functionName: string, parameters: readonly unknown[]) => unknown;

/** A library's own functions, called by name. */
export type Library = Pick<AuthClient, 'call' | 'outcome' | 'has'>;

/**
 * @param owner the object whose methods the library's functions are: v5 `Auth`, v6 the module `aws-amplify/auth`
 */
export function createLibrary(
  name: string,
  owner: object,
  { around, calls }: Pick<ClientParts, 'around' | 'calls'>,
): Library {
  // Looked up at each call: v6 replaces `autoSignIn` in its module while it runs.
  const functionOf = (functionName: string): unknown => Reflect.get(owner, functionName);
  const has = (functionName: string) => typeof functionOf(functionName) === 'function';

  const invoke = around((functionName, parameters) => {
    const found = functionOf(functionName);
    if (typeof found !== 'function') {
      // What a program meets that still calls a function which this major no longer has.
      throw new TypeError(`${name} has no function ${functionName}`);
    }
    return Reflect.apply(found, owner, parameters);
  });

  return {
    has,
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
