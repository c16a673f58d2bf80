import { BACKOFFICECONTRACT } from "@wmo-kit/backoffice";

const BETROKKENE = { bsn: "999900006", dossier: "dossier-1" };

/** A message of the wijkteam to the municipality around a content, about a made-up resident. */
export const voorbeeldbericht = (kenmerk: string, inhoud: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  contract: BACKOFFICECONTRACT.contract,
  versie: BACKOFFICECONTRACT.versie,
  kenmerk,
  gemaakt: "2026-04-13T08:30:00Z",
  afzender: { soort: "wijkteam", naam: "Stichting Voorbeeld" },
  ontvanger: { soort: "gemeente", gemeentecode: "0268" },
  inhoud,
});

/** An order that is complete. */
export const voorbeeldbestelling = (kenmerk: string, volume = 3): Readonly<Record<string, unknown>> =>
  voorbeeldbericht(kenmerk, {
    soort: "productbestelling",
    betrokkene: BETROKKENE,
    advies: "advies-1",
    begindatum: "2026-05-01",
    einddatum: "2027-04-30",
    bouwsteen: "dagbesteding",
    productcode: "07A03",
    omvang: { volume, eenheid: "16", frequentie: "2" },
    financiering: { vorm: "zin", aanbieder: { naam: "Zorg & Zo" } },
  });

/** The question which indications run. */
export const voorbeeldvraag = (kenmerk: string): Readonly<Record<string, unknown>> =>
  voorbeeldbericht(kenmerk, { soort: "indicatievraag", betrokkene: BETROKKENE, doel: { reden: "onderzoek", zaak: "onderzoek-1" }, peildatum: "2026-04-01" });
