import { compareVerhouding, makeVerhouding } from "@wmo-kit/domain";

import type { ZaakId } from "../kern/gebeurtenis.js";
import { mits, type Vraag, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import { tijdVanRest } from "../onderzoek/tijd-van-rest.js";
import type { AdviesGegevens } from "./advies.schemas.js";
import type { Advies } from "./advies.js";
import { evaluateVierOgen, isTweedePaarOgen } from "./evaluate-vier-ogen.js";

type Aanbieding = Wachter<Advies, { readonly pgbToets?: string | undefined }>;

/** The advice holds what the investigation came to: an order, a rejection, or both when a part is refused. @source W-34, W-35 */
export const adviesCompleet: Wachter<Advies, unknown> = {
  naam: "adviesCompleet",
  code: "ADVIES_ONVOLLEDIG",
  vraagt: [],
  toets: ({ dossier, feiten }) => {
    const uitkomsten = zaakVan(dossier, "A2", feiten.onderzoek)?.feiten.uitkomsten ?? [];
    const mist = [
      ...(uitkomsten.includes("advies-positief") && feiten.bestelling === undefined ? ["productbestelling"] : []),
      ...(uitkomsten.includes("advies-negatief") && feiten.afwijzing === undefined ? ["negatief advies"] : []),
    ];
    return mist.length === 0 ? undefined : { onderdelen: mist.join(", ") };
  },
};

/** With an order the choice was offered. @source W-30, W-31 */
export const keuzeVastgelegd: Wachter<Advies, unknown> = {
  naam: "keuzeVastgelegd",
  code: "KEUZE_NIET_VASTGELEGD",
  vraagt: [],
  toets: ({ feiten }) => mits(feiten.bestelling === undefined || feiten.keuze !== undefined),
};

const pgbVoldoetBij = ({ dossier, feiten }: Pick<Vraag<Advies, unknown>, "dossier" | "feiten">, pgbToets: ZaakId | undefined): boolean => {
  if (feiten.bestelling?.financiering !== "pgb") return true;
  const toets = zaakVan(dossier, "A4", pgbToets);
  return toets?.toestand === "voldoet" && toets.feiten.onderzoek === feiten.onderzoek;
};

/** With a pgb its test on the same investigation was passed. @source W-32.2 */
export const pgbGetoetst: Aanbieding = {
  naam: "pgbGetoetst",
  code: "PGB_TOETS_ONTBREEKT",
  vraagt: ["pgbToets"],
  toets: (vraag) => mits(pgbVoldoetBij(vraag, vraag.gegevens.pgbToets)),
};

/** The pgb test still stands when the advice is sent. @source W-32.2, W-32.3 */
export const pgbVoldoetNog: Wachter<Advies, unknown> = {
  naam: "pgbVoldoetNog",
  code: "PGB_TOETS_ONTBREEKT",
  vraagt: [],
  toets: (vraag) => mits(pgbVoldoetBij(vraag, vraag.feiten.pgbToets)),
};

/** The reviewer is somebody else than who wrote the advice. @source W-54.2 */
export const toetserIsAnder: Wachter<Advies, unknown> = {
  naam: "toetserIsAnder",
  code: "VIER_OGEN_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten: { opstellers }, gebeurtenis }) => mits(isTweedePaarOgen({ opstellers, toetser: gebeurtenis.actor.id })),
};

/** Whether the time of an indication is above the limit for a large one; undefined without a limit. @unit minutes per week */
const isBovenGrens = ({ dossier, feiten, normen, gebeurtenis }: Vraag<Advies, unknown>): boolean | undefined => {
  const grens = normen.aantal("W-54.2", gebeurtenis.datum);
  const onderzoek = zaakVan(dossier, "A2", feiten.onderzoek);
  if (grens === undefined || onderzoek === undefined) return undefined;
  return makeVerhouding(grens, 1).match(
    (limiet) => compareVerhouding(tijdVanRest(onderzoek.feiten).waarde.minutenPerWeek, limiet) > 0,
    () => undefined,
  );
};

/**
 * Without a review only goes what is no rejection and no large indication.
 * How large is large is open in the source: without a limit a person says it, with the reason.
 *
 * @source W-54.2
 */
export const geenToetsNodig: Wachter<Advies, AdviesGegevens["zonder-toets-vrijgegeven"]> = {
  naam: "geenToetsNodig",
  code: "VIER_OGEN_ONTBREEKT",
  vraagt: ["groteIndicatie"],
  toets: (vraag) => {
    const { afwijzing } = vraag.feiten;
    if (afwijzing !== undefined) return mits(false);
    const isGroot = isBovenGrens(vraag) ?? vraag.gegevens.groteIndicatie?.isGroot;
    return isGroot === undefined ? { _tag: "OordeelNodig", vraag: "Is dit een grote indicatie, die een tweede beoordelaar nodig heeft?" } : mits(!isGroot);
  },
};

/** What is sent was seen by the second pair of eyes that it needs. The last check, on the facts themselves. @source W-54.2, W-35 */
export const vierOgen: Wachter<Advies, unknown> = {
  naam: "vierOgen",
  code: "VIER_OGEN_ONTBREEKT",
  vraagt: [],
  toets: ({ feiten: { afwijzing, opstellers, toetser, isGroot } }) =>
    mits(
      evaluateVierOgen({
        uitkomst: afwijzing === undefined ? "positief" : "negatief",
        isGroot,
        opstellers,
        toetser,
        grond: afwijzing?.grond,
        motivering: afwijzing?.motivering,
      }).magVerzenden,
    ),
};
