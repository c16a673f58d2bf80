import { BEHEERPAGINAS, KOPPELINGPAGINAS, KWALITEITSPAGINAS, TOEGANGSPAGINAS, type Kitpagina } from "@wmo-kit/schermen/kit";

import { Aanwezigheidspagina } from "./aanwezigheid/aanwezigheidspagina.js";
import { openLater } from "./open-later.js";
import { Werklijstpagina } from "./paginas/werklijstpagina.js";

// The worklist and the attendance come with the first page; every other page comes when it is opened.
const Berichtenpagina = openLater(() => import("./berichten/berichtenpagina.js").then((deel) => deel.Berichtenpagina));
const Cijferspagina = openLater(() => import("./dashboard/cijferspagina.js").then((deel) => deel.Cijferspagina));
const Declaratiepagina = openLater(() => import("./declaratie/declaratiepagina.js").then((deel) => deel.Declaratiepagina));
const Declaratiespagina = openLater(() => import("./declaratie/declaratiespagina.js").then((deel) => deel.Declaratiespagina));
const Jaarrekeningpagina = openLater(() => import("@wmo-kit/schermen/kit/financieel").then((deel) => deel.Jaarrekeningpagina));
const Netwerkpagina = openLater(() => import("@wmo-kit/schermen/kit/financieel").then((deel) => deel.Netwerkpagina));
const Socialreturnpagina = openLater(() => import("./financieel/socialreturnpagina.js").then((deel) => deel.Socialreturnpagina));
const Locatiespagina = openLater(() => import("./organisatie/locatiespagina.js").then((deel) => deel.Locatiespagina));
const Mensenpagina = openLater(() => import("./organisatie/mensenpagina.js").then((deel) => deel.Mensenpagina));
const Onderaannemerspagina = openLater(() => import("./organisatie/onderaannemerspagina.js").then((deel) => deel.Onderaannemerspagina));
const Bewonerspagina = openLater(() => import("./paginas/bewonerspagina.js").then((deel) => deel.Bewonerspagina));
const Dossierpagina = openLater(() => import("./paginas/dossierpagina.js").then((deel) => deel.Dossierpagina));
const Organisatiepagina = openLater(() => import("./paginas/organisatiepagina.js").then((deel) => deel.Organisatiepagina));
const Overpagina = openLater(() => import("./paginas/overpagina.js").then((deel) => deel.Overpagina));

/** All pages, in the order of the menu. */
export const PAGINAS: readonly Kitpagina[] = [
  { adres: "/", menu: "Werklijst", recht: "dossier.zien", component: Werklijstpagina },
  { adres: "/bewoners", menu: "Bewoners", onder: ["/dossiers/"], recht: "dossier.zien", component: Bewonerspagina },
  { adres: "/dossiers/:dossierId", component: Dossierpagina },
  { adres: "/berichten", voet: "Berichten", recht: "bericht.ontvangen", component: Berichtenpagina },
  { adres: "/aanwezigheid", menu: "Aanwezigheid", recht: "aanwezigheid.vastleggen", component: Aanwezigheidspagina },
  { adres: "/declaraties", menu: "Declaraties", onder: ["/declaraties/"], recht: "declaratie.maken", component: Declaratiespagina },
  { adres: "/declaraties/:declaratieId", component: Declaratiepagina },
  { adres: "/organisatie", menu: "Organisatie", onder: ["/organisatie/"], recht: "organisatie.zien", component: Organisatiepagina },
  { adres: "/organisatie/mensen", component: Mensenpagina },
  { adres: "/organisatie/locaties", component: Locatiespagina },
  { adres: "/organisatie/onderaannemers", component: Onderaannemerspagina },
  ...KOPPELINGPAGINAS,
  ...KWALITEITSPAGINAS,
  { adres: "/financieel", menu: "Financieel", onder: ["/financieel/"], recht: "financieel.zien", component: Jaarrekeningpagina },
  { adres: "/financieel/netwerkkaart", component: Netwerkpagina },
  { adres: "/financieel/social-return", component: Socialreturnpagina },
  { adres: "/cijfers", component: Cijferspagina },
  ...TOEGANGSPAGINAS,
  ...BEHEERPAGINAS,
  { adres: "/over", voet: "Over deze kit", component: Overpagina },
];
