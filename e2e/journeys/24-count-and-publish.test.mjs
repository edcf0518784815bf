// A whole vote worked out by hand: David sets it up in the back office, six projects stand in three cantons, eight people
// vote, the urn closes by itself, is sealed, counted and published. The winners are those of the sheet below,
// and the program finds them again from the published ballots.
//
// Envelope 100 000 €, the first of each canton, 10 % kept for projects of young people, then by votes.
//   A Agen-1    40 000 €  7 votes  first of its canton                     40 000 of the 90 000 in common
//   B Agen-1    20 000 €  6 votes  not the first; later 7 000 are left     too dear
//   C Albret    30 000 €  3 votes  first of its canton                     70 000
//   D Albret    25 000 €  2 votes  too dear
//   E Tonneins   8 000 €  1 vote   young: within the 10 000 kept; 2 000 go back to the common part
//   F Tonneins  15 000 €  5 votes  first of its canton                     85 000

import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deposit, fillDates, inDays, inMinutes, makeDraft, publish, said } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis, { timeout: 900_000 });
const program = process.env.PARVIS_BIN ?? resolve(import.meta.dirname, '../../target/debug/parvis');

const projects = {
  A: { title: 'Agrandir le préau du quartier', canton: 'Agen-1', theme: 'Sport', cost: '40 000' },
  B: { title: 'Bancs et fontaines du parc', canton: 'Agen-1', theme: 'Mobilité', cost: '20 000' },
  C: { title: 'Cinéma plein air au château', canton: 'Albret', theme: 'Culture et patrimoine', cost: '30 000' },
  D: { title: 'Drainer le chemin des vignes', canton: 'Albret', theme: 'Mobilité', cost: '25 000' },
  E: { title: 'Espace de répétition des jeunes', canton: 'Tonneins', theme: 'Solidarités', cost: '8 000', youth: true },
  F: { title: 'Four à pain partagé', canton: 'Tonneins', theme: 'Solidarités', cost: '15 000' },
};
const ballots = ['ABC', 'ABC', 'ABF', 'ABF', 'ACF', 'ADF', 'BDF', 'ABE'];
const people = ['amina', 'farid', 'gaelle', 'chloe', 'elise', 'david'];
const title = 'Budget des trois cantons';
const winners = ['A', 'C', 'E', 'F'];
const counted = { A: 7, B: 6, C: 3, D: 2, E: 1, F: 5 };
// By canton, then by theme: B moves about, A is sport.
const numbers = { A: '2', B: '1', C: '3', D: '4', E: '5', F: '6' };

const far = [inDays(200), ''];
const collecting = [[inDays(-9), inDays(-8)], [inDays(-7), inDays(1)], [inDays(2), inDays(3)], [inDays(4), inDays(5)], [inDays(6), inDays(60)], far];
const voting = () => [[inDays(-9), inDays(-8)], [inDays(-7), inDays(-2)], [inDays(-2), inDays(-1)], [inMinutes(-5), inMinutes(3)], [inMinutes(4), inDays(60)], far];

/** The ballot rule and the counting rule, from a preset. */
async function setRules(page, slug) {
  await page.goto(`/bureau/demarches/${slug}/scrutin`);
  await page.getByRole('link', { name: /Premier de chaque canton.*jeunes/ }).click();
  await page.getByRole('radio', { name: 'Exactement un certain nombre' }).check();
  await page.getByLabel(/^Exactement \(/).fill('3');
  await page.getByRole('radio', { name: 'Par une case à cocher' }).check();
  await page.getByLabel(/Âge minimum/).fill('11');
  await page.getByLabel(/Cases à cocher/).fill('* J’atteste sur l’honneur être résidant en Lot-et-Garonne');
  await page.getByRole('button', { name: 'Enregistrer les règles' }).click();
  await said(page, 'Les règles sont enregistrées.');
}

/** Puts every project to the vote: status in bulk, cost, part of the young, numbers. */
async function putToTheVote(page, slug, references) {
  await page.goto('/bureau/contributions');
  await page.getByLabel('Démarche', { exact: true }).selectOption({ label: title });
  await page.getByRole('button', { name: 'Afficher' }).click();
  await page.waitForURL(/demarche=/);
  for (const reference of Object.values(references)) await page.getByRole('row').filter({ hasText: reference }).getByRole('checkbox').check();
  const acts = page.getByRole('group', { name: 'Avec les lignes choisies' });
  await acts.getByLabel('Nouveau statut').selectOption({ label: 'Soumis au vote' });
  await acts.getByRole('button', { name: 'Changer le statut…' }).click();
  await page.getByLabel('Motif').fill('Les services ont étudié et chiffré ces projets.');
  await page.getByLabel(/Pour confirmer/).fill('confirmer');
  await page.getByRole('button', { name: /Changer le statut de 6/ }).click();
  await said(page, /6 contributions ont changé de statut/);
  for (const [letter, reference] of Object.entries(references)) {
    await page.goto(`/bureau/contributions/${reference}`);
    await page.locator('summary', { hasText: 'Changer le numéro, le coût' }).click();
    await page.getByLabel(/^Coût estimé/).fill(projects[letter].cost);
    if (projects[letter].youth) await page.getByLabel(/jeunes/).check();
    await page.locator('form[action$="/chiffres"]').getByRole('button').click();
    await page.locator('.notice').first().waitFor();
  }
  await page.goto(`/bureau/demarches/${slug}/numeroter`);
  await page.getByRole('button', { name: /Numéroter/ }).click();
  await said(page, /6 projets sont numérotés/);
}

async function vote(page, slug, ballot, inspect) {
  await page.goto(`/demarches/${slug}/vote`);
  for (const box of await page.locator('main').getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Continuer vers les projets' }).click();
  await page.waitForURL(/\/projets/);
  for (const [at, letter] of [...ballot].entries()) {
    await page.getByRole('button', { name: new RegExp(`Ajouter à mon vote.*${projects[letter].title}`) }).click();
    await page.getByRole('complementary', { name: 'Mon vote' }).getByText(new RegExp(`${at + 1} projets? sur 3`)).waitFor();
  }
  await page.goto(`/demarches/${slug}/vote/verification`);
  await inspect?.(page, 'count-check-ballot');
  await page.getByRole('button', { name: 'Voter pour ces 3 projets' }).click();
  await page.getByRole('heading', { name: 'Reçu de votre vote' }).waitFor();
}

journey('a vote set up in the back office gives the winners worked out by hand', async ({ as, open, visit, inspect, page: anyone, origin }) => {
  const david = await as('david');
  const slug = await makeDraft(david, { title, envelope: '100 000', dates: collecting });
  await setRules(david, slug);
  await inspect(david, 'count-rules');
  await publish(david, slug);

  const amina = await as('amina');
  const references = {};
  for (const [letter, project] of Object.entries(projects)) references[letter] = await deposit(amina, slug, project);
  await putToTheVote(david, slug, references);

  await visit(david, `/bureau/demarches/${slug}/dates`);
  await fillDates(david, voting());
  await david.getByRole('button', { name: 'Enregistrer' }).click();
  await said(david, /enregistr/);

  for (const [at, ballot] of ballots.entries()) {
    const person = people[at];
    const voter = person === 'david' ? david : person === 'amina' ? amina : person ? await as(person) : await newVoter(open, at);
    await vote(voter, slug, ballot, at === 0 ? inspect : undefined);
    if (voter !== david && voter !== amina) await voter.context().close();
  }

  await visit(david, `/bureau/demarches/${slug}/scrutin`);
  assert.match(await david.locator('main').innerText(), /premier bulletin|ne changent plus|ne changera plus|figées/i, 'a sentence says that the rules are locked');
  assert.equal(await david.getByLabel(/Étape 1/).count(), 0, 'and they no longer can be changed');
  await inspect(david, 'count-locked');
  await visit(david, `/bureau/demarches/${slug}/dates`);
  await david.getByRole('group', { name: /^4\. / }).getByLabel(/^Ferme le/).fill(inMinutes(90));
  await david.getByRole('button', { name: 'Enregistrer' }).click();
  await david.locator('.error-summary, .notice.bad, .notice').first().waitFor();
  await inspect(david, 'count-dates-locked');
  assert.equal((await anyone.goto(`/demarches/${slug}/resultats`)).ok() && /lauréat/i.test(await anyone.locator('main').innerText()), false, 'no result before it is published');

  await closeByItself(david, slug);
  await sealAndCount(david, slug, inspect);
  await readResults(anyone, slug, inspect, visit);
  await recount(anyone, slug, origin);
});

async function newVoter(open, at) {
  const { newcomer } = await import('../support/citizen.mjs');
  const page = await open();
  await newcomer(page, `votant${at}@exemple.fr`, `Votant ${at}`);
  await page.waitForURL((url) => url.pathname !== '/connexion');
  return page;
}

/** Waits for the minute at which the vote closes. */
async function closeByItself(page, slug) {
  const seal = page.getByRole('link', { name: 'Clore et sceller l’urne' });
  for (let tries = 0; tries < 90; tries += 1) {
    await page.goto(`/bureau/demarches/${slug}/scrutin`);
    if (await seal.count()) return;
    await page.waitForTimeout(4000);
  }
  assert.fail('the vote did not close by itself');
}

async function sealAndCount(page, slug, inspect) {
  await page.getByRole('link', { name: 'Clore et sceller l’urne' }).click();
  assert.match(await page.locator('main').innerText(), /8\spersonnes ont voté.*8\sbulletins/);
  await page.getByRole('button', { name: 'Sceller l’urne' }).click();
  await page.locator('.error-summary').waitFor();
  await inspect(page, 'count-seal-error');
  await page.getByLabel(/Pour confirmer/).fill('sceller');
  await page.getByRole('button', { name: 'Sceller l’urne' }).click();
  await said(page, /L’urne est scellée\s:\s8\sbulletins/);
  await page.goto(`/bureau/demarches/${slug}/scrutin/depouillement`);
  await inspect(page, 'count-draft');
  await page.getByRole('link', { name: 'Publier les résultats' }).click();
  assert.match(await page.locator('main').innerText(), /4\slauréats, 2\sprojets non retenus/);
  await inspect(page, 'count-publish');
  await page.getByRole('button', { name: 'Publier les résultats' }).click();
  await said(page, 'Les résultats sont publiés.');
}

async function readResults(page, slug, inspect, visit) {
  await visit(page, `/demarches/${slug}/resultats`);
  const text = await page.locator('main').innerText();
  const rows = await page.locator('table tr').evaluateAll((all) => all.map((row) => row.innerText));
  for (const letter of Object.keys(projects)) assert.ok(text.includes(projects[letter].title), `${letter} stands in the results`);
  for (const [letter, votes] of Object.entries(counted)) {
    const row = rows.find((one) => one.includes(projects[letter].title)) ?? '';
    assert.match(row, new RegExp(`\\s${votes}\\s`), `${letter} has ${votes} votes: ${row}`);
    assert.equal(/Lauréat/.test(row), winners.includes(letter), `${letter}: ${row}`);
  }
  assert.match(text, /en tête dans le canton/i);
  assert.match(text, /part réservée/i);
  await inspect(page, 'count-results');
  await visit(page, `/demarches/${slug}/resultats/calcul`);
  await inspect(page, 'count-calculation');
}

/** The published ballots give the same winners to whoever counts them. */
async function recount(page, slug, origin) {
  const file = await page.context().request.get(`${origin}/demarches/${slug}/resultats/bulletins.pb`);
  assert.ok(file.ok(), 'the ballots are published');
  const path = join(mkdtempSync(join(tmpdir(), 'parvis-recount-')), 'bulletins.pb');
  writeFileSync(path, await file.body());
  const told = execFileSync(program, ['tally', path], { encoding: 'utf8' });
  for (const [letter, number] of Object.entries(numbers)) {
    const line = told.split('\n').find((one) => one.split(';')[1] === number) ?? '';
    assert.equal(line.split(';')[2], String(counted[letter]), `${letter}: ${line}`);
    assert.equal(line.includes('LAURÉAT'), winners.includes(letter), `${letter}: ${line}`);
  }
  assert.match(told, /Le recomptage concorde avec le fichier/);
}
