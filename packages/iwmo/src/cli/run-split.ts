import { parseIsoDatum } from "@wmo-kit/domain";

import { checkNiveau2 } from "../check-niveau-2.js";
import { describeBevinding } from "../describe-error.js";
import { encodeWmo323 } from "../encode-bericht.js";
import { OP179 } from "../groot/bestandsgrootte.table.js";
import { mergeWmo323 } from "../groot/merge-wmo323.js";
import type { Deelnummers } from "../groot/met-clienten.js";
import { splitWmo323 } from "../groot/split-wmo323.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Argumenten, Opties } from "./argumenten.js";
import type { Host, Uitgang } from "./host.js";
import { openSoort } from "./open-bericht.js";
import { stop } from "./stop.js";

/** Room for a number in both fields. @source iWmo 3.2, RS017 @unit characters */
const BREEDTE = 12;

const metNummer = (basis: string, deel: number): string => {
  const achter = String(deel).padStart(2, "0");
  return basis.slice(0, BREEDTE - achter.length) + achter;
};

const eigenNummers = ({ header, declaratie }: Wmo323, { identificatie, declaratienummer }: Opties) => ({
  identificatie: identificatie ?? header.berichtIdentificatie.identificatie,
  declaratieNummer: declaratienummer ?? declaratie.declaratieNummer,
});

const deelbestand = (bestand: string, uit: string | undefined, deel: number): string => {
  const naam = bestand === "-" ? "declaratie" : bestand.replace(/\.xml$/i, "");
  const eigen = uit === undefined ? naam : `${uit.replace(/\/$/, "")}/${naam.replace(/^.*[\\/]/, "")}`;
  return `${eigen}-${String(deel).padStart(2, "0")}.xml`;
};

/** `split`: a claim that is too large, in files beside it. */
export const runSplit = async ({ bestanden: [bestand = "-"], opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const maximum = opties.maximum === undefined ? OP179.maximumBytes : Number(opties.maximum);
  if (!Number.isSafeInteger(maximum) || maximum <= 0) return stop(host, { _tag: "OptieOnjuist", optie: "maximum" });
  const bericht = await openSoort(host, bestand, "WMO323");
  if (bericht.isErr()) return stop(host, bericht.error);
  const basis = eigenNummers(bericht.value, opties);
  const nummers = (deel: number): Deelnummers => ({
    identificatie: metNummer(basis.identificatie, deel),
    declaratieNummer: metNummer(basis.declaratieNummer, deel),
  });
  const delen = splitWmo323(bericht.value, { nummers, maximum });
  if (delen.isErr()) return stop(host, delen.error);
  if (delen.value.length === 1) {
    host.err(`${bestand} is niet groter dan ${maximum} bytes en hoeft niet geknipt te worden.`);
    return 0;
  }
  for (const [i, deel] of delen.value.entries()) {
    const bytes = encodeWmo323(deel);
    if (bytes.isErr()) return stop(host, bytes.error);
    const doel = deelbestand(bestand, opties.uit, i + 1);
    const geschreven = await host.writeNew(doel, bytes.value);
    if (geschreven.isErr()) return stop(host, geschreven.error);
    const { berichtIdentificatie } = deel.header;
    host.out(`${doel}\tidentificatie ${berichtIdentificatie.identificatie}\tdeclaratienummer ${deel.declaratie.declaratieNummer}\n`);
  }
  return 0;
};

/** `merge`: claims as one. What is wrong with the result on level 2 is said, and it is written all the same. */
export const runMerge = async ({ bestanden, opties }: Argumenten, host: Host): Promise<Uitgang> => {
  const berichten: Wmo323[] = [];
  for (const bestand of bestanden) {
    const bericht = await openSoort(host, bestand, "WMO323");
    if (bericht.isErr()) return stop(host, bericht.error);
    berichten.push(bericht.value);
  }
  const [eerste] = berichten;
  if (eerste === undefined) return stop(host, { _tag: "GeenDelen" });
  const dagtekening = parseIsoDatum(opties.dagtekening ?? eerste.header.berichtIdentificatie.dagtekening);
  if (dagtekening.isErr()) return stop(host, { _tag: "OptieOnjuist", optie: "dagtekening" });
  const samen = mergeWmo323(berichten, { ...eigenNummers(eerste, opties), dagtekening: dagtekening.value });
  if (samen.isErr()) return stop(host, samen.error);
  const bytes = encodeWmo323(samen.value);
  if (bytes.isErr()) return stop(host, bytes.error);
  host.out(bytes.value);
  const bevindingen = checkNiveau2(samen.value, bytes.value);
  for (const bevinding of bevindingen) host.err(describeBevinding(bevinding));
  return bevindingen.length === 0 ? 0 : 1;
};
