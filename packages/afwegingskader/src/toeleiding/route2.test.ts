import { describe } from "vitest";

import { datum, eenDossier } from "../../test/bouwers.js";
import { bij, bw, door, in_, EIGEN_AGB, KADER, klaar, stop, verzend } from "../../test/toeleiding-gegevens.js";
import { proefWachters } from "../../test/uitputtend.js";
import { eenToeleiding, eenVerzoek } from "../../test/zaken-dagbesteding.js";
import { TOELEIDING } from "./levensloop.js";

const jaar2 = { begindatum: datum("2026-04-01"), einddatum: datum("2028-03-31") };

describe("toeleiding, wachters van route 2", () => {
  proefWachters(
    "D-11.4",
    {
      ...TOELEIDING,
      rijen: TOELEIDING.rijen.filter(({ gebeurtenis }) => ["aanvraag-begonnen", "315-verzonden", "verzoek-gewijzigd"].includes(gebeurtenis)),
    },
    [
      door(
        "D-11.4: een aanvraag kan beginnen als de rechtstreekse weg open is",
        eenDossier(),
        bij("aanvraag-begonnen", { route2Status: "open" }),
        "aanvraag-concept",
      ),
      stop("D-11.11: een uitgesloten aanbieder begint geen aanvraag", eenDossier(), bij("aanvraag-begonnen", { route2Status: "uitgesloten" }), {
        wachter: "rechtstreeksOpen",
        code: "ROUTE2_UITGESLOTEN",
      }),
      door("D-11.5: 156 dagdelen in een jaar gaan met een 315", klaar(), verzend(), "315-verzonden"),
      door("D-11.8: 15N21 tot het einde van de BW-indicatie gaat met een 315", klaar(), verzend({ verzoek: bw() }), "315-verzonden"),
      door(
        "D-11.7: 07A03 voor precies twee jaar gaat met een 315",
        klaar(),
        verzend({ verzoek: eenVerzoek({ ...jaar2, omvang: { dagdelen: 312, per: "hele duur" } }) }),
        "315-verzonden",
      ),
      stop("D-11.11: bij uitsluiting gaat geen 315 uit", klaar(), verzend({ route2Status: "uitgesloten" }), {
        wachter: "rechtstreeksOpen",
        code: "ROUTE2_UITGESLOTEN",
      }),
      stop("D-11.11: een uitsluiting tijdens de aanvraag houdt de 315 tegen", klaar({ uitgesloten: true }), verzend(), {
        wachter: "nietUitgesloten",
        code: "ROUTE2_UITGESLOTEN",
      }),
      stop("D-11.10: zonder afwegingskader gaat geen 315 uit", in_("aanvraag-concept"), verzend(), {
        wachter: "kaderIngevuld",
        code: "AFWEGINGSKADER_ONTBREEKT",
      }),
      stop(
        "D-11.10: wie niet bij de doelgroep hoort, wordt niet aangevraagd",
        klaar({ kader: { ...KADER, behoortTotDoelgroep: false } }),
        verzend(),
        { wachter: "inDoelgroep", code: "DOELGROEP_PAST_NIET" },
      ),
      stop("D-20.6: een 315 gaat uit onder de ondernemingscode", klaar(), verzend({ eigenAgb: { ...EIGEN_AGB, soort: "praktijkcode" } }), {
        wachter: "agbVanContract",
        code: "AGB_ONJUIST",
        velden: { soort: "ondernemingscode" },
      }),
      stop(
        "D-20.8: een 315 gaat niet uit onder een code die nog niet is goedgekeurd",
        klaar(),
        verzend({ eigenAgb: { ...EIGEN_AGB, goedgekeurd: false } }),
        { wachter: "agbGoedgekeurd", code: "AGB_NIET_GOEDGEKEURD" },
      ),
      stop("D-20.7: een 315 heeft een geldige productcode", klaar(), verzend({ productcodeGeldig: false }), {
        wachter: "productcodeGeldig",
        code: "PRODUCTCODE_ONGELDIG",
      }),
      stop("D-11.4: er loopt geen tweede verzoek naast een verzoek zonder antwoord", klaar({}, eenToeleiding("in-onderzoek", {}, "t-2")), verzend(), {
        wachter: "geenOpenVerzoek",
        code: "VERZOEK_LOOPT_AL",
      }),
      stop(
        "D-11.5: 157 dagdelen in een jaar gaan via de gemeente",
        klaar(),
        verzend({ verzoek: eenVerzoek({ omvang: { dagdelen: 157, per: "hele duur" } }) }),
        {
          wachter: "volumeBinnenGrens",
          code: "ROUTE2_VOLUME",
          velden: { n: "3", verwijzer: "gemeentelijke toegang (301)" },
        },
      ),
      stop(
        "D-11.6: zes dagdelen per week bij beschermd wonen gaan via de Toegang BW",
        klaar(),
        verzend({ verzoek: bw({ omvang: { dagdelen: 6, per: "week" } }) }),
        {
          wachter: "volumeBinnenGrens",
          code: "ROUTE2_VOLUME",
          velden: { n: "5", verwijzer: "Toegang Beschermd Wonen (301)" },
        },
      ),
      stop(
        "D-11.5: een verzoek in twee delen komt niet onder de grens door",
        klaar({}, eenToeleiding("startafspraak", { verzoek: eenVerzoek({ omvang: { dagdelen: 78, per: "hele duur" } }) }, "t-2")),
        verzend({ verzoek: eenVerzoek({ omvang: { dagdelen: 79, per: "hele duur" } }) }),
        { wachter: "somBinnenGrens", code: "ROUTE2_VOLUME", velden: { n: "3", verwijzer: "gemeentelijke toegang (301)" } },
      ),
      stop("D-11.8: voor 15N21 is het einde van de BW-indicatie nagevraagd", klaar(), verzend({ verzoek: bw({ einddatumBwIndicatie: undefined }) }), {
        wachter: "bwEinddatumBekend",
        code: "BW_EINDDATUM_ONTBREEKT",
      }),
      stop(
        "D-11.7: 07A03 voor twee jaar en een dag is te lang",
        klaar(),
        verzend({ verzoek: eenVerzoek({ ...jaar2, einddatum: datum("2028-04-01") }) }),
        {
          wachter: "duurBinnenGrens",
          code: "ROUTE2_DUUR",
          velden: { maximum: "tot en met 31 maart 2028" },
        },
      ),
      stop("D-11.8: 15N21 duurt niet langer dan de BW-indicatie", klaar(), verzend({ verzoek: bw({ einddatum: datum("2027-04-01") }) }), {
        wachter: "duurBinnenGrens",
        code: "ROUTE2_DUUR",
        velden: { maximum: "tot en met 31 maart 2027" },
      }),
      stop("D-11.4: een verzonden verzoek verandert niet meer", in_("315-verzonden"), bij("verzoek-gewijzigd", { verzoek: eenVerzoek() }), {
        wachter: "verzondenNietWijzigbaar",
        code: "VERZONDEN_NIET_WIJZIGBAAR",
      }),
    ],
  );
});
