import type { Ontbrekend } from "../stukken/stuk.js";
import type { Onderzoek, Stappen } from "./onderzoek.js";
import { resterendeActiviteiten, toegelatenActiviteiten, type Stapnummer } from "./stappenplan.js";

/** Something that a step must hold and does not; `over` is the question, problem or activity it is about, in the words of the file. */
export interface Stapgemis extends Ontbrekend {
  readonly over?: string;
}

type Lijst = (onderzoek: Onderzoek) => readonly Stapgemis[];

const alsNiet = (aanwezig: boolean, gemis: Stapgemis): readonly Stapgemis[] => (aanwezig ? [] : [gemis]);

const ELEMENTEN = {
  d: { eis: "W-26.d", naam: "een oordeel over eigen kracht en gebruikelijke hulp" },
  e: { eis: "W-26.e", naam: "een oordeel over mantelzorg en het netwerk" },
  f: { eis: "W-26.f", naam: "een oordeel over voorliggende voorzieningen" },
} as const;

const inStap1: Lijst = ({ stap1 }) =>
  stap1 === undefined
    ? [{ eis: "W-27.1.1", naam: "de hulpvraag met deelvragen" }]
    : [
        ...alsNiet(stap1.deelvragen.length > 0, { eis: "W-27.1.1", naam: "minstens één deelvraag" }),
        ...alsNiet(stap1.a !== undefined, { eis: "W-26.a", naam: "behoeften, persoonskenmerken en voorkeuren (a)" }),
        ...alsNiet(stap1.b !== undefined, { eis: "W-26.b", naam: "steun voor ouders, of waarom die niet speelt (b)" }),
        ...alsNiet(stap1.c !== undefined, { eis: "W-26.c", naam: "het gewenste resultaat (c)" }),
      ];

const inStap2: Lijst = ({ stap1, stap2 }) => {
  if (stap2 === undefined) return [{ eis: "W-27.1.2", naam: "de problemen bij elke deelvraag" }];
  const deelvragen = stap1?.deelvragen ?? [];
  const behandeld = [...stap2.problemen, ...stap2.afgesloten].map(({ deelvraag }) => deelvraag);
  return [
    ...deelvragen
      .filter(({ id }) => !behandeld.includes(id))
      .map(({ vraag }) => ({ eis: "W-27.1.2", naam: "een probleem, of waarom deze deelvraag klaar is", over: vraag }) as const),
    ...stap2.problemen
      .filter(({ deelvraag }) => !deelvragen.some(({ id }) => id === deelvraag))
      .map(({ omschrijving }) => ({ eis: "W-27.1.2", naam: "de deelvraag waar dit probleem bij hoort", over: omschrijving }) as const),
  ];
};

const inStap3: Lijst = ({ stap2, stap3 }) => {
  if (stap3 === undefined) return [{ eis: "W-27.1.3", naam: "de activiteiten waar hulp bij nodig is" }];
  const problemen = stap2?.problemen ?? [];
  return [
    ...problemen
      .filter(({ id }) => !stap3.activiteiten.some(({ probleem }) => probleem === id))
      .map(({ omschrijving }) => ({ eis: "W-27.1.3", naam: "een activiteit bij dit probleem", over: omschrijving }) as const),
    ...stap3.activiteiten
      .filter(({ probleem }) => !problemen.some(({ id }) => id === probleem))
      .map(({ omschrijving }) => ({ eis: "W-27.1.3", naam: "het probleem waar deze activiteit bij hoort", over: omschrijving }) as const),
  ];
};

const inStap4: Lijst = ({ stap3, stap4 }) => {
  if (stap4 === undefined) return [{ eis: "W-27.1.4", naam: "wat al kan: eigen kracht, netwerk en voorliggende voorzieningen" }];
  return (stap3?.activiteiten ?? []).flatMap(({ id, omschrijving }) =>
    (["d", "e", "f"] as const)
      .filter((element) => !stap4.oordelen.some((oordeel) => oordeel.activiteit === id && oordeel.element === element))
      .map((element) => ({ ...ELEMENTEN[element], over: omschrijving })),
  );
};

const omschrijvingVan = ({ stap3 }: Stappen, activiteit: string): string =>
  stap3?.activiteiten.find(({ id }) => id === activiteit)?.omschrijving ?? activiteit;

const inStap5: Lijst = (onderzoek) => {
  const { stap5 } = onderzoek;
  if (stap5 === undefined) return [{ eis: "W-27.1.5", naam: "wat overblijft, met de tijd die het kost" }];
  const rest = stap5.rest.map(({ activiteit }) => activiteit);
  const toegelaten = toegelatenActiviteiten(onderzoek);
  return [
    ...resterendeActiviteiten(onderzoek)
      .filter((id) => !rest.includes(id))
      .map((id) => ({ eis: "W-27.1.5", naam: "de tijd voor deze activiteit", over: omschrijvingVan(onderzoek, id) }) as const),
    ...rest
      .filter((id) => !toegelaten.includes(id))
      .map((id) => ({ eis: "W-27.1.5", naam: "waarom hier maatwerk voor is: deze activiteit is al gedekt", over: omschrijvingVan(onderzoek, id) }) as const),
  ];
};

const inStap6: Lijst = ({ stap6 }) =>
  stap6 === undefined
    ? [{ eis: "W-27.1.6", naam: "de duur" }]
    : [
        ...alsNiet(stap6.h !== undefined, { eis: "W-26.h", naam: "de eigen bijdrage (h)" }),
        ...alsNiet(stap6.i !== undefined, { eis: "W-26.i", naam: "de mogelijkheid van een pgb (i)" }),
        ...alsNiet(stap6.i === undefined || !stap6.i.pgbGewenst || stap6.i.begrijpelijkUitgelegd, {
          eis: "W-26.i",
          naam: "een begrijpelijke uitleg over het pgb (i)",
        }),
      ];

const PER_STAP: Readonly<Record<Stapnummer, Lijst>> = { 1: inStap1, 2: inStap2, 3: inStap3, 4: inStap4, 5: inStap5, 6: inStap6 };

/** Everything that a step still misses, in the order of its form; empty when the step is complete. @source W-27.1.1 to W-27.1.6, W-26.a to W-26.i */
export const listOntbrekendInStap = (onderzoek: Onderzoek, stap: Stapnummer): readonly Stapgemis[] => PER_STAP[stap](onderzoek);
