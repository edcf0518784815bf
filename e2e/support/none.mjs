import { AssertionError } from 'node:assert';

/** Fails unless the list is empty; the message names what is in it. */
export function none(list, message) {
  if (list.length === 0) return;
  throw new AssertionError({ message: `${message}:\n${list.map((entry) => `  ${entry}`).join('\n')}`, actual: list, expected: [] });
}
