// The whole vote with scripts off: plain forms and redirects.

import assert from 'node:assert';
import { editionsOf, fillSignIn } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);

journey('Gaëlle votes with scripts off', async ({ scriptOff, visit, inspect }) => {
  const page = await scriptOff();
  const { vote } = await editionsOf(page);
  await visit(page, `${vote}/vote`);
  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
  await page.locator('.error-summary').waitFor();
  await inspect(page, 'vote-script-off-errors');
  await page.getByLabel('Jour', { exact: true }).fill('31');
  await page.getByLabel('Mois', { exact: true }).fill('12');
  await page.getByLabel('Année', { exact: true }).fill('1961');
  await page.getByLabel(/J’atteste sur l’honneur/).check();
  await page.getByLabel('Canton').selectOption({ label: 'Tonneins' });
  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
  await page.waitForURL(`**${vote}/projets**`);

  const bar = page.getByRole('complementary', { name: 'Mon vote' });
  for (const chosen of [1, 2, 3]) {
    await page.getByRole('button', { name: /^Ajouter à mon vote/ }).nth(4).click();
    await bar.getByText(new RegExp(`${chosen} projets? sur 3`)).waitFor();
  }
  assert.match(await bar.innerText(), /pas encore enregistré/);
  await inspect(page, 'vote-script-off-basket');
  await page.getByRole('button', { name: /^Ajouter à mon vote/ }).first().click();
  await page.getByRole('heading', { name: 'Ce projet n’a pas été ajouté' }).waitFor();
  await inspect(page, 'vote-script-off-fourth');
  await page.locator('main').getByRole('link', { name: 'Voir mon vote' }).click();
  await page.getByRole('link', { name: 'Me connecter pour voter' }).click();
  await fillSignIn(page, { email: 'gaelle@demo.example', secret: 'lot-et-garonne-2026' });
  await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
  await inspect(page, 'vote-script-off-check');
  await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
  await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
  await inspect(page, 'vote-script-off-receipt');
  await page.getByRole('link', { name: 'Annuler mon vote' }).click();
  await inspect(page, 'vote-script-off-cancel');
  await page.locator('main').getByRole('button', { name: 'Annuler mon vote' }).click();
  await page.getByText('Votre vote est annulé').waitFor();
});
