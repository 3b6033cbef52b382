import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundleFunctions } from '../aws/bundle-functions';
import { toTheEnd } from '../cli/to-the-end';

/** `npm run aws:bundle`: makes what the template's functions are uploaded from. */
async function main(): Promise<void> {
  const bundle = await bundleFunctions(join(__dirname, '../aws/build'));
  const kilobytes = Math.round(statSync(bundle).size / 1024);
  process.stdout.write(`${relative(process.cwd(), bundle)}: ${kilobytes} kB\n`);
}

void toTheEnd(main);
