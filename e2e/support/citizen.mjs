// What every citizen's journey needs of the demonstration: its three editions, the mails, an account of one's own.

import assert from 'node:assert';

/** The addresses of the three editions, as `/demo` lists them: finished, at its vote, collecting ideas. */
export async function editionsOf(page) {
  await page.goto('/demo');
  const links = await page.locator('main a[href^="/demarches/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.equal(links.length, 3, 'the demonstration lists its three editions');
  const [past, vote, ideas] = links;
  return { past, vote, ideas };
}

/** The newest mail to an address whose subject matches; waits for the job that writes it. */
export async function mailTo(page, address, subject) {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await page.goto('/demo/courriels');
    const mail = page.locator(`[data-mail="${address}"]`).filter({ has: page.getByRole('heading', { name: subject }) }).first();
    if (await mail.count()) {
      const links = await mail.locator('a').evaluateAll((all) => all.map((link) => link.href));
      return { text: await mail.textContent(), links };
    }
    await page.waitForTimeout(500);
  }
  assert.fail(`no mail to ${address} with the subject ${subject}`);
}

export const password = 'quatre pruneaux sur le canal';

/** Fills the sign-up form of the page that is shown. */
export async function fillSignUp(page, { email, name, secret = password }) {
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(secret);
  await page.getByLabel('Nom public').fill(name);
}

/** Signs in through the form that is shown. */
export async function fillSignIn(page, { email, secret = password }) {
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Me connecter' }).click();
}

/** Someone new with a confirmed account, signed in on this page. */
export async function newcomer(page, email, name) {
  await page.goto('/inscription');
  await fillSignUp(page, { email, name });
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  const mail = await mailTo(page, email, /confirm/i);
  await page.goto(mail.links.find((link) => link.includes('/inscription/confirmer/')));
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  await fillSignIn(page, { email });
}

/** The sentences of the error summary. */
export async function errorsOf(page) {
  const summary = page.locator('.error-summary');
  await summary.waitFor();
  return summary.innerText();
}
