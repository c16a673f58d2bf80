import { Audit, type NieuweAuditregel, nu, OPDRACHTREGEL, Gebruiker, Toegangsinstelling } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

import { Kitinstelling } from "../diensten/kitinstelling.js";

/** What was done with a message by the kit itself. */
export interface Berichtspoor extends Pick<NieuweAuditregel, "dossier" | "object"> {
  readonly soort: "bericht-aangeboden" | "bericht-ontvangen";
  readonly uitkomst: NieuweAuditregel["uitkomst"];
}

/**
 * Writes in the audit log what the kit itself sent or took in. What a person asks through the API stands there already;
 * a kit inside another program has the log of that program.
 *
 * @source NEN 7513:2018, 6 and 7.2
 */
export const noteerInAudit = Effect.fnUntraced(function* ({ soort, dossier, object, uitkomst }: Berichtspoor) {
  const [audit, toegang] = [yield* Effect.serviceOption(Audit), yield* Effect.serviceOption(Toegangsinstelling)];
  if (Option.isNone(audit) || Option.isNone(toegang)) return;
  const { tenant } = yield* Kitinstelling;
  const gebruiker = Option.getOrUndefined(yield* Effect.serviceOption(Gebruiker));
  yield* audit.value.record({
    tenant,
    tijdstip: yield* nu,
    soort,
    actie: soort === "bericht-ontvangen" ? "C" : "E",
    account: gebruiker?.account ?? OPDRACHTREGEL.account,
    rol: "",
    namens: null,
    dossier,
    objectsoort: "bericht",
    object,
    doel: "berichtenverkeer",
    noodreden: null,
    uitkomst,
    systeem: toegang.value.systeem,
    adres: null,
  });
});
