import type { Wachterproef } from "../uitputtend.js";
import { datum } from "../bouwers.js";
import { begin, bij, eenDeclaratie, eenTijd, gebeurt, REDEN, zonderLijn } from "./gegevens.js";

const FEBRUARI = { vanaf: "1 februari 2026", tot: "28 februari 2026" };
const andere = (anders: Parameters<typeof eenTijd>[0] = {}) => eenTijd({ registratie: "r-2", ...anders });

/** Time that comes into a line, and is put right or left out before the line is sent. */
export const TIJDPROEVEN: readonly Wachterproef[] = [
  {
    titel: "D-20.14: tijd van vandaag kan worden geregistreerd",
    dossier: zonderLijn(),
    gebeurtenis: gebeurt("tijd-geregistreerd", begin(eenTijd({ dag: datum("2026-03-02") }))),
    naar: "tijd-geregistreerd",
  },
  {
    titel: "D-20.10: tijd van morgen is nog niet uitgevoerd",
    dossier: zonderLijn(),
    gebeurtenis: gebeurt("tijd-geregistreerd", begin(eenTijd({ dag: datum("2026-03-03") }))),
    stopt: { wachter: "tijdGeweest", code: "DATUM_KLOPT_NIET", velden: { vanaf: "het begin", tot: "2 maart 2026" } },
  },
  {
    titel: "D-20.15: dezelfde tijdregistratie staat niet in een tweede regel",
    dossier: zonderLijn(eenDeclaratie("toegekend", {}, "z-2")),
    gebeurtenis: gebeurt("tijd-geregistreerd", begin()),
    stopt: { wachter: "tijdNogVrij", code: "TIJD_AL_VERWERKT" },
  },
  {
    titel: "D-20.15: ook tijd in een afgekeurde regel wacht op de correctie van die regel",
    dossier: zonderLijn(eenDeclaratie("afgekeurd", {}, "z-2")),
    gebeurtenis: gebeurt("tijd-geregistreerd", begin()),
    stopt: { wachter: "tijdNogVrij", code: "TIJD_AL_VERWERKT" },
  },
  {
    titel: "D-20.15: na correctie van de oude regel komt de tijd in een nieuwe",
    dossier: zonderLijn(eenDeclaratie("gecorrigeerd", {}, "z-2")),
    gebeurtenis: gebeurt("tijd-geregistreerd", begin(eenTijd(), { vervangt: "z-2" })),
    naar: "tijd-geregistreerd",
  },
  {
    titel: "D-20.14: tijd van de laatste dag van de maand hoort bij de regel van die maand",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-toegevoegd", { tijd: andere({ dag: datum("2026-02-28") }) }),
    naar: "tijd-geregistreerd",
  },
  {
    titel: "D-20.15: tijd van de volgende maand hoort in een eigen regel",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-toegevoegd", { tijd: andere({ dag: datum("2026-03-01") }) }),
    stopt: { wachter: "tijdGeweest", code: "DATUM_KLOPT_NIET", velden: FEBRUARI },
  },
  {
    titel: "D-20.10: in de lopende maand telt tijd tot en met vandaag",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-toegevoegd", { tijd: andere({ dag: datum("2026-02-21") }) }, "2026-02-20"),
    stopt: { wachter: "tijdGeweest", code: "DATUM_KLOPT_NIET", velden: { vanaf: "1 februari 2026", tot: "20 februari 2026" } },
  },
  {
    titel: "D-20.15: dezelfde tijdregistratie staat niet twee keer in een regel",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-toegevoegd", { tijd: eenTijd({ dag: datum("2026-02-11") }) }),
    stopt: { wachter: "tijdNogVrij", code: "TIJD_AL_VERWERKT" },
  },
  {
    titel: "D-20.13: een opgestelde regel met verkeerde tijd gaat terug en wordt opnieuw beoordeeld",
    dossier: bij("declaratieregel"),
    gebeurtenis: gebeurt("tijd-gecorrigeerd", { tijd: eenTijd({ dag: datum("2026-01-31") }) }, "2026-03-02", REDEN),
    naar: "tijd-geregistreerd",
  },
  {
    titel: "D-20.13: een correctie van tijd heeft een reden",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-gecorrigeerd", { tijd: eenTijd() }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-20.15: een correctie is van tijd die in de regel staat",
    dossier: bij("declarabel-beoordeeld"),
    gebeurtenis: gebeurt("tijd-gecorrigeerd", { tijd: andere() }, "2026-03-02", REDEN),
    stopt: { wachter: "tijdBekend", code: "TIJD_ONBEKEND" },
  },
  {
    titel: "D-20.15: een correctie brengt geen tijd uit een andere maand in de regel",
    dossier: bij("tijd-geregistreerd", { tijden: [eenTijd(), andere()] }),
    gebeurtenis: gebeurt("tijd-gecorrigeerd", { tijd: eenTijd({ dag: datum("2026-01-31") }) }, "2026-03-02", REDEN),
    stopt: { wachter: "tijdGeweest", code: "DATUM_KLOPT_NIET", velden: FEBRUARI },
  },
  {
    titel: "D-20.12: tijd die niet declarabel is, gaat uit de regel",
    dossier: bij("tijd-geregistreerd", { tijden: [eenTijd(), andere()] }),
    gebeurtenis: gebeurt("tijd-uitgesloten", { registratie: "r-2" }, "2026-03-02", REDEN),
    naar: "tijd-geregistreerd",
  },
  {
    titel: "D-20.13: tijd uitsluiten heeft een reden",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-uitgesloten", { registratie: "r-1" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-20.15: alleen tijd uit de regel wordt uitgesloten",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("tijd-uitgesloten", { registratie: "r-9" }, "2026-03-02", REDEN),
    stopt: { wachter: "registratieBekend", code: "TIJD_ONBEKEND" },
  },
  {
    titel: "D-20.14: een ontbrekende schakel wordt aangevuld",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("keten-aangevuld", { verwijzing: "v-1" }, "2026-03-02", REDEN),
    naar: "tijd-geregistreerd",
  },
  {
    titel: "D-20.13: een schakel aanvullen heeft een reden",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("keten-aangevuld", { verwijzing: "v-1" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  ...(["323-verzonden", "toegekend", "afgekeurd", "gecorrigeerd"] as const).flatMap((toestand) =>
    [
      gebeurt("tijd-gecorrigeerd", { tijd: eenTijd() }, "2026-03-02", REDEN),
      gebeurt("tijd-uitgesloten", { registratie: "r-1" }, "2026-03-02", REDEN),
      gebeurt("keten-aangevuld", { verwijzing: "v-1" }, "2026-03-02", REDEN),
    ].map((gebeurtenis): Wachterproef => ({
      titel: `D-20.13: een regel die is verzonden verandert niet meer (${toestand}, ${gebeurtenis.soort})`,
      dossier: bij(toestand),
      gebeurtenis,
      stopt: { wachter: "verzondenNietWijzigbaar", code: "VERZONDEN_NIET_WIJZIGBAAR" },
    })),
  ),
];
