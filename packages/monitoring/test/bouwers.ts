import { LEVENSLOPEN, parseGebeurtenis, type Gebeurtenis } from "@wmo-kit/afwegingskader";
import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { parseKalendermaand, type Kalendermaand } from "@wmo-kit/timeliness";

import type { Dossierfeiten } from "../src/feiten/dossierfeiten.js";
import type { Indicator } from "../src/indicator/indicator.js";
import { WIJKTEAM_INDICATOREN } from "../src/indicator/wijkteam.js";
import { makeRapport } from "../src/rapport/make-rapport.js";
import type { Cel, Rapport } from "../src/rapport/rapport.js";
import { telDossiers } from "../src/telling/tel-dossiers.js";
import { makeTelkader, type Telkader, type Telvraag } from "../src/telling/telkader.js";
import { readWijkteamdossier } from "../src/wijkteam/read-wijkteamdossier.js";

export const datum = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
export const maand = (tekst: string): Kalendermaand => parseKalendermaand(tekst)._unsafeUnwrap();

/** One event of a test, short: `["2026-03-02", "A1 melding-ontvangen", "m1", { … }]`; a day alone is at noon in UTC. */
export type Kort = readonly [op: string, wat: string, zaak: string, gegevens?: object];

let nummer = 0;

/** Events as they come in through the door, read by their schema. */
export const gebeurtenissen = (...korte: readonly Kort[]): readonly Gebeurtenis[] =>
  korte.map(([op, wat, zaak, gegevens = {}]) => {
    const [levensloop = "", soort = ""] = wat.split(" ");
    nummer += 1;
    return parseGebeurtenis(LEVENSLOPEN, {
      id: `g-${nummer}`,
      levensloop,
      zaak,
      soort,
      tijdstip: op.includes("T") ? op : `${op}T12:00:00Z`,
      actor: { id: "p-1", bekwaamheden: [] },
      gegevens,
    })._unsafeUnwrap();
  });

export const dossier = (naam: string, korte: readonly Kort[], wijk: string | null = "Dukenburg"): Dossierfeiten =>
  readWijkteamdossier({ dossier: naam, wijk: wijk ?? undefined, gebeurtenissen: gebeurtenissen(...korte) });

export const ONTVANGEN = { aanmelder: "huisarts", kanaal: "partner", gezinMetJeugdigen: false };
export const CONTACT = { deelnemers: ["inwoner"], urgentie: "gewoon", vraagGenoegzaamBekend: true, veiligheidszorg: false };
export const START = { andereVerantwoordelijkeInGezin: false, veiligheidszorg: false };

/** The figures with these ids. */
export const indicatoren = (...ids: readonly string[]): readonly Indicator[] => WIJKTEAM_INDICATOREN.filter(({ id }) => ids.includes(id));

/** A question about one month, as known on a day. */
export const kader = (ids: readonly string[], van: string, peildatum: string, anders: Partial<Telvraag> = {}): Telkader =>
  makeTelkader({
    indicatoren: ids.length === 0 ? WIJKTEAM_INDICATOREN : indicatoren(...ids),
    periode: { vanaf: maand(van), totEnMet: maand(van) },
    peildatum: datum(peildatum),
    zaken: "met",
    ...anders,
  })._unsafeUnwrap();

/** The report about dossiers, with the references of the cases as they are. */
export const rapport = (vraag: Telkader, dossiers: Iterable<Dossierfeiten>): Rapport =>
  makeRapport(vraag, telDossiers(vraag, dossiers), (zaak) => zaak)._unsafeUnwrap().rapport;

/** The one cell of a figure in a time span. */
export const cel = ({ cellen }: Rapport, indicator: string, groep = "", tijdvak?: string): Cel => {
  const gevonden = cellen.find((kandidaat) => kandidaat.indicator === indicator && kandidaat.groep === groep && (tijdvak === undefined || kandidaat.tijdvak === tijdvak));
  if (gevonden === undefined) throw new Error(`geen cel voor ${indicator} ${groep}`);
  return gevonden;
};
