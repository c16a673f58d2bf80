import { err, type Result } from "@wmo-kit/domain/result";

import type { BerichtOngeldig } from "../errors.js";
import type { Bevinding } from "../schema/bevinding.js";
import { compileVorm } from "../schema/compile-vorm.js";
import { leesJson } from "../schema/lees-json.js";
import { toets } from "../schema/toets.js";
import { leesXml, type Xmlinhoud } from "../xml/lees-xml.js";
import { Bericht } from "./bericht.js";
import { BACKOFFICECONTRACT } from "./naamruimte.table.js";

const ongeldig =
  (vorm: BerichtOngeldig["vorm"]) =>
  (bevindingen: BerichtOngeldig["bevindingen"]): BerichtOngeldig => ({ _tag: "BerichtOngeldig", vorm, bevindingen });

/** Reads a message from JSON; all findings at once. */
export const decodeJson = (tekst: string): Result<Bericht, BerichtOngeldig> =>
  leesJson(tekst)
    .andThen((waarde) => toets(Bericht, "Bericht", waarde))
    .mapErr(ongeldig("json"));

/** Where a value stood; one that is missing is told at what it should have stood in. */
const zoekPlaats = (plaatsen: Xmlinhoud["plaatsen"], plaats: string): { readonly regel?: number; readonly kolom?: number } =>
  plaatsen.get(plaats) ?? (plaats === "" ? {} : zoekPlaats(plaatsen, plaats.slice(0, plaats.lastIndexOf("/"))));

const metPlaatsen = ({ plaatsen }: Xmlinhoud, bevindingen: readonly Bevinding[]): readonly Bevinding[] =>
  bevindingen.map((bevinding) => ({ ...zoekPlaats(plaatsen, bevinding.plaats), ...bevinding }));

/** Reads a message from XML; all findings at once, each with its line. */
export const decodeXml = (invoer: Uint8Array | string): Result<Bericht, BerichtOngeldig> => {
  const inhoud = leesXml(invoer, compileVorm(Bericht), BACKOFFICECONTRACT.wortel, BACKOFFICECONTRACT.naamruimte);
  const gelezen = toets(Bericht, "Bericht", inhoud.waarde);
  const vanSchema = gelezen.isErr() && inhoud.af ? metPlaatsen(inhoud, gelezen.error) : [];
  const [eerste, ...rest] = [...inhoud.bevindingen, ...vanSchema];
  if (eerste !== undefined) return err(ongeldig("xml")([eerste, ...rest]));
  return gelezen.mapErr(ongeldig("xml"));
};

/** Reads a message, JSON or XML, as its first character tells. */
export const decodeBericht = (tekst: string): Result<Bericht, BerichtOngeldig> => (/^\uFEFF?[ \t\n\r]*</.test(tekst) ? decodeXml(tekst) : decodeJson(tekst));
