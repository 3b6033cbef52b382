import { Given, Then, When } from '@cucumber/cucumber';
import { keepCredentials, keptCredentials } from '../support/scenario/aws-credentials';
import { expectEqual } from '../support/scenario/expectations';
import { awsOn } from '../support/targets/security-token-service';
import type { AuthWorld } from '../support/world';

async function asksForCredentials(this: AuthWorld, name: string) {
  await this.attempt(this.person(name), 'asks for AWS credentials', ({ client }) => client.awsCredentials());
}
When('{person} asks for AWS credentials', asksForCredentials);
When('{person} demande des identifiants AWS', asksForCredentials);

async function hasObtainedCredentials(this: AuthWorld, name: string) {
  await asksForCredentials.call(this, name);
  keepCredentials(this.lastAttempt);
}
Given('{person} has obtained AWS credentials', hasObtainedCredentials);
Given('{person} a obtenu des identifiants AWS', hasObtainedCredentials);

async function awsAccepts(this: AuthWorld, name: string) {
  const seen = await awsOn(this.parameters.target, keptCredentials(this.person(name)));
  expectEqual(seen, 'accepted', `AWS on ${name}'s credentials`);
}
Then('AWS still accepts {whose} old credentials', awsAccepts);
Then('AWS accepte encore les anciens identifiants {whose}', awsAccepts);

async function awsRefuses(this: AuthWorld, name: string) {
  const seen = await awsOn(this.parameters.target, keptCredentials(this.person(name)));
  expectEqual(seen, 'ExpiredToken', `AWS on ${name}'s credentials`);
}
Then('AWS refuses {whose} old credentials as expired', awsRefuses);
Then('AWS refuse les anciens identifiants {whose} parce qu’ils ont expiré', awsRefuses);
