import { startPool } from '../server/start-pool';

/** Looks at a pool of its own through its Node server; the server is closed whatever happens. */
export async function overHttp<T>(look: (url: string) => Promise<T>): Promise<T> {
  const running = await startPool({ port: 0 });
  try {
    return await look(running.url);
  } finally {
    await running.close();
  }
}
