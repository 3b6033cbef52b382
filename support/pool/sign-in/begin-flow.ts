import type { ValueOf } from '../model/shape';
import type { authFlow } from '../model/shapes/sign-in';
import type { Service } from '../store/service';
import { beginChoice } from './begin-choice';
import { beginCustomAuth } from './begin-custom-auth';
import { beginSrp } from './begin-srp';
import type { FlowCall } from './flow-call';
import { refreshTokens } from './refresh-tokens';

/** The flows that the public call and the administrator's have in common. */
export type CommonFlow = Exclude<
  ValueOf<typeof authFlow>,
  'USER_PASSWORD_AUTH' | 'ADMIN_NO_SRP_AUTH' | 'ADMIN_USER_PASSWORD_AUTH'
>;

/** Sections H to J of the reference; the order of the checks is row IA-26. */
export function beginFlow(
  service: Service,
  call: FlowCall,
  begun: { readonly flow: CommonFlow; readonly session: string | undefined },
): unknown {
  switch (begun.flow) {
    case 'USER_SRP_AUTH':
      return beginSrp(service, call);
    case 'REFRESH_TOKEN_AUTH':
    case 'REFRESH_TOKEN':
      return refreshTokens(service, call);
    case 'CUSTOM_AUTH':
      return beginCustomAuth(service, call);
    case 'USER_AUTH':
      return beginChoice(service, call, begun.session);
  }
}
