// Every kind of public page, found by following links as a reader would: axe, dark scheme, 320 px, 200 %, and no
// text that is missing its translation. One page stands for all of its kind, in French and in English.

import assert from 'node:assert';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);
const most = 60;
const missing = /\[[a-z]+(?:-[a-z0-9]+)+\]|\{\s*\$\w+\s*\}|\b(?:undefined|NaN)\b/;

for (const language of ['fr', 'en']) {
  journey(`every kind of public page holds, in ${language}`, async ({ origin, page, open, visit, audit, reflow, doubledText }) => {
    const dark = await open({ colorScheme: 'dark' });
    for (const one of [page, dark]) {
      await visit(one, '/');
      if (language === 'en') await one.getByRole('button', { name: 'English' }).click();
    }
    const faults = [];
    const check = async (path, work) => work().catch((fault) => faults.push(`${path}: ${fault.message}`));
    for (const path of await pathsFrom(page, origin)) {
      await visit(page, path);
      assert.equal(await page.locator('html').getAttribute('lang'), language, path);
      await check(path, () => saysEverything(page));
      await check(path, () => audit(page));
      await check(path, () => reflow(page));
      await check(path, () => doubledText(page));
      await visit(dark, path);
      await check(`${path} (dark)`, () => audit(dark));
    }
    assert.deepEqual(faults, [], faults.join('\n'));
  }, { minutes: 8 });
}

/** One path of each kind that can be reached from the home page by links. */
async function pathsFrom(page, origin) {
  const kinds = new Map([[kindOf('/'), '/'], [kindOf('/demarches'), '/demarches']]);
  for (const path of kinds.values()) {
    const response = await page.goto(path);
    assert.ok(response.ok(), `${path} answered ${response.status()}`);
    for (const link of await linksOf(page, origin)) {
      if (kinds.size < most && !kinds.has(kindOf(link))) kinds.set(kindOf(link), link);
    }
  }
  assert.ok(kinds.size > 20, `only ${kinds.size} kinds of pages are reached: ${[...kinds.values()]}`);
  return [...kinds.values()];
}

/** What a page is one of: `/demarches/x/projets/A-1?page=2` is one of `/demarches/x/projets/*?page`. */
function kindOf(path) {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const [, first, second, third, fourth] = pathname.split('/');
  const nouns = first === 'demarches' ? [first, second, third, fourth && (third === 'projets' ? '*' : fourth)] : [first, second && '*', third, fourth && '*'];
  return `/${nouns.filter(Boolean).join('/')}?${[...new Set(searchParams.keys())].sort().join('&')}`;
}

/** The pages of this site that a page leads to: no files, no other language, no way back to where one was. */
async function linksOf(page, origin) {
  const all = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href));
  const pages = all.filter((href) => href.startsWith(`${origin}/`) && !/\.\w+$|\/fichiers\/|langue=|\/demo\//.test(href));
  return pages.map((href) => href.slice(origin.length).replace(/#.*/, ''));
}

async function saysEverything(page) {
  assert.equal(await page.locator('h1').count(), 1, 'one h1');
  const [, hit] = (await page.locator('body').innerText()).match(new RegExp(`(.{0,40}${missing.source}.{0,20})`)) ?? [];
  assert.equal(hit, undefined, `text without its translation: ${hit}`);
}
