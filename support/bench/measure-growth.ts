import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measurement } from './measurement';
import type { Growth } from './suite-growth';

const FEW = 1_000;
const MANY = 5_000;

/** What a run of many examples takes, as a multiple of what one of fewer takes; and the memory. */
export async function measureGrowth(): Promise<readonly Measurement[]> {
  const { examples: each } = await grow(1);
  const few = await grow(Math.ceil(FEW / each));
  const many = await grow(Math.ceil(MANY / each));
  const costOf = ({ milliseconds, examples }: Growth) => milliseconds / examples;
  return [
    { name: `one of ${many.examples} examples`, value: costOf(many), unit: 'ms of CPU' },
    {
      name: `one of ${many.examples} examples, compared with one of ${few.examples}`,
      value: costOf(many) / costOf(few),
      unit: 'times',
      target: { atMost: 1.2 },
    },
    {
      name: `memory of ${many.examples} examples`,
      value: many.residentMiB,
      unit: 'MiB',
      target: { atMost: 1024 },
    },
  ];
}

async function grow(copies: number): Promise<Growth> {
  const command = ['--require', 'ts-node/register', join(__dirname, 'suite-growth.ts'), String(copies)];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: join(__dirname, '../..') });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Growth;
}
