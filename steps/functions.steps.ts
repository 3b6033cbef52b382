import { Given, Then } from '@cucumber/cucumber';
import { expectEqual, expectPresence } from '../support/scenario/expectations';
import { requireFunctions, validationDataAtSignIn } from '../support/scenario/functions';
import type { AuthWorld } from '../support/world';

function functionWatchesSignIns(this: AuthWorld) {
  requireFunctions(this, { PreAuthentication: 'let-pass' });
}
Given('a function watches every sign-in', functionWatchesSignIns);
Given('une fonction observe chaque connexion', functionWatchesSignIns);

function functionLetsCampaignIn(this: AuthWorld) {
  requireFunctions(this, { PreAuthentication: 'validate-campaign' });
}
Given('a function lets in the autumn campaign alone', functionLetsCampaignIn);
Given('une fonction ne laisse entrer que la campagne d’automne', functionLetsCampaignIn);

function functionRefusesSignIns(this: AuthWorld) {
  requireFunctions(this, { PreAuthentication: 'refuse' });
}
Given('a function refuses every sign-in', functionRefusesSignIns);
Given('une fonction refuse chaque connexion', functionRefusesSignIns);

function functionConfirms(this: AuthWorld) {
  requireFunctions(this, { PreSignUp: 'auto-confirm' });
}
Given('a function confirms whoever signs up', functionConfirms);
Given('une fonction confirme quiconque s’inscrit', functionConfirms);

async function functionReads(this: AuthWorld, member: string, expected: string) {
  const seen = await validationDataAtSignIn(this, this.lastAttempt.person);
  expectEqual(seen[member], expected, `"${member}" as the function reads it`);
}
Then('the function reads {text} as {text}', functionReads);
Then('la fonction lit {text} avec la valeur {text}', functionReads);

async function functionReadsNo(this: AuthWorld, member: string) {
  const seen = await validationDataAtSignIn(this, this.lastAttempt.person);
  expectPresence(member in seen, 'absent', `"${member}" among what the function reads`);
}
Then('the function does not read {text}', functionReadsNo);
Then('la fonction ne lit pas {text}', functionReadsNo);
