import type { Bestandsfout, BestandOnleesbaar, Celfoutcode, InleesFailure } from "./errors.js";

const ZINNEN: Record<Celfoutcode, string> = {
  aantalTeGroot: "dit aantal is te groot. Controleer het.",
  bsn: "hier staat een nummer dat een burgerservicenummer kan zijn. Haal het weg.",
  bsnTeVroeg: "bij een melding hoort nog geen burgerservicenummer. Haal het weg.",
  dubbeleRij: "deze rij staat er al. Haal er een weg.",
  eindeVoorBegin: "de laatste dag ligt voor de eerste. Pas een van de twee aan.",
  formule: "hier staat een formule. Zet er de uitkomst neer.",
  foutwaarde: "hier staat een fout van het rekenblad. Verbeter de cel.",
  geenBsn: "dit is geen burgerservicenummer. Neem het opnieuw over, met de nullen vooraan.",
  geenDatum: "dit is geen bestaande datum. Schrijf de datum als dd-mm-jjjj.",
  geenGetal: "dit is geen getal of een getal onder nul. Schrijf het als 1.234,5.",
  geenJaOfNee: "hier hoort ja of nee te staan.",
  geenJaren: "er staan geen gegevens in. Vul het bestand in.",
  geenKeuze: "dit woord staat niet in de lijst. Kies een woord uit de uitleg bij de kolom.",
  geenTekst: "hier hoort tekst te staan.",
  jaarDubbel: "dit jaar staat er al. Haal er een weg.",
  kolomDubbel: "deze kolom staat er twee keer in. Haal er een weg.",
  kolomOnbekend: "deze kolom kent het sjabloon niet. Haal haar weg of verbeter de kop.",
  kolomOntbreekt: "deze kolom ontbreekt. Voeg haar toe met precies deze kop.",
  kop: "de koppen kloppen niet. Begin met het lege sjabloon.",
  leeg: "hier staat niets. Vul het in.",
  meerDanAantal: "er staan er meer dan het aantal zegt. Pas het aantal aan.",
  punt: "hier staat een punt waar een komma hoort. Schrijf het als 12,5.",
  rijDubbel: "deze rij staat er al. Haal er een weg.",
  rijOnbekend: "deze rij kent het sjabloon niet. Haal haar weg.",
  rijOntbreekt: "deze rij ontbreekt. Voeg haar toe.",
  rijZonderNaam: "deze rij heeft geen naam. Vul de naam in.",
  somKloptNiet: "de uitkomsten samen zijn meer dan het totaal. Controleer de aantallen.",
  teGroot: "dit is te groot. Controleer het.",
  teLang: "de tekst is te lang. Maak hem korter.",
  teVeelCellen: "er staan meer cellen dan kolommen. Zet tekst met een puntkomma tussen aanhalingstekens.",
  teVeelDecimalen: "er staan te veel cijfers achter de komma. Rond af.",
  vorm: "de tekens of de lengte kloppen niet. Controleer de schrijfwijze.",
  waarde: "deze waarde kan niet. Controleer haar.",
};

const ONLEESBAAR: Record<BestandOnleesbaar["reden"], string> = {
  leeg: "Het bestand is leeg. Kies een ander bestand.",
  "te groot": "Het bestand is te groot. Splits het in delen.",
  "geen csv": "Het bestand is geen CSV: er staat een aanhalingsteken zonder einde in. Bewaar het opnieuw als CSV.",
  "geen xlsx": "Het bestand is geen XLSX. Bewaar het opnieuw als XLSX of als CSV.",
  beveiligd: "Het bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord.",
  "blad ontbreekt": "Het blad Gegevens ontbreekt. Begin met het lege sjabloon.",
};

/** One fault in Dutch: where, what is wrong and what to do. Holds no value from the file. */
export const describeBestandsfout = ({ rij, kolom, kop, code }: Bestandsfout): string => {
  const waar = [`Rij ${rij}`, ...(kolom === null ? [] : [`kolom ${kolom}`]), ...(kop === null ? [] : [kop])].join(", ");
  return `${waar}: ${ZINNEN[code]}`;
};

/** Why a file was not taken over, with every fault. */
export const describeInleesFailure = (fout: InleesFailure): string =>
  fout._tag === "BestandOnleesbaar"
    ? ONLEESBAAR[fout.reden]
    : ["Er is niets overgenomen. Verbeter wat hieronder staat en lees het bestand opnieuw in.", ...fout.fouten.map(describeBestandsfout)].join("\n");
