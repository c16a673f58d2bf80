import { parseTijdstip, type Tijdstip } from "@wmo-kit/domain";

import type { NieuweGebeurtenis } from "../src/store/gebeurtenis.js";

/** A moment for fixtures. */
export const TIJDSTIP: Tijdstip = parseTijdstip("2026-02-19T10:00:00Z")._unsafeUnwrap();

/** A fact with defaults; the id is unique by its number, in the form of a UUIDv7. */
export const eenGebeurtenis = (nummer: number, deel: Partial<NieuweGebeurtenis> = {}): NieuweGebeurtenis => ({
  id: `01890000-0000-7000-8000-${nummer.toString(16).padStart(12, "0")}`,
  soort: "MeldingGeregistreerd",
  schemaversie: 1,
  opgetreden: TIJDSTIP,
  actor: "medewerker-1",
  gegevens: { nummer },
  ...deel,
});
