import type { VerbindingError, VerbindingOngeldig, VraagMislukt } from "./errors.js";

const REDENEN: Record<VerbindingOngeldig["reden"], string> = {
  ontbreekt: "ontbreekt. Vul de instelling in.",
  adres: "is geen webadres zonder vraagteken, hekje of wachtwoord. Verbeter het adres.",
  onveilig: "is geen veilig adres. Gebruik https; alleen een adres op deze computer mag zonder.",
  getal: "is geen aantal milliseconden boven nul. Verbeter het getal.",
  halfCertificaat: "ontbreekt: bij een certificaat horen een certificaat en een sleutel. Vul beide in.",
  tweeSleutels: "staat er naast een certificaat. Kies een token of een certificaat.",
};

const waarom = ({ reden }: VraagMislukt): string => {
  if (reden === "geweigerd:401" || reden === "geweigerd:403") return "dat systeem laat ons niet binnen. Controleer het token of het certificaat.";
  if (reden.startsWith("geweigerd:") || reden === "andereInhoud") return "dat systeem weigert de vraag. Controleer de gegevens of vul ze zelf in.";
  if (reden.startsWith("storing:")) return "dat systeem heeft een storing. Probeer het later opnieuw of vul de gegevens zelf in.";
  if (reden === "teTraag") return "er kwam niet op tijd een antwoord. Probeer het opnieuw of vul de gegevens zelf in.";
  return "dat systeem is niet bereikbaar. Probeer het later opnieuw of vul de gegevens zelf in.";
};

/** What a person reads when a system does not answer or is not set up: what is wrong and what to do. Holds no secret and no value that was asked. */
export const describeVerbindingError = (fout: VerbindingError): string =>
  fout._tag === "VerbindingOngeldig" ? `De instelling ${fout.instelling} ${REDENEN[fout.reden]}` : `De vraag aan ${fout.koppeling} is niet beantwoord: ${waarom(fout)}`;
