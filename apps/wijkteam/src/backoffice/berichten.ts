import { BERICHTSOORTEN } from "@wmo-kit/backoffice";
import type { IsoDatum, Tijdstip } from "@wmo-kit/domain";

import type { Berichtfeit, Berichtsoort } from "../feiten/berichtfeiten.js";

/** A message of a dossier, with what became of it. */
export interface Dossierbericht {
  readonly kenmerk: string;
  readonly soort: Berichtsoort;
  readonly zaak: string;
  readonly aan: string;
  readonly gemaakt: Tijdstip;
  readonly xml: string;
  readonly verzondenOp?: IsoDatum;
  /** Why it was given up; gone again when it went after all. */
  readonly mislukt?: string;
  readonly bewijs?: { readonly datum: IsoDatum; readonly uitkomst: "aangenomen" | "geweigerd"; readonly bevindingen: readonly string[] };
  readonly besluit?: { readonly datum: IsoDatum; readonly besluit: "toegekend" | "gedeeltelijk toegekend" | "afgewezen"; readonly indicatie?: string | undefined };
  readonly afgehandeld?: string;
}

const zonderMislukt = ({ mislukt: _, ...bericht }: Dossierbericht): Dossierbericht => bericht;

const neem = (bericht: Dossierbericht, feit: Exclude<Berichtfeit, { readonly soort: "bericht-gemaakt" }>): Dossierbericht => {
  switch (feit.soort) {
    case "bericht-verzonden":
      return { ...zonderMislukt(bericht), verzondenOp: feit.datum };
    case "bericht-mislukt":
      return { ...bericht, mislukt: feit.reden };
    case "bericht-beantwoord":
      return { ...bericht, bewijs: { datum: feit.datum, uitkomst: feit.uitkomst, bevindingen: feit.bevindingen } };
    case "besluit-ontvangen":
      return { ...bericht, besluit: { datum: feit.datum, besluit: feit.besluit, indicatie: feit.indicatie } };
    case "bericht-afgehandeld":
      return { ...bericht, afgehandeld: feit.toelichting };
  }
};

/** The messages of a dossier after one more fact about them. */
export const volgBerichten = (berichten: readonly Dossierbericht[], feit: Berichtfeit, opgetreden: Tijdstip): readonly Dossierbericht[] => {
  if (feit.soort !== "bericht-gemaakt") return berichten.map((bericht) => (bericht.kenmerk === feit.kenmerk ? neem(bericht, feit) : bericht));
  const { kenmerk, berichtsoort: soort, zaak, aan, xml } = feit;
  return [...berichten, { kenmerk, soort, zaak, aan, gemaakt: opgetreden, xml }];
};

/** Whether a message still asks for something: it must go, be answered, or be looked at. */
export const isOpen = ({ soort, verzondenOp, mislukt, bewijs, afgehandeld }: Dossierbericht): boolean =>
  afgehandeld === undefined && (mislukt !== undefined || verzondenOp === undefined || (BERICHTSOORTEN[soort].ontvangstbewijs && bewijs?.uitkomst !== "aangenomen"));

/** The same message without its text, for lists. */
export const zonderXml = (bericht: Dossierbericht): Dossierbericht => ({ ...bericht, xml: "" });

/** Whether a person must look at a message: it was refused or given up, and nobody dealt with it. */
export const vraagtMens = ({ mislukt, bewijs, afgehandeld }: Dossierbericht): boolean => afgehandeld === undefined && (mislukt !== undefined || bewijs?.uitkomst === "geweigerd");
