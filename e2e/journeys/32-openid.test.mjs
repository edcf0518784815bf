// An administrator sets an identity provider up; people sign in with it for the first time and again, by keyboard and
// without script, come back to where they were, and sign out in both places.

import assert from 'node:assert';
import { after } from 'node:test';
import { said } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';
import { startProvider } from '../support/provider.mjs';

// The provider stands on this machine and speaks plain http.
process.env.PARVIS_OUTGOING_PRIVATE = 'true';

const journey = journeysOn(startParvis);
let provider;
after(() => provider?.stop());

const official = 'S\'identifier avec FranceConnect';
const press = (page, name) => page.locator('main').getByRole('button', { name }).click();

journey('an administrator sets FranceConnect up and tries it', async ({ as, origin, visit, inspect }) => {
  provider = await startProvider(origin, 'franceconnect');
  const page = await as('david');
  await visit(page, '/bureau/reglages/connexions');
  await inspect(page, 'openid-none');
  await page.locator('main').getByRole('link', { name: /Ajouter/ }).click();
  await page.getByLabel('FranceConnect', { exact: true }).check();
  await inspect(page, 'openid-profile');
  await press(page, 'Continuer');
  await page.getByRole('heading', { level: 1, name: 'FranceConnect' }).waitFor();
  await inspect(page, 'openid-settings');

  await page.getByLabel('Adresse du service', { exact: true }).fill('https://exemple.fr/?x=1');
  await press(page, 'Enregistrer');
  await page.getByText('Indiquez une adresse complète').first().waitFor();
  await inspect(page, 'openid-settings-wrong');
  await page.getByLabel('Adresse du service', { exact: true }).fill(provider.issuer);
  await page.getByLabel('Identifiant de votre plateforme').fill(provider.clientId);
  await page.getByLabel('Secret de votre plateforme', { exact: true }).fill('pas le bon secret');
  await page.getByLabel('Service en marche').check();
  await press(page, 'Enregistrer');
  await said(page, /réglages sont enregistrés/);

  await page.locator('main').getByRole('link', { name: 'Essayer la connexion' }).click();
  await page.getByText('Le service refuse l\'identifiant ou le secret').waitFor();
  await inspect(page, 'openid-trial-wrong');
  await page.getByRole('link', { name: 'Changer les réglages' }).click();
  await page.getByLabel('Secret de votre plateforme', { exact: false }).first().fill(provider.clientSecret);
  await press(page, 'Enregistrer');
  await said(page, /réglages sont enregistrés/);
  assert.ok(!(await page.content()).includes(provider.clientSecret), 'the secret never comes out again');
  await page.locator('main').getByRole('link', { name: 'Essayer la connexion' }).click();
  await page.getByText('Rien n\'empêche de se connecter').waitFor();
  await inspect(page, 'openid-trial-right');
});

journey('someone signs in with FranceConnect by keyboard, and out in both places', async ({ page, visit, tabTo, keyboardOnly, inspect, allow }) => {
  allow(provider.issuer);
  await keyboardOnly(page);
  const enter = async (role, name) => {
    await tabTo(page, page.getByRole(role, { name }).first());
    await page.keyboard.press('Enter');
  };
  await visit(page, '/connexion?retour=/demarches');
  await inspect(page, 'openid-sign-in');
  assert.equal(await page.getByRole('link', { name: 'Qu\'est-ce que FranceConnect ?' }).getAttribute('target'), null);
  await enter('link', official);

  await page.getByRole('heading', { name: 'Fournisseur d\'essai' }).waitFor();
  await enter('button', 'Annuler');
  await page.getByText('Vous avez interrompu la connexion').waitFor();
  await inspect(page, 'openid-cancelled');
  await enter('link', 'Recommencer');
  await enter('button', 'Inès Laval');

  await page.getByRole('heading', { name: 'Première connexion avec FranceConnect' }).waitFor();
  assert.equal(await page.getByLabel('Nom public').inputValue(), 'Inès L.');
  await inspect(page, 'openid-first-time');
  await enter('button', 'Créer mon compte');
  await page.getByText('Vous êtes connecté avec FranceConnect').waitFor();
  assert.equal(new URL(page.url()).pathname, '/demarches', 'back to where one was');

  await visit(page, '/mon-compte');
  await page.getByRole('heading', { name: 'Services d\'identité' }).waitFor();
  await inspect(page, 'openid-account');
  await enter('button', 'Se déconnecter');
  await page.getByRole('heading', { name: /Se déconnecter du fournisseur/ }).waitFor();
  await enter('button', 'Oui, me déconnecter');
  await page.getByText('Vous êtes déconnecté d\'ici et de FranceConnect').waitFor();
  await visit(page, '/connexion');
  await enter('link', official);
  await page.getByRole('heading', { name: 'Fournisseur d\'essai' }).waitFor();
});

journey('without script it works the same, and an account one has is linked with its password', async ({ scriptOff, visit, inspect, allow }) => {
  allow(provider.issuer);
  const page = await scriptOff();
  await visit(page, '/connexion?retour=/demarches');
  await page.getByRole('link', { name: official }).click();
  await press(page, 'Jules Bernès');
  await page.getByRole('heading', { name: 'Première connexion avec FranceConnect' }).waitFor();
  await page.getByLabel('Adresse de votre compte').fill('amina@demo.example');
  await page.getByLabel('Mot de passe de votre compte').fill('pas le bon');
  await press(page, 'Relier mon compte');
  await page.getByText('ne correspondent pas').first().waitFor();
  assert.equal(await page.getByLabel('Adresse de votre compte').inputValue(), 'amina@demo.example');
  await inspect(page, 'openid-link-wrong');
  await page.getByLabel('Mot de passe de votre compte').fill('lot-et-garonne-2026');
  await press(page, 'Relier mon compte');
  await page.getByText('Vous êtes connecté avec FranceConnect').waitFor();

  await visit(page, '/mon-compte');
  await press(page, /Supprimer le lien/);
  await page.getByText('Le lien est supprimé').waitFor();
  await press(page, 'Relier mon compte à FranceConnect');
  await page.getByText('Votre compte est relié à FranceConnect').waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).first().click();
  await press(page, 'Oui, me déconnecter');
  await page.getByText('Vous êtes déconnecté d\'ici et de FranceConnect').waitFor();
});
