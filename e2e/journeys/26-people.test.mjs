// David invites an agent, lets her moderate one canton, and takes that back. What she may do follows at once.

import assert from 'node:assert';
import { fillSignIn, mailTo } from '../support/citizen.mjs';
import { said } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const email = 'ines.agent@exemple.fr';
const secret = 'trois canards sur la Garonne';

journey('an invited agent moderates one canton, then no longer', async ({ as, open, phone, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/personnes');
  await david.getByRole('link', { name: /Inviter/ }).click();
  await inspect(david, 'people-invite');
  await david.getByRole('button', { name: 'Envoyer l\'invitation' }).click();
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'people-invite-errors');
  await david.getByLabel('Adresse électronique').fill(email);
  await david.getByLabel('Nom public').fill('Inès, accueil');
  await david.getByLabel('Cette personne').selectOption({ label: 'Modère les idées' });
  await david.locator('summary', { hasText: 'Limiter à des cantons' }).click();
  await david.getByLabel('Tonneins').check();
  await david.getByRole('button', { name: 'Envoyer l\'invitation' }).click();
  await said(david, /invit/i);

  const ines = await phone();
  const mail = await mailTo(ines, email, /./);
  await ines.goto(mail.links.find((link) => /inscription|invitation|mot-de-passe|bienvenue/.test(link)));
  await inspect(ines, 'people-accept');
  await ines.getByLabel(/mot de passe/i).first().fill(secret);
  await ines.locator('main').getByRole('button').last().click();
  await ines.waitForLoadState();
  if (/connexion/.test(ines.url())) await fillSignIn(ines, { email, secret });
  await visit(ines, '/bureau/moderation');
  await inspect(ines, 'people-agent-queue');
  assert.match(await ines.locator('body').innerText(), /Tonneins/);
  assert.equal((await ines.goto('/bureau/moderation/IDEE-2027-0040')).status() >= 403, true, 'another canton is out of reach');
  assert.equal((await ines.goto('/bureau/personnes')).status(), 403);

  await visit(david, '/bureau/personnes');
  await david.getByRole('link', { name: 'Inès, accueil' }).click();
  await david.getByRole('heading', { level: 1, name: 'Inès, accueil' }).waitFor();
  await inspect(david, 'people-one');
  await david.getByLabel('Cette personne').selectOption({ label: 'Instruit les idées et suit les projets' });
  await david.locator('summary', { hasText: 'Limiter à des thèmes' }).click();
  await david.getByLabel('Sport', { exact: true }).check();
  await david.getByRole('button', { name: 'Donner ce rôle' }).click();
  await david.locator('.notice').first().waitFor();
  assert.match(await david.locator('main').innerText(), /thème Sport/);
  assert.equal((await ines.goto('/bureau/instruction')).status(), 200, 'the new role holds at once');

  for (const role of ['Tonneins', 'Sport']) {
    await david.getByRole('button', { name: new RegExp(`^Retirer .*${role}`) }).click();
    await david.getByRole('button', { name: new RegExp(`^Retirer .*${role}`) }).waitFor({ state: 'detached' });
  }
  await inspect(david, 'people-no-role');
  assert.equal((await ines.goto('/bureau/moderation')).status(), 403, 'and no longer');
  assert.equal((await ines.goto('/bureau')).status(), 403);
});

journey('the last administrator cannot take their own role away', async ({ as, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/personnes');
  await inspect(david, 'people-list');
  await david.getByLabel('Rôle', { exact: true }).selectOption({ label: 'Administre la plateforme' });
  await david.getByRole('button', { name: 'Chercher', exact: true }).last().click();
  await david.locator('main').getByRole('link', { name: /^David/ }).click();
  await david.getByRole('button', { name: /^Retirer Peut administrer/ }).click();
  await david.getByText('Il faut au moins une personne qui administre toute la plateforme.').waitFor();
  await inspect(david, 'people-last-administrator');
  await visit(david, '/bureau/personnes');
});
