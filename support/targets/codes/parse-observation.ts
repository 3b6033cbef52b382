import Ajv from 'ajv';
import type { Observation } from '../../triggers/reporting/observation';
import schema from './observation.schema.json';

const isObservation = new Ajv({ strictTypes: false, strictRequired: false }).compile<Observation>(schema);

/** The observation that a message holds; undefined for whatever else somebody put into the queue. */
export function parseObservation(body: string): Observation | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObservation(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
