import { addMaanden, type IsoDatum } from "@wmo-kit/domain";

import type { Cel, Rapport } from "../rapport/rapport.js";
import type { Aangeleverd, Pakketdefinitie, Pakketonderdeel } from "./pakket.js";

/** How a part of a package stands on the day of the meeting. `verouderd`: there is a document, and it is older than it may be. */
export type Onderdeelstand = "aanwezig" | "onvolledig" | "verouderd" | "ontbreekt";

/** A part of a package with what is in it. */
export interface Onderdeel extends Pick<Pakketonderdeel, "id" | "titel" | "eis" | "wie"> {
  readonly stand: Onderdeelstand;
  readonly cellen: readonly Cel[];
  readonly stuk: Aangeleverd | null;
  /** The figures that the report does not have. */
  readonly mist: readonly string[];
}

/** A package as it is on a day; complete when every part is there and not too old. */
export interface Pakket {
  readonly id: string;
  readonly titel: string;
  readonly datum: IsoDatum;
  readonly compleet: boolean;
  readonly onderdelen: readonly Onderdeel[];
}

/** What a package is made of, on the day of the meeting. */
export interface Pakketvraag {
  readonly definitie: Pakketdefinitie;
  readonly rapport: Rapport;
  readonly stukken: readonly Aangeleverd[];
  readonly datum: IsoDatum;
}

const isVerouderd = ({ datum }: Aangeleverd, maanden: number | null, vandaag: IsoDatum): boolean =>
  maanden !== null && addMaanden(datum, maanden).match((houdbaar) => houdbaar < vandaag, () => false);

const vanCijfers = (indicatoren: readonly string[], { cellen, waarschuwingen }: Rapport): Pick<Onderdeel, "stand" | "cellen" | "stuk" | "mist"> => {
  const gemeten = cellen.filter(({ indicator }) => indicatoren.includes(indicator));
  const mist = indicatoren.filter((id) => !gemeten.some(({ indicator }) => indicator === id));
  const nietAangeleverd = waarschuwingen.some(({ soort, indicator }) => soort === "niet-aangeleverd" && indicator !== null && indicatoren.includes(indicator));
  const stand = gemeten.length === 0 ? "ontbreekt" : mist.length > 0 || nietAangeleverd ? "onvolledig" : "aanwezig";
  return { stand, cellen: gemeten, stuk: null, mist };
};

const vanStuk = ({ id, hoogstensMaandenOud }: Pakketonderdeel, { stukken, datum }: Pakketvraag): Pick<Onderdeel, "stand" | "cellen" | "stuk" | "mist"> => {
  const laatste = stukken
    .filter((stuk) => stuk.onderdeel === id && stuk.datum <= datum)
    .reduce<Aangeleverd | undefined>((nieuwste, stuk) => (nieuwste === undefined || nieuwste.datum <= stuk.datum ? stuk : nieuwste), undefined);
  if (laatste === undefined) return { stand: "ontbreekt", cellen: [], stuk: null, mist: [] };
  return { stand: isVerouderd(laatste, hoogstensMaandenOud, datum) ? "verouderd" : "aanwezig", cellen: [], stuk: laatste, mist: [] };
};

/** Lays a package together: the figures of the report, the newest document of each part, and what is still missing and from whom. @source W-106, W-108.5, W-108.6 */
export const makePakket = (vraag: Pakketvraag): Pakket => {
  const { definitie, rapport, datum } = vraag;
  const onderdelen = definitie.onderdelen.map((onderdeel): Onderdeel => {
    const { id, titel, eis, wie, inhoud } = onderdeel;
    return { id, titel, eis, wie, ...(inhoud.soort === "cijfers" ? vanCijfers(inhoud.indicatoren, rapport) : vanStuk(onderdeel, vraag)) };
  });
  return { id: definitie.id, titel: definitie.titel, datum, compleet: onderdelen.every(({ stand }) => stand === "aanwezig"), onderdelen };
};
