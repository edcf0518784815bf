// Every page of the back office, one of each kind of address, in French and in English: nothing axe finds, nothing that
// scrolls sideways at 320 px or with large text, no text that misses, no link that leads nowhere.
//
// The pages are found by following links from /bureau as David, who may do everything. A page that no link reaches
// is a fault by itself: the list of kinds of address at the end must all have been met.

import assert from 'node:assert';
import { journeysOn, startParvis } from '../support/index.mjs';
import { none } from '../support/none.mjs';

const journey = journeysOn(startParvis, { timeout: 600_000 });

const expected = [
  '/bureau',
  '/bureau/contributions',
  '/bureau/contributions/{reference}',
  '/bureau/demarches',
  '/bureau/demarches/nouvelle',
  '/bureau/demarches/{process}',
  '/bureau/demarches/{process}/dates',
  '/bureau/demarches/{process}/depot',
  '/bureau/demarches/{process}/dupliquer',
  '/bureau/demarches/{process}/etapes',
  '/bureau/demarches/{process}/etapes/{n}',
  '/bureau/demarches/{process}/etapes/ajouter',
  '/bureau/demarches/{process}/formulaire',
  '/bureau/demarches/{process}/formulaire/ajouter',
  '/bureau/demarches/{process}/general',
  '/bureau/demarches/{process}/numeroter',
  '/bureau/demarches/{process}/scrutin',
  '/bureau/demarches/{process}/statuts',
  '/bureau/demarches/{process}/statuts/{n}',
  '/bureau/demarches/{process}/statuts/ajouter',
  '/bureau/demarches/{process}/suivi',
  '/bureau/instruction',
  '/bureau/instruction/{reference}',
  '/bureau/journal',
  '/bureau/journal/exporter',
  '/bureau/journal/evenements',
  '/bureau/moderation',
  '/bureau/personnes',
  '/bureau/personnes/{n}',
  '/bureau/personnes/inviter',
  '/bureau/reglages',
  '/bureau/reglages/accueil',
  '/bureau/reglages/actualites',
  '/bureau/reglages/apparence',
  '/bureau/reglages/carte',
  '/bureau/reglages/espaces',
  '/bureau/reglages/identite',
  '/bureau/reglages/menus',
  '/bureau/reglages/motifs',
  '/bureau/reglages/pages',
  '/bureau/reglages/services',
  '/bureau/reglages/territoire',
  '/bureau/reglages/textes',
  '/bureau/reglages/themes',
];

/** The kind of an address: what differs from one process, contribution or row to the next is taken out. */
function shapeOf(path) {
  return path
    .replace(/^(\/bureau\/demarches)\/(?!nouvelle$)[^/]+/, '$1/{process}')
    .replace(/\/textes\/(fr|en)\/[^/]+/, '/textes/{key}')
    .replace(/\/[A-Z]+(-[A-Z0-9]+)+(?=\/|$)/g, '/{reference}')
    .replace(/\/\d+(?=\/|$)/g, '/{n}');
}

/** What is wrong with the page as it stands, tried by each check in turn so that one run shows everything. */
async function faultsOf(page, checks) {
  const faults = [];
  for (const check of checks) {
    await check().catch((error) => faults.push(error.message));
  }
  return faults;
}

async function wordsAreThere(page) {
  const text = await page.locator('body').innerText();
  const missing = text.match(/\[[a-z]+(-[a-z0-9]+)+\]|\{ ?\$[a-z_-]+ ?\}|\bNaN\b|\bundefined\b/g) ?? [];
  none([...new Set(missing)], `texts that miss on ${page.url()}`);
}

async function hasOneTitle(page) {
  assert.equal(await page.locator('h1').count(), 1, `one h1 on ${page.url()}`);
  assert.notEqual((await page.title()).trim(), '', `a title on ${page.url()}`);
}

function linksOf(page) {
  const here = (links) => links.map((link) => new URL(link.href)).filter((url) => url.origin === location.origin).map((url) => url.pathname);
  return page.locator('a[href]').evaluateAll(here);
}

/** Visits one page of each kind, nearest first; `look` is called on each. Returns the kinds met and the faults. */
async function crawl(page, look) {
  const queue = ['/bureau'];
  const met = new Map([['/bureau', '/bureau']]);
  const faults = [];
  while (queue.length > 0) {
    const path = queue.shift();
    const response = await page.goto(path);
    if (!response.ok()) {
      faults.push(`${path} answered ${response.status()}`);
      continue;
    }
    faults.push(...(await look(path)));
    for (const link of await linksOf(page)) {
      const shape = shapeOf(link);
      if (!link.startsWith('/bureau') || /\.(csv|json|pb)$/.test(link) || met.has(shape)) continue;
      met.set(shape, link);
      queue.push(link);
    }
  }
  return { met, faults };
}

const nameOf = (path) => `bureau${shapeOf(path).slice('/bureau'.length).replace(/[/{}]+/g, '-')}`.replace(/-+$/, '');

journey('every page of the back office is whole, in French', async ({ as, audit, reflow, doubledText, screens }) => {
  const page = await as('david');
  const { met, faults } = await crawl(page, async (path) => {
    const found = await faultsOf(page, [() => hasOneTitle(page), () => wordsAreThere(page), () => audit(page), () => reflow(page), () => doubledText(page)]);
    await screens(page, nameOf(path));
    return found;
  });
  none(faults, 'faults of the back office');
  none(expected.filter((shape) => !met.has(shape)), 'kinds of pages that no link reaches');
});

journey('every page of the back office speaks English', async ({ as, audit }) => {
  const page = await as('david');
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  const { faults } = await crawl(page, async (path) =>
    faultsOf(page, [
      async () => assert.equal(await page.locator('html').getAttribute('lang'), 'en', `${path} stayed in French`),
      () => wordsAreThere(page),
      () => audit(page),
    ]),
  );
  none(faults, 'faults of the back office in English');
});
