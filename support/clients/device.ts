import type { ClientId } from '../claims/claim';
import type { Pacer } from '../transport/pacer';
import type { Reachability } from '../transport/reachability';
import type { Exchange } from '../verdict/evidence';
import { createAmplifyV5 } from './amplify-v5';
import { createAmplifyV6 } from './amplify-v6';
import type { ClientParts } from './client-parts';
import type { AuthClient, PoolCoordinates } from './contract';
import { type Instance, startInstance } from './instance';
import { createKeyValueStorage, type KeyValueStorage } from './key-value-storage';
import type { Invoke } from './library';
import type { ClientMutant, MutantReach } from './mutants/client-mutant';
import { createSessionStorage, type SessionStorage } from './session-storage';
import { type SessionTokens, storeSession } from './session-tokens';

export type { SessionTokens } from './session-tokens';

export interface DeviceOptions {
  readonly client: ClientId;
  readonly pool: PoolCoordinates;
  /** As reports call it: `"Alice's phone"`. */
  readonly name: string;
  /** Told of every request that leaves or fails, secrets redacted. */
  record?(exchange: Exchange): void;
  /** Milliseconds since 1970 from which exchanges are timed; the device's creation when absent. */
  readonly startedAt?: number;
  /** How many times faster than real time the client's timers run (retries, polling); 1 when absent. */
  readonly pace?: number;
  /** Shared by all who ask the pool; absent: nobody watches whether it answers. */
  readonly reachability?: Reachability;
  /** Shared by all who ask the pool; absent: requests leave at once. */
  readonly pacer?: Pacer;
  /** Broken in this one way; ignored when it is not about this client. */
  readonly mutant?: ClientMutant;
}

/**
 * One isolated running instance of a client: its own modules, storage, Hub, clock, timers and network switch. Devices
 * live side by side in one process without knowing of each other.
 */
export interface Device {
  readonly name: string;
  readonly client: AuthClient;
  readonly storage: SessionStorage;
  readonly clock: {
    /** Moves this device's idea of the time; nothing else, timers included. */
    advance(seconds: number): void;
  };
  readonly network: {
    /** Every request fails as if no host could be reached. */
    cut(): void;
    restore(): void;
  };
  /** Every request that left or failed, oldest first, secrets redacted. */
  readonly exchanges: readonly Exchange[];
  /** What the client printed, a line each: `"warn: …"`. */
  readonly warnings: readonly string[];
  /** Resolves once the client waits for nothing but timers: what an answer sets off goes on after the call. */
  atRest(): Promise<void>;
  /** Lets time pass on this device alone: its clock, and the timeouts that fall due. */
  wait(seconds: number): void;
  /**
   * Closes the device and opens it again with nothing but what the browser keeps, as reloading a page does; with
   * another client where the application has moved to one.
   */
  reloaded(client?: ClientId): Device;
  /**
   * A device beside this one that shares everything with it but the storage, and runs in a context of its own: another
   * user of one program, such as a server.
   */
  context(name: string): Device;
  /** What a program on this device gets that requires the file (absolute, CommonJS): its own instance of the module. */
  load(filename: string): unknown;
  /** Puts a session that was opened elsewhere into storage, as a sign-in at this moment would. */
  adopt(session: SessionTokens): void;
  /** Ends timers and requests. */
  close(): void;
}

const ADAPTERS: Readonly<Record<ClientId, (parts: ClientParts) => AuthClient>> = {
  'amplify-v5': createAmplifyV5,
  'amplify-v6': createAmplifyV6,
};

export function createDevice(options: DeviceOptions): Device {
  return startDevice(options, { storage: createKeyValueStorage(), session: createKeyValueStorage() });
}

/** What survives a reload: the browser's localStorage and the tab's sessionStorage. */
interface Kept {
  readonly storage: KeyValueStorage;
  readonly session: KeyValueStorage;
}

function startDevice(options: DeviceOptions, kept: Kept): Device {
  const instance = startInstance(options, kept.session);
  return openDevice(instance, options, { kept, place: 'default' });
}

function openDevice(
  instance: Instance,
  options: DeviceOptions,
  { kept, place }: { readonly kept: Kept; readonly place: ClientParts['place'] },
): Device {
  const { pool, name } = options;
  const { storage } = kept;
  const { graph, wire, clock, timers, calls, mutant } = instance;
  const reach: MutantReach = { client: options.client, pool, storage, fetch: wire.fetch };
  const client = ADAPTERS[options.client]({
    graph,
    pool,
    storage,
    calls,
    place,
    around(invoke) {
      const timed: Invoke = (functionName, parameters) => {
        wire.callBegins();
        return invoke(functionName, parameters);
      };
      return mutant?.library?.(timed, reach) ?? timed;
    },
  });

  return {
    name,
    client: mutant?.change?.(client) ?? client,
    storage: createSessionStorage(storage, pool.userPoolClientId),
    clock: { advance: clock.advance },
    network: { cut: wire.cut, restore: wire.restore },
    exchanges: instance.exchanges,
    warnings: instance.warnings,
    atRest: wire.atRest,
    wait(seconds) {
      clock.advance(seconds);
      timers.elapse(seconds);
    },
    reloaded(movedTo = options.client) {
      this.close();
      return startDevice({ ...options, client: movedTo }, kept);
    },
    context: (own) =>
      openDevice(
        instance,
        { ...options, name: own },
        { kept: { ...kept, storage: createKeyValueStorage() }, place: 'own context' },
      ),
    load: graph.load,
    adopt(session) {
      const { userPoolClientId } = pool;
      storeSession(storage, { client: options.client, userPoolClientId, nowMs: clock.now() }, session);
    },
    close() {
      timers.close();
      calls.close();
      wire.close();
    },
  };
}
