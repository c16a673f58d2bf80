import { describeDomainFailure } from "@wmo-kit/domain";
import { describeGeheimError, describeStoreError, describeToegangError, describeVerbindingError } from "@wmo-kit/runtime";

import { describeBewaringfout } from "../bewaring/describe-error.js";
import type { Kitfout } from "./errors.js";

type Tag = Kitfout["_tag"];
type Beschrijvingen = { readonly [T in Tag]: (fout: Extract<Kitfout, { readonly _tag: T }>, instellingen: string) => string };

const BESCHRIJVINGEN = {
  OngeldigeInvoer: describeDomainFailure,
  NormOnbekendeId: describeDomainFailure,
  NormOnbekend: describeDomainFailure,
  NormNietGeldig: describeDomainFailure,
  DatumBuitenBereik: describeDomainFailure,
  ConfigError: (_, instellingen) => `Een instelling klopt niet. Controleer de waarden van ${instellingen}.`,
  PlatformError: () => "De kit mist een bestand van zichzelf. Installeer haar opnieuw, of bouw haar met `pnpm build`.",
  ServeError: () => "De pagina kan hier niet starten: de poort is bezet. Kies een andere met --poort, of stop het andere programma.",
  BewaartermijnLoopt: describeBewaringfout,
  VerzoekOnbekend: describeBewaringfout,
  VerzoekBeslist: describeBewaringfout,
  SleutelOngeldig: describeGeheimError,
  SleutelbestandOpen: describeGeheimError,
  SleutelOntbreekt: describeGeheimError,
  GeheimGeschonden: describeGeheimError,
  DossierVernietigd: describeGeheimError,
  InstellingOngeldig: describeToegangError,
  VerbindingOngeldig: describeVerbindingError,
  AlVastgelegd: ({ dossier }) => describeStoreError({ _tag: "SleutelBezet", plaats: 0, dossier }),
  OpslagMislukt: describeStoreError,
  OpslagNieuwer: describeStoreError,
  OpslagVreemd: describeStoreError,
  VersieConflict: describeStoreError,
} satisfies Beschrijvingen;

/** Whether a failure is one of every kit, and not of the dossiers of one app. */
export const isKitfout = (fout: { readonly _tag: string }): fout is Kitfout => Object.hasOwn(BESCHRIJVINGEN, fout._tag);

/** One sentence on what stopped a command and what to do. `instellingen` names the settings of the environment that a person can have wrong. */
export const describeKitfout = <T extends Tag>(fout: Extract<Kitfout, { readonly _tag: T }>, instellingen: string): string => {
  const beschrijvingen: Beschrijvingen = BESCHRIJVINGEN;
  return beschrijvingen[fout._tag as T](fout, instellingen);
};
