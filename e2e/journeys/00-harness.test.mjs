// The harness itself: every fault planted here must be found, and a good page must pass.
//
// A check that cannot fail proves nothing, so each check of e2e/support meets a page made to break it.

import assert from 'node:assert';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { startStatic, steady, travel } from '../support/index.mjs';

const style = `
  body { font: 16px/1.5 sans-serif; margin: 1rem; color: #222; background: #fff }
  a, button, input { display: inline-block; min-height: 44px; min-width: 44px }
  :focus-visible { outline: 3px solid #04c }
  .dark :focus-visible, .dark :focus { outline: none }
  .wide { width: 600px } .pale { color: #ccc }
  .bar { position: fixed; inset: 0 0 0 0; background: #eee }`;

const page = (main, { head = '', body = '' } = {}) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
  <title>Essai</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/a.css">${head}</head>
  <body ${body}><main><h1>Essai</h1>${main}</main></body></html>`;

const form = '<form method="post" action="/"><p><label for="a">Nom</label> <input id="a" name="a"></p><button>Envoyer</button></form>';

const demo = page(`<table><caption>Comptes</caption><tr><th scope="col">Nom</th><th scope="col">Adresse</th><th scope="col">Mot</th></tr>
  <tr data-person="amina"><td>Amina</td><td data-email>amina@example.org</td><td data-password>phrase</td></tr></table>`);
const signInPage = page(`<form action="/good"><label for="e">Adresse e-mail</label><input id="e" name="e" type="email">
  <label for="p">Mot de passe</label><input id="p" name="p" type="password"><button>Se connecter</button></form>`);

const text = (body, type) => ({ body, headers: { 'content-type': type } });
const pages = {
  '/': page('<p>Bonjour.</p>'),
  '/a.css': text(style, 'text/css'),
  '/favicon.ico': text('', 'image/x-icon'),
  '/good': page(`<p>Une page saine.</p>${form}`),
  '/image': page('<img src="/favicon.ico">'),
  '/pale': page('<p class="pale">Trop clair.</p>'),
  '/wide': page('<p class="wide">Trop large.</p>'),
  '/two-titles': page('<h1>Deux</h1>'),
  '/mute': page('<p>Sans langue.</p>').replace(' lang="fr"', ''),
  '/foreign': { body: page('<p>Ailleurs.</p><img alt="Ailleurs" src="http://127.0.0.1:9/x.png">'), headers: { 'content-security-policy': '' } },
  '/inline': page('<p>Script.</p>', { head: '<script>1</script>' }),
  '/broken': page('<p>Script.</p>', { head: '<script src="/broken.js"></script>' }),
  '/broken.js': text('throw new Error("cassé")', 'text/javascript'),
  '/lost': page('<p>Image perdue.</p><img alt="Perdue" src="/nowhere.png">'),
  '/covered': page(`${form}<div class="bar"></div>`),
  '/unseen': page(form, { body: 'class="dark"' }),
  '/heavy': page('<p>Lourd.</p>', { head: '<script src="/heavy.js"></script>' }),
  '/heavy.js': text(`/*${'x'.repeat(120_000)}*/`, 'text/javascript'),
  '/demo': demo,
  '/connexion': signInPage,
};

let site;
let browser;
before(async () => {
  site = await startStatic(pages);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const go = (work) => travel(browser, site.origin, work);
const found = (name, expected, work) => test(`finds ${name}`, () => assert.rejects(go(work), expected));

test('a good page passes every check', () =>
  go(async ({ page, visit, inspect, budget, tabTo, keyboardOnly }) => {
    await keyboardOnly(page);
    await visit(page, '/good');
    await inspect(page, 'harness-good');
    await tabTo(page, page.getByRole('button', { name: 'Envoyer' }));
    const cost = await budget('/good');
    assert.ok(cost.requests >= 2 && cost.bytes > 500, 'the budget counts something');
  }));

test('a good page passes with scripts off', () =>
  go(async ({ scriptOff, visit, inspect }) => {
    const page = await scriptOff();
    await visit(page, '/good');
    await inspect(page, 'harness-script-off');
  }));

test('a named person signs in with the account of /demo', () =>
  go(async ({ as }) => {
    const page = await as('amina');
    assert.equal(new URL(page.url()).searchParams.get('e'), 'amina@example.org');
  }));

test('what depends on the day does not change a snapshot', () => {
  const one = steady('- text: mardi 3 mars 2026, 18 500 €\n- heading "A" [level=1]');
  assert.equal(one, steady('- text: jeudi 12 juin 2027, 9 €\n- heading "A" [level=1]'));
  assert.notEqual(one, steady('- text: jeudi 12 juin 2027\n- heading "A" [level=1]'));
});

const looking = (path) => async ({ page, visit, inspect }) => {
  await visit(page, path);
  await inspect(page, 'harness-fault');
};
found('an image without a text', /image-alt/, looking('/image'));
found('pale text', /color-contrast/, looking('/pale'));
found('a page that scrolls sideways', /sideways at 320 px/, looking('/wide'));
found('two titles', /one h1/, looking('/two-titles'));
found('a page without a language', /says its language/, looking('/mute'));
found('a page that does not exist', /answered 404/, looking('/nowhere'));
found('an image without a text with scripts off', /image-alt/, async ({ scriptOff, visit, audit }) => {
  const page = await scriptOff();
  await visit(page, '/image');
  await audit(page);
});
found('text at 200 % that is cut off', /text at 200 %/, async ({ open, visit, doubledText }) => {
  const page = await open({ viewport: { width: 620, height: 400 } });
  await visit(page, '/wide');
  await page.evaluate(() => document.querySelector('.wide').style.setProperty('width', '37rem'));
  await doubledText(page);
});
found('a foreign host', /foreign host/, ({ page, visit }) => visit(page, '/foreign'));
found('an inline script that the policy drops', /complained[^]*console/, ({ page, visit }) => visit(page, '/inline'));
found('a script that throws', /complained[^]*script: cassé/, ({ page, visit }) => visit(page, '/broken'));
found('a missing image', /complained[^]*404/, ({ page, visit }) => visit(page, '/lost'));
found('a page past its budget', /costs 12\d{4} bytes/, ({ budget }) => budget('/heavy'));
found('a pointer in a keyboard journey', /used the pointer/, async ({ page, visit, keyboardOnly }) => {
  await keyboardOnly(page);
  await visit(page, '/good');
  await page.getByLabel('Nom').click();
});
found('a keyboard stop that something covers', /covered by something/, async ({ page, visit, tabTo }) => {
  await visit(page, '/covered');
  await tabTo(page, page.getByRole('button', { name: 'Envoyer' }));
});
found('a keyboard stop that cannot be seen', /focus is not visible/, async ({ page, visit, tabTo }) => {
  await visit(page, '/unseen');
  await tabTo(page, page.getByRole('button', { name: 'Envoyer' }));
});
found('a place that the keyboard does not reach', /not reached/, async ({ page, visit, tabTo }) => {
  await visit(page, '/good');
  await tabTo(page, page.getByRole('heading'), { limit: 6 });
});
found('a person whom /demo does not name', /names no person "zoe"/, ({ as }) => as('zoe'));
found('a snapshot nobody looked at', /no snapshot/, async ({ page, visit, outline }) => {
  await visit(page, '/good');
  await outline(page, 'harness-never-written');
});
