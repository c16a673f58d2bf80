import type { Gebeurtenis } from "@wmo-kit/afwegingskader";
import type { Tijdstip } from "@wmo-kit/domain";

import type { Deling, Eigenfeit } from "./eigenfeiten.js";
import type { Voorstelbesluit, Voorstelonderdeel } from "./keuzes.table.js";

/** A proposal of the resident, and the answer when there is one. */
export interface Voorstel {
  readonly voorstelId: string;
  readonly onderdeel: Voorstelonderdeel;
  readonly zaak?: string | undefined;
  readonly tekst: string;
  readonly gedaan: Tijdstip;
  readonly antwoord?: { readonly besluit: Voorstelbesluit; readonly tekst: string; readonly gegeven: Tijdstip; readonly door: string };
}

/** What the resident thinks of a plan or a report; `verwerkt` when the case knows it, or when there is a newer text to judge. */
export interface Oordeel {
  readonly onderdeel: "plan" | "verslag";
  readonly zaak: string;
  readonly akkoord: boolean;
  readonly exemplaarGewenst: boolean;
  readonly toelichting?: string | undefined;
  readonly gegeven: Tijdstip;
  readonly verwerkt: boolean;
}

/** Sharing, and whether the resident took it back. */
export interface Gedeeld extends Deling {
  readonly ingetrokken: boolean;
}

/** The own file of a resident as the facts leave it. */
export interface Eigenstand {
  /** The account of the resident; absent before the invitation and after the end. */
  readonly account?: string;
  readonly voorstellen: readonly Voorstel[];
  readonly oordelen: readonly Oordeel[];
  readonly delingen: readonly Gedeeld[];
}

/** A file that its resident has not opened yet. */
export const LEGE_EIGENSTAND: Eigenstand = { voorstellen: [], oordelen: [], delingen: [] };

const zonderAccount = ({ account: _, ...stand }: Eigenstand): Eigenstand => stand;

/** The own file after one more fact. */
export const neemEigenfeit = (stand: Eigenstand, feit: Eigenfeit, gegeven: Tijdstip, door: string): Eigenstand => {
  const { voorstellen, oordelen, delingen } = stand;
  switch (feit.soort) {
    case "eigen-toegang-gegeven":
      return { ...stand, account: feit.account };
    case "eigen-toegang-beeindigd":
      return zonderAccount({ ...stand, delingen: delingen.map((deling) => ({ ...deling, ingetrokken: true })) });
    case "voorstel-gedaan": {
      const { soort: _, ...voorstel } = feit;
      return { ...stand, voorstellen: [...voorstellen, { ...voorstel, gedaan: gegeven }] };
    }
    case "voorstel-beantwoord": {
      const antwoord = { besluit: feit.besluit, tekst: feit.antwoord, gegeven, door };
      return { ...stand, voorstellen: voorstellen.map((voorstel) => (voorstel.voorstelId === feit.voorstelId ? { ...voorstel, antwoord } : voorstel)) };
    }
    case "oordeel-gegeven": {
      const { soort: _, ...oordeel } = feit;
      const andere = oordelen.filter(({ zaak, onderdeel }) => zaak !== feit.zaak || onderdeel !== feit.onderdeel);
      return { ...stand, oordelen: [...andere, { ...oordeel, gegeven, verwerkt: false }] };
    }
    case "deling-begonnen":
      return { ...stand, delingen: [...delingen, { ...feit.deling, ingetrokken: false }] };
    case "deling-ingetrokken":
      return { ...stand, delingen: delingen.map((deling) => (deling.delingId === feit.delingId ? { ...deling, ingetrokken: true } : deling)) };
  }
};

/** The steps after which an opinion is in the case, or has become one of an older text. @source W-8.2, W-29.1 */
const VERWERKENDE_STAPPEN: ReadonlySet<string> = new Set(["A2 inwoner-reageerde-op-verslag", "A2 verslag-opgesteld", "A5 inwoner-stemt-in", "A5 plan-opgesteld"]);

/** The own file after one more step of a case. */
export const neemEigenstap = (stand: Eigenstand, { levensloop, soort, zaak }: Pick<Gebeurtenis, "levensloop" | "soort" | "zaak">): Eigenstand =>
  VERWERKENDE_STAPPEN.has(`${levensloop} ${soort}`)
    ? { ...stand, oordelen: stand.oordelen.map((oordeel) => (oordeel.zaak === zaak ? { ...oordeel, verwerkt: true } : oordeel)) }
    : stand;

/** What lists keep of it: that something waits for an answer, never the words. */
export const toEigenlijn = ({ account, voorstellen, oordelen }: Eigenstand): Eigenstand => ({
  ...(account === undefined ? {} : { account }),
  voorstellen: voorstellen.filter(({ antwoord }) => antwoord === undefined).map((voorstel) => ({ ...voorstel, tekst: "" })),
  oordelen: oordelen.filter(({ verwerkt }) => !verwerkt).map(({ toelichting: _, ...oordeel }) => oordeel),
  delingen: [],
});
