import { formatDatum, redactBsn, type IsoDatum } from "@wmo-kit/domain";
import { Koppelingen, liftResult, nu, vandaag, type Bedienaar, type KoppelingFailure } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { huidigeActor } from "../services/huidige-actor.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { BERICHTSOORTEN } from "./berichtsoorten.table.js";
import { Emailadressen } from "./emailadressen.js";
import { findSjabloon, listFormulieren } from "./formulieren.js";
import { KOPPELINGEN, type Aanbiederkoppeling } from "./koppelingen.table.js";
import { leesGebruik, leesOpzoeking } from "./lees-formulier.js";
import { showEmail, showGebruik, showKoppelingregel, type Koppelinggebruik } from "./show-koppeling.js";

const ALLE: readonly Aanbiederkoppeling[] = KOPPELINGEN;

/** There is no system by this code, or no such e-mail for it. */
export interface KoppelingOnbekend {
  readonly _tag: "KoppelingOnbekend";
}

const ONBEKEND: KoppelingOnbekend = { _tag: "KoppelingOnbekend" };

const vindKoppeling = (code: string): Effect.Effect<Aanbiederkoppeling, KoppelingOnbekend> => {
  const koppeling = ALLE.find((een) => een.code === code);
  return koppeling === undefined ? Effect.fail(ONBEKEND) : Effect.succeed(koppeling);
};

/** The last day of each kind of message over all residents: what comes in on the day it came, what we made on the day it was sent. */
const leesLaatsteBerichten = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  const laatste = new Map<string, IsoDatum>();
  for (const { eigen } of yield* kast.list)
    for (const { soort, richting, dagtekening, verzondenOp } of eigen.berichten) {
      const dag = richting === "ontvangen" ? dagtekening : verzondenOp;
      if (dag !== undefined && dag > (laatste.get(soort) ?? "")) laatste.set(soort, dag);
    }
  return laatste;
});

const leesGebruikVan = Effect.fnUntraced(function* (koppeling: Aanbiederkoppeling, berichten: ReadonlyMap<string, IsoDatum>, peildatum: IsoDatum) {
  const koppelingen = yield* Koppelingen;
  const { tenant } = yield* Instelling;
  const dagen = (BERICHTSOORTEN[koppeling.code] ?? []).flatMap((soort) => berichten.get(soort) ?? []);
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
  const berichten = yield* leesLaatsteBerichten;
  const koppelingen = yield* Effect.forEach(ALLE, (koppeling) =>
    Effect.map(leesGebruikVan(koppeling, berichten, peildatum), (gebruik) => showKoppelingregel(koppeling, gebruik)),
  );
  return { peildatum, peildatumTekst: formatDatum(peildatum), koppelingen };
});

/** One system with everything that was done with it. */
export const toonKoppeling = Effect.fn("toonKoppeling")(function* (code: string) {
  const koppeling = yield* vindKoppeling(code);
  const peildatum = yield* vandaag;
  const berichten = koppeling.soort === "bericht" ? yield* leesLaatsteBerichten : new Map<string, IsoDatum>();
  const gebruik = yield* leesGebruikVan(koppeling, berichten, peildatum);
  return {
    peildatum,
    koppeling: showKoppelingregel(koppeling, gebruik),
    formulieren: listFormulieren(koppeling),
    gebruik: showGebruik(gebruik.feiten),
    emails: gebruik.emails.map(showEmail).toReversed(),
  };
});

const bedien = Effect.fnUntraced(function* (code: string) {
  const koppeling = yield* vindKoppeling(code);
  const { tenant } = yield* Instelling;
  const { id: actor } = yield* huidigeActor;
  const wie: Bedienaar & { readonly koppeling: Aanbiederkoppeling } = { tenant, actor, koppeling };
  return wie;
});

type Formulier = Readonly<Record<string, unknown>>;

type ToestemmingOntbreekt = Extract<KoppelingFailure, { readonly _tag: "ToestemmingOntbreekt" }>;
type BsnInTekst = Extract<KoppelingFailure, { readonly _tag: "BsnInTekst" }>;

const checkToestemming = ({ code, toestemming }: Aanbiederkoppeling, dossier: string | null, gegevens: Formulier): Effect.Effect<void, ToestemmingOntbreekt> =>
  toestemming === "nodig" && dossier !== null && gegevens["toestemming"] !== true ? Effect.fail({ _tag: "ToestemmingOntbreekt", koppeling: code }) : Effect.void;

/** Records what a person did with a system: a look-up where that is how it is used, any other use elsewhere. @source systems.md 6.3 */
export const legGebruikVast = Effect.fn("legGebruikVast")(function* (code: string, gegevens: Formulier) {
  const koppelingen = yield* Koppelingen;
  const wie = yield* bedien(code);
  if (wie.koppeling.soort === "opzoeking") {
    const opzoeking = yield* liftResult(leesOpzoeking(gegevens));
    yield* checkToestemming(wie.koppeling, opzoeking.dossier, gegevens);
    yield* koppelingen.recordOpzoeking(wie, opzoeking);
  } else yield* koppelingen.recordGebruik(wie, yield* liftResult(leesGebruik(gegevens)));
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
  const adressen = yield* Emailadressen;
  const wie = yield* bedien(code);
  const sjabloon = findSjabloon(code, naam);
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
