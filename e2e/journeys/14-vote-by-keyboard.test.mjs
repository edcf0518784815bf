// The whole vote without a pointer: rules, three projects, check, signing in, receipt.

import assert from 'node:assert';
import { editionsOf } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);

journey('Farid votes by keyboard alone', async ({ page, visit, tabTo, keyboardOnly, inspect }) => {
  const { vote } = await editionsOf(page);
  const press = async (locator, key = 'Enter') => {
    await tabTo(page, locator);
    await page.keyboard.press(key);
  };
  const type = async (locator, text) => {
    await tabTo(page, locator);
    await page.keyboard.type(text);
  };
  await keyboardOnly(page);
  await visit(page, vote);
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /contenu/, 'the first stop skips to the content');
  await page.keyboard.press('Enter');
  await press(page.locator('main').getByRole('link', { name: 'Voter', exact: true }).first());
  await page.getByRole('heading', { name: 'Voter', level: 1 }).waitFor();

  await press(page.getByRole('button', { name: 'Continuer vers les projets' }));
  await page.locator('.error-summary').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('.error-summary'));
  await press(page.locator('.error-summary a').first());
  await page.waitForFunction(() => document.activeElement?.name === 'naissance_day');
  await page.keyboard.type('5');
  await type(page.getByLabel('Mois', { exact: true }), '3');
  await type(page.getByLabel('Année', { exact: true }), '1970');
  await press(page.getByLabel(/J’atteste sur l’honneur/), 'Space');
  await type(page.getByLabel('Canton'), 'Alb');
  await press(page.getByRole('button', { name: 'Continuer vers les projets' }));
  await page.waitForURL(`**${vote}/projets**`);

  const bar = page.getByRole('complementary', { name: 'Mon vote' });
  for (const chosen of [1, 2, 3]) {
    await press(page.getByRole('button', { name: /^Ajouter à mon vote/ }).first());
    await bar.getByText(new RegExp(`${chosen} projets? sur 3`)).waitFor();
    const kept = await page.evaluate(() => document.activeElement?.textContent ?? '');
    assert.match(kept, /Dans mon vote/, 'the focus stays on the button that was pressed');
  }
  await inspect(page, 'vote-keyboard-basket');
  await press(bar.getByRole('link', { name: 'Voir mon vote' }));
  await press(page.getByRole('link', { name: 'Me connecter pour voter' }));
  await page.waitForURL('**/connexion**');
  await type(page.getByLabel('Adresse électronique'), 'farid@demo.example');
  await type(page.getByLabel('Mot de passe', { exact: true }), 'lot-et-garonne-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
  await press(page.getByRole('button', { name: 'Voter pour ces 3 projets' }));
  await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
  await inspect(page, 'vote-keyboard-receipt');
});
