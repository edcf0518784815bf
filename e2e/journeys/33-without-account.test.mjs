// Someone votes and someone deposits an idea without an account: the link of a mail is enough, and leads back to the page
// where they were, also on another device.

import assert from 'node:assert';
import { answerSomething } from '../support/agent.mjs';
import { editionsOf, errorsOf, mailTo } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const bar = (page) => page.getByRole('complementary', { name: 'Mon vote' });
const goOn = (page) => page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
const titles = (page) => page.locator('main li.card a b').allInnerTexts();

async function fillBasket(page, vote, visit) {
  await visit(page, `${vote}/vote`);
  await page.getByLabel('Jour', { exact: true }).fill('5');
  await page.getByLabel('Mois', { exact: true }).fill('3');
  await page.getByLabel('Année', { exact: true }).fill('1988');
  await page.getByLabel(/J’atteste sur l’honneur/).check();
  await page.getByLabel('Canton').selectOption({ label: 'Tonneins' });
  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
  for (const chosen of [1, 2, 3]) {
    await page.getByRole('button', { name: /^Ajouter à mon vote/ }).first().click();
    await bar(page).getByText(new RegExp(`${chosen}\\sprojets? sur 3`)).waitFor();
  }
  await bar(page).getByRole('link', { name: 'Voir mon vote' }).click();
  await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
}

async function askLink(page, email) {
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Continuer avec mon adresse e-mail' }).click();
  await page.getByRole('heading', { name: 'Regardez vos messages' }).waitFor();
}

async function linkOf(page, email) {
  const mail = await mailTo(page, email, /lien pour continuer/i);
  return mail.links.find((link) => link.includes('/participer/'));
}

for (const scripts of [true, false]) {
  const how = scripts ? '' : ', with scripts off';
  journey(`someone votes with an address alone${how}`, async ({ page: plain, scriptOff, visit, inspect }) => {
    const page = scripts ? plain : await scriptOff();
    const email = scripts ? 'rose.tonneins@exemple.fr' : 'paul.tonneins@exemple.fr';
    const name = (picture) => `no-account-${picture}${scripts ? '' : '-off'}`;
    const { vote } = await editionsOf(page);
    await visit(page, vote);
    await page.getByText(/une adresse électronique vérifiée ou un compte/).first().waitFor();
    await fillBasket(page, vote, visit);
    const chosen = await titles(page);
    await inspect(page, name('check'));
    await page.getByLabel('Adresse électronique').fill('rose');
    await page.getByRole('button', { name: 'Continuer avec mon adresse e-mail' }).click();
    assert.match(await errorsOf(page), /adresse complète/);
    await inspect(page, name('ways'));
    await askLink(page, email);
    await inspect(page, name('sent'));
    const link = await linkOf(page, email);
    await page.goto(link);
    await inspect(page, name('open'));
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
    assert.deepEqual(await titles(page), chosen, 'everything is kept');
    await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
    await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
    await page.goto(link);
    await page.getByText('Ce lien a déjà servi').first().waitFor();
    await visit(page, '/mon-compte');
    await page.getByRole('heading', { name: 'Mes contributions', level: 1 }).waitFor();
    await inspect(page, name('own'));
  });
}

journey('a link opened on another device brings the basket along, and votes once only', async ({ page, scriptOff, visit }) => {
  const email = 'ines.tonneins@exemple.fr';
  const { vote } = await editionsOf(page);
  await fillBasket(page, vote, visit);
  const chosen = await titles(page);
  await askLink(page, email);
  const phone = await scriptOff();
  await phone.goto(await linkOf(phone, email));
  await phone.getByRole('button', { name: 'Continuer' }).click();
  await phone.getByRole('heading', { name: 'Vérifiez votre vote' }).waitFor();
  assert.deepEqual(await titles(phone), chosen);
  await phone.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
  await phone.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
  await fillBasket(page, vote, visit);
  await askLink(page, email);
  await page.goto(await linkOf(page, email));
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByText('Vous avez déjà voté').first().waitFor();
});

journey('someone deposits an idea with an address alone', async ({ page, visit, inspect }) => {
  const email = 'lou.agen@exemple.fr';
  const { ideas } = await editionsOf(page);
  await visit(page, `${ideas}/deposer/titre`);
  await page.getByLabel('Titre').fill('Des bancs à l’ombre le long du canal');
  await page.getByLabel('Résumé').fill('Dix bancs sous les platanes, entre l’écluse et le pont-canal.');
  await page.getByRole('radio', { name: 'Mobilité' }).check();
  await goOn(page);
  for (let pages = 0; pages < 12; pages += 1) {
    const { pathname } = new URL(page.url());
    if (pathname.endsWith('/verification')) break;
    const different = page.getByRole('button', { name: 'Mon idée est différente, continuer' });
    if (await different.count()) await different.click();
    else {
      const form = page.locator('main form').first();
      if (await form.getByLabel('En mon nom').count()) await form.getByLabel('En mon nom').check();
      const name = form.getByLabel('Nom à afficher');
      if ((await name.count()) && (await name.inputValue()) === '') await name.fill('Lou');
      else if (!(await name.count())) {
        const body = page.getByLabel('Décrivez votre idée');
        if (await body.count()) await body.fill('Dix bancs en bois, tournés vers l’eau, à l’ombre des platanes.');
        const canton = page.getByLabel('Canton');
        if (await canton.count()) await canton.selectOption({ label: 'Agen-2' });
        else await answerSomething(page);
      }
      await goOn(page);
    }
    await page.waitForURL((url) => url.pathname !== pathname);
  }
  await inspect(page, 'no-account-deposit-check');
  await askLink(page, email);
  await page.goto(await linkOf(page, email));
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await page.getByRole('button', { name: /^Envoyer/ }).click();
  await page.waitForURL(/\/deposer\/merci\//);
  await visit(page, '/mon-compte');
  await page.getByText('Des bancs à l’ombre le long du canal').first().waitFor();
});
