// The queue as a day's work: fifty ideas by keyboard in under five minutes, without a page load; the same with scripts off;
// what citizens flag; a moderator of two cantons; an author who appeals to another moderator.

import assert from 'node:assert';
import { deposit, said } from '../support/agent.mjs';
import { editionsOf, mailTo } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';
import { accountOf, signIn } from '../support/people.mjs';

const journey = journeysOn(startParvis);
const queue = '/bureau/moderation';
const many = 50;
const slug = (address) => address.split('/').at(-1);

/** What is on the desk. */
const desk = (page) => page.evaluate(() => location.pathname.split('/').at(-1) + document.querySelector('main h1')?.textContent);

/** Mails leave so many minutes after a decision: David says so in the settings of the process. */
async function mailsAfter(page, process, minutes) {
  await page.goto(`/bureau/demarches/${process}/moderation`);
  await page.getByLabel('Minutes pour annuler une décision').fill(String(minutes));
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await said(page, /enregistrés/);
}

/** The references in the queue. */
const waiting = (page) => page.locator('.queue li a').evaluateAll((links) => links.map((link) => link.pathname.split('/').at(-1)));

journey('With scripts off: a visitor flags, David reads, refuses, and a tombstone stays', async ({ scriptOff, visit, inspect }) => {
  const visitor = await scriptOff();
  const { ideas } = await editionsOf(visitor);
  await visit(visitor, `${ideas}/projets`);
  await visitor.locator('main a[href*="/projets/IDEE"]').first().click();
  const address = new URL(visitor.url()).pathname;
  const reference = slug(address);
  await visitor.getByRole('link', { name: 'Signaler cette contribution' }).click();
  await inspect(visitor, 'flag-form');
  await visitor.getByRole('button', { name: 'Envoyer le signalement' }).click();
  await visitor.locator('.error-summary').waitFor();
  await inspect(visitor, 'flag-form-error');
  await visitor.getByRole('radio', { name: 'Données personnelles ou vie privée' }).check();
  await visitor.getByLabel('En quelques mots').fill('On y lit le numéro de ma voisine.');
  await visitor.getByLabel('Votre adresse électronique').fill('voisin@exemple.fr');
  await visitor.waitForTimeout(3500);
  await visitor.getByRole('button', { name: 'Envoyer le signalement' }).click();
  await visitor.getByText('Une personne de l’équipe relira').first().waitFor();

  const david = await scriptOff();
  await signIn(david, await accountOf(david, 'david'));
  await mailsAfter(david, slug(ideas), 0);
  await visit(david, `${queue}/${reference}`);
  assert.match(await david.locator('main').innerText(), /On y lit le numéro de ma voisine/);
  await david.getByRole('button', { name: 'Je m’en occupe' }).click();
  await david.getByText('vous est réservée').waitFor();
  await inspect(david, 'moderation-flagged');
  await david.getByRole('link', { name: 'Refuser avec un motif' }).click();
  await david.getByLabel('Motif', { exact: true }).selectOption({ label: 'Données personnelles visibles' });
  await david.getByRole('button', { name: 'Refuser cette contribution' }).click();
  await david.getByText('est refusée').first().waitFor();

  const stranger = await scriptOff();
  await stranger.waitForTimeout(1500);
  assert.equal((await stranger.goto(address)).status(), 410);
  assert.match(await stranger.locator('main').innerText(), /retirée par la modération[^]*Données personnelles visibles/);
  await inspect(stranger, 'moderation-tombstone');
  const mail = await mailTo(stranger, 'voisin@exemple.fr', /réponse à votre signalement/);
  assert.match(mail.text, /n’est plus en ligne/);

  await visit(david, `${queue}?ordre=risque`);
  assert.match(await david.locator('.queue-head').innerText(), /les plus douteuses d’abord/);
  await david.getByRole('link', { name: /Le maire et ses amis/ }).click();
  assert.match(await david.locator('main mark').first().innerText(), /connards/);
  await visit(david, `${queue}?ordre=risque`);
  await david.getByRole('link', { name: /Une boîte à dons/ }).click();
  assert.match(await david.locator('main').innerText(), /À regarder de près\s*: un numéro de téléphone/);
  await david.getByRole('link', { name: 'Masquer un passage' }).click();
  await inspect(david, 'moderation-redact');
  await david.getByRole('button', { name: 'Masquer ce passage' }).click();
  await david.getByText('Le passage est masqué.').waitFor();
  assert.match(await david.locator('main').innerText(), /\[…\]/);
  for (const path of [`${queue}/ensemble`, '/bureau/reglages/mots', `/bureau/demarches/${slug(ideas)}/moderation`]) {
    await visit(david, path);
    await inspect(david, `moderation-${slug(path)}`);
  }
});

journey('Chloé, of two cantons now, sees what waits there and nothing else', async ({ as, visit }) => {
  const david = await as('david');
  await visit(david, '/bureau/personnes?q=chloe%40demo.example');
  await david.getByRole('link', { name: 'Chloé M.' }).first().click();
  await david.getByLabel('Cette personne').selectOption({ label: 'Modère les idées' });
  await david.locator('summary', { hasText: 'Limiter à des cantons' }).click();
  await david.getByLabel('Agen-2', { exact: true }).check();
  await david.getByRole('button', { name: 'Donner ce rôle' }).click();
  await david.locator('main').getByText(/canton Agen-2/).first().waitFor();
  await visit(david, queue);
  const all = await waiting(david);

  const page = await as('chloe');
  await visit(page, queue);
  const hers = await waiting(page);
  assert.ok(hers.length >= 4 && hers.length < all.length, `${hers.length} of ${all.length}`);
  const about = await page.locator('.queue li a .hint').allInnerTexts();
  assert.ok(about.every((text) => /Agen-1|Agen-2/.test(text)), about.join('; '));
  for (const canton of ['Agen-1', 'Agen-2']) assert.ok(about.some((text) => text.includes(canton)), `${canton}: ${about.join('; ')}`);
  const other = all.find((reference) => !hers.includes(reference));
  assert.equal((await page.goto(`${queue}/${other}`)).status(), 404);
  const forced = await page.evaluate(async (path) => (await fetch(path, { method: 'POST', body: new URLSearchParams() })).status, `${queue}/${other}/publier`);
  assert.ok([403, 404, 422].includes(forced), `${forced}`);
  await visit(page, `${queue}?canton=0`);
  assert.equal((await waiting(page)).length, 0, 'a filter never widens what one sees');
});

journey('Amina corrects nothing: she appeals, and David decides instead of Chloé', async ({ as, visit, inspect }) => {
  const david = await as('david');
  const { ideas } = await editionsOf(david);
  await mailsAfter(david, slug(ideas), 0);
  const amina = await as('amina');
  const reference = await deposit(amina, slug(ideas), {
    title: 'Un kiosque pour lire à l’ombre',
    theme: 'Culture et patrimoine',
    canton: 'Agen-1',
  });
  const chloe = await as('chloe');
  await visit(chloe, `${queue}/${reference}`);
  await chloe.getByRole('link', { name: 'Refuser avec un motif' }).click();
  await chloe.getByLabel('Motif', { exact: true }).selectOption({ label: 'Dépense de fonctionnement' });
  await chloe.getByLabel(/Votre message/).fill('Un gardien est un salaire.');
  await chloe.getByRole('button', { name: 'Refuser cette contribution' }).click();
  await chloe.getByText('est refusée').first().waitFor();

  const mail = await mailTo(amina, 'amina@demo.example', /n’est pas publiée/);
  assert.match(mail.text, /Un gardien est un salaire/);
  assert.match(mail.text, /article 6, point 3/);
  await visit(amina, '/mon-compte');
  await amina.getByRole('link', { name: 'Un kiosque pour lire à l’ombre' }).last().click();
  await amina.goto(mail.links.find((link) => link.endsWith('/moderation')));
  await inspect(amina, 'moderation-own');
  await amina.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await amina.locator('.error-summary').waitFor();
  await inspect(amina, 'moderation-own-error');
  await amina.getByLabel(/Pourquoi faut-il revoir/).fill('Il n’y a pas de gardien : la médiathèque ferme le kiosque.');
  await amina.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await amina.getByText('Elle attend une réponse').waitFor();
  await inspect(amina, 'moderation-appealed');

  await visit(chloe, `${queue}/${reference}`);
  assert.match(await chloe.locator('main').innerText(), /une autre personne décide/);
  assert.equal(await chloe.getByRole('button', { name: 'Publier après recours' }).count(), 0);
  assert.ok(!(await waiting(chloe)).includes(reference));

  await visit(david, `${queue}/${reference}`);
  await inspect(david, 'moderation-appeal');
  await david.getByRole('button', { name: 'Publier après recours' }).click();
  await david.getByText('est publiée').first().waitFor();
  const answer = await mailTo(amina, 'amina@demo.example', /réponse à votre demande/);
  assert.match(answer.text, /vous donne raison/);
});

journey('David decides fifty ideas by keyboard in under five minutes, without a page load', async ({ as, visit, keyboardOnly, inspect }) => {
  const page = await as('david');
  const { ideas } = await editionsOf(page);
  await mailsAfter(page, slug(ideas), 10);
  await keyboardOnly(page);
  await visit(page, queue);
  await page.getByText('vous est réservée').or(page.locator('form[data-take]')).first().waitFor();
  await inspect(page, 'moderation-desk');
  const before = await page.locator('.queue-head b').first().innerText();
  let loads = 0;
  page.on('load', () => (loads += 1));
  const start = Date.now();
  let refused = 0;
  for (let done = 0; done < many; done += 1) {
    const here = await desk(page);
    const doubtful = (await page.locator('main mark').count()) > 0;
    if (doubtful) refused += 1;
    await page.keyboard.press(doubtful ? '1' : 'p');
    await page.waitForFunction((old) => location.pathname.split('/').at(-1) + document.querySelector('main h1')?.textContent !== old, here);
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`# ${many} decisions in ${seconds} s, ${refused} of them refusals`);
  assert.ok(seconds < 300, `${seconds} s`);
  assert.equal(loads, 0, 'no page was loaded');
  assert.ok(refused > 0, 'some passages were doubtful');
  const after = await page.locator('main').innerText();
  assert.doesNotMatch(after, /Une erreur est survenue/);
  const number = (text) => Number(text.match(/\d+/)?.[0] ?? 0);
  const left = (await page.locator('.queue-head b').count()) ? number(await page.locator('.queue-head b').first().innerText()) : 0;
  assert.equal(left, number(before) - many);
  await inspect(page, 'moderation-after-fifty');

  await page.keyboard.press('a');
  await page.getByText('est annulée').first().waitFor();
  await visit(page, '/moderation');
  await inspect(page, 'moderation-figures');
});
