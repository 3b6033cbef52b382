import type { ValueOf } from '../model/shape';
import type { authFlow } from '../model/shapes/sign-in';
import type { Service } from '../store/service';
import { beginSrp } from './begin-srp';
import type { FlowCall } from './flow-call';

/** The flows that the public call and the administrator's have in common. */
export type CommonFlow = Exclude<
  ValueOf<typeof authFlow>,
  'USER_PASSWORD_AUTH' | 'ADMIN_NO_SRP_AUTH' | 'ADMIN_USER_PASSWORD_AUTH'
>;

export interface BegunFlow<F = CommonFlow> {
  readonly flow: F;
  readonly session: string | undefined;
}

/** Sections H to J of the reference; the order of the checks is row IA-26. */
export async function beginFlow(
  service: Service,
  call: FlowCall,
  { flow, session }: BegunFlow,
): Promise<unknown> {
  if (flow === 'USER_SRP_AUTH') return beginSrp(service, call);
  const { beginOtherFlow } = await import('../on-demand');
  return beginOtherFlow(service, call, { flow, session });
}
