import { Given, Then, When } from '@cucumber/cucumber';
import { expectEqual, expectPresence } from '../support/scenario/expectations';
import { createAppClient, describeSchema } from '../support/scenario/pool-actions';
import { AUTH_FLOWS } from '../support/targets/pool-request';
import type { AuthWorld } from '../support/world';

function poolOfAnyKind(this: AuthWorld) {
  this.requireTraits({});
}
Given('a pool of any kind', poolOfAnyKind);
Given('le pool peut être de n’importe quelle sorte', poolOfAnyKind);

function peopleChooseAUsername(this: AuthWorld) {
  this.requireTraits({ usernameAttributes: [], aliases: [], requiredAttributes: [] });
}
Given('a pool where people choose a username', peopleChooseAUsername);
Given('le pool laisse chacun choisir son nom d’utilisateur', peopleChooseAUsername);

function emailIsAnAlias(this: AuthWorld) {
  this.requireTraits({ aliases: ['email'] });
}
Given('a pool where people also sign in with their email', emailIsAnAlias);
Given('le pool permet aussi à chacun de se connecter avec son adresse e-mail', emailIsAnAlias);

function emailIsTheUsername(this: AuthWorld) {
  this.requireTraits({ usernameAttributes: ['email'] });
}
Given('a pool where the email is the username', emailIsTheUsername);
Given('l’adresse e-mail sert de nom d’utilisateur dans le pool', emailIsTheUsername);

function poolRequires(this: AuthWorld, attribute: string) {
  this.requireTraits({ requiredAttributes: [attribute], usernameAttributes: [] });
}
Given('the pool requires the attribute {text}', poolRequires);
Given('le pool exige l’attribut {text}', poolRequires);

function poolDeclares(this: AuthWorld, attribute: string) {
  this.requireTraits({ customAttributes: [attribute] });
}
Given('the pool declares the custom attribute {text}', poolDeclares);
Given('le pool déclare l’attribut personnalisé {text}', poolDeclares);

function clientMayOnlyWrite(this: AuthWorld, attribute: string) {
  this.requireTraits({ writeAttributes: [attribute] });
}
Given('the app client may only write the attribute {text}', clientMayOnlyWrite);
Given('le client d’application ne peut écrire que l’attribut {text}', clientMayOnlyWrite);

function clientRevokesNothing(this: AuthWorld) {
  this.requireTraits({ tokenRevocation: 'off' });
}
Given('the app client has token revocation turned off', clientRevokesNothing);
Given('la révocation des jetons est désactivée pour le client d’application', clientRevokesNothing);

async function revocationIsTurnedOn(this: AuthWorld) {
  // Other examples rely on the app client staying as it was made.
  this.ownPool();
  const { userPoolId, userPoolClientId } = await this.pool();
  await this.administrator.updateUserPoolClient({
    UserPoolId: userPoolId,
    ClientId: userPoolClientId,
    ExplicitAuthFlows: [...AUTH_FLOWS],
    EnableTokenRevocation: true,
  });
}
Given('an administrator turns token revocation on', revocationIsTurnedOn);
Given('un administrateur active la révocation des jetons', revocationIsTurnedOn);

function identityPoolBeside(this: AuthWorld) {
  this.requireTraits({ identityPool: 'beside' });
}
Given('an identity pool beside the pool', identityPoolBeside);
Given('un pool d’identités accompagne le pool', identityPoolBeside);

function clientHidesWhoExists(this: AuthWorld) {
  this.requireTraits({ existenceErrors: 'ENABLED' });
}
Given('the app client hides who exists', clientHidesWhoExists);
Given('le client d’application masque l’existence des utilisateurs', clientHidesWhoExists);

function clientTellsWhoExists(this: AuthWorld) {
  this.requireTraits({ existenceErrors: 'LEGACY' });
}
Given('the app client tells who exists', clientTellsWhoExists);
Given('le client d’application révèle l’existence des utilisateurs', clientTellsWhoExists);

function clientLeavesLifetimes(this: AuthWorld) {
  this.requireTraits({ tokenMinutes: 'default' });
}
Given('the app client says nothing of how long tokens live', clientLeavesLifetimes);
Given('le client d’application ne dit rien de la durée de vie des jetons', clientLeavesLifetimes);

function clientIssuesTokensFor(this: AuthWorld, seconds: number) {
  this.requireTraits({ tokenMinutes: seconds / 60 });
}
Given('the app client issues tokens for {duration}', clientIssuesTokensFor);
Given('le client d’application délivre des jetons valables {duration}', clientIssuesTokensFor);

async function clientIsCreatedWithTokensOf(this: AuthWorld, seconds: number) {
  this.setting = await createAppClient(this, seconds);
}
When('an app client is set up with tokens of {duration}', clientIsCreatedWithTokensOf);
When('on configure un client d’application avec des jetons de {duration}', clientIsCreatedWithTokensOf);

function settingIsAccepted(this: AuthWorld) {
  expectEqual(this.takeSetting(), 'accepted', 'the setting');
}
Then('the setting is accepted', settingIsAccepted);
Then('le réglage est accepté', settingIsAccepted);

function settingIsRefusedWith(this: AuthWorld, error: string) {
  expectEqual(this.takeSetting(), error, 'the setting');
}
Then('the setting is refused with {cognitoError}', settingIsRefusedWith);
Then('le réglage est refusé avec {cognitoError}', settingIsRefusedWith);

async function poolDoesNotDeclare(this: AuthWorld, attribute: string) {
  const declared = (await describeSchema(this)).includes(attribute);
  expectPresence(declared, 'absent', `"${attribute}" in the pool's schema`);
}
Then('the pool does not declare the attribute {text}', poolDoesNotDeclare);
Then('le pool ne déclare pas l’attribut {text}', poolDoesNotDeclare);
