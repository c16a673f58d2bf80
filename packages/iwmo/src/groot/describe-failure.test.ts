import { describe, expect, it } from "vitest";

import { describeError } from "../describe-error.js";
import type { IwmoError } from "../errors.js";

describe("describeError over retour en grote declaraties", () => {
  it.each<readonly [string, IwmoError, string]>([
    ["OP179", { _tag: "MaximumTeKlein", maximum: 1000, nodig: 2500 }, "In 1000 bytes past nog niet één prestatie: daar zijn 2500 bytes voor nodig. Kies een hoger maximum."],
    ["TR056", { _tag: "DeelnummerDubbel", veld: "Identificatie", deel: 2 }, "Deel 2 krijgt dezelfde waarde voor Identificatie als een eerder deel. Geef elk deel een eigen nummer."],
    ["OP280", { _tag: "DelenHorenNietBijElkaar", veld: "DeclaratiePeriode", deel: 3 }, "Declaratie 3 heeft een andere waarde voor DeclaratiePeriode dan de eerste. Voeg alleen declaraties samen die daarin gelijk zijn."],
    ["TR337", { _tag: "AntwoordHoortErNietBij", veld: "DeclaratieNummer" }, "Dit antwoord gaat over een andere declaratie: DeclaratieNummer is niet gelijk. Kies het antwoord dat bij de declaratie hoort."],
    ["OP090x2", { _tag: "RetourNietMogelijk", soort: "WMO301", reden: "niveau1", rule: "RS037", path: "/Bericht/Client/Bsn" }, "Voor RS037 (/Bericht/Client/Bsn) in de WMO301 kan geen retourbericht worden gemaakt: het bericht voldoet niet aan het schema. Meld de fout aan de afzender buiten het berichtenverkeer om."],
  ])("%s: een zin zegt wat er mis is en wat er moet gebeuren", (_, failure, zin) => {
    expect(describeError(failure)).toBe(zin);
  }); // prettier-ignore
});
