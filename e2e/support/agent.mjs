// What journeys in the back office share: a process from the template, its dates, an idea given by a citizen.

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

const minute = 60_000;

/** A moment so many minutes from now, as a form takes it: Paris time, to the minute. */
export function inMinutes(minutes) {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(Date.now() + minutes * minute)).replace(' ', 'T');
}

/** The same for days. */
export const inDays = (days) => inMinutes(days * 24 * 60);

/** The sentence that says what was done, once it is there. */
export async function said(page, words) {
  const notice = page.locator('.notice').filter({ hasText: words }).first();
  await notice.waitFor();
  return notice.innerText();
}

/** Makes a draft from the template "Budget participatif" as an administrator; answers its short name in addresses. */
export async function makeDraft(page, { title, envelope, dates }) {
  await page.goto('/bureau/demarches');
  await page.getByRole('link', { name: 'Nouveau budget participatif' }).click();
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel(/Montant à répartir/).fill(envelope);
  await fillDates(page, dates);
  await page.getByRole('button', { name: 'Créer le brouillon' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' }).waitFor();
  return page.url().split('/').at(-1);
}

/** Fills opening and closing of each phase, in their order, on the form that is shown. */
export async function fillDates(page, dates) {
  for (const [rank, [opens, closes]] of dates.entries()) {
    const phase = page.getByRole('group', { name: new RegExp(`^${rank + 1}\\. `) });
    await phase.getByLabel(/^Ouvre le/).fill(opens);
    await phase.getByLabel(/^Ferme le/).fill(closes);
  }
}

/** Publishes a draft that is ready. */
export async function publish(page, slug) {
  await page.goto(`/bureau/demarches/${slug}`);
  await page.getByRole('link', { name: 'Publier la démarche' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Publier la démarche' }).click();
  await said(page, /publi/);
}

/** Gives an idea through the staged form; `answer` fills the questions of the process. Answers its reference. */
export async function deposit(page, slug, idea, answer = answerSomething) {
  await page.goto(`/demarches/${slug}/deposer`);
  await page.locator('main').getByRole('link', { name: /Commencer/ }).click();
  const fill = {
    titre: async () => {
      await page.getByLabel('Titre', { exact: true }).fill(idea.title);
      await page.getByLabel(/Résumé/).fill(idea.summary ?? `${idea.title}, pour tous les habitants.`);
      await page.getByRole('radio', { name: idea.theme }).check();
    },
    description: async () => {
      await page.getByLabel('Décrivez votre idée').fill(idea.body ?? 'Nous sommes une trentaine à en avoir besoin chaque semaine, et le lieu existe déjà.');
      await answer(page, 'description');
    },
    lieu: () => page.getByLabel('Canton', { exact: true }).selectOption({ label: idea.canton }),
    auteur: async () => {
      await page.getByRole('radio', { name: 'En mon nom' }).check();
      const name = page.getByLabel('Nom à afficher');
      if ((await name.inputValue()) === '') await name.fill('Une habitante');
    },
  };
  for (let steps = 0; steps < 25; steps += 1) {
    const step = new URL(page.url()).pathname.split('/').at(-1);
    if (step === 'verification' || step === 'verifier') break;
    if (await page.getByRole('button', { name: 'Envoyer mon idée' }).count()) break;
    const different = page.getByRole('button', { name: /Mon idée est différente/ }).or(page.getByRole('link', { name: /Mon idée est différente/ }));
    if (await different.count()) {
      await different.click();
    } else {
      await (fill[step] ?? (() => answer(page, step)))();
      await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
    }
    await page.waitForURL((url) => url.pathname.split('/').at(-1) !== step);
  }
  await page.getByRole('button', { name: 'Envoyer mon idée' }).click();
  await page.waitForURL(/\/merci\//);
  return page.url().split('/').at(-1);
}

/** Any answer that the questions of a page take: the first choice, a number, a few words; what is filled stays. */
export async function answerSomething(page) {
  const form = page.locator('main form').first();
  for (const group of await form.locator('fieldset').filter({ has: page.getByRole('radio') }).all()) {
    if (!(await group.getByRole('radio', { checked: true }).count())) await group.getByRole('radio').first().check();
  }
  for (const box of await form.getByRole('textbox').all()) {
    if ((await box.inputValue()) !== '' || /-texte$/.test(await box.getAttribute('name'))) continue;
    const takesNumber = (await box.getAttribute('inputmode')) !== null;
    await box.fill(takesNumber ? '5000' : 'Rien à signaler');
  }
}

/** A small picture on disk, of one color. */
export function picture(name = 'chantier.png', [red, green, blue] = [60, 120, 80], width = 640, height = 480) {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([red, green, blue]))]);
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array(height).fill(row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const folder = join(tmpdir(), 'parvis-journey-files');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]));
  return path;
}

function crc(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
