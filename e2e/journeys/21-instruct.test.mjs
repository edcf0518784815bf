// From a published idea to a numbered project: Élise judges whether it is admissible, then whether it can be done and at
// what cost; everyone reads her opinion. David chooses the projects of the vote in bulk, merges two that say the
// same, and numbers them by canton, then by theme.

import assert from 'node:assert';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const process = 'budget-participatif-citoyen-2027';
const work = '/bureau/instruction';
const ideas = ['IDEE-2027-0032', 'IDEE-2027-0033'];
const cost = { 'IDEE-2027-0032': '18 500', 'IDEE-2027-0033': '42 000' };

const done = (page) => page.getByRole('status').filter({ hasText: /\S/ }).first();
const step = (page, name) => page.getByRole('region', { name });

journey('Élise judges the admissibility of an idea; a refusal needs its ground', async ({ as, visit, inspect }) => {
  const page = await as('elise');
  await visit(page, `${work}?etape=recevabilite`);
  await inspect(page, 'instruct-list');
  await page.getByRole('table').getByRole('link').first().click();
  const admissibility = step(page, 'Recevabilité');
  await admissibility.getByLabel('Service').selectOption({ index: 1 });
  await admissibility.getByLabel('Je m’en occupe').check();
  await admissibility.getByRole('button', { name: 'Confier' }).click();
  await page.getByText(/L’étude de «\s.*\s» est confiée/).waitFor();

  await admissibility.getByRole('radio', { name: 'Irrecevable' }).check();
  await admissibility.getByLabel(/Avis publié/).fill('Ce projet relève du fonctionnement.');
  await admissibility.getByRole('button', { name: 'Rendre cet avis' }).click();
  await page.getByText('Choisissez le motif : l’auteur doit savoir pourquoi.').first().waitFor();
  assert.equal(await admissibility.getByLabel(/Avis publié/).inputValue(), 'Ce projet relève du fonctionnement.', 'what was typed is kept');
  await inspect(page, 'instruct-error');

  await admissibility.getByRole('radio', { name: 'Recevable', exact: true }).check();
  await admissibility.getByLabel(/Avis publié/).fill('Le dossier respecte le règlement. Le service va le chiffrer.');
  await admissibility.getByRole('button', { name: 'Rendre cet avis' }).click();
  await page.getByText(/L’avis sur «\s.*\s» est rendu/).waitFor();
  await step(page, 'Faisabilité et coût').getByRole('radio', { name: 'Favorable', exact: true }).waitFor();
  await inspect(page, 'instruct-both-steps');
});

journey('Élise gives her opinion and the cost; David shortlists in bulk, merges and numbers', async ({ as, page: anyone, visit, inspect }) => {
  const elise = await as('elise');
  for (const reference of ideas) {
    await visit(elise, `${work}/${reference}`);
    const feasibility = step(elise, 'Faisabilité et coût');
    await feasibility.getByRole('radio', { name: 'Favorable', exact: true }).check();
    await feasibility.getByLabel('Coût', { exact: true }).fill(cost[reference]);
    await feasibility.getByLabel(/Avis publié/).fill('Réalisable en un an, avec l’accord de la commune.');
    await feasibility.getByLabel(/Note interne/).fill('Voir le service des achats.');
    await feasibility.getByRole('button', { name: 'Rendre cet avis' }).click();
    await elise.getByText(/L’avis sur «\s.*\s» est rendu/).waitFor();
  }
  await visit(anyone, `/demarches/${process}/projets/${ideas[0]}`);
  const seen = await anyone.locator('main').innerText();
  assert.match(seen, /Réalisable en un an, avec l’accord de la commune/);
  assert.match(seen, /18\s500\s€/);
  assert.doesNotMatch(seen, /service des achats/, 'the internal note stays inside');
  await inspect(anyone, 'instruct-public-opinion');

  const david = await as('david');
  await visit(david, `${work}?etape=vote`);
  for (const reference of ideas) {
    await david.getByRole('row').filter({ hasText: reference }).getByRole('checkbox').check();
  }
  await inspect(david, 'instruct-choose');
  await david.getByRole('button', { name: 'Retenir pour le vote' }).click();
  await david.getByRole('heading', { level: 1, name: 'Retenir des projets pour le vote' }).waitFor();
  assert.match(await david.locator('main').innerText(), /60\s500\s€/, 'the sum of both');
  await inspect(david, 'instruct-shortlist-check');
  await david.getByRole('button', { name: 'Retenir ces 2 projets' }).click();
  await david.getByText('2 projets sont retenus pour le vote.').waitFor();

  await visit(david, `/bureau/demarches/${process}/numeroter`);
  await inspect(david, 'instruct-numbers');
  await david.getByRole('button', { name: /Numéroter/ }).click();
  await done(david).waitFor();
  await visit(david, `/bureau/demarches/${process}/numeroter`);
  const rows = await david.getByRole('table').locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  assert.deepEqual(rows.map((row) => row[4]), ['1', '2'], 'numbered in the order shown');
  const cantons = rows.map((row) => row[2]);
  assert.deepEqual(cantons, [...cantons].sort((a, b) => a.localeCompare(b, 'fr', { numeric: true })), 'by canton');
});

journey('David merges two ideas that say the same: authors and supports go on together', async ({ as, page: anyone, visit, inspect }) => {
  const david = await as('david');
  const [ends, goesOn] = ['IDEE-2027-0003', 'IDEE-2027-0004'];
  const supports = async (reference) => {
    await visit(anyone, `/demarches/${process}/projets/${reference}`);
    return Number((await anyone.locator('main').innerText()).match(/(\d+)\s+(?:soutiens|personnes soutiennent)/)?.[1] ?? 0);
  };
  const [first, second] = [await supports(ends), await supports(goesOn)];
  const title = await anyone.locator('h1').innerText();
  await visit(david, `/bureau/contributions/${ends}`);
  await david.locator('summary', { hasText: 'Fusionner avec une autre' }).click();
  await inspect(david, 'merge-open');
  await david.getByLabel(/Référence/).first().fill(goesOn);
  const merge = david.locator('form[action$="/fusion"]');
  await merge.getByRole('button', { name: /Fusionner/ }).click();
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'merge-error');
  await merge.getByLabel(/Référence/).fill(goesOn);
  await merge.getByLabel('Motif').fill('Les deux idées parlent du même pont.');
  await merge.getByRole('button', { name: /Fusionner/ }).click();
  await done(david).waitFor();
  const after = await supports(goesOn);
  assert.ok(after >= Math.max(first, second), `${after} supports after merging ${first} and ${second}`);
  await anyone.goto(`/demarches/${process}/projets/${ends}`);
  assert.match(await anyone.locator('main').innerText(), new RegExp(title.slice(0, 15)), 'the merged idea leads to the one that goes on');
  await inspect(anyone, 'merged-public');
});
