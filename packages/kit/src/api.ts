export type { Bekwaamheid } from "@wmo-kit/afwegingskader";
export { Bewaringgroep, Bewaringweergave, type TeVernietigenregel, type Verzoekregel } from "./api/bewaring-groep.js";
export { Inzagelijst, Inzageregel, toonInzage } from "./api/inzage.js";
export { Organisatiegroep, Organisatieweergave } from "./api/organisatie-groep.js";
export { makeMeldTaakGedaan, makeZetStap, stapfouten, Stappen, toonStappen, zaakvraag } from "./api/stap-eindpunten.js";
export { Instellingweergave, Systeemgroep } from "./api/systeem-groep.js";
export { Tijdlijnregel } from "./api/tijdlijn.js";
export { Bestand, bestandVan, CivielDatum, Dag, DOSSIERPAD, Jaar, Jaarvraag, Peildatumvraag, Reden, VAN_DOSSIER, Xml } from "./api/velden.js";
export { Geblokkeerd, NietGevonden, NuNietBeschikbaar, RedenNodig } from "./api/weigeringen.js";
export { toonTaken } from "./api/werk-eindpunten.js";
export { InvoerOngeldig, StapTegengehouden, VersieVerouderd } from "./api/problemen.js";
export { Erkenning, Stapbevinding, Stapinvoer, Stapstand, Stapweergave } from "./api/stap.js";
export { Optie, Veld, Veldsoort } from "./api/veld.js";
export { Stapregel, Taakstand, Taakweergave, Takenlijst, Zaakweergave } from "./api/zaak.js";
export { CijfersAfgekeurd, Financieelgroep } from "./financieel/financieelgroep.js";
export { Jaarrekeningtoetsing, Netwerkkaartweergave, Toetsregel, type Band } from "./financieel/weergave.js";
export { Koppelinggroep } from "./koppelingen/koppelinggroep.js";
export {
  Emailweergave,
  Gebruiksregel,
  Koppelingenlijst,
  Koppelingformulier,
  Koppelingregel,
  Koppelingweergave,
  Versheidstand,
} from "./koppelingen/weergave.js";
export { Kwaliteitgroep } from "./kwaliteit/kwaliteitgroep.js";
export {
  Bewijsoordeel,
  Bewijsregelweergave,
  Bewijsregister,
  Bewijsstukweergave,
  Incidentweergave,
  Klachtenregister,
  Klachtenverslag,
  Klachtweergave,
  Meldplichtweergave,
  Plichtenkalender,
  Plichtweergave,
  Wijzigingweergave,
} from "./kwaliteit/weergave.js";
export {
  legFinancieelVast,
  legKwaliteitVast,
  legMensenVast,
  legOrganisatieVast,
  Registerformulier,
  Registergroep,
  toonFormulieren,
  Vastgelegd,
} from "./register/register-eindpunten.js";
export { isRegisterboek, REGISTERBOEKEN, type Registerboek } from "./register/registerboek.js";
export { makeToezichtgroep } from "./toezicht/toezichtgroep.js";
export { makePakketinhoud, makeToezichtpakket, Pakketregel, type Bewijsinhoud, type ToezichtpakketVan } from "./toezicht/weergave.js";
