import { inspect } from "node:util";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { blindeIndex } from "./blinde-index.js";
import { describeGeheimError } from "./describe-error.js";
import { parseSleutelring } from "./parse-sleutelring.js";
import { openBytes, openTekst, sealBytes, sealTekst, sleutelIdVan } from "./seal-tekst.js";
import { exportSleutel, generateSleutel, makeSleutel } from "./sleutel.js";

const BYTES = Uint8Array.from({ length: 32 }, (_, i) => i);
const SLEUTEL = makeSleutel(BYTES);
const PLEK = ["0268", "d1", "bsn"] as const;
const AAD = new TextEncoder().encode('["wmo-kit/geheim/v1","0268","d1","bsn"]');
const web = () => crypto.subtle.importKey("raw", BYTES, "AES-GCM", false, ["encrypt", "decrypt"]);

describe("Versleutelen van een tekst", () => {
  it("PRIVACY: een andere implementatie van AES-256-GCM opent wat wij verzegelen", async () => {
    const [, , tekst = ""] = sealTekst(SLEUTEL, PLEK, "999900006 Zoë").split(".");
    const bytes = Buffer.from(tekst, "base64url");
    const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes.subarray(0, 12), additionalData: AAD }, await web(), bytes.subarray(12));
    expect(new TextDecoder().decode(open)).toBe("999900006 Zoë");
  });

  it("PRIVACY: wij openen wat een andere implementatie verzegelt", async () => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const dicht = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: AAD }, await web(), new TextEncoder().encode("tekst"));
    const verzegeld = `v1.${SLEUTEL.id}.${Buffer.concat([iv, new Uint8Array(dicht)]).toString("base64url")}`;
    expect(openTekst(SLEUTEL, PLEK, verzegeld)._unsafeUnwrap()).toBe("tekst");
  });

  it("PRIVACY: elke inhoud komt terug, en twee keer hetzelfde geeft twee verschillende teksten", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string(), (inhoud, dossier, veld) => {
        const dicht = sealBytes(SLEUTEL, ["t", dossier, veld], inhoud);
        expect(new Uint8Array(openBytes(SLEUTEL, ["t", dossier, veld], dicht)._unsafeUnwrap())).toEqual(inhoud);
        expect(dicht).not.toBe(sealBytes(SLEUTEL, ["t", dossier, veld], inhoud));
      }),
    );
  });

  it("PRIVACY: elk veranderd teken wordt geweigerd", () => {
    const dicht = sealTekst(SLEUTEL, PLEK, "999900006");
    for (let plaats = 0; plaats < dicht.length; plaats += 1)
      for (const teken of ["A", "_", "0", ".", "=", ""]) {
        const anders = dicht.slice(0, plaats) + teken + dicht.slice(plaats + 1);
        if (anders !== dicht) expect(openTekst(SLEUTEL, PLEK, anders).isErr(), `teken ${plaats}`).toBe(true);
      }
    for (const anders of ["", "v1..", dicht.slice(0, -4), `${dicht}AAAA`, ` ${dicht}`, `${dicht}\n`, dicht.replace("v1", "v2")])
      expect(openTekst(SLEUTEL, PLEK, anders).isErr()).toBe(true);
  });

  it.each([
    ["een ander dossier", ["0268", "d2", "bsn"]],
    ["een andere tenant", ["0363", "d1", "bsn"]],
    ["een ander veld", ["0268", "d1", "naam"]],
    ["een plek die achter elkaar hetzelfde leest", ["0268", 'd1","bsn']],
    ["minder plek", ["0268", "d1"]],
  ] as const)("PRIVACY: een waarde gaat niet open op %s", (_, plek) => {
    expect(openTekst(SLEUTEL, plek, sealTekst(SLEUTEL, PLEK, "999900006"))._unsafeUnwrapErr()).toMatchObject({ _tag: "GeheimGeschonden" });
  });

  it("PRIVACY: met een andere sleutel gaat niets open, ook niet als de naam van de sleutel erop is geplakt", () => {
    const ander = generateSleutel();
    const dicht = sealTekst(SLEUTEL, PLEK, "999900006");
    expect(sleutelIdVan(dicht)).toBe(SLEUTEL.id);
    expect(openTekst(ander, PLEK, dicht).isErr()).toBe(true);
    const fout = openTekst(ander, PLEK, dicht.replace(SLEUTEL.id, ander.id))._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "GeheimGeschonden", veld: "bsn" });
    expect(describeGeheimError(fout)).toContain("Zet de laatste goede reservekopie terug");
  });
});

describe("Sleutels", () => {
  it("PRIVACY: een sleutel laat zich niet afdrukken", () => {
    const tekst = [inspect(SLEUTEL, { depth: 9, showHidden: true }), JSON.stringify(SLEUTEL), String(SLEUTEL.geheim)].join();
    for (const vorm of ["hex", "base64", "base64url"] as const) expect(tekst).not.toContain(Buffer.from(BYTES).toString(vorm).slice(0, 16));
  });

  it("PRIVACY: een sleutelring leest sleutels in volgorde, en zegt welke niet klopt", () => {
    const [a, b] = [generateSleutel(), generateSleutel()];
    const [ea, eb] = [exportSleutel(a), exportSleutel(b)];
    for (const tekst of [`${ea},${eb}`, `${ea}\n${eb}\n`, ` ${ea} , ${eb.replace("=", "")}`])
      expect(parseSleutelring(tekst, "omgeving")._unsafeUnwrap().map(({ id }) => id)).toEqual([a.id, b.id]);
    for (const [tekst, nummer] of [["", 0], [" ,\n", 0], ["geheim", 1], [`${ea},${eb.slice(1)}`, 2], [Buffer.alloc(32).toString("base64"), 1], [`${ea}${eb}`, 1]] as const) {
      const fout = parseSleutelring(tekst, "bestand")._unsafeUnwrapErr();
      expect(fout).toEqual({ _tag: "SleutelOngeldig", plek: "bestand", nummer });
      expect(describeGeheimError(fout)).not.toContain(ea);
    }
  });

  it("PRIVACY: de blinde index is gelijk voor gelijke waarden en hangt af van sleutel en soort", () => {
    const index = blindeIndex(SLEUTEL, "bsn", "999900006");
    expect(blindeIndex(makeSleutel(BYTES), "bsn", "999900006")).toBe(index);
    const anders = [blindeIndex(SLEUTEL, "bsn", "999900018"), blindeIndex(SLEUTEL, "naam", "999900006"), blindeIndex(generateSleutel(), "bsn", "999900006")];
    expect(new Set([index, ...anders]).size).toBe(4);
    expect(index).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
