import { describeDomainFailure, parseContractprofiel, parseGemeentecode, type OngeldigeInvoer } from "@wmo-kit/domain";
import { isOpslagfout, type AlVastgelegd, type Opslagfout } from "@wmo-kit/kit";
import { layerOpslag, type Kituitkomst } from "@wmo-kit/kit/installatie";
import { describeStoreError, layerSecureRandom, liftResult } from "@wmo-kit/runtime";
import { makeKalender } from "@wmo-kit/timeliness";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";

import { layerBackofficeverkeer } from "../backoffice/layer-verkeer.js";
import { layerStoreMetUitbak } from "../backoffice/store-met-uitbak.js";
import { layerVerkeersweg } from "../backoffice/verkeersweg.js";
import { describeFailure } from "../dossier/describe-failure.js";
import type { DossierFailure } from "../dossier/failures.js";
import { layerWerk } from "../kit.js";
import { layerBrp } from "../persoonsgegevens/brp.js";
import { legMeldingVast } from "../programs/leg-melding-vast.js";
import { showVandaag, toonDossier, toonOrganisatie } from "../programs/toon.js";
import { toonDossiers } from "../programs/toon-dossiers.js";
import { toonTaken } from "../programs/toon-taken.js";
import { toonWachtlijst } from "../programs/toon-wachtlijst.js";
import { toonMogelijkeStappen, zetStap } from "../programs/zet-stap.js";
import { Instelling, layerInstellingen } from "../services/instelling.js";
import { metKlok } from "../voorbeeld/op-moment.js";
import type { Kitkeuze } from "./kitkeuze.js";
import type { WijkteamKit } from "./wijkteam-kit.js";

type Failure = DossierFailure | OngeldigeInvoer | Opslagfout | AlVastgelegd;

const toUitkomst = (failure: Failure): Kituitkomst<never> => {
  if (isOpslagfout(failure)) return { gelukt: false, code: failure._tag === "VersieConflict" ? "VERSIE_CONFLICT" : "OPSLAG", tekst: describeStoreError(failure) };
  switch (failure._tag) {
    case "AlVastgelegd":
      return { gelukt: false, code: "AL_VASTGELEGD", tekst: "Dit is al eerder vastgelegd. Open het dossier waarin het staat." };
    case "OngeldigeInvoer":
      return { gelukt: false, code: "INVOER_ONGELDIG", tekst: describeDomainFailure(failure) };
    default:
      return { gelukt: false, ...describeFailure(failure) };
  }
};

const layerKeuze = ({ organisatie, profile, actor }: Kitkeuze) =>
  layerInstellingen(
    Effect.gen(function* () {
      return Instelling.of({
        tenant: organisatie.tenant ?? "eigen",
        organisatie: organisatie.naam,
        wijken: organisatie.wijken ?? [],
        gemeente: yield* liftResult(parseGemeentecode(organisatie.gemeente)),
        kalender: makeKalender(),
        profiel: profile === undefined ? undefined : yield* liftResult(parseContractprofiel(profile)),
        bekwaamheden: actor?.bekwaamheden ?? [],
      });
    }),
  );

/** Nothing of the environment of the host is read: what the kit is told, it is told here. */
const layerConfig = ({ berichten }: Kitkeuze) =>
  ConfigProvider.layer(ConfigProvider.fromUnknown({ WMO_WIJKTEAM_BACKOFFICE_IN: berichten.in, WMO_WIJKTEAM_BACKOFFICE_UIT: berichten.uit }));

/** Everything that the programs need, as the host chose it. */
const layerIngebouwd = (keuze: Kitkeuze) =>
  layerWerk.pipe(
    Layer.provideMerge(Layer.mergeAll(layerVerkeersweg, layerBrp, layerStoreMetUitbak)),
    // Both folders are named, so that no folder is made up here.
    Layer.provideMerge(layerBackofficeverkeer("")),
    Layer.provideMerge(layerOpslag(keuze.store)),
    Layer.provideMerge(layerKeuze(keuze)),
    Layer.provideMerge(layerSecureRandom),
    Layer.provide(layerConfig(keuze)),
  );

type Diensten = Layer.Success<ReturnType<typeof layerIngebouwd>>;

/** Opens the kit on a folder or a database server, without a screen or a server of its own. Rejects when the settings or the store are not right. */
export const createWijkteamKit = async (keuze: Kitkeuze): Promise<WijkteamKit> => {
  const runtime = ManagedRuntime.make(layerIngebouwd(keuze));
  await runtime.context();
  const { clock } = keuze;
  const vraag = <A>(program: Effect.Effect<A, Failure, Diensten>): Promise<Kituitkomst<A>> => {
    const zeker = program.pipe(
      Effect.map((waarde): Kituitkomst<A> => ({ gelukt: true, waarde })),
      Effect.catch((failure) => Effect.succeed(toUitkomst(failure))),
    );
    return runtime.runPromise(clock === undefined ? zeker : metKlok(clock)(zeker));
  };
  return {
    recordMelding: (melding) => vraag(Effect.flatMap(legMeldingVast(melding), showVandaag)),
    listDossiers: (naam, pagina) => vraag(toonDossiers({ ...(naam === undefined ? {} : { naam }), ...(pagina === undefined ? {} : { pagina }) })),
    showDossier: (dossierId) => vraag(toonDossier(dossierId)),
    showOrganisatie: () => vraag(toonOrganisatie),
    listWachtenden: () => vraag(toonWachtlijst),
    listStappen: (dossierId, zaak) => vraag(toonMogelijkeStappen(dossierId, zaak)),
    takeStap: (dossierId, stap) => vraag(Effect.map(zetStap(dossierId, stap), ({ versie }) => ({ versie }))),
    listTaken: () => vraag(toonTaken({})),
    close: () => runtime.dispose(),
  };
};
