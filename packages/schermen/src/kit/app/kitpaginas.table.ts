import { Bewaringpagina } from "../beheer/bewaringpagina.js";
import { Gezondheidpagina } from "../beheer/gezondheidpagina.js";
import { Koppelingenpagina } from "../koppelingen/koppelingenpagina.js";
import { Koppelingpagina } from "../koppelingen/koppelingpagina.js";
import { Bewijspagina } from "../kwaliteit/bewijspagina.js";
import { Klachtenpagina } from "../kwaliteit/klachtenpagina.js";
import { Meldingenpagina } from "../kwaliteit/meldingenpagina.js";
import { Plichtenpagina } from "../kwaliteit/plichtenpagina.js";
import { Aanmeldplek, Accountplek, Accountsplek, EersteStartplek, Herstelplek } from "../toegang/paginas.js";
import { Toezichtpagina } from "../toezicht/toezichtpagina.js";
import type { Kitpagina } from "./kitpagina.js";

/** Signing in, the own account and managing accounts. */
export const TOEGANGSPAGINAS: readonly Kitpagina[] = [
  { adres: "/account", component: Accountplek },
  { adres: "/accounts", voet: "Accounts", recht: "account.beheren", component: Accountsplek },
  { adres: "/aanmelden", component: Aanmeldplek },
  { adres: "/eerste-start", component: EersteStartplek },
  { adres: "/wachtwoord-kiezen", component: Herstelplek },
];

/** Evidence, duties, complaints, incidents and the supervision pack. */
export const KWALITEITSPAGINAS: readonly Kitpagina[] = [
  { adres: "/kwaliteit", menu: "Kwaliteit", onder: ["/kwaliteit/"], recht: "kwaliteit.zien", component: Bewijspagina },
  { adres: "/kwaliteit/plichten", component: Plichtenpagina },
  { adres: "/kwaliteit/klachten", component: Klachtenpagina },
  { adres: "/kwaliteit/meldingen", component: Meldingenpagina },
  { adres: "/kwaliteit/toezicht", component: Toezichtpagina },
];

/** The systems around the organisation. */
export const KOPPELINGPAGINAS: readonly Kitpagina[] = [
  { adres: "/organisatie/koppelingen", component: Koppelingenpagina },
  { adres: "/organisatie/koppelingen/:code", component: Koppelingpagina },
];

/** Keeping and destroying files, and whether the kit can do its work. */
export const BEHEERPAGINAS: readonly Kitpagina[] = [
  { adres: "/bewaring", voet: "Bewaren en vernietigen", recht: "bewaring.beheren", component: Bewaringpagina },
  { adres: "/gezondheid", voet: "Gezondheid", recht: "instelling.wijzigen", component: Gezondheidpagina },
];
