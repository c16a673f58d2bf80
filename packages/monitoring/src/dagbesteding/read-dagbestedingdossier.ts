import { zakenVan, type Dossier, type ToeleidingToestand } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossierfeiten } from "../feiten/dossierfeiten.js";
import type { Termijnfeit } from "../feiten/feit.js";
import type { Reeks } from "../feiten/reeks.table.js";

/** The cases of one resident of a provider, as their events left them, with the reference of the dossier and the district. */
export interface Dagbestedingdossier {
  readonly dossier: string;
  readonly wijk?: string | undefined;
  readonly zaken: Dossier;
}

/** Nothing was or will be given under such an allocation. */
const GAAT_NIET_DOOR: ReadonlySet<ToeleidingToestand> = new Set(["niet-aangenomen", "ingetrokken", "geweigerd", "afgezien"]);

interface Geval {
  readonly zaak: string;
  readonly aanvang: IsoDatum | undefined;
  readonly gedaan: IsoDatum | undefined;
  readonly vervallen?: IsoDatum | undefined;
}

const toFeiten = (reeks: Reeks, { zaak, aanvang, gedaan, vervallen }: Geval): readonly Termijnfeit[] =>
  aanvang === undefined
    ? []
    : [
        {
          _tag: "Termijnfeit",
          reeks,
          zaak,
          aanvang: { datum: aanvang },
          ...(gedaan === undefined ? {} : { gedaan: { datum: gedaan } }),
          ...(vervallen === undefined ? {} : { vervallen }),
          kenmerken: {},
        },
      ];

/** What a dossier of a provider contributes to its service levels. @source D-11.3, D-12.5, D-20.4 */
export const readDagbestedingdossier = ({ dossier, wijk, zaken }: Dagbestedingdossier): Dossierfeiten => ({
  dossier,
  ...(wijk === undefined ? {} : { wijk }),
  feiten: [
    ...zakenVan(zaken, "B1").flatMap(({ id, toestand, feiten: { ontvangen, contact } }) =>
      GAAT_NIET_DOOR.has(toestand) && contact === undefined ? [] : toFeiten("contact-na-301", { zaak: id, aanvang: ontvangen?.datum, gedaan: contact }),
    ),
    ...zakenVan(zaken, "B2").flatMap(({ id, feiten: { start, startberichtVerzonden, verantwoordelijkVanaf, planVastgesteld, einde } }) => [
      ...toFeiten("startbericht", { zaak: id, aanvang: start, gedaan: startberichtVerzonden }),
      ...toFeiten("plan", { zaak: id, aanvang: verantwoordelijkVanaf, gedaan: planVastgesteld, vervallen: einde?.datum }),
    ]),
  ],
  gebreken: [],
});
