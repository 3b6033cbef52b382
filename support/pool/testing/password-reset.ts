import type { Answered, Caller } from './caller';

export const NEW_PASSWORD = 'N3wPassw0rd!';

export function forget(caller: Caller, name = 'alice'): Promise<Answered> {
  return caller.call('ForgotPassword', { Username: name });
}

/** ConfirmForgotPassword of Alice with the newest code, or the one that is given. */
export async function confirmReset(
  caller: Caller,
  { code, password = NEW_PASSWORD }: { readonly code?: string; readonly password?: string } = {},
): Promise<Answered> {
  const ConfirmationCode = code ?? (await caller.codes('alice')).at(-1) ?? 'none';
  return caller.call('ConfirmForgotPassword', { Username: 'alice', ConfirmationCode, Password: password });
}

/** Six digits that are not the newest code of Alice. */
export async function wrongCodeOf(caller: Caller): Promise<string> {
  const newest = (await caller.codes('alice')).at(-1) ?? '';
  return newest === '000000' ? '000001' : '000000';
}
