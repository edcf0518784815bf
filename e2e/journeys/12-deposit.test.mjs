// Amina deposits an idea with a picture, corrects it and withdraws it; what is wrong is said and nothing is lost.

import assert from 'node:assert';
import { editionsOf, errorsOf, fillSignIn, mailTo, newcomer } from '../support/citizen.mjs';
import { answerSomething } from '../support/agent.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';
import { picture } from '../support/picture.mjs';

const journey = journeysOn(startParvis);
const amina = { email: 'amina@demo.example', secret: 'lot-et-garonne-2026' };
const goOn = (page) => page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
const step = (page, name) => page.waitForURL((url) => url.pathname.endsWith(`/deposer/${name}`));
const heading = (page) => page.getByRole('heading', { level: 1 }).innerText();

const idea = {
  title: 'Un abri à vélos fermé à la gare d’Agen',
  summary: 'Un abri fermé et éclairé pour quarante vélos, à côté du quai.',
  body: 'Chaque matin, les vélos attachés aux grilles de la gare gênent les personnes en fauteuil.\n\nUn abri fermé, éclairé et couvert rend le trajet à vélo puis en train possible toute l’année.',
};

/** Answers whatever the process asks until the page of pictures and documents. */
async function toTheFiles(page) {
  while (!new URL(page.url()).pathname.endsWith('/pieces')) {
    const { pathname } = new URL(page.url());
    await answerAndGoOn(page);
    await page.waitForURL((url) => url.pathname !== pathname);
  }
}

/** Answers whatever the process asks between the known steps, until the check page is shown. */
async function toTheCheckPage(page) {
  for (let pages = 0; pages < 12; pages += 1) {
    const { pathname } = new URL(page.url());
    if (pathname.endsWith('/verification')) return;
    const different = page.getByRole('button', { name: 'Mon idée est différente, continuer' });
    if (await different.count()) await different.click();
    else await answerAndGoOn(page);
    await page.waitForURL((url) => url.pathname !== pathname);
  }
  assert.fail(`the check page was not reached: ${page.url()}`);
}

async function answerAndGoOn(page) {
  const form = page.locator('main form').first();
  if (await form.getByLabel('En mon nom').count()) await form.getByLabel('En mon nom').check();
  const name = form.getByLabel('Nom à afficher');
  if ((await name.count()) && (await name.inputValue()) === '') await name.fill('Amina B.');
  else if (!(await name.count())) await answerSomething(page);
  await goOn(page);
}

/** The first steps: title and theme, similar ideas if there are any, description and cost, place. */
async function fillIdea(page, said = idea) {
  await page.getByLabel('Titre').fill(said.title);
  await page.getByLabel('Résumé').fill(said.summary);
  await page.getByRole('radio', { name: 'Mobilité' }).check();
  await goOn(page);
  await page.waitForURL(/\/(idees-proches|description)$/);
  const different = page.getByRole('button', { name: 'Mon idée est différente, continuer' });
  if (await different.count()) await different.click();
  await page.getByLabel('Décrivez votre idée').fill(said.body);
  await answerSomething(page);
  await goOn(page);
  await page.getByLabel('Commune').selectOption({ label: 'Agen' });
  await page.getByLabel('Canton').selectOption({ label: 'Agen-2' });
  await page.getByLabel('Adresse ou lieu').fill('Gare d’Agen, place Rabelais');
  await goOn(page);
}

journey('Amina deposits an idea with a picture, corrects it, then withdraws it', async ({ page, visit, inspect, budget }) => {
  const { ideas } = await editionsOf(page);
  await budget(`${ideas}/deposer`);
  await visit(page, ideas);
  await page.locator('main').getByRole('link', { name: 'Déposer une idée' }).first().click();
  await inspect(page, 'deposit-start');
  await page.getByRole('link', { name: 'Commencer' }).click();
  await page.getByLabel('Titre').pressSequentially('Une piste cyclable sur le pont', { delay: 5 });
  await page.locator('similar-ideas a').first().waitFor();
  await inspect(page, 'deposit-title-similar');
  await fillIdea(page);
  await inspect(page, 'deposit-after-place');
  await toTheFiles(page);
  await inspect(page, 'deposit-files');
  await page.getByLabel('Image 1', { exact: true }).setInputFiles({ name: 'gare.png', mimeType: 'image/png', buffer: picture(640, 480) });
  await page.getByLabel('Que montre l’image 1 ?').fill('La grille de la gare, couverte de vélos');
  await page.getByLabel('Image 2', { exact: true }).setInputFiles({ name: 'quai.png', mimeType: 'image/png', buffer: picture(500, 700) });
  await page.getByRole('button', { name: 'Enregistrer et ajouter un autre fichier' }).click();
  await page.getByLabel('Que montre l’image 2 ?').fill('Le quai vide');
  assert.equal(await page.getByLabel('Que montre l’image 1 ?').inputValue(), 'La grille de la gare, couverte de vélos');
  await inspect(page, 'deposit-files-kept');
  await goOn(page);
  await page.getByText('Étape 6 sur 7').waitFor();
  await inspect(page, 'deposit-author');
  await toTheCheckPage(page);
  await inspect(page, 'deposit-check');
  for (const text of [idea.title, idea.summary, 'Mobilité', 'Agen-2', '2 fichiers joints']) await page.locator('main').getByText(text).first().waitFor();

  await page.getByRole('link', { name: /Modifier.*Résumé|Résumé.*Modifier/ }).first().click();
  await page.getByLabel('Résumé').fill(`${idea.summary} Ouvert à tous.`);
  await goOn(page);
  await step(page, 'verification');
  await page.getByRole('link', { name: 'Se connecter pour envoyer' }).click();
  await fillSignIn(page, amina);
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await page.getByRole('button', { name: 'Envoyer mon idée' }).click();
  await page.getByRole('heading', { name: 'Votre idée est déposée' }).waitFor();
  await inspect(page, 'deposit-done');
  const [reference] = (await page.locator('main').innerText()).match(/[A-Z]+-\d{4}-\d{4}/);
  const mail = await mailTo(page, amina.email, new RegExp(reference));
  assert.ok(mail.text.includes(idea.title));

  await visit(page, `${ideas}/projets/${reference}`);
  assert.equal(await heading(page), idea.title);
  await page.getByText('Gare d’Agen, place Rabelais').first().waitFor();
  for (const image of await page.locator('main img').all()) await image.scrollIntoViewIfNeeded();
  const drawn = await page.locator('main figure img').evaluateAll((all) => all.map((image) => image.naturalWidth));
  assert.equal(drawn.length, 2);
  await page.getByAltText('Le quai vide').waitFor();
  assert.ok(drawn.every((width) => width > 0), 'both pictures are drawn');
  await inspect(page, 'deposit-page');

  await page.getByRole('link', { name: 'Corriger mon texte' }).click();
  await inspect(page, 'deposit-correct');
  await page.getByLabel('Titre').fill('');
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  assert.match(await errorsOf(page), /titre/i);
  await inspect(page, 'deposit-correct-errors');
  await page.getByLabel('Titre').fill('Un abri à vélos fermé au pied du quai');
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await page.getByText('Votre texte est corrigé.').waitFor();
  assert.equal(await heading(page), 'Un abri à vélos fermé au pied du quai');

  await page.getByRole('link', { name: 'Retirer ma contribution' }).click();
  await inspect(page, 'deposit-withdraw');
  await page.getByRole('button', { name: 'Retirer définitivement' }).click();
  await page.getByText('Votre contribution est retirée.').waitFor();
  await visit(page, '/mon-compte');
  await page.getByText('au pied du quai').first().waitFor();
  await inspect(page, 'account-contributions');
});

journey('what is wrong is said in a sentence, and nothing that was typed is lost', async ({ page, visit, inspect }) => {
  const { ideas } = await editionsOf(page);
  await visit(page, `${ideas}/deposer`);
  await page.getByRole('link', { name: 'Commencer' }).click();
  await goOn(page);
  assert.match(await errorsOf(page), /titre[\s\S]*Résumez[\s\S]*thème/);
  await inspect(page, 'deposit-empty');

  const long = 'beaucoup trop long '.repeat(20);
  await page.getByLabel('Titre').fill(long);
  await page.getByLabel('Résumé').fill(long);
  await goOn(page);
  assert.match(await errorsOf(page), /120 au plus[\s\S]*280 au plus/);
  assert.equal(await page.getByLabel('Titre').inputValue(), long);
  assert.equal(await page.getByLabel('Résumé').inputValue(), long);
  assert.match(await page.title(), /^Erreur/);
  await inspect(page, 'deposit-too-long');

  await fillIdea(page);
  await toTheFiles(page);
  const refused = async (label, file, sentence) => {
    await page.getByLabel(label, { exact: true }).setInputFiles(file);
    await goOn(page);
    assert.match(await errorsOf(page), sentence);
  };
  await refused('Image 1', { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('MZ ceci est un programme') }, /pas une image/);
  await inspect(page, 'deposit-false-image');
  await refused('Image 1', { name: 'dessin.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') }, /SVG/);
  await refused('Image 1', { name: 'petite.png', mimeType: 'image/png', buffer: picture(4, 4) }, /4 × 4|Il en faut au moins/);
  await refused('Image 1', { name: 'coupee.png', mimeType: 'image/png', buffer: picture(640, 480).subarray(0, 300) }, /incomplète ou abîmée/);
  await refused('Document 1', { name: 'dossier.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>1</script></html>') }, /pages web|pas un document/);

  await page.getByLabel('Image 1', { exact: true }).setInputFiles({ name: 'gare.png', mimeType: 'image/png', buffer: picture(640, 480) });
  await goOn(page);
  await page.waitForLoadState();
  await toTheCheckPage(page);
  for (const text of [idea.title, idea.summary, 'Agen-2', 'Un fichier joint']) await page.locator('main').getByText(text).first().waitFor();
  await visit(page, `${ideas}/deposer`);
  await page.getByText('Vous avez un brouillon').waitFor();
  await inspect(page, 'deposit-draft');
  await page.getByRole('button', { name: 'Effacer ce brouillon' }).click();
  await page.getByText('Le brouillon est effacé').waitFor();
});

journey('someone new deposits an idea with scripts off, sent twice and received once', async ({ page: first, scriptOff, visit, inspect }) => {
  const { ideas } = await editionsOf(first);
  await newcomer(first, 'rose.nerac@exemple.fr', 'Rose');
  const page = await scriptOff();
  await page.context().addCookies(await first.context().cookies());
  await visit(page, `${ideas}/deposer`);
  await page.getByRole('link', { name: 'Commencer' }).click();
  await goOn(page);
  assert.match(await errorsOf(page), /titre/);
  await inspect(page, 'deposit-script-off-errors');
  await fillIdea(page, { ...idea, title: 'Des bancs à l’ombre sur la promenade du Gravier', summary: 'Vingt bancs sous les platanes, à hauteur d’assise pour les anciens.' });
  await toTheFiles(page);
  await page.getByLabel('Image 1', { exact: true }).setInputFiles({ name: 'banc.png', mimeType: 'image/png', buffer: picture(640, 480) });
  await goOn(page);
  await toTheCheckPage(page);
  await inspect(page, 'deposit-script-off-check');
  const token = await page.locator('input[name=jeton]').inputValue();
  await page.getByRole('button', { name: 'Envoyer mon idée' }).click();
  await page.getByRole('heading', { name: 'Votre idée est déposée' }).waitFor();
  const [reference] = (await page.locator('main').innerText()).match(/[A-Z]+-\d{4}-\d{4}/);
  const again = await page.request.post(`${ideas}/deposer/envoyer`, { form: { jeton: token }, headers: { origin: new URL(page.url()).origin } });
  assert.ok(again.status() < 400 && again.url().includes(reference), `sent twice: ${again.status()} ${again.url()}`);
  await visit(page, '/mon-compte');
  assert.equal(await page.locator('main').getByText('Des bancs à l’ombre').count(), 1, 'one idea for two sendings');
});
