import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createDevice, type Device } from '../../../support/clients/device';
import {
  type RunningPool,
  startPool,
} from '../../../support/pool/server/start-pool';
import { triggers } from '../../../support/triggers/registry';
import { createExecuted } from './executed';
import {
  CLIENTS,
  type Major,
  majorOf,
  snippetFiles,
  snippetPath,
} from './snippet-files';
import { type Load, snippetModule } from './snippet-module';
import { createSnippetPool, type SnippetPool } from './snippet-pool';

/** An app of somebody: one isolated instance of Amplify, already configured for its pool. */
export interface App {
  /** The exports of `<name>.<major>.ts`, evaluated among this app's own modules. */
  load<Exports>(name: string): Exports;
  /** The same instance from outside: what it stored, sent and announced. */
  readonly device: Device;
}

export interface SnippetPage {
  /** A pool of its own. @param settings members of CreateUserPool @param client members of CreateUserPoolClient */
  pool(settings?: object, client?: object): Promise<SnippetPool>;
  /** An app that nobody has signed in to. */
  app(major: Major, pool: SnippetPool): App;
  /** The exports of a snippet that is for no client in particular: `verify-token.ts`. */
  load<Exports>(file: string): Exports;
}

/** Amplify polls at intervals of seconds; no test waits for them. */
const PACE = 50;

/**
 * Runs the snippets of one guide page against the embedded pool, each with the client that its name says; fails in the
 * end where an exported function of any of them has never run.
 *
 * @param slug the page's, and its folder's in `docs/snippets`
 */
export function describeSnippets(
  slug: string,
  tests: (page: SnippetPage) => void,
): void {
  describe(`the snippets of ${slug}`, () => {
    const executed = createExecuted();
    const devices: Device[] = [];
    let server: RunningPool;
    before(async () => {
      server = await startPool({ port: 0, triggers });
    });
    after(async () => {
      for (const device of devices.splice(0)) device.close();
      await server?.close();
    });

    function load<Exports>(file: string, from: Load): Exports {
      return executed.watched(
        file,
        snippetModule(snippetPath(slug, file), from),
      ) as Exports;
    }

    const page: SnippetPage = {
      pool: (settings = {}, client = {}) =>
        createSnippetPool(server.url, settings, client),
      app(major, { coordinates }) {
        const device = createDevice({
          client: CLIENTS[major],
          pool: coordinates,
          name: `${slug} ${major}`,
          pace: PACE,
        });
        devices.push(device);
        return { device, load: (name) => load(`${name}.${major}.ts`, device.load) };
      },
      load: (file) => load(file, require),
    };
    tests(page);

    it('leaves no function of theirs without having run it', async () => {
      const pool = await page.pool();
      const missing = snippetFiles(slug).flatMap((file) => {
        const major = majorOf(file);
        const from =
          major === undefined ? require : page.app(major, pool).device.load;
        return executed.missing(file, snippetModule(snippetPath(slug, file), from));
      });
      assert.deepEqual(missing, []);
    });
  });
}
