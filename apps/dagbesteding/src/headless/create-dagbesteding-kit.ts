import { describeDomainFailure, parseAgbCode, parseContractprofiel, type OngeldigeInvoer } from "@wmo-kit/domain";
import { isOpslagfout, type AlVastgelegd, type Kitinstelling, type Opslagfout } from "@wmo-kit/kit";
import { layerOpslag, type Kituitkomst } from "@wmo-kit/kit/installatie";
import { type Berichtenverkeer, type Databank, describeStoreError, layerSecureRandom, liftResult } from "@wmo-kit/runtime";
import { makeKalender } from "@wmo-kit/timeliness";
import { Effect, Layer, ManagedRuntime } from "effect";
import type { SecureRandom } from "effect/crypto";

import { synchroniseer } from "../aanwezigheid/synchroniseer.js";
import { toonRooster } from "../aanwezigheid/toon-rooster.js";
import { layerVerkeerVanGastheer } from "../berichtenverkeer/layer-verkeer-van-gastheer.js";
import { layerStoreMetUitbak } from "../berichtenverkeer/store-met-uitbak.js";
import { layerOpVerzoek, type Verzendwijze } from "../berichtenverkeer/verzendwijze.js";
import type { Declaratiefout } from "../declaratie/errors.js";
import { toDeclaratieProblem } from "../declaratie/problemen.js";
import { stelDeclaratieVoor } from "../declaratie/stel-declaratie-voor.js";
import { legTariefVast, showRun, toonDeclaratie } from "../declaratie/toon-declaraties.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { layerWerk } from "../kit.js";
import { noemBewoner } from "../presentation/naam.js";
import { ontvangElkBericht } from "../programs/ontvang-bericht.js";
import type { Ontvangen } from "../programs/verwerk-inbericht.js";
import { registreerContact, startOndersteuning } from "../programs/registreer.js";
import { showVandaag, toonDossier, toonDossiers, toonGrootboek, toonOrganisatie, toonTaken } from "../programs/toon.js";
import { verzendBericht, type Transport, type TransportMislukt } from "../programs/verzend-bericht.js";
import { toonMogelijkeStappen, zetStap } from "../programs/zet-stap.js";
import { Instelling, layerInstellingen } from "../services/instelling.js";
import { metKlok } from "../voorbeeld/op-moment.js";
import type { Berichtuitkomst, DagbestedingKit } from "./dagbesteding-kit.js";
import { verzendBestanden } from "./verzend-bestanden.js";
import type { Kitkeuze } from "./kitkeuze.js";

type Failure = DossierFailure | OngeldigeInvoer | Opslagfout | AlVastgelegd | TransportMislukt;

const toUitkomst = (failure: Failure): Kituitkomst<never> => {
  if (isOpslagfout(failure)) return { gelukt: false, code: failure._tag === "VersieConflict" ? "VERSIE_CONFLICT" : "OPSLAG", tekst: describeStoreError(failure) };
  switch (failure._tag) {
    case "AlVastgelegd":
      return { gelukt: false, code: "AL_VASTGELEGD", tekst: "Dit is al eerder vastgelegd. Open het dossier waarin het staat." };
    case "OngeldigeInvoer":
      return { gelukt: false, code: "INVOER_ONGELDIG", tekst: describeDomainFailure(failure) };
    case "TransportMislukt":
      return { gelukt: false, code: "TRANSPORT_MISLUKT", tekst: "Het bericht is niet verstuurd. Controleer de verbinding en probeer het opnieuw." };
    default:
      return { gelukt: false, ...describeFailure(failure) };
  }
};

const toDeclaratieUitkomst = (failure: Declaratiefout): Kituitkomst<never> => {
  const { code, detail: tekst } = toDeclaratieProblem(failure);
  return { gelukt: false, code, tekst };
};

const layerKeuze = ({ organisatie, profile, actor }: Kitkeuze) =>
  layerInstellingen(
    Effect.gen(function* () {
      return Instelling.of({
        tenant: organisatie.tenant ?? "eigen",
        organisatie: organisatie.naam,
        agbCode: yield* liftResult(parseAgbCode(organisatie.agbCode)),
        gemeente: undefined,
        producten: organisatie.producten,
        route2: organisatie.route2 ?? "open",
        kalender: makeKalender(),
        profiel: profile === undefined ? undefined : yield* liftResult(parseContractprofiel(profile)),
        bekwaamheden: actor?.bekwaamheden ?? [],
      });
    }),
  );

const toBerichtuitkomst = (ontvangen: Ontvangen): Berichtuitkomst =>
  ontvangen._tag === "Dossier"
    ? { over: "dossier", dossierId: ontvangen.dossier.id, nieuw: ontvangen.nieuw, naam: noemBewoner(ontvangen.dossier) }
    : { over: "declaratie", declaratieId: ontvangen.declaratieId };

const makeTransport =
  ({ transport }: Kitkeuze): Transport =>
  (bericht) =>
    transport === undefined
      ? Effect.fail({ _tag: "TransportMislukt" })
      : Effect.tryPromise({ try: () => transport.send(bericht), catch: (): TransportMislukt => ({ _tag: "TransportMislukt" }) });

type Diensten = Layer.Success<typeof layerWerk> | Berichtenverkeer | Verzendwijze | Databank | Instelling | Kitinstelling | SecureRandom.SecureRandom;

/** Opens the kit on a folder or a database server, without a screen or a server of its own. Rejects when the settings or the store are not right. */
export const createDagbestedingKit = async (keuze: Kitkeuze): Promise<DagbestedingKit> => {
  const runtime = ManagedRuntime.make(
    layerWerk.pipe(
      Layer.provideMerge(layerStoreMetUitbak),
      Layer.provideMerge(Layer.merge(layerVerkeerVanGastheer, layerOpVerzoek)),
      Layer.provideMerge(layerOpslag(keuze.store)), Layer.provideMerge(layerKeuze(keuze)), Layer.provideMerge(layerSecureRandom)),
  );
  await runtime.context();
  const { clock } = keuze;
  const transport = makeTransport(keuze);
  const antwoord = <A, E>(program: Effect.Effect<A, E, Diensten>, toFout: (failure: E) => Kituitkomst<never>): Promise<Kituitkomst<A>> => {
    const zeker = program.pipe(
      Effect.map((waarde): Kituitkomst<A> => ({ gelukt: true, waarde })),
      Effect.catch((failure) => Effect.succeed(toFout(failure))),
    );
    return runtime.runPromise(clock === undefined ? zeker : metKlok(clock)(zeker));
  };
  const vraag = <A>(program: Effect.Effect<A, Failure, Diensten>): Promise<Kituitkomst<A>> => antwoord(program, toUitkomst);
  const vraagDeclaratie = <A>(program: Effect.Effect<A, Declaratiefout | TransportMislukt, Diensten>): Promise<Kituitkomst<A>> =>
    antwoord(program, (failure) => (failure._tag === "TransportMislukt" ? toUitkomst(failure) : toDeclaratieUitkomst(failure)));
  return {
    receiveBericht: (bytes) => vraag(Effect.map(ontvangElkBericht(bytes), toBerichtuitkomst)),
    listDossiers: (zoek) => vraag(toonDossiers(zoek)),
    showDossier: (dossierId) => vraag(toonDossier(dossierId)),
    showOrganisatie: () => vraag(toonOrganisatie),
    listStappen: (dossierId, zaak) => vraag(toonMogelijkeStappen(dossierId, zaak)),
    takeStap: (dossierId, stap) => vraag(Effect.map(zetStap(dossierId, stap), ({ versie }) => ({ versie }))),
    registerContact: (dossierId, gedaan) => vraag(Effect.flatMap(registreerContact(dossierId, gedaan), showVandaag)),
    startOndersteuning: (dossierId, start) => vraag(Effect.flatMap(startOndersteuning(dossierId, start), showVandaag)),
    sendBericht: (dossierId, berichtId, redenTeLaat) => vraag(Effect.flatMap(verzendBericht(dossierId, berichtId, redenTeLaat, transport), showVandaag)),
    listTaken: () => vraag(toonTaken({})),
    showGrootboek: (dossierId) => vraag(toonGrootboek(dossierId)),
    showRooster: (datum, locatie) => vraag(toonRooster(datum, locatie)),
    syncAanwezigheid: (feiten) => vraag(synchroniseer(feiten)),
    setTarief: (tarief) => vraagDeclaratie(Effect.asVoid(legTariefVast(tarief))),
    proposeDeclaratie: (maand) => vraagDeclaratie(Effect.flatMap(stelDeclaratieVoor({ maand }), showRun)),
    showDeclaratie: (declaratieId) => vraagDeclaratie(toonDeclaratie(declaratieId)),
    sendDeclaratie: (declaratieId) => vraagDeclaratie(verzendBestanden(declaratieId, transport)),
    close: () => runtime.dispose(),
  };
};
