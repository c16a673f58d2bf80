import { leeftijdOp, parse, redactBsn, toLokaleDatum, type OngeldigeInvoer, type Tijdstip } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { decideStap, type Besluit, type Kitomgeving, type NieuwFeit, type Stapfout, type Stapopdracht, type Werk } from "@wmo-kit/kit";

import type { Feit } from "../feiten/feit.js";
import { Meldinginvoer } from "../feiten/meldinginvoer.js";
import { checkWijk } from "./check-wijk.js";
import type { Inwonerdossier } from "./dossierlijn.js";
import type { BsnTeVroeg } from "./failures.js";
import { noemAanmelder } from "./noem-aanmelder.js";

/** In what circumstances a melding is recorded. */
export interface Meldingomstandigheden {
  readonly werk: Werk;
  readonly omgeving: Kitomgeving;
  readonly wijken: readonly string[];
  /** Id of the new case. */
  readonly zaak: string;
  readonly erkend: Stapopdracht["erkend"];
}

// With part of the day of birth unknown the age is not exact; then what was asked counts.
const leeftijdVan = ({ inwoner: { geboortedatum }, leeftijd: gevraagd }: Meldinginvoer, tijdstip: Tijdstip): number | undefined => {
  if (geboortedatum === undefined) return gevraagd;
  const leeftijd = toLokaleDatum(tijdstip)
    .map((vandaag) => leeftijdOp(geboortedatum, vandaag).unwrapOr(undefined))
    .unwrapOr(undefined);
  return leeftijd?.soort === "exact" ? leeftijd.jaren : gevraagd;
};

const toOpdracht = (invoer: Meldinginvoer, { werk, zaak, erkend }: Meldingomstandigheden): Stapopdracht => {
  const { inwoner, aanmelder, kanaal, gezinMetJeugdigen, afgestemdMetJeugdteam } = invoer;
  const leeftijd = leeftijdVan(invoer, werk.tijdstip);
  return {
    levensloop: "A1",
    zaak,
    gebeurtenis: "melding-ontvangen",
    gegevens: {
      aanmelder: noemAanmelder(aanmelder, inwoner),
      kanaal,
      gezinMetJeugdigen,
      ...(leeftijd === undefined ? {} : { leeftijd }),
      ...(afgestemdMetJeugdteam === undefined ? {} : { afgestemdMetJeugdteam }),
    },
    ...(erkend === undefined ? {} : { erkend }),
  };
};

// A number typed in the question would be a Bsn that nobody may ask for yet.
const checkZonderBsn = (invoer: Meldinginvoer): Result<Meldinginvoer, BsnTeVroeg> =>
  redactBsn(invoer.vraag) === invoer.vraag ? ok(invoer) : err({ _tag: "BsnTeVroeg" });

/**
 * What a melding leaves: the case with its terms, who the resident and the reporter are, and the question. No Bsn, not even in the text.
 *
 * @source lifecycle.md A1; W-1, W-2.1, W-50.2.1, W-106.9
 */
export const planMelding = (
  dossier: Inwonerdossier,
  invoer: unknown,
  omstandigheden: Meldingomstandigheden,
): Result<Besluit<Feit>, OngeldigeInvoer | BsnTeVroeg | Stapfout> =>
  parse(Meldinginvoer, "Melding", invoer)
    .andThen((gelezen) => checkWijk(gelezen.inwoner.wijk, omstandigheden.wijken, ["inwoner", "wijk"]).map(() => gelezen))
    .andThen(checkZonderBsn)
    .andThen((gelezen) => {
      const { werk, omgeving, zaak } = omstandigheden;
      const { inwoner, aanmelder, vraag } = gelezen;
      // Of a resident who was known already nothing is recorded again.
      const bekend = JSON.stringify(dossier.eigen.inwoner) === JSON.stringify(inwoner);
      const vanInwoner: readonly NieuwFeit<Feit>[] = bekend ? [] : [{ _tag: "Eigen", feit: { soort: "inwoner-vastgelegd", inwoner } }];
      return decideStap(dossier, toOpdracht(gelezen, omstandigheden), werk, omgeving).map(
        ({ gebeurtenis }): Besluit<Feit> => ({
          feiten: [
            ...vanInwoner,
            { _tag: "Stap", gebeurtenis },
            { _tag: "Eigen", feit: { soort: "melding-vastgelegd", zaak, aanmelder, vraag } },
          ],
        }),
      );
    });
