// An impatient hand: what is sent twice is created once, in the back office and at the deposit.

import assert from 'node:assert';
import { editionsOf } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);

/** Waits until the page stands at an address: a second click drops the answer to the first, which is no fault. */
async function standsAt(page, address) {
  for (let look = 0; look < 100 && !address.test(page.url()); look += 1) await new Promise((done) => setTimeout(done, 100));
  assert.match(page.url(), address);
  await page.waitForLoadState();
}

journey('a double click creates one theme, also with scripts off', async ({ as, visit }) => {
  for (const [options, name] of [[{}, 'Vergers partagés'], [{ javaScriptEnabled: false }, 'Bords de l’eau']]) {
    const david = await as('david', options);
    await visit(david, '/bureau/reglages/themes/ajouter');
    await david.getByLabel('Nom', { exact: true }).fill(name);
    await david.getByRole('button', { name: 'Enregistrer' }).dblclick();
    await standsAt(david, /\/bureau\/reglages\/themes$/);
    await visit(david, '/bureau/reglages/themes');
    assert.equal(await david.getByRole('link', { name }).count(), 1, `${name} is there once`);
  }
});

journey('the same form sent again and again is answered as the first time', async ({ as, visit }) => {
  const david = await as('david');
  await visit(david, '/bureau/reglages/espaces/ajouter');
  const fields = await david.locator('main form').first().evaluate((form) => {
    form.querySelector('[name=titre]').value = 'Conseil des jeunes';
    form.querySelector('[name=resume]').value = 'Des jeunes de 11 à 17 ans proposent.';
    return Object.fromEntries(new FormData(form));
  });
  const send = (form) => david.request.post('/bureau/reglages/espaces/ajouter', { form, headers: { origin: new URL(david.url()).origin } });
  const answers = await Promise.all([send(fields), send(fields), send(fields)]);
  assert.equal(new Set(answers.map((answer) => answer.url())).size, 1, answers.map((answer) => answer.url()).join(' '));
  assert.ok(answers.every((answer) => answer.ok()));
  await visit(david, '/bureau/reglages/espaces');
  assert.equal(await david.getByRole('link', { name: 'Conseil des jeunes' }).count(), 1);
});

journey('a step of the deposit sent twice keeps one draft', async ({ as, visit }) => {
  const page = await as('amina', { javaScriptEnabled: false });
  const { ideas } = await editionsOf(page);
  await visit(page, `${ideas}/deposer/titre`);
  await page.getByLabel('Titre', { exact: true }).fill('Un abribus à la sortie du lycée');
  await page.getByLabel('Résumé').fill('Un abribus éclairé, pour attendre au sec.');
  await page.getByRole('radio', { name: 'Mobilité' }).check();
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).dblclick();
  await standsAt(page, /\/(description|idees-proches)$/);
  await visit(page, '/mon-compte');
  assert.equal(await page.getByText('Un abribus à la sortie du lycée').count(), 1);
});
