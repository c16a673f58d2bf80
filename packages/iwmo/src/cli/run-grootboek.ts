import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import { listGrootboek } from "../grootboek/list-grootboek.js";
import { listZonderToewijzing } from "../grootboek/list-zonder-toewijzing.js";
import { foldKeten } from "../keten/keten.js";
import { listKetenclienten } from "../keten/toewijzingen.js";
import type { Argumenten } from "./argumenten.js";
import { describeGrootboek } from "./describe-grootboek.js";
import { isOverschreden, toGrootboekregel } from "./grootboekregel.js";
import type { Host, Uitgang } from "./host.js";
import { readContext } from "./read-context.js";
import { readDag } from "./read-dag.js";
import { readKeten, type Eerder } from "./read-keten.js";
import { stop } from "./stop.js";

/** The last day on which a message was made: nothing here knows what day it is. */
const laatsteDagtekening = (eerder: readonly Eerder[]): IsoDatum | undefined =>
  eerder.map(({ bericht }) => bericht.header.berichtIdentificatie.dagtekening).reduce<IsoDatum | undefined>((laatste, dag) => (laatste === undefined || dag > laatste ? dag : laatste), undefined);

/** `grootboek`: what is assigned, started, stopped, claimed and granted in the messages of a folder. */
export const runGrootboek = async ({ bestanden: [map = "."], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const peildatum = readDag(opties, "peildatum");
  if (peildatum.isErr()) return stop(host, peildatum.error);
  const context = await readContext(host, opties.context, peildatum.value);
  if (context.isErr()) return stop(host, context.error);
  const eerder = await readKeten(host, map);
  if (eerder.isErr()) return stop(host, eerder.error);
  const totEnMet = context.value.peildatum ?? laatsteDagtekening(eerder.value);
  if (totEnMet === undefined) return stop(host, { _tag: "GeenXmlInMap", bestand: map });
  const budgetgrondslag = context.value.afspraken?.budgetgrondslag;
  const keten = foldKeten(eerder.value.map(({ bericht }) => bericht));
  const regels = listKetenclienten(keten).flatMap((client) =>
    listGrootboek(keten, { ...client, totEnMet, ...(budgetgrondslag === undefined ? {} : { budgetgrondslag }) }).map((post) => toGrootboekregel(client, post)),
  );
  host.out(opties.json === true ? `${JSON.stringify(regels, undefined, 2)}\n` : describeGrootboek(regels));
  if (regels.length === 0) host.err(`In ${map} staat geen toewijzingsbericht (WMO301). Zet de toewijzingen erbij.`);
  const zonder = listZonderToewijzing(keten);
  if (zonder.length > 0)
    host.err(`Gedeclareerd zonder bekende toewijzing (TR338) en niet in het grootboek: ${zonder.join(", ")}. Zet de toewijzingen erbij, of vraag de gemeente ernaar.`);
  return zonder.length > 0 || regels.some(isOverschreden) ? 1 : 0;
};
