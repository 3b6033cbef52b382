import type { Exchange } from '../verdict/evidence';
import { type CallKeeper, createCallKeeper } from './call-keeper';
import { createCapturedConsole } from './captured-console';
import type { PoolCoordinates } from './contract';
import type { DeviceOptions } from './device';
import { createDeviceClock, type DeviceClock } from './device-clock';
import { createDeviceTimers, type DeviceTimers } from './device-timers';
import type { KeyValueStorage } from './key-value-storage';
import { createModuleGraph, type ModuleGraph } from './module-graph';
import type { ClientMutant } from './mutants/client-mutant';
import { shadowGlobals } from './shadowed-globals';
import { createWire, type Wire } from './wire';

/** One running program: the modules of a client, and what they take for the world. */
export interface Instance {
  readonly graph: ModuleGraph;
  readonly wire: Wire;
  readonly clock: DeviceClock;
  readonly timers: DeviceTimers;
  readonly calls: CallKeeper;
  /** Every request that left or failed, oldest first, secrets redacted. */
  readonly exchanges: readonly Exchange[];
  /** What the client printed, a line each. */
  readonly warnings: readonly string[];
  /** That of the options, where it is about this client. */
  readonly mutant: ClientMutant | undefined;
}

/** @param sessionStorage what a tab keeps when its page is loaded again */
export function startInstance(options: DeviceOptions, sessionStorage: KeyValueStorage): Instance {
  const { pool } = options;
  const mutant = options.mutant?.clients.includes(options.client) ? options.mutant : undefined;
  const exchanges: Exchange[] = [];
  const clock = createDeviceClock();
  const timers = createDeviceTimers(options.pace ?? 1);
  const captured = createCapturedConsole();
  const wire = createWire({
    from: options.name,
    startedAt: options.startedAt ?? Date.now(),
    filter: mutant?.wire,
    ...(options.reachability && { reachability: options.reachability }),
    ...(options.pacer && { pacer: options.pacer }),
    whereabouts: (host) => (host === identityHost(pool) ? pool.identityEndpoint : undefined),
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
      window: { sessionStorage },
    }),
  );
  const calls = createCallKeeper();
  return { graph, wire, clock, timers, calls, exchanges, warnings: captured.lines, mutant };
}

/** The host of identity pools, as both majors derive it from the region. */
function identityHost({ region }: PoolCoordinates): string {
  return `cognito-identity.${region}.amazonaws.com`;
}
