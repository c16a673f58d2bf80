/** A part of the menu: one page, or everything in a folder. */
type Menuregel = { readonly label: string; readonly link: string } | { readonly label: string; readonly collapsed: boolean; readonly items: Menuregel[] } | { readonly autogenerate: { readonly directory: string } };

const pakketten = ["domain", "timeliness", "iwmo", "afwegingskader", "financial", "backoffice", "monitoring", "requirements", "conformance", "runtime", "kit", "schermen"];

/** The menu of the site, in the order in which a reader needs it. */
export const MENU: Menuregel[] = [
  {
    label: "Beginnen",
    collapsed: false,
    items: [
      { label: "Ik bouw software", link: "/start/ontwikkelaar/" },
      { label: "Ik ben aanbieder", link: "/start/aanbieder/" },
      { label: "Ik onderhoud wmo-kit", link: "/start/onderhouder/" },
    ],
  },
  {
    label: "Probeer het",
    collapsed: false,
    items: [
      { label: "Een bericht nakijken", link: "/proef/bericht/" },
      { label: "Een termijn uitleggen", link: "/proef/termijn/" },
    ],
  },
  {
    label: "Begrippen",
    collapsed: false,
    items: [
      { label: "Uitkomst", link: "/begrippen/uitkomst/" },
      { label: "Norm", link: "/begrippen/norm/" },
      { label: "Regime", link: "/begrippen/regime/" },
      { label: "Lezing", link: "/begrippen/lezing/" },
      { label: "Gebeurtenis", link: "/begrippen/gebeurtenis/" },
      { label: "Receipt", link: "/begrippen/receipt/" },
    ],
  },
  {
    label: "Naslag",
    collapsed: true,
    items: [
      { label: "Berichten", link: "/naslag/berichten/" },
      { label: "Regels van iWmo", link: "/naslag/regels/" },
      { label: "Termijnen", link: "/naslag/termijnen/" },
      { label: "Financiële normen", link: "/naslag/financiele-normen/" },
      { label: "Levenslopen", collapsed: true, items: [{ label: "Overzicht", link: "/naslag/levenslopen/" }, { autogenerate: { directory: "naslag/levenslopen" } }] },
      { label: "Foutcodes", link: "/naslag/foutcodes/" },
      { label: "Eisen aan het wijkteam", link: "/naslag/eisen-wijkteam/" },
      { label: "Eisen aan dagbesteding", link: "/naslag/eisen-dagbesteding/" },
      { label: "Koppelvlak met de gemeente", link: "/naslag/koppelvlak/" },
      { label: "Koppelingen: dagbesteding", link: "/naslag/koppelingen-dagbesteding/" },
      { label: "Koppelingen: wijkteam", link: "/naslag/koppelingen-wijkteam/" },
      { label: "Rechten: dagbesteding", link: "/naslag/rechten-dagbesteding/" },
      { label: "Rechten: wijkteam", link: "/naslag/rechten-wijkteam/" },
      { label: "Voorbeelden voor andere talen", link: "/naslag/conformance/" },
    ],
  },
  {
    label: "Pakketten",
    collapsed: true,
    items: [
      ...pakketten.map((naam) => ({ label: naam, link: `/pakketten/${naam}/` })),
      { label: "De dagbestedingskit", link: "/pakketten/app-dagbesteding/" },
      { label: "De wijkteamkit", link: "/pakketten/app-wijkteam/" },
    ],
  },
  { label: "API", collapsed: true, items: [{ autogenerate: { directory: "api" } }] },
  {
    label: "Hoe het gebouwd is",
    collapsed: true,
    items: [
      { label: "Architectuur", link: "/bouw/architectuur/" },
      { label: "Besluiten", collapsed: true, items: [{ label: "Overzicht", link: "/bouw/besluiten/" }, { autogenerate: { directory: "bouw/besluiten" } }] },
      { label: "Snelheid", link: "/bouw/snelheid/" },
      { label: "Als een vreemde", link: "/bouw/als-een-vreemde/" },
      { label: "Opschalen", link: "/bouw/opschalen/" },
      { label: "Meedoen", link: "/bouw/meedoen/" },
      { label: "Een lek melden", link: "/bouw/veiligheid/" },
    ],
  },
];
