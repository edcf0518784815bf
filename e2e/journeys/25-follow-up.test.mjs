// The works of a winner: Élise writes a milestone, closes it, and says why another is late; David writes the amounts
// and shows a photograph. The public page has it all, and those who follow the project are told.

import assert from 'node:assert';
import { picture, said } from '../support/agent.mjs';
import { mailTo } from '../support/citizen.mjs';
import { accountOf } from '../support/people.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const reference = 'IDEE-2024-0007';
const page24 = `/demarches/budget-participatif-citoyen-2024/projets/${reference}`;
const desk = `/bureau/contributions/${reference}/realisation`;
const now = new Date();

async function fillDay(page, group, date) {
  const inside = page.getByRole('group', { name: group }).first();
  await inside.getByLabel('Jour').fill(String(date.getDate()));
  await inside.getByLabel('Mois').fill(String(date.getMonth() + 1));
  await inside.getByLabel('Année').fill(String(date.getFullYear()));
}

journey('agents tell how the works go on; the public page and the followers know', async ({ as, phone, visit, inspect }) => {
  const amina = await as('amina');
  await visit(amina, page24);
  await amina.getByRole('button', { name: 'Suivre', exact: true }).click();
  await amina.getByText('Vous suivez cette contribution.').first().waitFor();

  const elise = await as('elise');
  await visit(elise, '/bureau/realisations');
  await elise.getByRole('link', { name: /place du Pin/ }).click();
  await elise.waitForURL(`**${desk}`);
  await inspect(elise, 'works-desk');
  await elise.locator('summary', { hasText: 'Ajouter une étape' }).click();
  await elise.getByRole('button', { name: 'Ajouter une étape' }).click();
  await elise.locator('.error-summary').waitFor();
  await inspect(elise, 'works-milestone-error');
  await elise.getByLabel('Titre de l’étape').fill('Pose des bancs en chêne');
  await fillDay(elise, /Fin prévue/, new Date(now.getTime() - 20 * 86_400_000));
  await elise.getByLabel(/Précision/).fill('Douze bancs, dont quatre avec accoudoirs.');
  await elise.getByRole('button', { name: 'Ajouter une étape' }).click();
  await said(elise, /Pose des bancs en chêne.*enregistrée/);
  await elise.getByLabel(/Raison du retard/).fill('Le bois a été livré avec trois semaines de retard.');
  await elise.getByRole('button', { name: 'Publier la raison' }).click();
  await said(elise, /raison du retard est enregistrée/);
  await inspect(elise, 'works-late');

  const visitor = await phone();
  await visit(visitor, page24);
  const late = await visitor.locator('main').innerText();
  assert.match(late, /Pose des bancs en chêne/);
  assert.match(late, /Le bois a été livré avec trois semaines de retard/);
  await inspect(visitor, 'works-public-late');

  const line = elise.getByRole('row').filter({ hasText: 'Pose des bancs en chêne' });
  await line.getByRole('button', { name: /Terminée aujourd’hui/ }).click();
  await said(elise, /est terminée/);
  const account = await accountOf(await as('amina'), 'amina');
  const mail = await mailTo(visitor, account.email, /une étape est terminée/);
  assert.match(mail.text, /Pose des bancs en chêne/);
  assert.match(mail.text, /que vous suivez, avance/);

  const david = await as('david');
  await visit(david, desk);
  await david.getByLabel(/^Montant engagé|^Engagé/).first().fill('900 000');
  await david.getByRole('button', { name: 'Enregistrer les montants' }).click();
  await david.locator('.error-summary').waitFor();
  assert.match(await david.locator('.error-summary').innerText(), /dépasse le coût voté/);
  await inspect(david, 'works-amounts-error');
  await david.getByLabel(/^Montant engagé|^Engagé/).first().fill('50 520');
  await david.getByLabel(/^Montant dépensé|^Dépensé/).first().fill('41 300,50');
  await david.getByRole('button', { name: 'Enregistrer les montants' }).click();
  const error = david.locator('.error-summary');
  if (await error.count()) {
    await david.getByLabel(/Raison du dépassement/).fill('Le pavage a été refait.');
    await david.getByRole('button', { name: 'Enregistrer les montants' }).click();
  }
  await said(david, /montants sont enregistrés/);

  const file = picture();
  await david.getByLabel('Photographie', { exact: true }).setInputFiles(file);
  await david.getByRole('button', { name: 'Ajouter la photographie' }).click();
  await david.locator('.error-summary').waitFor();
  assert.match(await david.locator('.error-summary').innerText(), /Dites ce que montre la photographie/);
  await inspect(david, 'works-photo-error');
  await david.getByLabel('Photographie', { exact: true }).setInputFiles(file);
  await david.getByLabel('Ce que montre la photographie').fill('Deux menuisiers posent le premier banc');
  await david.getByRole('button', { name: 'Ajouter la photographie' }).click();
  await said(david, /photographie est publiée/);
  await inspect(david, 'works-desk-done');

  await visit(visitor, page24);
  const seen = await visitor.locator('main').innerText();
  assert.match(seen, /41\s300,50\s€/);
  const shown = visitor.getByRole('img', { name: 'Deux menuisiers posent le premier banc' });
  await shown.scrollIntoViewIfNeeded();
  assert.ok(await shown.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)), 'the photograph is served');
  await inspect(visitor, 'works-public-done');
  await visit(visitor, '/demarches/budget-participatif-citoyen-2024/suivi');
  await inspect(visitor, 'works-public-list');
});
