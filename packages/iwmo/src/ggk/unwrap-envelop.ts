import { err, ok, type Result } from "@wmo-kit/domain/result";

import { readNext } from "../xml/read-next.js";
import type { EnvelopOngeldig } from "./errors.js";
import { leesAttributen } from "./lees-bijlage.js";
import { leesGroep } from "./lees-groep.js";
import { createEnvelopelezer, meld, meldStop, type Envelopelezer } from "./lezer.js";
import { ENVELOPPEN, NAAMRUIMTEN, type Envelopbeschrijving, type GgkEnvelop } from "./velden.table.js";

const openEnvelop = (lezer: Envelopelezer): Envelopbeschrijving | undefined => {
  const { reader } = lezer;
  if (reader.heeftBom) meld(lezer, { _tag: "CoderingOnjuist", vorm: "bom" }, { line: 1, column: 1 });
  if (readNext(reader) !== "begin") return undefined;
  const beschrijving = ENVELOPPEN.find(({ wortel }) => wortel === reader.lokaal);
  if (beschrijving === undefined || reader.naamruimte !== NAAMRUIMTEN.GGK) {
    meld(lezer, { _tag: "WortelOnbekend" });
    return undefined;
  }
  lezer.namen.push(beschrijving.wortel);
  leesAttributen(lezer, new Map());
  return beschrijving;
};

/**
 * Reads a StUF-GGk envelope: who sends it to whom, and the bytes of the message it carries, exactly as they were.
 * The value is only typed when there were no findings. The message itself is not read: give its bytes to a decoder.
 *
 * @source GGk 2.1, ggk0310_msg.xsd
 */
export const unwrapEnvelop = (invoer: Uint8Array | string): Result<GgkEnvelop, EnvelopOngeldig> => {
  const lezer = createEnvelopelezer(invoer);
  const beschrijving = openEnvelop(lezer);
  const waarden = beschrijving === undefined ? undefined : leesGroep(lezer, beschrijving.type.velden);
  if (beschrijving !== undefined && lezer.reader.fout === undefined) readNext(lezer.reader);
  meldStop(lezer);
  if (beschrijving === undefined || lezer.bevindingen.length > 0) return err({ _tag: "EnvelopOngeldig", bevindingen: lezer.bevindingen });
  const envelop: unknown = { soort: beschrijving.soort, ...waarden };
  return ok(envelop as GgkEnvelop);
};
