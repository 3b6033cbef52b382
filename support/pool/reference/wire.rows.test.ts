import { refused } from './evidence';
import { row } from './row';

row('P-22', async (c) =>
  refused(await c.call('DescribeUserPool', { UserPoolId: 'us-east-1_nothing' }), {
    UserPoolId: 'us-east-1_nothing',
  }),
);
