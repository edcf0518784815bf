// ARIA snapshots: what a screen reader is told, kept as a text file and reviewed as a diff.
//
// Numbers and months change with the day of the run, so they are replaced. `PARVIS_UPDATE=1` writes the files.

import assert from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const months = /\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/g;
const days = /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/g;

/** Compares what assistive technology sees within `selector` with e2e/snapshots/NAME.yml. */
export async function outline(page, name, selector = 'body') {
  const seen = steady(await page.locator(selector).ariaSnapshot());
  const file = join(import.meta.dirname, '../snapshots', `${name}.yml`);
  if (process.env.PARVIS_UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, seen);
  }
  assert.ok(existsSync(file), `no snapshot ${name}: look at the page, then run with PARVIS_UPDATE=1`);
  assert.equal(seen, readFileSync(file, 'utf8'), `what a screen reader is told has changed: ${name}`);
}

/** The snapshot with what depends on the day replaced. */
export function steady(snapshot) {
  const dated = snapshot.replace(days, 'JOUR').replace(months, 'MOIS').replace(/\b1er\b/g, '0');
  const numbers = dated.replace(/\d+(?:[\u00a0\u202f ,.]\d+)*/g, '0');
  return `${numbers.replace(/\[level=0\]/g, '[level]').trimEnd()}\n`;
}
