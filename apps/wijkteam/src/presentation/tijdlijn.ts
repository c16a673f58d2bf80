import { formatDatum, formatTijdstip } from "@wmo-kit/domain";
import { findStaptekst, zaaktitel, type NaamVan } from "@wmo-kit/kit";
import type { Tijdlijnregel } from "@wmo-kit/kit/api";

import type { Tijdlijnfeit } from "../dossier/dossier.js";
import type { Feit } from "../feiten/feit.js";
import { describeBerichtfeit } from "../backoffice/describe-berichtfeit.js";
import { describeEigenfeit } from "../inwoner/describe-eigenfeit.js";
import { isEigenfeit } from "../inwoner/eigenfeiten.js";
import { STAPZINNEN } from "./stapzinnen.table.js";

type Stapfeit = Extract<Tijdlijnfeit, { readonly _tag: "Stap" }>;

const describeFeit = (feit: Feit): string => {
  if (isEigenfeit(feit)) return describeEigenfeit(feit);
  switch (feit.soort) {
    case "inwoner-vastgelegd":
      return "Gegevens van de inwoner vastgelegd.";
    case "melding-vastgelegd":
      return `De vraag vastgelegd: “${feit.vraag}”`;
    case "bsn-vastgelegd":
      return "Burgerservicenummer vastgelegd.";
    case "expertteam-vastgelegd":
      return feit.komtInAanmerking ? `Casus voor het expertteam: ${feit.toelichting}` : `Niet voor het expertteam: ${feit.toelichting}`;
    case "expertteam-besproken":
      return `Besproken in het expertteam op ${formatDatum(feit.datum)}: ${feit.uitkomst}`;
    case "voorziening-overwogen":
      return `Voorziening bekeken: ${feit.voorziening} (${feit.past ? "past" : "past niet"}).`;
    case "netwerk-betrokken":
      return `Betrokken uit het netwerk: ${feit.wie} (${feit.relatie}).`;
    case "bsn-getoond":
      return "Burgerservicenummer bekeken.";
    case "brief-klaargezet":
      return `Klaargezet voor ${feit.aan}: ${feit.onderwerp}`;
    case "brief-verzonden":
      return `Brief verstuurd op ${formatDatum(feit.datum)}.`;
    case "persoon-opgevraagd":
      return `Persoonsgegevens opgevraagd bij de BRP (${feit.reden}); ${feit.persoon === undefined ? "niemand gevonden" : "gevonden"}.`;
    case "bericht-gemaakt":
    case "bericht-verzonden":
    case "bericht-mislukt":
    case "bericht-beantwoord":
    case "besluit-ontvangen":
    case "bericht-afgehandeld":
      return describeBerichtfeit(feit);
    case "planconcept-bewaard":
      return "Aan het plan van aanpak gewerkt.";
    case "gezinslid-gekoppeld":
      return "Gekoppeld aan iemand uit hetzelfde gezin.";
    case "groep-begonnen":
      return `Begonnen in een groep, vanaf ${formatDatum(feit.vanaf)}.`;
    case "groep-gestopt":
      return `Gestopt in een groep; de laatste dag was ${formatDatum(feit.laatsteDag)}.`;
    case "uit-wiz-overgenomen":
      return `Overgenomen uit het WIZ-portaal (dossier ${feit.dossiernummer}, stand: ${feit.stand}), op ${formatDatum(feit.overgenomenOp)}.${feit.professional === undefined ? "" : ` Verantwoordelijk was ${feit.professional}.`}${feit.laatsteContact === undefined ? "" : ` Het laatste contact was op ${formatDatum(feit.laatsteContact)}.`}`;
    case "gezinslid-losgemaakt":
      return "Niet meer gekoppeld aan iemand uit het gezin.";
  }
};

const describeStap = ({ gebeurtenis, zaken }: Stapfeit): string => {
  const { levensloop, soort, zaak: id, erkend = [], reden } = gebeurtenis;
  const zaak = zaken.zaken[id];
  const titel = zaak === undefined ? "" : zaaktitel(zaken, zaak, "");
  const zin = `${STAPZINNEN[`${levensloop} ${soort}`] ?? findStaptekst(levensloop, soort).titel}${titel === "" ? "" : ` (${titel.toLocaleLowerCase("nl")})`}.`;
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
