import type { Bilingual } from '../../../support/claims/claim';

/** A part of the project in its picture. */
export interface Part {
  /** Its folder or file, from the project's folder. */
  readonly path: string;
  readonly does: Bilingual;
  /** Of its upper left corner and its width, in the picture's units. */
  readonly at: readonly [x: number, y: number, width: number];
}

export const PARTS = {
  cli: {
    path: 'support/cli',
    does: { en: 'reads options, starts a run', fr: 'lit les options, lance l’exécution' },
    at: [160, 8, 240],
  },
  features: {
    path: 'features',
    does: { en: 'claims and examples', fr: 'affirmations et exemples' },
    at: [290, 96, 262],
  },
  steps: {
    path: 'steps',
    does: { en: 'what a phrase does', fr: 'ce que fait une phrase' },
    at: [290, 184, 262],
  },
  scenario: {
    path: 'support/scenario',
    does: { en: 'people, devices, accounts', fr: 'personnes, appareils, comptes' },
    at: [290, 272, 262],
  },
  clients: {
    path: 'support/clients',
    does: { en: 'Amplify v5 and v6', fr: 'Amplify v5 et v6' },
    at: [262, 360, 150],
  },
  targets: {
    path: 'support/targets',
    does: { en: 'pools and traits', fr: 'pools et traits' },
    at: [424, 360, 150],
  },
  transport: {
    path: 'support/transport',
    does: { en: 'HTTP, and its faults', fr: 'HTTP et ses pannes' },
    at: [290, 448, 262],
  },
  pool: {
    path: 'support/pool',
    does: { en: 'the embedded pool', fr: 'le pool intégré' },
    at: [290, 556, 262],
  },
  verdict: {
    path: 'support/verdict',
    does: { en: 'from messages to verdicts', fr: 'des messages aux verdicts' },
    at: [8, 96, 230],
  },
  results: {
    path: 'docs/data/results.json',
    does: { en: 'what was seen', fr: 'ce qui a été observé' },
    at: [8, 184, 230],
  },
  site: { path: 'docs', does: { en: 'this guide', fr: 'ce guide' }, at: [8, 272, 230] },
} as const satisfies Readonly<Record<string, Part>>;

type PartName = keyof typeof PARTS;

/** From what uses to what is used. */
export const ARROWS: readonly (readonly [PartName, PartName])[] = [
  ['cli', 'features'],
  ['cli', 'verdict'],
  ['features', 'steps'],
  ['steps', 'scenario'],
  ['scenario', 'clients'],
  ['scenario', 'targets'],
  ['clients', 'transport'],
  ['targets', 'transport'],
  ['verdict', 'results'],
  ['results', 'site'],
];

export const PICTURE_WORDS = {
  title: { en: 'The parts of the project', fr: 'Les parties du projet' },
  overHttp: { en: 'over HTTP, as to AWS', fr: 'par HTTP, comme vers AWS' },
} satisfies Readonly<Record<string, Bilingual>>;
