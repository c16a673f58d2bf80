import { isIsoDatum, parseContractprofiel, type OngeldigeInvoer } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import { parseBesluit } from "../oordeel/besluit.js";
import type { Jaarvraag, Partij } from "../programma/jaarvraag.js";
import { WNT_KLASSEN, type WntMaximumsoort } from "../wnt/wnt-klasse.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import type { Optienaam } from "./opties.table.js";
import { readJaren, readJson } from "./read-jaren.js";
import type { Opties } from "./read-opties.js";

/** A question that can be answered; `isKlasseBekend` says whether the WNT class was given. */
export interface Gelezenvraag {
  readonly vraag: Jaarvraag;
  readonly isKlasseBekend: boolean;
}

const PARTIJEN = ["dagbesteding", "wijkteam"] as const satisfies readonly Partij[];
const KLASSEN = ["algemeen", ...WNT_KLASSEN] as const satisfies readonly WntMaximumsoort[];

const kies = <W extends string>(optie: Optienaam, gegeven: string | undefined, woorden: readonly W[]): Result<W | undefined, CliFailure> => {
  const gekozen = woorden.find((woord) => woord === gegeven);
  return gegeven === undefined || gekozen !== undefined ? ok(gekozen) : err({ _tag: "OptieOnjuist", optie, mogelijk: woorden.join(", ") });
};

const metBestand = async <T>(bestand: string | undefined, host: Host, lees: (invoer: unknown) => Result<T, OngeldigeInvoer>): Promise<Result<T | undefined, CliFailure>> =>
  bestand === undefined
    ? ok(undefined)
    : (await readJson(bestand, host)).andThen<T | undefined, CliFailure>((invoer) => lees(invoer).mapErr((oorzaak): CliFailure => ({ _tag: "InhoudOngeldig", bestand, oorzaak })));

/** Reads the options and files of `check` into the question for the checks. The day is asked for, and else it is the last day of the year. */
export const readVraag = async (bestand: string, opties: Opties, host: Host): Promise<Result<Gelezenvraag, CliFailure>> => {
  const { jaar, peildatum } = opties;
  if (jaar !== undefined && !/^[0-9]{4}$/.test(jaar)) return err({ _tag: "OptieOnjuist", optie: "jaar", mogelijk: "een jaar als jjjj" });
  if (peildatum !== undefined && !isIsoDatum(peildatum)) return err({ _tag: "OptieOnjuist", optie: "peildatum", mogelijk: "een bestaande dag als jjjj-mm-dd" });
  const partij = kies("partij", opties.partij, PARTIJEN);
  if (partij.isErr()) return err(partij.error);
  const klasse = kies("klasse", opties.klasse, KLASSEN);
  if (klasse.isErr()) return err(klasse.error);
  const jaren = await readJaren(bestand, jaar, host);
  if (jaren.isErr()) return err(jaren.error);
  const besluiten = await metBestand(opties.besluiten, host, (invoer) => Result.combine((Array.isArray(invoer) ? invoer : [invoer]).map(parseBesluit)));
  if (besluiten.isErr()) return err(besluiten.error);
  const profiel = await metBestand(opties.profiel, host, parseContractprofiel);
  if (profiel.isErr()) return err(profiel.error);
  const laatste = jaren.value.at(-1) ?? jaren.value[0];
  return ok({
    isKlasseBekend: klasse.value !== undefined,
    vraag: {
      partij: partij.value ?? "dagbesteding",
      jaren: jaren.value,
      peildatum: peildatum ?? laatste.boekjaar.einddatum,
      wntKlasse: klasse.value ?? "algemeen",
      profiel: profiel.value,
      besluiten: besluiten.value ?? [],
    },
  });
};
