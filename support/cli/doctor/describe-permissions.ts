import type { Permission } from '../../targets/permissions/permission';
import type { Paper } from '../../verdict/reporters/console-claim';
import { paragraph } from './paragraph';
import type { PermissionsWanted } from './permissions-wanted';

/** What may be asked and what not, what nobody knows, and the policy to paste. */
export function describePermissions({ permissions, policy }: PermissionsWanted, paper: Paper): string {
  const { colors } = paper;
  const named = (state: Permission['state']) =>
    permissions.filter((permission) => permission.state === state).map(({ operation }) => operation);
  const line = (mark: string, text: string, operations: readonly string[]) =>
    operations.length === 0 ? [] : [paragraph(`${mark} ${text}: ${operations.join(', ')}`, 2, paper)];
  const missing = named('missing');
  const unknown = Map.groupBy(
    permissions.flatMap((permission) => (permission.state === 'unknown' ? [permission] : [])),
    ({ because }) => because,
  );
  return [
    colors.bold('Permissions'),
    '',
    ...line(colors.green('✓'), 'granted', named('granted')),
    ...line(colors.red('✗'), 'missing', missing),
    ...line(colors.red('✗'), 'not known to the endpoint', named('lacking')),
    ...[...unknown].flatMap(([because, group]) =>
      line(
        colors.yellow('?'),
        `not looked at, since ${because}`,
        group.map(({ operation }) => operation),
      ),
    ),
    ...(missing.length === 0
      ? []
      : ['', '  The least that the role of a run needs, as a policy to paste:', '', indentedJson(policy)]),
  ].join('\n');
}

function indentedJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
