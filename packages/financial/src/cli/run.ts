import { err, ok, type Result } from "@wmo-kit/domain/result";

import { makeDossier } from "../rapport/dossier.js";
import { renderHtml } from "../rapport/render-html.js";
import { renderMarkdown } from "../rapport/render-markdown.js";
import { describeCliFailure } from "./describe-error.js";
import { describeGebruik } from "./describe-gebruik.js";
import type { CliFailure } from "./errors.js";
import { formatJson, formatTekst } from "./format-uitslag.js";
import type { Host, Uitgang } from "./host.js";
import { readOpties, type Opdrachtregel, type Opties, type Woord } from "./read-opties.js";
import { readVraag } from "./read-vraag.js";
import { zonderKlasse, type ZonderKlasse } from "./zonder-klasse.js";

const VORMEN: Readonly<Record<string, (uitslag: ZonderKlasse) => string>> = {
  html: ({ dossier }) => renderHtml(dossier),
  markdown: ({ dossier }) => renderMarkdown(dossier),
};

const stop = (host: Host, failure: CliFailure): Uitgang => {
  describeCliFailure(failure).forEach((regel) => host.err(regel));
  return 2;
};

const readBestand = ({ woorden: [opdracht = "", ...bestanden], opties }: Opdrachtregel): Result<string, CliFailure> => {
  if (opdracht !== "check") return err({ _tag: "OpdrachtOnbekend", opdracht });
  const [bestand] = bestanden;
  if (bestand === undefined || bestanden.length > 1) return err({ _tag: "AantalBestandenOnjuist" });
  if ([bestand, opties.besluiten, opties.profiel].filter((een) => een === "-").length > 1) return err({ _tag: "InvoerDubbel" });
  if (opties.rapport !== undefined && !Object.hasOwn(VORMEN, opties.rapport)) return err({ _tag: "OptieOnjuist", optie: "rapport", mogelijk: Object.keys(VORMEN).join(", ") });
  return ok(bestand);
};

const schrijf = (uitslag: ZonderKlasse, { rapport, json }: Opties): string => {
  const vorm = rapport === undefined ? undefined : VORMEN[rapport];
  if (vorm !== undefined) return vorm(uitslag);
  return json === true ? formatJson(uitslag) : formatTekst(uitslag);
};

/** One when a norm is missed, asks for an explanation, or could not be checked on that day. */
const uitgangVan = ({ dossier: { oordeel } }: ZonderKlasse): Uitgang =>
  oordeel.nietGetoetst.length > 0 || oordeel.toetsen.some(({ waarde }) => waarde.oordeel.soort === "voldoet niet" || waarde.oordeel.soort === "toelichting nodig") ? 1 : 0;

/** Does what the command line asks and says how the program ends. */
export const run = async (regel: readonly Woord[], host: Host): Promise<Uitgang> => {
  const gelezen = readOpties(regel);
  if (gelezen.isErr()) return stop(host, gelezen.error);
  if (gelezen.value.opties.help === true) {
    host.out(`${describeGebruik()}\n`);
    return 0;
  }
  const bestand = readBestand(gelezen.value);
  if (bestand.isErr()) return stop(host, bestand.error);
  const vraag = await readVraag(bestand.value, gelezen.value.opties, host);
  if (vraag.isErr()) return stop(host, vraag.error);
  const dossier = makeDossier(vraag.value.vraag);
  const uitslag = vraag.value.isKlasseBekend ? { dossier, weggelaten: [] } : zonderKlasse(dossier);
  host.out(schrijf(uitslag, gelezen.value.opties));
  return uitgangVan(uitslag);
};
