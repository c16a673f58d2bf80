import { PGB_SCHEMAS, zakenVan } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";
import { formatToestand, toOptie, type NaamVan } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesGebeurtenissen } from "../onderzoek/lees-gebeurtenissen.js";
import type { Pgbweergave } from "./weergave.js";

const VERVOLG: Readonly<Record<string, string>> = {
  "voldoet-niet": "Kies met de inwoner zorg in natura, of stel voor het pgb-deel een negatief advies op.",
  voldoet: "Neem deze toets mee in het advies, met de beheerder van het pgb.",
  afgezien: "De inwoner kiest zorg in natura.",
};

type Zaak = ReturnType<typeof zakenVan<"A4">>[number];

const showPunten = (dossier: Inwonerdossier, { id: zaak, feiten }: Zaak): Pgbweergave["punten"] => {
  const uitgelegd = leesGebeurtenissen(dossier, { zaak, soort: "pgb-uitgelegd", schema: PGB_SCHEMAS["pgb-uitgelegd"] }).at(-1)?.gegevens;
  const gesprek = leesGebeurtenissen(dossier, { zaak, soort: "pgb-gesprek-gevoerd", schema: PGB_SCHEMAS["pgb-gesprek-gevoerd"] }).at(-1)?.gegevens;
  const deelnemers = gesprek?.deelnemers.map((deelnemer) => toOptie("", deelnemer).label).join(", ");
  return [
    { naam: "Rechten, plichten en gevolgen uitgelegd, in begrijpelijke taal", eis: "W-32.1", klaar: uitgelegd !== undefined, toelichting: feiten.wens ?? null },
    { naam: "Pgb-plan van de inwoner", eis: "W-32.2", klaar: feiten.plan !== undefined, toelichting: feiten.plan ?? null },
    { naam: "Gesprek over het plan, zonder de zorgaanbieder", eis: "W-39", klaar: feiten.gesprekGevoerd, toelichting: deelnemers === undefined ? null : `Erbij: ${deelnemers}` },
  ];
};

const showPgbtoets = (dossier: Inwonerdossier, zaak: Zaak, naamVan: NaamVan): Pgbweergave => {
  const { id, toestand, feiten } = zaak;
  const oordeel = leesGebeurtenissen(dossier, { zaak: id, soort: "pgb-beoordeeld", schema: PGB_SCHEMAS["pgb-beoordeeld"] }).at(-1);
  const instrument = oordeel?.gegevens.instrument;
  return {
    zaak: id,
    toestand,
    toestandTekst: formatToestand(toestand),
    punten: showPunten(dossier, zaak),
    criteria: [
      { naam: "Bekwaamheid", voldoet: feiten.bekwaamheid?.voldoet ?? null, motivering: feiten.bekwaamheid?.motivering ?? null },
      { naam: "Kwaliteit", voldoet: feiten.kwaliteit?.voldoet ?? null, motivering: feiten.kwaliteit?.motivering ?? null },
    ],
    beoordeeldDoor: oordeel === undefined ? null : naamVan(oordeel.gebeurtenis.actor.id),
    beoordeeldOpTekst: oordeel === undefined ? null : formatDatum(oordeel.gebeurtenis.datum),
    deskundige:
      oordeel === undefined
        ? null
        : oordeel.gebeurtenis.actor.bekwaamheden.includes("pgb")
          ? "Wie beoordeelde, is geschoold in pgb."
          : `Geraadpleegd: ${oordeel.gegevens.deskundigeGeraadpleegd ?? "niemand"}`,
    instrumentTekst: instrument === undefined ? null : `Versie ${instrument.versie}, ${instrument.goedgekeurdDoorOpdrachtgever ? "goedgekeurd door de gemeente" : "niet goedgekeurd"}`,
    vervolg: VERVOLG[toestand] ?? null,
  };
};

/** The pgb tests that belong to an investigation. @source lifecycle.md A4; W-32.1 to W-32.4 */
export const showPgb = (dossier: Inwonerdossier, onderzoek: string, naamVan: NaamVan): readonly Pgbweergave[] =>
  zakenVan(dossier.zaken, "A4")
    .filter(({ feiten }) => feiten.onderzoek === onderzoek)
    .map((zaak) => showPgbtoets(dossier, zaak, naamVan));
