import { schemaCheck } from '../../documents/schema-check';
import type { Observation } from '../../triggers/reporting/observation';
import schema from './observation.schema.json';

const check = schemaCheck<Observation>(schema);

/** The observation that a message holds; undefined for whatever else somebody put into the queue. */
export function parseObservation(body: string): Observation | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return check()(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
