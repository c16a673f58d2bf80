import type { Result } from "@wmo-kit/domain/result";

import { encodeWmo323 } from "../encode-bericht.js";
import { OP179 } from "../groot/bestandsgrootte.table.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Argumenten } from "./argumenten.js";
import { eigenNummers, nummersVanDeel } from "./deelnummers.js";
import type { CliFailure } from "./errors.js";
import type { Host, Uitgang } from "./host.js";
import { delenVan, openInvoer } from "./open-invoer.js";
import { splitStroom } from "./split-stroom.js";
import { stop } from "./stop.js";

const deelbestand = (bestand: string, uit: string | undefined, deel: number): string => {
  const naam = bestand === "-" ? "declaratie" : bestand.replace(/\.xml$/i, "");
  const eigen = uit === undefined ? naam : `${uit.replace(/\/$/, "")}/${naam.replace(/^.*[\\/]/, "")}`;
  return `${eigen}-${String(deel).padStart(2, "0")}.xml`;
};

/** A part in its file. */
interface Geschreven {
  readonly doel: string;
  readonly regel: string;
}

const schrijfDeel = async (host: Host, bericht: Wmo323, doel: string): Promise<Result<Geschreven, CliFailure>> => {
  const bytes = encodeWmo323(bericht);
  if (bytes.isErr()) return bytes.map(() => ({ doel, regel: "" }));
  const geschreven = await host.writeNew(doel, bytes.value);
  const { identificatie } = bericht.header.berichtIdentificatie;
  return geschreven.map(() => ({ doel, regel: `${doel}\tidentificatie ${identificatie}\tdeclaratienummer ${bericht.declaratie.declaratieNummer}\n` }));
};

/** `split`: a claim that is too large, in files beside it: all of them, or none. */
export const runSplit = async ({ bestanden: [bestand = "-"], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const maximum = opties.maximum === undefined ? OP179.maximumBytes : Number(opties.maximum);
  if (!Number.isSafeInteger(maximum) || maximum <= 0) return stop(host, { _tag: "OptieOnjuist", optie: "maximum", verwacht: "bytes" });
  const invoer = await openInvoer(host, bestand);
  if (invoer.isErr()) return stop(host, invoer.error);
  const bron = invoer.value.maat === "klein" ? [invoer.value.bytes] : delenVan(invoer.value);
  const delen: Geschreven[] = [];
  for await (const deel of splitStroom(bron, { nummers: (kop, nummer) => nummersVanDeel(eigenNummers(kop, opties), nummer), maximum })) {
    const geschreven = deel.isErr() ? deel.map(() => ({ doel: "", regel: "" })) : await schrijfDeel(host, deel.value, deelbestand(bestand, opties.uit, delen.length + 1));
    if (geschreven.isOk()) delen.push(geschreven.value);
    else {
      for (const { doel } of delen) await host.remove(doel);
      return stop(host, geschreven.error);
    }
  }
  if (delen.length === 0) host.err(`${bestand} is niet groter dan ${maximum} bytes en hoeft niet geknipt te worden.`);
  for (const { regel } of delen) host.out(regel);
  return 0;
};
