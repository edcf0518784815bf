// David sets up the participatory budget of Lot-et-Garonne with its real rules, through the back office alone: a million euros,
// six themes, from 11 years on, consent of a parent under 15, residence declared on one's honor, exactly three different
// projects, the first of each canton then by votes, 10 % kept for young people, from 18 February to 19 March.
// He adds questions to the deposit form, looks at it as a citizen on a phone, publishes it, and copies it for next year.

import assert from 'node:assert';
import { answerSomething, deposit, fillDates, inDays, makeDraft, picture, publish, said } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis, { timeout: 400_000 });
const title = 'Budget participatif citoyen, 5e édition';
const year = new Date().getFullYear() + 1;
const themes = ['Culture et patrimoine', 'Environnement et cadre de vie', 'Innovation et numérique', 'Mobilité', 'Solidarités', 'Sport'];
const dates = [
  [inDays(-9), inDays(-8)],
  [inDays(-7), inDays(10)],
  [inDays(11), `${year}-02-17T18:00`],
  [`${year}-02-18T08:00`, `${year}-03-19T23:59`],
  [`${year}-04-01T09:00`, `${year + 1}-03-31T23:59`],
  [`${year + 1}-04-01T09:00`, ''],
];

const questions = [
  { label: 'Numéro de téléphone du porteur', kind: 'Texte court', hint: 'Pour vous joindre ; il n’est pas publié.', internal: true, answer: (page) => page.getByLabel('Numéro de téléphone du porteur').fill('05 53 00 00 00') },
  { label: 'À qui ce projet sert-il ?', kind: 'Choix parmi une liste', options: 'Aux enfants\nÀ tous\nAux aînés', required: true, answer: (page) => page.getByRole('radio', { name: 'À tous' }).check() },
  { label: 'Ce qu’il faut acheter', kind: 'Cases à cocher', options: 'Du matériel\nUn terrain\nDes travaux', answer: (page) => page.getByRole('checkbox', { name: 'Des travaux' }).check() },
  { label: 'Nombre de personnes concernées', kind: 'Nombre', required: true, answer: (page) => page.getByLabel('Nombre de personnes concernées').fill('250') },
  { label: 'Date souhaitée', kind: 'Date', answer: async (page) => {
    await page.getByLabel('Jour').fill('1');
    await page.getByLabel('Mois').fill('9');
    await page.getByLabel('Année').fill(String(year));
  } },
  { label: 'Une photographie du lieu', kind: 'Image', answer: (page) => page.getByRole('region', { name: 'Une photographie du lieu' }).getByLabel('Image 1', { exact: true }).setInputFiles(picture('lieu.png')) },
];

async function addQuestion(page, slug, { label, kind, hint, options, required, internal }) {
  await page.goto(`/bureau/demarches/${slug}/formulaire`);
  await page.getByRole('link', { name: /Ajouter une question/ }).click();
  await page.getByLabel('Question', { exact: true }).fill(label);
  await page.getByLabel('Genre de réponse').selectOption({ label: kind });
  if (hint) await page.getByLabel(/Aide sous la question/).fill(hint);
  if (options) await page.getByLabel(/Réponses possibles/).fill(options);
  if (required) await page.getByLabel('La réponse est obligatoire').check();
  if (internal) await page.getByLabel(/La réponse est publiée/).uncheck();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.waitForURL(/\/formulaire$/);
}

async function setRules(page, slug, inspect) {
  await page.goto(`/bureau/demarches/${slug}/scrutin`);
  await page.getByRole('link', { name: /Premier de chaque canton.*jeunes/ }).click();
  await page.getByRole('radio', { name: 'Exactement un certain nombre' }).check();
  await page.getByLabel(/^Exactement \(/).fill('0');
  await page.getByRole('button', { name: 'Enregistrer les règles' }).click();
  await page.locator('.error-summary').waitFor();
  await inspect(page, 'setup-rules-error');
  await page.getByLabel(/^Exactement \(/).fill('3');
  await page.getByRole('radio', { name: 'Par la date de naissance' }).check();
  await page.getByLabel(/Âge minimum/).fill('11');
  await page.getByLabel(/Accord d’un parent avant/).fill('15');
  await page.getByLabel(/Cases à cocher/).fill('* J’atteste sur l’honneur être résidant en Lot-et-Garonne');
  await page.getByLabel(/Demander le canton/).check();
  await page.getByLabel(/Les autres façons/).fill('En mairie, sur un bulletin papier, avec une feuille d’émargement.');
  await page.getByRole('button', { name: 'Enregistrer les règles' }).click();
  await said(page, 'Les règles sont enregistrées.');
  const rules = await page.locator('main').innerText();
  for (const sentence of [
    /exactement 3 projets/,
    /11 ans ou plus/,
    /résidant en Lot-et-Garonne/,
    /enveloppe est de 1\s000\s000\s€/,
    /premier projet de chaque canton gagne/,
    /10\s?% de l’enveloppe sont réservés/,
    /par nombre de voix/,
  ]) assert.match(rules, sentence);
  await inspect(page, 'setup-rules');
}

journey('the real rules of Lot-et-Garonne are set up in the back office alone', async ({ as, phone, page: anyone, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/demarches/nouvelle');
  await david.getByRole('button', { name: 'Créer le brouillon' }).click();
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'setup-new-error');
  const slug = await makeDraft(david, { title, envelope: '1 000 000', dates });
  await inspect(david, 'setup-draft');
  assert.equal((await anyone.goto(`/demarches/${slug}`)).status(), 404, 'a draft is not public');

  await visit(david, '/bureau/reglages/themes');
  for (const theme of themes) await david.getByRole('row').filter({ hasText: theme }).first().waitFor();

  await visit(david, `/bureau/demarches/${slug}/dates`);
  await fillDates(david, [[inDays(3), inDays(2)]]);
  await david.getByRole('button', { name: 'Enregistrer' }).click();
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'setup-dates-error');
  await fillDates(david, dates);
  await david.getByRole('button', { name: 'Enregistrer' }).click();
  await said(david, /enregistr/);

  await setRules(david, slug, inspect);
  for (const question of questions) await addQuestion(david, slug, question);
  await inspect(david, 'setup-form');
  await changeStatus(david, slug, inspect);
  await changePhases(david, slug, inspect);

  await visit(david, `/bureau/demarches/${slug}`);
  await david.setViewportSize({ width: 390, height: 844 });
  await david.getByRole('link', { name: 'Voir la démarche comme un citoyen' }).click();
  await david.getByText(/Aperçu\s: cette démarche n’est pas encore publiée/).waitFor();
  await inspect(david, 'setup-preview');
  await david.setViewportSize({ width: 1280, height: 800 });

  await visit(david, `/bureau/demarches/${slug}/publier`);
  await david.getByRole('button', { name: 'Publier la démarche' }).click();
  await david.locator('.error-summary').waitFor();
  await inspect(david, 'setup-publish-error');
  await publish(david, slug);

  const visitor = await phone();
  await visit(visitor, `/demarches/${slug}`);
  const shown = await visitor.locator('main').innerText();
  assert.match(shown, /18 févr?/);
  await inspect(visitor, 'setup-public');

  const amina = await as('amina');
  const asked = new Map(questions.map((question) => [question.label, question.answer]));
  const answer = async (page) => {
    const shown = await page.locator('main form').innerText();
    for (const [label, give] of asked) {
      if (!shown.includes(label)) continue;
      await give(page);
      asked.delete(label);
    }
    await answerSomething(page);
  };
  const reference = await deposit(amina, slug, { title: 'Un abri pour la gare routière', canton: 'Marmande-1', theme: 'Mobilité' }, answer);
  assert.deepEqual([...asked.keys()], [], 'every question was asked');
  await inspect(amina, 'setup-deposited');
  await visit(david, `/bureau/contributions/${reference}`);
  const desk = await david.locator('main').innerText();
  assert.match(desk, /05 53 00 00 00/, 'agents read the internal answer');
  assert.match(desk, /250/);
  await inspect(david, 'setup-desk');
});

/** A status of one's own, its place, its color; one that misses its label is refused. */
async function changeStatus(page, slug, inspect) {
  await page.goto(`/bureau/demarches/${slug}/statuts/ajouter`);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.locator('.error-summary').waitFor();
  await inspect(page, 'setup-status-error');
  await page.getByLabel('Libellé').fill('À préciser avec le porteur');
  await page.getByLabel('Sens').selectOption({ label: 'Publiée' });
  await page.getByRole('radio', { name: /À surveiller/ }).check();
  await page.getByLabel('Pictogramme').selectOption({ label: 'Horloge' });
  await page.getByRole('checkbox', { name: 'Agents instructeurs' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.waitForURL(/\/statuts$/);
  await page.getByRole('row').filter({ hasText: 'À préciser avec le porteur' }).waitFor();
  await inspect(page, 'setup-statuses');
}

/** A seventh phase, moved and taken away again. */
async function changePhases(page, slug, inspect) {
  await page.goto(`/bureau/demarches/${slug}/etapes/ajouter`);
  await page.getByLabel('Titre', { exact: true }).fill('Réunions publiques');
  await page.getByRole('checkbox', { name: 'Information' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.waitForURL(/\/etapes$/);
  await page.getByRole('button', { name: 'Monter Réunions publiques' }).or(page.locator('article, li').filter({ hasText: 'Réunions publiques' }).getByRole('button', { name: /Monter/ })).first().click();
  await page.waitForLoadState();
  const order = await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
  assert.equal(order.indexOf('Réunions publiques'), order.indexOf('Bilan') - 1, `moved up: ${order}`);
  await inspect(page, 'setup-phases');
  await page.locator('article, li, section').filter({ has: page.getByRole('heading', { name: 'Réunions publiques' }) }).last().getByRole('button', { name: /Supprimer/ }).click();
  await page.getByRole('heading', { name: 'Réunions publiques' }).waitFor({ state: 'detached' });
}

journey('last year’s edition is copied with its form, statuses and rules, a year later', async ({ as, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/demarches/budget-participatif-citoyen-2026/dupliquer');
  await david.getByLabel('Titre de la nouvelle édition').fill('Budget participatif citoyen 2028');
  await david.getByRole('button', { name: 'Dupliquer pour une nouvelle édition' }).click();
  await david.waitForURL(/-2028\/dates$/);
  await inspect(david, 'setup-copied');
  const slug = david.url().split('/').at(-2);
  const before = await datesOf(david, visit, 'budget-participatif-citoyen-2026');
  const after = await datesOf(david, visit, slug);
  assert.deepEqual(after.map((date) => date.slice(5, 10)).filter(Boolean), before.map((date) => date.slice(5, 10)).filter(Boolean), 'the same days');
  assert.equal(Number(after[0].slice(0, 4)), Number(before[0].slice(0, 4)) + 1, 'a year later');
  await visit(david, `/bureau/demarches/${slug}/scrutin`);
  assert.match(await david.locator('main').innerText(), /exactement 3 projets/);
  assert.match(await david.locator('main').innerText(), /premier projet de chaque canton gagne/, 'with the counting rule');
  await visit(david, `/bureau/contributions?texte=&demarche=&statut=&canton=&theme=`);
});

async function datesOf(page, visit, slug) {
  await visit(page, `/bureau/demarches/${slug}/dates`);
  return page.locator('input[type=datetime-local]').evaluateAll((all) => all.map((one) => one.value));
}
