import { describe } from "vitest";

import { bij, corrigeer, door, eigenCode, in_, EIGEN_AGB, KADER, klaar, laat, stop, VERWERKT, WEIGERING } from "../../test/toeleiding-gegevens.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { eenOndersteuning } from "../../test/zaken-dagbesteding.js";
import { TOELEIDING } from "./levensloop.js";
import type { Toeleiding } from "./toeleiding.js";

const OPEN = ["uitsluiting-ontvangen", "uitsluiting-opgeheven", "inwoner-ziet-af"];

describe("toeleiding, tabel", () => {
  proefMatrix("D-11.2", TOELEIDING, {
    feiten: { route: "route 1", uitgesloten: false } satisfies Toeleiding,
    matrix: {
      nieuw: ["301-ontvangen", "aanvraag-begonnen"],
      "aanvraag-concept": ["afwegingskader-ingevuld", "315-verzonden", "geweigerd", ...OPEN],
      "afwegingskader-doorlopen": ["afwegingskader-ingevuld", "315-verzonden", "geweigerd", ...OPEN],
      "315-verzonden": ["verzoek-gewijzigd", "315-in-onderzoek", "315-afgewezen", "301-ontvangen", ...OPEN],
      "in-onderzoek": ["verzoek-gewijzigd", "315-afgewezen", "301-ontvangen", ...OPEN],
      afgewezen: [],
      "301-ontvangen": ["301-verwerkt", "301-niet-aangenomen", "301-gewijzigd", "301-ingetrokken", ...OPEN],
      "toewijzing-open": ["contact-gelegd", "301-gewijzigd", "301-ingetrokken", "geweigerd", ...OPEN],
      "contact-gelegd": ["start-afgesproken", "contact-gecorrigeerd", "301-gewijzigd", "301-ingetrokken", "geweigerd", ...OPEN],
      startafspraak: ["start-afgesproken", "contact-gecorrigeerd", "301-gewijzigd", "301-ingetrokken", "geweigerd", ...OPEN],
      "niet-aangenomen": [],
      ingetrokken: [],
      geweigerd: [],
      afgezien: [],
    },
  });
});

describe("toeleiding, wachters van route 1", () => {
  proefWachters(
    "D-11.3",
    {
      ...TOELEIDING,
      rijen: TOELEIDING.rijen.filter(({ gebeurtenis }) =>
        ["301-verwerkt", "contact-gelegd", "contact-gecorrigeerd", "start-afgesproken", "geweigerd", "inwoner-ziet-af"].includes(gebeurtenis),
      ),
    },
    [
      door(
        "D-11.2: een toewijzing aan de eigen code wordt verwerkt",
        in_("301-ontvangen", eigenCode),
        bij("301-verwerkt", VERWERKT),
        "toewijzing-open",
      ),
      stop(
        "D-20.6: een praktijkcode hoort niet bij dit contract",
        in_("301-ontvangen", eigenCode),
        bij("301-verwerkt", { ...VERWERKT, eigenAgb: { ...EIGEN_AGB, soort: "praktijkcode" } }),
        {
          wachter: "agbVanContract",
          code: "AGB_ONJUIST",
          velden: { soort: "ondernemingscode" },
        },
      ),
      stop(
        "D-20.6: een toewijzing aan de code van een ander wordt niet verwerkt",
        in_("301-ontvangen", eigenCode),
        bij("301-verwerkt", { ...VERWERKT, eigenAgb: { ...EIGEN_AGB, code: "41410415" } }),
        {
          wachter: "agbVanContract",
          code: "AGB_ONJUIST",
          velden: { soort: "ondernemingscode" },
        },
      ),
      stop(
        "D-20.8: een gewijzigde code telt pas na goedkeuring",
        in_("301-ontvangen", eigenCode),
        bij("301-verwerkt", { ...VERWERKT, eigenAgb: { ...EIGEN_AGB, goedgekeurd: false } }),
        {
          wachter: "agbGoedgekeurd",
          code: "AGB_NIET_GOEDGEKEURD",
        },
      ),
      stop(
        "D-20.7: een onbekende productcode wordt niet verwerkt",
        in_("301-ontvangen", eigenCode),
        bij("301-verwerkt", { ...VERWERKT, productcodeGeldig: false }),
        {
          wachter: "productcodeGeldig",
          code: "PRODUCTCODE_ONGELDIG",
        },
      ),
      door(
        "D-11.3: contact op de veertiende dag na ontvangst is op tijd",
        in_("toewijzing-open"),
        bij("contact-gelegd", { datum: "2026-03-02" }),
        "contact-gelegd",
      ),
      stop(
        "D-11.3: contact op de vijftiende dag waarschuwt, en met een reden gaat het door",
        in_("toewijzing-open", laat),
        bij("contact-gelegd", { datum: "2026-03-02" }),
        { wachter: "contactBinnenTermijn", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "1 maart 2026" } },
      ),
      stop("D-11.3: contact kan niet voor de ontvangst liggen", in_("toewijzing-open"), bij("contact-gelegd", { datum: "2026-02-15" }), {
        wachter: "contactNaOntvangst",
        code: "DATUM_KLOPT_NIET",
        velden: { vanaf: "16 februari 2026", tot: "2 maart 2026" },
      }),
      door(
        "D-20.13: een contact met een verkeerde dag wordt met een reden gecorrigeerd",
        in_("contact-gelegd"),
        corrigeer("2026-02-27"),
        "contact-gelegd",
      ),
      stop("D-20.13: een correctie heeft een reden", in_("contact-gelegd"), bij("contact-gecorrigeerd", { datum: "2026-02-27" }), {
        wachter: "metReden",
        code: "REDEN_ONTBREEKT",
      }),
      stop("D-11.3: ook een gecorrigeerd contact ligt na de ontvangst", in_("contact-gelegd"), corrigeer("2026-02-15"), {
        wachter: "contactNaOntvangst",
        code: "DATUM_KLOPT_NIET",
        velden: { vanaf: "16 februari 2026", tot: "2 maart 2026" },
      }),
      stop("D-11.3: ook een gecorrigeerd contact kan te laat zijn", in_("contact-gelegd", laat), corrigeer("2026-03-02"), {
        wachter: "contactBinnenTermijn",
        code: "TERMIJN_OVERSCHREDEN",
        velden: { datum: "1 maart 2026" },
      }),
      door("D-11.2: een inwoner kan van gedachten veranderen", in_("startafspraak"), bij("inwoner-ziet-af", { reden: "Verhuist." }), "afgezien"),
      stop(
        "D-13.2: na de start eindigt niets meer door af te zien",
        in_("startafspraak", {}, eenOndersteuning("gestart")),
        bij("inwoner-ziet-af", { reden: "Verhuist." }),
        { wachter: "nogNietGestart", code: "TOEWIJZING_IN_GEBRUIK" },
      ),
      stop(
        "D-13.2: na de start is weigeren geen weg om te stoppen",
        in_("startafspraak", {}, eenOndersteuning("onderbroken")),
        bij("geweigerd", WEIGERING),
        { wachter: "nogNietGestart", code: "TOEWIJZING_IN_GEBRUIK" },
      ),
      door(
        "D-13.1: een start op de laatste dag van de toewijzing kan",
        in_("contact-gelegd"),
        bij("start-afgesproken", { startdatum: "2027-12-31" }),
        "startafspraak",
      ),
      stop("D-20.10: een start na de toewijzing kan niet", in_("contact-gelegd"), bij("start-afgesproken", { startdatum: "2028-01-01" }), {
        wachter: "startBinnenToewijzing",
        code: "GEEN_TOEWIJZING",
      }),
      door("D-11.12: weigeren om een zwaarwegende reden met bewijs kan", in_("toewijzing-open"), bij("geweigerd", WEIGERING), "geweigerd"),
      door(
        "D-11.12: weigeren omdat de ondersteuning volgens het kader niet past kan",
        klaar({ kader: { ...KADER, dagbestedingPast: false } }),
        bij("geweigerd", { ...WEIGERING, grond: "past niet" }),
        "geweigerd",
      ),
      stop(
        "D-11.12: wie volgens het kader past, wordt niet geweigerd als niet passend",
        klaar(),
        bij("geweigerd", { ...WEIGERING, grond: "past niet" }),
        {
          wachter: "weigeringGegrond",
          code: "ACCEPTATIEPLICHT",
        },
      ),
      door(
        "D-11.12: op route 1 zonder kader oordeelt de professional dat het niet past",
        in_("toewijzing-open"),
        bij("geweigerd", { ...WEIGERING, grond: "past niet" }),
        "geweigerd",
      ),
      stop(
        "D-11.12: een zwaarwegende reden hangt samen met de omstandigheden van de inwoner",
        in_("toewijzing-open"),
        bij("geweigerd", { ...WEIGERING, samenhangMetOmstandigheden: undefined }),
        { wachter: "weigeringGegrond", code: "ACCEPTATIEPLICHT" },
      ),
      stop("D-11.12: een zwaarwegende reden vraagt bewijs", in_("toewijzing-open"), bij("geweigerd", { ...WEIGERING, bewijs: undefined }), {
        wachter: "weigeringGegrond",
        code: "ACCEPTATIEPLICHT",
      }),
      stop("D-11.13: wie weigert, verwijst door", in_("toewijzing-open"), bij("geweigerd", { ...WEIGERING, doorverwezenNaar: undefined }), {
        wachter: "doorverwezen",
        code: "DOORVERWIJZING_ONTBREEKT",
      }),
    ],
  );
});
