import { mogelijkeStappen, type Dossier, type Levensloop, type MogelijkeStap } from "@wmo-kit/afwegingskader";

import type { Stapweergave } from "../api/stap.js";
import type { Veld } from "../api/veld.js";
import type { Werk } from "../kast/kast.js";
import type { Kastdossier } from "../kast/kastdossier.js";
import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import { eisVelden } from "../velden/eis-velden.js";
import { makeVelden } from "../velden/make-velden.js";
import { metOrganisatie } from "./decide-stap.js";
import { findStaptekst } from "./find-staptekst.js";
import { showBevinding, showOordeel } from "./show-bevinding.js";
import { vulVelden, type Keuzen, type Voorstellen } from "./vul-velden.js";
import { zaaktitel } from "./zaaktitel.js";

/** What an app knows beforehand about a step: its words and data go into the form, for a person to look at. */
export type Voorsteller = (stap: { readonly levensloop: string; readonly zaak: string | null; readonly gebeurtenis: string }) => Voorstellen;

/** What an app gives to choose from in the fields of a step. */
export type Keuzegever = (stap: { readonly levensloop: string; readonly zaak: string | null; readonly gebeurtenis: string }) => Keuzen;

/** Which steps to show: of one case, or of all with what could begin; `verborgen` steps are taken by the app itself. */
export interface Stapvraag {
  readonly zaak?: string;
  readonly voorstellen?: Voorsteller;
  readonly keuzen?: Keuzegever;
  readonly verborgen?: (levensloop: string, gebeurtenis: string) => boolean;
}

const GEEN_VOORSTEL: Voorsteller = () => ({});
const GEEN_KEUZEN: Keuzegever = () => ({});

interface Kennis {
  readonly voorstellen: Voorsteller;
  readonly keuzen: Keuzegever;
}

// A schema never changes, so its form is made once. There are as many as there are events.
const vormen = new Map<string, readonly Veld[]>();
const veldenVan = (levensloop: Levensloop | undefined, gebeurtenis: string): readonly Veld[] => {
  const schema = levensloop?.schemas[gebeurtenis];
  if (levensloop === undefined || schema === undefined) return [];
  const plaats = `${levensloop.code} ${gebeurtenis}`;
  const velden = vormen.get(plaats) ?? makeVelden(schema, plaats);
  vormen.set(plaats, velden);
  return velden;
};

const toWeergave = (stap: MogelijkeStap, dossier: Dossier, { levenslopen }: Kitomgeving, { voorstellen, keuzen }: Kennis): Stapweergave => {
  const { levensloop: code, zaak: zaakId = null, gebeurtenis, stand, rij, geblokkeerd, teErkennen, oordelen } = stap;
  const levensloop = levenslopen.get(code);
  const zaak = zaakId === null ? undefined : dossier.zaken[zaakId];
  const { titel, toelichting } = findStaptekst(code, gebeurtenis);
  const plaats = { levensloop: code, zaak: zaakId, gebeurtenis };
  return {
    levensloop: code,
    zaak: zaakId,
    zaakTitel: zaak === undefined ? null : zaaktitel(dossier, zaak, levensloop?.titel ?? code),
    gebeurtenis,
    titel,
    toelichting: toelichting ?? null,
    stand,
    vraagtReden: rij?.wachters.some(({ vraagt }) => vraagt.includes("reden")) === true && !hasVeld(levensloop, gebeurtenis, "reden"),
    eisen: rij?.eisen ?? [],
    artikel: rij?.artikel ?? null,
    bevindingen: [...geblokkeerd.map(showBevinding), ...teErkennen.map(showBevinding), ...oordelen.map(showOordeel)],
    velden: vulVelden(eisVelden(veldenVan(levensloop, gebeurtenis), vereistVan(rij)), `${code} ${gebeurtenis}`, { dossier, levenslopen, voorstellen: voorstellen(plaats), keuzen: keuzen(plaats) }),
  };
};

const vereistVan = (rij: MogelijkeStap["rij"]): ReadonlySet<string> => new Set(rij?.wachters.flatMap(({ vereist = [] }) => vereist));

const hasVeld = (levensloop: Levensloop | undefined, gebeurtenis: string, naam: string): boolean =>
  veldenVan(levensloop, gebeurtenis).some((veld) => veld.naam === naam);

/** Every step that could be next in a dossier, with its form and everything that is in the way. */
export const toonStappen = <Stand>(
  dossier: Kastdossier<Stand>,
  { actor, tijdstip, organisatie }: Werk,
  omgeving: Kitomgeving,
  { zaak, voorstellen = GEEN_VOORSTEL, keuzen = GEEN_KEUZEN, verborgen = () => false }: Stapvraag = {},
): readonly Stapweergave[] => {
  const samen = metOrganisatie(dossier.zaken, organisatie);
  return mogelijkeStappen({ dossier: samen, actor, tijdstip, omgeving })
    .filter((stap) => stap.zaak === undefined || Object.hasOwn(dossier.zaken.zaken, stap.zaak))
    .filter((stap) => (zaak === undefined || stap.zaak === zaak) && !verborgen(stap.levensloop, stap.gebeurtenis))
    .map((stap) => toWeergave(stap, samen, omgeving, { voorstellen, keuzen }));
};
