import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { ensureChromium } from '../../../support/tooling/ensure-chromium';
import { busyShare } from './busy-share';

const PROGRAM = resolve(__dirname, '../../../node_modules/lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const CHROME_FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking';
const LARGEST_REPORT = 32 * 1024 * 1024;

type Category = (typeof CATEGORIES)[number];

export interface LighthouseRun {
  /** From 0 to 100, of the categories that were asked for. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  /** Lighthouse's measure of how fast the machine was just then. */
  readonly benchmarkIndex: number;
  /** How much of the machine others used just before, from 0 to 1. */
  readonly busy: number;
  /** The audits that cost the three other categories something, by id. */
  readonly failed: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Partial<
      Record<
        Category,
        { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }
      >
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
  readonly environment: { readonly benchmarkIndex: number };
}

/** Measures a page as on a phone, on a throttled line. Its programming interface cannot be loaded here; its command can. */
export async function lighthouse(
  url: string,
  asked: readonly Category[] = CATEGORIES,
): Promise<LighthouseRun> {
  const busy = await busyShare();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      PROGRAM,
      url,
      '--quiet',
      '--output=json',
      '--disable-full-page-screenshot',
      '--no-enable-error-reporting',
      `--only-categories=${asked.join(',')}`,
      `--chrome-flags=${CHROME_FLAGS}`,
    ],
    { maxBuffer: LARGEST_REPORT, env: { ...process.env, CHROME_PATH: await ensureChromium(process.env) } },
  );
  return { ...digest(JSON.parse(stdout)), busy };
}

function digest({ categories, audits, environment }: Report): Omit<LighthouseRun, 'busy'> {
  const numberOf = (id: string, digits = 0) =>
    Number((audits[id]?.numericValue ?? Number.NaN).toFixed(digits));
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([category, { score }]) => [category, Math.round(score * 100)]),
    ),
    lcpMs: numberOf('largest-contentful-paint'),
    tbtMs: numberOf('total-blocking-time'),
    cls: numberOf('cumulative-layout-shift', 3),
    benchmarkIndex: environment.benchmarkIndex,
    failed: CATEGORIES.filter((category) => category !== 'performance')
      .flatMap((category) => categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}
