import type { Telfeit, Tijdpunt } from "../feiten/feit.js";
import type { Kenmerken } from "../feiten/kenmerk.js";
import { datumVan, puntVan, tekstVan } from "./gegeven.js";
import { alleVan, eersteVan, laatsteVan, type Verloop } from "./verloop.js";

/** What the events of an advice say that figures need. `isBestelling`: something was ordered, be it not all that was asked. */
export interface Adviesverloop {
  readonly zaak: string;
  readonly onderzoek: string | undefined;
  readonly verzonden: Tijdpunt | undefined;
  readonly isBestelling: boolean;
  readonly telfeiten: readonly Telfeit[];
}

const GEEN_GELIJK = ["ongegrond", "ingetrokken"];

const soortVan = (isBestelling: boolean, isAfwijzing: boolean): string => {
  if (!isBestelling) return "negatief";
  return isAfwijzing ? "gedeeltelijk" : "positief";
};

const leesTelfeiten = (verloop: Verloop, kenmerken: Kenmerken): readonly Telfeit[] => {
  const product: Kenmerken = kenmerken.product === undefined ? {} : { product: kenmerken.product };
  const kop = { _tag: "Telfeit", zaak: verloop.zaak } as const;
  return verloop.gebeurtenissen.flatMap((gebeurtenis): readonly Telfeit[] => {
    const { soort, datum: dag } = gebeurtenis;
    if (soort === "verzonden") return [{ ...kop, reeks: "adviezen", dag, kenmerken }];
    if (soort === "bezwaar-ontvangen") return [{ ...kop, reeks: "bezwaren", dag, kenmerken: product }];
    if (soort === "verwerkt") {
      const besluit = tekstVan(gebeurtenis, "besluit");
      return [{ ...kop, reeks: "besluiten", dag: datumVan(gebeurtenis, "beschikkingsdatum") ?? dag, kenmerken: { ...product, ...(besluit === undefined ? {} : { besluit }) } }];
    }
    if (soort !== "bezwaar-afgerond") return [];
    const uitkomst = tekstVan(gebeurtenis, "uitkomst");
    return [{ ...kop, reeks: "bezwaren-afgerond", dag, goed: GEEN_GELIJK.includes(uitkomst ?? ""), kenmerken: { ...product, ...(uitkomst === undefined ? {} : { uitkomst }) } }];
  });
};

/** Reads an advice. @source lifecycle.md A3 */
export const readAdvies = (verloop: Verloop): Adviesverloop => {
  const begin = eersteVan(verloop, "advies-begonnen");
  const verzonden = eersteVan(verloop, "verzonden");
  const bestelling = laatsteVan(verloop, "productbestelling-gemaakt");
  const product = bestelling === undefined ? undefined : tekstVan(bestelling, "soort");
  const isAfwijzing = alleVan(verloop, "negatief-opgesteld").length > 0;
  const kenmerken = { soort: soortVan(bestelling !== undefined, isAfwijzing), ...(product === undefined ? {} : { product }) };
  return {
    zaak: verloop.zaak,
    onderzoek: begin === undefined ? undefined : tekstVan(begin, "onderzoek"),
    verzonden: verzonden === undefined ? undefined : puntVan(verzonden),
    isBestelling: bestelling !== undefined,
    telfeiten: leesTelfeiten(verloop, kenmerken),
  };
};
