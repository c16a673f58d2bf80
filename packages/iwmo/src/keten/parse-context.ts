import { err, ok, type Result } from "@wmo-kit/domain/result";

import { leesBedrag, leesDatum, leesKeuze, leesLijst, leesMaand, leesObject, leesTekst, type Fout, type Verwacht } from "./context-lezer.js";
import type { Afspraken, EenheidAfspraak, Geldigheid, Niveau3Context, Tarief, VariantAfspraak } from "./context.js";
import { UITVOERING_PER_EENHEID } from "./volume/volume.table.js";

/** A place in a context that cannot be used, and what belongs there. */
export interface ContextBevinding {
  readonly pad: string;
  readonly verwacht: Verwacht;
}

/** The further facts for level 3 are not in the agreed form; nothing is guessed from them. */
export interface ContextOngeldig {
  readonly _tag: "ContextOngeldig";
  readonly bevindingen: readonly ContextBevinding[];
}

const EENHEDEN = UITVOERING_PER_EENHEID.map(({ eenheid }) => eenheid);
const GELDIGHEID = ["geldigVanaf", "geldigTotEnMet"];

/** A property that is only there when it has a value. */
const alsAanwezig = <K extends string, V>(naam: K, waarde: V | undefined): { readonly [P in K]?: V } =>
  // A computed name widens to string; the record has this one name.
  (waarde === undefined ? {} : { [naam]: waarde }) as { readonly [P in K]?: V };

const leesVeld = <T>(velden: ReadonlyMap<string, unknown>, naam: string, lees: (waarde: unknown) => T | undefined): T | undefined =>
  velden.has(naam) ? lees(velden.get(naam)) : undefined;

const leesGeldigheid = (velden: ReadonlyMap<string, unknown>, pad: string, fout: Fout): Geldigheid => ({
  ...alsAanwezig("geldigVanaf", leesVeld(velden, "geldigVanaf", (waarde) => leesDatum(waarde, `${pad}.geldigVanaf`, fout))),
  ...alsAanwezig("geldigTotEnMet", leesVeld(velden, "geldigTotEnMet", (waarde) => leesDatum(waarde, `${pad}.geldigTotEnMet`, fout))),
});

const leesProduct = (velden: ReadonlyMap<string, unknown>, pad: string, fout: Fout) => ({
  ...alsAanwezig("productCategorie", leesVeld(velden, "productCategorie", (waarde) => leesTekst(waarde, `${pad}.productCategorie`, fout))),
  ...alsAanwezig("productCode", leesVeld(velden, "productCode", (waarde) => leesTekst(waarde, `${pad}.productCode`, fout))),
});

const leesVariant = (waarde: unknown, pad: string, fout: Fout): VariantAfspraak | undefined => {
  const velden = leesObject(waarde, pad, ["productCategorie", "productCode", "variant", ...GELDIGHEID], fout);
  const variant = leesKeuze(velden.get("variant"), `${pad}.variant`, ["inspanningsgericht", "outputgericht", "taakgericht"], fout);
  return variant === undefined ? undefined : { ...leesProduct(velden, pad, fout), ...leesGeldigheid(velden, pad, fout), variant };
};

const leesEenheid = (waarde: unknown, pad: string, fout: Fout): EenheidAfspraak | undefined => {
  const velden = leesObject(waarde, pad, ["productCategorie", "productCode", "eenheid", ...GELDIGHEID], fout);
  const eenheid = leesKeuze(velden.get("eenheid"), `${pad}.eenheid`, EENHEDEN, fout);
  return eenheid === undefined ? undefined : { ...leesProduct(velden, pad, fout), ...leesGeldigheid(velden, pad, fout), eenheid };
};

const leesTarief = (waarde: unknown, pad: string, fout: Fout): Tarief | undefined => {
  const velden = leesObject(waarde, pad, ["productCategorie", "productCode", "eenheid", "tariefInEurocent", ...GELDIGHEID], fout);
  const product = leesProduct(velden, pad, fout);
  const productCode = velden.has("productCode") ? product.productCode : leesTekst(undefined, `${pad}.productCode`, fout);
  const eenheid = leesKeuze(velden.get("eenheid"), `${pad}.eenheid`, EENHEDEN, fout);
  const tariefInEurocent = leesBedrag(velden.get("tariefInEurocent"), `${pad}.tariefInEurocent`, fout);
  if (productCode === undefined || eenheid === undefined || tariefInEurocent === undefined) return undefined;
  return { ...product, productCode, eenheid, tariefInEurocent, ...leesGeldigheid(velden, pad, fout) };
};

const leesAfspraken = (waarde: unknown, pad: string, fout: Fout): Afspraken => {
  const velden = leesObject(waarde, pad, ["uitvoeringsvarianten", "eenheden", "budgetgrondslag"], fout);
  const lijst = <T>(naam: string, lees: (lid: unknown, plaats: string, fout: Fout) => T | undefined): readonly T[] | undefined =>
    leesVeld(velden, naam, (leden) => leesLijst(leden, `${pad}.${naam}`, fout, (lid, plaats) => lees(lid, plaats, fout)));
  return {
    ...alsAanwezig("uitvoeringsvarianten", lijst("uitvoeringsvarianten", leesVariant)),
    ...alsAanwezig("eenheden", lijst("eenheden", leesEenheid)),
    ...alsAanwezig(
      "budgetgrondslag",
      leesVeld(velden, "budgetgrondslag", (gegeven) => leesKeuze(gegeven, `${pad}.budgetgrondslag`, ["geleverdVolume", "ingediendBedrag"], fout)),
    ),
  };
};

const leesContract = (waarde: unknown, pad: string, fout: Fout): NonNullable<Niveau3Context["contract"]> => {
  const velden = leesObject(waarde, pad, ["tarieven"], fout);
  const tarieven = leesVeld(velden, "tarieven", (leden) =>
    leesLijst(leden, `${pad}.tarieven`, fout, (lid, plaats) => leesTarief(lid, plaats, fout)),
  );
  return alsAanwezig("tarieven", tarieven);
};

/** Reads the further facts for level 3 from parsed JSON; reports all that does not fit, and takes nothing that is half right. */
export const parseNiveau3Context = (invoer: unknown): Result<Niveau3Context, ContextOngeldig> => {
  const bevindingen: ContextBevinding[] = [];
  const fout: Fout = (pad, verwacht) => bevindingen.push({ pad, verwacht });
  const velden = leesObject(invoer, "", ["peildatum", "ontvangstdatum", "afspraken", "contract", "maandenMetLevering"], fout);
  const context: Niveau3Context = {
    ...alsAanwezig("peildatum", leesVeld(velden, "peildatum", (waarde) => leesDatum(waarde, "peildatum", fout))),
    ...alsAanwezig("ontvangstdatum", leesVeld(velden, "ontvangstdatum", (waarde) => leesDatum(waarde, "ontvangstdatum", fout))),
    ...alsAanwezig("afspraken", leesVeld(velden, "afspraken", (waarde) => leesAfspraken(waarde, "afspraken", fout))),
    ...alsAanwezig("contract", leesVeld(velden, "contract", (waarde) => leesContract(waarde, "contract", fout))),
    ...alsAanwezig(
      "maandenMetLevering",
      leesVeld(velden, "maandenMetLevering", (leden) =>
        leesLijst(leden, "maandenMetLevering", fout, (lid, plaats) => leesMaand(lid, plaats, fout)),
      ),
    ),
  };
  return bevindingen.length === 0 ? ok(context) : err({ _tag: "ContextOngeldig", bevindingen });
};
