import type * as z from "zod";

import type { Dossier, Zaak } from "./dossier.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import type { Gevolg } from "./gevolg.js";
import { indexOvergangen, NIEUW } from "./index-overgangen.js";
import type { Normenboek } from "./normenboek.js";
import type { EisVerwijzing, Wmoartikel } from "./eis-verwijzing.js";
import type { Overgang, OvergangVan } from "./overgang.js";
import type { Toetsing, Vraag, Wachter } from "./wachter.js";

/** The schema of the data of each event of a life cycle. */
export type Schemakaart = Readonly<Record<string, z.ZodType<object>>>;

/** The data of each event, as the schemas read it. */
export type GegevensVan<Schemas extends Schemakaart> = { readonly [Soort in keyof Schemas & string]: z.infer<Schemas[Soort]> };

/** How an event of each kind changes the facts of a case. An event without an entry leaves them as they are. */
export type Verwerking<Feiten, Gegevenskaart> = {
  readonly [Soort in keyof Gegevenskaart & string]?: (
    feiten: Feiten,
    gegevens: Gegevenskaart[Soort],
    gebeurtenis: Omit<Gebeurtenis, "gegevens">,
  ) => Feiten;
};

/** A life cycle as it is written down: states, events, rows, and what events leave behind. */
export interface Levensloopbeschrijving<Code extends string, Toestand extends string, Feiten, Schemas extends Schemakaart> {
  readonly code: Code;
  readonly titel: string;
  readonly toestanden: readonly Toestand[];
  readonly schemas: Schemas;
  readonly overgangen: readonly OvergangVan<Toestand, Feiten, GegevensVan<Schemas>>[];
  /** The facts of a new case, before its first event is taken in. */
  readonly begin: NoInfer<Feiten>;
  readonly verwerk: Verwerking<NoInfer<Feiten>, GegevensVan<Schemas>>;
}

/** One row as every life cycle shows it: for screens, pictures and tests. */
export interface Overgangsrij {
  readonly nummer: number;
  readonly van: readonly string[] | "nieuw";
  readonly gebeurtenis: string;
  readonly naar: string | undefined;
  readonly als: string | undefined;
  readonly wachters: readonly Pick<Wachter<never, never>, "naam" | "code" | "vraagt" | "vereist">[];
  readonly eisen: readonly EisVerwijzing[];
  readonly artikel: Wmoartikel | undefined;
}

/** A guard that found something on a row. */
export interface Wachterbevinding {
  readonly wachter: Pick<Wachter<never, never>, "naam" | "code" | "vraagt">;
  readonly toetsing: NonNullable<Toetsing>;
}

/** What a life cycle says of an event: which row, what its guards found, and the case and consequences if it goes on. */
export interface Beoordeling {
  readonly rij: Overgangsrij;
  readonly bevindingen: readonly Wachterbevinding[];
  readonly pasToe: () => { readonly zaak: Zaak; readonly gevolgen: readonly Gevolg[] };
}

/** A life cycle ready for use: the rows are indexed by state and event, and the types of its facts stay inside. */
export interface Levensloop {
  readonly code: string;
  readonly titel: string;
  readonly toestanden: readonly string[];
  readonly gebeurtenissen: readonly string[];
  readonly rijen: readonly Overgangsrij[];
  readonly schemas: Schemakaart;
  /** Undefined when no row fits the state of the case and the kind of the event. */
  readonly beoordeel: (
    dossier: Dossier,
    zaak: Zaak | undefined,
    gebeurtenis: Gebeurtenis,
    normen: Normenboek,
  ) => Beoordeling | undefined;
}

// One list for every step without findings or consequences.
const GEEN: readonly never[] = Object.freeze([]);

/** What the guards of a row find, in their order. */
const toets = <Feiten, Gegevens>(wachters: readonly Wachter<Feiten, Gegevens>[], vraag: Vraag<Feiten, Gegevens>): readonly Wachterbevinding[] => {
  let bevindingen: readonly Wachterbevinding[] = GEEN;
  for (const wachter of wachters) {
    const toetsing = wachter.toets(vraag);
    if (toetsing !== undefined) bevindingen = [...bevindingen, { wachter, toetsing }];
  }
  return bevindingen;
};

/** Makes a life cycle from its description. */
export const makeLevensloop = <Code extends string, Toestand extends string, Feiten, Schemas extends Schemakaart>(
  beschrijving: Levensloopbeschrijving<Code, Toestand, Feiten, Schemas>,
): Levensloop => {
  type Kaart = GegevensVan<Schemas>;
  type Rij = Overgang<Toestand, Feiten, keyof Kaart & string, Kaart[keyof Kaart & string]>;
  type Eigen = Gebeurtenis<Code, keyof Kaart & string, Kaart[keyof Kaart & string]>;

  const { code, titel, toestanden, schemas, begin, verwerk } = beschrijving;
  const overgangen: readonly Rij[] = beschrijving.overgangen;
  const rijen = overgangen.map(
    (rij, nummer): Overgangsrij => ({
      nummer,
      van: rij.van,
      gebeurtenis: rij.gebeurtenis,
      naar: rij.naar,
      als: rij.als?.naam,
      wachters: rij.wachters,
      eisen: rij.eisen,
      artikel: rij.artikel,
    }),
  );
  // What a step needs of a row, together: the row itself, how it is shown, and what its event leaves in the facts.
  const index = indexOvergangen(
    overgangen.map((rij, nummer) => ({ van: rij.van, gebeurtenis: rij.gebeurtenis, naar: rij.naar, rij, overzicht: rijen[nummer], verwerk: verwerk[rij.gebeurtenis] })),
  );
  // A case of this code was made by this life cycle, so it has its types. So has an event of this code for which there is a row.
  const isEigenZaak = (zaak: Zaak): zaak is Zaak<Code, Toestand, Feiten> => zaak.levensloop === code;
  const isEigen = (gebeurtenis: Gebeurtenis): gebeurtenis is Eigen => gebeurtenis.levensloop === code;

  return {
    code,
    titel,
    toestanden,
    gebeurtenissen: Object.keys(schemas),
    rijen,
    schemas,
    beoordeel: (dossier, zaak, gebeurtenis, normen) => {
      const ingang = index.zoek(zaak === undefined ? NIEUW : zaak.toestand, gebeurtenis.soort);
      if (ingang === undefined || !isEigen(gebeurtenis)) return undefined;
      if (zaak !== undefined && !isEigenZaak(zaak)) return undefined;
      const feiten = zaak === undefined ? begin : zaak.feiten;
      const vraag: Vraag<Feiten, Kaart[keyof Kaart & string]> = { dossier, feiten, gegevens: gebeurtenis.gegevens, gebeurtenis, normen };
      const gevonden = ingang.rijen.find(({ rij: { als } }) => als === undefined || als.geldt(vraag));
      if (gevonden === undefined) return undefined;
      const { rij, overzicht, verwerk: neemOp } = gevonden;
      const naar = rij.naar ?? zaak?.toestand;
      if (overzicht === undefined || naar === undefined) return undefined;
      return {
        rij: overzicht,
        bevindingen: toets(rij.wachters, vraag),
        pasToe: () => ({
          zaak: {
            id: gebeurtenis.zaak,
            levensloop: code,
            toestand: naar,
            feiten: neemOp?.(feiten, gebeurtenis.gegevens, gebeurtenis) ?? feiten,
            versie: zaak === undefined ? 1 : zaak.versie + 1,
          },
          gevolgen: rij.gevolgen?.(vraag) ?? GEEN,
        }),
      };
    },
  };
};
