import { formatDatum, formatTijdstip } from "@wmo-kit/domain";
import { findStaptekst, type NaamVan, zaaktitel } from "@wmo-kit/kit";

import type { Tijdlijnregel } from "@wmo-kit/kit/api";
import type { Tijdlijnfeit } from "../dossier/dossier.js";
import type { Feit } from "../feiten/feit.js";
import { formatGemeente } from "./gemeente.js";

type Stapfeit = Extract<Tijdlijnfeit, { readonly _tag: "Stap" }>;

const metReden = (zin: string, reden: string | undefined): string => (reden === undefined ? zin : `${zin} Te laat, omdat: ${reden}`);

const ANTWOORDEN = { goed: "is goed ontvangen", afgekeurd: "is afgekeurd", "in onderzoek": "is in onderzoek" } as const;

const describeFeit = (feit: Feit): string => {
  switch (feit.soort) {
    case "toewijzing-ontvangen":
      return `Toewijzing ontvangen van gemeente ${formatGemeente(feit.afzender)}, met bericht ${feit.identificatie} (301).`;
    case "bewoner-vastgelegd":
      return "Bewoner vastgelegd.";
    case "bericht-gemaakt":
      return `${feit.berichtsoort === "WMO305" ? "Startbericht" : feit.berichtsoort === "WMO307" ? "Stopbericht" : "Verzoek om toewijzing"} gemaakt (${feit.berichtsoort.slice(3)}, bericht ${feit.identificatie}).`;
    case "brief-klaargezet":
      return `Klaargezet voor ${feit.aan}: ${feit.onderwerp}`;
    case "bericht-verzonden":
      return metReden(`Bericht verstuurd op ${formatDatum(feit.datum)}.`, feit.redenTeLaat);
    case "antwoord-ontvangen":
      return `Antwoord ontvangen (${feit.berichtsoort.slice(3)}): het bericht ${ANTWOORDEN[feit.uitkomst]}.`;
    case "stap-geweigerd":
      return `Niet gelukt: ${findStaptekst(feit.levensloop, feit.gebeurtenis).titel}. ${feit.reden}`;
    case "bsn-getoond":
      return "Burgerservicenummer bekeken.";
  }
};

const datumUit = (gegevens: unknown, veld: string): string => {
  const waarde = typeof gegevens === "object" && gegevens !== null && veld in gegevens ? (gegevens as Readonly<Record<string, unknown>>)[veld] : undefined;
  return typeof waarde === "string" ? ` op ${formatDatum(waarde as Parameters<typeof formatDatum>[0])}` : "";
};

/** How the steps that are taken most are told: what happened, not what had to be done. */
const ZINNEN: Readonly<Record<string, (feit: Stapfeit) => string>> = {
  "B1 301-verwerkt": () => "Toewijzing verwerkt",
  "B1 301-gewijzigd": () => "Gewijzigde toewijzing verwerkt",
  "B1 301-ingetrokken": () => "De gemeente trok de toewijzing in",
  "B1 contact-gelegd": ({ gebeurtenis }) => `Contact gelegd${datumUit(gebeurtenis.gegevens, "datum")}`,
  "B2 toewijzing-overgenomen": () => "Ondersteuning voorbereid",
  "B2 ondersteuning-gestart": ({ gebeurtenis }) => `Ondersteuning gestart${datumUit(gebeurtenis.gegevens, "startdatum")}`,
  "B2 305-verzonden": ({ gebeurtenis }) => `Startbericht verstuurd${datumUit(gebeurtenis.gegevens, "verzondenOp")}`,
  "B2 307-verzonden": ({ gebeurtenis }) => `Stopbericht verstuurd${datumUit(gebeurtenis.gegevens, "verzondenOp")}`,
  "B2 plan-vastgesteld": () => "Ondersteuningsplan vastgesteld",
  "B2 beeindigd": ({ gebeurtenis }) => `Ondersteuning beëindigd, laatste dag${datumUit(gebeurtenis.gegevens, "laatsteDag").replace(" op", "")}`,
};

const describeStap = (feit: Stapfeit): string => {
  const { gebeurtenis, zaken } = feit;
  const { levensloop, soort, zaak: id, erkend = [], reden } = gebeurtenis;
  const zaak = zaken.zaken[id];
  const titel = zaak === undefined ? "" : ` (${zaaktitel(zaken, zaak, levensloop).toLocaleLowerCase("nl")})`;
  const zin = `${ZINNEN[`${levensloop} ${soort}`]?.(feit) ?? findStaptekst(levensloop, soort).titel}${titel}.`;
  const [eerste] = erkend;
  if (eerste?.code === "TERMIJN_OVERSCHREDEN") return metReden(zin, eerste.reden);
  const waarom = [...erkend.map((erkenning) => erkenning.reden), ...(reden === undefined ? [] : [reden])];
  return waarom.length === 0 ? zin : `${zin} Reden: ${waarom.join("; ")}`;
};

const describe = (feit: Tijdlijnfeit): string => {
  switch (feit._tag) {
    case "Eigen":
      return describeFeit(feit.feit);
    case "Stap":
      return describeStap(feit);
    case "TaakGedaan":
      return `Gedaan: ${feit.taak.taak}`;
  }
};

/** One fact on the time line, in a sentence. */
export const showTijdlijnregel = (feit: Tijdlijnfeit, naamVan: NaamVan): Tijdlijnregel => ({
  opgetreden: feit.opgetreden,
  opgetredenTekst: formatTijdstip(feit.opgetreden).unwrapOr(feit.opgetreden),
  wat: describe(feit),
  wie: naamVan(feit.actor),
});
