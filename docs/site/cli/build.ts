import { relative, resolve } from 'node:path';
import { toTheEnd } from '../../../support/cli/to-the-end';
import { buildSite } from './build-site';

async function main(): Promise<void> {
  const root = resolve(__dirname, '../../..');
  const folder = await buildSite(root);
  console.log(`The site is in ${relative(process.cwd(), folder) || '.'}; \`npm run site\` serves it.`);
}

void toTheEnd(main);
