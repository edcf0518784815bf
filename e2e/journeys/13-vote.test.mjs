// Amina votes for three projects with the mouse, changes her mind; nobody votes twice.

import assert from 'node:assert';
import { editionsOf, errorsOf, fillSignIn, mailTo, newcomer } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const amina = { email: 'amina@demo.example', secret: 'lot-et-garonne-2026' };

/** Answers the rules form as an adult who lives there. */
async function answerRules(page, year = '1988') {
  await page.getByLabel('Jour', { exact: true }).fill('5');
  await page.getByLabel('Mois', { exact: true }).fill('3');
  await page.getByLabel('Année', { exact: true }).fill(year);
  await page.getByLabel(/J’atteste sur l’honneur/).check();
  await page.getByLabel('Canton').selectOption({ label: 'Agen-1' });
  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
}

const addButtons = (page) => page.getByRole('button', { name: /^Ajouter à mon vote/ });
const bar = (page) => page.getByRole('complementary', { name: 'Mon vote' });

/** Puts the first projects of the list into the vote; answers their titles. */
async function choose(page, count) {
  const titles = [];
  for (let chosen = 1; chosen <= count; chosen += 1) titles.push(await addOne(page, chosen));
  return titles;
}

/** Puts one more project into the vote, which then holds `chosen`; answers its title. */
async function addOne(page, chosen) {
  const button = addButtons(page).first();
  const title = (await button.locator('.sr-only').textContent()).trim();
  await button.click();
  await bar(page).getByText(new RegExp(`${chosen}\\sprojets? sur 3`)).waitFor();
  return title;
}

journey('Amina votes for three projects, gets a receipt without her choices, and changes her vote', async ({ page, visit, inspect, budget }) => {
  const { vote } = await editionsOf(page);
  await budget(`${vote}/projets`);
  await visit(page, vote);
  await page.locator('main').getByRole('link', { name: 'Voter', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Voter', level: 1 }).waitFor();
  await inspect(page, 'vote-rules');

  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
  assert.match(await errorsOf(page), /date de naissance[\s\S]*J’atteste[\s\S]*canton/);
  await inspect(page, 'vote-rules-errors');
  await answerRules(page, String(new Date().getFullYear() - 9));
  await page.getByRole('heading', { name: 'Vous ne pouvez pas participer' }).waitFor();
  await page.getByText('ouvert à partir de 11 ans').waitFor();
  await inspect(page, 'vote-too-young');
  await page.getByRole('link', { name: 'Revenir au vote' }).click();
  await answerRules(page, String(new Date().getFullYear() - 13));
  assert.match(await errorsOf(page), /accord d’un parent/);
  assert.equal(await page.getByLabel('Jour', { exact: true }).inputValue(), '5', 'what was typed stays');
  await inspect(page, 'vote-rules-consent');
  await answerRules(page);

  await page.waitForURL(`**${vote}/projets**`);
  const titles = await choose(page, 2);
  assert.match(await bar(page).innerText(), /pas encore enregistré\s: choisissez encore 1 projet/);
  titles.push(await addOne(page, 3));
  await inspect(page, 'vote-basket');

  await addButtons(page).first().click();
  await bar(page).getByText('compte déjà 3 projets').waitFor();
  await inspect(page, 'vote-fourth');

  await bar(page).getByRole('link', { name: 'Voir mon vote' }).click();
  await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
  await inspect(page, 'vote-check-visitor');
  await page.getByRole('link', { name: 'Me connecter pour voter' }).click();
  await fillSignIn(page, amina);
  await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
  await page.getByText('pas encore enregistré').first().waitFor();
  const chosen = await page.locator('main li.card a b').allInnerTexts();
  assert.deepEqual(chosen.toSorted(), titles.toSorted(), 'the choices came along');
  await inspect(page, 'vote-check');
  await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();

  await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
  await page.getByText('Votre vote est enregistré.').waitFor();
  await inspect(page, 'vote-receipt');
  const receipt = await page.locator('main').innerText();
  for (const title of chosen) assert.ok(!receipt.includes(title), `the receipt tells "${title}"`);
  const [code] = receipt.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
  const mail = await mailTo(page, amina.email, /vote est enregistré/);
  assert.ok(mail.text.includes(code), 'the mail gives the reference');
  for (const title of chosen) assert.ok(!mail.text.includes(title), `the mail tells "${title}"`);

  await visit(page, `${vote}/vote/verification`);
  await page.getByText('Vous avez déjà voté').waitFor();
  await inspect(page, 'vote-done');
  await visit(page, `${vote}/vote/recu`);
  await page.getByRole('link', { name: 'Changer mon vote' }).click();
  await inspect(page, 'vote-change');
  await page.getByRole('button', { name: 'Retirer mon vote pour le changer' }).click();
  await page.getByText('Il faut voter de nouveau').waitFor();
  await visit(page, `${vote}/vote`);
  await answerRules(page);
  await visit(page, `${vote}/vote/verification`);
  await page.getByRole('button', { name: new RegExp(`^Retirer.*${chosen[0].slice(0, 12)}`) }).click();
  await page.getByText('choisissez encore 1 projet').first().waitFor();
  await inspect(page, 'vote-check-incomplete');
  await visit(page, `${vote}/projets?page=3`);
  await addButtons(page).first().click();
  await bar(page).getByText('3 projets sur 3').waitFor();
  await bar(page).getByRole('link', { name: 'Voir mon vote' }).click();
  await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
  await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
});

journey('two tabs and a double click make one vote', async ({ page, visit }) => {
  const { vote } = await editionsOf(page);
  await newcomer(page, 'odile.marmande@exemple.fr', 'Odile');
  await visit(page, `${vote}/vote`);
  await answerRules(page);
  await choose(page, 3);
  await visit(page, `${vote}/vote/verification`);
  const other = await page.context().newPage();
  await visit(other, `${vote}/vote/verification`);
  await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).dblclick();
  await page.getByRole('heading', { name: /Reçu de votre vote|Vérifiez votre vote/ }).waitFor();
  await other.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
  await other.getByText('Vous avez déjà voté').first().waitFor();
  await visit(page, `${vote}/vote/recu`);
  await page.getByText('bien compté').waitFor();
  await visit(page, '/demo/courriels');
  assert.equal(await page.locator('[data-mail="odile.marmande@exemple.fr"]').filter({ hasText: 'vote est enregistré' }).count(), 1, 'one mail for one vote');
});

journey('someone who may not vote is told why, and what else one can do', async ({ page, visit, inspect }) => {
  const { vote, past } = await editionsOf(page);
  await visit(page, `${vote}/vote`);
  await page.getByRole('link', { name: 'Je ne remplis pas ces conditions' }).click();
  await inspect(page, 'vote-not-me');
  await visit(page, `${vote}/vote/recu`);
  await page.getByLabel('Référence').fill('pas un code');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  assert.match(await errorsOf(page), /seize lettres et chiffres/);
  await inspect(page, 'vote-receipt-errors');
  await page.getByLabel('Référence').fill('7K3M-0QZV-8D1T-XW4B');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('heading', { name: 'Reçu inconnu' }).waitFor();
  await inspect(page, 'vote-receipt-unknown');
  await visit(page, `${past}/vote`);
  await page.getByText('Le vote est clos depuis').waitFor();
  await inspect(page, 'vote-closed');
});
