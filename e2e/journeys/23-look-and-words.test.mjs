// David gives the site the look and the words of his authority: colors that can be read, a logo, menus, the home page, a page
// of text, a piece of news, and a sentence of the platform said in his own way.

import assert from 'node:assert';
import { picture, said } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const save = (page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click();
const tokens = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim());

journey('colors too pale to read are refused with what was measured; good ones show at once', async ({ as, page: anyone, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/reglages/apparence');
  await david.getByLabel('Couleur principale', { exact: true }).fill('#ffd54f');
  await david.getByLabel('Seconde couleur', { exact: true }).fill('#0b6e69');
  await save(david);
  await david.locator('.error-summary').waitFor();
  assert.match(await david.locator('.error-summary').innerText(), /\d,\d\d/, 'the measured contrast is told');
  assert.equal(await david.getByLabel('Couleur principale', { exact: true }).inputValue(), '#ffd54f', 'what was typed is kept');
  await inspect(david, 'look-colors-refused');

  await david.getByLabel('Couleur principale', { exact: true }).fill('#0b4f8a');
  await david.getByLabel('Seconde couleur', { exact: true }).fill('#8a3b0b');
  await david.getByRole('radio', { name: /Celle de l'appareil/ }).check();
  await david.getByLabel(/^Logo/).setInputFiles(picture('logo.png', [11, 79, 138], 320, 120));
  await save(david);
  await said(david, /enregistr|à jour/i);
  await inspect(david, 'look-colors-saved');
  await visit(anyone, '/');
  assert.equal((await tokens(anyone)).toLowerCase(), '#0b4f8a');
  const logo = anyone.locator('header img').first();
  assert.ok(await logo.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)), 'the logo is served');
  await inspect(anyone, 'look-home-blue');
});

journey('menus, blocks of the home page, its words', async ({ as, page: anyone, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/reglages/menus');
  const fresh = david.getByRole('group', { name: 'Nouveau lien' }).first();
  await fresh.getByLabel('Texte').fill('Calendrier');
  await fresh.getByLabel('Adresse').fill('pas une adresse');
  await save(david);
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'look-menu-error');
  await david.getByLabel('Adresse').filter({ visible: true }).evaluateAll((all) => all.map((one) => one.value));
  const wrong = david.locator('input[value="pas une adresse"]').first();
  await wrong.fill('/espaces/budget-participatif-citoyen');
  await save(david);
  await said(david, /enregistr|à jour/i);
  await visit(anyone, '/');
  await anyone.getByRole('link', { name: 'Calendrier' }).first().waitFor();

  await visit(david, '/bureau/reglages/accueil');
  await david.getByLabel(/^Titre \(/).fill('Le Lot-et-Garonne que vous voulez');
  await david.getByRole('checkbox', { name: 'Actualités' }).uncheck();
  await david.getByLabel(/^Titre du texte/).fill('Pourquoi un million d’euros ?');
  await save(david);
  await said(david, /enregistr|à jour/i);
  await visit(anyone, '/');
  await anyone.getByRole('heading', { level: 1, name: 'Le Lot-et-Garonne que vous voulez' }).waitFor();
  await anyone.getByRole('heading', { name: 'Pourquoi un million d’euros ?' }).waitFor();
  assert.equal(await anyone.getByRole('heading', { name: 'Actualités' }).count(), 0);
  await inspect(anyone, 'look-home-changed');
});

journey('a page of text with its preview, and news that appear when published', async ({ as, page: anyone, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/reglages/pages/ajouter');
  await save(david);
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'words-page-error');
  const text = '## Qui décide ?\n\n**Vous.** Le jury compte, vous choisissez.\n\n- Une voix par personne\n- [La carte](/demarches)\n\n<script>alert(1)</script>';
  await david.getByLabel('Titre', { exact: true }).fill('Charte du vote');
  await david.getByRole('textbox', { name: 'Texte', exact: true }).fill(text);
  await david.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await david.getByRole('heading', { name: 'Qui décide ?' }).waitFor();
  await inspect(david, 'words-page-preview');
  await david.getByRole('checkbox', { name: 'Publié' }).check();
  await save(david);
  await said(david, /enregistr|à jour|publi/i);
  await visit(david, '/bureau/reglages/pages');
  const row = david.getByRole('row').filter({ hasText: 'Charte du vote' });
  const address = (await row.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).find((href) => !href.startsWith('/bureau')) ?? '/pages/charte-du-vote';
  await visit(anyone, address);
  await anyone.getByRole('heading', { level: 2, name: 'Qui décide ?' }).waitFor();
  assert.equal(await anyone.locator('main script').count(), 0, 'no script comes through');
  assert.equal(await anyone.locator('main li').filter({ hasText: 'Une voix par personne' }).count(), 1);
  await inspect(anyone, 'words-page-public');

  await visit(david, '/bureau/reglages/actualites/ajouter');
  await david.getByLabel('Titre', { exact: true }).fill('Le bus du vote passe à Fumel');
  await david.getByRole('textbox', { name: 'Texte', exact: true }).fill('Mercredi sur le marché, de **9 h à 13 h**.');
  await save(david);
  await said(david, /enregistr|à jour/i);
  const slug = '/actualites/le-bus-du-vote-passe-a-fumel';
  assert.equal((await anyone.goto(slug)).status(), 404, 'a draft is not public');
  await visit(david, '/bureau/reglages/actualites');
  await david.getByRole('link', { name: /Le bus du vote/ }).first().click();
  await david.getByRole('button', { name: 'Enregistrer et publier maintenant' }).click();
  await said(david, /enregistr|à jour|publi/i);
  await visit(anyone, slug);
  await inspect(anyone, 'words-news-public');
});

journey('a sentence of the platform is said in one’s own words, then as before', async ({ as, page: anyone, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/reglages/textes');
  await david.getByLabel(/Mots du texte/).fill('Se connecter');
  await david.locator('main').getByRole('button', { name: 'Chercher' }).click();
  await inspect(david, 'words-search');
  await david.locator('main').getByRole('link', { name: /Français web-sign-in/ }).click();
  await inspect(david, 'words-one');
  await david.locator('main').getByRole('textbox').first().fill('Entrer dans mon espace');
  await save(david);
  await said(david, /enregistr|à jour|dit/i);
  const shown = async () => {
    await visit(anyone, '/');
    return (await anyone.locator('body').innerText()).includes('Entrer dans mon espace');
  };
  assert.ok(await shown(), 'the site says it');
  await visit(david, '/bureau/reglages/textes');
  await inspect(david, 'words-changed');
  await visit(david, '/bureau/reglages/textes/fr/web-sign-in');
  await david.getByRole('button', { name: /Rétablir|Revenir/ }).click();
  await said(david, /./);
  assert.equal(await shown(), false, 'and no longer');
});
