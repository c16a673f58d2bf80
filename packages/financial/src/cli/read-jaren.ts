import { err, ok, Result } from "@wmo-kit/domain/result";

import { parseJaarrekening, type Jaarrekening } from "../jaarrekening/jaarrekening.js";
import { readCsvSjabloon } from "../sjabloon/csv.js";
import { SJABLOONGRENZEN } from "../sjabloon/grenzen.table.js";
import { readXlsxSjabloon } from "../sjabloon/xlsx.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";

/** The first two bytes of a zip file, which an XLSX file is. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const tryJson = Result.fromThrowable(
  (tekst: string): unknown => JSON.parse(tekst),
  () => null,
);

/** Reads a file as JSON. */
export const readJson = async (bestand: string, host: Host): Promise<Result<unknown, CliFailure>> =>
  (await host.read(bestand, SJABLOONGRENZEN.bytes)).andThen<unknown, CliFailure>((bytes) => {
    const tekst = host.tekstVan(bytes);
    return tekst === undefined ? err({ _tag: "BestandGeenUtf8", bestand }) : tryJson(tekst).mapErr(() => ({ _tag: "BestandGeenJson", bestand }));
  });

const uitJson = (tekst: string, bestand: string): Result<readonly Jaarrekening[], CliFailure> =>
  tryJson(tekst)
    .mapErr((): CliFailure => ({ _tag: "BestandGeenJson", bestand }))
    .andThen((invoer) => Result.combine((Array.isArray(invoer) ? invoer : [invoer]).map(parseJaarrekening)).mapErr((oorzaak): CliFailure => ({ _tag: "InhoudOngeldig", bestand, oorzaak })));

const uitBytes = async (bytes: Uint8Array, bestand: string, host: Host): Promise<Result<readonly Jaarrekening[], CliFailure>> => {
  if (isZip(bytes)) return (await readXlsxSjabloon(bytes)).mapErr((oorzaak) => ({ _tag: "SjabloonFout", bestand, oorzaak }));
  const tekst = host.tekstVan(bytes);
  if (tekst === undefined) return err({ _tag: "BestandGeenUtf8", bestand });
  if (/^\s*[[{]/.test(tekst)) return uitJson(tekst, bestand);
  return readCsvSjabloon(tekst).mapErr((oorzaak) => ({ _tag: "SjabloonFout", bestand, oorzaak }));
};

/** The year that a financial year is called by: that of its last day. */
export const jaarnaam = ({ boekjaar }: Jaarrekening): string => boekjaar.einddatum.slice(0, 4);

/** The years up to and with the one asked for, oldest first. */
const kiesJaren = (gelezen: readonly Jaarrekening[], bestand: string, gevraagd: string | undefined): Result<readonly [Jaarrekening, ...Jaarrekening[]], CliFailure> => {
  const jaren = [...gelezen].sort((een, ander) => (een.boekjaar.einddatum < ander.boekjaar.einddatum ? -1 : 1));
  const namen = jaren.map(jaarnaam);
  if (jaren.length === 0) return err({ _tag: "GeenJaren", bestand });
  if (new Set(jaren.map(({ rechtspersoon }) => rechtspersoon)).size > 1) return err({ _tag: "MeerRechtspersonen", bestand });
  const dubbel = namen.find((naam, plek) => namen.indexOf(naam) !== plek);
  if (dubbel !== undefined) return err({ _tag: "JaarDubbel", jaar: dubbel });
  const [eerste, ...rest] = gevraagd === undefined ? jaren : jaren.slice(0, namen.indexOf(gevraagd) + 1);
  return eerste === undefined ? err({ _tag: "JaarOntbreekt", jaar: gevraagd ?? "", aanwezig: namen }) : ok([eerste, ...rest]);
};

/** Reads the accounts of a file, whichever of the three forms it has. */
export const readJaren = async (bestand: string, jaar: string | undefined, host: Host): Promise<Result<readonly [Jaarrekening, ...Jaarrekening[]], CliFailure>> => {
  const bytes = await host.read(bestand, SJABLOONGRENZEN.bytes);
  if (bytes.isErr()) return err(bytes.error);
  return (await uitBytes(bytes.value, bestand, host)).andThen((jaren) => kiesJaren(jaren, bestand, jaar));
};
