// The map: nothing of it is asked before the click, the list is whole without it, a place is chosen with it or without.

import assert from 'node:assert';
import { said } from '../support/agent.mjs';
import { editionsOf } from '../support/citizen.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';
import { startTiles } from '../support/tiles.mjs';

const journey = journeysOn(startParvis);
const trusting = { ignoreHTTPSErrors: true };
const goOn = (page) => page.getByRole('button', { name: 'Enregistrer et continuer' }).click();

/** Two cantons with an outline each: squares around their middles. */
const outlines = JSON.stringify({
  type: 'FeatureCollection',
  features: [['4701', 'Agen-1', 44.2216, 0.6432], ['4702', 'Agen-2', 44.1868, 0.6489]].map(([code, nom, lat, lon]) => ({
    type: 'Feature',
    properties: { code, nom },
    geometry: {
      type: 'Polygon',
      coordinates: [[[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]].map(([x, y]) => [lon + x * 0.02, lat + y * 0.012])],
    },
  })),
});

/** The first steps of a deposit, up to the place. */
async function toThePlace(page, ideas) {
  await page.goto(`${ideas}/deposer/titre`);
  await page.getByLabel('Titre', { exact: true }).fill('Un kiosque à musique au bord du canal');
  await page.getByLabel('Résumé').fill('Un kiosque ouvert à tous les groupes.');
  await page.getByRole('radio', { name: 'Culture et patrimoine' }).check();
  await goOn(page);
  await page.goto(`${ideas}/deposer/lieu`);
}

const value = (page, label) => page.getByLabel(label).inputValue();

journey('a place is chosen with a click on the map', async ({ page, inspect }) => {
  const { ideas } = await editionsOf(page);
  await toThePlace(page, ideas);
  await page.getByText('Indiquer un point précis sur la carte').click();
  await page.getByRole('button', { name: 'Afficher la carte' }).click();
  const map = page.getByRole('application');
  await map.waitFor();
  await map.scrollIntoViewIfNeeded();
  const { width, height } = await map.boundingBox();
  await map.click({ position: { x: width / 2 + 40, y: height / 2 - 30 } });
  assert.match(await value(page, 'Latitude'), /^44\.\d{6}$/);
  assert.match(await value(page, 'Longitude'), /^0\.\d{6}$/);
  await page.locator('.geo-pin').waitFor();
  await inspect(page, 'place-pinned');
  await goOn(page);
  await page.waitForURL(/\/questions$/);
  await page.goto(`${ideas}/deposer/verification`);
  assert.match(await page.locator('main').innerText(), /Lieu\s+[A-ZÉ][a-zé]+/, 'the canton of the point is found');
});

journey('a place is chosen by keyboard: on the map, then by its coordinates', async ({ page, keyboardOnly, tabTo, inspect }) => {
  const { ideas } = await editionsOf(page);
  await toThePlace(page, ideas);
  await keyboardOnly(page);
  const press = async (target, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await press(page.getByText('Indiquer un point précis sur la carte'));
  await press(page.getByRole('button', { name: 'Afficher la carte' }));
  const map = page.getByRole('application');
  await map.waitFor();
  assert.ok(await map.evaluate((element) => element === document.activeElement), 'the map has the focus');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  const [lat, lon] = [await value(page, 'Latitude'), await value(page, 'Longitude')];
  assert.match(lat, /^44\.\d{6}$/);
  assert.match(lon, /^0\.\d{6}$/);
  await tabTo(page, page.getByLabel('Latitude'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('nord');
  await press(page.getByRole('button', { name: 'Enregistrer et continuer' }));
  await page.locator('.error-summary').waitFor();
  assert.equal(await value(page, 'Longitude'), lon, 'what was fine stays');
  await inspect(page, 'place-wrong');
  await tabTo(page, page.getByLabel('Latitude'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('44,2033');
  await tabTo(page, page.getByLabel('Longitude'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('0,6163');
  await press(page.getByRole('button', { name: 'Enregistrer et continuer' }));
  await page.waitForURL(/\/questions$/);
});

journey('coordinates can be typed with scripts off', async ({ page: first, scriptOff, inspect }) => {
  const { ideas } = await editionsOf(first);
  const page = await scriptOff();
  await toThePlace(page, ideas);
  await page.getByText('Indiquer un point précis sur la carte').click();
  await page.getByLabel('Latitude').fill('44,2033');
  await page.getByLabel('Longitude').fill('0,6163');
  await inspect(page, 'place-script-off');
  await goOn(page);
  await page.waitForURL(/\/questions$/);
});

journey('the map comes after a click, from the one host that was configured', async ({ as, open, visit, inspect, allow }) => {
  const tiles = await startTiles();
  allow(tiles.origin);
  try {
    const david = await as('david', trusting);
    await visit(david, '/bureau/reglages/carte');
    await david.getByLabel(/Modèle d.adresse/).fill(tiles.template);
    await david.getByLabel(/Mention/).fill('Fonds de carte d’essai');
    await david.getByRole('button', { name: 'Enregistrer' }).click();
    await said(david, /enregistr/);
    await visit(david, '/bureau/reglages/territoire?echelon=canton');
    await david.getByRole('radio', { name: /GeoJSON/ }).check();
    await david.locator('input[type=file]').setInputFiles({ name: 'cantons.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(outlines) });
    await david.getByRole('button', { name: /^Importer/ }).click();
    await said(david, /Import terminé/);

    const page = await open(trusting);
    const { vote } = await editionsOf(page);
    await visit(page, `${vote}/projets`);
    const cards = await page.locator('main article, main .card').count();
    assert.ok(cards >= 18, `the list shows its ${cards} projects without the map`);
    await page.waitForTimeout(1000);
    assert.deepEqual(tiles.asked, [], 'no tile is asked for before the click');
    await inspect(page, 'map-closed');
    await page.getByRole('button', { name: 'Afficher la carte' }).click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    assert.ok(tiles.asked.length > 0, 'then tiles come');
    assert.equal(await page.locator('path.geo-outline').count(), 2, 'each canton with an outline is drawn');
    assert.ok((await page.locator('.geo-stone').count()) > 0, 'the projects stand on it');
    await page.getByText('Fonds de carte d’essai').waitFor();
    assert.equal(await page.locator('main article, main .card').count(), cards, 'the list stays as it was');
    await inspect(page, 'map-open');

    const scriptOff = await open({ javaScriptEnabled: false });
    await visit(scriptOff, `${vote}/projets`);
    assert.equal(await scriptOff.locator('main article, main .card').count(), cards, 'the list is whole without script');
  } finally {
    await tiles.stop();
  }
});
