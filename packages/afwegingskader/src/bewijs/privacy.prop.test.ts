import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { normenMet } from "../../test/bouwers.js";
import { historieVan } from "../../test/verhaal-historie.js";
import { AFGEWEZEN } from "../../test/verhalen/afgewezen.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../../test/verhalen/pgb.verhaal.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { LEVENSLOPEN } from "../levenslopen.js";
import { listVasteWoorden } from "./list-vaste-woorden.js";
import { encodeReceipt, makeReceipt } from "./make-receipt.js";
import type { Bewijsomgeving } from "./receipt.js";

const omgeving: Bewijsomgeving = { levenslopen: LEVENSLOPEN, normen: normenMet(), normrijen: [], pakketten: {} };

/** Puts a secret before every text that somebody wrote: whatever no schema lists, no case is called, and is no day, code or message id. */
const besmet = (gebeurtenissen: readonly Gebeurtenis[], geheim: string): readonly Gebeurtenis[] => {
  const zaken = new Set(gebeurtenissen.map(({ zaak }) => zaak));
  const vervang = (waarde: unknown, vast: ReadonlySet<string>): unknown => {
    if (typeof waarde === "string") return vast.has(waarde) || zaken.has(waarde) || /^[\d/]|^sociaal netwerk$/.test(waarde) ? waarde : `${geheim} ${waarde}`;
    if (Array.isArray(waarde)) return waarde.map((deel) => vervang(deel, vast));
    if (typeof waarde !== "object" || waarde === null) return waarde;
    return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, vervang(deel, vast)]));
  };
  return gebeurtenissen.map((gebeurtenis) => ({
    ...gebeurtenis,
    actor: { ...gebeurtenis.actor, id: `${geheim} ${gebeurtenis.actor.id}` },
    ...(gebeurtenis.erkend === undefined ? {} : { erkend: gebeurtenis.erkend.map(({ code, reden }) => ({ code, reden: `${geheim} ${reden}` })) }),
    gegevens: vervang(gebeurtenis.gegevens, listVasteWoorden(LEVENSLOPEN.get(gebeurtenis.levensloop)?.schemas[gebeurtenis.soort] ?? z.object({}))),
  }));
};

/** The objects in a JSON schema whose field names are neither listed nor of a closed list. */
const vrijeVelden = (deel: unknown): readonly unknown[] => {
  if (typeof deel !== "object" || deel === null) return [];
  if (Array.isArray(deel)) return deel.flatMap(vrijeVelden);
  const velden = new Map(Object.entries(deel));
  const namen: unknown = velden.get("propertyNames");
  const isGesloten = velden.get("additionalProperties") === false || (typeof namen === "object" && namen !== null && "enum" in namen);
  return [...(velden.get("type") === "object" && !isGesloten ? [deel] : []), ...[...velden.values()].flatMap(vrijeVelden)];
};

const bsn = fc.integer({ min: 999_900_006, max: 999_999_990 }).map(String);
const naam = fc.stringMatching(/^[A-Z][a-z]{4,10} (van der )?[A-Z][a-z]{6,12}$/);

describe("bewijs zonder persoonsgegevens", () => {
  it.each([AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG])("AVG art. 5 lid 1 c: een naam of nummer in welke tekst ook staat niet in het bewijs ($titel)", (verhaal) => {
    fc.assert(
      fc.property(fc.oneof(bsn, naam), (geheim) => {
        const historie = besmet(historieVan(verhaal), geheim);
        expect(JSON.stringify(historie).split(geheim).length).toBeGreaterThan(historie.length);
        const tekst = makeReceipt(historie, { dossier: verhaal.dossier, advies: "advies-1" }, omgeving).andThen(encodeReceipt)._unsafeUnwrap();
        expect(tekst).not.toContain(geheim);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ["dossier", (geheim: string) => ({ dossier: geheim, historie: historieVan(AFGEWEZEN) })],
    ["gebeurtenis", (geheim: string) => ({ dossier: "d", historie: historieVan(AFGEWEZEN).map((gebeurtenis) => ({ ...gebeurtenis, id: geheim })) })],
    ["zaak", (geheim: string) => ({ dossier: "d", historie: historieVan(AFGEWEZEN).map((gebeurtenis) => ({ ...gebeurtenis, zaak: gebeurtenis.levensloop === "A3" ? "advies-1" : geheim })) })],
  ] as const)("AVG art. 5 lid 1 c: met een burgerservicenummer als id van een %s komt er geen bewijs, en de fout herhaalt het niet", (soort, maak) => {
    const { dossier, historie } = maak("999990019");
    const fout = makeReceipt(historie, { dossier, advies: "advies-1" }, omgeving)._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "IdBevatBsn", soort });
  });

  it.each([...LEVENSLOPEN.values()])("AVG art. 5 lid 1 c: de gegevens van $code hebben vaste veldnamen, dus een veldnaam is nooit een persoonsgegeven", ({ schemas }) => {
    for (const schema of Object.values(schemas)) expect(vrijeVelden(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }))).toEqual([]);
  });
});
