import { MAILS_A_DAY } from '../../targets/mail-sender';
import { needsBySetting, settingInWords } from '../../verdict/needs-by-setting';
import type { Paper } from '../../verdict/reporters/console-claim';
import { describePermissions } from './describe-permissions';
import type { ClientOutlook, Diagnosis, Messages } from './diagnosis';
import { paragraph } from './paragraph';

/** A diagnosis for a terminal: what would run, what not, what it takes, and whether a run can begin. */
export function describeDiagnosis(diagnosis: Diagnosis, paper: Paper): string {
  const { colors } = paper;
  const { permissions, policy } = diagnosis;
  return [
    `${colors.bold(diagnosis.target.name)}: ${whatItIs(diagnosis)}`,
    section('Would run', diagnosis.clients.map(outlook), paper),
    ...notApplicable(diagnosis, paper),
    ...(permissions && policy ? [describePermissions({ permissions, policy }, paper)] : []),
    section('What it takes', costs(diagnosis), paper),
    conclusion(diagnosis, paper),
  ].join('\n\n');
}

function whatItIs({ target }: Diagnosis): string {
  if (target.kind === 'embedded') return 'the embedded pool';
  const pool = target.mode === 'existing' ? `the pool ${target.userPoolId}, as it is` : 'throw-away pools';
  return `${pool} (${target.standing})`;
}

function section(heading: string, lines: readonly string[], paper: Paper): string {
  return [paper.colors.bold(heading), '', ...lines.map((line) => paragraph(line, 2, paper))].join('\n');
}

function outlook({ id, version, claims, examples }: ClientOutlook): string {
  const rest = claims.notApplicable === 0 ? '' : `, ${claims.notApplicable} not applicable`;
  const left = examples.notApplicable === 0 ? '' : `, ${examples.notApplicable} not applicable`;
  return `${id} ${version}: ${claims.run} claims${rest}; ${examples.run} examples${left}`;
}

function notApplicable({ needs, obstacles }: Diagnosis, paper: Paper): readonly string[] {
  const { colors } = paper;
  const entries = [
    ...needsBySetting(needs).map(settingInWords),
    ...obstacles.map(({ reason, claims }) => ({ head: reason, needs: [{ line: undefined, claims }] })),
  ];
  if (entries.length === 0) return [];
  const lines = entries.flatMap(({ head, needs: needed }) => [
    paragraph(head, 2, paper),
    ...needed.flatMap(({ line, claims }) => [
      ...(line === undefined ? [] : [paragraph(line, 4, paper)]),
      colors.dim(paragraph(claims.join(', '), 6, paper)),
    ]),
  ]);
  return [[colors.bold('Would not run, and why'), '', ...lines].join('\n')];
}

function costs({ messages, requests, time, codes, stack }: Diagnosis): readonly string[] {
  const all = requests.reduce((sum, { requests: each }) => sum + each, 0);
  const busiest = [...requests]
    .sort((a, b) => b.requests / b.quota - a.requests / a.quota)
    .slice(0, 3)
    .map(({ category, requests: each, quota }) => `${category} ${each} (quota ${quota} a second)`);
  return [
    `Time: about ${duration(time.seconds)} (${time.because})`,
    `Requests: ${all}${busiest.length > 0 ? `; nearest to their quotas: ${busiest.join(', ')}` : ''}`,
    `Mail: ${mail(messages)}`,
    `Text messages: ${messages.sms}`,
    `Codes are read ${codes}`,
    ...(stack === undefined ? [] : [`Around the pools there is ${stack}`]),
  ];
}

function mail({ email, sender }: Messages): string {
  switch (sender) {
    case 'Cognito':
      return `${email} of the ${MAILS_A_DAY} a day that Cognito sends by itself for an account${email > MAILS_A_DAY ? ': more than there are' : ''}`;
    case 'SES':
      return `${email}, by your own identity with Amazon SES, whose quotas count`;
    case 'nobody':
      return `none: ${email} codes are handed to a function`;
    case 'unknown':
      return String(email);
  }
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

function conclusion({ exitCode, nothing, permissions = [] }: Diagnosis, paper: Paper): string {
  const { colors } = paper;
  const missing = permissions.filter(({ state }) => state === 'missing').length;
  switch (exitCode) {
    case 0:
      return colors.green('Exit 0: a run can begin.');
    case 2:
      return colors.red(
        `Exit 2: ${missing === 1 ? 'a permission is' : `${missing} permissions are`} missing.`,
      );
    default:
      return colors.red(paragraph(`Exit ${exitCode}: a run would check nothing. ${nothing ?? ''}`, 0, paper));
  }
}
