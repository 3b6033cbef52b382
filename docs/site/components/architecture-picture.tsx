import { ARROWS, PARTS, type Part, PICTURE_WORDS } from '../words/architecture-parts';
import { useLanguage } from './use-language';

const HEIGHT = 60;
const TIP = 6;

/** The parts of the project and what uses what; the page says the same in words. */
export function ArchitecturePicture() {
  const language = useLanguage();
  return (
    <svg
      className="architecture"
      viewBox="0 0 580 624"
      role="img"
      aria-labelledby="architecture-title"
      aria-describedby="parts"
    >
      <title id="architecture-title">{PICTURE_WORDS.title[language]}</title>
      <defs>
        <marker
          id="architecture-tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth={TIP}
          markerHeight={TIP}
          orient="auto"
        >
          <path className="architecture__tip" d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {ARROWS.map(([from, to]) => (
        <path key={`${from} ${to}`} className="architecture__arrow" d={between(PARTS[from], PARTS[to])} />
      ))}
      <path
        className="architecture__arrow architecture__arrow--http"
        d={between(PARTS.transport, PARTS.pool)}
      />
      <text className="architecture__does" textAnchor="end" x={408} y={536}>
        {PICTURE_WORDS.overHttp[language]}
      </text>
      {Object.entries<Part>(PARTS).map(
        ([
          name,
          {
            path,
            does,
            at: [x, y, width],
          },
        ]) => (
          <g key={name}>
            <rect className="architecture__part" x={x} y={y} width={width} height={HEIGHT} rx={6} />
            <text className="architecture__path" x={x + 12} y={y + 25}>
              {path}
            </text>
            <text className="architecture__does" x={x + 12} y={y + 46}>
              {does[language]}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

/** From the middle of a part's lower edge to the upper edge of another, straight down where it can. */
function between({ at: [x, y, width] }: Part, { at: [toX, toY, toWidth] }: Part): string {
  const middle = x + width / 2;
  const goal = toX + toWidth / 2;
  const start = Math.min(Math.max(goal, x + 16), x + width - 16);
  const end = Math.min(Math.max(middle, toX + 16), toX + toWidth - 16);
  const from = start === goal ? goal : start;
  const to = start === goal ? goal : end;
  return `M${from} ${y + HEIGHT}L${to} ${toY - 3}`;
}
