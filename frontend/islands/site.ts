// What every page may need, in a few hundred bytes: counting characters, showing a password, and
// guarding a form against the second click. Each works on plain elements that are complete without it.

import { countCharacters } from "./parts/char-count";
import { showPasswords } from "./parts/password";
import { sendOnce } from "./parts/send-once";

countCharacters();
showPasswords();
sendOnce();
