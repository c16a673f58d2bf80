import { parse, type InvoerBevinding } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import { isLeeg, kolomletter, type Blad } from "./cel.js";
import type { Celcode, Celfout, SjabloonFailure } from "./errors.js";
import { SJABLOONGRENZEN } from "./grenzen.table.js";
import { EINDE, KOP_VELD, KOPPEN } from "./kop.js";
import { groepeerLijstrijen, leesOnderdelen, type Kolom } from "./lees-kolom.js";
import { isSleutel } from "./is-sleutel.js";
import { SJABLOONONDERDELEN } from "./list-onderdelen.js";

/** Where each field stands: its row, the first being 0. */
type Plaatsen = ReadonlyMap<string, number>;

const EERSTE_JAAR = KOPPEN.length;

const sleutelVan = (rij: Blad["rijen"][number]): string => (typeof rij[0] === "string" ? rij[0].trim() : "");

const fout = (blad: Blad, rij: number | null, kolom: number | null, veld: string | null, code: Celcode): Celfout => ({
  blad: blad.naam,
  rij: rij === null ? null : rij + 1,
  kolom: kolom === null ? null : kolomletter(kolom),
  veld,
  code,
});

/** What is wrong with the rows themselves, whatever their years hold. */
const controleerRijen = (blad: Blad): { readonly plaatsen: Plaatsen; readonly fouten: readonly Celfout[] } => {
  const plaatsen = new Map<string, number>();
  const fouten: Celfout[] = [];
  if (sleutelVan(blad.rijen[0] ?? []) !== KOP_VELD) fouten.push(fout(blad, 0, 0, null, "kop"));
  blad.rijen.forEach((rij, nummer) => {
    if (nummer === 0) return;
    const sleutel = sleutelVan(rij);
    const heeftWaarde = rij.some((cel, kolom) => kolom >= EERSTE_JAAR && !isLeeg(cel));
    if (sleutel === "" && isLeeg(rij[0])) {
      if (heeftWaarde) fouten.push(fout(blad, nummer, 0, null, "rijZonderNaam"));
    } else if (plaatsen.has(sleutel)) fouten.push(fout(blad, nummer, 0, sleutel, "rijDubbel"));
    else if (sleutel === EINDE || isSleutel(sleutel)) plaatsen.set(sleutel, nummer);
    else fouten.push(fout(blad, nummer, 0, null, "rijOnbekend"));
  });
  if (!plaatsen.has(EINDE)) fouten.push(fout(blad, null, null, EINDE, "rijOntbreekt"));
  return { plaatsen, fouten };
};

const gevuldeKolommen = (blad: Blad): readonly number[] => {
  const breedte = blad.rijen.reduce((tot, rij) => Math.max(tot, rij.length), 0);
  return Array.from({ length: Math.max(0, breedte - EERSTE_JAAR) }, (_, plek) => plek + EERSTE_JAAR).filter((kolom) =>
    blad.rijen.some((rij, nummer) => nummer > 0 && !isLeeg(rij[kolom])),
  );
};

type Lijstrijen = Kolom["inLijst"];

const kolomVan = (blad: Blad, plaatsen: Plaatsen, inLijst: Lijstrijen, kolom: number): Kolom => ({
  cel: (sleutel) => {
    const rij = plaatsen.get(sleutel);
    return rij === undefined ? undefined : (blad.rijen[rij]?.[kolom] ?? null);
  },
  sleutels: [...plaatsen.keys()],
  inLijst,
});

const sleutelVanPad = ({ pad }: InvoerBevinding): string => pad.map((deel) => (typeof deel === "number" ? deel + 1 : deel)).join(".");

const leesJaar = (blad: Blad, plaatsen: Plaatsen, inLijst: Lijstrijen, kolom: number): Result<Jaarrekening, readonly Celfout[]> => {
  const { ruw, fouten } = leesOnderdelen(kolomVan(blad, plaatsen, inLijst, kolom), SJABLOONONDERDELEN);
  const metPlaats = (sleutel: string, code: Celcode): Celfout => fout(blad, plaatsen.get(sleutel) ?? null, kolom, sleutel, code);
  if (fouten.length > 0) {
    return err(fouten.map(({ sleutel, code, toegestaan }) => ({ ...metPlaats(sleutel, code), ...(toegestaan === undefined ? {} : { toegestaan }) })));
  }
  return parse(Jaarrekening, "Jaarrekening", ruw).mapErr(({ bevindingen }) =>
    bevindingen.map((bevinding) => ({ ...metPlaats(sleutelVanPad(bevinding), "waarde"), invoercode: bevinding.code })),
  );
};

/** One fault for a row that is missing for every year, and not one for each. */
const zonderHerhaling = (fouten: readonly Celfout[]): readonly Celfout[] => {
  const gezien = new Set<string>();
  return fouten.flatMap((een) => {
    if (een.rij !== null || een.veld === null) return [een];
    if (gezien.has(een.veld)) return [];
    gezien.add(een.veld);
    return [{ ...een, kolom: null }];
  });
};

const dubbeleJaren = (blad: Blad, plaatsen: Plaatsen, gelezen: readonly { readonly kolom: number; readonly jaar: Jaarrekening }[]): readonly Celfout[] =>
  gelezen.flatMap(({ kolom, jaar }, plek) => {
    const isZelfde = ({ jaar: ander }: { readonly jaar: Jaarrekening }): boolean =>
      ander.rechtspersoon === jaar.rechtspersoon && ander.boekjaar.begindatum === jaar.boekjaar.begindatum;
    const rij = plaatsen.get("boekjaar.begindatum") ?? null;
    return gelezen.slice(0, plek).some(isZelfde) ? [fout(blad, rij, kolom, "boekjaar.begindatum", "jaarDubbel")] : [];
  });

/**
 * Reads the accounts of every year from a sheet of the template. With one fault anywhere nothing is read, and every fault is told.
 *
 * @source dagbesteding 16.7; wijkteam 104.3
 */
export const readBlad = (blad: Blad): Result<readonly Jaarrekening[], SjabloonFailure> => {
  if (blad.rijen.length > SJABLOONGRENZEN.rijen) return err({ _tag: "SjabloonOnleesbaar", reden: "te groot" });
  const kolommen = gevuldeKolommen(blad);
  if (kolommen.length > SJABLOONGRENZEN.jaren) return err({ _tag: "SjabloonOnleesbaar", reden: "te groot" });
  const { plaatsen, fouten } = controleerRijen(blad);
  const inLijst = groepeerLijstrijen(plaatsen.keys());
  const jaren = kolommen.map((kolom) => ({ kolom, uitslag: leesJaar(blad, plaatsen, inLijst, kolom) }));
  const gelezen = jaren.flatMap(({ kolom, uitslag }) => (uitslag.isOk() ? [{ kolom, jaar: uitslag.value }] : []));
  const alle = zonderHerhaling([
    ...fouten,
    ...(kolommen.length === 0 ? [fout(blad, null, EERSTE_JAAR, null, "geenJaren")] : []),
    ...jaren.flatMap(({ uitslag }) => (uitslag.isErr() ? uitslag.error : [])),
    ...dubbeleJaren(blad, plaatsen, gelezen),
  ]);
  const [eerste, ...rest] = alle;
  return eerste === undefined ? ok(gelezen.map(({ jaar }) => jaar)) : err({ _tag: "SjabloonOngeldig", fouten: [eerste, ...rest] });
};
