import type { Gebeurtenis, Zaak } from "@wmo-kit/afwegingskader";

import type { OpenTaak } from "./open-taak.js";
import type { Sluitregel } from "./sluitregel.js";

const lees = (drager: unknown, veld: string): unknown =>
  typeof drager === "object" && drager !== null && veld in drager ? (drager as Readonly<Record<string, unknown>>)[veld] : undefined;

const noemt = (drager: unknown, veld: string): string | undefined => {
  const waarde = lees(drager, veld);
  return typeof waarde === "string" ? waarde : undefined;
};

type Zaken = Readonly<Record<string, Zaak>>;

/** The investigation that an event is of: named by the event, by the facts of its case, or by the melding that it names. */
const onderzoekVan = ({ gegevens, zaak }: Gebeurtenis, zaken: Zaken): string | undefined =>
  noemt(gegevens, "onderzoek") ?? noemt(zaken[zaak]?.feiten, "onderzoek") ?? noemt(zaken[noemt(gegevens, "melding") ?? ""]?.feiten, "onderzoek");

const isVanZaak = ({ van }: Sluitregel, taak: OpenTaak, gebeurtenis: Gebeurtenis, zaken: Zaken): boolean => {
  switch (van) {
    case "zelf":
      return taak.zaak === gebeurtenis.zaak;
    case "toeleiding":
      return noemt(zaken[gebeurtenis.zaak]?.feiten, "toeleiding") === taak.zaak;
    case "ondersteuning":
      return noemt(zaken[taak.zaak]?.feiten, "ondersteuning") === gebeurtenis.zaak;
    case "eronder":
      return noemt(zaken[taak.zaak]?.feiten, "toeleiding") === gebeurtenis.zaak;
    case "besluit":
    case "vervangt":
      return noemt(gebeurtenis.gegevens, van) === taak.zaak;
    case "onderzoek": {
      const onderzoek = onderzoekVan(gebeurtenis, zaken);
      return onderzoek !== undefined && (taak.zaak === onderzoek || noemt(zaken[taak.zaak]?.feiten, "onderzoek") === onderzoek);
    }
    case "melding": {
      const onderzoek = noemt(zaken[taak.zaak]?.feiten, "onderzoek");
      return onderzoek !== undefined && (gebeurtenis.zaak === onderzoek || onderzoekVan(gebeurtenis, zaken) === onderzoek);
    }
    case "dossier":
      return true;
  }
};

const zonderOpenOverdracht = (feiten: unknown): boolean => {
  const overdrachten = lees(feiten, "overdrachten");
  return !Array.isArray(overdrachten) || overdrachten.every((overdracht) => lees(overdracht, "stand") !== "open");
};

/** Whether an event does a task by a row: it is of that case, it says what the row asks, and the task is about it. */
export const hoortErbij = (regel: Sluitregel, taak: OpenTaak, gebeurtenis: Gebeurtenis, zaken: Zaken): boolean => {
  const { met, noemt: veld, begin } = regel;
  return (
    (begin === undefined || taak.taak.startsWith(begin)) &&
    (met === undefined || lees(gebeurtenis.gegevens, met.veld) === met.waarde) &&
    (veld === undefined || taak.taak.includes(noemt(gebeurtenis.gegevens, veld) ?? "?")) &&
    (regel.zonderOpenOverdracht !== true || zonderOpenOverdracht(zaken[gebeurtenis.zaak]?.feiten)) &&
    isVanZaak(regel, taak, gebeurtenis, zaken)
  );
};
