import assert from 'node:assert/strict';
import { it } from 'node:test';
import { linkedSource } from './linked-source';

it('links addresses and threads, and nothing else', () => {
  assert.deepEqual(
    linkedSource('the guide (https://docs.aws.amazon.com/a), aws/aws-sdk-php#2183 raw; javascript:x'),
    [
      { text: 'the guide (' },
      { text: 'https://docs.aws.amazon.com/a', href: 'https://docs.aws.amazon.com/a' },
      { text: '), ' },
      { text: 'aws/aws-sdk-php#2183', href: 'https://github.com/aws/aws-sdk-php/issues/2183' },
      { text: ' raw; javascript:x' },
    ],
  );
  assert.deepEqual(linkedSource(''), []);
});
