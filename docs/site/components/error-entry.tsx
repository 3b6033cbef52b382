import Link from '@docusaurus/Link';
import type { ExplainedError } from '../plugin/errors-data';
import { CLIENT_NAMES } from '../words/client-names';
import { ERRORS_WORDS } from '../words/errors-words';
import { BreakableName } from './breakable-name';
import { evidenceLink } from './evidence-link';
import { useLanguage } from './use-language';

/** One error in answer to one operation. */
export function ErrorEntry({ error }: { readonly error: ExplainedError }) {
  const language = useLanguage();
  const { operation, name, clients, messages, causes, means, todo } = error;
  return (
    <article className="error-entry" data-error={name} data-operation={operation}>
      <h3>
        <OperationName operation={operation} />
      </h3>
      <p>{means[language]}</p>
      <p className="advice">
        <strong>{ERRORS_WORDS.todo[language]}</strong>
        {todo[language]}
      </p>
      <dl className="claim-facts">
        <div>
          <dt>{ERRORS_WORDS.clients[language]}</dt>
          <dd>{clients.map((client) => CLIENT_NAMES[client]).join(', ')}</dd>
        </div>
        <div>
          <dt>{ERRORS_WORDS.causes[language]}</dt>
          <dd>
            <ul>
              {causes.map(({ chapter, claim, title }) => (
                <li key={`${claim} ${title.en}`}>
                  <Link to={evidenceLink(chapter, claim)}>{title[language]}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {messages.length > 0 && (
          <div>
            <dt>{ERRORS_WORDS.message[language]}</dt>
            <dd lang="en">
              <ul>
                {messages.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}

/** The operation that an error answers, or that none was sent. */
export function OperationName({ operation }: { readonly operation: string }) {
  const language = useLanguage();
  if (operation === 'library') return <span>{ERRORS_WORDS.library[language]}</span>;
  return (
    <code>
      <BreakableName name={operation} />
    </code>
  );
}
