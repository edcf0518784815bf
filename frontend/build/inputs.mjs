// Where everything is, and which files the result depends on.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const frontend = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(frontend);
const ui = join(root, "crates/platform/ui");

export const paths = {
  root,
  frontend,
  ui,
  dist: join(ui, "dist"),
  modules: join(frontend, "node_modules"),
  demo: join(root, "crates/demo/generated"),
};

/** Files of a folder whose name ends so; none when there is no such folder. */
function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(folder, name));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** Slices bring their own islands and styles in `src/islands/`. */
function sliceFolders() {
  return ["crates/commons", "crates/methods"]
    .flatMap((group) => foldersIn(join(root, group)))
    .map((slice) => join(slice, "src/islands"));
}

export function inputs() {
  const layers = {
    tokens: [join(ui, "css/tokens.css")],
    base: [join(ui, "css/base.css")],
    layout: [join(ui, "css/layout.css")],
    components: [
      ...foldersIn(join(ui, "src/components")).flatMap((folder) => filesIn(folder, ".css")),
      ...sliceFolders().flatMap((folder) => filesIn(folder, ".css")),
    ],
    print: [join(ui, "css/print.css")],
  };
  const islands = [join(frontend, "islands"), ...sliceFolders()].flatMap((folder) => filesIn(folder, ".ts"));
  const others = [
    ...filesIn(join(frontend, "islands/parts"), ".ts"),
    ...filesIn(join(frontend, "build"), ".mjs"),
    ...["build.mjs", "icons.txt", "package-lock.json"].map((name) => join(frontend, name)),
  ];
  const statics = filesIn(join(frontend, "static"), "");
  return { layers, islands, statics, all: [...Object.values(layers).flat(), ...islands, ...statics, ...others] };
}

/** One hash over names and contents. */
export function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  if (!existsSync(join(paths.demo, "communes-47.csv"))) hash.update("no communes yet");
  return hash.digest("hex");
}

/** "ballot-basket" of ".../islands/ballot-basket.ts". */
export function stem(file) {
  return basename(file).replace(/\.[^.]+$/, "");
}
