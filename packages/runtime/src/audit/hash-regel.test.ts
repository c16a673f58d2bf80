import { describe, expect, it } from "vitest";

import { eenAuditregel } from "../../test/audit-contract.js";
import { hashAdres, hashRegel } from "./hash-regel.js";

// Written by hand as RFC 8785 says: names in order, no blanks.
const CANONIEK =
  '{"account":"medewerker-1","actie":"R","adres":null,"doel":"zoë \\"a\\"","dossier":"d1","namens":null,"noodreden":null,"object":"d1",' +
  '"objectsoort":"dossier","rol":"medewerker","soort":"dossier-ingezien","systeem":"dagbesteding 1.0.0","tenant":"0268",' +
  '"tijdstip":"2026-02-19T10:00:00Z","uitkomst":"gelukt","volgnummer":1,"vorige":"00"}';

describe("Hash van een auditregel", () => {
  it("NEN7513: de hash is SHA-256 over de canonieke JSON, zoals Web Crypto hem berekent", async () => {
    const ander = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(CANONIEK))).toString("hex");
    const regel = { ...eenAuditregel({ doel: 'zoë "a"' }), volgnummer: 1, vorige: "00" };
    expect(hashRegel(regel)).toBe(ander);
    expect(hashRegel(Object.fromEntries(Object.entries(regel).toReversed()) as typeof regel)).toBe(ander);
  });

  it("NEN7513: een adres is te herkennen en niet te lezen, en elders heeft het een andere hash", () => {
    expect(hashAdres("geheim", "192.0.2.1")).toBe(hashAdres("geheim", "192.0.2.1"));
    expect(new Set([hashAdres("geheim", "192.0.2.1"), hashAdres("geheim", "192.0.2.2"), hashAdres("ander", "192.0.2.1")]).size).toBe(3);
    expect(hashAdres("geheim", "192.0.2.1")).toMatch(/^[0-9a-f]{32}$/);
  });
});
