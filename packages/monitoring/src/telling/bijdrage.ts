import { countDagen, type IsoDatum } from "@wmo-kit/domain";

import type { Feit, Loopfeit, Telfeit, Termijnfeit } from "../feiten/feit.js";
import type { Indicator } from "../indicator/indicator.js";
import { ligtIn, type Tijdvak } from "../tijdvak/tijdvak.js";
import type { Termijnboek } from "../weging/termijnboek.js";
import { weegTermijn, type Weging } from "../weging/weeg-termijn.js";

/** What a fact adds to a figure in a time span: a weighing, and days or amounts where those are what is counted. */
export interface Bijdrage {
  readonly weging: Weging;
  readonly dagen?: number;
  readonly teller?: number;
  readonly noemer?: number;
}

/** As known on a day, with the terms of the contract. */
export interface Kijk {
  readonly peildatum: IsoDatum;
  readonly termijnboek: Termijnboek;
}

const GETELD: Bijdrage = { weging: "geteld" };

const vanTermijn = (feit: Termijnfeit, { meetwijze }: Indicator, tijdvak: Tijdvak, { peildatum, termijnboek }: Kijk): Bijdrage | undefined => {
  const { datum } = feit.aanvang;
  if (meetwijze.soort !== "op tijd" || datum > peildatum || !ligtIn(tijdvak, datum)) return undefined;
  return { weging: weegTermijn(feit, termijnboek(meetwijze.termijn, feit.aanvang), { peildatum, vervalt: meetwijze.vervalt }) };
};

const vanTel = ({ dag, goed }: Telfeit, { meetwijze }: Indicator, tijdvak: Tijdvak, { peildatum }: Kijk): Bijdrage | undefined => {
  if (dag > peildatum || !ligtIn(tijdvak, dag)) return undefined;
  return meetwijze.soort === "aandeel" ? { weging: goed === true ? "geteld" : "gemist" } : GETELD;
};

const vanLoop = ({ van, tot }: Loopfeit, { meetwijze: { soort } }: Indicator, tijdvak: Tijdvak, { peildatum }: Kijk): Bijdrage | undefined => {
  if (van > peildatum) return undefined;
  const einde = tot !== undefined && tot <= peildatum ? tot : undefined;
  switch (soort) {
    case "instroom":
      return ligtIn(tijdvak, van) ? GETELD : undefined;
    case "uitstroom":
      return einde !== undefined && ligtIn(tijdvak, einde) ? GETELD : undefined;
    case "duur":
      return einde !== undefined && ligtIn(tijdvak, einde) ? { ...GETELD, dagen: countDagen(van, einde) } : undefined;
    case "lopend":
      return van <= tijdvak.totEnMet && (einde === undefined || einde >= tijdvak.van) && tijdvak.van <= peildatum ? GETELD : undefined;
    case "stand": {
      const opDag = tijdvak.totEnMet < peildatum ? tijdvak.totEnMet : peildatum;
      return tijdvak.van <= peildatum && van <= opDag && (einde === undefined || einde > opDag) ? GETELD : undefined;
    }
    default:
      return undefined;
  }
};

/** What a fact adds to a figure in a time span; undefined when it has nothing to do with it. */
export const bijdrageVan = (feit: Feit, indicator: Indicator, tijdvak: Tijdvak, kijk: Kijk): Bijdrage | undefined => {
  switch (feit._tag) {
    case "Termijnfeit":
      return vanTermijn(feit, indicator, tijdvak, kijk);
    case "Telfeit":
      return vanTel(feit, indicator, tijdvak, kijk);
    case "Loopfeit":
      return vanLoop(feit, indicator, tijdvak, kijk);
    case "Somfeit":
      return feit.dag > kijk.peildatum || !ligtIn(tijdvak, feit.dag)
        ? undefined
        : { weging: "geteld", teller: feit.bedrag, noemer: feit.tegenover ?? 0 };
  }
};
