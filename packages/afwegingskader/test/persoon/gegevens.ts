import type { Dossier } from "../../src/kern/dossier.js";
import type { Gebeurtenis } from "../../src/kern/gebeurtenis.js";
import { PERSOON } from "../../src/persoon/levensloop.js";
import type { Functie, Persoon, Vermoeden, Vog } from "../../src/persoon/persoon.js";
import { datum, eenDossier, eenGebeurtenis, eenZaak, type Kop } from "../bouwers.js";

/** The screening profile that the programmes ask. */
export const ZORG = "gezondheidszorg en welzijn van mens en dier";
/** An employee who works with participants of dagbesteding. */
export const DAGBESTEDING: Functie = { programma: "dagbesteding", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: false };
/** An employee of the wijkteam. */
export const WIJKTEAM: Functie = { ...DAGBESTEDING, programma: "wijkteam" };
/** A self-employed contractor of dagbesteding. */
export const ZZP: Functie = { ...DAGBESTEDING, opdrachtnemerIsZzp: true };
/** A VOG with the profile, unless said otherwise. */
export const vog = (afgiftedatum: string, anders: Partial<Vog> = {}): Vog => ({
  afgiftedatum: datum(afgiftedatum),
  profiel: ZORG,
  nummers: [],
  ...anders,
});
/** The facts of a person. */
export const persoon = (functie: Functie, vogs: readonly Vog[] = [], anders: Partial<Persoon> = {}): Persoon => ({ functie, vogs, ...anders });
/** At work since a day. */
export const sinds = (aanvang: string): Pick<Persoon, "aanvang"> => ({ aanvang: datum(aanvang) });
/** A suspicion of 2 March 2026; it was decided that the person works on. */
export const VERMOEDEN: Vermoeden = { op: datum("2026-03-02"), inzet: "doorwerken" };

/** A dossier with this person. */
export const bij = (toestand: string, feiten: Persoon): Dossier => eenDossier(eenZaak(PERSOON, toestand, feiten));
/** An event of a person. */
export const gebeurt = (soort: string, gegevens: object = {}, kop: Kop = {}): Gebeurtenis => eenGebeurtenis(PERSOON, soort, gegevens, kop);
/** A VOG comes in. */
export const ontvangen = (afgiftedatum: string, anders: object = {}): Gebeurtenis =>
  gebeurt("vog-ontvangen", { afgiftedatum, profiel: ZORG, nummers: [], ...anders });
/** The work begins. */
export const start = (aanvang: string): Gebeurtenis => gebeurt("ingezet", { aanvang });
/** Days of work are planned. */
export const dienst = (begindatum: string, einddatum = begindatum): Gebeurtenis => gebeurt("ingeroosterd", { begindatum, einddatum });
/** The duty to be sure is done. */
export const vergewis = (onderdelen: object, oordeel = "geschikt"): Gebeurtenis =>
  gebeurt("vergewisplicht-afgerond", { onderdelen, oordeel, motivering: "Besproken met twee eerdere werkgevers." });
/** An answer to each of the four parts. */
export const VIER = {
  "navraag bij eerdere werkgevers": "gedaan",
  beroepsregisters: "gedaan",
  "Waarschuwingsregister Zorg & Welzijn": "niet mogelijk",
  "navraag bij IGJ, Wmo-toezicht of Regionaal Meldpunt Zorg": "niet van toepassing",
};
