import { addDagen, addJaren, selectNorm, sumEurocent, type Bron, type Eurocent, type GeldendeNorm, type IsoDatum, type Norm, type NormFailure } from "@wmo-kit/domain";
import { ok, Result } from "@wmo-kit/domain/result";

import { bepaalKring, type Kring } from "./gelieerd.js";
import { relatiesOp } from "./is-actief.js";
import { STRUCTUURVOORBEELDEN, TERUGKIJKTERMIJNEN, type Structuurvoorbeeld } from "./netwerk.table.js";
import type { Netwerkkaart, Relatie } from "./netwerkkaart.js";

/** What stands out on a map. `relatie` is the place of the tie in the map. A hint is to look at, never a verdict. */
export type Netwerkbevinding =
  /** A supervisor is, or was in the last three years, tied to the provider or a related entity; free from that day, null while the tie runs. */
  | { readonly _tag: "ToezichthouderVerbonden"; readonly persoon: string; readonly relatie: number; readonly vrijVanaf: IsoDatum | null; readonly bron: Bron }
  /** The day on which a supervisor began is not on the map, so nobody can look back from it. */
  | { readonly _tag: "AantredenOnbekend"; readonly persoon: string; readonly relatie: number; readonly bron: Bron }
  /** A related party is hired; `sharedServicesCenter` within the group is the exception of the requirement. */
  | { readonly _tag: "GelieerdeIngezet"; readonly leverancier: string; readonly relatie: number; readonly bedrag: Eurocent | null; readonly isUitzondering: boolean; readonly bron: Bron }
  /** Hint: as many entities for as little turnover on as few services as in the example of the footnote. */
  | { readonly _tag: "StructuurZwaar"; readonly rechtspersonen: readonly string[]; readonly omzet: Eurocent; readonly diensten: number; readonly bron: Bron };

const BRON_INZET: Bron = { soort: "eis", document: "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3", eis: "23.1.r" };

interface Zetel {
  readonly relatie: Extract<Relatie, { soort: "functie" }>;
  readonly nummer: number;
}

const isToezicht = (relatie: Relatie, opdrachtnemer: string): relatie is Zetel["relatie"] =>
  relatie.soort === "functie" && relatie.functie === "toezichthouder" && relatie.naar === opdrachtnemer;

/** A tie of this person to the provider or a related entity, other than supervising the provider. */
const isBinding = (relatie: Relatie, persoon: string, { opdrachtnemer }: Netwerkkaart, { gelieerd }: Kring): boolean => {
  if (isToezicht(relatie, opdrachtnemer)) return false;
  const ander = relatie.van === persoon ? relatie.naar : relatie.naar === persoon ? relatie.van : null;
  return ander !== null && (ander === opdrachtnemer || gelieerd.has(ander));
};

/** The circle without this person: an entity is not related only because the supervisor has a seat in it as well. */
const kringZonder = (kaart: Netwerkkaart, persoon: string, peildatum: IsoDatum): Kring =>
  bepaalKring({ ...kaart, relaties: kaart.relaties.filter(({ van, naar }) => van !== persoon && naar !== persoon) }, peildatum);

const bindingen = (kaart: Netwerkkaart, { relatie: zetel }: Zetel, norm: GeldendeNorm<Norm<number>>, peildatum: IsoDatum): readonly Netwerkbevinding[] => {
  const kring = kringZonder(kaart, zetel.van, peildatum);
  return kaart.relaties.flatMap((relatie, nummer): readonly Netwerkbevinding[] => {
    const begonnen = relatie.geldigheid === undefined || relatie.geldigheid.begindatum <= peildatum;
    if (!begonnen || !isBinding(relatie, zetel.van, kaart, kring)) return [];
    const vast = { _tag: "ToezichthouderVerbonden", persoon: zetel.van, relatie: nummer, bron: norm.bron } as const;
    const laatste = relatie.geldigheid?.einddatum;
    if (laatste === undefined) return [{ ...vast, vrijVanaf: null }];
    const vrijVanaf = addJaren(laatste, norm.waarde).andThen((dag) => addDagen(dag, 1)).unwrapOr(null);
    const aantreden = zetel.geldigheid?.begindatum;
    return vrijVanaf === null || aantreden === undefined || vrijVanaf > aantreden ? [{ ...vast, vrijVanaf }] : [];
  });
};

const toetsToezicht = (kaart: Netwerkkaart, norm: GeldendeNorm<Norm<number>>, peildatum: IsoDatum): readonly Netwerkbevinding[] =>
  kaart.relaties
    .flatMap((relatie, nummer): readonly Zetel[] => (isToezicht(relatie, kaart.opdrachtnemer) && relatiesOp([relatie], "functie", peildatum).length > 0 ? [{ relatie, nummer }] : []))
    .flatMap((zetel) => [
      ...(zetel.relatie.geldigheid === undefined ? [{ _tag: "AantredenOnbekend", persoon: zetel.relatie.van, relatie: zetel.nummer, bron: norm.bron } as const] : []),
      ...bindingen(kaart, zetel, norm, peildatum),
    ]);

const toetsInzet = ({ opdrachtnemer, relaties }: Netwerkkaart, { gelieerd, groep }: Kring, peildatum: IsoDatum): readonly Netwerkbevinding[] =>
  relaties.flatMap((relatie, nummer): readonly Netwerkbevinding[] => {
    if (relatie.soort !== "dienst" || relatie.naar !== opdrachtnemer || relatiesOp([relatie], "dienst", peildatum).length === 0) return [];
    if (!gelieerd.has(relatie.van)) return [];
    const isUitzondering = relatie.sharedServicesCenter && groep.has(relatie.van);
    return [{ _tag: "GelieerdeIngezet", leverancier: relatie.van, relatie: nummer, bedrag: relatie.bedrag, isUitzondering, bron: BRON_INZET }];
  });

const toetsStructuur = ({ rechtspersonen }: Netwerkkaart, { groep }: Kring, { waarde, bron }: GeldendeNorm<Norm<Structuurvoorbeeld>>): readonly Netwerkbevinding[] => {
  const leden = rechtspersonen.filter(({ kenmerk }) => groep.has(kenmerk));
  const diensten = leden.reduce((meeste, lid) => Math.max(meeste, lid.diensten ?? 0), 0);
  const onbekend = leden.some((lid) => lid.omzet === null) || leden.every((lid) => lid.diensten === null);
  const omzet = sumEurocent(leden.flatMap((lid) => (lid.omzet === null ? [] : [lid.omzet]))).unwrapOr(null);
  if (onbekend || omzet === null || leden.length < waarde.rechtspersonen || omzet > waarde.omzet || diensten > waarde.diensten) return [];
  return [{ _tag: "StructuurZwaar", rechtspersonen: leden.map(({ kenmerk }) => kenmerk), omzet, diensten, bron }];
};

/**
 * What stands out on the map on a day: supervisors who are not free, related parties that are hired, and a structure that looks heavy.
 *
 * @source dagbesteding 23.1.i, 23.1.p, 23.1.r and footnote 3; norms.md A-36
 */
export const toetsNetwerk = (kaart: Netwerkkaart, peildatum: IsoDatum): Result<readonly Netwerkbevinding[], NormFailure> =>
  selectNorm<Norm<number>>(TERUGKIJKTERMIJNEN, "D-23.1.i", peildatum).andThen((termijn) =>
    selectNorm<Norm<Structuurvoorbeeld>>(STRUCTUURVOORBEELDEN, "D-fn3", peildatum).andThen((voorbeeld) => {
      const kring = bepaalKring(kaart, peildatum);
      return ok([...toetsToezicht(kaart, termijn, peildatum), ...toetsInzet(kaart, kring, peildatum), ...toetsStructuur(kaart, kring, voorbeeld)]);
    }),
  );
