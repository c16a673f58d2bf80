import { countDagen, type IsoDatum } from "@wmo-kit/domain";

import type { Dossierfeiten } from "../feiten/dossierfeiten.js";
import { ONBEKEND } from "../telling/cel.js";
import type { Tijdvak } from "../tijdvak/tijdvak.js";
import { encodeCsv } from "./csv.js";

/**
 * One stay of one resident in the caseload, for the delivery by resident.
 * `inwoner` is what the caller gives: the Bsn where the contract asks it, else a pseudonym.
 *
 * @source W-106.9
 * @unit days
 */
export interface Caseloadregel {
  readonly inwoner: string;
  readonly wijk: string;
  readonly instroom: IsoDatum;
  readonly uitstroom: IsoDatum | null;
  readonly doorlooptijdInDagen: number | null;
  readonly trajecten: number;
  readonly reden: string | null;
  readonly doelrealisatieVastgelegd: boolean;
}

/** Over which residents and months, as known on which day, and how a resident is named. */
export interface Caseloadvraag {
  readonly dossiers: Iterable<Dossierfeiten>;
  readonly tijdvak: Tijdvak;
  readonly peildatum: IsoDatum;
  readonly inwonerVan: (dossier: string) => string;
}

const regelsVan = ({ dossier, wijk, feiten }: Dossierfeiten, { tijdvak, peildatum, inwonerVan }: Caseloadvraag): readonly Caseloadregel[] =>
  feiten.flatMap((feit): readonly Caseloadregel[] => {
    if (feit._tag !== "Loopfeit" || feit.reeks !== "caseload" || feit.van > peildatum || feit.van > tijdvak.totEnMet) return [];
    const tot = feit.tot !== undefined && feit.tot <= peildatum ? feit.tot : undefined;
    if (tot !== undefined && tot < tijdvak.van) return [];
    const binnen = (dag: IsoDatum): boolean => feit.van <= dag && (tot === undefined || dag <= tot);
    return [
      {
        inwoner: inwonerVan(dossier),
        wijk: wijk ?? ONBEKEND,
        instroom: feit.van,
        uitstroom: tot ?? null,
        doorlooptijdInDagen: tot === undefined ? null : countDagen(feit.van, tot),
        trajecten: feiten.filter((ander) => ander._tag === "Loopfeit" && ander.reeks === "trajecten" && binnen(ander.van)).length,
        reden: tot === undefined ? null : (feit.kenmerken.reden ?? ONBEKEND),
        doelrealisatieVastgelegd: feiten.some((ander) => ander._tag === "Telfeit" && ander.reeks === "doelrealisatie" && ander.goed === true && binnen(ander.dag)),
      },
    ];
  });

/** The stays in the caseload that touch a time span, one resident after the other: nothing is gathered. @source W-106.9 */
export function* listCaseloadregels(vraag: Caseloadvraag): Generator<Caseloadregel> {
  for (const dossier of vraag.dossiers) yield* regelsVan(dossier, vraag);
}

const KOPPEN = ["inwoner", "wijk", "instroom", "uitstroom", "doorlooptijd in dagen", "trajecten", "reden uitstroom", "doelrealisatie vastgelegd"];

/** The lines as CSV text, one at a time, the heading first. */
export function* encodeCaseloadCsv(regels: Iterable<Caseloadregel>): Generator<string> {
  yield encodeCsv([KOPPEN]);
  for (const regel of regels) {
    const { inwoner, wijk, instroom, uitstroom, doorlooptijdInDagen, trajecten, reden, doelrealisatieVastgelegd } = regel;
    yield encodeCsv([[inwoner, wijk, instroom, uitstroom, doorlooptijdInDagen, trajecten, reden, doelrealisatieVastgelegd ? "ja" : "nee"]]);
  }
}
