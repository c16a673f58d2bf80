import type { Stapopdracht } from "@wmo-kit/kit";
import type { Prestatie } from "@wmo-kit/iwmo";

import type { Toewijzing } from "../dossier/dossier.js";
import type { Runregel, Tariefrij } from "./declaratiefeit.js";

/** The case of a line in the dossier of its resident. */
export const regelzaak = (referentie: string): string => `declaratie-${referentie}`;

/** What the steps of a line need besides the line itself. */
export interface Stapbron {
  readonly prestatie: Prestatie;
  readonly toewijzing: Toewijzing;
  /** The case of the allocation: that of its own, or of the request it answers. */
  readonly toeleiding: string;
  /** The case of the rejected line that this one puts right. */
  readonly afgekeurd?: string;
  readonly tarief: Tariefrij;
  readonly eigenAgb: { readonly code: string; readonly soort: "ondernemingscode"; readonly goedgekeurd: boolean };
}

type Maak = (gebeurtenis: string, gegevens: object) => Stapopdracht;

const maker = (zaak: string): Maak => (gebeurtenis, gegevens) => ({ levensloop: "B4", zaak, gebeurtenis, gegevens });

/** The granted volume as the guard asks it: the period of the line, and the whole run. @source D-20.10 */
const volumeVan = ({ volume }: Runregel, { productPeriode }: Prestatie, { ingangsdatum, einddatum }: Toewijzing): object => {
  if (volume === undefined) return { soort: "zonder omvang" };
  const { productperiode, looptijd, elders } = volume;
  const heel = looptijd === undefined || einddatum === undefined ? [] : [{ begindatum: ingangsdatum, einddatum, toegewezen: looptijd, gedeclareerd: elders }];
  return { soort: "per periode", perioden: [{ ...productPeriode, toegewezen: productperiode, gedeclareerd: 0 }, ...heel] };
};

/**
 * The steps by which a line is drawn up in the dossier of its resident: from its time records to the line, or the credit of the line it takes back.
 *
 * @source lifecycle.md B4; D-20.10, D-20.12, D-20.14, D-20.15
 */
export const makeRegelstappen = (regel: Runregel, { prestatie, toewijzing, toeleiding, afgekeurd, tarief, eigenAgb }: Stapbron): readonly Stapopdracht[] => {
  const { referentie, vervangt } = regel;
  if (regel.soort === "credit")
    return [{ ...maker(regelzaak(vervangt ?? ""))("gecrediteerd", { referentie }), reden: "De registratie is verbeterd nadat de regel was toegekend." }];
  const stap = maker(regelzaak(referentie));
  const oud = vervangt === undefined ? afgekeurd : regelzaak(vervangt);
  const { productCode: product, eenheid: _, soort: __, tariefInEurocent: bedrag, geldigVanaf: begindatum, geldigTotEnMet } = tarief;
  return [
    ...regel.tijden.map((tijd, i) =>
      i === 0
        ? stap("tijd-geregistreerd", { product: prestatie.productCode, toeleiding, tijd, ...(oud === undefined ? {} : { vervangt: oud }) })
        : stap("tijd-toegevoegd", { tijd }),
    ),
    stap("declarabel-beoordeeld", {}),
    stap("regel-opgesteld", {
      referentie,
      eigenAgb,
      tarief: { product, begindatum, ...(geldigTotEnMet === undefined ? {} : { einddatum: geldigTotEnMet }), bedrag },
      volume: volumeVan(regel, prestatie, toewijzing),
    }),
  ];
};

/** The step by which a line is reported as sent. @source D-20.3, D-20.15 */
export const makeVerzendstap = ({ referentie }: Runregel, kenmerk: string): Stapopdracht => maker(regelzaak(referentie))("323-verzonden", { kenmerk });
