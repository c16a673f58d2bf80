import type { Bericht } from "../bericht.js";
import { describeBevinding } from "../describe-error.js";
import { encodeBericht } from "../encode-bericht.js";
import { makeRetour } from "../retour/make-retour.js";
import { RETOURBERICHTEN, type Heenbericht } from "../retour/retourpaar.js";
import type { Argumenten } from "./argumenten.js";
import type { Host, Uitgang } from "./host.js";
import { openBericht } from "./open-bericht.js";
import { readDag } from "./read-dag.js";
import { stop } from "./stop.js";
import { readToetsing } from "./toetsing.js";

const isHeenbericht = (bericht: Bericht): bericht is Heenbericht => bericht.soort === "WMO323" || bericht.soort in RETOURBERICHTEN;

/** `retour`: the answer to a message, with what was found in it. */
export const runRetour = async ({ bestanden: [bestand = "-"], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const dagtekening = readDag(opties, "dagtekening");
  if (dagtekening.isErr()) return stop(host, dagtekening.error);
  if (dagtekening.value === undefined) return stop(host, { _tag: "OptieOntbreekt", opdracht: "retour", optie: "--dagtekening" });
  const toetsing = await readToetsing(host, opties);
  if (toetsing.isErr()) return stop(host, toetsing.error);
  const geopend = await openBericht(host, bestand);
  if (geopend.isErr()) return stop(host, geopend.error);
  const { bericht, bytes } = geopend.value;
  if (!isHeenbericht(bericht)) return stop(host, { _tag: "BerichtNietVanSoort", bestand, verwacht: "bericht waarop een retourbericht volgt" });
  const { bevindingen, nietGetoetst } = toetsing.value.toets(bericht, bytes, bestand);
  for (const regel of [...bevindingen.map(describeBevinding), ...nietGetoetst]) host.err(regel);
  const retour = makeRetour(bericht, bevindingen, { identificatie: opties.identificatie ?? "", dagtekening: dagtekening.value });
  if (retour.isErr()) return stop(host, retour.error);
  const uit = encodeBericht(retour.value);
  if (uit.isErr()) return stop(host, uit.error);
  host.out(uit.value);
  return bevindingen.length === 0 ? 0 : 1;
};
