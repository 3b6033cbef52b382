import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandLines } from '../guide/guide';
import { PROJECT_ROOT } from './project';
import { refusalOf } from './refusal-of';

/** The commands that the guide may tell its readers to type. */
export function guideCommands(): CommandLines {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    scripts: CommandLines['scripts'];
  };
  return { scripts, refusal: refusalOf };
}
