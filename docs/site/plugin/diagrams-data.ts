import type { ClientId } from '../../../support/claims/claim';
import type { ClaimResult, ExampleResult } from '../../../support/verdict/results';
import type { Cause } from './met-errors';
import { END, type Move, type MoveReader, START, signInMove, signUpMove } from './observed-moves';

export interface ObservedMove extends Move {
  readonly clients: readonly ClientId[];
  /** The first example that made it. */
  readonly cause: Cause;
}

export interface DiagramState {
  readonly id: string;
  /** What v6 calls it when it says what comes next: `CONFIRM_SIGN_IN_WITH_SMS_CODE`. */
  readonly nextSteps: readonly string[];
  /** Those that lead to another state first; then refusals. */
  readonly moves: readonly ObservedMove[];
}

export interface Diagram {
  readonly id: 'sign-up' | 'sign-in';
  /** The start first, the end last. */
  readonly states: readonly DiagramState[];
}

/** The two diagrams, of what was seen on the wire and in the next steps that v6 told; none before a run. */
export function diagramsData(claims: readonly ClaimResult[]): readonly Diagram[] {
  const diagrams: readonly Diagram[] = [
    { id: 'sign-up', states: statesOf(claims, signUpMove, /nextStep\.signUpStep\P{L}+\p{L}+\P{L}+(\w+)/u) },
    {
      id: 'sign-in',
      states: statesOf(claims, signInMove, /(?:next step is|étape suivante est)\P{L}+(\w+)/u),
    },
  ];
  return diagrams.filter(({ states }) => states.length > 0);
}

interface Gathered {
  readonly moves: Map<string, Move & { readonly cause: Cause; readonly clients: Set<ClientId> }>;
  readonly nextSteps: Map<string, Set<string>>;
}

function statesOf(claims: readonly ClaimResult[], read: MoveReader, told: RegExp): readonly DiagramState[] {
  const gathered: Gathered = { moves: new Map(), nextSteps: new Map() };
  for (const claim of claims) {
    for (const [client, { examples }] of Object.entries(claim.verdicts)) {
      for (const example of examples) {
        const cause = { chapter: claim.chapter, claim: claim.id, title: example.title };
        gather(gathered, { example, client: client as ClientId, cause, read, told });
      }
    }
  }
  const moves = [...gathered.moves.values()];
  const middle = new Set(moves.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]));
  if (middle.size === 0) return [];
  middle.delete(START);
  middle.delete(END);
  return [START, ...[...middle].sort(), END].map((id) => ({
    id,
    nextSteps: [...(gathered.nextSteps.get(id) ?? [])].sort(),
    moves: moves
      .filter(({ from }) => from === id)
      .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
      .map(({ clients, ...move }) => ({ ...move, clients: [...clients].sort() })),
  }));
}

interface Seen {
  readonly example: ExampleResult;
  readonly client: ClientId;
  readonly cause: Cause;
  readonly read: MoveReader;
  readonly told: RegExp;
}

function gather({ moves, nextSteps }: Gathered, { example, client, cause, read, told }: Seen): void {
  let state: string | undefined;
  for (const exchange of example.wire) {
    const move = exchange.from === 'administrator' ? undefined : read(exchange);
    if (!move) continue;
    const key = orderOf(move);
    const known = moves.get(key) ?? { ...move, cause, clients: new Set() };
    moves.set(key, known);
    known.clients.add(client);
    state = move.to ?? state;
  }
  if (client !== 'amplify-v6' || state === undefined) return;
  for (const { text } of example.steps) {
    const step = told.exec(text)?.[1];
    if (step !== undefined) nextSteps.set(state, (nextSteps.get(state) ?? new Set()).add(step));
  }
}

function orderOf({ from, operation, to, error }: Move): string {
  return [from, error ? 1 : 0, to ?? error, operation].join(' ');
}
