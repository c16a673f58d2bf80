import { listDekking, type Stand } from "../dekking.js";
import type { Argumenten } from "./argumenten.js";
import type { Host, Uitgang } from "./host.js";

const STANDEN: { readonly [S in Stand]: string } = {
  gebouwd: "gecontroleerd",
  context: "gecontroleerd, soms met context",
  externeBron: "gecontroleerd met een externe bron",
  alleenIjw: "alleen iJw",
};

/** `rules`: every rule of the standard with what is done with it. */
export const runRules = async ({ opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const dekking = listDekking();
  if (opties.json === true) host.out(`${JSON.stringify(dekking, undefined, 2)}\n`);
  else
    for (const { code, stand, niveaus, berichten, reden } of dekking)
      host.out(`${code}\tniveau ${niveaus.join(" en ")}\t${STANDEN[stand]}\t${berichten.join(" ")}\t${reden}\n`);
  return 0;
};
