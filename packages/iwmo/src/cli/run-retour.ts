import { isIsoDatum } from "@wmo-kit/domain";

import type { Bericht } from "../bericht.js";
import { describeBevinding } from "../describe-error.js";
import { encodeBericht } from "../encode-bericht.js";
import { makeRetour } from "../retour/make-retour.js";
import { RETOURBERICHTEN, type Heenbericht } from "../retour/retourpaar.js";
import type { Argumenten } from "./argumenten.js";
import { checkBericht } from "./check-bericht.js";
import type { Host, Uitgang } from "./host.js";
import { readKetencontext } from "./ketencontext.js";
import { openBericht } from "./open-bericht.js";
import { stop } from "./stop.js";

const isHeenbericht = (bericht: Bericht): bericht is Heenbericht => bericht.soort === "WMO323" || bericht.soort in RETOURBERICHTEN;

/** `retour`: the answer to a message, with what was found in it. */
export const runRetour = async ({ bestanden: [bestand = "-"], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const { identificatie = "", dagtekening = "" } = opties;
  if (!isIsoDatum(dagtekening)) return stop(host, { _tag: "OptieOnjuist", optie: "dagtekening" });
  const keten = await readKetencontext(host, opties);
  if (keten.isErr()) return stop(host, keten.error);
  const geopend = await openBericht(host, bestand);
  if (geopend.isErr()) return stop(host, geopend.error);
  const { bericht, bytes } = geopend.value;
  if (!isHeenbericht(bericht)) return stop(host, { _tag: "BerichtNietVanSoort", bestand, verwacht: "bericht waarop een retourbericht volgt" });
  const { bevindingen } = checkBericht(bericht, bytes, bestand, keten.value);
  for (const bevinding of bevindingen) host.err(describeBevinding(bevinding));
  const retour = makeRetour(bericht, bevindingen, { identificatie, dagtekening });
  if (retour.isErr()) return stop(host, retour.error);
  const uit = encodeBericht(retour.value);
  if (uit.isErr()) return stop(host, uit.error);
  host.out(uit.value);
  return bevindingen.length === 0 ? 0 : 1;
};
