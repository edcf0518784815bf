// A visitor reads: from the home page to a project, the results, the works, and the files behind them.

import assert from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editionsOf } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const program = process.env.PARVIS_BIN ?? resolve(import.meta.dirname, '../../target/debug/parvis');
const cardTitles = (page) => page.locator('main article.card h2').allInnerTexts();
const count = async (page) => Number.parseInt((await page.locator('#resultats b').allInnerTexts()).join('').replace(/\s/g, ''), 10) || 0;

journey('a visitor finds from the home page what one can do now', async ({ page, visit, inspect, budget, phone }) => {
  const cost = await budget('/');
  assert.ok(cost.bytes > 0);
  await visit(page, '/');
  await inspect(page, 'home');
  const now = page.locator('section').filter({ has: page.getByRole('heading', { name: 'En ce moment' }) });
  assert.ok((await now.locator('article.card').count()) >= 2, 'the vote and the collection of ideas are on the home page');

  const small = await phone();
  await visit(small, '/');
  await small.locator('summary').filter({ hasText: 'Menu' }).click();
  await small.getByRole('link', { name: 'Le budget participatif' }).click();
  await small.getByRole('heading', { level: 1 }).waitFor();

  await now.getByRole('link', { name: /Budget participatif citoyen/ }).first().click();
  await page.getByText('Vous êtes ici').first().waitFor();
  await inspect(page, 'process');
  await visit(page, '/demarches');
  await inspect(page, 'processes');
});

journey('a visitor reads a space: its calendar, its pages, its news, and the pages of the site', async ({ page, visit, inspect, budget }) => {
  await budget('/espaces/budget-participatif-citoyen');
  await visit(page, '/');
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Le budget participatif' }).click();
  await inspect(page, 'space');
  for (const link of await page.locator('main nav a').evaluateAll((links) => links.map((one) => one.getAttribute('href')))) {
    await visit(page, link);
    assert.ok((await page.locator('main').innerText()).length > 300, `${link} says something`);
  }
  await inspect(page, 'space-page');
  await visit(page, '/actualites');
  await inspect(page, 'news');
  await page.locator('main li a').first().click();
  await inspect(page, 'news-piece');
  await visit(page, '/');
  const foot = await page.getByRole('navigation', { name: 'Pied de page' }).getByRole('link').evaluateAll((links) => links.map((one) => one.getAttribute('href')));
  assert.ok(foot.length >= 3, 'accessibility, legal notice, personal data');
  for (const link of foot) await visit(page, link);
  await inspect(page, 'site-page');
  const lost = await page.goto('/demarches/cette-demarche-n-existe-pas');
  assert.equal(lost.status(), 404);
  await inspect(page, 'not-found');
});

journey('a visitor filters the projects, and the pages of the list hold still', async ({ page, visit, open, inspect, budget }) => {
  const { vote } = await editionsOf(page);
  const list = `${vote}/projets`;
  await budget(list);
  await visit(page, list);
  const all = await count(page);
  assert.equal(all, 144);
  await inspect(page, 'projects');

  await page.getByLabel('Canton').selectOption({ index: 3 });
  await page.getByRole('button', { name: 'Afficher', exact: true }).click();
  const inCanton = await count(page);
  assert.ok(inCanton > 0 && inCanton < all);
  await page.locator('fieldset').filter({ hasText: 'Thème' }).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Afficher', exact: true }).click();
  assert.ok((await count(page)) <= inCanton);
  await inspect(page, 'projects-filtered');

  await visit(page, list);
  await page.getByLabel('Ordre').selectOption('numero');
  await page.getByRole('button', { name: 'Afficher', exact: true }).click();
  const numbers = (await page.locator('main article.card .top-line').allInnerTexts()).map((text) => Number(text.match(/n°\s*(\d+)/)[1]));
  assert.deepEqual(numbers, numbers.map((_, index) => index + 1));

  await visit(page, `${list}?texte=ecoliers`);
  const plain = await cardTitles(page);
  await visit(page, `${list}?texte=${encodeURIComponent('ÉCOLIER')}`);
  assert.deepEqual((await cardTitles(page)).sort(), plain.sort(), 'accents, capitals and plurals do not matter');
  assert.ok(plain.length > 0);
  await visit(page, `${list}?texte=velos`);
  const several = (await cardTitles(page)).sort();
  await visit(page, `${list}?texte=${encodeURIComponent('vélo')}`);
  assert.deepEqual((await cardTitles(page)).sort(), several, 'neither do plurals after a vowel');
  await visit(page, `${list}?texte=zyxwv`);
  await page.getByText('Aucune contribution ne correspond').waitFor();
  await inspect(page, 'projects-none');

  const seen = [];
  await visit(page, list);
  const first = await cardTitles(page);
  for (;;) {
    seen.push(...(await cardTitles(page)));
    const next = page.locator('a[rel=next]');
    if (!(await next.count())) break;
    await next.click();
    await page.waitForLoadState();
  }
  assert.equal(new Set(seen).size, all, 'every project once, on one page only');
  await visit(page, list);
  assert.deepEqual(await cardTitles(page), first, 'the order stays the same for one visitor');
  const orders = new Set([first.join()]);
  for (const userAgent of ['Ailleurs/1', 'Ailleurs/2', 'Ailleurs/3', 'Ailleurs/4']) {
    const elsewhere = await open({ userAgent });
    await visit(elsewhere, list);
    orders.add((await cardTitles(elsewhere)).join());
  }
  assert.ok(orders.size > 1, 'another visitor gets another order');
});

journey('a visitor reads a project, in French and in English', async ({ page, visit, inspect, budget }) => {
  const { vote, past } = await editionsOf(page);
  await visit(page, `${vote}/projets`);
  const title = (await cardTitles(page))[0];
  const path = new URL(await page.locator('main article.card h2 a').first().evaluate((link) => link.href)).pathname;
  await budget(path);
  await visit(page, path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  for (const part of ['Suivi', 'Avis des services', 'Partager']) await page.getByRole('heading', { name: part }).first().waitFor();
  assert.ok(await page.locator('meta[property="og:title"]').getAttribute('content'));
  await inspect(page, 'project');

  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await visit(page, '/demarches');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en', 'the language is kept');
  await page.getByRole('button', { name: 'Français' }).click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');

  await visit(page, `${past}/suivi`);
  await inspect(page, 'follow-up');
  await page.locator('main table a').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inspect(page, 'project-works');
  await visit(page, '/realisations');
  await inspect(page, 'works');
});

journey('a visitor reads the results, takes the files and counts again', async ({ page, origin, visit, inspect, budget }) => {
  const { past } = await editionsOf(page);
  await budget(`${past}/resultats`);
  await visit(page, `${past}/resultats`);
  await inspect(page, 'results');
  const winners = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10);
  await page.getByRole('link', { name: 'Comment est-ce calculé' }).click();
  await inspect(page, 'calculation');

  const text = async (name) => (await fetch(`${origin}${past}/resultats/${name}`)).text();
  const csv = (await text('resultats.csv')).trim().split('\n');
  assert.match(csv[0], /Numéro;Projet;Canton;Coût;Voix;Rang;Décision;Raison/);
  const published = csv.slice(1).filter((line) => line.split(';')[6] === 'Lauréat').map((line) => line.split(';')[0]).sort();
  assert.equal(published.length, winners);
  const json = JSON.parse(await text('resultats.json'));
  assert.equal(json.projects.length, csv.length - 1);

  const file = join(mkdtempSync(join(tmpdir(), 'parvis-tally-')), 'bulletins.pb');
  const ballots = await text('bulletins.pb');
  writeFileSync(file, ballots);
  assert.ok(readFileSync(file, 'utf8').startsWith('META'));
  const counted = execFileSync(program, ['tally', file], { encoding: 'utf8' }).split('\n');
  const again = counted.filter((line) => /;LAURÉAT/.test(line)).map((line) => line.split(';')[1]).sort();
  assert.deepEqual(again, published, 'counting the published ballots again gives the same winners');
});
