import { CivielDatum, Erkenning } from "@wmo-kit/kit/api";
import { Schema } from "effect";

const tekst = (hoogstens: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(hoogstens));
const vrij = (hoogstens: number) => Schema.optionalKey(tekst(hoogstens));

const Achternaam = Schema.Struct({ achternaam: tekst(200), voorvoegsel: vrij(10) });

/** Who the resident is and how to reach him or her; there is no place for a Bsn. @source W-106.9 */
export const Inwonerinvoer = Schema.Struct({
  naam: Schema.Struct({
    geslachtsnaam: Achternaam,
    partnernaam: Schema.optionalKey(Achternaam),
    voornamen: vrij(200),
    voorletters: vrij(6),
    naamGebruik: Schema.Literals(["1", "2", "3", "4"]),
  }),
  geboortedatum: Schema.optionalKey(Schema.Struct({ datum: CivielDatum, datumGebruik: Schema.optionalKey(Schema.Literals(["1", "2", "3"])) })),
  telefoon: vrij(50),
  email: vrij(200),
  adres: Schema.optionalKey(Schema.Struct({ straat: tekst(200), huisnummer: tekst(20), postcode: vrij(6), plaats: tekst(200) })),
  wijk: vrij(100),
}).annotate({ identifier: "Inwonerinvoer" });

/** Who reported, when that is somebody else than the resident with a name. @source W-50.2.1 */
const Aanmelderinvoer = Schema.Struct({
  relatie: Schema.Literals(["inwoner", "naaste", "professional", "anders"]),
  naam: vrij(200),
  organisatie: vrij(200),
  telefoon: vrij(50),
  email: vrij(200),
}).annotate({ identifier: "Aanmelderinvoer" });

/** What every melding says, whoever it is about. The same `kenmerk` twice is one melding. @source W-1, W-2.1, W-50.2.1 */
export const MELDINGVELDEN = {
  kenmerk: Schema.String.check(Schema.isPattern(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)),
  aanmelder: Aanmelderinvoer,
  kanaal: Schema.Literals(["telefoon", "stip", "e-mail", "partner", "balie", "anders"]),
  vraag: tekst(500),
  leeftijd: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 130 }))),
  gezinMetJeugdigen: Schema.Boolean,
  afgestemdMetJeugdteam: Schema.optionalKey(Schema.Boolean),
  erkend: Schema.optionalKey(Schema.Array(Erkenning)),
} as const;
