import { Command } from 'commander';
import pc from 'picocolors';
import { ConformanceError } from '../../conformance-error';
import type { Target } from '../../targets/contract';
import type { Paper } from '../../verdict/reporters/console-claim';
import { printableData } from '../../verdict/reporters/printable';
import { refuseFaultySuite } from '../lint-problems';
import { expectBatch } from '../run/expect-shards';
import { addSelectionOptions, CLIENTS, type SelectionOptions } from '../run/run-options';
import { loadSuiteBook } from '../suite-book';
import { terminalColumns } from '../terminal-columns';
import { describeDiagnosis } from './describe-diagnosis';
import { describePermissions } from './describe-permissions';
import { examine } from './examine';
import { permissionsWantedBy } from './permissions-wanted';
import { reachTarget } from './reach-target';
import { rehearsalProgress } from './rehearsal-progress';

interface DoctorOptions extends SelectionOptions {
  readonly json?: true;
}

export function doctorCommand(): Command {
  return addSelectionOptions(
    new Command('doctor').description(
      'Says what a run would do on a target, what not and why, and what it would cost. Makes and changes nothing there: the run is rehearsed on the embedded pool. Permissions are looked at by reading, and by calls about somebody who does not exist. Exits with 0 when a run can begin, 2 when a permission is missing or nothing answers, 3 when the configuration is wrong or nothing would be checked.',
    ),
  )
    .option('--json', 'print the diagnosis as JSON')
    .action(doctor);
}

async function doctor(options: DoctorOptions): Promise<void> {
  expectBatch(options);
  const target = await reached(options);
  const book = await loadSuiteBook(options);
  await refuseFaultySuite(book);
  const clients = options.client ?? CLIENTS;
  const progress = new Map(clients.map((client) => [client, rehearsalProgress(client, process.stderr, pc)]));
  const diagnosis = await examine(target, {
    ...options,
    ...{ book, clients, wanted: options, order: { kind: 'defined' } },
    onMessage: (client, envelope) => progress.get(client)?.(envelope),
  });
  print(options, diagnosis, describeDiagnosis);
  process.exitCode = diagnosis.exitCode;
}

function print<Facts>(
  { json }: DoctorOptions,
  facts: Facts,
  describe: (facts: Facts, paper: Paper) => string,
): void {
  const paper = { colors: pc, columns: terminalColumns() };
  const shown = printableData(facts);
  console.log(json ? JSON.stringify(shown, undefined, 2) : describe(shown, paper));
}

/** The target as a run finds it, or the same refusal; with the policy, where a permission is what it wants. */
async function reached(options: DoctorOptions): Promise<Target> {
  try {
    return await reachTarget(options);
  } catch (error) {
    if (isOfPermission(error) && options.target !== undefined) {
      print(options, await permissionsWantedBy(options.target), describePermissions);
    }
    throw error;
  }
}

function isOfPermission(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly name?: unknown } };
  return error instanceof ConformanceError && cause?.name === 'AccessDeniedException';
}
