import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment } from 'react';
import type { Diagram, DiagramState, ObservedMove } from '../plugin/diagrams-data';
import { CLIENT_MAJORS } from '../words/client-names';
import { DIAGRAMS_WORDS, STATE_WORDS } from '../words/diagrams-words';
import { COLON } from '../words/punctuation';
import { evidenceLink } from './evidence-link';
import { useLanguage } from './use-language';

/** What a diagram shows, state by state, with the refusals that it leaves out. */
export function StateList({ diagram }: { readonly diagram: Diagram }) {
  return diagram.states.map((state) => <StateEntry key={state.id} diagram={diagram.id} state={state} />);
}

interface StateEntryProps {
  readonly diagram: Diagram['id'];
  readonly state: DiagramState;
}

function StateEntry({ diagram, state }: StateEntryProps) {
  const language = useLanguage();
  const words = DIAGRAMS_WORDS;
  const without = state.id === 'end' ? words.last : words.noWayOut;
  return (
    <section className="state-entry">
      <Heading as="h3" id={`${diagram}-${state.id}`}>
        <StateName diagram={diagram} id={state.id} />
      </Heading>
      {state.nextSteps.length > 0 && (
        <p>
          {words.toldBy[language]}{' '}
          {state.nextSteps.map((step, index) => (
            <Fragment key={step}>
              {index > 0 && ', '}
              <code>{step}</code>
            </Fragment>
          ))}
        </p>
      )}
      {state.moves.length === 0 ? (
        <p>{without[language]}</p>
      ) : (
        <ul>
          {state.moves.map((move) => (
            <MoveItem key={`${move.operation} ${move.to ?? move.error}`} diagram={diagram} move={move} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface MoveItemProps {
  readonly diagram: Diagram['id'];
  readonly move: ObservedMove;
}

function MoveItem({ diagram, move }: MoveItemProps) {
  const language = useLanguage();
  const { operation, to, error, clients, cause } = move;
  return (
    <li>
      <code>{operation}</code>{' '}
      {to === undefined ? (
        <>
          {DIAGRAMS_WORDS.refused[language]} <Link to={`/errors-index/#${error}`}>{error}</Link>
        </>
      ) : (
        <>
          {DIAGRAMS_WORDS.leadsTo[language]}{' '}
          <Link to={`#${diagram}-${to}`}>
            <StateName diagram={diagram} id={to} />
          </Link>
        </>
      )}{' '}
      <span className="state-entry__cause">
        ({clients.map((client) => CLIENT_MAJORS[client]).join(', ')}
        {COLON[language]}
        <Link to={evidenceLink(cause.chapter, cause.claim)}>{cause.title[language]}</Link>)
      </span>
    </li>
  );
}

function StateName({ diagram, id }: { readonly diagram: Diagram['id']; readonly id: string }) {
  const language = useLanguage();
  return STATE_WORDS[diagram][id]?.[language] ?? <code>{id}</code>;
}
