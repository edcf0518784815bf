// Journeys: what one person does with one goal, in a real browser.
//
//   import { journeysOn, startParvis } from '../support/index.mjs';
//   const journey = journeysOn(startParvis);
//   journey('a citizen finds the projects of a canton', async ({ page, visit, inspect }) => {
//     await visit(page, '/demarches/...');
//     await inspect(page, 'projects');
//   });
//
// One site and one browser serve a file; each journey gets fresh contexts. Whatever a journey does, it ends by
// asserting that nothing foreign was requested and that no page complained.

import assert from 'node:assert';
import { after, before, test } from 'node:test';
import { audit } from './audit.mjs';
import { foreign, launch, openContext, phone } from './browser.mjs';
import { budget } from './budget.mjs';
import { keyboardOnly, tabTo } from './keyboard.mjs';
import { doubledText, reflow, screens, screenshot } from './layout.mjs';
import { none } from './none.mjs';
import { outline } from './outline.mjs';
import { accountOf, signIn } from './people.mjs';

export { startParvis, startStatic } from './site.mjs';
export { steady } from './outline.mjs';
export { limits } from './budget.mjs';

/** Makes `journey(name, work)` for a site that `start` starts once for the file; a journey may last `timeout` ms. */
export function journeysOn(start, { timeout = 180_000 } = {}) {
  let site;
  let browser;
  before(async () => {
    site = await start();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });
  return (name, work) => test(name, { timeout }, () => travel(browser, site.origin, work));
}

/** One journey: `work` gets its tools; what its contexts did is checked afterwards. */
export async function travel(browser, origin, work) {
  const opened = [];
  const checks = [];
  const allowed = new Set();
  const open = async (options) => {
    const { context, log } = await openContext(browser, origin, options);
    context.scriptOff = options?.javaScriptEnabled === false;
    opened.push({ context, log });
    return context.newPage();
  };
  try {
    await work(await tools(browser, origin, open, checks, allowed));
    for (const check of checks) await check();
    for (const { log } of opened) {
      none(foreign(log, origin).filter((url) => !allowed.has(new URL(url).origin)), 'a page called a foreign host');
      none(log.complaints, 'the browser complained');
    }
  } catch (fault) {
    await keepSight(opened);
    throw fault;
  } finally {
    for (const { context } of opened) await context.close();
  }
}

/** What each person saw when a journey failed: e2e/output/failed-N.png. */
async function keepSight(opened) {
  const pages = opened.flatMap(({ context }) => context.pages()).filter((page) => page.url() !== 'about:blank');
  for (const [at, page] of pages.entries()) {
    const errors = await page.locator('.error-summary').allInnerTexts().catch(() => []);
    console.log(`failed-${at}.png shows ${page.url()} ${errors.join(' ')}`);
    await screenshot(page, `failed-${at}`).catch(() => {});
  }
}

/** What a journey works with. */
async function tools(browser, origin, open, checks, allowed) {
  return {
    origin,
    /** A visitor's page on a desk. */
    page: await open(),
    /** More visitors: `open({ viewport })` takes Playwright's options. */
    open,
    phone: () => open({ viewport: phone, hasTouch: true, isMobile: true }),
    scriptOff: () => open({ javaScriptEnabled: false }),
    /** A page signed in as a named person of the demonstration. */
    as: async (person, options) => {
      const page = await open(options);
      await signIn(page, await accountOf(page, person));
      return page;
    },
    visit,
    audit,
    reflow,
    doubledText,
    screens,
    outline,
    inspect,
    tabTo,
    keyboardOnly: async (page) => checks.push(await keyboardOnly(page)),
    budget: (path, most) => budget(browser, origin, path, most),
    /** A host that pages may call, such as the configured one of map tiles. */
    allow: (host) => allowed.add(host),
  };
}

/** Goes to a path; anything but a success is a fault. */
async function visit(page, path) {
  const response = await page.goto(path);
  assert.ok(response.ok(), `${path} answered ${response.status()}`);
}

/** Everything that must hold of every page as it stands: call it in each state worth looking at. */
async function inspect(page, name) {
  assert.equal(await page.locator('h1').count(), 1, `one h1 on ${page.url()}`);
  assert.match((await page.locator('html').getAttribute('lang')) ?? '', /^(fr|en)/, 'the page says its language');
  assert.notEqual((await page.title()).trim(), '', 'the page has a title');
  await audit(page);
  await reflow(page);
  if (!page.context().scriptOff) await doubledText(page);
  await screens(page, name);
}
