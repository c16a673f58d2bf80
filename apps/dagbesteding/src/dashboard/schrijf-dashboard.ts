import { Schema } from "effect";

import { Dashboardweergave } from "./weergave.js";

type Schrijf = (waarde: unknown) => string;

// What stayed the same is written once: a part of the dashboard is a new thing whenever it changed.
const metGeheugen = (schrijf: Schrijf): Schrijf => {
  let laatste: { readonly waarde: unknown; readonly tekst: string } | undefined;
  return (waarde) => {
    if (laatste === undefined || laatste.waarde !== waarde) laatste = { waarde, tekst: schrijf(waarde) };
    return laatste.tekst;
  };
};

const VELDEN = Object.entries(Dashboardweergave.fields).map(([naam, veld]) => [naam, Schema.encodeUnknownSync(veld)] as const);

/** Writes the dashboard as JSON, again and again: only the parts that changed are written anew. */
export const makeSchrijver = (): ((dashboard: Dashboardweergave) => Uint8Array) => {
  const velden = VELDEN.map(([naam, encode]) => [naam, metGeheugen((waarde) => `${JSON.stringify(naam)}:${JSON.stringify(encode(waarde))}`)] as const);
  const utf8 = new TextEncoder();
  return (dashboard) => {
    const delen: Readonly<Record<string, unknown>> = dashboard;
    return utf8.encode(`{${velden.map(([naam, schrijf]) => schrijf(delen[naam])).join(",")}}`);
  };
};
