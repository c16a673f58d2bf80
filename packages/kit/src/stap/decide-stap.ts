import { parseGebeurtenis, transition, type Dossier, type Erkenning, type Gebeurtenis, type Gevolg } from "@wmo-kit/afwegingskader";
import { err, type Result } from "@wmo-kit/domain/result";

import type { Werk } from "../kast/kast.js";
import type { Kastdossier } from "../kast/kastdossier.js";
import { vouwStap } from "../kast/vouw-stap.js";
import type { Kitomgeving } from "../omgeving/kitomgeving.js";
import type { Stapfout } from "./errors.js";

/** A step that somebody wants to take: an event of a case, with what was filled in. */
export interface Stapopdracht {
  readonly levensloop: string;
  readonly zaak: string;
  readonly gebeurtenis: string;
  readonly gegevens: unknown;
  readonly erkend?: readonly { readonly code: string; readonly reden: string }[];
  readonly reden?: string;
}

/** A step that may be taken: the event to record, what it asks for, and the dossier after it. */
export interface Genomen<Stand> {
  readonly dossier: Kastdossier<Stand>;
  readonly gebeurtenis: Gebeurtenis;
  readonly gevolgen: readonly Gevolg[];
  readonly erkend: readonly Erkenning[];
}

/** The store gives the real id when the event is recorded; no life cycle looks at it. */
const NOG_ZONDER_ID = "nieuw";

/** The cases of a resident with those of the organisation beside them, to look at. */
export const metOrganisatie = (zaken: Dossier, organisatie: Dossier): Dossier => ({ ...zaken, zaken: { ...organisatie.zaken, ...zaken.zaken } });

/**
 * Whether a step may be taken now: the form is read, the guards are asked, and what it leads to is told.
 * A case of the organisation can be looked at from a resident's dossier, never changed.
 */
export const decideStap = <Stand>(
  dossier: Kastdossier<Stand>,
  opdracht: Stapopdracht,
  { actor, tijdstip, organisatie }: Werk,
  omgeving: Kitomgeving,
): Result<Genomen<Stand>, Stapfout> => {
  const { levensloop, zaak, gebeurtenis: soort, gegevens, erkend, reden } = opdracht;
  const isVanAnder = !Object.hasOwn(dossier.zaken.zaken, zaak) && Object.hasOwn(organisatie.zaken, zaak);
  if (isVanAnder) return err({ _tag: "ZaakOnbekend" });
  const invoer = {
    id: NOG_ZONDER_ID,
    levensloop,
    zaak,
    soort,
    tijdstip,
    actor,
    gegevens,
    ...(erkend === undefined ? {} : { erkend }),
    ...(reden === undefined ? {} : { reden }),
  };
  return parseGebeurtenis(omgeving.levenslopen, invoer).andThen((gebeurtenis) =>
    transition(metOrganisatie(dossier.zaken, organisatie), gebeurtenis, omgeving).map(() => ({
      ...vouwStap(dossier, gebeurtenis, omgeving),
      gebeurtenis,
      erkend: gebeurtenis.erkend ?? [],
    })),
  );
};
