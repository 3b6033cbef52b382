import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { REQUEST_CATEGORIES } from '../transport/request-category';
import schema from './target-file.schema.json';

/** Members of each kind of target file, as the type has them. */
function membersByMode(): ReadonlyMap<string, readonly string[]> {
  const file = join(__dirname, 'target-file.ts');
  const program = ts.createProgram([file], { strict: true, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  assert.ok(source);
  const declared = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === 'TargetFile');
  assert.ok(declared);
  const union = checker.getTypeAtLocation(declared);
  assert.ok(union.isUnion());
  return new Map(
    union.types.map((type) => {
      const mode = type.getProperty('mode');
      assert.ok(mode);
      const literal = checker.getTypeOfSymbol(mode);
      assert.ok(literal.isStringLiteral());
      return [literal.value, type.getProperties().map(({ name }) => name)] as const;
    }),
  );
}

test('the schema knows the categories of requests', () => {
  assert.deepEqual(Object.keys(schema.properties.quotas.properties), REQUEST_CATEGORIES);
});

test('the schema and the type know the same modes and members', () => {
  const members = membersByMode();
  assert.deepEqual([...members.keys()].sort(), [...schema.properties.mode.enum].sort());
  const known = new Set([...members.values()].flat());
  assert.deepEqual([...known].sort(), Object.keys(schema.properties).sort());
});
