import { parseIsoDatum, parseTijdstip } from "@wmo-kit/domain";
import { Effect, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import type { Databank } from "../../src/databank/databank.js";
import { layerSecureRandom } from "../../src/id/uuid-v7.js";
import { writeLeegBestand } from "../../src/koppeling/bestand/bestandssjabloon.js";
import { CATALOGUSSJABLOON } from "../../src/koppeling/catalogus/catalogussjabloon.table.js";
import { leesCatalogus } from "../../src/koppeling/catalogus/lees-catalogus.js";
import { describeKoppelingError } from "../../src/koppeling/describe-error.js";
import { emailsjabloon } from "../../src/koppeling/emailsjabloon.js";
import type { Koppeling } from "../../src/koppeling/koppeling.js";
import { Koppelingen } from "../../src/koppeling/koppelingen.js";
import { layerKoppelingen } from "../../src/koppeling/layer-koppelingen.js";
import { layerEventStore } from "../../src/store/layer-event-store.js";

const run = Effect.runPromise;
const datum = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const tijdstip = (tekst: string) => parseTijdstip(tekst)._unsafeUnwrap();

const VOG: Koppeling = {
  code: "justis",
  systeem: "Justis (VOG)",
  richting: ["raadpleging"],
  soort: "opzoeking",
  eisen: ["D-3.3"],
  gegevens: "verklaring per persoon",
  doel: "nagaan of een medewerker mag werken",
  persoonsgegevens: true,
  houdbaarheid: { aantal: 3, eenheid: "jaar", bron: { soort: "afspraak", afspraak: "proef" } },
};
const PARTNERS: Koppeling = { ...VOG, code: "doorstroompartners", systeem: "Participatiecoaches", toestemming: "nodig" };
const RMZ: Koppeling = { ...VOG, code: "rmz", systeem: "Regionaal Meldpunt Zorg", soort: "emailtaak", richting: ["uit", "in"] };
const WERK: Koppeling = { ...RMZ, code: "werkbedrijf", toestemming: "nodig" };

const SIGNAAL = emailsjabloon({ id: "signaal", onderwerp: "Signaal {soort}", tekst: "{verhaal}", velden: { soort: { label: "Soort", soort: "regel" }, verhaal: { label: "Verhaal", soort: "tekst" } } });

const opzoeking = { dossier: null, vraag: "VOG van medewerker P-17", uitkomst: "afgegeven", document: "personeelsdossier P-17, blad 3", stand: datum("2026-05-04"), geldigTot: null, toestemming: null };
const wie = (koppeling: Koppeling, tenant = "aanbieder") => ({ tenant, actor: "medewerker-1", koppeling });
const email = { aan: "meldpunt@voorbeeld.nl", sjabloon: SIGNAAL, waarden: { soort: "kwaliteit", verhaal: "Zie dossier." }, dossier: null, toestemming: null } as const;

/** What the record of external systems must do on every engine. */
export const koppelingenContract = (naam: string, makeLayer: () => Layer.Layer<Databank, unknown>): void => {
  const open = async (): Promise<Koppelingen["Service"]> => {
    const laag = layerKoppelingen.pipe(Layer.provide(layerEventStore), Layer.provide([makeLayer(), layerSecureRandom]));
    const runtime = ManagedRuntime.make(laag);
    onTestFinished(() => runtime.dispose());
    return runtime.runPromise(Koppelingen);
  };

  describe(`Koppelingen op ${naam}`, () => {
    it("SYS-6.3: een opzoeking over een dossier gaat niet zonder toestemming waar het systeem die vraagt, langs welke weg ook", async () => {
      const koppelingen = await open();
      const overBewoner = { ...opzoeking, dossier: "d-1" };
      expect(await run(Effect.flip(koppelingen.recordOpzoeking(wie(PARTNERS), overBewoner)))).toEqual({ _tag: "ToestemmingOntbreekt", koppeling: "doorstroompartners" });
      expect(await run(koppelingen.listFeiten("aanbieder", PARTNERS))).toEqual([]);
      await run(koppelingen.recordOpzoeking(wie(PARTNERS), { ...overBewoner, toestemming: true }));
      await run(koppelingen.recordOpzoeking(wie(PARTNERS), opzoeking));
      expect((await run(koppelingen.listFeiten("aanbieder", PARTNERS))).map(({ gegevens }) => ("toestemming" in gegevens ? gegevens.toestemming : "niet bewaard"))).toEqual([true, null]);
      await run(koppelingen.recordOpzoeking(wie(VOG), overBewoner));
    });

    it("SYS-6.5: een opzoeking wordt bewaard met wie, wanneer, uitkomst, bewijs en doel, en toont haar leeftijd", async () => {
      const koppelingen = await open();
      await run(koppelingen.recordOpzoeking(wie(VOG), opzoeking));
      expect(await run(koppelingen.listFeiten("aanbieder", VOG))).toMatchObject([
        { soort: "OpzoekingVastgelegd", actor: "medewerker-1", gegevens: { ...opzoeking, doel: VOG.doel } },
      ]);
      expect(await run(koppelingen.evaluateVersheid("aanbieder", VOG, datum("2029-05-04")))).toMatchObject({ verouderdSinds: null });
      expect(await run(koppelingen.evaluateVersheid("aanbieder", VOG, datum("2029-06-01")))).toMatchObject({ verouderdSinds: "2029-05-05" });
      expect(await run(koppelingen.evaluateVersheid("ander", VOG, datum("2029-06-01")))).toBeNull();
    });

    it("SYS-6.5: de leeftijd telt vanaf de dag van de gegevens, ook als een oudere later wordt ingevoerd", async () => {
      const koppelingen = await open();
      for (const stand of ["2026-05-04", "2020-01-01"]) await run(koppelingen.recordOpzoeking(wie(VOG), { ...opzoeking, stand: datum(stand) }));
      expect(await run(koppelingen.evaluateVersheid("aanbieder", VOG, datum("2026-06-01")))).toMatchObject({ stand: "2026-05-04" });
    });

    it("SYS-6.5: een ingelezen bestand wordt bewaard met zijn datum en inhoud, en meldt sinds wanneer het verouderd is", async () => {
      const koppelingen = await open();
      const regel = "75751234;De Linde;;07;07A03;16;48,95;2026-01-01;";
      const bestand = leesCatalogus(Buffer.from(`${writeLeegBestand(CATALOGUSSJABLOON)}${regel}\n`), { stand: datum("2026-01-15") })._unsafeUnwrap();
      const catalogus = { ...VOG, code: "catalogus", soort: "bestand" } as const;
      await run(koppelingen.recordBestand(wie(catalogus), bestand));
      expect(await run(koppelingen.listFeiten("aanbieder", catalogus))).toMatchObject([
        { soort: "BestandIngelezen", gegevens: { sjabloon: "contractcatalogus", rijen: 1, overgeslagen: 0, hash: bestand.hash, inhoud: [{ tarief: 4895 }] } },
      ]);
      expect(await run(koppelingen.evaluateVersheid("aanbieder", catalogus, datum("2029-01-16")))).toEqual({ stand: "2026-01-15", houdbaarTot: "2029-01-15", verouderdSinds: "2029-01-16" });
    });

    it("SYS-emailtaak: een e-mail gaat van voorbereid naar verzonden naar beantwoord, met wie en wanneer", async () => {
      const koppelingen = await open();
      const taak = await run(koppelingen.prepareEmail(wie(RMZ), email));
      expect(await run(koppelingen.listEmailtaken("aanbieder", RMZ))).toMatchObject([
        { taak, stand: "voorbereid", aan: "meldpunt@voorbeeld.nl", onderwerp: "Signaal kwaliteit", tekst: "Zie dossier.", voorbereid: { door: "medewerker-1" } },
      ]);
      const verzonden = { taak, verzonden: tijdstip("2026-05-12T08:00:00Z"), verwijzing: "postvak uit, 12 mei" };
      await run(koppelingen.recordVerzonden(wie(RMZ), verzonden));
      await run(koppelingen.recordAntwoord(wie(RMZ), { taak, ontvangen: tijdstip("2026-05-14T08:00:00Z"), uitkomst: "opgepakt", verwijzing: null }));
      expect(await run(koppelingen.listEmailtaken("aanbieder", RMZ))).toMatchObject([
        { stand: "beantwoord", verzonden: { op: "2026-05-12T08:00:00Z", verwijzing: "postvak uit, 12 mei" }, antwoord: { uitkomst: "opgepakt" } },
      ]);
      expect(await run(Effect.flip(koppelingen.recordVerzonden(wie(RMZ), verzonden)))).toEqual({ _tag: "StapPastNiet", taak, stand: "beantwoord" });
    });

    it("SYS-emailtaak: een antwoord kan niet voor de verzending, en niet op een e-mail die er niet is", async () => {
      const koppelingen = await open();
      const taak = await run(koppelingen.prepareEmail(wie(RMZ), email));
      const antwoord = (op: string) => koppelingen.recordAntwoord(wie(RMZ), { taak: op, ontvangen: tijdstip("2026-05-14T08:00:00Z"), uitkomst: "opgepakt", verwijzing: null });
      expect(await run(Effect.flip(antwoord(taak)))).toMatchObject({ _tag: "StapPastNiet", stand: "voorbereid" });
      expect(await run(Effect.flip(antwoord("onbekend")))).toMatchObject({ _tag: "EmailtaakOnbekend" });
    });

    it("PRIVACY: in geen e-mail, opzoeking of verwijzing komt een burgerservicenummer, en de fout noemt het niet", async () => {
      const koppelingen = await open();
      const fouten = [
        await run(Effect.flip(koppelingen.prepareEmail(wie(RMZ), { ...email, waarden: { soort: "bsn 999900006", verhaal: "over 9999.00.006" } }))),
        await run(Effect.flip(koppelingen.recordOpzoeking(wie(VOG), { ...opzoeking, uitkomst: "999 900 006 klopt" }))),
        await run(Effect.flip(koppelingen.recordGebruik(wie(RMZ), { dossier: "d1", wat: "w", uitkomst: "u", bewijs: "999900006.pdf", stand: datum("2026-05-04"), toestemming: null }))),
      ];
      expect(fouten.map((fout) => ("velden" in fout ? fout.velden : fout))).toEqual([["onderwerp", "tekst"], ["uitkomst"], ["bewijs"]]);
      expect(fouten.map(describeKoppelingError).join() + JSON.stringify(fouten)).not.toMatch(/9999/);
      expect(await run(koppelingen.listFeiten("aanbieder", RMZ))).toEqual([]);
    });

    it("SYS-6.3: zonder toestemming gaan gegevens over een bewoner niet naar wie daar om vraagt; met toestemming of zonder dossier wel", async () => {
      const koppelingen = await open();
      const gebruik = { dossier: "d1", wat: "doorstroom besproken", uitkomst: "plek gevonden", bewijs: null, stand: datum("2026-05-04"), toestemming: null } as const;
      expect(await run(Effect.flip(koppelingen.recordGebruik(wie(WERK), gebruik)))).toEqual({ _tag: "ToestemmingOntbreekt", koppeling: "werkbedrijf" });
      expect(await run(Effect.flip(koppelingen.prepareEmail(wie(WERK), { ...email, dossier: "d1" })))).toMatchObject({ _tag: "ToestemmingOntbreekt" });
      await run(koppelingen.recordGebruik(wie(WERK), { ...gebruik, toestemming: true }));
      await run(koppelingen.recordGebruik(wie(WERK), { ...gebruik, dossier: null }));
      expect(await run(koppelingen.listFeiten("aanbieder", WERK))).toMatchObject([{ gegevens: { toestemming: true, doel: WERK.doel } }, { gegevens: { dossier: null } }]);
    });

    it("SYS-emailtaak: een fout adres en een systeem zonder e-mail worden geweigerd", async () => {
      const koppelingen = await open();
      for (const aan of ["", "geen adres", "a@b", "a@b.nl, c@d.nl", "a@b.nl\nBcc: c@d.nl"])
        expect(await run(Effect.flip(koppelingen.prepareEmail(wie(RMZ), { ...email, aan })))).toMatchObject({ _tag: "AdresOngeldig" });
      expect(await run(Effect.flip(koppelingen.prepareEmail(wie(VOG), email)))).toMatchObject({ _tag: "SoortPastNiet", verwacht: "emailtaak" });
      expect(await run(Effect.flip(koppelingen.recordOpzoeking(wie(RMZ), opzoeking)))).toMatchObject({ _tag: "SoortPastNiet", verwacht: "opzoeking" });
    });
  });
};
