import { BroadcastChannel } from 'node:worker_threads';

/** The way in which the threads of a run tell each other that the pool no longer answers. */
export interface GivenUpChannel {
  /** @param reason `ETIMEDOUT`, `HTTP 503`... */
  tell(reason: string): void;
  close(): void;
}

/** Listens, without keeping the thread alive. What the channel itself tells it does not hear. */
export function hearGivenUp(run: string, hear: (reason: string) => void): GivenUpChannel {
  const channel = new BroadcastChannel(`auth-conformance-${run}`);
  channel.onmessage = ({ data }: { readonly data: string }) => hear(data);
  channel.unref();
  return {
    tell: (reason) => channel.postMessage(reason),
    close: () => channel.close(),
  };
}
