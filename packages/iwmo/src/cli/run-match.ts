import { listCreditketens } from "../groot/creditketen.js";
import { matchDeclaratie } from "../groot/match-declaratie.js";
import type { Argumenten } from "./argumenten.js";
import { describeAfloop } from "./describe-afloop.js";
import type { Host, Uitgang } from "./host.js";
import { openWmo323, openWmo325 } from "./open-bericht.js";
import { stop } from "./stop.js";

/** `match`: a claim beside its answer, line by line. */
export const runMatch = async ({ bestanden: [bestand323 = "-", bestand325 = "-"], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const declaratie = await openWmo323(host, bestand323);
  if (declaratie.isErr()) return stop(host, declaratie.error);
  const antwoord = await openWmo325(host, bestand325);
  if (antwoord.isErr()) return stop(host, antwoord.error);
  const afloop = matchDeclaratie(declaratie.value, antwoord.value);
  if (afloop.isErr()) return stop(host, afloop.error);
  const { regels, afwijkingen, toegekend } = afloop.value;
  const ketens = listCreditketens(regels).filter(({ credits }) => credits.length > 0);
  host.out(opties.json === true ? `${JSON.stringify({ regels, afwijkingen, toegekend, ketens }, undefined, 2)}\n` : describeAfloop(afloop.value, ketens));
  return afwijkingen.length === 0 && regels.every(({ uitkomst }) => uitkomst._tag === "Toegekend") ? 0 : 1;
};
