import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { Effect } from "effect";

import type { OpslagMislukt } from "../../databank/errors.js";
import { attemptDisk, syncFolder, writeDurable } from "../disk.js";
import { finishMap } from "../finish-map.js";
import { escapeHtml, renderPagina, renderUitdraai } from "./render-html.js";
import type { Uitdraai } from "./uitdraai.js";

/** A name that every file system takes, and that stays in its folder. */
export const toBestandsnaam = (nummer: number, naam: string): string =>
  `${String(nummer).padStart(4, "0")}-${naam.normalize("NFKD").replaceAll(/[^A-Za-z0-9._-]+/g, "-").replaceAll(/\.{2,}/g, ".").slice(0, 80)}`;

const hashOf = (inhoud: string | Uint8Array): string => createHash("sha256").update(inhoud).digest("hex");

const toTekst = (json: unknown): string => `${JSON.stringify(json, undefined, 2)}\n`;

type Inhoud = readonly (readonly [bestand: string, inhoud: string | Uint8Array])[];

const inhoudVan = (uitdraai: Uitdraai): Inhoud => {
  const namen = uitdraai.bijlagen.map(({ naam }, i) => toBestandsnaam(i + 1, naam));
  const bijlagen = uitdraai.bijlagen.map(({ inhoud }, i) => [`bijlagen/${namen[i] ?? ""}`, inhoud] as const);
  return [["dossier.html", renderUitdraai(uitdraai, namen)], ["dossier.json", toTekst(uitdraai.json)], ...bijlagen];
};

/** Writes one file into a folder: a page, the same as JSON, its attachments, and the hash of each. */
const writeIn = (map: string, uitdraai: Uitdraai): Effect.Effect<void, OpslagMislukt> =>
  attemptDisk(async () => {
    const inhoud = inhoudVan(uitdraai);
    await mkdir(join(map, "bijlagen"), { recursive: true, mode: 0o700 });
    for (const [bestand, deel] of inhoud) await writeDurable(join(map, bestand), deel);
    await writeDurable(join(map, "hashes.json"), toTekst(inhoud.map(([bestand, deel]) => ({ bestand, sha256: hashOf(deel) }))));
    await syncFolder(join(map, "bijlagen"));
    await syncFolder(map);
  });

/** Gives one file out, readable for people and machines. Answers the folder. @source Wmo 2015 art. 5.3.2 (access and copy); D-18.2 */
export const exportDossier = (doelmap: string, naam: string, uitdraai: Uitdraai): Effect.Effect<string, OpslagMislukt> =>
  Effect.map(
    finishMap(doelmap, naam, (map) => writeIn(map, uitdraai)),
    ({ map }) => map,
  );

/** All files, made one by one so that they never stand in memory together. */
export interface Exportopdracht<E, R> {
  readonly doelmap: string;
  readonly naam: string;
  readonly dossiers: readonly string[];
  readonly maak: (dossier: string) => Effect.Effect<Uitdraai, E, R>;
  readonly onVoortgang?: (klaar: number, totaal: number) => void;
}

/** Gives every file out with a page that leads to them: leaving needs nobody's help. Answers the folder. @source D-18.2 */
export const exportAlles = <E, R>({ doelmap, naam, dossiers, maak, onVoortgang }: Exportopdracht<E, R>): Effect.Effect<string, E | OpslagMislukt, R> =>
  Effect.map(
    finishMap(doelmap, naam, (map) =>
      Effect.gen(function* () {
        const lijst: { readonly dossier: string; readonly map: string; readonly titel: string }[] = [];
        for (const [i, dossier] of dossiers.entries()) {
          const submap = toBestandsnaam(i + 1, dossier);
          const uitdraai = yield* maak(dossier);
          yield* attemptDisk(() => mkdir(join(map, submap), { mode: 0o700 }));
          yield* writeIn(join(map, submap), uitdraai);
          lijst.push({ dossier, map: submap, titel: uitdraai.titel });
          onVoortgang?.(i + 1, dossiers.length);
        }
        const links = lijst.map((een) => `<li><a href="${encodeURIComponent(een.map)}/dossier.html">${escapeHtml(een.titel)}</a></li>`);
        yield* attemptDisk(async () => {
          await writeDurable(join(map, "index.html"), renderPagina("Alle dossiers", `<ul>\n${links.join("\n")}\n</ul>`));
          await writeDurable(join(map, "index.json"), toTekst(lijst));
        });
      }),
    ),
    ({ map }) => map,
  );
