// Someone without an account votes: rules, basket and check page first, the account only when the vote is cast. Nothing
// is lost on the way, neither with two tabs nor with the link of the mail.

import assert from 'node:assert';
import { editionsOf, fillSignIn, fillSignUp, mailTo } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const bar = (page) => page.getByRole('complementary', { name: 'Mon vote' });
const titles = (page) => page.locator('main li.card a b').allInnerTexts();

async function answerRules(page) {
  await page.getByLabel('Jour', { exact: true }).fill('5');
  await page.getByLabel('Mois', { exact: true }).fill('3');
  await page.getByLabel('Année', { exact: true }).fill('1988');
  await page.getByLabel(/J’atteste sur l’honneur/).check();
  await page.getByLabel('Canton').selectOption({ label: 'Tonneins' });
  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
}

async function add(page, chosen) {
  await page.getByRole('button', { name: /^Ajouter à mon vote/ }).first().click();
  await bar(page).getByText(new RegExp(`${chosen}\\sprojets? sur 3`)).waitFor();
}

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with scripts off';
  journey(`a newcomer chooses first and makes an account last${how}`, async ({ page: plain, scriptOff, visit, inspect }) => {
    const page = scripts ? plain : await scriptOff();
    const email = scripts ? 'lea.tonneins@exemple.fr' : 'noe.tonneins@exemple.fr';
    const name = (picture) => `vote-first-${picture}${scripts ? '' : '-off'}`;
    const { vote } = await editionsOf(page);
    await visit(page, `${vote}/vote`);
    assert.equal(await bar(page).count(), 0, 'the page of the rules has no bar that leads to itself');

    await visit(page, `${vote}/projets`);
    await add(page, 1);
    await bar(page).getByRole('link', { name: 'Voir mon vote' }).click();
    await page.getByRole('heading', { name: 'Voter', level: 1 }).waitFor();
    await page.getByText('Avant de voter, confirmez').waitFor();
    assert.match(await bar(page).innerText(), /1\sprojet sur 3/);
    assert.equal(await bar(page).getByRole('link').count(), 0, 'the rules stand right there');
    await inspect(page, name('rules'));
    await answerRules(page);

    await page.waitForURL(`**${vote}/projets**`);
    await add(page, 2);
    const other = await page.context().newPage();
    await visit(other, `${vote}/projets?page=2`);
    await add(other, 3);
    await visit(page, `${vote}/vote/verification`);
    await page.getByText('pas encore enregistré').first().waitFor();
    const chosen = await titles(page);
    assert.equal(chosen.length, 3, 'both tabs fill one basket');
    await inspect(page, name('check'));

    await page.getByRole('link', { name: 'Créer un compte' }).click();
    await fillSignUp(page, { email, name: 'Léa' });
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    const mail = await mailTo(other, email, /confirm/i);
    await page.goto(mail.links.find((link) => link.includes('/inscription/confirmer/')));
    await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
    await fillSignIn(page, { email });
    await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
    assert.deepEqual(await titles(page), chosen, 'everything is kept');
    await page.getByText('Tonneins').first().waitFor();
    await visit(other, `${vote}/vote/verification`);
    await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
    await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
    await other.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
    await other.getByText('Vous avez déjà voté').first().waitFor();
  });
}

journey('who had an account finds what was chosen last', async ({ page, visit, as }) => {
  const { vote } = await editionsOf(page);
  const before = await as('elise');
  await visit(before, `${vote}/projets`);
  await add(before, 1);
  await visit(page, `${vote}/vote`);
  await answerRules(page);
  for (const chosen of [1, 2, 3]) await add(page, chosen);
  await bar(page).getByRole('link', { name: 'Voir mon vote' }).click();
  const chosen = await titles(page);
  await page.getByRole('link', { name: 'Me connecter pour voter' }).click();
  await fillSignIn(page, { email: 'elise@demo.example', secret: 'lot-et-garonne-2026' });
  await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
  assert.deepEqual(await titles(page), chosen);
});
