/** An answer that a proxy gives in place of the pool's. */
export interface OwnAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Form = (told: string) => OwnAnswer;

const REFUSED = { 'x-amzn-errortype': 'NotAuthorizedException' };

/** Where a careless pool may put what it was told. */
const FORMS: readonly Form[] = [
  (told) => ({ headers: REFUSED, body: { message: `No user has the key ${told} here.` } }),
  (told) => ({ headers: {}, body: { __type: `Bad${told}Exception`, message: 'Refused.' } }),
  (told) => ({ headers: REFUSED, body: { message: 'Refused.', Hint: [told], [told]: true } }),
  (told) => ({ headers: { 'x-amzn-errortype': `Bad${told}` }, body: { message: 'Refused.' } }),
  (told) => ({ headers: REFUSED, body: { message: `Trace ${Buffer.from(told).toString('base64')}` } }),
  (told) => ({ headers: REFUSED, body: { message: `Trace ${Buffer.from(`-${told}`).toString('hex')}` } }),
  (told) => ({ headers: REFUSED, body: { message: JSON.stringify(JSON.stringify({ told })) } }),
];

/** What a careless pool answers to a request: each form, and each text of the request, in its turn. */
export function createRepeater(): (body: string) => OwnAnswer {
  let turn = 0;
  return (body) => {
    const texts: string[] = [];
    JSON.parse(body, (_name, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    turn += 1;
    const form = FORMS[turn % FORMS.length] as Form;
    return form(texts.join(' and ').replaceAll(/[^\x20-\x7e]/g, ''));
  };
}
