import { join } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import { schemaCheck } from '../../documents/schema-check';
import type { Results } from '../../verdict/results';
import schema from '../../verdict/results.schema.json';
import { SCHEMA_VERSION } from '../../verdict/schema-version';
import { notAReport, parseReport, readReport } from './read-report';
import type { ShardReport } from './shard-report';

const check = schemaCheck<Results>(schema);

/**
 * Reads the reports of a shard.
 * @throws ConformanceError UsageError that names the file and what is wrong with it
 */
export function readShard(folder: string): ShardReport {
  const file = join(folder, 'results.json');
  const results = parseReport(readReport(file), file);
  const { schemaVersion } = (results ?? {}) as { schemaVersion?: unknown };
  if (schemaVersion !== SCHEMA_VERSION) {
    throw notAReport(file, `its schemaVersion is ${JSON.stringify(schemaVersion)}, not ${SCHEMA_VERSION}`);
  }
  const validate = check();
  if (!validate(results)) {
    const [fault] = validate.errors ?? [];
    throw notAReport(file, `${fault?.instancePath || 'it'} ${fault?.message}`);
  }
  const { shard, clients } = results;
  if (!shard) throw notAReport(file, 'it is of a whole run, which needs no merging');
  if (shard.index > shard.total) throw notAReport(file, `there is no shard ${shard.index} of ${shard.total}`);
  const messages = new Map(
    clients.map(({ id }) => [id, readMessages(join(folder, `messages.${id}.ndjson`))]),
  );
  return { folder, results, shard, messages };
}

function readMessages(file: string): readonly Envelope[] {
  const lines = readReport(file).split('\n');
  if (lines.pop() !== '') throw notAReport(`${file}:${lines.length + 1}`, 'its last line was cut off');
  return lines.map((line, index) => {
    const place = `${file}:${index + 1}`;
    const message = parseReport(line, place);
    if (message === null || typeof message !== 'object') throw notAReport(place, 'the line is no message');
    return message as Envelope;
  });
}
