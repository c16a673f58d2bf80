import { checkNiveau2 } from "../check-niveau-2.js";
import { describeBevinding } from "../describe-error.js";
import { encodeWmo323 } from "../encode-bericht.js";
import { mergeWmo323 } from "../groot/merge-wmo323.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Argumenten } from "./argumenten.js";
import { eigenNummers } from "./deelnummers.js";
import type { Host, Uitgang } from "./host.js";
import { openWmo323 } from "./open-bericht.js";
import { readDag } from "./read-dag.js";
import { stop } from "./stop.js";

/** `merge`: claims as one. What is wrong with the result on level 2 is said, and it is written all the same. */
export const runMerge = async ({ bestanden, opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const dagtekening = readDag(opties, "dagtekening");
  if (dagtekening.isErr()) return stop(host, dagtekening.error);
  const berichten: Wmo323[] = [];
  for (const bestand of bestanden) {
    const bericht = await openWmo323(host, bestand);
    if (bericht.isErr()) return stop(host, bericht.error);
    berichten.push(bericht.value);
  }
  const [eerste] = berichten;
  if (eerste === undefined) return stop(host, { _tag: "GeenDelen" });
  const dag = dagtekening.value ?? eerste.header.berichtIdentificatie.dagtekening;
  const samen = mergeWmo323(berichten, { ...eigenNummers(eerste, opties), dagtekening: dag });
  if (samen.isErr()) return stop(host, samen.error);
  const bytes = encodeWmo323(samen.value);
  if (bytes.isErr()) return stop(host, bytes.error);
  host.out(bytes.value);
  const bevindingen = checkNiveau2(samen.value, bytes.value);
  for (const bevinding of bevindingen) host.err(describeBevinding(bevinding));
  return bevindingen.length === 0 ? 0 : 1;
};
