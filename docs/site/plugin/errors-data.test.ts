import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { typographyFault } from '../../../support/language/typography';
import { claimResult, conforming, exampleResult } from '../testing/claim-result';
import { readErrorTexts } from './error-texts';
import { errorsData } from './errors-data';

const about = { atMs: 1, request: {}, durationMs: 1 };
const step = { keyword: 'Then', outcome: 'passed', durationMs: 1 } as const;
const examples = [
  exampleResult({
    id: 'confirm.call/2',
    wire: [
      { ...about, from: 'administrator', operation: 'AdminGetUser', error: 'UserNotFoundException' },
      {
        ...about,
        from: 'Alice',
        operation: 'ConfirmSignUp',
        error: 'CodeMismatchException',
        response: { message: ' Wrong. ' },
      },
    ],
    steps: [{ ...step, text: 'Alice is refused with CodeMismatchException' }],
  }),
  exampleResult({
    id: 'confirm.call/3',
    steps: [{ ...step, text: 'Alice est refusée avec EmptyConfirmSignUpCode' }],
  }),
];
const claims = [
  claimResult({
    verdicts: { 'amplify-v5': conforming({ examples }), 'amplify-v6': conforming({ examples }) },
  }),
];
const text = { means: { en: 'It is wrong', fr: 'Il est erroné' }, todo: { en: 'Again', fr: 'Encore' } };
const texts = {
  ConfirmSignUp: { CodeMismatchException: text },
  library: { EmptyConfirmSignUpCode: text },
};

describe('errorsData', () => {
  it('gathers what devices met, on the wire and within the library, once an example', () => {
    const cause = { chapter: 'confirm', claim: 'confirm.call', title: examples[0]?.title };
    const clients = ['amplify-v5', 'amplify-v6'];
    assert.deepEqual(errorsData(claims, texts), [
      {
        name: 'CodeMismatchException',
        errors: [
          {
            operation: 'ConfirmSignUp',
            name: 'CodeMismatchException',
            clients,
            messages: ['Wrong.'],
            causes: [cause],
            ...text,
          },
        ],
      },
      {
        name: 'EmptyConfirmSignUpCode',
        errors: [
          {
            operation: 'library',
            name: 'EmptyConfirmSignUpCode',
            clients,
            messages: [],
            causes: [cause],
            ...text,
          },
        ],
      },
    ]);
  });

  it('names every error without a text', () => {
    assert.throws(() => errorsData(claims, {}), {
      kind: 'UsageError',
      message: /ConfirmSignUp: CodeMismatchException\nlibrary: EmptyConfirmSignUpCode/,
    });
  });

  it('has French texts that keep to the typography', () => {
    const all = Object.values(readErrorTexts(resolve(__dirname, '../../..'))).flatMap(Object.values);
    assert.ok(all.length > 0);
    assert.deepEqual(
      all.flatMap(({ means, todo }) => typographyFault(means.fr) ?? typographyFault(todo.fr) ?? []),
      [],
    );
  });
});
