// Somebody opens an account, confirms it, forgets the password, chooses another and leaves again.

import assert from 'node:assert';
import { errorsOf, fillSignIn, fillSignUp, mailTo, newcomer, password } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const press = (page, name) => page.locator('main').getByRole('button', { name }).click();

journey('someone signs up, confirms the address and signs in', async ({ page, visit, inspect, budget }) => {
  const email = 'ines.laval@exemple.fr';
  await budget('/inscription');
  await visit(page, '/');
  await page.getByRole('link', { name: 'Se connecter' }).first().click();
  await inspect(page, 'sign-in');
  await page.getByRole('link', { name: 'Créer un compte' }).click();
  await inspect(page, 'sign-up');

  await press(page, 'Créer mon compte');
  assert.match(await errorsOf(page), /adresse complète/);
  await fillSignUp(page, { email: 'ines', name: 'I', secret: 'court' });
  await press(page, 'Créer mon compte');
  assert.match(await errorsOf(page), /adresse complète[\s\S]*au moins 12[\s\S]*2 à 60/);
  assert.equal(await page.getByLabel('Adresse électronique').inputValue(), 'ines', 'what was typed stays');
  assert.match(await page.title(), /^Erreur/);
  await inspect(page, 'sign-up-errors');

  await fillSignUp(page, { email, name: 'Inès L.' });
  await press(page, 'Créer mon compte');
  await page.getByRole('heading', { name: 'Regardez vos messages' }).waitFor();
  await inspect(page, 'sign-up-sent');

  await visit(page, '/connexion');
  await fillSignIn(page, { email });
  await page.getByText('Votre adresse n\'est pas encore confirmée').waitFor();
  await inspect(page, 'sign-in-unconfirmed');

  const mail = await mailTo(page, email, /confirm/i);
  await inspect(page, 'demo-mails');
  await page.goto(mail.links.find((link) => link.includes('/inscription/confirmer/')));
  await inspect(page, 'sign-up-confirm');
  await press(page, 'Confirmer mon adresse');
  await page.getByText('Votre adresse est confirmée').waitFor();
  await fillSignIn(page, { email });
  await page.getByText('Vous êtes connecté(e).').waitFor();

  await page.goto(mail.links.find((link) => link.includes('/inscription/confirmer/')));
  await page.getByText('Ce lien a déjà servi').waitFor();
  await inspect(page, 'sign-up-link-used');
});

journey('an address that has an account gets the same page as one that has none', async ({ page, visit }) => {
  await visit(page, '/inscription');
  await fillSignUp(page, { email: 'amina@demo.example', name: 'Une autre' });
  await press(page, 'Créer mon compte');
  await page.getByRole('heading', { name: 'Regardez vos messages' }).waitFor();

  await visit(page, '/mot-de-passe');
  for (const email of ['amina@demo.example', 'personne@exemple.fr']) {
    await page.getByLabel('Adresse électronique').fill(email);
    await press(page, "M'envoyer un lien");
    await page.getByText(`Si un compte existe pour ${email}`).waitFor();
    await visit(page, '/mot-de-passe');
  }
});

journey('someone forgets the password, chooses another, and deletes the account', async ({ page, visit, inspect }) => {
  const email = 'jules.bernes@exemple.fr';
  await newcomer(page, email, 'Jules B.');
  await page.getByText('Vous êtes connecté(e).').waitFor();
  await visit(page, '/mon-compte');
  await inspect(page, 'account');
  await page.getByRole('button', { name: /déconnecter/i }).first().click();
  await page.getByText('Vous êtes déconnecté(e).').waitFor();

  await visit(page, '/connexion');
  await fillSignIn(page, { email, secret: 'une phrase qui est fausse' });
  assert.match(await errorsOf(page), /ne correspondent pas/);
  assert.equal(await page.getByLabel('Adresse électronique').inputValue(), email);
  await inspect(page, 'sign-in-wrong');

  await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
  await page.getByLabel('Adresse électronique').fill(email);
  await inspect(page, 'reset');
  await press(page, "M'envoyer un lien");
  const mail = await mailTo(page, email, /mot de passe/i);
  await page.goto(mail.links.find((link) => link.includes('/mot-de-passe/')));
  await page.getByLabel('Nouveau mot de passe').fill('123456789012');
  await press(page, 'Enregistrer ce mot de passe');
  assert.match(await errorsOf(page), /devinent? vite|premiers que/);
  await inspect(page, 'reset-errors');
  const secret = `${password} le dimanche`;
  await page.getByLabel('Nouveau mot de passe').fill(secret);
  await press(page, 'Enregistrer ce mot de passe');
  await page.getByText('Votre mot de passe est changé').waitFor();
  await fillSignIn(page, { email });
  assert.match(await errorsOf(page), /ne correspondent pas/, 'the old password is dead');
  await fillSignIn(page, { email, secret });
  await page.getByText('Vous êtes connecté(e).').waitFor();

  await visit(page, '/mon-compte');
  await page.getByRole('link', { name: 'Supprimer mon compte' }).click();
  await press(page, 'Supprimer mon compte');
  assert.match(await errorsOf(page), /SUPPRIMER/);
  await inspect(page, 'delete-account-errors');
  await page.getByLabel(/écrivez SUPPRIMER/).fill('SUPPRIMER');
  await press(page, 'Supprimer mon compte');
  await page.getByText('Votre compte est supprimé').waitFor();
  await visit(page, '/connexion');
  await fillSignIn(page, { email, secret });
  assert.match(await errorsOf(page), /ne correspondent pas/);
});
