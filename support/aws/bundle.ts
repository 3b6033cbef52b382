import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundleFunctions } from './bundle-functions';

/** `npm run aws:bundle`: makes what the template's functions are uploaded from. */
async function main(): Promise<void> {
  const bundle = await bundleFunctions(join(__dirname, 'build'));
  const kilobytes = Math.round(statSync(bundle).size / 1024);
  process.stdout.write(`${relative(process.cwd(), bundle)}: ${kilobytes} kB\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`The functions cannot be bundled: ${error.message}\n`);
  process.exitCode = 3;
});
