// David keeps shares of the envelope for two categories of projects, one that he names himself: its projects are ticked on
// their page in the back office, and the rule is said in plain words to everybody.

import assert from 'node:assert';
import { deposit, inDays, makeDraft, publish, said } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const title = 'Budget des écoles';
const dates = [[inDays(-9), inDays(-8)], [inDays(-7), inDays(1)], [inDays(2), inDays(3)], [inDays(4), inDays(5)], [inDays(6), inDays(60)], [inDays(200), '']];

journey('shares for two categories of projects', async ({ as, page: anyone, visit, inspect }) => {
  const david = await as('david');
  const slug = await makeDraft(david, { title, envelope: '100 000', dates });
  const desk = `/bureau/demarches/${slug}/scrutin`;

  await visit(david, `${desk}/categories`);
  await david.getByText('projets jeunes').first().waitFor();
  await inspect(david, 'categories');
  await david.getByRole('link', { name: 'Ajouter une catégorie' }).click();
  await david.getByRole('button', { name: 'Enregistrer la catégorie' }).click();
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'category-errors');
  await david.getByLabel('Nom de la catégorie, au pluriel').fill('projets des écoles');
  await david.getByRole('button', { name: 'Enregistrer la catégorie' }).click();
  await said(david, 'La catégorie est enregistrée.');
  await david.getByRole('link', { name: 'Ajouter une catégorie' }).click();
  await david.getByLabel('Nom de la catégorie, au pluriel').fill('projets de sport');
  await david.getByRole('radio', { name: 'Ceux d’un thème' }).check();
  await david.getByLabel(/^Thème/).selectOption({ label: 'Sport' });
  await david.getByRole('button', { name: 'Enregistrer la catégorie' }).click();
  await said(david, 'La catégorie est enregistrée.');
  await david.getByText('Ceux du thème « Sport »').waitFor();
  await inspect(david, 'categories-three');

  await visit(david, desk);
  await david.getByLabel('Étape 1').selectOption({ label: 'La part réservée aux projets des écoles est attribuée par nombre de voix.' });
  await david.getByLabel('Étape 2').selectOption({ label: 'La part réservée aux projets de sport est attribuée par nombre de voix.' });
  await david.getByLabel('Étape 3').selectOption('voix-suivant');
  await david.getByLabel(/^Part réservée aux projets des écoles/).fill('30');
  await david.getByLabel(/^Part réservée aux projets de sport/).fill('10 %');
  await david.getByRole('radio', { name: 'Exactement un certain nombre' }).check();
  await david.getByLabel(/^Exactement \(/).fill('3');
  await david.getByRole('button', { name: 'Enregistrer les règles' }).click();
  await david.locator('.error-summary').getByText('Indiquez une part avec son signe').waitFor();
  await inspect(david, 'shares-error');
  await david.getByLabel(/^Part réservée aux projets des écoles/).fill('30 000 €');
  await david.getByRole('button', { name: 'Enregistrer les règles' }).click();
  await said(david, 'Les règles sont enregistrées.');
  const rules = await david.locator('main').innerText();
  assert.match(rules, /30\s000\s€ de l’enveloppe sont réservés aux projets des écoles/);
  assert.match(rules, /10\s% de l’enveloppe sont réservés aux projets de sport/);
  assert.match(rules, /La démarche n’est pas publiée/, 'a draft with dates says what is missing');
  await inspect(david, 'shares');
  await david.locator('main').getByRole('link', { name: 'Publier la démarche' }).click();
  await david.getByRole('heading', { level: 1, name: /Publier/ }).waitFor();
  await publish(david, slug);

  const amina = await as('amina');
  const reference = await deposit(amina, slug, { title: 'Un jardin dans la cour de l’école', theme: 'Solidarités', canton: 'Albret' });
  await visit(david, `/bureau/contributions/${reference}`);
  const boxes = david.getByRole('region', { name: 'Catégories pour le vote' });
  await boxes.getByLabel('projets des écoles').check();
  assert.equal(await boxes.getByLabel('projets de sport').count(), 0, 'a theme is not ticked by hand');
  await boxes.getByRole('button', { name: 'Enregistrer les catégories' }).click();
  await said(david, 'Les catégories du projet sont enregistrées.');
  assert.ok(await boxes.getByLabel('projets des écoles').isChecked());
  await inspect(david, 'category-boxes');

  await visit(anyone, `/demarches/${slug}/resultats`);
  assert.match(await anyone.locator('main').innerText(), /réservés aux projets des écoles/, 'the rule is public before the vote');
  await inspect(anyone, 'categories-rule');
});
