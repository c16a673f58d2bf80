import { zaakVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { Stapopdracht } from "@wmo-kit/kit";

const leesMelding = (gegevens: unknown): string | undefined => {
  const aanleiding = typeof gegevens === "object" && gegevens !== null && "aanleiding" in gegevens ? gegevens.aanleiding : undefined;
  const melding = typeof aanleiding === "object" && aanleiding !== null && "melding" in aanleiding ? aanleiding.melding : undefined;
  return typeof melding === "string" ? melding : undefined;
};

const leesVeld = (gegevens: unknown, naam: string): unknown =>
  typeof gegevens === "object" && gegevens !== null ? new Map<string, unknown>(Object.entries(gegevens)).get(naam) : undefined;

// Help without an investigation is the solution of its melding; where that may not be, the guard of the help says so.
const metOplossing = (zaken: Dossier, opdracht: Stapopdracht): readonly Stapopdracht[] => {
  const { gegevens, erkend } = opdracht;
  const id = leesVeld(gegevens, "melding");
  const melding = zaakVan(zaken, "A1", typeof id === "string" ? id : undefined);
  const direct = melding?.toestand === "gekoppeld" && melding.feiten.vraagGenoegzaamBekend && leesVeld(gegevens, "inwonerStemtIn") === true;
  if (!direct || leesVeld(gegevens, "onderzoek") !== undefined || melding.feiten.oplossingen.includes("basishulp")) return [opdracht];
  const oplossing = { levensloop: "A1", zaak: melding.id, gebeurtenis: "direct-basishulp", gegevens: { inwonerStemtIn: true } };
  return [opdracht, { ...oplossing, ...(erkend === undefined ? {} : { erkend }) }];
};

/**
 * The steps that go with one step. An investigation belongs to the melding that names it, and help that begins at once is the solution of it:
 * who begins it does both at once.
 *
 * @source lifecycle.md A1 (onderzoek gestart, direct basishulp), A2, A5; W-25.2, W-33.2, W-49.3
 */
export const expandOpdracht = (zaken: Dossier, opdracht: Stapopdracht): readonly Stapopdracht[] => {
  const { levensloop, zaak: onderzoek, gebeurtenis, gegevens } = opdracht;
  if (levensloop === "A5" && gebeurtenis === "basishulp-gestart") return metOplossing(zaken, opdracht);
  if (levensloop !== "A2" || gebeurtenis !== "onderzoek-gestart") return [opdracht];
  const melding = zaakVan(zaken, "A1", leesMelding(gegevens));
  // A melding without a professional stays as it is: the guard of the investigation says what is missing.
  if (melding?.toestand !== "gekoppeld" || melding.feiten.onderzoek === onderzoek) return [opdracht];
  return [{ levensloop: "A1", zaak: melding.id, gebeurtenis: "onderzoek-gestart", gegevens: { onderzoek } }, opdracht];
};
