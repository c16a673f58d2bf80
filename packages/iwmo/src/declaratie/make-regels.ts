import { listPrestaties } from "../keten/declaraties.js";
import type { Prestatie } from "../release-3-2/wmo323.js";
import type { Plan } from "./plan.js";
import type { Declaratieopdracht, Voorgestelderegel } from "./voorstel.js";

/** A line with its number, before it is known in which file it comes. */
export type Conceptregel = Omit<Voorgestelderegel, "deel">;

/** Gives numbers that the provider never used, in order. @source iWmo 3.2, TR314 */
const makeNummeraar = ({ keten, kop }: Declaratieopdracht): (() => string) => {
  let volgnummer = 0;
  return () => {
    for (;;) {
      volgnummer += 1;
      const nummer = `${kop.referentie}${volgnummer}`;
      if (listPrestaties(keten.declaraties, kop.aanbieder, nummer).length === 0) return nummer;
    }
  };
};

/** A full copy of a line that takes it back. @source iWmo 3.2, IV091 */
const creditVan = (prestatie: Prestatie, referentieNummer: string): Prestatie => ({
  ...prestatie,
  productReferentie: { referentieNummer, vorigReferentieNummer: prestatie.productReferentie.referentieNummer },
  ingediendBedrag: { ...prestatie.ingediendBedrag, debetCredit: "C" },
});

/** The lines of a claim, numbered: what is taken back before what is claimed. @source iWmo 3.2, OP366, TR314 */
export const makeRegels = (opdracht: Declaratieopdracht, { credits, debets }: Plan): readonly Conceptregel[] => {
  const volgende = makeNummeraar(opdracht);
  return [
    ...credits.map(
      ({ bekend: { bsn, prestatie }, referentieNummer }): Conceptregel => ({
        soort: "credit",
        bsn,
        regel: creditVan(prestatie, volgende()),
        registraties: [],
        vervangt: referentieNummer,
      }),
    ),
    ...debets.map(({ bsn, inhoud: { fijn: _fijn, ...inhoud }, registraties, vervangt, volume }): Conceptregel => ({
      soort: "debet",
      bsn,
      regel: { productReferentie: { referentieNummer: volgende() }, ...inhoud },
      registraties,
      ...(vervangt === undefined ? {} : { vervangt }),
      ...(volume === undefined ? {} : { volume }),
    })),
  ];
};
