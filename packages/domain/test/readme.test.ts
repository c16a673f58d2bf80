import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

import { describe, expect, it } from "vitest";

import * as domain from "../src/index.js";

const leesmij = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const voorbeeld = /```ts\n(.*?)```/s.exec(leesmij)?.[1] ?? "";

describe("README", () => {
  it("README: het voorbeeld draait zoals het er staat en geeft wat eronder staat", () => {
    const geschreven: string[] = [];
    const code = voorbeeld.replace(/import \{(.*?)\} from "@wmo-kit\/domain";/s, "const {$1} = domain;");
    expect(code).not.toContain("import ");
    runInNewContext(code, { domain, console: { log: (waarde: unknown) => geschreven.push(String(waarde)) } });
    const beloofd = [...voorbeeld.matchAll(/console\.log\(.*\);\n\/\/ (.*)/g)].map(([, uitvoer]) => uitvoer);
    expect(beloofd.length).toBeGreaterThanOrEqual(6);
    expect(geschreven).toEqual(beloofd);
  });

  it("README: elke naam uit de woordenlijst bestaat", () => {
    const types = ["Duur", "Norm", "Bron", "Uitkomst", "Verhouding", "Afronding"];
    const lijst = leesmij.slice(leesmij.indexOf("## Glossary"), leesmij.indexOf("## A bsn"));
    const namen = [...lijst.matchAll(/^\|.*\|([^|]*)\|$/gm)].flatMap(([, kolom = ""]) => [...kolom.matchAll(/`(\w+)`/g)].map(([, naam = ""]) => naam));
    expect(namen.length).toBeGreaterThan(25);
    expect(namen.filter((naam) => !(naam in domain) && !types.includes(naam))).toEqual([]);
  });
});
