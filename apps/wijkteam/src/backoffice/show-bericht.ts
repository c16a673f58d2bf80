import { BERICHTSOORTEN } from "@wmo-kit/backoffice";
import { formatDatum, formatTijdstip } from "@wmo-kit/domain";

import type { Berichtstand, Berichtweergave } from "../advies/weergave.js";
import type { Dossierbericht } from "./berichten.js";

const standVan = ({ afgehandeld, bewijs, besluit, mislukt, verzondenOp }: Dossierbericht): Berichtstand => {
  if (afgehandeld !== undefined) return "afgehandeld";
  if (besluit !== undefined) return "besloten";
  if (bewijs !== undefined) return bewijs.uitkomst === "geweigerd" ? "geweigerd" : "bevestigd";
  if (mislukt !== undefined) return "mislukt";
  return verzondenOp === undefined ? "klaargezet" : "verstuurd";
};

const STANDTEKST: Record<Berichtstand, string> = {
  klaargezet: "Staat klaar om te gaan",
  verstuurd: "Verstuurd",
  bevestigd: "Ontvangen door de gemeente",
  besloten: "De gemeente heeft besloten",
  geweigerd: "Geweigerd door de gemeente",
  mislukt: "Niet verstuurd",
  afgehandeld: "Afgehandeld",
};

const WAT_NU: Partial<Record<Berichtstand, string>> = {
  klaargezet: "U hoeft niets te doen. De kit probeert het elke minuut.",
  geweigerd: "Bespreek met de gemeente wat er mis is. Zet het bericht daarna op afgehandeld.",
  mislukt: "Los de reden op en verstuur het bericht opnieuw. Of zet het op afgehandeld als u het anders hebt verstuurd.",
};

const ACTIES: Partial<Record<Berichtstand, Berichtweergave["acties"]>> = { geweigerd: ["afhandelen"], mislukt: ["opnieuw", "afhandelen"] };

const moment = (wat: string, wanneer: string | undefined): Berichtweergave["momenten"] => (wanneer === undefined ? [] : [{ wat, wanneer }]);
const dag = (datum: Dossierbericht["verzondenOp"]): string | undefined => (datum === undefined ? undefined : formatDatum(datum));

/** A message in words. */
export const showBericht = (bericht: Dossierbericht): Berichtweergave => {
  const { kenmerk, soort, zaak, aan, gemaakt, verzondenOp, mislukt, bewijs, besluit, afgehandeld } = bericht;
  const stand = standVan(bericht);
  const { titel, doel, aan: partij, ontvangstbewijs } = BERICHTSOORTEN[soort];
  return {
    kenmerk,
    titel,
    doel,
    zaak,
    aan: partij === "gemeente" ? "de backoffice van de gemeente" : aan,
    stand,
    standTekst: stand === "verstuurd" && ontvangstbewijs ? "Verstuurd, wacht op ontvangstbewijs" : STANDTEKST[stand],
    momenten: [
      ...moment("Gemaakt", formatTijdstip(gemaakt).unwrapOr(gemaakt)),
      ...moment("Verstuurd", dag(verzondenOp)),
      ...moment(bewijs?.uitkomst === "geweigerd" ? "Geweigerd" : "Ontvangstbewijs", dag(bewijs?.datum)),
      ...moment(`Besluit: ${besluit?.besluit ?? ""}`, dag(besluit?.datum)),
    ],
    redenen: [...(mislukt === undefined ? [] : [mislukt]), ...(bewijs?.bevindingen ?? []), ...(afgehandeld === undefined ? [] : [`Afgehandeld: ${afgehandeld}`])],
    watNu: WAT_NU[stand] ?? null,
    acties: ACTIES[stand] ?? [],
  };
};
