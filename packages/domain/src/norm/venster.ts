import { addDagen } from "../datum/datumrekenen.js";
import { heeftEinddatum, overlappen, type Periode } from "../datum/periode.js";

/** The parts of a period that lie outside a window: at most one before it and one after it. */
export const buitenVenster = (periode: Periode, venster: Periode): readonly Periode[] => {
  if (!overlappen(periode, venster)) return [periode];
  const delen: Periode[] = [];
  if (periode.begindatum < venster.begindatum) {
    const tot = addDagen(venster.begindatum, -1);
    if (tot.isOk()) delen.push({ begindatum: periode.begindatum, einddatum: tot.value });
  }
  if (heeftEinddatum(venster) && (!heeftEinddatum(periode) || venster.einddatum < periode.einddatum)) {
    const vanaf = addDagen(venster.einddatum, 1);
    if (vanaf.isOk()) delen.push({ ...periode, begindatum: vanaf.value });
  }
  return delen;
};

/** The part of a period that lies inside a window, if there is any. */
export const binnenVenster = (periode: Periode, venster: Periode): Periode | undefined => {
  if (!overlappen(periode, venster)) return undefined;
  const begindatum = periode.begindatum < venster.begindatum ? venster.begindatum : periode.begindatum;
  const einden = [periode.einddatum, venster.einddatum].filter((einde) => einde !== undefined).sort();
  return einden[0] === undefined ? { begindatum } : { begindatum, einddatum: einden[0] };
};
