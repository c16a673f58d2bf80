import { makeKalender } from "@wmo-kit/timeliness";
import { afterEach, describe, expect, it } from "vitest";

import { eenBestand, type Berichtafwijking } from "../../test/berichten.js";
import { datum, tijdstip } from "../../test/feiten.js";
import { eenKit, eenMap } from "../../test/kit.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { registreerContact, registreerVerzending, startOndersteuning } from "../programs/registreer.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import { listTermijnen } from "./termijnen.js";

const open: { readonly dispose: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((kit) => kit.dispose()));
});

const OVERIG = { ingangsdatum: "2026-03-02", einddatum: "2027-02-28", toewijzingsdatum: "2026-02-18", toewijzingNummer: 1 };

/** A dossier made by the real programs, each at its own moment. */
const proef = async (afwijking: Berichtafwijking = {}, ontvangenOp = "2026-02-19T09:00:00Z") => {
  const kit = eenKit(eenMap());
  open.push(kit);
  const ontvang = async (verschil: Berichtafwijking, moment: string): Promise<Bewonerdossier> =>
    (await kit.runPromise(opMoment(tijdstip(moment))(ontvangBericht(eenBestand({ ...OVERIG, ...verschil }))))).dossier;
  const dossier = await ontvang(afwijking, ontvangenOp);
  const { id } = dossier;
  return {
    dossier,
    ontvang,
    contact: (dag: string) => kit.runPromise(opMoment(tijdstip(`${dag}T12:00:00Z`))(registreerContact(id, { datum: dag }))),
    start: (dag: string, op = dag) =>
      kit.runPromise(opMoment(tijdstip(`${op}T12:00:00Z`))(startOndersteuning(id, { toewijzingNummer: 1, begindatum: dag }))),
    kit,
    id,
  };
};

const kort = (dossier: Bewonerdossier, peildatum = "2026-02-19"): readonly string[] =>
  listTermijnen({ dossier, peildatum: datum(peildatum), regels: { kalender: makeKalender(), profiel: undefined } }).map(
    ({ norm, verwacht, voldaanOp, uitkomst }) => {
      const uiterste = uitkomst.isOk() ? uitkomst.value.waarde.uitersteDatum : uitkomst.error._tag;
      return `${norm} ${uiterste}${verwacht ? " verwacht" : ""}${voldaanOp === undefined ? "" : ` gedaan ${voldaanOp}`}`;
    },
  );

const eerste = (afwijking: Berichtafwijking = {}, ontvangenOp?: string): Promise<Bewonerdossier> =>
  proef(afwijking, ontvangenOp).then(({ dossier }) => dossier);

describe("termijnen van een dossier", () => {
  it("D-11.3, D-20.4, D-12.5: na ontvangst loopt het contact, de andere twee zijn te verwachten vanaf de ingangsdatum", async () => {
    // Hand count: 19-02 + 14 days = 05-03. From Monday 02-03 five working days: 3, 4, 5, 6 and 9 March. 02-03 + 3 months = 02-06.
    expect(kort(await eerste())).toEqual(["D-11.3 2026-03-05", "D-20.4 2026-03-09 verwacht", "D-12.5 2026-06-02 verwacht"]);
  });

  it("D-11.3: een 301 die om 23.30 uur UTC binnenkomt, is in Nederland de volgende dag ontvangen", async () => {
    expect(kort(await eerste({}, "2026-02-18T23:30:00Z"))[0]).toBe("D-11.3 2026-03-05");
  });

  it("D-11.3: het contact sluit de termijn op zijn eigen dag", async () => {
    const { contact } = await proef();
    expect(kort(await contact("2026-02-23"))[0]).toBe("D-11.3 2026-03-05 gedaan 2026-02-23");
  });

  it("D-20.4, D-12.5: na de start tellen zij vanaf de werkelijke begindatum", async () => {
    // Thursday 02-04-2026: Good Friday is a working day; Easter Monday is not. 3, 7, 8, 9, 10 April.
    const { start } = await proef();
    expect(kort(await start("2026-04-02")).slice(1)).toEqual(["D-20.4 2026-04-10", "D-12.5 2026-07-02"]);
  });

  it("D-20.4: een verzonden 305 sluit de termijn", async () => {
    const { start, kit, id } = await proef();
    const berichtId = (await start("2026-03-02")).eigen.berichten.at(-1)?.berichtId ?? "";
    const verzonden = await kit.runPromise(opMoment(tijdstip("2026-03-06T12:00:00Z"))(registreerVerzending(id, { berichtId, datum: "2026-03-05" })));
    expect(kort(verzonden)[1]).toBe("D-20.4 2026-03-09 gedaan 2026-03-05");
  });

  it("D-11.3: een tweede 301 met een nieuwe toewijzing opent een nieuwe contacttermijn", async () => {
    const { contact, start, ontvang } = await proef();
    await contact("2026-02-23");
    await start("2026-03-02");
    const dossier = await ontvang({ identificatie: "GEM2", toewijzingNummer: 2, ingangsdatum: "2026-05-18" }, "2026-05-01T10:00:00Z");
    expect(kort(dossier)).toEqual([
      "D-11.3 2026-03-05 gedaan 2026-02-23",
      "D-11.3 2026-05-15",
      "D-20.4 2026-03-09",
      "D-20.4 2026-05-26 verwacht",
      "D-12.5 2026-06-02",
    ]);
  });

  it("OP033x1: een gewijzigde toewijzing met een bekend nummer opent geen contacttermijn, en de laatst vastgestelde geldt", async () => {
    const { ontvang } = await proef();
    await ontvang({ identificatie: "GEM2", einddatum: "2026-12-31", toewijzingsdatum: "2026-06-01" }, "2026-06-01T10:00:00Z");
    const dossier = await ontvang({ identificatie: "GEM3", einddatum: "2028-12-31", toewijzingsdatum: "2026-01-01" }, "2026-06-02T10:00:00Z");
    expect(kort(dossier).filter((regel) => regel.startsWith("D-11.3"))).toHaveLength(1);
    expect(dossier.eigen.toewijzingen.map(({ einddatum }) => einddatum)).toEqual(["2026-12-31"]);
    expect(dossier.zaken.zaken["toewijzing-1"]).toMatchObject({ feiten: { toewijzing: { einddatum: "2026-12-31" } } });
  });

  it("WMO002 13: een verwijderde toewijzing heeft geen termijnen meer", async () => {
    const { ontvang } = await proef();
    const weg = { identificatie: "GEM2", einddatum: "2026-03-02", redenWijziging: "13" as const, toewijzingsdatum: "2026-02-20" };
    expect(kort(await ontvang(weg, "2026-02-20T10:00:00Z"))).toEqual([]);
  });

  it("D-20.4, D-12.5: zolang de start uitblijft, schuiven de verwachte datums mee met vandaag", async () => {
    // Wednesday 11-03-2026: 12, 13, 16, 17 and 18 March; 11-03 + 3 months = 11-06.
    expect(kort(await eerste(), "2026-03-11").slice(1)).toEqual(["D-20.4 2026-03-18 verwacht", "D-12.5 2026-06-11 verwacht"]);
  });

  it("geldigheid: voor een start van voor het programma is er geen norm, en geen verzonnen datum", async () => {
    const { start } = await proef({ ingangsdatum: "2023-01-01" });
    expect(kort(await start("2023-01-02", "2026-02-19")).slice(1)).toEqual(["D-20.4 NormNietGeldig", "D-12.5 NormNietGeldig"]);
  });
});
