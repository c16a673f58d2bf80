import { encodeUtf8 } from "../../src/xml/utf8.js";
import type { GgkHeenbericht, GgkRetourbericht } from "../../src/ggk/index.js";

const GEMEENTE = { organisatie: "0268", applicatie: "Wmo-toepassing", administratie: "productie", gebruiker: "verzender-1" };
const AANBIEDER = { organisatie: "75751234", applicatie: "Dagbesteding" };
const VERSIES = { applicatieVersie: "0001", applicatieSubversie: "0000", functieVersie: "0003", functieSubversie: "0002" };

/** A made-up envelope of a municipality around some bytes. */
export const eenHeenbericht = (inhoud: Uint8Array = encodeUtf8("<bericht/>")): GgkHeenbericht => ({
  soort: "Di01",
  stuurgegevens: {
    zender: GEMEENTE,
    ontvanger: AANBIEDER,
    referentienummer: "7d3b0c1e-4f5a-4b6c-8d7e-9f0a1b2c3d4e",
    tijdstipBericht: "20260512093000125",
    functie: "WMO301",
  },
  parameters: { referentienummerBericht: "GEM260512001", ...VERSIES, bericht: { inhoud, contentType: "application/xml" } },
});

/** A made-up answer to it. */
export const eenRetourbericht = (inhoud: Uint8Array = encodeUtf8("<bericht/>")): GgkRetourbericht => ({
  soort: "Du01",
  stuurgegevens: {
    zender: AANBIEDER,
    ontvanger: GEMEENTE,
    referentienummer: "0a1b2c3d-4e5f-4a6b-9c7d-8e9f0a1b2c3d",
    tijdstipBericht: "20260513",
    crossRefnummer: "7d3b0c1e-4f5a-4b6c-8d7e-9f0a1b2c3d4e",
    functie: "WMO302",
  },
  parameters: { crossRefnummerBericht: "GEM260512001", ...VERSIES, bericht: { inhoud, contentType: "application/xml", bestandsnaam: 'a "b" & c.xml' } },
});
