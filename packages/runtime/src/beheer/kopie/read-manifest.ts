import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

import { Effect, Option, Schema } from "effect";

import type { OpslagMislukt } from "../../databank/errors.js";
import { attemptDisk } from "../disk.js";
import type { KopieError } from "./errors.js";
import { FORMAATVERSIE, HASHBESTAND, Manifest, MANIFESTBESTAND } from "./manifest.js";
import { KOPIETABELLEN, SCHEMAVERSIE } from "./tabellen.js";

const beschadigd = (bestand: string, reden: "ontbreekt" | "veranderd" | "hoort-niet"): KopieError => ({ _tag: "KopieBeschadigd", bestand, reden });

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(Manifest));

const checkNamen = (namen: readonly string[], { bestanden }: Manifest): KopieError | undefined => {
  const verwacht = new Set([MANIFESTBESTAND, HASHBESTAND, ...bestanden.map(({ bestand }) => bestand)]);
  const vreemd = namen.find((naam) => !verwacht.has(naam));
  const weg = [...verwacht].find((naam) => !namen.includes(naam));
  if (weg !== undefined) return beschadigd(weg, "ontbreekt");
  return vreemd === undefined ? undefined : beschadigd(vreemd, "hoort-niet");
};

const checkVorm = ({ formaatversie, schemaversie, tabellen, bestanden }: Manifest): KopieError | undefined => {
  if (formaatversie > FORMAATVERSIE) return { _tag: "KopieNieuwer", gevonden: formaatversie, bekend: FORMAATVERSIE };
  if (schemaversie > SCHEMAVERSIE) return { _tag: "KopieNieuwer", gevonden: schemaversie, bekend: SCHEMAVERSIE };
  const onbekend = tabellen.find(({ tabel }) => !KOPIETABELLEN.includes(tabel))?.tabel;
  const zonderVorm = bestanden.find(({ tabel }) => !tabellen.some((vorm) => vorm.tabel === tabel))?.tabel;
  const tabel = onbekend ?? zonderVorm;
  return tabel === undefined ? undefined : { _tag: "KopiePastNiet", tabel };
};

/** Reads the manifest of a copy, and holds the names in the folder and the version against it. */
export const readManifest = (map: string): Effect.Effect<Manifest, KopieError | OpslagMislukt> =>
  Effect.gen(function* () {
    const namen = yield* attemptDisk(() => readdir(map)).pipe(
      Effect.catch((fout) => (fout.code === "ENOENT" || fout.code === "ENOTDIR" ? Effect.succeed<readonly string[]>([]) : Effect.fail(fout))),
    );
    if (!namen.includes(MANIFESTBESTAND) || !namen.includes(HASHBESTAND))
      return yield* Effect.fail<KopieError>({ _tag: "KopieVreemd", map: basename(map) });
    const bytes = yield* attemptDisk(() => readFile(join(map, MANIFESTBESTAND)));
    const hash = yield* attemptDisk(() => readFile(join(map, HASHBESTAND), "latin1"));
    if (hash !== `${createHash("sha256").update(bytes).digest("hex")}\n`) return yield* Effect.fail(beschadigd(MANIFESTBESTAND, "veranderd"));
    const manifest = decode(bytes.toString("utf8"));
    if (Option.isNone(manifest)) return yield* Effect.fail<KopieError>({ _tag: "KopieVreemd", map: basename(map) });
    const fout = checkVorm(manifest.value) ?? checkNamen(namen, manifest.value);
    return yield* fout === undefined ? Effect.succeed(manifest.value) : Effect.fail(fout);
  });
