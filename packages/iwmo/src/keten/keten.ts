import type { Bericht } from "../bericht.js";
import { beoordeelVerzonden } from "./beoordeel.js";
import { foldDeclaraties, type BekendeDeclaraties } from "./declaraties.js";
import { foldRegie, type BekendeRegie } from "./regie.js";
import { sleutelVan } from "./sleutel.js";
import { foldToewijzingen, type BekendeToewijzingen } from "./toewijzingen.js";
import { foldVerzoeken, type BekendeVerzoeken } from "./verzoeken.js";
import type { Heenbericht } from "./verzonden.js";

/**
 * What is known from earlier messages, ready to hold a new message against. It may span several municipalities and
 * providers: each rule looks only at the parties it is about.
 */
export interface Keten {
  /** Identifications in use, by kind and sender. */
  readonly identificaties: ReadonlySet<string>;
  readonly toewijzingen: BekendeToewijzingen;
  readonly regie: BekendeRegie;
  readonly verzoeken: BekendeVerzoeken;
  readonly declaraties: BekendeDeclaraties;
}

/** What makes a message one of its kind for its sender. @source iWmo 3.2, TR056 */
export const identificatieSleutel = ({ soort, header }: Heenbericht): string =>
  sleutelVan(soort, header.afzender, header.berichtIdentificatie.identificatie);

/**
 * Folds earlier messages, in the order in which they went, into what is known. Returns and answers are part of it:
 * a message rejected in its return counts as not sent; without a return it counts as sent, but not as approved.
 *
 * @source iWmo 3.2, OP286, IV008, IV087, OP033x1, OP366
 */
export const foldKeten = (berichten: readonly Bericht[]): Keten => {
  const verzonden = beoordeelVerzonden(berichten);
  return {
    identificaties: new Set(verzonden.flatMap(({ bericht, beoordeling }) => (beoordeling === "afgekeurd" ? [] : [identificatieSleutel(bericht)]))),
    toewijzingen: foldToewijzingen(verzonden),
    regie: foldRegie(verzonden),
    verzoeken: foldVerzoeken(verzonden),
    declaraties: foldDeclaraties(verzonden),
  };
};
