import type { Ondersteuningsplan } from "../src/ondersteuning/ondersteuningsplan.js";
import type { Dossier, Zaak } from "../src/kern/dossier.js";
import type { Levensloop } from "../src/kern/levensloop.js";
import { transition, type Overgegaan } from "../src/kern/transition.js";
import { ONDERSTEUNING } from "../src/ondersteuning/levensloop.js";
import type { Ondersteuning } from "../src/ondersteuning/ondersteuning.js";
import type { OndersteuningToestand } from "../src/ondersteuning/toestanden.js";
import type { Toeleiding } from "../src/toeleiding/toeleiding.js";
import { datum, eenActor, eenDossier, eenGebeurtenis, omgevingMet, type Kop } from "./bouwers.js";
import type { Wachterproef } from "./uitputtend.js";
import { DAGBESTEDING, eenOndersteuning, eenToeleiding } from "./zaken-dagbesteding.js";

/** A complete support plan of somebody who came through the municipality. */
export const eenPlan = (anders: Partial<Ondersteuningsplan> = {}): Ondersteuningsplan => ({
  vraag: "Overdag iets te doen hebben onder begeleiding.",
  perspectief: "Vrijwilligerswerk binnen twee jaar.",
  doelen: [{ doel: "Drie dagdelen per week komen.", activiteiten: "houtwerkplaats", frequentie: "drie keer per week", door: "werkbegeleider" }],
  eigenKracht: "Komt zelf met de fiets.",
  netwerk: "Zus belt op maandag.",
  algemeneVoorzieningen: "Buurthuis op vrijdag.",
  evaluatiemoment: datum("2026-09-01"),
  eersteAanspreekpunt: "werkbegeleider",
  casemanagement: false,
  samenMetInwoner: true,
  doelenVanGemeente: "Dagstructuur en sociale contacten.",
  ...anders,
});

/** A complete evaluation that closes with an adjusted plan. */
export const EVALUATIE = {
  datum: "2026-03-02",
  metInwoner: true,
  effect: "Meer rust in de week.",
  doelrealisatie: "Komt elke week.",
  aanpakPassend: "Ja, samen bekeken.",
  verankering: "De zus doet mee.",
  uitkomst: "bijgesteld plan",
  bijgesteldPlan: eenPlan(),
};

/** The head of an event by somebody at mbo 4. */
export const MBO4 = { actor: eenActor({ bekwaamheden: ["mbo4"] }) };

/** An event of support `o-1`. */
export const bij = (soort: string, gegevens: object = {}, anders: Kop = {}) =>
  eenGebeurtenis(ONDERSTEUNING, soort, gegevens, { zaak: "o-1", ...anders });

/** Allocation `t-1`, with a start agreed. */
export const toewijzing = (anders: Partial<Toeleiding> = {}) => eenToeleiding("startafspraak", anders);

/** The same, until a day. */
export const totEnMet = (dag: string) =>
  toewijzing({ toewijzing: { nummer: 7, product: DAGBESTEDING, begindatum: datum("2026-01-01"), einddatum: datum(dag) } });

/** A dossier with that allocation and support in a state. */
export const in_ = (toestand: OndersteuningToestand, anders: Partial<Ondersteuning> = {}, ...zaken: readonly Zaak[]) =>
  eenDossier(toewijzing(), eenOndersteuning(toestand, anders), ...zaken);

/** The same, of support that did not start yet. */
export const vers = (toestand: OndersteuningToestand, anders: Partial<Ondersteuning> = {}) => {
  const { start: _, verantwoordelijkVanaf: __, ...feiten } = eenOndersteuning(toestand, anders).feiten;
  return eenDossier(toewijzing(), { ...eenOndersteuning(toestand), feiten });
};

/** A case without its title. */
export type Proef = Omit<Wachterproef, "titel">;

/** What stops the case. */
export const stop = (
  wachter: string,
  code: NonNullable<Wachterproef["stopt"]>["code"],
  velden: Record<string, string> = {},
): Pick<Wachterproef, "stopt"> => ({
  stopt: { wachter, code, velden },
});

/** Cases by their title. */
export const rij = (proeven: Readonly<Record<string, Proef>>): readonly Wachterproef[] =>
  Object.entries(proeven).map(([titel, proef]) => ({ titel, ...proef }));

/** The rows of support for some of its events. */
export const deel = (...gebeurtenissen: readonly string[]): Levensloop => ({
  ...ONDERSTEUNING,
  rijen: ONDERSTEUNING.rijen.filter(({ gebeurtenis }) => gebeurtenissen.includes(gebeurtenis)),
});

/** The data of a start that can be. */
export const START = { startdatum: "2026-03-02", locatieGoedgekeurd: true, vogsGeldig: true };

/** The data of an end that can be. */
export const EINDE = { laatsteDag: "2026-02-27", reden: "in overeenstemming", besprokenMetInwoner: true, overdracht: "niet nodig" };

/** Takes an event of support into a dossier, by somebody at mbo 4. */
export const stap = (dossier: Dossier, soort: string, gegevens: object = {}, kop: Kop = MBO4): Overgegaan =>
  transition(dossier, bij(soort, gegevens, kop), omgevingMet([ONDERSTEUNING]))._unsafeUnwrap();

/** The facts of the support. */
export const feitenVan = (dossier: Dossier): unknown => dossier.zaken["o-1"]?.feiten;
