import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { DecodeFailure } from "../errors.js";
import type { Bytebron, Stroomuitslag } from "../lees-stroom.js";
import { readWmo323, type DeclaratieKop } from "../read-wmo323.js";
import { readWmo325, type AntwoordKop } from "../read-wmo325.js";
import type { Prestatie, Wmo323 } from "../release-3-2/wmo323.js";
import type { DeclaratieAntwoord, Wmo325, Wmo325Prestatie } from "../release-3-2/wmo325.js";

type Retourcodes = DeclaratieAntwoord["retourCodes"];

/** A stream that ends well has a head; this is for the type only. */
const ZONDER_KOP: DecodeFailure = { _tag: "BerichtOngeldig", bevindingen: [] };

/** Puts a claim together from its parts: its lines are in memory, its text never is. */
export const verzamelWmo323 = async (bron: Bytebron): Promise<Result<Wmo323, DecodeFailure>> => {
  let kop: DeclaratieKop | undefined;
  let uitslag: Stroomuitslag = err(ZONDER_KOP);
  const clienten: { readonly bsn: string; readonly prestaties: Prestatie[] }[] = [];
  for await (const deel of readWmo323(bron)) {
    if (deel.deel === "kop") kop = deel;
    if (deel.deel === "einde") uitslag = deel.uitslag;
    if (deel.deel === "prestaties") (clienten[deel.clientNummer - 1] ??= { bsn: deel.bsn, prestaties: [] }).prestaties.push(...deel.prestaties);
  }
  const gelezen = kop;
  return uitslag.andThen((): Result<Wmo323, DecodeFailure> =>
    gelezen === undefined ? err(ZONDER_KOP) : ok({ soort: "WMO323", header: gelezen.header, declaratie: { ...gelezen.declaratie, clienten } }),
  );
};

/** Puts an answer together from its parts. */
export const verzamelWmo325 = async (bron: Bytebron): Promise<Result<Wmo325, DecodeFailure>> => {
  let kop: AntwoordKop | undefined;
  let uitslag: Stroomuitslag = err(ZONDER_KOP);
  let retourCodes: Retourcodes = [];
  const clienten: { readonly bsn: string; readonly prestaties: Wmo325Prestatie[]; retourCodes: Retourcodes }[] = [];
  for await (const deel of readWmo325(bron)) {
    if (deel.deel === "kop") kop = deel;
    if (deel.deel === "einde") uitslag = deel.uitslag;
    if (deel.deel === "prestaties")
      (clienten[deel.clientNummer - 1] ??= { bsn: deel.bsn, prestaties: [], retourCodes: [] }).prestaties.push(...deel.prestaties);
    if (deel.deel !== "retourCodes") continue;
    const client = deel.client === undefined ? undefined : clienten[deel.client.clientNummer - 1];
    if (client === undefined) retourCodes = deel.retourCodes;
    else client.retourCodes = deel.retourCodes;
  }
  const gelezen = kop;
  return uitslag.andThen((): Result<Wmo325, DecodeFailure> => {
    if (gelezen === undefined) return err(ZONDER_KOP);
    const { header, declaratieAntwoord } = gelezen;
    if (declaratieAntwoord === undefined) return ok({ soort: "WMO325", header });
    return ok({ soort: "WMO325", header, declaratieAntwoord: { ...declaratieAntwoord, ...(clienten.length === 0 ? {} : { clienten }), retourCodes } });
  });
};
