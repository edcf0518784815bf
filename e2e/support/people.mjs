// Signing in as one of the named people of the demonstration.
//
// The page /demo is the one place that knows the accounts: each row carries `data-person` (a first name without
// accents, in small letters) and holds the address in `[data-email]` and the password in `[data-password]`.

import assert from 'node:assert';

/** The account of a named person, read from /demo. */
export async function accountOf(page, person) {
  await page.goto('/demo');
  const row = page.locator(`[data-person="${person}"]`).first();
  assert.ok(await row.count(), `/demo names no person "${person}"`);
  const email = await row.locator('[data-email]').first().innerText();
  const password = await row.locator('[data-password]').first().innerText();
  return { email: email.trim(), password: password.trim() };
}

/** Signs in through the form, as a person does. */
export async function signIn(page, { email, password }) {
  await page.goto('/connexion');
  await page.getByLabel(/adresse (e-mail|électronique)/i).fill(email);
  await page.getByLabel(/^mot de passe/i).fill(password);
  await page.locator('main').getByRole('button', { name: /connecter/i }).click();
  await page.waitForURL((url) => url.pathname !== '/connexion');
}
