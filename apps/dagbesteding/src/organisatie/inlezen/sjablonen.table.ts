import { Rol } from "@wmo-kit/afwegingskader";
import { bestandssjabloon, type Bestandsrij } from "@wmo-kit/runtime";

/** A list of residents to begin with. The Bsn is a number of at most nine digits: a spreadsheet drops the zeros in front. */
export const BEWONERSSJABLOON = bestandssjabloon({
  id: "bewoners",
  titel: "Bewoners om mee te beginnen",
  kolommen: {
    bsn: { kop: "BSN", soort: "geheelGetal", uitleg: "burgerservicenummer, acht of negen cijfers" },
    achternaam: { kop: "Achternaam", soort: "tekst", maximum: 200, uitleg: "geslachtsnaam zonder voorvoegsel" },
    voorvoegsel: { kop: "Voorvoegsel", soort: "tekst", maximum: 10, optioneel: true, uitleg: "van, de, van der" },
    voorletters: { kop: "Voorletters", soort: "tekst", maximum: 6, vorm: /[\p{L}]+/u, optioneel: true, uitleg: "zonder punten" },
    geboortedatum: { kop: "Geboortedatum", soort: "datum", uitleg: "dd-mm-jjjj" },
    geslacht: { kop: "Geslacht", soort: "tekst", keuzes: ["man", "vrouw", "onbekend"], uitleg: "man, vrouw of onbekend" },
    gemeente: { kop: "Gemeentecode", soort: "tekst", vorm: /[0-9]{4}/, uitleg: "vier cijfers, zoals 0268" },
  },
});

/** A row of the list of residents. */
export interface Bewonersrij extends Bestandsrij<(typeof BEWONERSSJABLOON)["kolommen"]> {}

/** A list of people who work under the contract. What was checked of them is recorded afterwards, step by step. */
export const MEDEWERKERSSJABLOON = bestandssjabloon({
  id: "medewerkers",
  titel: "Medewerkers om mee te beginnen",
  kolommen: {
    nummer: { kop: "Personeelsnummer", soort: "tekst", maximum: 50, uitleg: "uw eigen nummer of kenmerk; geen BSN" },
    naam: { kop: "Naam", soort: "tekst", maximum: 200, uitleg: "voluit" },
    functie: { kop: "Functie", soort: "tekst", maximum: 200, uitleg: "zoals in het contract" },
    rol: { kop: "Rol", soort: "tekst", keuzes: Rol.options, uitleg: Rol.options.join(", ") },
    contact: { kop: "Contact met inwoners", soort: "jaNee", uitleg: "ja of nee" },
    zelfstandig: { kop: "Zelfstandig", soort: "jaNee", uitleg: "ja bij een zelfstandige zonder personeel" },
  },
});

/** A row of the list of people who work. */
export interface Medewerkersrij extends Bestandsrij<(typeof MEDEWERKERSSJABLOON)["kolommen"]> {}
