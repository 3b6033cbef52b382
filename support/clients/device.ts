import type { ClientId } from '../claims/claim';
import type { Reachability } from '../transport/reachability';
import type { Exchange } from '../verdict/evidence';
import { createAmplifyV5 } from './amplify-v5';
import { createAmplifyV6 } from './amplify-v6';
import { createCallKeeper } from './call-keeper';
import { createCapturedConsole } from './captured-console';
import type { ClientParts } from './client-parts';
import type { AuthClient, PoolCoordinates } from './contract';
import { createDeviceClock } from './device-clock';
import { createDeviceTimers } from './device-timers';
import { createKeyValueStorage, type KeyValueStorage } from './key-value-storage';
import type { Invoke } from './library';
import { createModuleGraph } from './module-graph';
import type { ClientMutant, MutantReach } from './mutants/client-mutant';
import { createSessionStorage, type SessionStorage } from './session-storage';
import { type SessionTokens, storeSession } from './session-tokens';
import { shadowGlobals } from './shadowed-globals';
import { createWire } from './wire';

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
  /** Closes the device and opens it again with nothing but its storage, as reloading a page does. */
  reloaded(): Device;
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
  return openDevice(options, createKeyValueStorage());
}

function openDevice(options: DeviceOptions, storage: KeyValueStorage): Device {
  const { pool, name } = options;
  const mutant = options.mutant?.clients.includes(options.client) ? options.mutant : undefined;
  const exchanges: Exchange[] = [];
  const clock = createDeviceClock();
  const timers = createDeviceTimers(options.pace ?? 1);
  const calls = createCallKeeper();
  const captured = createCapturedConsole();
  const wire = createWire({
    from: name,
    startedAt: options.startedAt ?? Date.now(),
    filter: mutant?.wire,
    ...(options.reachability && { reachability: options.reachability }),
    record(exchange) {
      exchanges.push(exchange);
      options.record?.(exchange);
    },
  });
  const graph = createModuleGraph(
    shadowGlobals({
      Date: clock.Date,
      fetch: wire.fetch,
      setTimeout: timers.setTimeout,
      clearTimeout: timers.clear,
      setInterval: timers.setInterval,
      clearInterval: timers.clear,
      console: captured.console,
    }),
  );
  const reach: MutantReach = { client: options.client, pool, storage, fetch: wire.fetch };
  const client = ADAPTERS[options.client]({
    graph,
    pool,
    storage,
    calls,
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
    exchanges,
    warnings: captured.lines,
    atRest: wire.atRest,
    reloaded() {
      this.close();
      return openDevice(options, storage);
    },
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
