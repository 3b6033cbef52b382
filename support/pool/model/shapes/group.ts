import { integer, text } from '../build-shape';

export const groupName = text({ min: 1, max: 128, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' });

/** What CreateGroup and UpdateGroup say of a group besides its name. */
export const groupSettings = {
  Description: text({ max: 2048 }),
  RoleArn: text({
    min: 20,
    max: 2048,
    pattern:
      'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
  }),
  Precedence: integer(0, 2_147_483_647),
};
