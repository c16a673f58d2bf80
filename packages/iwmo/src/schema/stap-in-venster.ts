import { fail } from "../xml/cursor.js";
import { isHeleRest, schuifVenster, vergrootVenster, type Venster } from "../xml/venster.js";
import { herstel, kopieVan, markeer } from "./herstelpunt.js";
import { geefRijen, stap, type Stroom } from "./stroom.js";

/**
 * One step within the bytes in memory; false, and nothing done, if they turn out not to hold the whole of it.
 * Any failure counts as that while more bytes can come: half a tag, a reference or a character may look like any mistake.
 */
const stapOfTerug = (stroom: Stroom, venster: Venster): boolean => {
  if (isHeleRest(venster)) {
    stap(stroom);
    return true;
  }
  const { lezer } = stroom;
  const punt = markeer(lezer);
  const kader = stroom.kaders.at(-1);
  const groep = kader?.soort === "groep" ? kopieVan(kader.stand) : undefined;
  const lijst = kader?.soort === "lijst" ? kader.stand : undefined;
  const { aantal = 0, heeftTekst = false, afwijking } = lijst ?? {};
  const rijen = lijst?.waarden.length ?? 0;
  stap(stroom);
  if (lezer.reader.fout === undefined && !stroom.klaar) return true;
  herstel(lezer, punt);
  stroom.geopend = undefined;
  stroom.klaar = false;
  if (kader?.soort === "groep" && groep !== undefined) kader.stand = groep;
  if (lijst !== undefined) {
    lijst.waarden.length = rijen;
    Object.assign(lijst, { aantal, heeftTekst, afwijking });
  }
  return false;
};

/** Makes room for more bytes; false when the element at hand is larger than the window may become. */
export const maakRuimte = (stroom: Stroom, venster: Venster): boolean => {
  const vrij = schuifVenster(venster, stroom.lezer.reader);
  return vrij > 0 || venster.gevuld < venster.buffer.length || vergrootVenster(venster);
};

/** A failure this near to the end of a full window comes from the window, not from the document. @unit bytes */
const RAND = 0x10000;

/** Ends reading at an element that fails in the largest window: there is a mistake in it, or it is too large. */
export const stopInElement = (stroom: Stroom): void => {
  const { reader } = stroom.lezer;
  const punt = markeer(stroom.lezer);
  stap(stroom);
  if (reader.fout !== undefined && reader.foutpos < reader.einde - RAND) return;
  herstel(stroom.lezer, punt);
  fail(reader, "teGroot");
};

/** Takes steps until the bytes in memory are used up, there is something to hand over, or the document is over. */
export const leesVenster = (stroom: Stroom, venster: Venster): "meer" | "delen" | "klaar" => {
  for (;;) {
    if (!stapOfTerug(stroom, venster)) {
      geefRijen(stroom);
      return "meer";
    }
    if (stroom.klaar || stroom.lezer.reader.fout !== undefined) return "klaar";
    if (stroom.delen.length > 0) return "delen";
  }
};
