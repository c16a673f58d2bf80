import { BEHEERPAGINAS, KOPPELINGPAGINAS, KWALITEITSPAGINAS, TOEGANGSPAGINAS, type Kitpagina } from "@wmo-kit/schermen/kit";

import { openLater } from "./open-later.js";
import { Werklijstpagina } from "./paginas/werklijstpagina.js";

// The worklist comes with the first page; every other page comes when it is opened.
const Dossierpagina = openLater(() => import("./paginas/dossierpagina.js").then((deel) => deel.Dossierpagina));
const Inwonerspagina = openLater(() => import("./paginas/inwonerspagina.js").then((deel) => deel.Inwonerspagina));
const Meldingpagina = openLater(() => import("./paginas/meldingpagina.js").then((deel) => deel.Meldingpagina));
const Functiespagina = openLater(() => import("./organisatie/functiespagina.js").then((deel) => deel.Functiespagina));
const Jaarrekeningpagina = openLater(() => import("@wmo-kit/schermen/kit/financieel").then((deel) => deel.Jaarrekeningpagina));
const Liquiditeitspagina = openLater(() => import("./financieel/liquiditeitspagina.js").then((deel) => deel.Liquiditeitspagina));
const Mensenpagina = openLater(() => import("./organisatie/mensenpagina.js").then((deel) => deel.Mensenpagina));
const Netwerkpagina = openLater(() => import("@wmo-kit/schermen/kit/financieel").then((deel) => deel.Netwerkpagina));
const Ontwikkelpagina = openLater(() => import("./organisatie/ontwikkelpagina.js").then((deel) => deel.Ontwikkelpagina));
const Organisatiepagina = openLater(() => import("./paginas/organisatiepagina.js").then((deel) => deel.Organisatiepagina));
const Partnerspagina = openLater(() => import("./organisatie/partnerspagina.js").then((deel) => deel.Partnerspagina));
const Risicopagina = openLater(() => import("./organisatie/risicopagina.js").then((deel) => deel.Risicopagina));
const Wijkenpagina = openLater(() => import("./organisatie/wijkenpagina.js").then((deel) => deel.Wijkenpagina));
const Overpagina = openLater(() => import("./paginas/overpagina.js").then((deel) => deel.Overpagina));
const Gegevenspagina = openLater(() => import("./dossier/gegevenspagina.js").then((deel) => deel.Gegevenspagina));
const Groepenpagina = openLater(() => import("./groepen/groepenpagina.js").then((deel) => deel.Groepenpagina));
const Koppelpagina = openLater(() => import("./wachtlijst/koppelpagina.js").then((deel) => deel.Koppelpagina));
const Planpagina = openLater(() => import("./plan/planpagina.js").then((deel) => deel.Planpagina));
const Professionalspagina = openLater(() => import("./wachtlijst/professionalspagina.js").then((deel) => deel.Professionalspagina));
const Volgendemeldingpagina = openLater(() => import("./melding/volgendemeldingpagina.js").then((deel) => deel.Volgendemeldingpagina));
const Adviespagina = openLater(() => import("./advies/adviespagina.js").then((deel) => deel.Adviespagina));
const Berichtenpagina = openLater(() => import("./advies/berichtenpagina.js").then((deel) => deel.Berichtenpagina));
const Bestandenpagina = openLater(() => import("./advies/bestandenpagina.js").then((deel) => deel.Bestandenpagina));
const Persoonspagina = openLater(() => import("./advies/persoonspagina.js").then((deel) => deel.Persoonspagina));
const Toetspagina = openLater(() => import("./advies/toetspagina.js").then((deel) => deel.Toetspagina));
const Verkeerpagina = openLater(() => import("./advies/verkeerpagina.js").then((deel) => deel.Verkeerpagina));
const Eigenpagina = openLater(() => import("./inwoner/eigenpagina.js").then((deel) => deel.Eigenpagina));
const Gedeeldpagina = openLater(() => import("./inwoner/gedeeldpagina.js").then((deel) => deel.Gedeeldpagina));
const Tekstenpagina = openLater(() => import("./inwoner/tekstenpagina.js").then((deel) => deel.Tekstenpagina));
const Toegangspagina = openLater(() => import("./inwoner/toegangspagina.js").then((deel) => deel.Toegangspagina));
const Rapportenpagina = openLater(() => import("./team/rapportenpagina.js").then((deel) => deel.Rapportenpagina));
const Teampagina = openLater(() => import("./team/teampagina.js").then((deel) => deel.Teampagina));
const Wachtlijstpagina = openLater(() => import("./paginas/wachtlijstpagina.js").then((deel) => deel.Wachtlijstpagina));
const Expertteampagina = openLater(() => import("./onderzoek/expertteampagina.js").then((deel) => deel.Expertteampagina));
const Indicatiepagina = openLater(() => import("./onderzoek/indicatiepagina.js").then((deel) => deel.Indicatiepagina));
const Onderzoekpagina = openLater(() => import("./onderzoek/onderzoekpagina.js").then((deel) => deel.Onderzoekpagina));

/** All pages, in the order of the menu. */
export const PAGINAS: readonly Kitpagina[] = [
  { adres: "/", menu: "Werklijst", onder: ["/toetsen"], recht: "dossier.zien", component: Werklijstpagina },
  { adres: "/meldingen/nieuw", menu: "Nieuwe melding", recht: "dossier.wijzigen", component: Meldingpagina },
  { adres: "/inwoners", menu: "Inwoners", onder: ["/dossiers/", "/inwoners/"], recht: "dossier.zien", component: Inwonerspagina },
  { adres: "/dossiers/:dossierId", component: Dossierpagina },
  { adres: "/dossiers/:dossierId/inwoner", component: Toegangspagina },
  { adres: "/mijn-dossier", menu: "Mijn dossier", begin: true, recht: "eigen-dossier.zien", component: Eigenpagina },
  { adres: "/gedeeld", menu: "Met u gedeeld", begin: true, recht: "gedeeld-dossier.zien", component: Gedeeldpagina },
  { adres: "/inwoners/expertteam", component: Expertteampagina },
  { adres: "/inwoners/:dossierId/onderzoek/:zaak", component: Onderzoekpagina },
  { adres: "/inwoners/:dossierId/indicatie/:zaak", component: Indicatiepagina },
  { adres: "/dossiers/:dossierId/melding", component: Volgendemeldingpagina },
  { adres: "/dossiers/:dossierId/gegevens", component: Gegevenspagina },
  { adres: "/inwoners/groepen", component: Groepenpagina },
  { adres: "/inwoners/:dossierId/plan/:zaak", component: Planpagina },
  { adres: "/inwoners/:dossierId/advies/:zaak", component: Adviespagina },
  { adres: "/inwoners/:dossierId/berichten", component: Berichtenpagina },
  { adres: "/inwoners/:dossierId/persoonsgegevens/:zaak", component: Persoonspagina },
  { adres: "/toetsen", component: Toetspagina },
  { adres: "/wachtlijst", menu: "Wachtlijst", onder: ["/wachtlijst/"], recht: "dossier.zien", component: Wachtlijstpagina },
  { adres: "/wachtlijst/professionals", component: Professionalspagina },
  { adres: "/wachtlijst/:dossierId/:zaak", component: Koppelpagina },
  { adres: "/team", menu: "Team", onder: ["/team/"], recht: "kwaliteit.zien", component: Teampagina },
  { adres: "/team/rapporten", component: Rapportenpagina },
  { adres: "/organisatie", menu: "Organisatie", onder: ["/organisatie/"], recht: "organisatie.zien", component: Organisatiepagina },
  { adres: "/organisatie/mensen", component: Mensenpagina },
  { adres: "/organisatie/functies", component: Functiespagina },
  { adres: "/organisatie/wijken", component: Wijkenpagina },
  { adres: "/organisatie/partners", component: Partnerspagina },
  { adres: "/organisatie/risicos", component: Risicopagina },
  { adres: "/organisatie/ontwikkeling", component: Ontwikkelpagina },
  { adres: "/organisatie/financieel", component: Jaarrekeningpagina },
  { adres: "/organisatie/financieel/liquiditeit", component: Liquiditeitspagina },
  { adres: "/organisatie/financieel/netwerkkaart", component: Netwerkpagina },
  { adres: "/organisatie/backoffice", component: Verkeerpagina },
  { adres: "/organisatie/bestanden", component: Bestandenpagina },
  ...KOPPELINGPAGINAS,
  ...KWALITEITSPAGINAS,
  ...TOEGANGSPAGINAS,
  ...BEHEERPAGINAS,
  { adres: "/teksten", voet: "Uw rechten, klacht en bezwaar", component: Tekstenpagina },
  { adres: "/over", voet: "Over deze kit", component: Overpagina },
];
