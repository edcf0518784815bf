// What a page does on a small screen, with large text, and what it looks like.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { desktop, phone } from './browser.mjs';
import { none } from './none.mjs';

const output = join(import.meta.dirname, '../output');

/** WCAG 1.4.10: nothing scrolls sideways at 320 by 256, save a region that one can focus and scroll. */
export async function reflow(page) {
  await atSize(page, { width: 320, height: 256 }, async () => {
    const wide = await page.evaluate(tooWide);
    none(wide, `scrolls sideways at 320 px: ${page.url()}`);
  });
}

/** Text at 200 %: still nothing cut off sideways. */
export async function doubledText(page) {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const wide = await page.evaluate(tooWide);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  none(wide, `scrolls sideways with text at 200 %: ${page.url()}`);
}

/** Screenshots of the whole page on a phone and on a desk, into e2e/output/. */
export async function screens(page, name) {
  mkdirSync(output, { recursive: true });
  for (const size of [phone, desktop]) {
    await atSize(page, size, () => page.screenshot({ path: join(output, `${name}-${size.width}.png`), fullPage: true }));
  }
}

/** One screenshot of the whole page as it is. */
export function screenshot(page, name) {
  mkdirSync(output, { recursive: true });
  return page.screenshot({ path: join(output, `${name}.png`), fullPage: true });
}

async function atSize(page, size, work) {
  const before = page.viewportSize();
  await page.setViewportSize(size);
  try {
    return await work();
  } finally {
    await page.setViewportSize(before);
  }
}

/** Runs in the page: the elements that make it wider than the screen. */
function tooWide() {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  const guilty = [...document.body.querySelectorAll('*')].filter((element) => {
    if (element.getBoundingClientRect().right <= width + 1) return false;
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (scrolls(parent)) return false;
    }
    return true;
  });
  return guilty.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
}
