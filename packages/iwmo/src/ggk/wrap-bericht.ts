import { err, ok, type Result } from "@wmo-kit/domain/result";

import { isSchrijfbaar } from "../schema/schrijf-waarde.js";
import { createByteWriter, writeBytes, writeTabs, writeText, writtenBytes, type ByteWriter } from "../xml/byte-writer.js";
import { encodeBase64 } from "./base64.js";
import type { EnvelopNietSchrijfbaar, GgkBevinding, GgkOorzaak } from "./errors.js";
import { escapeAttribuut, escapeInhoud } from "./escape.js";
import { BESTANDSNAAM, CONTENT_TYPE, toetsTekst } from "./toets-tekst.js";
import type { Teksttype, Veld } from "./veld.js";
import { ENVELOPPEN, NAAMRUIMTEN, XMIME, type GgkEnvelop } from "./velden.table.js";

const REGELEINDE = "\r\n";

interface Schrijver {
  readonly uitvoer: ByteWriter;
  readonly namen: string[];
  readonly bevindingen: GgkBevinding[];
}

const meld = ({ namen, bevindingen }: Schrijver, oorzaak: GgkOorzaak, stap = ""): void =>
  void bevindingen.push({ path: `/${namen.join("/")}${stap}`, oorzaak });

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

/** The text, if it may be written; else a finding and nothing. */
const toets = (schrijver: Schrijver, type: Teksttype, waarde: unknown, stap = ""): string => {
  if (typeof waarde !== "string") meld(schrijver, { _tag: "SoortWaardeOnjuist" }, stap);
  else if (!isSchrijfbaar(waarde)) meld(schrijver, { _tag: "TekenNietSchrijfbaar" }, stap);
  else {
    const oorzaak = toetsTekst(type, waarde);
    if (oorzaak === undefined) return waarde;
    meld(schrijver, oorzaak, stap);
  }
  return "";
};

const schrijfBijlage = (schrijver: Schrijver, waarde: unknown): void => {
  const { uitvoer } = schrijver;
  const { inhoud, contentType, bestandsnaam } = isObject(waarde) ? waarde : {};
  if (bestandsnaam !== undefined) writeText(uitvoer, ` StUF:bestandsnaam="${escapeAttribuut(toets(schrijver, BESTANDSNAAM, bestandsnaam, "/@bestandsnaam"))}"`);
  if (contentType === undefined) meld(schrijver, { _tag: "AttribuutOntbreekt", attribuut: "contentType" });
  else writeText(uitvoer, ` xmime:contentType="${escapeAttribuut(toets(schrijver, CONTENT_TYPE, contentType, "/@contentType"))}"`);
  writeText(uitvoer, ">");
  if (inhoud instanceof Uint8Array) writeBytes(uitvoer, encodeBase64(inhoud));
  else meld(schrijver, { _tag: "SoortWaardeOnjuist" });
};

const schrijfInhoud = (schrijver: Schrijver, { type }: Veld, waarde: unknown): void => {
  const { uitvoer } = schrijver;
  if (type.soort === "bijlage") return schrijfBijlage(schrijver, waarde);
  writeText(uitvoer, ">");
  if (type.soort === "vast") return writeText(uitvoer, type.waarde);
  if (type.soort === "tekst") return writeText(uitvoer, escapeInhoud(toets(schrijver, type, waarde)));
  writeText(uitvoer, REGELEINDE);
  schrijfVelden(schrijver, type.velden, waarde);
  writeTabs(uitvoer, schrijver.namen.length - 1);
};

const schrijfVelden = (schrijver: Schrijver, velden: readonly Veld[], waarden: unknown): void => {
  for (const veld of velden) {
    const { naam, ruimte, optioneel, type } = veld;
    const waarde = isObject(waarden) ? waarden[naam] : undefined;
    if (waarde === undefined && type.soort !== "vast") {
      if (optioneel !== true) meld(schrijver, { _tag: "ElementOntbreekt", element: naam }, `/${naam}`);
      continue;
    }
    writeTabs(schrijver.uitvoer, schrijver.namen.length);
    writeText(schrijver.uitvoer, `<${ruimte}:${naam}`);
    schrijver.namen.push(naam);
    schrijfInhoud(schrijver, veld, waarde);
    schrijver.namen.pop();
    writeText(schrijver.uitvoer, `</${ruimte}:${naam}>${REGELEINDE}`);
  }
};

/**
 * Writes a StUF-GGk envelope around a message: UTF-8 without byte order mark, lines ended by CR and LF, the bytes of the message as base64.
 * Never writes what the schema would refuse.
 *
 * @source GGk 2.1, ggk0310_msg.xsd
 */
export const wrapBericht = (envelop: GgkEnvelop): Result<Uint8Array, EnvelopNietSchrijfbaar> => {
  const schrijver: Schrijver = { uitvoer: createByteWriter(), namen: [], bevindingen: [] };
  const { wortel, type } = ENVELOPPEN.find(({ soort }) => soort === envelop.soort) ?? ENVELOPPEN[0];
  schrijver.namen.push(wortel);
  writeText(schrijver.uitvoer, `<?xml version="1.0" encoding="UTF-8"?>${REGELEINDE}`);
  const ruimten = `xmlns:StUF="${NAAMRUIMTEN.StUF}" xmlns:GGK="${NAAMRUIMTEN.GGK}" xmlns:xmime="${XMIME}"`;
  writeText(schrijver.uitvoer, `<GGK:${wortel} ${ruimten}>${REGELEINDE}`);
  schrijfVelden(schrijver, type.velden, envelop);
  writeText(schrijver.uitvoer, `</GGK:${wortel}>${REGELEINDE}`);
  return schrijver.bevindingen.length > 0
    ? err({ _tag: "EnvelopNietSchrijfbaar", bevindingen: schrijver.bevindingen })
    : ok(writtenBytes(schrijver.uitvoer));
};
