// The communes of Lot-et-Garonne, for the demonstration: code, name, population and postcodes as the
// national address file and the official geographic code give them (npm @etalab/decoupage-administratif).

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./inputs.mjs";

export function writeCommunes() {
  const source = join(paths.modules, "@etalab/decoupage-administratif/data/communes.json");
  const rows = JSON.parse(readFileSync(source, "utf8"))
    .filter((commune) => commune.departement === "47" && commune.type === "commune-actuelle")
    .sort((a, b) => a.code.localeCompare(b.code))
    .map((commune) => [commune.code, commune.nom, commune.population, (commune.codesPostaux ?? []).join(" ")].map(cell).join(","));
  const text = ["code,name,population,postcodes", ...rows].join("\n") + "\n";
  const target = join(paths.demo, "communes-47.csv");
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  mkdirSync(paths.demo, { recursive: true });
  writeFileSync(target, text);
}

function cell(value) {
  const text = String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
