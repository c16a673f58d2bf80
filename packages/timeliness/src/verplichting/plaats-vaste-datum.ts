import { heeftEinddatum, type IsoDatum, type Periode } from "@wmo-kit/domain";

import { listRijen } from "../eis/find-rij.js";
import { evaluateVasteDatum } from "../vaste-datum/evaluate-vaste-datum.js";
import type { VasteDatumNorm } from "../vaste-datum/vaste-datum-norm.js";
import type { Geplaatst } from "./plaats-periodiek.js";
import type { Jaarvraag } from "./verplichtingvraag.js";

const laatsteDag = (geldigheid: Periode, venster: Periode & { readonly einddatum: IsoDatum }): IsoDatum =>
  heeftEinddatum(geldigheid) && geldigheid.einddatum < venster.einddatum ? geldigheid.einddatum : venster.einddatum;

/** The dates in a year that a programme names; for use within this package. */
export const plaatsVasteDatums = (
  normen: readonly VasteDatumNorm[],
  venster: Periode & { readonly einddatum: IsoDatum },
  vraag: Jaarvraag,
): readonly Geplaatst[] =>
  [...new Set(normen.map(({ id }) => id))].flatMap((norm) => {
    const laatste = listRijen({ normen, norm, profiel: vraag.profiel }, venster).unwrapOr([]).at(-1)?.rij;
    if (laatste === undefined) return [];
    const { titel, uitvoerder, voorwaarde, geldigheid, bron } = laatste;
    const geldt = voorwaarde === undefined ? true : vraag.feiten?.omstandigheden?.[voorwaarde];
    if (geldt === false) return [];
    const peildatum = laatsteDag(geldigheid, venster);
    return evaluateVasteDatum({ ...vraag, normen, norm, peildatum, omstandigheden: vraag.feiten?.omstandigheden }).match(
      ({ waarde, stappen, bronnen }): readonly Geplaatst[] =>
        waarde.datum < venster.begindatum || waarde.datum > venster.einddatum
          ? []
          : [
              {
                _tag: "Programmaverplichting",
                sleutel: norm,
                norm,
                titel,
                uitvoerder,
                datum: waarde.datum,
                ...(voorwaarde !== undefined && geldt === undefined ? { voorbehoud: voorwaarde } : {}),
                stappen,
                bronnen,
              },
            ],
      (reden) => [{ norm, titel, uitvoerder, bronnen: [bron], reden }],
    );
  });
