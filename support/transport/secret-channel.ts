import { BroadcastChannel, receiveMessageOnPort } from 'node:worker_threads';

/** The secrets that one attempt at an example has made or met, by value. */
export interface AttemptSecrets {
  /** Cucumber's id of the started test case. */
  readonly attempt: string;
  readonly values: readonly string[];
}

const tellers = new Map<string, BroadcastChannel>();

/**
 * Hands secrets to the thread that writes the reports, beside Cucumber's messages, which other tools may read. They
 * are there before any message that this thread sends later.
 * @param run the run's id
 */
export function tellSecrets(run: string, secrets: AttemptSecrets): void {
  const known = tellers.get(run);
  const channel = known ?? new BroadcastChannel(nameOf(run));
  if (!known) channel.unref();
  tellers.set(run, channel);
  channel.postMessage(secrets);
}

export interface SecretListener {
  /** Whatever was told since the last time. */
  take(): readonly AttemptSecrets[];
  close(): void;
}

/** To be called before the first thread tells something. Keeps no thread alive. */
export function hearSecrets(run: string): SecretListener {
  const channel = new BroadcastChannel(nameOf(run));
  const heard: AttemptSecrets[] = [];
  channel.onmessage = ({ data }: { readonly data: AttemptSecrets }) => heard.push(data);
  channel.unref();
  return {
    take() {
      const taken = heard.splice(0);
      // What has arrived and was not yet handed out: Cucumber's own message may overtake it.
      for (let next = receive(channel); next; next = receive(channel)) taken.push(next.message);
      return taken;
    },
    close: () => channel.close(),
  };
}

function receive(channel: BroadcastChannel): { readonly message: AttemptSecrets } | undefined {
  return receiveMessageOnPort(channel as never);
}

function nameOf(run: string): string {
  return `auth-conformance secrets ${run}`;
}
