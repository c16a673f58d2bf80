import { invariant } from "@wmo-kit/domain";

import type { Kluis } from "../geheim/kluis.js";
import type { Gebeurtenis } from "../store/gebeurtenis.js";
import type { Dossiermodel } from "./dossiermodel.js";
import { sealRij, toOrde, toZoeksleutel } from "./dossierrij.js";
import type { Leesregel } from "./leesmodel.js";

/** Longest group and order of a row beside the one of a dossier, so that they fit in an entry of an index. @unit UTF-16 code units */
const MAX_TEKST = 200;

/** The row of a dossier, none when it has none, and the rows beside it by which lists find it. */
export interface Gemaakt {
  readonly regel: Leesregel<string> | null;
  readonly ernaast: readonly Leesregel<string>[];
}

const NIETS: Gemaakt = { regel: null, ernaast: [] };

/** Makes the rows of one dossier from all its facts. Without a safe the dossier was destroyed. */
export const makeDossierregel = <Inhoud>(model: Dossiermodel<Inhoud>, kluis: Kluis | undefined, dossier: string, feiten: readonly Gebeurtenis[]): Gemaakt => {
  const [eerste, laatste] = [feiten[0], feiten.at(-1)];
  if (kluis === undefined || eerste === undefined || laatste === undefined) return NIETS;
  const tekst = model.vatSamen(dossier, feiten);
  if (tekst === undefined) return NIETS;
  const seal = (wat: string): string => sealRij(kluis, model.naam, { begin: eerste.positie, tekst: wat });
  const ernaast = (model.zoekregels?.(dossier, feiten) ?? []).map(({ groep, orde, tekst: wat }, nummer) => {
    invariant(groep !== "" && groep.length + orde.length <= MAX_TEKST, `leesmodel ${model.naam}: een regel ernaast heeft een groep, en is kort genoeg voor een index`);
    return { sleutel: toZoeksleutel(dossier, nummer), groep, orde, inhoud: seal(wat) };
  });
  return { regel: { sleutel: dossier, groep: "", orde: toOrde(laatste.positie), inhoud: seal(tekst) }, ernaast };
};
