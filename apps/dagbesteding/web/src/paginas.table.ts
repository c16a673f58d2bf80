import type { Recht } from "@wmo-kit/runtime/api";
import type { Weg } from "@wmo-kit/schermen";
import type { ComponentType } from "preact";

import { Aanwezigheidspagina } from "./aanwezigheid/aanwezigheidspagina.js";
import { Declaratiepagina } from "./declaratie/declaratiepagina.js";
import { Declaratiespagina } from "./declaratie/declaratiespagina.js";
import { Koppelingenpagina } from "./koppelingen/koppelingenpagina.js";
import { Koppelingpagina } from "./koppelingen/koppelingpagina.js";
import { Cijferspagina } from "./dashboard/cijferspagina.js";
import { Jaarrekeningpagina } from "./financieel/jaarrekeningpagina.js";
import { Netwerkpagina } from "./financieel/netwerkpagina.js";
import { Socialreturnpagina } from "./financieel/socialreturnpagina.js";
import { Bewijspagina } from "./kwaliteit/bewijspagina.js";
import { Klachtenpagina } from "./kwaliteit/klachtenpagina.js";
import { Meldingenpagina } from "./kwaliteit/meldingenpagina.js";
import { Plichtenpagina } from "./kwaliteit/plichtenpagina.js";
import { Locatiespagina } from "./organisatie/locatiespagina.js";
import { Mensenpagina } from "./organisatie/mensenpagina.js";
import { Onderaannemerspagina } from "./organisatie/onderaannemerspagina.js";
import { Toezichtpagina } from "./toezicht/toezichtpagina.js";
import { Bewonerspagina } from "./paginas/bewonerspagina.js";
import { Dossierpagina } from "./paginas/dossierpagina.js";
import { Organisatiepagina } from "./paginas/organisatiepagina.js";
import { Overpagina } from "./paginas/overpagina.js";
import { Werklijstpagina } from "./paginas/werklijstpagina.js";
import { Aanmeldplek, Accountplek, Accountsplek, EersteStartplek, Herstelplek } from "./toegang/paginas.js";

/** A page of the kit: its address, and its place in the menu or the footer when it has one. */
export interface Pagina extends Omit<Weg, "naam"> {
  readonly component: ComponentType;
  /** Name in the main menu, which holds at most seven. */
  readonly menu?: string;
  /** Name in the footer. */
  readonly voet?: string;
  /** Right without which its place in menu and footer is left out; the server decides by itself what is shown. */
  readonly recht?: Recht;
}

/** A place in the menu or the footer, and the right it takes. */
export type Plek = Weg & Pick<Pagina, "recht">;

/** All pages, in the order of the menu. */
export const PAGINAS: readonly Pagina[] = [
  { adres: "/", menu: "Werklijst", recht: "dossier.zien", component: Werklijstpagina },
  { adres: "/bewoners", menu: "Bewoners", onder: ["/dossiers/"], recht: "dossier.zien", component: Bewonerspagina },
  { adres: "/dossiers/:dossierId", component: Dossierpagina },
  { adres: "/aanwezigheid", menu: "Aanwezigheid", recht: "aanwezigheid.vastleggen", component: Aanwezigheidspagina },
  { adres: "/declaraties", menu: "Declaraties", onder: ["/declaraties/"], recht: "declaratie.maken", component: Declaratiespagina },
  { adres: "/declaraties/:declaratieId", component: Declaratiepagina },
  { adres: "/organisatie", menu: "Organisatie", onder: ["/organisatie/"], recht: "organisatie.zien", component: Organisatiepagina },
  { adres: "/organisatie/mensen", component: Mensenpagina },
  { adres: "/organisatie/locaties", component: Locatiespagina },
  { adres: "/organisatie/onderaannemers", component: Onderaannemerspagina },
  { adres: "/organisatie/koppelingen", component: Koppelingenpagina },
  { adres: "/organisatie/koppelingen/:code", component: Koppelingpagina },
  { adres: "/kwaliteit", menu: "Kwaliteit", onder: ["/kwaliteit/"], recht: "kwaliteit.zien", component: Bewijspagina },
  { adres: "/kwaliteit/plichten", component: Plichtenpagina },
  { adres: "/kwaliteit/klachten", component: Klachtenpagina },
  { adres: "/kwaliteit/meldingen", component: Meldingenpagina },
  { adres: "/kwaliteit/toezicht", component: Toezichtpagina },
  { adres: "/financieel", menu: "Financieel", onder: ["/financieel/"], recht: "financieel.zien", component: Jaarrekeningpagina },
  { adres: "/financieel/netwerkkaart", component: Netwerkpagina },
  { adres: "/financieel/social-return", component: Socialreturnpagina },
  { adres: "/cijfers", component: Cijferspagina },
  { adres: "/account", component: Accountplek },
  { adres: "/accounts", voet: "Accounts", recht: "account.beheren", component: Accountsplek },
  { adres: "/aanmelden", component: Aanmeldplek },
  { adres: "/eerste-start", component: EersteStartplek },
  { adres: "/wachtwoord-kiezen", component: Herstelplek },
  { adres: "/over", voet: "Over deze kit", component: Overpagina },
];

const toPlek = ({ adres, onder = [], recht }: Pagina, naam: string): Plek => ({ adres, naam, onder, ...(recht === undefined ? {} : { recht }) });

/** The places in the main menu. */
export const MENU: readonly Plek[] = PAGINAS.flatMap((pagina) => (pagina.menu === undefined ? [] : [toPlek(pagina, pagina.menu)]));

/** The places in the footer. */
export const VOET: readonly Plek[] = PAGINAS.flatMap((pagina) => (pagina.voet === undefined ? [] : [toPlek(pagina, pagina.voet)]));
