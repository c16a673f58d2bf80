import type { IsoDatum, NormId, Tijdstip } from "@wmo-kit/domain";

import type { Normenboek } from "../kern/normenboek.js";

/** One question to the norm book and its answer; null when the norm gave none. */
export interface Normvraag {
  readonly norm: NormId;
  readonly vanaf: IsoDatum | Tijdstip;
  readonly antwoord: IsoDatum | Tijdstip | number | null;
}

/** A norm book that remembers what was asked since the last time somebody looked. */
export interface GevolgdNormenboek {
  readonly normen: Normenboek;
  readonly neemVragen: () => readonly Normvraag[];
}

/** Follows a norm book: the answers stay the same, and the questions are kept. */
export const volgNormen = (boek: Normenboek): GevolgdNormenboek => {
  let vragen: Normvraag[] = [];
  const gevraagd = <A extends IsoDatum | Tijdstip | number>(norm: NormId, vanaf: IsoDatum | Tijdstip, antwoord: A | undefined): A | undefined => {
    vragen.push({ norm, vanaf, antwoord: antwoord ?? null });
    return antwoord;
  };
  return {
    normen: {
      ...boek,
      laatsteDag: (norm, aanvang) => gevraagd(norm, aanvang, boek.laatsteDag(norm, aanvang)),
      laatsteMoment: (norm, aanvang) => gevraagd(norm, aanvang, boek.laatsteMoment(norm, aanvang)),
      aantal: (norm, peildatum) => gevraagd(norm, peildatum, boek.aantal(norm, peildatum)),
    },
    neemVragen: () => {
      const gegeven = vragen;
      vragen = [];
      return gegeven;
    },
  };
};
