import { zaakVan, type Dossier, type Zaak } from "@wmo-kit/afwegingskader";
import { formatDatum } from "@wmo-kit/domain";

import { formatToestand } from "./find-staptekst.js";

const onderToewijzing = (dossier: Dossier, toeleiding: string | undefined): string => {
  const nummer = zaakVan(dossier, "B1", toeleiding)?.feiten.toewijzing?.nummer;
  return nummer === undefined ? "" : ` onder toewijzing ${nummer}`;
};

type Titel = (dossier: Dossier, id: string) => string | undefined;

/** By which facts people know a case, by code of its life cycle. No names: those stand elsewhere. */
const TITELS: Readonly<Record<string, Titel>> = {
  B1: (dossier, id) => {
    const feiten = zaakVan(dossier, "B1", id)?.feiten;
    return feiten?.toewijzing === undefined ? "Aanvraag van een toewijzing" : `Toewijzing ${feiten.toewijzing.nummer}`;
  },
  B2: (dossier, id) => `Ondersteuning${onderToewijzing(dossier, zaakVan(dossier, "B2", id)?.feiten.toeleiding)}`,
  B3: (dossier, id) => (zaakVan(dossier, "B3", id)?.feiten.soort === "opschorten" ? "Eenzijdig opschorten" : "Eenzijdig beëindigen"),
  B4: (dossier, id) => {
    const dag = zaakVan(dossier, "B4", id)?.feiten.tijden[0]?.dag;
    return dag === undefined ? "Declaratieregel" : `Declaratieregel vanaf ${formatDatum(dag)}`;
  },
  B5: (dossier, id) => `Wachtlijst ${zaakVan(dossier, "B5", id)?.feiten.locatie ?? ""}`.trim(),
  B6: (dossier, id) => `Onderaannemer voor ${zaakVan(dossier, "B6", id)?.feiten.producten.join(", ") ?? "onbekende producten"}`,
  B7: (dossier, id) => formatToestand(zaakVan(dossier, "B7", id)?.feiten.functie?.rol ?? "persoon"),
  B8: (dossier, id) => formatToestand(zaakVan(dossier, "B8", id)?.feiten.aard ?? "voorval"),
  B10: (dossier, id) => `Wijziging van ${zaakVan(dossier, "B10", id)?.feiten.soort ?? "gegevens"}`,
};

/** What a case is called on a screen: what it is about, else the name of its life cycle. */
export const zaaktitel = (dossier: Dossier, { id, levensloop }: Zaak, naamVanLevensloop: string): string =>
  TITELS[levensloop]?.(dossier, id) ?? naamVanLevensloop;
