import type { ClientId } from '../../../support/claims/claim';
import type { ExampleError as ExampleErrorFacts } from '../../../support/verdict/results';
import { CLIENT_NAMES } from '../words/client-names';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { useLanguage } from './use-language';

interface ExampleErrorProps {
  readonly client: ClientId;
  readonly error: ExampleErrorFacts;
}

/** Why an example did not pass, or not at once. */
export function ExampleError({ client, error }: ExampleErrorProps) {
  const language = useLanguage();
  return (
    <div className="example-error">
      <p>
        <strong>{CLIENT_NAMES[client]}</strong> <code>{error.kind}</code>{' '}
        <span lang="en">{error.message}</span>
      </p>
      <dl>
        {error.expected !== undefined && (
          <Value name={EVIDENCE_WORDS.expected[language]} text={error.expected} />
        )}
        {error.seen !== undefined && <Value name={EVIDENCE_WORDS.seen[language]} text={error.seen} />}
      </dl>
      {error.next && <p lang="en">{error.next}</p>}
    </div>
  );
}

function Value({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{text}</code>
      </dd>
    </div>
  );
}
