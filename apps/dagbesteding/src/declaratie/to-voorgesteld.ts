import { invariant } from "@wmo-kit/domain";
import { encodeWmo323 } from "@wmo-kit/iwmo";
import { describeReden, type Declaratievoorstel } from "@wmo-kit/iwmo/declaratie";

import { onthoud } from "../dashboard/onthoud.js";
import type { Runregel, Voorgesteld } from "./declaratiefeit.js";
import type { Bewonertijd } from "./lees-tijd.js";
import { dossierVan, makeTijd } from "./make-registratie.js";

/** The lines of a proposal with the dossier and the time records of each. @source D-20.14, D-20.15 */
export const toRunregels = ({ regels }: Pick<Declaratievoorstel, "regels">, tijd: readonly Bewonertijd[]): readonly Runregel[] => {
  const perDossier = new Map(tijd.map((eigen) => [eigen.dossier.id, eigen]));
  const perBsn = new Map(tijd.map(({ dossier }) => [dossier.eigen.bewoner?.client.bsn ?? "", dossier.id]));
  // Lines of one resident follow each other, so only the records of one are looked up at a time.
  const rijenVan = onthoud((eigen: Bewonertijd | undefined) => new Map((eigen?.rijen ?? []).map((rij) => [rij.registratie.id, rij])));
  return regels.map(({ bsn, regel, deel, soort, registraties, vervangt, volume }) => ({
    dossier: perBsn.get(bsn) ?? "",
    referentie: regel.productReferentie.referentieNummer,
    deel,
    soort,
    tijden: registraties.flatMap((id) => {
      const dossier = dossierVan(id);
      const rij = rijenVan(perDossier.get(dossier)).get(id);
      return rij === undefined ? [] : (makeTijd(dossier, rij.stand, rij.registratie.volume) ?? []);
    }),
    ...(vervangt === undefined ? {} : { vervangt }),
    ...(volume === undefined ? {} : { volume }),
  }));
};

/** A proposal as the fact that a run begins with. */
export const toVoorgesteld = (kop: Pick<Voorgesteld, "id" | "maand" | "gemeente" | "aanbieder" | "dagtekening">, voorstel: Declaratievoorstel, regels: readonly Runregel[]): Voorgesteld => ({
  soort: "declaratie-voorgesteld",
  ...kop,
  berichten: voorstel.berichten.map((bericht) => {
    const xml = encodeWmo323(bericht);
    invariant(xml.isOk(), "een voorgestelde declaratie is te schrijven");
    const { berichtIdentificatie } = bericht.header;
    return { identificatie: berichtIdentificatie.identificatie, declaratieNummer: bericht.declaratie.declaratieNummer, xml: new TextDecoder().decode(xml.value) };
  }),
  regels: [...regels],
  niet: voorstel.nietGedeclareerd.map(({ registratie, reden }) => ({ dossier: dossierVan(registratie), registratie, code: reden._tag, tekst: describeReden(reden) })),
});
