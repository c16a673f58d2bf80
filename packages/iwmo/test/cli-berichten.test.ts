import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { decodeBericht, decodeWmo302, decodeWmo323, encodeWmo323 } from "../src/index.js";
import { fixturepad, useCli } from "./cli.js";
import { eenDeclaratie, eenPrestatie } from "./declaraties.js";

const GOED = fixturepad("wmo301-volledig.xml");
const { iwmo, bestand } = useCli();

describe("iwmo decode, encode en retour", () => {
  it("CLI: decode en weer encode geeft hetzelfde bericht", () => {
    const json = iwmo(["decode", GOED]);
    expect(json.code).toBe(0);
    const xml = iwmo(["encode", "-"], json.out);
    expect(xml.code).toBe(0);
    expect(decodeBericht(xml.out)._unsafeUnwrap()).toEqual(decodeBericht(readFileSync(GOED))._unsafeUnwrap());
  });

  it.each<readonly [string, string, number, string]>([
    ["CLI: tekst die geen JSON is eindigt met 2", "{", 2, "is geen JSON met een bericht"],
    ["CLI: JSON zonder soort eindigt met 2", "{}", 2, "is geen JSON met een bericht"],
    ["CLI: een bericht dat niet aan het schema voldoet eindigt met 1", '{"soort":"WMO305","header":{}}', 1, "kan niet worden gemaakt"],
  ])("%s", (_, json, code, tekst) => {
    const afloop = iwmo(["encode", "-"], json);
    expect([afloop.code, afloop.out]).toEqual([code, ""]);
    expect(afloop.err).toContain(tekst);
  });

  it("IV028: een goed bericht krijgt een retour zonder codes, twee keer dezelfde bytes", () => {
    const args = ["retour", GOED, "--identificatie", "RET1", "--dagtekening", "2026-06-02"];
    const afloop = iwmo(args);
    expect(afloop.code).toBe(0);
    expect(afloop.out).toBe(iwmo(args).out);
    expect(decodeWmo302(afloop.out)._unsafeUnwrap().header).toMatchObject({ identificatieRetour: "RET1", dagtekeningRetour: "2026-06-02" });
  });

  it("IV028: op een bericht dat niet aan het schema voldoet komt geen retour, wel de bevinding", () => {
    const kapot = readFileSync(GOED, "utf8").replace(">414<", ">415<");
    const afloop = iwmo(["retour", "-", "--identificatie", "R", "--dagtekening", "2026-06-02"], kapot);
    expect([afloop.code, afloop.out]).toEqual([1, ""]);
    expect(afloop.err).toContain("RS047");
  });

  it("CLI: op een retourbericht volgt geen retourbericht", () => {
    const retour = bestand("retour.xml", iwmo(["retour", GOED, "--identificatie", "R", "--dagtekening", "2026-06-02"]).out);
    expect(iwmo(["retour", retour, "--identificatie", "R", "--dagtekening", "2026-06-02"])).toMatchObject({ code: 2, out: "" });
  });
});

const prestaties = Array.from({ length: 9 }, (_, i) => eenPrestatie(`P${i}`, 100 + i));
const declaratie = eenDeclaratie([
  { bsn: "999900006", prestaties },
  { bsn: "999900018", prestaties: [eenPrestatie("P10", 5)] },
]);

describe("iwmo split, merge en match", () => {
  it("OP179: split schrijft delen naast het bestand, merge maakt er weer een van", () => {
    const groot = bestand("groot.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    const afloop = iwmo(["split", groot, "--maximum", "4000"]);
    expect(afloop.code).toBe(0);
    const delen = afloop.out.trim().split("\n").map((regel) => regel.split("\t")[0] ?? "");
    expect(delen.length).toBeGreaterThan(1);
    for (const deel of delen) expect(readFileSync(deel).length).toBeLessThanOrEqual(4000);
    expect(iwmo(["validate", ...delen]).code).toBe(0);
    expect(iwmo(["split", groot, "--maximum", "4000"])).toMatchObject({ code: 2, out: "" });
    const samen = iwmo(["merge", ...delen, "--identificatie", "AANB2604070", "--declaratienummer", "D202603"]);
    expect(samen.code).toBe(0);
    expect(decodeWmo323(samen.out)._unsafeUnwrap()).toEqual(declaratie);
  }); // prettier-ignore

  it("TR101: merge meldt dat een regel nu dubbel is", () => {
    const groot = bestand("dubbel.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    const afloop = iwmo(["merge", groot, groot]);
    expect(afloop.code).toBe(1);
    expect(afloop.err).toContain("TR101");
  });

  it("OP179: een declaratie die past wordt niet geknipt", () => {
    const klein = bestand("klein.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    expect(iwmo(["split", klein])).toMatchObject({ code: 0, out: "" });
  });

  it("IV087: match zegt per regel wat er mee gebeurd is, zonder Bsn", () => {
    const declaratiebestand = bestand("declaratie.xml", encodeWmo323(declaratie)._unsafeUnwrap());
    const antwoord = bestand("antwoord.xml", iwmo(["retour", declaratiebestand, "--identificatie", "G1", "--dagtekening", "2026-04-15"]).out);
    const afloop = iwmo(["match", declaratiebestand, antwoord]);
    expect(afloop.code).toBe(0);
    expect(afloop.out.split("\n")[0]).toMatch(/^P0\t.*1,00\ttoegekend$/);
    expect(afloop.out).not.toMatch(/9999000/);
    expect(iwmo(["match", antwoord, declaratiebestand])).toMatchObject({ code: 2 });
  });
});
