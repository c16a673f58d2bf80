import { Tijd } from "@wmo-kit/afwegingskader";
import { IsoDatum } from "@wmo-kit/domain";
import { toJson } from "@wmo-kit/kit";
import type { Gebeurtenis } from "@wmo-kit/runtime";
import * as z from "zod";

import { NietInRun, Runregel, Voorgesteld } from "./declaratiefeit.js";

/** The version of the shape in which a proposal is stored. In the first one each record stood whole, as `Voorgesteld` has it. */
export const VOORSTEL_SCHEMAVERSIE = 2;

const Tekst = z.string().min(1);

/** Records that follow each other and differ in nothing but their id and day. */
const Tijdgroep = z.strictObject({ gelijk: Tijd.omit({ registratie: true, dag: true }), tijden: z.array(z.tuple([Tekst, IsoDatum])) });
type Tijdgroep = z.infer<typeof Tijdgroep>;

const Regelvorm = Runregel.omit({ tijden: true }).extend({ groepen: z.array(Tijdgroep) });

/** Records that follow each other and are left out for the same reason. */
const Nietgroep = NietInRun.omit({ registratie: true }).extend({ registraties: z.array(Tekst) });
type Nietgroep = z.infer<typeof Nietgroep>;

/** A proposal as it is stored: what many records have in common stands there once, so that a month of everybody is a few megabytes. */
export const Voorstelvorm = Voorgesteld.extend({ regels: z.array(Regelvorm), niet: z.array(Nietgroep) });

// An id begins with the dossier it is of, and that stands beside it already.
const kortVan = (dossier: string, registratie: string): string => (registratie.startsWith(`${dossier}:`) ? registratie.slice(dossier.length) : registratie);
const heelVan = (dossier: string, kort: string): string => (kort.startsWith(":") ? `${dossier}${kort}` : kort);

/** Things with the same head that follow each other, together and in their own order. */
const groepeerReeks = <Kop extends object, Lid>(dingen: Iterable<readonly [kop: Kop, lid: Lid]>): readonly (readonly [kop: Kop, leden: readonly Lid[]])[] => {
  const groepen: (readonly [Kop, Lid[]])[] = [];
  let laatste: string | undefined;
  for (const [kop, lid] of dingen) {
    const tekst = JSON.stringify(kop);
    if (tekst === laatste) groepen.at(-1)?.[1].push(lid);
    else groepen.push([kop, [lid]]);
    laatste = tekst;
  }
  return groepen;
};

const listTijdgroepen = ({ dossier, tijden }: Runregel): Tijdgroep[] =>
  groepeerReeks(tijden.map(({ registratie, dag, ...gelijk }) => [gelijk, [kortVan(dossier, registratie), dag] as const] as const)).map(([gelijk, leden]) => ({
    gelijk,
    tijden: leden.map(([kort, dag]) => [kort, dag]),
  }));

const listNietgroepen = (niet: Voorgesteld["niet"]): Nietgroep[] =>
  groepeerReeks(niet.map(({ registratie, ...kop }) => [kop, kortVan(kop.dossier, registratie)] as const)).map(([kop, registraties]) => ({ ...kop, registraties: [...registraties] }));

/** A proposal as JSON in the newest shape; only a line at a time is copied. */
export const schrijfVoorstel = ({ regels, niet, ...voorstel }: Voorgesteld): Gebeurtenis["gegevens"] => ({
  ...voorstel,
  regels: regels.map(({ tijden, ...regel }) => toJson({ ...regel, groepen: listTijdgroepen({ ...regel, tijden }) })),
  niet: listNietgroepen(niet),
});

/** The proposal that a shape was written from. */
export const toVoorstel = ({ regels, niet, ...voorstel }: z.infer<typeof Voorstelvorm>): Voorgesteld => ({
  ...voorstel,
  regels: regels.map(({ groepen, ...regel }) => ({
    ...regel,
    tijden: groepen.flatMap(({ gelijk, tijden }) => tijden.map(([kort, dag]) => ({ registratie: heelVan(regel.dossier, kort), dag, ...gelijk }))),
  })),
  niet: niet.flatMap(({ registraties, ...kop }) => registraties.map((kort) => ({ ...kop, registratie: heelVan(kop.dossier, kort) }))),
});
