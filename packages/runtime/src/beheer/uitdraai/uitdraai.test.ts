import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { Effect, Exit } from "effect";
import { describe, expect, it } from "vitest";

import { tempFolder } from "../../../test/temp-folder.js";
import type { Uitdraai } from "./uitdraai.js";
import { exportAlles, exportDossier, toBestandsnaam } from "./write-uitdraai.js";

const VIJANDIG = `<script>alert("1")</script>' & <img src=x onerror=y>`;
const uitdraai = (deel: Partial<Uitdraai> = {}): Uitdraai => ({
  titel: `Dossier van ${VIJANDIG}`,
  inleiding: "Alles wat wij van u hebben vastgelegd.",
  hoofdstukken: [{ titel: "Persoon", regels: [{ label: "Naam", waarde: VIJANDIG }, { label: "Burgerservicenummer", waarde: "999900006" }] }, { titel: "Klachten", regels: [] }],
  json: { naam: VIJANDIG },
  bijlagen: [{ naam: "../../wmo301.xml", inhoud: "<a/>" }, { naam: "../../wmo301.xml", inhoud: new Uint8Array([1, 2]) }],
  ...deel,
});

describe("Uitdraai van een dossier", () => {
  it("D-18.2: een dossier gaat eruit als pagina, als JSON en met bijlagen, elk met zijn hash", async () => {
    const doel = tempFolder();
    const map = await Effect.runPromise(exportDossier(doel, "uitdraai", uitdraai()));
    expect(map).toBe(join(doel, "uitdraai"));
    expect(readdirSync(doel)).toEqual(["uitdraai"]);
    expect(JSON.parse(readFileSync(join(map, "dossier.json"), "utf8"))).toEqual({ naam: VIJANDIG });
    const hashes = JSON.parse(readFileSync(join(map, "hashes.json"), "utf8")) as { bestand: string; sha256: string }[];
    expect(hashes.map(({ bestand }) => bestand)).toEqual(["dossier.html", "dossier.json", "bijlagen/0001-.-.-wmo301.xml", "bijlagen/0002-.-.-wmo301.xml"]);
    for (const { bestand, sha256 } of hashes) {
      expect(createHash("sha256").update(readFileSync(join(map, bestand))).digest("hex")).toBe(sha256);
      expect((statSync(join(map, bestand)).mode & 0o777).toString(8)).toBe("600");
    }
  });

  it("VEILIG: wat iemand invulde wordt op de pagina nooit een opdracht", async () => {
    const map = await Effect.runPromise(exportDossier(tempFolder(), "uitdraai", uitdraai()));
    const html = readFileSync(join(map, "dossier.html"), "utf8");
    expect(html.match(/<(?:script|img)/g)).toBeNull();
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; &amp; &lt;img src=x onerror=y&gt;");
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain("Hier is niets vastgelegd.");
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="bijlagen/0001-.-.-wmo301.xml"', 'href="bijlagen/0002-.-.-wmo301.xml"']);
  });

  it.each(["../..", "/etc/passwd", "a\u0000b", "CON:1", "Zoë", "x".repeat(300), ""])("VEILIG: de naam %j blijft binnen de map", (naam) => {
    expect(toBestandsnaam(7, naam)).toMatch(/^0007-[A-Za-z0-9._-]{0,80}$/);
    expect(toBestandsnaam(7, naam)).not.toContain("..");
  });

  it("D-18.2: alle dossiers gaan eruit met een lijst, en je ziet hoe ver het is", async () => {
    const stappen: string[] = [];
    const map = await Effect.runPromise(
      exportAlles({
        doelmap: tempFolder(),
        naam: "alles",
        dossiers: ["d1", "../d2", "d1"],
        maak: (dossier) => Effect.succeed(uitdraai({ titel: dossier, json: dossier })),
        onVoortgang: (klaar, totaal) => stappen.push(`${klaar}/${totaal}`),
      }),
    );
    expect(stappen).toEqual(["1/3", "2/3", "3/3"]);
    const lijst = JSON.parse(readFileSync(join(map, "index.json"), "utf8")) as { dossier: string; map: string }[];
    expect(lijst.map(({ dossier }) => dossier)).toEqual(["d1", "../d2", "d1"]);
    for (const een of lijst) expect(JSON.parse(readFileSync(join(map, een.map, "dossier.json"), "utf8"))).toBe(een.dossier);
    expect(readFileSync(join(map, "index.html"), "utf8").match(/<a /g)).toHaveLength(3);
  });

  it("D-18.2: gaat één dossier mis, dan blijft er geen halve map achter", async () => {
    const doelmap = tempFolder();
    const maak = (dossier: string) => (dossier === "d2" ? Effect.fail("kapot") : Effect.succeed(uitdraai()));
    expect(await Effect.runPromiseExit(exportAlles({ doelmap, naam: "alles", dossiers: ["d1", "d2"], maak }))).toEqual(Exit.fail("kapot"));
    expect(readdirSync(doelmap)).toEqual([]);
  });
});
