import type { ClientId } from '../../../support/claims/claim';
import { CLIENT_NAMES } from '../words/client-names';
import type { Badge } from './badge-svg';
import type { SiteResults } from './site-results';

/** The badges by file name: `badge.svg` for the whole run and `badge-<client>.svg` for each client. */
export function runBadges({
  claims,
  clients,
  startedAt,
  target,
}: SiteResults): Readonly<Record<string, Badge>> {
  const verdicts = (client: ClientId) => claims.map((claim) => claim.verdicts[client]?.verdict ?? 'untested');
  const badge = (label: string, of: readonly string[]): Badge => {
    if (startedAt === undefined) return { label, value: 'not run yet', tone: 'open' };
    const count = (...wanted: readonly string[]) => of.filter((verdict) => wanted.includes(verdict)).length;
    const [conform, deviate, unclear] = [
      count('conforms'),
      count('deviates', 'known deviation'),
      count('cannot tell'),
    ];
    const said = [
      `${conform} conform`,
      ...(deviate > 0 ? [`${deviate} deviate`] : []),
      ...(unclear > 0 ? [`${unclear} cannot tell`] : []),
    ];
    const tone = deviate > 0 ? 'bad' : unclear > 0 || conform === 0 ? 'open' : 'good';
    return { label, value: `${said.join(', ')} (${target.standing})`, tone };
  };
  return Object.fromEntries([
    [
      'badge.svg',
      badge(
        'Amplify Auth',
        clients.flatMap(({ id }) => verdicts(id)),
      ),
    ],
    ...clients.map(({ id, version }) => [
      `badge-${id}.svg`,
      badge(`${CLIENT_NAMES[id]} ${version}`, verdicts(id)),
    ]),
  ]);
}
