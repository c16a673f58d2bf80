import { Eurocent, IsoDatum, Tijdstip } from "@wmo-kit/domain";
import * as z from "zod";

import type { Veld, Veldsoort } from "../api/veld.js";
import { findLabel } from "./find-label.js";
import { listKeuzen, toOptie } from "./list-keuzen.js";
import { LANGE_TEKSTEN } from "./lange-teksten.table.js";

/** By this name a row of a list has something to be told apart by. */
const KENMERK = "id";

/** What this reads of a JSON schema. */
interface Vorm {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Vorm>>;
  readonly required?: readonly string[];
  readonly items?: Vorm;
  readonly propertyNames?: Vorm;
  readonly additionalProperties?: Vorm | boolean;
  readonly anyOf?: readonly Vorm[];
  readonly oneOf?: readonly Vorm[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly "x-soort"?: Veldsoort;
}

interface Plaats {
  readonly naam: string;
  readonly pad: string;
  readonly verplicht: boolean;
}

const toVorm = (schema: z.ZodType): Vorm =>
  z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => {
      const bron: unknown = zodSchema;
      if (bron === IsoDatum) jsonSchema["x-soort"] = "datum";
      if (bron === Eurocent) jsonSchema["x-soort"] = "bedrag";
      if (bron === Tijdstip) jsonSchema["x-soort"] = "tijdstip";
    },
  }) as Vorm;

const basis = ({ naam, pad, verplicht }: Plaats, soort: Veldsoort): Veld => {
  const { label, uitleg } = findLabel(pad, naam);
  return {
    naam,
    label,
    uitleg: uitleg ?? null,
    soort,
    verplicht,
    opties: null,
    velden: null,
    voorstel: null,
    min: null,
    max: null,
    alleenBij: null,
  };
};

const vaste = (vorm: Vorm): readonly string[] | undefined => {
  const waarden = vorm.enum ?? (vorm.const === undefined ? undefined : [vorm.const]);
  return waarden?.map(String);
};

/** The field that tells the alternatives of a choice apart: the one that holds another constant in each. */
const keuzeveld = (vormen: readonly Vorm[]): string | undefined =>
  Object.keys(vormen[0]?.properties ?? {}).find((naam) => vormen.every(({ properties }) => properties?.[naam]?.const !== undefined));

const isVerplichtIn = ({ required = [] }: Vorm, naam: string): boolean => required.includes(naam);

const veldenVanKeuze = (vormen: readonly Vorm[], kenmerk: string, pad: string): readonly Veld[] => {
  const waarden = [...new Set(vormen.flatMap(({ properties }) => vaste(properties?.[kenmerk] ?? {}) ?? []))];
  const eerste = basis({ naam: kenmerk, pad: `${pad}.${kenmerk}`, verplicht: true }, "keuze");
  const isJaNee = vormen.every(({ properties }) => typeof properties?.[kenmerk]?.const === "boolean");
  const keuze: Veld = isJaNee ? { ...eerste, soort: "jaNee" } : { ...eerste, opties: waarden.map((waarde) => toOptie(`${pad}.${kenmerk}`, waarde)) };
  const namen = [...new Set(vormen.flatMap(({ properties }) => Object.keys(properties ?? {})))].filter((naam) => naam !== kenmerk);
  return [
    keuze,
    ...namen.flatMap((naam): readonly Veld[] => {
      const bij = vormen.filter(({ properties }) => properties?.[naam] !== undefined);
      const vorm = bij[0]?.properties?.[naam];
      if (vorm === undefined) return [];
      const veld = makeVeld(vorm, { naam, pad: `${pad}.${naam}`, verplicht: bij.every((kandidaat) => isVerplichtIn(kandidaat, naam)) });
      const alleenBij =
        bij.length === vormen.length ? null : { veld: kenmerk, waarden: bij.flatMap(({ properties }) => vaste(properties?.[kenmerk] ?? {}) ?? []) };
      return [{ ...veld, alleenBij }];
    }),
  ];
};

const veldenVan = (vorm: Vorm, pad: string): readonly Veld[] => {
  const vormen = vorm.oneOf ?? vorm.anyOf;
  const kenmerk = vormen === undefined ? undefined : keuzeveld(vormen);
  if (vormen !== undefined && kenmerk !== undefined) return veldenVanKeuze(vormen, kenmerk, pad);
  return Object.entries(vorm.properties ?? {}).map(([naam, deel]) =>
    makeVeld(deel, { naam, pad: `${pad}.${naam}`, verplicht: isVerplichtIn(vorm, naam) }),
  );
};

/** What is asked where nothing may be the answer too: the field, which then need not be filled in. */
const zonderNiets = ({ anyOf = [] }: Vorm): Vorm | undefined => {
  const wel = anyOf.filter(({ type }) => type !== "null");
  return wel.length === 1 && anyOf.length === 2 ? wel[0] : undefined;
};

const makeLijst = (vorm: Vorm, plaats: Plaats, minItems: number | undefined): Veld => {
  const items = zonderNiets(vorm) ?? vorm;
  const waarden = vaste(items);
  const verplicht = plaats.verplicht && (minItems ?? 0) > 0;
  if (waarden !== undefined)
    return { ...basis({ ...plaats, verplicht }, "meerkeuze"), opties: waarden.map((waarde) => toOptie(plaats.pad, waarde)) };
  const rijen = items.properties === undefined && items.oneOf === undefined && items.anyOf === undefined;
  const velden = rijen ? [makeVeld(items, { naam: "", pad: plaats.pad, verplicht: true })] : veldenVan(items, plaats.pad);
  return { ...basis({ ...plaats, verplicht }, "lijst"), velden, min: minItems ?? null };
};

/** A record with a closed list of keys asks each of them. */
const makeKaart = (namen: readonly string[], waarde: Vorm, plaats: Plaats): Veld => ({
  ...basis(plaats, "groep"),
  velden: namen.map((naam) => ({ ...makeVeld(waarde, { naam, pad: plaats.pad, verplicht: false }), naam, label: toOptie(plaats.pad, naam).label })),
});

const makeVeld = (vorm: Vorm, plaats: Plaats): Veld => {
  const gevuld = zonderNiets(vorm);
  // A row of a list that holds nothing is no row.
  if (gevuld !== undefined) return makeVeld(gevuld, { ...plaats, verplicht: plaats.verplicht && plaats.naam === "" });
  const soort = vorm["x-soort"];
  if (soort !== undefined) return basis(plaats, soort);
  const keuzen = vaste(vorm) ?? listKeuzen(plaats.pad);
  if (keuzen !== undefined) return { ...basis(plaats, "keuze"), opties: keuzen.map((waarde) => toOptie(plaats.pad, waarde)) };
  if (vorm.type === "boolean") return basis(plaats, "jaNee");
  if (vorm.type === "integer" || vorm.type === "number") {
    const { minimum, maximum } = vorm;
    const hoogste = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? null : maximum;
    return { ...basis(plaats, "getal"), min: minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? null : minimum, max: hoogste };
  }
  if (vorm.type === "array") return makeLijst(vorm.items ?? {}, plaats, vorm.minItems);
  const namen = vorm.propertyNames === undefined ? undefined : vaste(vorm.propertyNames);
  if (namen !== undefined && typeof vorm.additionalProperties === "object") return makeKaart(namen, vorm.additionalProperties, plaats);
  if (vorm.properties !== undefined || vorm.oneOf !== undefined || vorm.anyOf !== undefined)
    return { ...basis(plaats, "groep"), velden: veldenVan(vorm, plaats.pad) };
  return basis(plaats, plaats.naam === KENMERK ? "kenmerk" : LANGE_TEKSTEN.has(plaats.naam) ? "langeTekst" : "tekst");
};

/**
 * The form of an event: its fields in the order of its schema, with labels and answers.
 * `plaats` is the code of the life cycle and the event: `B2 beeindigd`.
 */
export const makeVelden = (schema: z.ZodType, plaats: string): readonly Veld[] => veldenVan(toVorm(schema), plaats);
