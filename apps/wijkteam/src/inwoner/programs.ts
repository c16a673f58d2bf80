import { parse, parseIsoDatum } from "@wmo-kit/domain";
import { huidigeActor, Kitinstelling, Namen, toonInzage, Werkomgeving } from "@wmo-kit/kit";
import { assignBetrokkene, Behandelrelatie, Gebruiker, liftResult, makeUuidV7, nu, readActor, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { Dossierkast } from "../services/kast.js";
import { Deling } from "./eigenfeiten.js";
import { leg, maakAccount, neemToegangWeg } from "./geef-toegang.js";
import { isGedeeld } from "./is-gedeeld.js";
import { checkDeling, findDeling, planIntrekking } from "./plan-deling.js";
import { planOordeel, type Oordeelinvoer } from "./plan-oordeel.js";
import { planAntwoord, planVoorstel, type Voorstelantwoord, type Voorstelinvoer } from "./plan-voorstel.js";
import { showEigendossier, showGedeelddossier } from "./show-eigendossier.js";
import { showTeksten } from "./show-teksten.js";
import { Tekstvelden } from "./tekstvelden.js";

const leesBlik = Effect.gen(function* () {
  const { alle: omgeving } = yield* Werkomgeving;
  const { organisatie } = yield* Kitinstelling;
  const { telefoon = null } = yield* Tekstvelden;
  return { peildatum: yield* vandaag, tijdstip: yield* nu, omgeving, naamVan: yield* (yield* Namen).lees, organisatie, telefoon };
});

/** The own file as it stands now. */
const show = Effect.fnUntraced(function* (dossier: Inwonerdossier) {
  return showEigendossier(dossier, yield* leesBlik);
});

/** The own file of a resident. @source W-95.2 */
export const toonEigendossier = Effect.fn("toonEigendossier")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  return yield* show(yield* kast.load(dossierId));
});

/** Which files whoever signed in has a relation with. */
export const listEigendossiers = Effect.gen(function* () {
  const { account, tenant } = yield* Gebruiker;
  return { dossiers: [...(yield* (yield* Behandelrelatie).listDossiers(tenant, account))].toSorted() };
});

/** Who looked at the own file. @source Wmo 2015 art. 5.3.2 */
export const toonEigeninzage = (dossierId: string, voor: number | undefined) => toonInzage(dossierId, voor);

/** Records a proposal of the resident. @source W-95.3 */
export const doeVoorstel = Effect.fn("doeVoorstel")(function* (dossierId: string, invoer: Voorstelinvoer) {
  const kast = yield* Dossierkast;
  const voorstelId = yield* makeUuidV7;
  return yield* show(yield* kast.change(dossierId, (dossier) => liftResult(planVoorstel(dossier, voorstelId, invoer)), { actor: yield* huidigeActor }));
});

/** Records what the resident thinks of a plan or a report; where it may be, that is the step itself. @source W-8.2, W-29.1 */
export const geefOordeel = Effect.fn("geefOordeel")(function* (dossierId: string, invoer: Oordeelinvoer) {
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  return yield* show(yield* kast.change(dossierId, (dossier, werk) => liftResult(planOordeel(dossier, invoer, werk, omgeving)), { actor: yield* huidigeActor }));
});

/** With whom and what somebody wants to share, as it came in. */
export interface Deelvraag extends Omit<Deling, "delingId" | "account" | "vanaf" | "tot"> {
  readonly vanaf: string;
  readonly tot: string;
}

/** Shares a part of the file: an account of its own for who may look, that sees it on the days of the sharing only. @source W-95.3 */
export const deelDossier = Effect.fn("deelDossier")(function* (dossierId: string, vraag: Deelvraag) {
  const kast = yield* Dossierkast;
  const { tenant, door } = yield* readActor;
  const dagen = { vanaf: yield* liftResult(parseIsoDatum(vraag.vanaf)), tot: yield* liftResult(parseIsoDatum(vraag.tot)) };
  yield* liftResult(checkDeling(yield* kast.load(dossierId), dagen, yield* vandaag));
  const delingId = yield* makeUuidV7;
  // Refused before there is an account; then with the account that it is about.
  yield* liftResult(parse(Deling, "Deling", { ...vraag, ...dagen, delingId, account: "" }));
  const { account, uitnodiging } = yield* maakAccount(tenant, "naaste", door);
  const dossier = yield* leg(dossierId, { soort: "deling-begonnen", deling: { ...vraag, ...dagen, delingId, account } });
  yield* assignBetrokkene({ tenant, dossier: dossierId, account }, "betrokken", door).pipe(
    Effect.catchTag("AccountOnbekend", () => Effect.die("dit account is zojuist gemaakt")),
  );
  return { uitnodiging, dossier: yield* show(dossier) };
});

/** Takes a sharing back: the account is closed first, then the fact recorded. @source W-95.3 */
export const stopDeling = Effect.fn("stopDeling")(function* (dossierId: string, delingId: string) {
  const kast = yield* Dossierkast;
  const { account } = yield* liftResult(findDeling(yield* kast.load(dossierId), delingId));
  yield* neemToegangWeg(dossierId, account);
  return yield* show(yield* kast.change(dossierId, (dossier) => liftResult(planIntrekking(dossier, delingId)), { actor: yield* huidigeActor }));
});

/** The part that is shared with whoever asks, on this day; on any other day there is nothing. @source W-95.3 */
export const toonGedeelddossier = Effect.fn("toonGedeelddossier")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  const { account } = yield* Gebruiker;
  const blik = yield* leesBlik;
  const dossier = yield* kast.load(dossierId);
  const deling = dossier.eigen.eigendossier.delingen.find((kandidaat) => kandidaat.account === account && isGedeeld(kandidaat, blik.peildatum));
  if (deling === undefined) return yield* Effect.fail({ _tag: "NietsGedeeld" } as const);
  return showGedeelddossier(dossier, deling, blik);
});

/** What the professional sees of it. */
export const toonInwonertoegang = Effect.fn("toonInwonertoegang")(function* (dossierId: string) {
  const kast = yield* Dossierkast;
  const dossier = yield* kast.load(dossierId);
  return { heeftToegang: dossier.eigen.eigendossier.account !== undefined, beeld: yield* show(dossier) };
});

/** Answers a proposal. */
export const beantwoordVoorstel = Effect.fn("beantwoordVoorstel")(function* (dossierId: string, voorstelId: string, antwoord: Voorstelantwoord) {
  const kast = yield* Dossierkast;
  yield* kast.change(dossierId, (dossier) => liftResult(planAntwoord(dossier, voorstelId, antwoord)), { actor: yield* huidigeActor });
  return yield* toonInwonertoegang(dossierId);
});

/** The fixed texts in every language. @source W-49.2 */
export const toonTeksten = Effect.gen(function* () {
  const velden = yield* Tekstvelden;
  const { alle: omgeving } = yield* Werkomgeving;
  const { organisatie } = yield* Kitinstelling;
  const { termijnen, profiel } = omgeving;
  return { talen: showTeksten({ velden, organisatie, termijnen, profiel, peildatum: yield* vandaag }) };
});
