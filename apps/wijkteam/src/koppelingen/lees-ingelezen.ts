import { readCsv, readXlsx, SJABLONEN, type Ingelezen, type InleesFailure, type Kolommen, type Rij, type Sjabloon } from "@wmo-kit/backoffice/inlezen";
import { err, type Result } from "@wmo-kit/domain/result";
import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import { Koppelingen, liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { Instelling } from "../services/instelling.js";
import { BESTANDSSOORTEN } from "./bestandssoorten.table.js";
import { koppelingVan } from "./vind-koppeling.js";

/** The name of a documented file. */
export type Bestandssoort = (typeof BESTANDSSOORTEN)[number]["sjabloon"];

/** A file as it was taken over last: the day it is from, when it was read, and its rows. */
export interface LaatsteBestand {
  readonly stand: IsoDatum;
  readonly ingelezen: Tijdstip;
  readonly aantal: number;
  readonly rijen: unknown;
}

/** The system a file belongs to. */
export const koppelingVanBestand = (soort: Bestandssoort) => {
  const rij = BESTANDSSOORTEN.find(({ sjabloon }) => sjabloon === soort);
  return koppelingVan(rij === undefined ? "contractcatalogus" : rij.koppeling);
};

/** The newest file of a kind that was taken over; undefined while there is none. @source systems.md 6.5 */
export const leesLaatste = Effect.fn("leesLaatste")(function* (soort: Bestandssoort) {
  const { tenant } = yield* Instelling;
  const feiten = yield* (yield* Koppelingen).listFeiten(tenant, koppelingVanBestand(soort));
  const feit = feiten.findLast((kandidaat) => kandidaat.soort === "BestandIngelezen" && kandidaat.gegevens.sjabloon === soort);
  if (feit?.soort !== "BestandIngelezen") return undefined;
  const { stand, rijen: aantal, inhoud } = feit.gegevens;
  const laatste: LaatsteBestand = { stand, ingelezen: feit.opgetreden, aantal, rijen: inhoud };
  return laatste;
});

/** The rows of the newest file of a kind, as this kit read and kept them. */
export const leesRijen = <K extends Kolommen>(soort: Bestandssoort, _sjabloon: Sjabloon<K>) =>
  Effect.map(leesLaatste(soort), (laatste): { readonly stand: IsoDatum; readonly rijen: readonly Rij<K>[] } | undefined =>
    // What this kit wrote it can read: every cell was read by its column before it was kept.
    laatste === undefined ? undefined : { stand: laatste.stand, rijen: laatste.rijen as readonly Rij<K>[] },
  );

const leesTekst = (sjabloon: Sjabloon, bytes: Uint8Array): Result<Ingelezen<Rij<Kolommen>>, InleesFailure> => {
  try {
    return readCsv(sjabloon, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err({ _tag: "BestandOnleesbaar", reden: "geen csv" });
  }
};

/** A zip, and so a spreadsheet, begins with these two bytes. */
const isZip = ([eerste, tweede]: Uint8Array): boolean => eerste === 0x50 && tweede === 0x4b;

/** Reads a file of a kind, CSV or XLSX, whatever it is called. One fault means nothing is taken over. */
export const leesBestand = (soort: Bestandssoort, bytes: Uint8Array): Effect.Effect<Ingelezen<Rij<Kolommen>>, InleesFailure> => {
  // Seen by its columns a template of one kind is a template.
  const sjabloon = SJABLONEN.find(({ id }) => id === soort) as Sjabloon | undefined;
  if (sjabloon === undefined) return Effect.die("elk bestand heeft een sjabloon");
  return Effect.flatMap(
    isZip(bytes) ? Effect.promise(() => readXlsx(sjabloon, bytes)) : Effect.succeed(leesTekst(sjabloon, bytes)),
    liftResult,
  );
};
