import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { literalEnums } from './literal-enums';

const COLOURS = `var Colour;
(function (Colour) {
    /** Of danger. */
    Colour["Red"] = "red";
    Colour["Green"] = "it's green";
})(Colour || (Colour = {}));
`;
const NUMBERS = `var Level;
(function (Level) {
    Level[Level["Low"] = 0] = "Low";
})(Level || (Level = {}));
`;
const OTHER = `var Thing;
(function (Thing) {
    Thing["name"] = "thing";
    Thing.register();
})(Thing || (Thing = {}));
`;

describe('enums as object literals', () => {
  it('hold the same', () => {
    const literal = literalEnums(COLOURS);
    assert.doesNotMatch(literal, /function/);
    assert.deepEqual(
      runInNewContext(`${literal} JSON.stringify(Colour)`),
      runInNewContext(`${COLOURS} JSON.stringify(Colour)`),
    );
  });

  it('are written for texts alone', () => {
    for (const source of [NUMBERS, OTHER]) assert.equal(literalEnums(source), source);
  });

  it('are what Amplify has, member by member', () => {
    const amplify = createRequire(require.resolve('aws-amplify'));
    const auth = dirname(amplify.resolve('@aws-amplify/auth/package.json'));
    const source = readFileSync(join(auth, 'dist/esm/providers/cognito/types/errors.mjs'), 'utf8');
    const names = [...source.matchAll(/^var (\w+);$/gm)].map(([, name]) => name);
    assert.ok(names.length > 20, `${names.length} enums`);
    const told = (text: string) =>
      runInNewContext(`${text.replace(/^export .*$/m, '')} JSON.stringify({ ${names.join(', ')} })`);
    assert.doesNotMatch(literalEnums(source), /function/);
    assert.equal(told(literalEnums(source)), told(source));
  });
});
