import type { Bladzijde } from "../inhoud/bladzijde.js";
import { BRONBLADEN } from "../inhoud/bronbladen.table.js";
import { leesUitvoer, makeProgramma, type Uitvoer, type Uitvoersoort } from "./lees-uitvoer.js";
import { listPakketten, type Pakket } from "./list-deuren.js";

const SOORTEN: readonly (readonly [soort: Uitvoersoort, kop: string])[] = [
  ["functie", "Functions"],
  ["waarde", "Values and tables"],
  ["type", "Types"],
];

const MERKNAMEN: Readonly<Record<string, string>> = { source: "Source", unit: "Unit", deprecated: "Deprecated", example: "Example" };

// Text of a docstring is text, except what stands between backticks.
const proza = (tekst: string): string =>
  tekst
    .split(/(`[^`]*`)/)
    .map((deel, nummer) => (nummer % 2 === 1 ? deel : deel.replaceAll("\\", "\\\\").replaceAll("<", "&lt;").replaceAll("{", "&#123;").replaceAll("*", "\\*").replaceAll("_", "\\_").replaceAll("|", "\\|")))
    .join("");

const renderUitvoer = ({ naam, uitleg, merken, vorm }: Uitvoer): string =>
  [
    `#### \`${naam}\``,
    ...(uitleg === "" ? [] : [proza(uitleg)]),
    `\`\`\`ts\n${vorm}\n\`\`\``,
    ...(merken.length === 0 ? [] : [merken.map(([merk, tekst]) => `- ${MERKNAMEN[merk] ?? merk}: ${proza(tekst)}`).join("\n")]),
  ].join("\n\n");

const renderDeur = (deur: string, namen: readonly Uitvoer[]): string => {
  const delen = SOORTEN.flatMap(([soort, kop]) => {
    const eigen = namen.filter((een) => een.soort === soort);
    return eigen.length === 0 ? [] : [`### ${kop}`, ...eigen.map(renderUitvoer)];
  });
  return [`## \`${deur}\``, ...delen].join("\n\n");
};

// A new package can be without its guide here; then there is nothing to point at.
const wegwijzer = (map: string): string =>
  BRONBLADEN.some(({ adres }) => adres === `pakketten/${map}`) ? ` How to work with it stands in its [guide](/pakketten/${map}/).` : "";

const apiblad = ({ map, naam, omschrijving, deuren }: Pakket, uitvoer: (bestand: string) => readonly Uitvoer[]): Bladzijde => ({
  adres: `api/${map}`,
  titel: naam,
  omschrijving: `Elke naam die ${naam} geeft.`,
  taal: "en",
  bron: `packages/${map}/package.json`,
  tekst: [
    `${omschrijving}${wegwijzer(map)}`,
    ...deuren.map((deur) => renderDeur(deur.naam, uitvoer(deur.bestand))),
  ].join("\n\n"),
});

/** A page for each package with every name behind its doors: what it means, how it is written and its source. */
export const listApibladen = (): readonly Bladzijde[] => {
  const pakketten = listPakketten();
  const programma = makeProgramma(pakketten.flatMap(({ deuren }) => deuren.map(({ bestand }) => bestand)));
  return pakketten.map((pakket) => apiblad(pakket, (bestand) => leesUitvoer(programma, bestand)));
};
