import { isLeeg, type Cel } from "./cel.js";
import type { Celcode } from "./errors.js";
import { SJABLOONGRENZEN } from "./grenzen.table.js";
import { leesCel, type Ruwewaarde } from "./lees-cel.js";
import { AANTAL } from "./rijen.js";
import type { Onderdeel, Sjabloonlijst, Sjabloonveld } from "./sjabloonveld.js";

/** Accounts as the schema takes them, before it looked at them. */
export type Ruw = Ruwewaarde | null | readonly Ruw[] | { readonly [veld: string]: Ruw };

/** A fault with a field, before its row is looked up. */
export interface Veldfout {
  readonly sleutel: string;
  readonly code: Celcode;
  readonly toegestaan?: readonly string[];
}

/** A row of a list: which item it belongs to. */
export interface Lijstrij {
  readonly nummer: number;
  readonly sleutel: string;
}

/** The cells of one year by field; undefined when there is no such row. `inLijst` holds the rows of each list, `sleutels` those of all. */
export interface Kolom {
  readonly cel: (sleutel: string) => Cel | undefined;
  readonly sleutels: readonly string[];
  readonly inLijst: ReadonlyMap<string, readonly Lijstrij[]>;
}

const NUMMER = /^[1-9][0-9]*$/;

/** The rows of every list by the place of the list, made once for all years. */
export const groepeerLijstrijen = (sleutels: Iterable<string>): ReadonlyMap<string, readonly Lijstrij[]> => {
  const groepen = new Map<string, Lijstrij[]>();
  for (const sleutel of sleutels) {
    const delen = sleutel.split(".");
    delen.forEach((deel, plek) => {
      if (!NUMMER.test(deel)) return;
      const plaats = delen.slice(0, plek).join(".");
      groepen.set(plaats, groepen.get(plaats) ?? []);
      groepen.get(plaats)?.push({ nummer: Number(deel), sleutel });
    });
  }
  return groepen;
};

interface Lezing {
  readonly ruw: Ruw;
  readonly fouten: readonly Veldfout[];
}

const onder = (plaats: string, naam: string): string => (plaats === "" ? naam : `${plaats}.${naam}`);

const leesVeld = (kolom: Kolom, { soort, verplicht }: Sjabloonveld, sleutel: string): Lezing => {
  const cel = kolom.cel(sleutel);
  if (cel === undefined) return { ruw: undefined, fouten: [{ sleutel, code: "rijOntbreekt" }] };
  if (verplicht && isLeeg(cel)) return { ruw: undefined, fouten: [{ sleutel, code: "leeg" }] };
  return leesCel(cel, soort).match<Lezing>(
    (ruw) => ({ ruw, fouten: [] }),
    (code) => ({ ruw: undefined, fouten: [{ sleutel, code, ...(typeof soort === "object" ? { toegestaan: soort.keuzes } : {}) }] }),
  );
};

/** Cells of items beyond the number that the list says it has. */
const buitenAantal = (kolom: Kolom, plaats: string, aantal: number): readonly Veldfout[] =>
  (kolom.inLijst.get(plaats) ?? []).flatMap(({ nummer, sleutel }) => (nummer > aantal && !isLeeg(kolom.cel(sleutel)) ? [{ sleutel, code: "meerDanAantal" as const }] : []));

const leesLijst = (kolom: Kolom, { onderdelen, leegIsOnbekend }: Sjabloonlijst, plaats: string): Lezing => {
  const sleutel = onder(plaats, AANTAL);
  const { ruw: aantal, fouten } = leesVeld(kolom, { _tag: "Sjabloonveld", naam: AANTAL, soort: "geheel getal", verplicht: false }, sleutel);
  if (fouten.length > 0) return { ruw: undefined, fouten };
  if (typeof aantal !== "number") return { ruw: leegIsOnbekend ? null : [], fouten: buitenAantal(kolom, plaats, 0) };
  if (aantal < 0 || aantal > SJABLOONGRENZEN.onderdelenPerLijst) return { ruw: undefined, fouten: [{ sleutel, code: "aantalTeGroot" }] };
  const delen = Array.from({ length: aantal }, (_, plek) => leesOnderdelen(kolom, onderdelen, onder(plaats, String(plek + 1))));
  return { ruw: delen.map(({ ruw }) => ruw), fouten: [...delen.flatMap((deel) => deel.fouten), ...buitenAantal(kolom, plaats, aantal)] };
};

/** Whether every cell under this place is empty. */
const isLegeGroep = (kolom: Kolom, plaats: string): boolean =>
  kolom.sleutels.every((sleutel) => !sleutel.startsWith(`${plaats}.`) || isLeeg(kolom.cel(sleutel)));

const leesOnderdeel = (kolom: Kolom, onderdeel: Onderdeel, sleutel: string): Lezing => {
  switch (onderdeel._tag) {
    case "Sjabloonveld":
      return leesVeld(kolom, onderdeel, sleutel);
    case "Sjabloonlijst":
      return leesLijst(kolom, onderdeel, sleutel);
    case "Sjabloongroep": {
      const gelezen = leesOnderdelen(kolom, onderdeel.onderdelen, sleutel);
      if (!onderdeel.leegIsOnbekend || !isLegeGroep(kolom, sleutel)) return gelezen;
      return { ruw: null, fouten: gelezen.fouten.filter(({ code }) => code === "rijOntbreekt") };
    }
  }
};

/** Reads the cells of one year into what the schema takes, with every fault at once. An empty cell is left out: unknown. */
export const leesOnderdelen = (kolom: Kolom, onderdelen: readonly Onderdeel[], plaats = ""): Lezing => {
  const delen = onderdelen.map((onderdeel) => ({ naam: onderdeel.naam, ...leesOnderdeel(kolom, onderdeel, onder(plaats, onderdeel.naam)) }));
  return {
    ruw: Object.fromEntries(delen.flatMap(({ naam, ruw }) => (ruw === undefined ? [] : [[naam, ruw]]))),
    fouten: delen.flatMap(({ fouten }) => fouten),
  };
};
