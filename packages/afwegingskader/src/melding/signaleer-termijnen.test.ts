import { describe, expect, it } from "vitest";

import { eenDossier, normenMet, tijdstip } from "../../test/bouwers.js";
import { eenAdvies, eenMelding, eenOnderzoek, moment } from "../../test/zaken-wijkteam.js";
import type { Zaak } from "../kern/dossier.js";
import { signaleerTermijnen } from "./signaleer-termijnen.js";

const normen = normenMet();
const signalen = (nu: string, ...zaken: readonly Zaak[]): readonly string[] =>
  signaleerTermijnen({ dossier: eenDossier(...zaken), normen, tijdstip: tijdstip(nu) }).map(({ signaal, taak }) => `${signaal} ${taak.uiterlijk ?? ""}`);
const gescreend = { gescreend: moment("2026-03-05T09:00:00Z"), bevestigd: moment("2026-03-03T09:00:00Z") };

describe("termijnsignalen van de melding van 2 maart 2026, 10 uur", () => {
  it.each<[string, string, readonly Zaak[], readonly string[]]>([
    ["W-50.2.1: na precies 48 uur is de bevestiging nog niet te laat", "2026-03-04T09:00:00Z", [eenMelding("ontvangen")], []],
    ["W-50.2.1: een seconde later wel", "2026-03-04T09:00:01Z", [eenMelding("ontvangen")], ["bevestiging-te-laat 2026-03-04"]],
    ["W-50.2.2: na de vijfde werkdag is het gesprek te laat", "2026-03-09T23:30:00Z", [eenMelding("bevestigd", { bevestigd: gescreend.bevestigd })], ["contact-te-laat 2026-03-09"]],
    ["W-50.2.2: op de vijfde werkdag nog niet", "2026-03-09T22:30:00Z", [eenMelding("bevestigd", { bevestigd: gescreend.bevestigd })], []],
    ["W-50.2.3: na veertien dagen zonder start", "2026-03-17T09:00:00Z", [eenMelding("gekoppeld", gescreend)], ["start-te-laat 2026-03-16"]],
    ["W-50.2.3: wie al hulp kreeg is niet te laat", "2026-03-17T09:00:00Z", [eenMelding("gekoppeld", { ...gescreend, oplossingen: ["basishulp"] })], []],
    ["W-50.1: na vier weken wachten", "2026-04-03T09:00:00Z", [eenMelding("wachtlijst", { ...gescreend, opWachtlijst: moment("2026-03-05T09:00:00Z") })], ["start-te-laat 2026-03-16", "wachttijd-28-dagen 2026-04-02"]],
    ["W-33: een onderzoek dat na zes weken nog loopt", "2026-04-14T09:00:00Z", [eenMelding("gekoppeld", { ...gescreend, oplossingen: ["basishulp"] }), eenOnderzoek("stap-6", { uitkomsten: [] })], ["advies-te-laat 2026-04-13"]],
    ["W-33: een besloten advies dat nog in concept is", "2026-04-14T09:00:00Z", [eenMelding("gekoppeld", { ...gescreend, oplossingen: ["basishulp"] }), eenOnderzoek("besloten"), eenAdvies("concept")], ["advies-te-laat 2026-04-13"]],
    ["W-33: een verzonden advies is klaar", "2026-04-14T09:00:00Z", [eenMelding("gekoppeld", { ...gescreend, oplossingen: ["basishulp"] }), eenOnderzoek("besloten"), eenAdvies("verzonden")], []],
    ["W-33: een onderzoek zonder advies heeft geen adviestermijn", "2026-04-14T09:00:00Z", [eenMelding("gekoppeld", { ...gescreend, oplossingen: ["basishulp"] }), eenOnderzoek("besloten", { uitkomsten: ["basishulp"] })], []],
    ["W-33: een afgehandelde melding geeft geen signaal meer", "2026-12-01T09:00:00Z", [eenMelding("afgehandeld")], []],
  ])("%s", (_titel, nu, zaken, verwacht) => {
    expect(signalen(nu, ...zaken)).toEqual(verwacht);
  });

  it("W-33: het signaal zegt wat er moet gebeuren", () => {
    const dossier = eenDossier(eenMelding("gekoppeld", { ...gescreend, oplossingen: ["basishulp"] }), eenOnderzoek("besloten"));
    expect(signaleerTermijnen({ dossier, normen, tijdstip: tijdstip("2026-04-14T09:00:00Z") })).toEqual([
      {
        signaal: "advies-te-laat",
        melding: "m-1",
        taak: { _tag: "Taak", taak: "Informeer de opdrachtgever: het advies is niet binnen zes weken verstuurd.", eis: "W-33", norm: "W-33.advies", uiterlijk: "2026-04-13" },
      },
    ]);
  });
});
