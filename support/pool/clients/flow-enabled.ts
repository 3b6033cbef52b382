import type { AppClientSettings } from '../model/shapes/app-client-settings';

export type SignInFlow =
  | 'USER_SRP_AUTH'
  | 'USER_PASSWORD_AUTH'
  | 'ADMIN_USER_PASSWORD_AUTH'
  | 'CUSTOM_AUTH'
  | 'REFRESH_TOKEN_AUTH'
  | 'USER_AUTH';

const WITHOUT_SETTING: readonly SignInFlow[] = ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH'];

/** Whether an app client allows a flow: SRP, custom and refresh unless it lists others (row CL-01). */
export function flowEnabled(settings: AppClientSettings, flow: SignInFlow): boolean {
  const listed: readonly string[] = settings.ExplicitAuthFlows ?? [];
  if (listed.some((value) => value.startsWith('ALLOW_'))) return listed.includes(`ALLOW_${flow}`);
  if (listed.includes('CUSTOM_AUTH_FLOW_ONLY'))
    return flow === 'CUSTOM_AUTH' || flow === 'REFRESH_TOKEN_AUTH';
  // The name of the flow before the prefix came.
  if (flow === 'ADMIN_USER_PASSWORD_AUTH') return listed.includes('ADMIN_NO_SRP_AUTH');
  return WITHOUT_SETTING.includes(flow) || listed.includes(flow);
}
