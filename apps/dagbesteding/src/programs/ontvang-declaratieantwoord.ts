import type { Tijdstip } from "@wmo-kit/domain";
import { decodeWmo325 } from "@wmo-kit/iwmo";
import { inOpslag } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, nu } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { neemAntwoord } from "../declaratie/neem-antwoord.js";
import { leesRunstroom } from "../declaratie/stromen.js";
import { Instelling } from "../services/instelling.js";

/** Codes of a header that refuse nothing. @source iWmo 3.2, WJ001 */
const GOED: readonly string[] = ["0200", "0233", "8001"];

const ONBEKEND = { _tag: "AntwoordOpOnbekend" } as const;

/** Notes that the answer to a file of a claim came; codes of the lines belong to the lines. */
export const bevestigDeclaratie = Effect.fnUntraced(function* (inhoud: Uint8Array, ontvangen: Tijdstip) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const antwoord = decodeWmo325(inhoud);
  if (antwoord.isErr()) return;
  const { declaratieIdentificatie, retourCodes = [] } = antwoord.value.header;
  const codes = retourCodes.map(String).filter((code) => !GOED.includes(code));
  yield* inOpslag(Effect.catchTag(verkeer.confirm(tenant, declaratieIdentificatie.identificatie, ontvangen, codes), "BerichtNietGevonden", () => Effect.void));
});

/** Takes in the answer to a claim run that a person chose. */
export const neemAntwoordOpRun = Effect.fn("neemAntwoordOpRun")(function* (id: string, inhoud: Uint8Array) {
  const run = yield* neemAntwoord(id, inhoud);
  yield* bevestigDeclaratie(inhoud, yield* nu);
  return run;
});

/**
 * Takes in the answer to a claim, found by the identification of the file that was sent; answers which run it is about.
 *
 * @source D-20.7; iWmo 3.2, WMO325 DeclaratieIdentificatie
 */
export const ontvangDeclaratieantwoord = Effect.fnUntraced(function* (op: string, inhoud: Uint8Array) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const heen = yield* Effect.catchTag(verkeer.findUit(tenant, op), "BerichtNietGevonden", () => Effect.fail(ONBEKEND));
  const run = heen.dossier === null ? undefined : leesRunstroom(heen.dossier);
  if (run === undefined) return yield* Effect.fail(ONBEKEND);
  const onbekend = () => Effect.fail(ONBEKEND);
  yield* neemAntwoord(run, inhoud).pipe(
    Effect.catchTags({ RunOnbekend: onbekend, AntwoordPastNiet: onbekend, AntwoordOngeldig: onbekend, SleutelBezet: () => Effect.die("een run houdt geen sleutels") }),
  );
  return { run, stroom: heen.dossier ?? "" };
});
