// Chloé, who works here, sets up a second factor, signs in with it and gets back in with a recovery code: by keyboard only.
// Amina looks at her account: sessions, address, name.

import assert from 'node:assert';
import { createHmac } from 'node:crypto';
import { errorsOf, fillSignIn, mailTo, newcomer, password } from '../support/citizen.mjs';
import { accountOf } from '../support/people.mjs';
import { journeysOn, startParvis } from '../support/index.mjs';

const journey = journeysOn(startParvis);

/** The code that an application shows for a key in base 32 (RFC 6238). */
function codeOf(key, moment = Date.now()) {
  const bits = [...key.replaceAll(' ', '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g).map((byte) => parseInt(byte, 2));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(moment / 30_000)));
  const digest = createHmac('sha1', Buffer.from(bytes)).update(step).digest();
  return String((digest.readUInt32BE(digest[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A code that did not serve yet: waits for the next step where the present one did. */
async function freshCode(page, key, used) {
  for (let attempt = 0; attempt < 70; attempt += 1) {
    const code = codeOf(key);
    if (code !== used) return code;
    await page.waitForTimeout(500);
  }
  return assert.fail('the code never changed');
}

journey('an agent sets up a second factor and signs in with it, by keyboard', async ({ page, visit, tabTo, keyboardOnly, inspect }) => {
  const chloe = await accountOf(page, 'chloe');
  await keyboardOnly(page);
  const main = page.locator('main');
  const type = async (label, text) => {
    await tabTo(page, main.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  };
  const press = async (locator) => {
    await tabTo(page, locator);
    await page.keyboard.press('Enter');
  };

  await visit(page, '/connexion');
  await type('Adresse électronique', chloe.email);
  await type('Mot de passe', chloe.password);
  await page.keyboard.press('Enter');
  await page.getByText('Vous êtes connecté(e).').waitFor();
  await visit(page, '/mon-compte');
  await inspect(page, 'account-agent');
  await press(main.getByRole('link', { name: 'Modifier second facteur' }));
  await page.getByRole('heading', { level: 1, name: 'Activer le second facteur' }).waitFor();
  await inspect(page, 'factor-set-up');
  const key = await page.locator('[data-key]').innerText();

  await press(main.getByRole('button', { name: 'Activer' }));
  assert.match(await errorsOf(page), /Ce code n'est pas le bon[\s\S]*mot de passe actuel|mot de passe actuel[\s\S]*Ce code/);
  assert.equal(await page.locator('[data-key]').innerText(), key, 'the key stays');
  await inspect(page, 'factor-set-up-errors');
  const first = codeOf(key);
  await type('Code à six chiffres', first);
  await type('Mot de passe actuel', chloe.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vos codes de secours' }).waitFor();
  await inspect(page, 'factor-codes');
  const codes = await page.locator('[data-codes] code').allInnerTexts();
  assert.equal(codes.length, 10);
  const [file] = await Promise.all([page.waitForEvent('download'), press(main.getByRole('button', { name: 'Télécharger les codes' }))]);
  assert.equal(file.suggestedFilename(), 'codes-de-secours.txt');
  await press(main.getByRole('link', { name: /J'ai gardé mes codes/ }));
  await page.getByRole('heading', { level: 1, name: 'Second facteur' }).waitFor();
  await inspect(page, 'factor-on');

  const signIn = async () => {
    await press(page.getByRole('button', { name: /déconnecter/i }).first());
    await page.getByText('Vous êtes déconnecté(e).').waitFor();
    await visit(page, '/connexion');
    await type('Adresse électronique', chloe.email);
    await type('Mot de passe', chloe.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Entrez votre code' }).waitFor();
  };
  await signIn();
  await inspect(page, 'sign-in-code');
  await type('Code à six chiffres, ou code de secours', first);
  await page.keyboard.press('Enter');
  assert.match(await errorsOf(page), /a déjà servi/, 'a code serves once');
  await inspect(page, 'sign-in-code-wrong');
  await type('Code à six chiffres, ou code de secours', await freshCode(page, key, first));
  await page.keyboard.press('Enter');
  await page.getByText('Vous êtes connecté(e).').waitFor();
  await visit(page, '/bureau');

  await signIn();
  await type('Code à six chiffres, ou code de secours', codes[0]);
  await page.keyboard.press('Enter');
  await page.getByText('Vous êtes connecté(e).').waitFor();
  await visit(page, '/mon-compte/second-facteur');
  await page.getByText('Il en reste 9').waitFor();
});

journey('somebody changes their name and address, and closes a session', async ({ page, phone, visit, inspect }) => {
  const email = 'maya.laval@exemple.fr';
  await newcomer(page, email, 'Maya');
  await page.getByText('Vous êtes connecté(e).').waitFor();
  const pocket = await phone();
  await visit(pocket, '/connexion');
  await fillSignIn(pocket, { email });

  await visit(page, '/mon-compte');
  await inspect(page, 'account-sessions');
  await page.getByRole('link', { name: 'Modifier nom public' }).click();
  await page.getByLabel('Mon prénom et l\'initiale de mon nom').check();
  await page.getByRole('button', { name: 'Changer mon nom public' }).click();
  assert.match(await errorsOf(page), /prénom[\s\S]*nom/);
  await inspect(page, 'name-errors');
  await page.getByLabel('Prénom', { exact: true }).fill('Maya');
  await page.getByLabel('Nom', { exact: true }).fill('Laval');
  await page.getByRole('button', { name: 'Changer mon nom public' }).click();
  await page.getByText('Votre nom public est changé.').waitFor();
  await page.locator('main').getByText('Maya L.').waitFor();

  await page.getByRole('row').filter({ hasNotText: 'celle-ci' }).getByRole('button', { name: /^Fermer/ }).click();
  await page.getByText('Cette connexion est fermée.').waitFor();
  await pocket.goto('/mon-compte');
  assert.match(pocket.url(), /connexion/, 'closed at once');

  await page.getByRole('link', { name: 'Modifier adresse électronique' }).click();
  await inspect(page, 'address-change');
  const next = 'maya@exemple.org';
  await page.getByLabel('Nouvelle adresse électronique').fill(next);
  await page.getByLabel('Mot de passe actuel').fill(password);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await page.getByText(`Nous venons d'écrire à ${next}`).waitFor();
  await inspect(page, 'address-sent');
  const mail = await mailTo(page, next, /nouvelle adresse/i);
  await page.goto(mail.links.find((link) => link.includes('/adresse/confirmer/')));
  await inspect(page, 'address-confirm');
  await page.getByRole('button', { name: 'Confirmer cette adresse' }).click();
  await page.getByText('Votre adresse est changée.').waitFor();
  const notice = await mailTo(page, email, /a changé/i);
  await page.goto(notice.links.find((link) => link.includes('/adresse/annuler/')));
  await inspect(page, 'address-undo');
  await page.getByRole('button', { name: 'Reprendre cette adresse' }).click();
  await page.getByText('Votre adresse est rétablie.').waitFor();
});

journey('an administrator hands roles over and looks at them again', async ({ as, visit, inspect }) => {
  const david = await as('david');
  await visit(david, '/bureau/personnes/revue?tout=1');
  await inspect(david, 'roles-review');
  await visit(david, '/bureau/personnes?role=moderator');
  await david.locator('main').getByRole('link', { name: /^Chloé/ }).first().click();
  await david.getByRole('link', { name: 'Confier des rôles pendant une absence' }).click();
  await inspect(david, 'roles-absence');
  await david.getByRole('button', { name: 'Confier ces rôles' }).click();
  assert.match(await errorsOf(david), /Choisissez un agent/);
  await inspect(david, 'roles-absence-errors');
  await david.getByLabel('Qui remplace').selectOption({ label: 'Élise P.' });
  const year = String(new Date().getFullYear() + 1);
  for (const [group, day] of [['À partir du', '1'], ['Jusqu\'au', '14']]) {
    const date = david.getByRole('group', { name: group });
    await date.getByLabel('Jour').fill(day);
    await date.getByLabel('Mois').fill('8');
    await date.getByLabel('Année').fill(year);
  }
  await david.getByRole('button', { name: 'Confier ces rôles' }).click();
  await david.getByText('Un rôle est confié.').waitFor();
  await visit(david, '/bureau/personnes?role=moderator');
  await david.getByText(`du 1er août ${year} au 14 août ${year}, en remplacement de Chloé M.`).waitFor();
  await david.locator('main').getByRole('link', { name: 'Élise P.' }).click();
  await david.getByText('Pas encore commencé').waitFor();
  await inspect(david, 'person-stands-in');
});

// The last one: from then on agents of this demonstration need a second factor.
journey('where it is compulsory an agent meets the set-up before the workspace', async ({ as, visit, inspect }) => {
  const david = await as('david');
  const elise = await as('elise');
  await visit(elise, '/bureau');
  await visit(david, '/bureau/personnes/reglages');
  await inspect(david, 'account-rules');
  await david.getByLabel('Second facteur obligatoire pour les agents').check();
  await david.getByRole('button', { name: 'Enregistrer' }).click();
  await david.getByRole('heading', { level: 1, name: 'Activer le second facteur' }).waitFor();
  await elise.goto('/bureau/instruction');
  await elise.getByText('demande un second facteur à ses agents').waitFor();
  await inspect(elise, 'factor-needed');
  await visit(elise, '/mon-compte');
});
