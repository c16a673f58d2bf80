import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { OPDRACHTEN } from "../src/cli/opdrachten.table.js";
import { listDekking } from "../src/dekking.js";
import { fixturepad, useCli } from "./cli.js";

const GOED = fixturepad("wmo301-volledig.xml");
const MAP = fileURLToPath(new URL(".", import.meta.url));
const { iwmo, programma } = useCli();

type Rij = readonly [titel: string, args: readonly string[], tekst: string];

const VERKEERD: readonly Rij[] = [
  ["geen opdracht", [], "Er is geen opdracht gegeven. Uitleg: iwmo --help"],
  ["een onbekende opdracht", ["valideer", "x.xml"], "De opdracht valideer bestaat niet. Uitleg: iwmo --help"],
  ["een onbekende optie zonder opdracht", ["--snel"], "De optie --snel bestaat niet. Uitleg: iwmo --help"],
  ["een onbekende optie", ["validate", "--snel", "x.xml"], "De opdracht validate kent de optie --snel niet. Uitleg: iwmo validate --help"],
  ["een optie van een andere opdracht", ["decode", "--json", "x.xml"], "De opdracht decode kent de optie --json niet. Uitleg: iwmo decode --help"],
  ["een waarde achter een optie die er geen heeft", ["validate", "--json=1", "x.xml"], "Achter --json hoort geen waarde te staan. Uitleg: iwmo validate --help"],
  ["een optie zonder haar waarde", ["validate", "x.xml", "--keten"], "Achter --keten hoort een waarde te staan. Uitleg: iwmo validate --help"],
  ["een optie waar de volgende optie haar waarde zou zijn", ["validate", "--keten", "--json", "x.xml"], "Achter --keten hoort een waarde te staan. Uitleg: iwmo validate --help"],
  ["twee keer dezelfde optie", ["validate", "--keten", "a", "--keten", "b", "x.xml"], "De optie --keten staat er twee keer. Geef hem één keer. Uitleg: iwmo validate --help"],
  ["geen bestand", ["validate"], "De opdracht validate vraagt een ander aantal bestanden: FILE…. Uitleg: iwmo validate --help"],
  ["te veel bestanden", ["rules", "x"], "De opdracht rules vraagt een ander aantal bestanden: geen. Uitleg: iwmo rules --help"],
  ["twee keer de standaardinvoer", ["match", "-", "-"], "De standaardinvoer (-) kan maar één keer worden gelezen. Geef een van de bestanden bij naam. Uitleg: iwmo match --help"],
  ["een verplichte optie die ontbreekt", ["retour", GOED, "--identificatie", "R1"], "De opdracht retour vraagt de optie --dagtekening. Uitleg: iwmo retour --help"],
  ["een peildatum die geen dag is", ["validate", GOED, "--peildatum", "2026-02-30"], "De waarde van --peildatum klopt niet. Schrijf een bestaande dag als jjjj-mm-dd."],
  ["een peildatum die nergens op lijkt", ["codes", "WJ001", "--peildatum", "morgen"], "De waarde van --peildatum klopt niet. Schrijf een bestaande dag als jjjj-mm-dd."],
  ["een maximum dat geen getal is", ["split", GOED, "--maximum", "veel"], "De waarde van --maximum klopt niet. Schrijf een heel aantal bytes."],
  ["een bestand dat er niet is", ["decode", "/bestaat/niet.xml"], "/bestaat/niet.xml bestaat niet. Controleer de naam en de map."],
  ["een map als bestand", ["decode", MAP], `${MAP} is een map. Geef een bestand; een map hoort alleen achter --keten, --uit of iwmo grootboek.`],
  ["een bestand als map", ["validate", GOED, "--keten", GOED], `${GOED} is geen map. Geef de map waar de berichten in staan.`],
  ["een map die er niet is", ["validate", GOED, "--keten", "/bestaat/niet"], "/bestaat/niet bestaat niet. Controleer de naam en de map."],
  ["een context die geen JSON is", ["validate", GOED, "--context", GOED], `${GOED} is geen JSON. Verbeter het bestand met de context.`],
  ["antwoorden van een bron die geen JSON zijn", ["validate", GOED, "--extern", GOED], `${GOED} is geen JSON. Verbeter het bestand met de antwoorden van de externe bron.`],
  ["een codelijst die er niet is", ["codes", "XX999"], "Deze codelijst bestaat niet in iWmo 3.2. Vraag de namen op met: iwmo codes"],
  ["een bericht van een andere soort", ["merge", GOED], `${GOED} is geen WMO323. Kies een ander bestand.`],
]; // prettier-ignore

describe("iwmo, verkeerd gebruikt", () => {
  it.each(VERKEERD.map(([titel, args, tekst]) => ({ titel, args, tekst })))("CLI: $titel geeft één Nederlandse regel en eindigt met 2", ({ args, tekst }) => {
    expect(iwmo(args)).toEqual({ code: 2, out: "", err: `${tekst}\n` });
  });

  it("CLI: een te lange identificatie is verkeerd gebruik, geen bevinding in het bericht", () => {
    const { code, err } = iwmo(["retour", GOED, "--identificatie", "LANGERDANTWAALF", "--dagtekening", "2026-06-02"]);
    expect([code, err.includes("RS017")]).toEqual([2, true]);
  });

  it("CLI: een pijp die eerder sluit geeft één regel en eindigt met 2", async () => {
    const proces = spawn(process.execPath, [programma(), "rules", "--json"], { stdio: ["ignore", "pipe", "pipe"] });
    proces.stdout.destroy();
    let err = "";
    proces.stderr.setEncoding("utf8").on("data", (deel: string) => (err += deel));
    const code = await new Promise<number | null>((klaar) => proces.once("close", klaar));
    expect(code).toBe(2);
    expect(err).toMatch(/^De uitvoer is niet helemaal geschreven: .*\n$/);
  });
});

describe("iwmo --help", () => {
  it("CLI: de README toont de uitleg van het programma zelf", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect([...readme.matchAll(/```text\n(.*?)```/gs)].map(([, blok]) => blok)).toContain(iwmo(["--help"]).out);
  });

  it.each(OPDRACHTEN.map(({ opdracht, opties, verplicht }) => ({ opdracht, opties: [...verplicht, ...opties] })))(
    "CLI: iwmo $opdracht --help noemt elke optie van die opdracht met wat zij doet, en een voorbeeld",
    ({ opdracht, opties }) => {
      const { code, out, err } = iwmo([opdracht, "-h"]);
      expect([code, err]).toEqual([0, ""]);
      for (const optie of opties) expect(out.split("\n").filter((regel) => regel.startsWith(`  --${optie} `) && regel.length > 30)).toHaveLength(1);
      expect(out).toContain(`Voorbeeld: iwmo ${opdracht}`);
    },
  );
});

describe("iwmo rules en codes", () => {
  it("CLI: rules noemt elke regel van de dekkingstabel een keer", () => {
    const { code, out } = iwmo(["rules"]);
    expect(code).toBe(0);
    expect(out.trim().split("\n").map((regel) => regel.split("\t")[0])).toEqual(listDekking().map((rij) => rij.code));
  }); // prettier-ignore

  it("WJ001: codes toont een lijst, en op een dag alleen wat dan geldt", () => {
    expect(iwmo(["codes", "wj001"]).out).toContain("8001\tDeclaratie is volledig toegewezen.");
    expect(iwmo(["codes", "WJ001", "--peildatum", "2022-12-31"]).out).not.toContain("9413");
    expect(iwmo(["codes", "WJ001", "--peildatum", "2023-04-01"]).out).toContain("9413");
    expect(iwmo(["codes"]).out).toContain("COD032\t");
    
  });
});
