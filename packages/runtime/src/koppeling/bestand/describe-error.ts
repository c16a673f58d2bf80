import type { Bestandsbevinding, Bestandscode, BestandFailure, BestandOnleesbaar } from "./errors.js";

const ZINNEN: Record<Bestandscode, string> = {
  kolomOntbreekt: "deze kolom ontbreekt. Voeg haar toe met precies deze kop.",
  kolomDubbel: "deze kolom staat er twee keer in. Haal er een weg.",
  kolomOnbekend: "in de koppen staat een kolom die het sjabloon niet kent. Haal haar weg of verbeter de kop.",
  leeg: "hier staat niets. Vul het in.",
  geenDatum: "dit is geen bestaande datum. Schrijf de datum als dd-mm-jjjj.",
  geenBedrag: "dit is geen bedrag. Schrijf het als 1.234,56.",
  geenGeheelGetal: "dit is geen heel getal. Vul alleen cijfers in.",
  geenJaOfNee: "hier hoort ja of nee te staan.",
  geenKeuze: "dit woord staat niet in de lijst. Kies een woord uit de uitleg bij de kolom.",
  vorm: "de tekens of de lengte kloppen niet. Controleer de schrijfwijze.",
  teLang: "de tekst is te lang. Maak hem korter.",
  bsn: "hier staat een nummer dat een burgerservicenummer kan zijn. Haal het weg.",
  teVeelCellen: "er staan meer cellen dan kolommen. Controleer of een puntkomma in de tekst tussen aanhalingstekens staat.",
  dubbeleRij: "deze rij staat er al. Haal haar weg.",
  eindeVoorBegin: "de laatste dag ligt voor de eerste. Pas een van de twee datums aan.",
  overlap: "deze rij geldt voor een deel in dezelfde tijd als een eerdere rij. Pas de datums aan.",
};

const ONLEESBAAR: Record<BestandOnleesbaar["reden"], string> = {
  leeg: "Het bestand is leeg. Kies een ander bestand.",
  teGroot: "Het bestand is te groot. Splits het in delen.",
  geenUtf8: "Het bestand is geen UTF-8. Bewaar het als CSV UTF-8.",
  geenCsv: "Het bestand is geen CSV: er staat een aanhalingsteken zonder einde in. Bewaar het opnieuw als CSV.",
};

/** One finding in Dutch: where, what is wrong and what to do. */
export const describeBestandsbevinding = ({ rij, kolom, code }: Bestandsbevinding): string =>
  `Rij ${rij}${kolom === null ? "" : `, ${kolom}`}: ${ZINNEN[code]}`;

/** Why a file was not taken over, with every finding. */
export const describeBestandError = (fout: BestandFailure): string =>
  fout._tag === "BestandOnleesbaar"
    ? ONLEESBAAR[fout.reden]
    : ["Er is niets overgenomen. Verbeter wat hieronder staat en lees het bestand opnieuw in.", ...fout.bevindingen.map(describeBestandsbevinding)].join("\n");
