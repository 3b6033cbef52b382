import type { Diagram, ObservedMove } from '../plugin/diagrams-data';

/** An arrow of a diagram, as an SVG path and where its label stands. */
export interface Arrow {
  readonly move: ObservedMove;
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** A state's box; the start and the end are as tall as the diagram. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const SIDE = 124;
const GAP = 84;
const MIDDLE = 280;
const ROW = 66;
const BOX = 44;
const HEAD = 'm-7 -4l7 4l-7 4';
const LABEL_LIFT = 6;

/**
 * The start on the left, the end on the right, every other state in a row between them. A row without a box carries
 * the arrow that leads straight from start to end.
 */
export function layOut({ states }: Pick<Diagram, 'states'>): DiagramLayout {
  const [start, end] = [states[0]?.id ?? '', states.at(-1)?.id ?? ''];
  const moves = states.flatMap((state) => state.moves).filter(({ to }) => to !== undefined);
  const isDirect = ({ from, to }: ObservedMove) => from === start && to === end;
  const rows = [...(moves.some(isDirect) ? [''] : []), ...states.slice(1, -1).map(({ id }) => id)];
  const height = rows.length * ROW;
  const width = SIDE * 2 + GAP * 2 + MIDDLE;
  const centre = (id: string) => rows.indexOf(id) * ROW + ROW / 2;

  const boxes = states.map(({ id }): Box => {
    if (id === start) return { id, x: 0, y: 4, width: SIDE, height: height - 8 };
    if (id === end) return { id, x: width - SIDE, y: 4, width: SIDE, height: height - 8 };
    return { id, x: SIDE + GAP, y: centre(id) - BOX / 2, width: MIDDLE, height: BOX };
  });

  const arrowOf = (move: ObservedMove): Arrow => {
    const { from, to = '' } = move;
    const [left, right] = [SIDE + GAP, SIDE + GAP + MIDDLE];
    if (isDirect(move)) return straight(move, SIDE, width - SIDE, centre(''));
    if (from === start) return straight(move, SIDE, left, centre(to));
    if (to === end) return straight(move, right, width - SIDE, centre(from));
    return curved(move, right, centre(from), centre(to));
  };
  return { width, height, boxes, arrows: moves.map(arrowOf) };
}

function straight(move: ObservedMove, from: number, to: number, y: number): Arrow {
  return { move, path: `M${from} ${y}H${to}${HEAD}`, labelX: (from + to) / 2, labelY: y - LABEL_LIFT };
}

/** From one box of the middle to another, or back to itself, around the right side. */
function curved(move: ObservedMove, x: number, from: number, to: number): Arrow {
  const own = from === to;
  const [leaves, arrives] = own ? [from + 8, from + 18] : [from + 10, to - 10];
  const reach = x + (own ? 34 : 40);
  return {
    move,
    path: `M${x} ${leaves}C${reach} ${leaves} ${reach} ${arrives} ${x} ${arrives}m7 -4l-7 4l7 4`,
    labelX: reach + (own ? 8 : -4),
    labelY: (leaves + arrives) / 2 + (own ? 12 : 4),
  };
}
