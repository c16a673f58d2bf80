/**
 * The figures once more, the slow way: straight over the raw events, with loops and the calendar of JavaScript,
 * and nothing of the package. Written from the definitions, so that a mistake in one is not a mistake in the other.
 */
import type { Gebeurtenis } from "@wmo-kit/afwegingskader";

import type { Ruwdossier } from "./stroom.js";

const DAG = 86_400_000;
const VRIJ_2026 = ["2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26"];
// Goede Vrijdag and Bevrijdingsdag outside a lustrum year are ordinary working days.
const FEESTDAGEN = VRIJ_2026.filter((dag) => dag !== "2026-04-03" && dag !== "2026-05-05");

const plus = (dag: string, aantal: number): string => new Date(Date.parse(`${dag}T00:00:00Z`) + aantal * DAG).toISOString().slice(0, 10);

const werkdagenNa = (dag: string, aantal: number): string => {
  let nu = dag;
  for (let geteld = 0; geteld < aantal; ) {
    nu = plus(nu, 1);
    const weekdag = new Date(`${nu}T00:00:00Z`).getUTCDay();
    if (weekdag !== 0 && weekdag !== 6 && !FEESTDAGEN.includes(nu)) geteld += 1;
  }
  return nu;
};

const nederlandseDag = (ms: number): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" }).format(new Date(ms));

const veld = (gebeurtenis: Gebeurtenis, naam: string): unknown => (gebeurtenis.gegevens as Record<string, unknown>)[naam];

/** A share: what counts above the line, and below it. */
export interface Aandeel {
  teller: number;
  noemer: number;
}

const meldingenVan = function* (stroom: readonly Ruwdossier[]): Generator<readonly [Ruwdossier, Gebeurtenis]> {
  for (const dossier of stroom) for (const gebeurtenis of dossier.gebeurtenissen) if (gebeurtenis.soort === "melding-ontvangen") yield [dossier, gebeurtenis];
};

const bijMelding = ({ gebeurtenissen }: Ruwdossier, zaak: string, soort: string): Gebeurtenis | undefined => {
  for (const gebeurtenis of gebeurtenissen) if (gebeurtenis.levensloop === "A1" && gebeurtenis.zaak === zaak && gebeurtenis.soort === soort) return gebeurtenis;
  return undefined;
};

/** The share in time of what was to be done by a last day. */
const opTijd = (
  stroom: readonly Ruwdossier[],
  maand: string,
  peildatum: string,
  kijk: (dossier: Ruwdossier, melding: Gebeurtenis) => { readonly gedaanOp: string | undefined; readonly uiterlijk: string; readonly ruim: boolean; readonly weg: string | undefined; readonly altijdWeg: boolean },
): Aandeel => {
  const aandeel = { teller: 0, noemer: 0 };
  for (const [dossier, melding] of meldingenVan(stroom)) {
    if (!melding.datum.startsWith(maand) || melding.datum > peildatum) continue;
    const { gedaanOp, uiterlijk, ruim, weg, altijdWeg } = kijk(dossier, melding);
    if (gedaanOp !== undefined && gedaanOp <= peildatum) {
      aandeel.noemer += 1;
      if (ruim) aandeel.teller += 1;
      continue;
    }
    if (weg !== undefined && weg <= peildatum && (altijdWeg || weg <= uiterlijk)) continue;
    if (peildatum > uiterlijk) aandeel.noemer += 1;
  }
  return aandeel;
};

/** W-50.2.1, from the milliseconds of the moments. */
export const bevestigd = (stroom: readonly Ruwdossier[], maand: string, peildatum: string): Aandeel =>
  opTijd(stroom, maand, peildatum, (dossier, melding) => {
    const einde = Date.parse(melding.tijdstip) + 48 * 3_600_000;
    const gedaan = bijMelding(dossier, melding.zaak, "bevestigd-aan-aanmelder");
    return {
      gedaanOp: gedaan?.datum,
      uiterlijk: nederlandseDag(einde),
      ruim: gedaan !== undefined && Date.parse(gedaan.tijdstip) <= einde,
      weg: bijMelding(dossier, melding.zaak, "melding-ingetrokken")?.datum,
      altijdWeg: false,
    };
  });

/** W-50.2.2, by walking over the calendar. */
export const gesproken = (stroom: readonly Ruwdossier[], maand: string, peildatum: string): Aandeel =>
  opTijd(stroom, maand, peildatum, (dossier, melding) => {
    const uiterlijk = werkdagenNa(melding.datum, 5);
    const gedaan = bijMelding(dossier, melding.zaak, "kwalitatief-contact")?.datum;
    return { gedaanOp: gedaan, uiterlijk, ruim: gedaan !== undefined && gedaan <= uiterlijk, weg: bijMelding(dossier, melding.zaak, "melding-ingetrokken")?.datum, altijdWeg: false };
  });

/** W-50.3, from the definition in words. */
export const gestart = (stroom: readonly Ruwdossier[], maand: string, peildatum: string, wijk?: string): Aandeel =>
  opTijd(
    stroom.filter((dossier) => wijk === undefined || (dossier.wijk ?? "niet bekend") === wijk),
    maand,
    peildatum,
    ({ gebeurtenissen }, { zaak, datum }) => {
      const uiterlijk = plus(datum, 14);
      let start: string | undefined;
      let weg: string | undefined;
      let kreegBasishulp = false;
      const vroeger = (dag: string): void => {
        if (weg === undefined || dag < weg) weg = dag;
      };
      for (const gebeurtenis of gebeurtenissen) {
        const dezeMelding = gebeurtenis.levensloop === "A1" && gebeurtenis.zaak === zaak;
        if (gebeurtenis.soort === "basishulp-gestart" && veld(gebeurtenis, "melding") === zaak) start = gebeurtenis.datum;
        if (dezeMelding && gebeurtenis.soort === "oplossing-geboden" && veld(gebeurtenis, "oplossing") === "basishulp") kreegBasishulp = true;
        if (dezeMelding && ["melding-ingetrokken", "doorgeleid-naar-sociale-basis"].includes(gebeurtenis.soort)) vroeger(gebeurtenis.datum);
      }
      if (!kreegBasishulp)
        for (const gebeurtenis of gebeurtenissen) {
          if (gebeurtenis.soort === "melding-afgehandeld" && gebeurtenis.zaak === zaak) vroeger(gebeurtenis.datum);
          const onderzoek = gebeurtenis.soort === "verslag-achterwege-gelaten" && gebeurtenis.zaak === `o${zaak.slice(1)}`;
          if (onderzoek && !(veld(gebeurtenis, "uitkomsten") as readonly string[]).includes("basishulp")) vroeger(gebeurtenis.datum);
        }
      return { gedaanOp: start, uiterlijk, ruim: start !== undefined && start <= uiterlijk, weg, altijdWeg: true };
    },
  );

/** W-72.1: a resident once, with maatwerk as soon as one closed melding had an order sent by then. */
export const knip = (stroom: readonly Ruwdossier[], maand: string, peildatum: string): Aandeel => {
  const aandeel = { teller: 0, noemer: 0 };
  for (const { gebeurtenissen } of stroom) {
    let gezien = false;
    let maatwerk = false;
    for (const afsluiting of gebeurtenissen) {
      if (afsluiting.soort !== "melding-afgehandeld" || !afsluiting.datum.startsWith(maand) || afsluiting.datum > peildatum) continue;
      gezien = true;
      const advies = `a${afsluiting.zaak.slice(1)}`;
      const besteld = gebeurtenissen.some(({ zaak, soort }) => zaak === advies && soort === "productbestelling-gemaakt");
      const verzonden = gebeurtenissen.some(({ zaak, soort, datum }) => zaak === advies && soort === "verzonden" && datum <= afsluiting.datum);
      if (besteld && verzonden) maatwerk = true;
    }
    if (!gezien) continue;
    aandeel.noemer += 1;
    if (!maatwerk) aandeel.teller += 1;
  }
  return aandeel;
};

/** W-106.9: in the caseload on a day, by asking of each day whether something runs. */
const inCaseload = ({ gebeurtenissen }: Ruwdossier, dag: string): boolean => {
  for (const begin of gebeurtenissen) {
    if (begin.datum > dag) continue;
    if (begin.soort === "basishulp-gestart") {
      const einde = gebeurtenissen.find(({ zaak, soort }) => zaak === begin.zaak && soort === "geen-waakvlam");
      if (einde === undefined || einde.datum > dag) return true;
    }
    if (begin.levensloop === "A2" && begin.soort === "onderzoek-gestart") {
      const besloten = gebeurtenissen.find(({ zaak, soort }) => zaak === begin.zaak && soort === "verslag-achterwege-gelaten")?.datum;
      const melding = `m${begin.zaak.slice(1)}`;
      const dicht = gebeurtenissen.find(({ zaak, soort }) => zaak === melding && (soort === "melding-afgehandeld" || soort === "melding-ingetrokken"))?.datum;
      if (besloten === undefined || dicht === undefined || besloten > dag || dicht > dag) return true;
    }
  }
  return false;
};

/** How many residents are in the caseload on a day. */
export const caseloadOp = (stroom: readonly Ruwdossier[], dag: string): number => stroom.filter((dossier) => inCaseload(dossier, dag)).length;

/** How many meldingen came in by each channel in a month. */
export const perKanaal = (stroom: readonly Ruwdossier[], maand: string, peildatum: string): Readonly<Record<string, number>> => {
  const aantallen: Record<string, number> = {};
  for (const [, melding] of meldingenVan(stroom)) {
    if (!melding.datum.startsWith(maand) || melding.datum > peildatum) continue;
    const kanaal = String(veld(melding, "kanaal"));
    aantallen[kanaal] = (aantallen[kanaal] ?? 0) + 1;
  }
  return aantallen;
};
