// Rose deposits an idea with a photograph from her telephone: where and with what it was taken is erased, and it stands
// upright. She corrects it afterwards, and Chloé sees what changed.

import assert from 'node:assert';
import { answerSomething, deposit } from '../support/agent.mjs';
import { editionsOf } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';
import { markers, twoHalves, withExif } from '../support/jpeg.mjs';

const journey = journeysOn(startParvis);
const idea = { title: 'Une fontaine place du marché', theme: 'Environnement et cadre de vie', canton: 'Agen-1' };
const camera = 'Appareil de Rose';

/** What a picture shows at its top and at its bottom, as the browser draws it. */
function colors(image) {
  return image.evaluate(async (element) => {
    await element.decode();
    const { naturalWidth: width, naturalHeight: height } = element;
    const brush = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    brush.drawImage(element, 0, 0);
    const at = (y) => (brush.getImageData(width / 2, y, 1, 1).data[0] > 120 ? 'red' : 'blue');
    return { width, height, top: at(height / 10), bottom: at(height - height / 10) };
  });
}

journey('a photograph loses its place and its camera, and stands upright', async ({ as, visit, inspect, page: chloes }) => {
  const page = await as('amina');
  const { ideas } = await editionsOf(page);
  const photo = withExif(await twoHalves(page));
  assert.ok(photo.includes(camera) && markers(photo).includes('e1 Exif'), 'the photograph says where it was taken');

  const slug = ideas.split('/').at(-1);
  const reference = await deposit(page, slug, idea, async (asked, step) => {
    if (step !== 'pieces') return answerSomething(asked);
    await asked.getByLabel('Image 1', { exact: true }).setInputFiles({ name: 'place.jpg', mimeType: 'image/jpeg', buffer: photo });
    return asked.getByLabel('Que montre l’image 1 ?').fill('La place un jour de marché');
  });

  await visit(page, `${ideas}/projets/${reference}`);
  const image = page.getByAltText('La place un jour de marché');
  const seen = await colors(image);
  assert.ok(seen.height > seen.width, `it stands upright: ${seen.width} × ${seen.height}`);
  assert.deepEqual([seen.top, seen.bottom], ['red', 'blue'], 'what lay on the left is on top');
  const link = await image.locator('xpath=..').getAttribute('href');
  for (const address of [link, link.replace('original', '1280'), link.replace('original', '480')]) {
    const served = await (await page.request.get(address)).body();
    assert.deepEqual([...served.subarray(0, 2)], [0xff, 0xd8], `${address} is a JPEG`);
    assert.ok(!served.includes(camera) && !served.includes('Exif'), `${address} says nothing of its making`);
    assert.ok(!markers(served).some((marker) => marker.startsWith('e1')), markers(served).join(', '));
  }
  await inspect(page, 'photo-page');

  await page.getByRole('link', { name: 'Changer les images et documents' }).click();
  await inspect(page, 'correct-files');
  await page.getByLabel('Que montre l’image 1 ?').fill('La place du marché, sans ombre');
  await page.getByLabel('Document 1', { exact: true }).setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html></html>') });
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await page.locator('.error-summary').waitFor();
  await inspect(page, 'correct-files-errors');
  assert.equal(await page.getByLabel('Que montre l’image 1 ?').inputValue(), 'La place du marché, sans ombre');
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await page.getByText('Vos images et documents sont enregistrés.').waitFor();

  await page.getByRole('link', { name: 'Corriger mon texte' }).click();
  await page.getByLabel('Titre', { exact: true }).fill('Une fontaine et des bancs place du marché');
  await page.getByRole('radio', { name: 'Au nom d’une association' }).check();
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await page.locator('.error-summary').waitFor();
  await inspect(page, 'correct-errors');
  await page.getByLabel(/Nom de l’association/).fill('Les riverains du marché');
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await page.getByText('Votre texte est corrigé.').waitFor();
  await page.getByText('Les riverains du marché').first().waitFor();

  await chloes.close();
  const chloe = await as('chloe');
  await visit(chloe, `/bureau/contributions/${reference}`);
  const corrections = chloe.getByRole('region', { name: /corrections de l’auteur/ });
  for (const fold of await corrections.locator('summary').all()) await fold.click();
  await corrections.locator('ins', { hasText: 'et des bancs' }).waitFor();
  await corrections.locator('del', { hasText: 'un jour de marché' }).waitFor();
  await inspect(chloe, 'corrections-desk');

  await visit(chloe, `/bureau/moderation/${reference}`);
  await chloe.getByRole('region', { name: /corrections de l’auteur/ }).waitFor();
  await inspect(chloe, 'corrections-queue');
});
