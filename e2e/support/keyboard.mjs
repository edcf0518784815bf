// Journeys without a mouse.
//
// `keyboardOnly(page)` makes any trusted pointer press a fault, however it was made, so that a stray `.click()`
// in a keyboard journey fails it. `tabTo` goes where a person would go, one Tab at a time, and looks at each
// stop: is it seen, is it inside the screen, is it covered by something sticky?

import assert from 'node:assert';
import { none } from './none.mjs';

/** Forbids the pointer on this page from now on. Returns a function that asserts that none was used. */
export async function keyboardOnly(page) {
  const presses = [];
  await page.exposeBinding('parvisPointerPressed', (_source, where) => presses.push(where));
  const listen = () => {
    const report = (event) => {
      if (event.isTrusted) globalThis.parvisPointerPressed(event.target.outerHTML?.slice(0, 80) ?? 'document');
    };
    globalThis.addEventListener('pointerdown', report, { capture: true });
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => none(presses, 'a keyboard journey used the pointer');
}

/** Presses Tab until `locator` has the focus; fails after `limit` stops or at a bad stop. */
export async function tabTo(page, locator, { limit = 120, key = 'Tab' } = {}) {
  for (let stop = 0; stop < limit; stop += 1) {
    if ((await locator.count()) && (await locator.evaluate((element) => element === document.activeElement))) return;
    await page.keyboard.press(key);
    const fault = await page.evaluate(faultOfStop);
    none(fault ? [fault] : [], `keyboard stop on ${page.url()}`);
  }
  assert.fail(`not reached with ${limit} presses of ${key}: ${locator}`);
}

/** Runs in the page: what is wrong with the element that has the focus, or nothing. */
function faultOfStop() {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const name = element.outerHTML.slice(0, 100);
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return `no box: ${name}`;
  const middle = { x: box.left + box.width / 2, y: box.top + Math.min(box.height, innerHeight) / 2 };
  const outside = middle.x < 0 || middle.y < 0 || middle.x > innerWidth || middle.y > innerHeight;
  if (outside) return `outside the screen: ${name}`;
  const label = element.labels?.[0];
  // A card that is one link shows the focus on its whole frame.
  const frame = element.closest('.card.go');
  const seen = [element, label, frame].some((shown) => shown && shows(shown));
  if (!seen) return `focus is not visible: ${name}`;
  const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]));
  const own = (hit) => hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit));
  return spots.some(([x, y]) => own(document.elementFromPoint(x, y))) ? '' : `covered by something: ${name}`;

  function shows(shown) {
    const style = getComputedStyle(shown);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return outlined || style.boxShadow !== 'none';
  }
}
