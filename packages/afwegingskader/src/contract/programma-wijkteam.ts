import { invariant, isIsoDatum, type Bron, type Periode } from "@wmo-kit/domain";

/** A requirement of the programme for the wijkteam as a source. */
export const eisWijkteam = (eis: string): Bron => ({ soort: "eis", document: "Programma van Eisen sociaal wijkteam volwassenen Nijmegen", eis });

const BEGIN = "2022-01-01";
invariant(isIsoDatum(BEGIN), "het programma heeft een begindatum die niet bestaat");

/** The programme has no version or date; the work under it starts on 1 January 2022. */
export const SINDS_WIJKTEAM: Periode = { begindatum: BEGIN };
