// Chloé, moderator of one canton, works through her queue without a mouse: publishes, takes it back, asks for a
// correction, refuses with a reason. The author is told why; what lies outside her canton stays out of her reach.

import assert from 'node:assert';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const queue = '/bureau/moderation';

const decide = (page, name) => page.getByRole('group', { name: 'Décision' }).getByRole(/Publier|Laisser/.test(name) ? 'button' : 'link', { name });

/** What /demo/courriels shows of the newest mails, as text, once it says `wanted`: mails leave by a job. */
async function mails(page, wanted) {
  for (let look = 0; ; look += 1) {
    await page.goto('/demo/courriels');
    const text = await page.locator('main').innerText();
    if (wanted.test(text) || look === 50) return text;
    await page.waitForTimeout(200);
  }
}

journey('Chloé publishes, takes it back, asks for a correction and refuses, by keyboard alone', async ({ as, visit, tabTo, keyboardOnly, inspect, page: anyone }) => {
  const david = await as('david');
  const page = await as('chloe');
  await keyboardOnly(page);
  await visit(page, '/bureau');
  await tabTo(page, page.locator('main a[href*="/bureau/moderation/IDEE"]').first());
  await page.keyboard.press('Enter');
  await page.waitForURL(/bureau\/moderation\/IDEE/);
  const reference = page.url().split('/').at(-1);
  const title = await page.locator('h1').innerText();
  await inspect(page, 'moderate-one');

  await tabTo(page, decide(page, /Publier|Laisser en ligne/));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Annuler cette décision/ }).waitFor();
  assert.match(await page.locator('main').innerText(), /publication décidée/);
  await inspect(page, 'moderate-published');
  await visit(anyone, `/demarches/budget-participatif-citoyen-2027/projets/${reference}`);

  await tabTo(page, page.getByRole('button', { name: /Annuler cette décision/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${reference}`);
  await decide(page, /Publier/).waitFor();
  await anyone.waitForTimeout(1200); // visitors may see a page for one second more
  assert.equal((await anyone.goto(`/demarches/budget-participatif-citoyen-2027/projets/${reference}`)).status(), 404, 'no longer public');

  await visit(david, '/bureau/demarches/budget-participatif-citoyen-2027/moderation');
  await david.getByLabel('Minutes pour annuler une décision').fill('0');
  await david.getByRole('button', { name: 'Enregistrer' }).click();
  await david.locator('.notice').first().waitFor();

  await page.locator('h1').focus().catch(() => {});
  await page.keyboard.press('c');
  await page.waitForURL(/correction$/);
  await tabTo(page, page.getByRole('button', { name: 'Envoyer la demande' }));
  await page.keyboard.press('Enter');
  await page.getByRole('alert').or(page.locator('.error-summary')).first().waitFor();
  await inspect(page, 'moderate-correction-error');
  await tabTo(page, page.getByLabel('Votre message à l’auteur'));
  await page.keyboard.type('Dites où le matériel serait rangé : une phrase suffit.');
  await tabTo(page, page.getByRole('button', { name: 'Envoyer la demande' }));
  await page.keyboard.press('Enter');
  await page.getByText(/Demande envoyée/).first().waitFor();
  const asked = /Dites où le matériel serait rangé/;
  assert.match(await mails(anyone, asked), asked, 'the author was asked');

  await visit(page, `${queue}/${reference}`);
  await page.keyboard.press('r');
  await page.waitForURL(/refus$/);
  await tabTo(page, page.getByRole('button', { name: 'Refuser cette contribution' }));
  await page.keyboard.press('Enter');
  await page.getByText('Choisissez un motif : l’auteur doit savoir pourquoi.').first().waitFor();
  await inspect(page, 'moderate-refusal-error');
  await tabTo(page, page.getByLabel('Motif', { exact: true }));
  await page.keyboard.type('Hors du sujet');
  await tabTo(page, page.getByLabel(/Votre message/));
  await page.keyboard.type('La finale relève de votre mairie.');
  await tabTo(page, page.getByRole('button', { name: 'Refuser cette contribution' }));
  await page.keyboard.press('Enter');
  await page.getByText(/est refusée/).first().waitFor();
  await inspect(page, 'moderate-done');

  const told = await mails(anyone, /La finale relève de votre mairie/);
  assert.match(told, new RegExp(title.slice(0, 20)));
  assert.match(told, /La finale relève de votre mairie/, 'the author has the message');
  assert.match(told, /Si vous pensez que c’est une erreur/, 'and how to ask again');
});

journey('a moderator of one canton sees nothing of the others', async ({ as, visit }) => {
  const david = await as('david');
  await visit(david, queue);
  const all = await david.locator('.queue a').evaluateAll((links) => links.map((link) => link.getAttribute('href').split('/').at(-1)));
  const page = await as('chloe');
  await visit(page, queue);
  const hers = await page.locator('.queue a').evaluateAll((links) => links.map((link) => link.getAttribute('href').split('/').at(-1)));
  assert.ok(hers.length <= all.length);
  assert.match(await page.locator('body').innerText(), /Agen-1/);
  for (const reference of all.filter((each) => !hers.includes(each))) {
    const response = await page.goto(`${queue}/${reference}`);
    assert.ok([403, 404].includes(response.status()), `${reference} answered ${response.status()}`);
  }
  for (const path of ['/bureau/demarches/nouvelle', '/bureau/personnes', '/bureau/reglages', '/bureau/reglages/motifs']) {
    assert.equal((await page.goto(path)).status(), 403, path);
  }
});
