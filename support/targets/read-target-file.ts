import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { ConformanceError } from '../conformance-error';
import { checkShape } from '../documents/check-shape';
import { type DocumentProblem, describeDocumentProblem } from '../documents/document-problem';
import { LocatedDocument } from '../documents/located-document';
import { schemaCheck } from '../documents/schema-check';
import { cleanAddresses, holdsKey } from '../transport/clean-addresses';
import { isAwsAddress, regionInAddress } from './aws-address';
import { checkStack } from './check-stack';
import type { TargetFile } from './target-file';
import schema from './target-file.schema.json';

const check = schemaCheck<TargetFile>(schema);

type ReadDocument = Pick<LocatedDocument, 'file' | 'value' | 'lineOf'>;

const READERS: Readonly<Record<string, (file: string, text: string) => ReadDocument>> = {
  '.json': readJson,
  '.ts': readModule,
  '.js': readModule,
  '.cjs': readModule,
  '.mjs': readModule,
};

const REGION = new RegExp(schema.properties.region.pattern);

/** Members that mean something only where the pool is somebody's own. */
const EXISTING_ONLY = ['userPoolId', 'userPoolClientIds', 'address', 'harmlessTriggers'] as const;

/**
 * Reads a target file, JSON or a module with a default export.
 * @returns the file's content with a `name`
 * @throws ConformanceError UsageError that names the file, the line (of JSON) and the remedy for every fault at once
 */
export function readTargetFile(file: string): TargetFile & { readonly name: string } {
  const read = READERS[extname(file)];
  if (!read) {
    throw new ConformanceError('UsageError', `--target ${file}: there is no such target.`, {
      expected: `embedded, or a file whose name ends in ${Object.keys(READERS).join(', ')}`,
      next: 'Give the path of a target file; the guide has examples.',
    });
  }
  const document = read(file, readText(file));
  const problems = checkShape(document, check());
  const content = document.value as TargetFile;
  if (problems.length === 0) {
    problems.push(
      ...checkMeaning(content, document),
      ...checkEndpoint(content, document),
      ...checkLacks(content, document),
      ...checkStack(content, document),
    );
  }
  if (problems.length > 0) throw refusal(file, problems);
  return { ...content, name: content.name ?? basename(file, extname(file)) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConformanceError('UsageError', `--target ${file}: ${(cause as Error).message}`, {
      expected: 'a file that can be read',
      next: 'Correct the path.',
      cause,
    });
  }
}

function readJson(file: string, text: string): ReadDocument {
  const document = new LocatedDocument(file, text);
  const { syntaxProblems } = document;
  if (syntaxProblems.length > 0) throw refusal(file, syntaxProblems);
  return document;
}

/** What a module computes has no lines: problems point at its first. */
function readModule(file: string): ReadDocument {
  try {
    const module = require(resolve(file)) as { readonly default?: unknown };
    return { file, value: module.default ?? module, lineOf: () => 1 };
  } catch (cause) {
    const [message = ''] = (cause instanceof Error ? cause.message : String(cause)).trim().split('\n');
    throw new ConformanceError('UsageError', `--target ${file}: the module cannot be loaded: ${message}`, {
      expected: 'a module whose default export is a target',
      next: 'Correct the module.',
      cause,
    });
  }
}

function checkMeaning(content: TargetFile, document: ReadDocument): readonly DocumentProblem[] {
  const problem = (member: string, message: string, expected: string, next: string): DocumentProblem => ({
    file: document.file,
    line: document.lineOf([member]),
    message,
    expected,
    next,
  });
  if (content.mode === 'provisioned') {
    return EXISTING_ONLY.filter((member) => member in content).map((member) =>
      problem(
        member,
        `"${member}" does not go with "mode": "provisioned"`,
        'a member of throw-away pools',
        `Remove "${member}", or say "mode": "existing".`,
      ),
    );
  }
  const missing = (['userPoolId', 'userPoolClientIds'] as const)
    .filter((member) => !(member in content))
    .map((member) =>
      problem('mode', `"${member}" is missing`, `"${member}" with "mode": "existing"`, `Add "${member}".`),
    );
  if (missing.length > 0) return missing;
  const [region = ''] = content.userPoolId.split('_');
  if (region === content.region) return [];
  // Pools of other services are called as they please. One that is called after a region is there: clients go by that.
  const isElsewhere = content.endpoint !== undefined && !isAwsAddress(content.endpoint);
  if (isElsewhere && !REGION.test(region)) return [];
  return [
    problem(
      'region',
      `the pool ${content.userPoolId} is in ${region}, not in ${content.region}`,
      `"region": "${region}"`,
      'Correct "region" or "userPoolId".',
    ),
  ];
}

/** An address of AWS's own that names another region would be signed for in vain. */
function checkEndpoint({ endpoint, region }: TargetFile, document: ReadDocument): readonly DocumentProblem[] {
  if (endpoint === undefined) return [];
  if (URL.canParse(endpoint) && holdsKey(endpoint)) {
    return [
      {
        file: document.file,
        line: document.lineOf(['endpoint']),
        message: 'the endpoint has a user, a query or a fragment, which would stand in reports',
        expected: 'an http or https address, such as http://127.0.0.1:9229',
        next: 'Remove them from "endpoint".',
      },
    ];
  }
  if (!isAwsAddress(endpoint)) return [];
  const actual = regionInAddress(endpoint);
  if (actual === region) return [];
  return [
    {
      file: document.file,
      line: document.lineOf(['endpoint']),
      message: `the endpoint is in ${actual ?? 'no region of AWS'}, not in ${region}`,
      expected: `an address of AWS in ${region}`,
      next: 'Correct "region" or "endpoint".',
    },
  ];
}

/** What AWS answers so is a mistake of the suite's, or an outage, and nothing to get used to. */
function checkLacks({ endpoint, lacks }: TargetFile, document: ReadDocument): readonly DocumentProblem[] {
  if (lacks === undefined || (endpoint !== undefined && !isAwsAddress(endpoint))) return [];
  return [
    {
      file: document.file,
      line: document.lineOf(['lacks']),
      message: 'AWS lacks no operation',
      expected: '"lacks" beside the "endpoint" of an emulator alone',
      next: 'Remove "lacks", or give the "endpoint" that lacks these operations.',
    },
  ];
}

function refusal(file: string, problems: readonly DocumentProblem[]): ConformanceError {
  const described = cleanAddresses(problems.map(describeDocumentProblem).join('\n'));
  return new ConformanceError('UsageError', `The target file ${file} cannot be used.\n${described}`, {
    seen: problems,
  });
}
