import { formatDatum, type IsoDatum, redactBsn } from "@wmo-kit/domain";
import { type Bedienaar, Koppelingen, type KoppelingFailure, liftResult, nu, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { huidigeActor } from "../diensten/huidige-actor.js";
import { Kitinstelling } from "../diensten/kitinstelling.js";
import { Emailadressen } from "./emailadressen.js";
import { findSjabloon, listFormulieren } from "./formulieren.js";
import { Kitkoppelingen, type Kitkoppeling } from "./kitkoppeling.js";
import { leesGebruik, leesOpzoeking } from "./lees-formulier.js";
import { type Koppelinggebruik, showEmail, showGebruik, showKoppelingregel } from "./show-koppeling.js";

/** There is no system by this code, or no such e-mail for it. */
export interface KoppelingOnbekend {
  readonly _tag: "KoppelingOnbekend";
}

const ONBEKEND: KoppelingOnbekend = { _tag: "KoppelingOnbekend" };

const vindKoppeling = (code: string): Effect.Effect<Kitkoppeling, KoppelingOnbekend, Kitkoppelingen> =>
  Effect.flatMap(Kitkoppelingen, ({ koppelingen }) => {
    const koppeling = koppelingen.find((een) => een.code === code);
    return koppeling === undefined ? Effect.fail(ONBEKEND) : Effect.succeed(koppeling);
  });

const leesGebruikVan = Effect.fnUntraced(function* (koppeling: Kitkoppeling, berichten: ReadonlyMap<string, IsoDatum>, peildatum: IsoDatum) {
  const koppelingen = yield* Koppelingen;
  const { berichtsoorten } = yield* Kitkoppelingen;
  const { tenant } = yield* Kitinstelling;
  const dagen = (berichtsoorten[koppeling.code] ?? []).flatMap((soort) => berichten.get(soort) ?? []);
  const gebruik: Koppelinggebruik = {
    feiten: yield* koppelingen.listFeiten(tenant, koppeling),
    emails: yield* koppelingen.listEmailtaken(tenant, koppeling),
    versheid: yield* koppelingen.evaluateVersheid(tenant, koppeling, peildatum),
    laatsteBericht: dagen.toSorted().at(-1),
  };
  return gebruik;
});

/** Every system with its last use and how old that is. @source systems.md; D-18.2 */
export const toonKoppelingen = Effect.gen(function* () {
  const peildatum = yield* vandaag;
  const { koppelingen: alle, laatsteBerichten } = yield* Kitkoppelingen;
  const berichten = yield* laatsteBerichten;
  const koppelingen = yield* Effect.forEach(alle, (koppeling) =>
    Effect.map(leesGebruikVan(koppeling, berichten, peildatum), (gebruik) => showKoppelingregel(koppeling, gebruik)),
  );
  return { peildatum, peildatumTekst: formatDatum(peildatum), koppelingen };
});

/** One system with everything that was done with it. */
export const toonKoppeling = Effect.fn("toonKoppeling")(function* (code: string) {
  const koppeling = yield* vindKoppeling(code);
  const peildatum = yield* vandaag;
  const { emailsjablonen, berichtsoorten, laatsteBerichten } = yield* Kitkoppelingen;
  const berichten = berichtsoorten[koppeling.code] === undefined ? new Map<string, IsoDatum>() : yield* laatsteBerichten;
  const gebruik = yield* leesGebruikVan(koppeling, berichten, peildatum);
  return {
    peildatum,
    koppeling: showKoppelingregel(koppeling, gebruik),
    formulieren: listFormulieren(emailsjablonen, koppeling),
    gebruik: showGebruik(gebruik.feiten),
    emails: gebruik.emails.map(showEmail).toReversed(),
  };
});

const bedien = Effect.fnUntraced(function* (code: string) {
  const koppeling = yield* vindKoppeling(code);
  const { tenant } = yield* Kitinstelling;
  const { id: actor } = yield* huidigeActor;
  const wie: Bedienaar & { readonly koppeling: Kitkoppeling } = { tenant, actor, koppeling };
  return wie;
});

type Formulier = Readonly<Record<string, unknown>>;

type BsnInTekst = Extract<KoppelingFailure, { readonly _tag: "BsnInTekst" }>;

/** Records what a person did with a system: a look-up where that is how it is used, any other use elsewhere. @source systems.md 6.3 */
export const legGebruikVast = Effect.fn("legGebruikVast")(function* (code: string, gegevens: Formulier) {
  const koppelingen = yield* Koppelingen;
  const wie = yield* bedien(code);
  if (wie.koppeling.soort === "opzoeking") yield* koppelingen.recordOpzoeking(wie, yield* liftResult(leesOpzoeking(gegevens)));
  else yield* koppelingen.recordGebruik(wie, yield* liftResult(leesGebruik(gegevens)));
  return yield* toonKoppeling(code);
});

const waardenUit = (gegevens: Formulier): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(gegevens).flatMap(([naam, waarde]) => (typeof waarde === "string" || typeof waarde === "number" ? [[naam, waarde] as const] : [])));

// Told by the field a person typed in, not by the text it ends up in.
const checkWaarden = (waarden: Readonly<Record<string, string | number>>): Effect.Effect<void, BsnInTekst> => {
  const velden = Object.entries(waarden).flatMap(([naam, waarde]) => (redactBsn(String(waarde)) === String(waarde) ? [] : [naam]));
  return velden.length === 0 ? Effect.void : Effect.fail({ _tag: "BsnInTekst", velden });
};

/** Prepares an e-mail for a person to send; the address comes from the configuration. */
export const bereidEmailVoor = Effect.fn("bereidEmailVoor")(function* (code: string, naam: string, gegevens: Formulier) {
  const koppelingen = yield* Koppelingen;
  const { emailsjablonen } = yield* Kitkoppelingen;
  const adressen = yield* Emailadressen;
  const wie = yield* bedien(code);
  const sjabloon = findSjabloon(emailsjablonen, code, naam);
  if (sjabloon === undefined) return yield* Effect.fail(ONBEKEND);
  const waarden = waardenUit(gegevens);
  yield* checkWaarden(waarden);
  yield* koppelingen.prepareEmail(wie, { aan: adressen.get(code) ?? "", sjabloon, waarden, dossier: null, toestemming: null });
  return yield* toonKoppeling(code);
});

/** Records that a person sent the e-mail, now. */
export const legVerzendingVast = Effect.fn("legVerzendingVast")(function* (code: string, taak: string, verwijzing: string) {
  const koppelingen = yield* Koppelingen;
  yield* koppelingen.recordVerzonden(yield* bedien(code), { taak, verzonden: yield* nu, verwijzing });
  return yield* toonKoppeling(code);
});

/** Records that the answer came, now. */
export const legAntwoordVast = Effect.fn("legAntwoordVast")(function* (code: string, taak: string, antwoord: { readonly uitkomst: string; readonly verwijzing?: string | undefined }) {
  const koppelingen = yield* Koppelingen;
  const { uitkomst, verwijzing = null } = antwoord;
  yield* koppelingen.recordAntwoord(yield* bedien(code), { taak, ontvangen: yield* nu, uitkomst, verwijzing });
  return yield* toonKoppeling(code);
});
