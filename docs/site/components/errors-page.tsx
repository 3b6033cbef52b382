import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ErrorGroup } from '../plugin/errors-data';
import { ERRORS_WORDS } from '../words/errors-words';
import { BreakableName } from './breakable-name';
import { ErrorEntry, OperationName } from './error-entry';
import { GeneratedPage } from './generated-page';
import { useLanguage } from './use-language';

/** The index of errors: a table of names, then a section for each. */
export default function ErrorsPage({ data }: { readonly data: readonly ErrorGroup[] }) {
  const language = useLanguage();
  return (
    <GeneratedPage
      title={ERRORS_WORDS.title[language]}
      lead={ERRORS_WORDS.lead[language]}
      sections={data.map(({ name }) => ({ id: name, title: name }))}
    >
      <p>{(data.length > 0 ? ERRORS_WORDS.byName : ERRORS_WORDS.nothing)[language]}</p>
      {data.length > 0 && <ErrorTable groups={data} />}
      {data.map(({ name, errors }) => (
        <section key={name} className="error-group">
          <Heading as="h2" id={name}>
            <BreakableName name={name} />
          </Heading>
          {errors.map((error) => (
            <ErrorEntry key={error.operation} error={error} />
          ))}
        </section>
      ))}
    </GeneratedPage>
  );
}

function ErrorTable({ groups }: { readonly groups: readonly ErrorGroup[] }) {
  const language = useLanguage();
  return (
    <table className="error-table">
      <thead>
        <tr>
          <th scope="col">{ERRORS_WORDS.error[language]}</th>
          <th scope="col">{ERRORS_WORDS.operations[language]}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, errors }) => (
          <tr key={name}>
            <th scope="row">
              <Link to={`#${name}`}>
                <BreakableName name={name} />
              </Link>
            </th>
            <td>
              <ul>
                {errors.map(({ operation }) => (
                  <li key={operation}>
                    <OperationName operation={operation} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
