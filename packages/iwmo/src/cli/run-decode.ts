import { BERICHTEN, type Bericht } from "../bericht.js";
import { encodeBericht } from "../encode-bericht.js";
import type { Argumenten } from "./argumenten.js";
import type { Host, Uitgang } from "./host.js";
import { openBericht } from "./open-bericht.js";
import { readJson } from "./read-json.js";
import { stop } from "./stop.js";

/** `decode`: a message as JSON. */
export const runDecode = async ({ bestanden: [bestand = "-"] }: Argumenten, host: Host): Promise<Uitgang> => {
  const geopend = await openBericht(host, bestand);
  if (geopend.isErr()) return stop(host, geopend.error);
  host.out(`${JSON.stringify(geopend.value.bericht, undefined, 2)}\n`);
  return 0;
};

/** Only the kind is looked at here; the encoder holds all the rest against the description of that kind. */
const isBericht = (waarde: unknown): waarde is Bericht => {
  const { soort }: { readonly soort?: unknown } = Object(waarde);
  return BERICHTEN.some((beschrijving) => beschrijving.soort === soort);
};

/** `encode`: JSON as a message. What the schema would refuse in it is a finding. */
export const runEncode = async ({ bestanden: [bestand = "-"] }: Argumenten, host: Host): Promise<Uitgang> => {
  const gelezen = await readJson(host, bestand, "GeenJson");
  if (gelezen.isErr()) return stop(host, gelezen.error);
  if (!isBericht(gelezen.value)) return stop(host, { _tag: "GeenJson", bestand });
  const bytes = encodeBericht(gelezen.value);
  if (bytes.isErr()) {
    stop(host, bytes.error);
    return 1;
  }
  host.out(bytes.value);
  return 0;
};
