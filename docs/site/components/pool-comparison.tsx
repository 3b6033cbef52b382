import Link from '@docusaurus/Link';
import type { ClientId } from '../../../support/claims/claim';
import type { PoolCell, PoolOutcome, PoolRecord } from '../plugin/pool-record';
import { CLIENT_MAJORS, CLIENT_NAMES } from '../words/client-names';
import { POOL_OUTCOME_WORDS, POOL_OUTCOMES, POOLS_WORDS } from '../words/pools-words';
import { COLON } from '../words/punctuation';
import { evidenceLink } from './evidence-link';
import { statementOf } from './statement-of';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** How often each outcome came, then the claims of each; one that two clients tell apart stands under both. */
export function PoolComparison({ pool }: { readonly pool: PoolRecord }) {
  return (
    <>
      <Counts pool={pool} />
      {POOL_OUTCOMES.map((outcome) => (
        <OutcomeGroup key={outcome} pool={pool} outcome={outcome} />
      ))}
    </>
  );
}

function Counts({ pool }: { readonly pool: PoolRecord }) {
  const language = useLanguage();
  const { clients } = useSiteData().run;
  const cells = Object.values(pool.claims);
  return (
    <table className="error-table">
      <thead>
        <tr>
          <th scope="col">{pool.name}</th>
          {clients.map(({ id }) => (
            <th scope="col" key={id}>
              {CLIENT_NAMES[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {POOL_OUTCOMES.map((outcome) => (
          <tr key={outcome} data-outcome={outcome}>
            <th scope="row">{POOL_OUTCOME_WORDS[outcome][language]}</th>
            {clients.map(({ id }) => (
              <td key={id}>{cells.filter((cell) => cell[id]?.outcome === outcome).length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OutcomeGroupProps {
  readonly pool: PoolRecord;
  readonly outcome: PoolOutcome;
}

function OutcomeGroup({ pool, outcome }: OutcomeGroupProps) {
  const language = useLanguage();
  const { claims } = useSiteData();
  const own = Object.entries(pool.claims)
    .map(([id, cells]) => [id, cellsWith(cells, outcome)] as const)
    .filter(([id, cells]) => cells.length > 0 && claims[id] !== undefined);
  if (own.length === 0) return null;
  return (
    <details open={outcome === 'differs'}>
      <summary>
        {POOL_OUTCOME_WORDS[outcome][language]}
        {COLON[language]}
        {own.length} {POOLS_WORDS[own.length === 1 ? 'statement' : 'statements'][language]}
      </summary>
      <ul className="change-list">
        {own.map(([id, cells]) => (
          <li key={id}>
            <Link to={evidenceLink(claims[id]?.chapter ?? '', id)}>{statementOf(id)}</Link>
            <Seen cells={cells} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type ClientCell = readonly [ClientId, PoolCell];

function cellsWith(cells: Partial<Record<ClientId, PoolCell>>, wanted: PoolOutcome): readonly ClientCell[] {
  return Object.entries(cells)
    .map(([client, cell]): ClientCell => [client as ClientId, cell])
    .filter(([, { outcome }]) => outcome === wanted);
}

/** What was seen, once where the clients saw the same. */
function Seen({ cells }: { readonly cells: readonly ClientCell[] }) {
  const groups = [...Map.groupBy(cells, ([, { seen }]) => seen ?? '')];
  return groups.map(([seen, members]) => (
    <span key={seen} className="change-list__states">
      <span className="claim__client">{members.map(([client]) => CLIENT_MAJORS[client]).join(', ')}</span>
      {seen && <span lang="en">{seen}</span>}
    </span>
  ));
}
