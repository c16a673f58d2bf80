import { formatEurocent, formatPeriode, redactBsn, type Verhouding } from "@wmo-kit/domain";

import { describePercentage } from "../describe/describe-maat.js";
import type { Relatie } from "./netwerkkaart.js";

const deel = (naam: string, waarde: Verhouding | null): string => `${naam} ${waarde === null ? "onbekend" : describePercentage(waarde)}`;

const bedragtekst = (bedrag: Parameters<typeof formatEurocent>[0] | null): string => (bedrag === null ? "bedrag onbekend" : formatEurocent(bedrag));

/** What kind of tie it is. @source dagbesteding 16.9 (aard) */
export const aardVan = (relatie: Relatie): string => {
  switch (relatie.soort) {
    case "belang":
      return "financieel en zeggenschap";
    case "functie":
      return "zeggenschap";
    case "dienst":
    case "geldstroom":
      return "financieel";
    case "verband":
      return relatie.aard;
  }
};

/** A tie in a few words: what it is and how much. */
export const describeRelatie = (relatie: Relatie): string => {
  switch (relatie.soort) {
    case "belang":
      return [deel("aandelen", relatie.aandelen), deel("stemrecht", relatie.stemrecht), ...(relatie.zeggenschap ? ["zeggenschap op andere grond"] : [])].join(", ");
    case "functie":
      return relatie.functie;
    case "dienst":
      return `${relatie.sharedServicesCenter ? "shared services center" : "dienst"}${relatie.omschrijving === "" ? "" : ` ${redactBsn(relatie.omschrijving)}`}, ${bedragtekst(relatie.bedrag)}`;
    case "geldstroom":
      return `${relatie.aard}, ${bedragtekst(relatie.bedrag)}`;
    case "verband":
      return `${relatie.aard} verband`;
  }
};

/** When the tie runs. */
export const describeLooptijd = ({ geldigheid }: Relatie): string => (geldigheid === undefined ? "altijd" : formatPeriode(geldigheid));
