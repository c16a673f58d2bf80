import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "../bericht.js";
import type { Bevinding } from "../bevinding.js";
import { checkNiveau2 } from "../check-niveau-2.js";
import { evaluateNiveau3 } from "../check-niveau-3.js";
import { describeNietGetoetst } from "../describe-context.js";
import { evaluateNiveau4 } from "../extern/check-niveau-4.js";
import { describeExternNietGetoetst } from "../extern/describe-externe-regel.js";
import type { ExterneBron } from "../extern/externe-bron.js";
import type { Niveau3Context } from "../keten/context.js";
import { foldKeten, type Keten } from "../keten/keten.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import { readContext } from "./read-context.js";
import { readDag } from "./read-dag.js";
import { readExterneBron } from "./read-extern.js";
import { readKeten, type Eerder } from "./read-keten.js";
import type { Opties } from "./read-opties.js";

/** What was found in a message that passed level 1, and in Dutch what could not be judged. */
export interface Controleresultaat {
  readonly bevindingen: readonly Bevinding[];
  readonly nietGetoetst: readonly string[];
}

/** The levels that were asked for. */
export interface Toetsing {
  /** Level 3 or 4 was asked for: those look at a message as a whole. */
  readonly vraagtGeheel: boolean;
  /** Checks a message that passed level 1 on all higher levels that were asked for; each finding with its line and column. */
  readonly toets: (bericht: Bericht, bytes: Uint8Array, bestand: string) => Controleresultaat;
}

/** The earlier messages to hold a file against: a message that stands in the folder itself is held against the others only. */
const makeKetenkiezer = (host: Host, eerder: readonly Eerder[]): ((bestand: string) => Keten) => {
  const fold = (gekozen: readonly Eerder[]): Keten => foldKeten(gekozen.map(({ bericht }) => bericht));
  let alles: Keten | undefined;
  return (bestand) => {
    const anderen = eerder.filter((bekend) => !host.isZelfde(bekend.bestand, bestand));
    return anderen.length === eerder.length ? (alles ??= fold(eerder)) : fold(anderen);
  };
};

interface Gegevens {
  readonly context: Niveau3Context;
  readonly kiesKeten: ((bestand: string) => Keten) | undefined;
  readonly bron: ExterneBron | undefined;
}

const makeToetsing = ({ context, kiesKeten, bron }: Gegevens): Toetsing => ({
  vraagtGeheel: kiesKeten !== undefined || bron !== undefined,
  toets: (bericht, bytes, bestand) => {
    const niveau3 = kiesKeten === undefined ? undefined : evaluateNiveau3(bericht, kiesKeten(bestand), context, bytes);
    const niveau4 = bron === undefined ? undefined : evaluateNiveau4(bericht, bron, bytes);
    return {
      bevindingen: [...checkNiveau2(bericht, bytes), ...(niveau3?.bevindingen ?? []), ...(niveau4?.bevindingen ?? [])],
      nietGetoetst: [...(niveau3?.nietGetoetst ?? []).map(describeNietGetoetst), ...(niveau4?.nietGetoetst ?? []).map(describeExternNietGetoetst)],
    };
  },
});

/** Reads what level 3 and level 4 need: without earlier messages there is no level 3, without answers of a source no level 4. */
export const readToetsing = async (host: Host, opties: Opties): Promise<Result<Toetsing, CliFailure>> => {
  const peildatum = readDag(opties, "peildatum");
  if (peildatum.isErr()) return err(peildatum.error);
  const context = await readContext(host, opties.context, peildatum.value);
  if (context.isErr()) return err(context.error);
  const bron = await readExterneBron(host, opties.extern, peildatum.value);
  if (bron.isErr()) return err(bron.error);
  if (opties.keten === undefined) {
    if (opties.context !== undefined || (opties.peildatum !== undefined && opties.extern === undefined))
      host.err("Niveau 3 wordt niet gecontroleerd. Geef met --keten de map met de eerdere berichten.");
    return ok(makeToetsing({ context: context.value, kiesKeten: undefined, bron: bron.value }));
  }
  const eerder = await readKeten(host, opties.keten);
  if (eerder.isOk() && eerder.value.length === 0)
    host.err(`In ${opties.keten} staan geen eerdere berichten (.xml). Niveau 3 gaat ervan uit dat er nog niets is verstuurd.`);
  return eerder.map((berichten) => makeToetsing({ context: context.value, kiesKeten: makeKetenkiezer(host, berichten), bron: bron.value }));
};
