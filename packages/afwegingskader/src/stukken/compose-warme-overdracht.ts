import { formatDatum } from "@wmo-kit/domain";

import { composeActie } from "./compose-plan-van-aanpak.js";
import { alinea, feiten, jaNee, lijst, sectie, type Sectie } from "./tekststuk.js";
import type { WarmeOverdracht } from "./warme-overdracht.js";

/** A warm hand-over: who, why, what helps, what runs, and when it was talked over together. @source W-59, W-63.6, D-13.3 */
export const composeWarmeOverdracht = (overdracht: WarmeOverdracht): readonly Sectie[] => {
  const { van, naar, aanleiding, situatie, watHelpt, lopendeActies, wensVanInwoner, inwonerStemtIn, gesprek, eersteAanspreekpunt } = overdracht;
  return [
    ...sectie(
      "Van wie naar wie",
      feiten([
        ["Van", van],
        ["Naar", naar],
        ["Aanleiding", aanleiding],
        ["Eerste aanspreekpunt", eersteAanspreekpunt],
      ]),
    ),
    ...sectie("De situatie", alinea(situatie)),
    ...sectie("Wat helpt en wat niet", alinea(watHelpt)),
    ...sectie("Wat er loopt", lopendeActies?.length === 0 ? alinea("Er lopen geen acties.") : lijst(lopendeActies?.map(composeActie))),
    ...sectie(
      "De inwoner",
      feiten([
        ["Wens", wensVanInwoner],
        ["Stemt in met de overdracht", jaNee(inwonerStemtIn)],
      ]),
    ),
    ...sectie(
      "Het gesprek",
      feiten([
        ["Datum", gesprek === undefined ? undefined : formatDatum(gesprek.datum)],
        ["De inwoner was erbij", jaNee(gesprek?.inwonerErbij)],
      ]),
    ),
  ];
};
