import { assertFaultsAreFound } from '../testing/assert-faults';

assertFaultsAreFound([
  {
    rule: 'parse-error',
    in: 'feature',
    replace: '      And she signs in as',
    by: '      Ad she signs in as',
    at: 27,
  },
  { rule: 'language-comment', in: 'feature', replace: '# language: en', by: '# english', at: 1 },
  { rule: 'language-comment', in: 'feature', replace: '# language: en\n', by: '\n# language: en\n', at: 1 },
  {
    rule: 'empty-example',
    in: 'feature',
    replace: '    @v6 @refutes',
    by: '    @v6\n    Example: Alice waits\n\n    @v6 @refutes',
    at: 24,
  },
  {
    rule: 'empty-example',
    in: 'feature',
    replace:
      '      Then the email of Bruno is "shared@example.com"\n      And he signs in as "shared@example.com"\n      But Alice saw 1 code go\n',
    by: '',
    at: 16,
  },
  {
    rule: 'swallowed-keyword',
    in: 'feature',
    replace: '    @v6 @refutes\n    Scenario Outline',
    by: '  Rule: Of no claim\n    Scenaro: One that is misspelt\n\n    @v6 @refutes\n    Scenario Outline',
    at: 24,
    message: /Scenaro: One/,
  },
  {
    rule: 'swallowed-keyword',
    in: 'feature',
    replace: '    Example: Bruno takes the address over\n',
    by: '    Example: Bruno takes the address over\n      Quand Bruno confirme\n',
    at: 17,
    message: /Quand/,
  },
  {
    rule: 'swallowed-keyword',
    in: 'feature',
    replace: '  Background:\n',
    by: '  Given Alice has signed up with the email "a@example.com"\n\n  Background:\n',
    at: 7,
    message: /Given Alice/,
  },
  {
    rule: 'swallowed-keyword',
    in: 'feature',
    replace: '      When she confirms',
    by: '      Whe she confirms',
    at: 25,
    message: /Whe she/,
  },
]);
