import { isIsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "../bericht.js";
import { evaluateNiveau3, type Niveau3Uitkomst } from "../check-niveau-3.js";
import { decodeBericht } from "../decode-bericht.js";
import type { Niveau3Context } from "../keten/context.js";
import { foldKeten, type Keten } from "../keten/keten.js";
import { parseNiveau3Context } from "../keten/parse-context.js";
import type { Opties } from "./argumenten.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import { readJson } from "./read-json.js";

/** What a message is held against on level 3. */
export interface Ketencontext {
  readonly toets: (bericht: Bericht, bestand: string) => Niveau3Uitkomst;
}

/** An earlier message, and where it came from. */
interface Eerder {
  readonly bestand: string;
  readonly bericht: Bericht;
}

const readEerder = async (host: Host, map: string): Promise<Result<readonly Eerder[], CliFailure>> => {
  const bestanden = await host.listXml(map);
  if (bestanden.isErr()) return err(bestanden.error);
  const eerder: Eerder[] = [];
  for (const bestand of bestanden.value) {
    const bytes = await host.read(bestand);
    if (bytes.isErr()) return err(bytes.error);
    const bericht = decodeBericht(bytes.value);
    if (bericht.isErr()) return err({ _tag: "KetenberichtOnbruikbaar", bestand, oorzaak: bericht.error });
    eerder.push({ bestand, bericht: bericht.value });
  }
  return ok(eerder);
};

const readContextbestand = async (host: Host, bestand: string | undefined): Promise<Result<Niveau3Context, CliFailure>> => {
  if (bestand === undefined) return ok({});
  const gelezen = await readJson(host, bestand, "ContextOnjuist");
  return gelezen.mapErr((failure): CliFailure => failure).andThen(parseNiveau3Context);
};

const readContext = async (host: Host, { context, peildatum }: Opties): Promise<Result<Niveau3Context, CliFailure>> => {
  const gelezen = await readContextbestand(host, context);
  if (peildatum === undefined) return gelezen;
  return isIsoDatum(peildatum) ? gelezen.map((rest) => ({ ...rest, peildatum })) : err({ _tag: "OptieOnjuist", optie: "peildatum" });
};

/** A message that stands in the folder itself is held against the others only; the folded rest is made once. */
const makeKetencontext = (host: Host, eerder: readonly Eerder[], context: Niveau3Context): Ketencontext => {
  const fold = (gekozen: readonly Eerder[]): Keten => foldKeten(gekozen.map(({ bericht }) => bericht));
  let alles: Keten | undefined;
  return {
    toets: (bericht, bestand) => {
      const anderen = eerder.filter((bekend) => !host.isZelfde(bekend.bestand, bestand));
      const keten = anderen.length === eerder.length ? (alles ??= fold(eerder)) : fold(anderen);
      return evaluateNiveau3(bericht, keten, context);
    },
  };
};

/** Reads the earlier messages and the further facts; without earlier messages there is no level 3. */
export const readKetencontext = async (host: Host, opties: Opties): Promise<Result<Ketencontext | undefined, CliFailure>> => {
  const context = await readContext(host, opties);
  if (context.isErr()) return err(context.error);
  if (opties.keten === undefined) {
    if (opties.context !== undefined || opties.peildatum !== undefined)
      host.err("Niveau 3 wordt niet gecontroleerd. Geef met --keten de map met de eerdere berichten.");
    return ok(undefined);
  }
  const eerder = await readEerder(host, opties.keten);
  return eerder.map((berichten) => makeKetencontext(host, berichten, context.value));
};
