import { zaakVan } from "@wmo-kit/afwegingskader";
import type { OngeldigeInvoer } from "@wmo-kit/domain";
import { err, type Result } from "@wmo-kit/domain/result";
import { decideStap, type Besluit, type Kitomgeving, type Stapopdracht, type Werk } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Feit } from "../feiten/feit.js";
import { parseEigenfeit } from "./eigenfeiten.js";
import type { BsnInTekst, NietsOmOverTeOordelen } from "./errors.js";
import { checkZonderBsn } from "./plan-voorstel.js";

/** What the resident thinks of a plan or a report. */
export interface Oordeelinvoer {
  readonly onderdeel: "plan" | "verslag";
  readonly zaak: string;
  readonly akkoord: boolean;
  /** Whether the resident wants a copy on paper. @source W-8.2 */
  readonly exemplaarGewenst: boolean;
  readonly toelichting: string | null;
}

const ligtVoor = ({ zaken }: Inwonerdossier, { onderdeel, zaak }: Oordeelinvoer): boolean =>
  onderdeel === "plan" ? zaakVan(zaken, "A5", zaak)?.toestand === "plan-concept" : zaakVan(zaken, "A2", zaak)?.toestand === "verslag-concept";

// The step that the opinion would be. A copy on paper still has to be given by a person, so then the guard holds it.
const toOpdracht = ({ onderdeel, zaak, akkoord, exemplaarGewenst, toelichting }: Oordeelinvoer): Stapopdracht =>
  onderdeel === "plan"
    ? { levensloop: "A5", zaak, gebeurtenis: "inwoner-stemt-in", gegevens: { stemtIn: akkoord, exemplaarGewenst, ...(exemplaarGewenst ? { exemplaarVerstrekt: false } : {}) } }
    : {
        levensloop: "A2",
        zaak,
        gebeurtenis: "inwoner-reageerde-op-verslag",
        gegevens: { voorgesteldeWijzigingen: toelichting === null ? [] : [toelichting], stemtIn: akkoord },
      };

/**
 * What an opinion leaves. It is always recorded. Where the life cycle lets it, it is the step itself, with the resident as the one who acts;
 * where a guard asks more than a resident can do (a copy on paper, a safety plan, or no agreement), a professional takes it over.
 *
 * @source W-8.2 (inwoner-stemt-in), W-29.1 (inwoner-reageerde-op-verslag)
 */
export const planOordeel = (
  dossier: Inwonerdossier,
  invoer: Oordeelinvoer,
  werk: Werk,
  omgeving: Kitomgeving,
): Result<Besluit<Feit>, BsnInTekst | NietsOmOverTeOordelen | OngeldigeInvoer> => {
  if (!ligtVoor(dossier, invoer)) return err({ _tag: "NietsOmOverTeOordelen" });
  const { toelichting, ...oordeel } = invoer;
  return checkZonderBsn(toelichting ?? "")
    .andThen(() => parseEigenfeit({ soort: "oordeel-gegeven", ...oordeel, ...(toelichting === null ? {} : { toelichting }) }))
    .map((feit) => {
      const gegeven = { _tag: "Eigen", feit } as const;
      return decideStap(dossier, toOpdracht(invoer), werk, omgeving).match(
        ({ gebeurtenis }): Besluit<Feit> => ({ feiten: [gegeven, { _tag: "Stap", gebeurtenis }] }),
        (): Besluit<Feit> => ({ feiten: [gegeven] }),
      );
    });
};
