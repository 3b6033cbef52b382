import type { Probe } from './probe';

export const rootProbe: Probe = async ({ device }) => {
  const names = device().client.rootExports();
  return ['Auth', 'Hub'].map((name) => names.includes(name));
};
