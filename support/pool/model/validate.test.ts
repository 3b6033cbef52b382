import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServiceError } from '../service-error';
import { boolean, integer, list, map, oneOf, required, structure, text, unsimulated } from './build-shape';
import { validate } from './validate';

const shape = structure({
  Name: required(text({ min: 2, max: 4, pattern: '[a-z]+' })),
  Secret: text({ min: 3, sensitive: true }),
  Colour: oneOf('RED', 'BLUE'),
  Size: integer(1, 3),
  Flag: boolean(),
  Extras: map(text()),
  Items: list(structure({ Name: required(text({ max: 1 })) }), { max: 2 }),
  Mode: unsimulated('OFF'),
});

function refusal(body: unknown): readonly [string, string] {
  try {
    validate(shape, body);
  } catch (error) {
    assert.ok(error instanceof ServiceError);
    return [error.code, error.message];
  }
  assert.fail(`${JSON.stringify(body)} was accepted`);
}

test('what the model allows comes through, unknown members and nulls aside', () => {
  const body = {
    Name: 'abc',
    Colour: 'RED',
    Size: 2,
    Flag: true,
    Extras: { a: 'b' },
    Unknown: 1,
    Secret: null,
  };
  assert.deepEqual(validate(shape, { ...body, Mode: 'OFF' }), {
    Name: 'abc',
    Colour: 'RED',
    Size: 2,
    Flag: true,
    Extras: { a: 'b' },
    Mode: 'OFF',
  });
});

const one = '1 validation error detected: ';
const failed = 'failed to satisfy constraint: Member must';

for (const [body, message] of [
  [{}, `${one}Value null at 'name' ${failed} not be null`],
  [{ Name: 'a' }, `${one}Value 'a' at 'name' ${failed} have length greater than or equal to 2`],
  [{ Name: 'abcde' }, `${one}Value 'abcde' at 'name' ${failed} have length less than or equal to 4`],
  [{ Name: 'ABC' }, `${one}Value 'ABC' at 'name' ${failed} satisfy regular expression pattern: [a-z]+`],
  [{ Name: 'abc', Secret: 'xy' }, `${one}Value at 'secret' ${failed} have length greater than or equal to 3`],
  [{ Name: 'abc', Colour: 'X' }, `${one}Value 'X' at 'colour' ${failed} satisfy enum value set: [RED, BLUE]`],
  [{ Name: 'abc', Size: 4 }, `${one}Value '4' at 'size' ${failed} have value less than or equal to 3`],
  [
    { Name: 'abc', Items: [{ Name: 'x' }, { Name: 'yy' }] },
    `${one}Value 'yy' at 'items.2.member.name' ${failed} have length less than or equal to 1`,
  ],
  [
    { Name: 'A', Size: 0 },
    `3 validation errors detected: Value 'A' at 'name' ${failed} satisfy regular expression pattern: [a-z]+; ` +
      `Value 'A' at 'name' ${failed} have length greater than or equal to 2; ` +
      `Value '0' at 'size' ${failed} have value greater than or equal to 1`,
  ],
  [{ Name: 'abc', Mode: 'ON' }, 'Mode is not simulated by this user pool.'],
] as const) {
  test(`P-11 to P-13: ${message}`, () => {
    assert.deepEqual(refusal(body), ['InvalidParameterException', message]);
  });
}

for (const [body, message] of [
  [{ Name: 7 }, 'NUMBER_VALUE can not be converted to a String'],
  [{ Name: 'abc', Flag: 'true' }, 'STRING_VALUE can not be converted to a Boolean'],
  [{ Name: 'abc', Size: 1.5 }, 'NUMBER_VALUE can not be converted to an Integer'],
  [{ Name: 'abc', Items: {} }, 'START_OBJECT can not be converted to a List'],
  [{ Name: 'abc', Extras: [] }, 'START_ARRAY can not be converted to an Object'],
  [[], 'START_ARRAY can not be converted to an Object'],
  ['x', 'STRING_VALUE can not be converted to an Object'],
] as const) {
  test(`P-15: ${message}`, () => {
    assert.deepEqual(refusal(body), ['SerializationException', message]);
  });
}
