import { DEFAULT_QUOTAS } from '../transport/request-category';
import { createAdministrator } from './administrator';
import type { CodeSource, PoolSource, ProvisionedPools, Target } from './contract';
import { awsAt, connectEndpoint } from './endpoint';
import { profileWith } from './profile-with';
import { readExistingPool } from './read-existing-pool';
import { readTargetFile } from './read-target-file';
import type { CodesInFile, TargetFile } from './target-file';

/**
 * The target that a file describes, after its first questions were answered. Changes nothing there.
 * @throws ConformanceError UsageError for what is wrong in the file, with the credentials or with the pool it names,
 * CannotTell where nothing answers or a permission is missing
 */
export async function connectTargetFile(path: string): Promise<Target> {
  const file = readTargetFile(path);
  const service = file.endpoint === undefined ? awsAt(file.region) : await connectEndpoint(file.endpoint);
  const target: Target = {
    ...service,
    name: file.name,
    file: path,
    region: file.region,
    ...(file.quotas && { quotas: { ...DEFAULT_QUOTAS, ...file.quotas } }),
    ...(file.lacks && { lacks: file.lacks }),
    ...(file.codes && { codes: codeSource(file.codes) }),
  };
  const pools = await poolsOf(target, service.pools, file);
  return { ...target, pools, profile: profileWith(target, pools, file.stack) };
}

function codeSource({ queue, command = '' }: CodesInFile): CodeSource {
  return queue === undefined ? { kind: 'command', command } : { kind: 'queue', queue };
}

async function poolsOf(target: Target, made: ProvisionedPools, file: TargetFile): Promise<PoolSource> {
  if (file.mode === 'provisioned') {
    return { ...made, stack: { ...made.stack, ...file.stack } };
  }
  const administrator = createAdministrator(target, () => {});
  try {
    return await readExistingPool(administrator, file);
  } finally {
    administrator.destroy();
  }
}
