import { parseIsoDatum } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { emailsjabloon, fillSjabloon, listPlaatsen } from "./emailsjabloon.js";

const datum = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();

const MELDING = emailsjabloon({
  id: "calamiteit",
  onderwerp: "Calamiteit {kenmerk} op {dag}",
  tekst: "Op {dag} was er een calamiteit met {aantal} betrokkenen.\n\n{verhaal}\n{naschrift}",
  velden: {
    kenmerk: { label: "Kenmerk", soort: "regel" },
    dag: { label: "Dag", soort: "datum" },
    aantal: { label: "Aantal betrokkenen", soort: "getal" },
    verhaal: { label: "Wat er gebeurde", soort: "tekst" },
    naschrift: { label: "Naschrift", soort: "tekst", optioneel: true },
  },
});

const WAARDEN = { kenmerk: "C-12", dag: datum("2026-05-12"), aantal: 2.5, verhaal: "Eerste regel\ntweede {dag}" };

describe("E-mailsjabloon", () => {
  it("SYS-emailtaak: de velden komen op hun plaats, in het Nederlands, en een waarde wordt nooit zelf een plaats", () => {
    expect(fillSjabloon(MELDING, WAARDEN)._unsafeUnwrap()).toEqual({
      onderwerp: "Calamiteit C-12 op 12 mei 2026",
      tekst: "Op 12 mei 2026 was er een calamiteit met 2,5 betrokkenen.\n\nEerste regel\ntweede {dag}\n",
    });
  });

  it("SYS-emailtaak: alle bevindingen komen tegelijk", () => {
    // A form answers what people typed, so the types do not hold there.
    const ingevuld: Record<string, unknown> = { kenmerk: "a\r\nBcc: x@y.nl", dag: "2026-02-30", aantal: "twee", verhaal: "  " };
    const fout = fillSjabloon<Record<string, never>>({ ...MELDING, velden: MELDING.velden as never }, ingevuld as never)._unsafeUnwrapErr();
    expect(fout.bevindingen).toEqual([
      { veld: "kenmerk", code: "regeleinde" },
      { veld: "dag", code: "soort" },
      { veld: "aantal", code: "soort" },
      { veld: "verhaal", code: "leeg" },
    ]);
  });

  it("SYS-emailtaak: elke plaats is een veld en elk veld heeft een plaats", () => {
    expect(listPlaatsen(MELDING).toSorted()).toEqual(Object.keys(MELDING.velden).toSorted());
  });

  it("SYS-emailtaak: een verplicht veld vergeten of een datum als tekst past niet in het type", () => {
    // @ts-expect-error [verhaal is required]
    fillSjabloon(MELDING, { kenmerk: "C", dag: datum("2026-05-12"), aantal: 1 });
    // @ts-expect-error [a plain text is no day]
    fillSjabloon(MELDING, { ...WAARDEN, dag: "12 mei" });
    expect(fillSjabloon(MELDING, WAARDEN).isOk()).toBe(true);
  });
});
