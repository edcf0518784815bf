// Supporting and following an idea; a visitor signs in on the way.

import assert from 'node:assert';
import { editionsOf, fillSignIn } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const supports = async (page) => Number((await page.locator('#soutien b').innerText()).replace('Aucun', '0').replace('Un ', '1 ').match(/\d+/)[0]);

for (const scripts of [true, false]) {
  const how = scripts ? '' : ' with scripts off';
  const person = scripts ? 'amina' : 'farid';
  journey(`someone supports and follows an idea${how}`, async ({ page: plain, scriptOff, visit, inspect }) => {
    const page = scripts ? plain : await scriptOff();
    const { ideas } = await editionsOf(page);
    await visit(page, `${ideas}/projets?ordre=soutiens`);
    await page.locator('main article.card h2 a').nth(scripts ? 1 : 3).click();
    const before = await supports(page);
    await page.getByRole('button', { name: 'Soutenir' }).click();
    await page.getByRole('heading', { name: 'Dites qui vous êtes' }).waitFor();
    await inspect(page, `support-sign-in${scripts ? '' : '-off'}`);
    await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
    await fillSignIn(page, { email: `${person}@demo.example`, secret: 'lot-et-garonne-2026' });
    await page.getByRole('button', { name: 'Soutenir' }).click();
    await page.getByText('votre soutien est enregistré').waitFor();
    assert.equal(await supports(page), before + 1);
    await inspect(page, `support-done${scripts ? '' : '-off'}`);
    await page.getByRole('button', { name: 'Suivre' }).click();
    await page.getByText('Vous suivez cette contribution.').waitFor();
    await page.getByRole('button', { name: 'Ne plus suivre' }).waitFor();
    await page.getByRole('button', { name: 'Retirer mon soutien' }).click();
    await page.getByText('Votre soutien est retiré.').waitFor();
    assert.equal(await supports(page), before);
  });
}
