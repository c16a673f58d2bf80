import type { CustomTypesConfig } from "pg";

import type { Waarde } from "../databank.js";

const HEEL_GETAL = /^-?\d+$/;

// Beyond 2^53 a number would come back as another number; a fraction has no place in the store.
const readSafe = (tekst: string): number => {
  const getal = Number(tekst);
  if (HEEL_GETAL.test(tekst) && Number.isSafeInteger(getal)) return getal;
  throw new RangeError("getal buiten bereik");
};

const readBytes = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst.slice(2), "hex"));

/** How a column becomes a value, by the number of its type. @source PostgreSQL pg_type.dat */
const LEZERS: Readonly<Record<number, (tekst: string) => Waarde>> = {
  16: (tekst) => (tekst === "t" ? 1 : 0), // boolean, as SQLite answers it
  17: readBytes,
  20: readSafe, // bigint
  21: readSafe,
  23: readSafe,
  700: Number,
  701: Number,
  1700: readSafe, // numeric: what sum() over bigint answers
};

const asText = (tekst: string): string => tekst;

/** Columns as the port promises them; what is not a number, bytes or a truth value stays the text it is, dates too. */
export const COLUMN_TYPES: CustomTypesConfig = {
  getTypeParser: (type: number) => LEZERS[type] ?? asText,
};
