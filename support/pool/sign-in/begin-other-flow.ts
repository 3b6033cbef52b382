import type { Service } from '../store/service';
import { beginChoice } from './begin-choice';
import { beginCustomAuth } from './begin-custom-auth';
import type { BegunFlow, CommonFlow } from './begin-flow';
import type { FlowCall } from './flow-call';
import { refreshTokens } from './refresh-tokens';

/** Sections H to J of the reference, beside SRP. */
export function beginOtherFlow(
  service: Service,
  call: FlowCall,
  begun: BegunFlow<Exclude<CommonFlow, 'USER_SRP_AUTH'>>,
): unknown {
  switch (begun.flow) {
    case 'REFRESH_TOKEN_AUTH':
    case 'REFRESH_TOKEN':
      return refreshTokens(service, call);
    case 'CUSTOM_AUTH':
      return beginCustomAuth(service, call);
    case 'USER_AUTH':
      return beginChoice(service, call, begun.session);
  }
}
