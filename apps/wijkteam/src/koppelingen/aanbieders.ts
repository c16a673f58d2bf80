import { listAanbod, ROBLIJST, robLijstVoor, type Roblijst } from "@wmo-kit/backoffice/inlezen";
import { formatDatum } from "@wmo-kit/domain";
import type { Stapopdracht } from "@wmo-kit/kit";
import type { Stapinvoer } from "@wmo-kit/kit/api";
import { vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { leesRijen } from "./lees-ingelezen.js";

/** The newest list of contracted providers that was read in. @source W-37.3 */
export const leesRoblijst = Effect.map(leesRijen("roblijst", ROBLIJST), (gelezen): Roblijst | undefined => (gelezen === undefined ? undefined : { stand: gelezen.stand, regels: gelezen.rijen }));

/** Who may deliver what today, by the newest list, with the day the list is from. @source W-37.3 */
export const toonAanbieders = Effect.gen(function* () {
  const lijst = yield* leesRoblijst;
  const peildatum = yield* vandaag;
  const regels = lijst === undefined ? [] : listAanbod(lijst, peildatum);
  const namen = [...new Set(regels.map(({ aanbieder }) => aanbieder))].toSorted((een, ander) => een.localeCompare(ander, "nl"));
  return {
    lijst: lijst === undefined ? null : { stand: lijst.stand, standTekst: formatDatum(lijst.stand), isVanVandaag: lijst.stand === peildatum },
    aanbieders: namen.map((aanbieder) => ({ aanbieder, producten: [...new Set(regels.flatMap((regel) => (regel.aanbieder === aanbieder ? [regel.productcode] : [])))].toSorted() })),
  };
});

type Gegevens = Stapopdracht["gegevens"];

const isObject = (gegevens: Gegevens): gegevens is Readonly<Record<string, unknown>> => typeof gegevens === "object" && gegevens !== null && !Array.isArray(gegevens);

/**
 * The order with what the newest list says of its provider, unless somebody looked it up and filled it in.
 * The guards of the order judge it: whether the provider may deliver this, and whether the list is that of today.
 *
 * @source W-37.3
 */
export const vulRoblijst = Effect.fnUntraced(function* (verzoek: Stapinvoer) {
  const { levensloop, gebeurtenis, gegevens } = verzoek;
  if (levensloop !== "A3" || gebeurtenis !== "productbestelling-gemaakt" || !isObject(gegevens)) return verzoek;
  const { financiering, aanbieder, robLijst, veegcontract } = gegevens;
  if (financiering !== "zin" || typeof aanbieder !== "string" || robLijst !== undefined || veegcontract !== undefined) return verzoek;
  const lijst = yield* leesRoblijst;
  if (lijst === undefined) return verzoek;
  const gevuld = robLijstVoor(lijst, aanbieder, yield* vandaag);
  return { ...verzoek, gegevens: { ...gegevens, robLijst: { opgehaald: gevuld.opgehaald, producten: [...gevuld.producten] } } } satisfies Stapinvoer as Stapinvoer;
});
