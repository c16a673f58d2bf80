import type { Rauw, Rauwdossier } from "./inwoner.js";
import { dagenTussen, naRustdag, plusDagen, plusWerkdagen } from "./kalender.js";

/** What a case is worth in one figure: in which group, above and below the line, or still running; or a number of days. */
export interface Tik {
  readonly cijfer: string;
  readonly zaak: string;
  readonly groepen: Readonly<Record<string, string>>;
  readonly boven: number;
  readonly onder: number;
  readonly loopt: number;
  readonly dagen?: number;
}

/** The months that are asked, and the day on which one looks. */
export interface Venster {
  readonly van: string;
  readonly tot: string;
  readonly peildatum: string;
}

type Zaken = ReadonlyMap<string, readonly Rauw[]>;

const perZaak = (stappen: readonly Rauw[], cyclus: string): Zaken => Map.groupBy(stappen.filter((stap) => stap.cyclus === cyclus), ({ zaak }) => zaak);
const eerste = (stappen: readonly Rauw[], ...wat: readonly string[]): Rauw | undefined => stappen.find((stap) => wat.includes(stap.wat));
const vroegst = (...dagen: readonly (string | undefined)[]): string | undefined => dagen.filter((dag) => dag !== undefined).toSorted()[0];

interface Keten {
  readonly zaak: string;
  readonly stappen: readonly Rauw[];
  readonly onderzoek: readonly Rauw[];
  readonly hulp: readonly (readonly Rauw[])[];
  readonly adviezen: readonly (readonly Rauw[])[];
}

const uitkomstenVan = (onderzoek: readonly Rauw[]): readonly string[] => {
  const uitkomsten = onderzoek.at(-1)?.gegevens["uitkomsten"];
  return Array.isArray(uitkomsten) ? uitkomsten.map(String) : [];
};

const ketensVan = ({ stappen }: Rauwdossier): readonly Keten[] => {
  const [onderzoeken, hulpen, adviezen] = [perZaak(stappen, "A2"), perZaak(stappen, "A5"), perZaak(stappen, "A3")];
  return [...perZaak(stappen, "A1")].map(([zaak, eigen]) => {
    const id = eigen.findLast(({ wat }) => wat === "onderzoek-gestart")?.gegevens["onderzoek"];
    const vanMelding = ([begin]: readonly Rauw[]): boolean => {
      if (begin?.gegevens["melding"] !== undefined) return begin.gegevens["melding"] === zaak;
      const aanleiding = JSON.stringify(onderzoeken.get(String(begin?.gegevens["onderzoek"]))?.[0]?.gegevens["aanleiding"] ?? {});
      return aanleiding.includes(`"melding":"${zaak}"`);
    };
    return {
      zaak,
      stappen: eigen,
      onderzoek: onderzoeken.get(String(id)) ?? [],
      hulp: [...hulpen.values()].filter(vanMelding),
      adviezen: [...adviezen.values()].filter(([begin]) => id !== undefined && begin?.gegevens["onderzoek"] === id),
    };
  });
};

interface Termijn {
  readonly cijfer: string;
  readonly begin: string;
  readonly laatste: string;
  readonly gedaan?: { readonly dag: string; readonly opTijd: boolean } | undefined;
  readonly hoeftNiet?: string | undefined;
  /** What needed no doing stays out always, and not only within the term. */
  readonly altijd?: boolean;
}

const opDag = (dag: string | undefined, laatste: string): Termijn["gedaan"] => (dag === undefined ? undefined : { dag, opTijd: dag <= laatste });

const weeg = ({ gedaan, hoeftNiet, laatste, altijd = false }: Termijn, peildatum: string): Pick<Tik, "boven" | "onder" | "loopt"> | undefined => {
  if (gedaan !== undefined && gedaan.dag <= peildatum) return { boven: gedaan.opTijd ? 1 : 0, onder: 1, loopt: 0 };
  if (hoeftNiet !== undefined && hoeftNiet <= peildatum && (altijd || hoeftNiet <= laatste)) return undefined;
  return peildatum <= laatste ? { boven: 0, onder: 0, loopt: 1 } : { boven: 0, onder: 1, loopt: 0 };
};

const SLOT = ["onderzoek-besloten", "verslag-achterwege-gelaten", "onderzoek-gestopt"];
const ELDERS = ["doorgeleid-naar-sociale-basis", "naar-toegang-bw", "naar-regieteam", "naar-jeugdteam"];

const eindeVan = (onderzoek: readonly Rauw[]): Rauw | undefined => (SLOT.includes(onderzoek.at(-1)?.wat ?? "") ? onderzoek.at(-1) : undefined);

const oplossingenVan = (stappen: readonly Rauw[]): ReadonlyMap<string, string> => {
  const dagen = new Map<string, string>();
  for (const { wat, dag, gegevens } of stappen) {
    const oplossing = wat === "oplossing-geboden" ? String(gegevens["oplossing"]) : wat === "doorgeleid-naar-sociale-basis" ? "sociale-basis" : wat === "direct-basishulp" ? "basishulp" : undefined;
    if (oplossing !== undefined && !dagen.has(oplossing)) dagen.set(oplossing, dag);
  }
  return dagen;
};

const termijnenVan = ({ stappen, onderzoek, hulp, adviezen }: Keten, ontvangen: Rauw): readonly Termijn[] => {
  const dagVan = (...wat: readonly string[]): string | undefined => eerste(stappen, ...wat)?.dag;
  const { dag: begin, moment } = ontvangen;
  const bevestigd = eerste(stappen, "bevestigd-aan-aanmelder");
  const [ingetrokken, elders, afgehandeld] = [dagVan("melding-ingetrokken"), dagVan(...ELDERS), dagVan("melding-afgehandeld")];
  const oplossingen = oplossingenVan(stappen);
  const start = vroegst(...hulp.map(([gestart]) => gestart?.dag));
  const einde = eindeVan(onderzoek);
  const zonderHulpUitOnderzoek = einde !== undefined && einde.wat !== "onderzoek-gestopt" && !uitkomstenVan(onderzoek).includes("basishulp") ? einde.dag : undefined;
  const geenHulp = vroegst(elders, ingetrokken, ...(oplossingen.has("basishulp") ? [] : [afgehandeld, zonderHulpUitOnderzoek]));
  const opLijst = dagVan("op-wachtlijst");
  const begonnen = vroegst(start, onderzoek[0]?.dag);
  const isAdvies = adviezen.length > 0 || (einde !== undefined && uitkomstenVan(onderzoek).some((uitkomst) => uitkomst.startsWith("advies")));
  const urgent = stappen.find(({ wat, gegevens }) => wat === "urgentie-herzien" && gegevens["urgentie"] !== "gewoon");
  const uur48 = new Date(Date.parse(moment) + 48 * 3_600_000).toISOString();
  const dag48 = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date(uur48));
  const acht = naRustdag(plusDagen(begin, 56));
  return [
    { cijfer: "bevestiging-48-uur", begin, laatste: dag48, gedaan: bevestigd === undefined ? undefined : { dag: bevestigd.dag, opTijd: Date.parse(bevestigd.moment) <= Date.parse(uur48) }, hoeftNiet: ingetrokken },
    { cijfer: "contact-5-werkdagen", begin, laatste: plusWerkdagen(begin, 5), gedaan: opDag(dagVan("kwalitatief-contact"), plusWerkdagen(begin, 5)), hoeftNiet: ingetrokken },
    { cijfer: "start-14-dagen", begin, laatste: plusDagen(begin, 14), gedaan: opDag(start, plusDagen(begin, 14)), hoeftNiet: geenHulp, altijd: true },
    ...(isAdvies ? [{ cijfer: "advies-6-weken", begin, laatste: plusDagen(begin, 42), gedaan: opDag(vroegst(...adviezen.map((advies) => eerste(advies, "verzonden")?.dag)), plusDagen(begin, 42)), hoeftNiet: ingetrokken }] : []),
    { cijfer: "afhandeling-8-weken", begin, laatste: acht, gedaan: opDag(vroegst(...oplossingen.values()), acht), hoeftNiet: vroegst(ingetrokken, elders) },
    ...(urgent === undefined || opLijst === undefined ? [] : [{ cijfer: "urgent-zonder-wachten", begin: urgent.dag, laatste: urgent.dag, gedaan: opDag(dagVan("professional-gekoppeld"), urgent.dag), hoeftNiet: ingetrokken }]),
    ...(opLijst === undefined ? [] : [{ cijfer: "wachttijd-4-weken", begin: opLijst, laatste: plusDagen(opLijst, 28), gedaan: opDag(begonnen, plusDagen(opLijst, 28)), hoeftNiet: vroegst(ingetrokken, afgehandeld, elders) }]),
  ];
};

const TELT = { boven: 0, onder: 1, loopt: 0 } as const;

const tikkenVanMelding = (keten: Keten, wijk: string, { van, tot, peildatum }: Venster): readonly Tik[] => {
  const { zaak, stappen, hulp } = keten;
  const ontvangen = eerste(stappen, "melding-ontvangen");
  if (ontvangen === undefined) return [];
  const urgentie = stappen.findLast(({ gegevens }) => gegevens["urgentie"] !== undefined)?.gegevens["urgentie"];
  const groepen = { wijk, kanaal: String(ontvangen.gegevens["kanaal"]), urgentie: urgentie === undefined ? "niet bekend" : String(urgentie) };
  const inVenster = (dag: string | undefined): dag is string => dag !== undefined && van <= dag && dag <= tot && dag <= peildatum;
  const start = vroegst(...hulp.map(([gestart]) => gestart?.dag));
  const opLijst = eerste(stappen, "op-wachtlijst")?.dag;
  const vanLijst = vroegst(eerste(stappen, "professional-gekoppeld")?.dag, eerste(stappen, "melding-ingetrokken")?.dag, eerste(stappen, "melding-afgehandeld")?.dag, eerste(stappen, ...ELDERS)?.dag);
  const opDagVan = tot < peildatum ? tot : peildatum;
  const afgehandeld = eerste(stappen, "melding-afgehandeld")?.dag;
  return [
    ...termijnenVan(keten, ontvangen).flatMap((termijn) => {
      const gewogen = inVenster(termijn.begin) ? weeg(termijn, peildatum) : undefined;
      return gewogen === undefined ? [] : [{ cijfer: termijn.cijfer, zaak, groepen, ...gewogen }];
    }),
    ...(inVenster(ontvangen.dag) ? [{ cijfer: "meldingen", zaak, groepen, ...TELT }] : []),
    ...(inVenster(start) ? [{ cijfer: "wachttijd-tot-start", zaak, groepen, ...TELT, dagen: dagenTussen(ontvangen.dag, start) }] : []),
    ...(opLijst !== undefined && van <= peildatum && opLijst <= opDagVan && !(vanLijst !== undefined && vanLijst <= opDagVan) ? [{ cijfer: "wachtlijst-stand", zaak, groepen, ...TELT }] : []),
    ...(inVenster(afgehandeld) ? [...oplossingenVan(stappen).keys()].map((oplossing) => ({ cijfer: "oplossingen", zaak, groepen: { wijk, oplossing }, ...TELT })) : []),
  ];
};

// A resident counts once: helped with maatwerk as soon as one melding that was closed in the months ended with an order that was sent.
const knip = (ketens: readonly Keten[], wijk: string, { van, tot, peildatum }: Venster): readonly Tik[] => {
  const afgesloten = ketens.flatMap((keten) => {
    const dag = eerste(keten.stappen, "melding-afgehandeld")?.dag;
    return dag === undefined || dag < van || dag > tot || dag > peildatum ? [] : [{ keten, dag }];
  });
  if (afgesloten.length === 0) return [];
  const metMaatwerk = afgesloten.some(({ keten: { adviezen }, dag }) =>
    adviezen.some((advies) => eerste(advies, "productbestelling-gemaakt") !== undefined && (eerste(advies, "verzonden")?.dag ?? "9999") <= dag),
  );
  return [{ cijfer: "knip", zaak: "inwoner", groepen: { wijk }, boven: metMaatwerk ? 0 : 1, onder: 1, loopt: 0 }];
};

interface Verblijf {
  readonly van: string;
  readonly tot: string;
}

const ALTIJD = "9999-12-31";

const verblijvenVan = ({ stappen }: Rauwdossier): readonly Verblijf[] => {
  const meldingen = perZaak(stappen, "A1");
  const onderzoeken = [...perZaak(stappen, "A2").values()].map((onderzoek): Verblijf => {
    const einde = eindeVan(onderzoek)?.dag;
    const melding = JSON.parse(JSON.stringify(onderzoek[0]?.gegevens["aanleiding"] ?? {})) as { readonly melding?: string };
    const eigen = meldingen.get(melding.melding ?? "") ?? [];
    const dicht = eerste(eigen, "melding-afgehandeld", "melding-ingetrokken")?.dag ?? ALTIJD;
    return { van: onderzoek[0]?.dag ?? "", tot: einde === undefined ? ALTIJD : einde < dicht ? dicht : einde };
  });
  const hulp = [...perZaak(stappen, "A5").values()].map((eigen): Verblijf => ({ van: eigen[0]?.dag ?? "", tot: eerste(eigen, "geen-waakvlam", "waakvlam-voorbij", "voortijdig-beeindigd")?.dag ?? ALTIJD }));
  const samen: Verblijf[] = [];
  for (const verblijf of [...onderzoeken, ...hulp].toSorted((een, ander) => (een.van < ander.van ? -1 : 1))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || vorige.tot < verblijf.van) samen.push(verblijf);
    else if (verblijf.tot > vorige.tot) samen[samen.length - 1] = { van: vorige.van, tot: verblijf.tot };
  }
  return samen;
};

const caseload = (dossier: Rauwdossier, { van, tot, peildatum }: Venster): readonly Tik[] => {
  const { wijk } = dossier;
  const opDagVan = tot < peildatum ? tot : peildatum;
  return verblijvenVan(dossier).flatMap((verblijf, nr): readonly Tik[] => {
    const kop = { zaak: `verblijf-${nr}`, groepen: { wijk }, ...TELT };
    const uit = verblijf.tot <= peildatum ? verblijf.tot : undefined;
    const isIn = verblijf.van <= opDagVan && van <= peildatum && !(uit !== undefined && uit <= opDagVan);
    return [
      ...(van <= verblijf.van && verblijf.van <= tot && verblijf.van <= peildatum ? [{ ...kop, cijfer: "caseload-instroom" }] : []),
      ...(isIn ? [{ ...kop, cijfer: "caseload-stand" }] : []),
      ...(uit !== undefined && van <= uit && uit <= tot ? [{ ...kop, cijfer: "caseload-uitstroom" }, { ...kop, cijfer: "caseload-doorlooptijd", dagen: dagenTussen(verblijf.van, uit) }] : []),
    ];
  });
};

const trajecten = ({ stappen, wijk }: Rauwdossier, { van, tot, peildatum }: Venster): readonly Tik[] => {
  const tel = (cyclus: string, soort: string, eindeVanZaak: (eigen: readonly Rauw[]) => string | undefined): readonly Tik[] =>
    [...perZaak(stappen, cyclus)].flatMap(([zaak, eigen]) => {
      const [begin, einde] = [eigen[0]?.dag ?? ALTIJD, eindeVanZaak(eigen) ?? ALTIJD];
      const bekend = einde <= peildatum ? einde : ALTIJD;
      return begin <= peildatum && begin <= tot && bekend >= van && van <= peildatum ? [{ cijfer: "trajecten", zaak, groepen: { wijk, soort }, ...TELT }] : [];
    });
  return [...tel("A2", "onderzoek", (eigen) => eindeVan(eigen)?.dag), ...tel("A5", "basishulp", (eigen) => eerste(eigen, "geen-waakvlam", "waakvlam-voorbij", "voortijdig-beeindigd")?.dag)];
};

const doelrealisatie = ({ stappen, wijk }: Rauwdossier, { van, tot, peildatum }: Venster): readonly Tik[] =>
  [...perZaak(stappen, "A5")].flatMap(([zaak, eigen]) => {
    const slot = eerste(eigen, "afgesloten")?.dag;
    if (slot === undefined || slot < van || slot > tot || slot > peildatum) return [];
    const staatEr = eigen.some(({ wat, dag, gegevens }) => wat === "geevalueerd" && dag <= slot && gegevens["bijEinde"] === true && gegevens["doelrealisatie"] !== undefined);
    return [{ cijfer: "doelrealisatie", zaak, groepen: { wijk }, boven: staatEr ? 1 : 0, onder: 1, loopt: 0 }];
  });

const adviezenVan = ({ stappen, wijk }: Rauwdossier, { van, tot, peildatum }: Venster): readonly Tik[] =>
  [...perZaak(stappen, "A3")].flatMap(([zaak, eigen]): readonly Tik[] =>
    eigen.flatMap(({ wat, dag, gegevens }): readonly Tik[] => {
      const telDag = wat === "verwerkt" ? String(gegevens["beschikkingsdatum"]) : dag;
      if (telDag < van || telDag > tot || telDag > peildatum) return [];
      const kop = { zaak, ...TELT };
      if (wat === "verzonden") return [{ ...kop, cijfer: "adviezen", groepen: { wijk } }];
      if (wat === "verwerkt") return [{ ...kop, cijfer: "besluiten", groepen: { besluit: String(gegevens["besluit"]) } }];
      if (wat === "bezwaar-ontvangen") return [{ ...kop, cijfer: "bezwaren", groepen: {} }];
      if (wat !== "bezwaar-afgerond") return [];
      const uitkomst = String(gegevens["uitkomst"]);
      return [{ ...kop, cijfer: "bezwaren-uitkomst", groepen: { uitkomst }, boven: ["ongegrond", "ingetrokken"].includes(uitkomst) ? 1 : 0 }];
    }),
  );

/** Works a resident out for a window of days, from the raw facts alone. */
export const rekenNa = (dossier: Rauwdossier, venster: Venster): readonly Tik[] => {
  const ketens = ketensVan(dossier);
  return [...ketens.flatMap((keten) => tikkenVanMelding(keten, dossier.wijk, venster)), ...knip(ketens, dossier.wijk, venster), ...caseload(dossier, venster), ...trajecten(dossier, venster), ...doelrealisatie(dossier, venster), ...adviezenVan(dossier, venster)];
};
