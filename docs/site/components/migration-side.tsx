import type { ClientRelease } from '../../../support/verdict/results';
import type { MigrationSide as Side } from '../plugin/migration-data';
import { CLIENT_NAMES } from '../words/client-names';
import { markState } from '../words/mark-state';
import { MIGRATION_WORDS } from '../words/migration-words';
import { MarkLabel } from './mark-label';
import { useLanguage } from './use-language';

interface MigrationSideProps {
  readonly client: ClientRelease;
  readonly side: Side;
}

/** What one client makes of the call: what the evidence says, and what happens. */
export function MigrationSide({ client, side }: MigrationSideProps) {
  const language = useLanguage();
  return (
    <div className="migration__side" data-client={client.id}>
      <p className="migration__client">
        <span className="claim__client">
          {CLIENT_NAMES[client.id]} <span className="claim__version">{client.version}</span>
        </span>{' '}
        <MarkLabel state={markState(side.mark)} />
      </p>
      {side.happens.length === 0 ? (
        <p>{MIGRATION_WORDS.nothingOwn[language]}</p>
      ) : (
        <ul>
          {side.happens.map((title) => (
            <li key={title.en}>{title[language]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
