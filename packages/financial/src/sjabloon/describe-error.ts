import { describeInvoerBevinding } from "@wmo-kit/domain";

import type { Celcode, Celfout, SjabloonFailure, SjabloonOnleesbaar } from "./errors.js";
import { SJABLOONGRENZEN } from "./grenzen.table.js";

const ZIN: Readonly<Record<Celcode, string>> = {
  geenGetal: "dit is geen getal; schrijf het als 1.234,56",
  punt: "een punt staat alleen tussen duizendtallen; schrijf een komma voor de decimalen, zoals 12,50",
  teVeelDecimalen: "hier staan te veel cijfers achter de komma; een bedrag heeft er hooguit twee, een aantal geen",
  teGroot: "dit getal is te groot; controleer het",
  geenDatum: "dit is geen datum; schrijf die als 2025-12-31",
  geenJaOfNee: "vul ja of nee in",
  geenKeuze: "dit woord kan hier niet; kies een van",
  geenTekst: "hier hoort een kenmerk te staan; vul tekst in",
  formule: "hier staat een formule; plak de uitkomst als waarde",
  foutwaarde: "hier staat een fout van het rekenprogramma of een datum met een tijd; vul de waarde in",
  leeg: "hier staat niets; vul het in",
  kop: "in de eerste cel hoort veld te staan; begin met het sjabloon",
  rijOntbreekt: "deze rij ontbreekt; zet hem terug uit het sjabloon",
  rijOnbekend: "deze rij hoort niet in het sjabloon; controleer kolom A of haal de rij weg",
  rijDubbel: "deze rij staat er twee keer; haal er een weg",
  rijZonderNaam: "op deze rij staat een waarde zonder naam in kolom A; vul kolom A in of haal de waarde weg",
  meerDanAantal: "hier staat meer dan het aantal van de lijst; pas het aantal aan of maak deze cel leeg",
  aantalTeGroot: `dit aantal kan niet; vul een aantal van 0 tot en met ${SJABLOONGRENZEN.onderdelenPerLijst} in`,
  jaarDubbel: "dit boekjaar staat er twee keer; haal een van de kolommen weg",
  geenJaren: "er is geen boekjaar ingevuld; vul kolom E in",
  waarde: "dit klopt niet; controleer het",
};

const REDEN: Readonly<Record<SjabloonOnleesbaar["reden"], string>> = {
  "geen xlsx": "Dit bestand is geen XLSX-bestand of het is beschadigd. Sla het opnieuw op als XLSX.",
  beveiligd: "Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.",
  "te groot": "Dit bestand is groter dan een sjabloon kan zijn. Gebruik een leeg sjabloon en vul dat in.",
  "blad ontbreekt": "In dit bestand is geen blad met de naam Cijfers. Begin met het sjabloon.",
};

const plaatsVan = ({ blad, rij, kolom, veld }: Celfout): string =>
  [
    ...(blad === null ? [] : [`blad ${blad}`]),
    ...(rij === null ? [] : [`rij ${rij}`]),
    ...(kolom === null ? [] : [`kolom ${kolom}`]),
    ...(veld === null ? [] : [rij === null && blad === null && kolom === null ? `veld ${veld}` : veld]),
  ].join(", ");

/** One fault of a template in Dutch: where it stands, what is wrong and what to do. Never the value. */
export const describeCelfout = (fout: Celfout): string => {
  const zin = fout.invoercode === undefined ? `${ZIN[fout.code]}${fout.toegestaan === undefined ? "" : ` ${fout.toegestaan.join(", ")}`}.` : describeInvoerBevinding({ pad: [], code: fout.invoercode });
  const plaats = plaatsVan(fout);
  return plaats === "" ? `${zin.charAt(0).toUpperCase()}${zin.slice(1)}` : `${plaats.charAt(0).toUpperCase()}${plaats.slice(1)}: ${zin}`;
};

/** Why a template gave no accounts, in Dutch, a line for each fault. */
export const describeSjabloonFailure = (failure: SjabloonFailure): readonly string[] =>
  failure._tag === "SjabloonOnleesbaar" ? [REDEN[failure.reden]] : failure.fouten.map(describeCelfout);
