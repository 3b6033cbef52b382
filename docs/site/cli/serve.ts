import { once } from 'node:events';
import { resolve } from 'node:path';
import { toTheEnd } from '../../../support/cli/to-the-end';
import { buildSite } from './build-site';
import { listen } from './listen';
import { staticServer } from './static-server';

const PORT = 3000;

async function main(): Promise<void> {
  const folder = await buildSite(resolve(__dirname, '../../..'));
  const address = await listen(staticServer(folder), Number(process.env.PORT ?? PORT));
  console.log(`\n${address}/     English\n${address}/fr/  Français\n\nCtrl-C stops it.`);
  await once(process, 'SIGINT');
}

void toTheEnd(main);
