import Link from '@docusaurus/Link';
import type { Diagram } from '../plugin/diagrams-data';
import { CLIENT_MAJORS } from '../words/client-names';
import { type Box, layOut } from '../words/diagram-layout';
import { DIAGRAM_TITLES, STATE_WORDS } from '../words/diagrams-words';
import { useLanguage } from './use-language';

/** A diagram as SVG; each box leads to its place in the list that says the same. */
export function StateDiagram({ diagram }: { readonly diagram: Diagram }) {
  const language = useLanguage();
  const { width, height, boxes, arrows } = layOut(diagram);
  const title = DIAGRAM_TITLES[diagram.id][language];
  return (
    <figure className="state-diagram">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{title}</title>
        {arrows.map(({ move, path, labelX, labelY }) => (
          <g key={`${move.from} ${move.to} ${move.operation}`}>
            <path d={path} />
            <text x={labelX} y={labelY} className="state-diagram__label">
              {move.clients.map((client) => CLIENT_MAJORS[client]).join(' ')}
            </text>
          </g>
        ))}
        {boxes.map((box) => (
          <Link key={box.id} to={`#${diagram.id}-${box.id}`}>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="6" />
            <StateText diagram={diagram} box={box} />
          </Link>
        ))}
      </svg>
    </figure>
  );
}

/** Its name, and beneath it what v6 calls it where there is room for one name. */
function StateText({ diagram, box }: { readonly diagram: Diagram; readonly box: Box }) {
  const language = useLanguage();
  const name = STATE_WORDS[diagram.id][box.id]?.[language];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [step, ...others] = diagram.states.find(({ id }) => id === box.id)?.nextSteps ?? [];
  if (name === undefined && step !== undefined && others.length === 0) {
    return (
      <>
        <text x={x} y={y - 3} className="state-diagram__code">
          {box.id}
        </text>
        <text x={x} y={y + 13} className="state-diagram__step">
          {step}
        </text>
      </>
    );
  }
  return (
    <text x={x} y={y + 5} className={name === undefined ? 'state-diagram__code' : 'state-diagram__name'}>
      {name ?? box.id}
    </text>
  );
}
