import type { Rauw } from "./inwoner.js";
import { dagenTussen, naRustdag, plusDagen, plusWerkdagen } from "./kalender.js";
import type { Keten } from "./keten.js";
import { eerste, eindeVan, NIET_BEKEND, opDag, TELT, uitkomstenVan, valtIn, vroegst, weeg, type Termijn, type Tik, type Venster } from "./tik.js";

const ELDERS = ["doorgeleid-naar-sociale-basis", "naar-toegang-bw", "naar-regieteam", "naar-jeugdteam"];

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
    { cijfer: "start-5-dagen", begin, laatste: plusDagen(begin, 5), gedaan: opDag(start, plusDagen(begin, 5)), hoeftNiet: geenHulp, altijd: true },
    ...(isAdvies ? [{ cijfer: "advies-6-weken", begin, laatste: plusDagen(begin, 42), gedaan: opDag(vroegst(...adviezen.map((advies) => eerste(advies, "verzonden")?.dag)), plusDagen(begin, 42)), hoeftNiet: ingetrokken }] : []),
    { cijfer: "afhandeling-8-weken", begin, laatste: acht, gedaan: opDag(vroegst(...oplossingen.values()), acht), hoeftNiet: vroegst(ingetrokken, elders) },
    ...(urgent === undefined || opLijst === undefined ? [] : [{ cijfer: "urgent-zonder-wachten", begin: urgent.dag, laatste: urgent.dag, gedaan: opDag(dagVan("professional-gekoppeld"), urgent.dag), hoeftNiet: ingetrokken }]),
    ...(opLijst === undefined ? [] : [{ cijfer: "wachttijd-4-weken", begin: opLijst, laatste: plusDagen(opLijst, 28), gedaan: opDag(begonnen, plusDagen(opLijst, 28)), hoeftNiet: vroegst(ingetrokken, afgehandeld, elders) }]),
  ];
};

/** The terms and the counts of one melding. */
export const tikkenVanMelding = (keten: Keten, wijk: string, venster: Venster): readonly Tik[] => {
  const { van, tot, peildatum } = venster;
  const { zaak, stappen, hulp } = keten;
  const ontvangen = eerste(stappen, "melding-ontvangen");
  if (ontvangen === undefined) return [];
  const urgentie = stappen.findLast(({ gegevens }) => gegevens["urgentie"] !== undefined)?.gegevens["urgentie"];
  const groepen = { wijk, kanaal: String(ontvangen.gegevens["kanaal"]), urgentie: urgentie === undefined ? NIET_BEKEND : String(urgentie) };
  const start = vroegst(...hulp.map(([gestart]) => gestart?.dag));
  const opLijst = eerste(stappen, "op-wachtlijst")?.dag;
  const vanLijst = vroegst(eerste(stappen, "professional-gekoppeld")?.dag, eerste(stappen, "melding-ingetrokken")?.dag, eerste(stappen, "melding-afgehandeld")?.dag, eerste(stappen, ...ELDERS)?.dag);
  const opDagVan = tot < peildatum ? tot : peildatum;
  const afgehandeld = eerste(stappen, "melding-afgehandeld")?.dag;
  return [
    ...termijnenVan(keten, ontvangen).flatMap((termijn) => {
      const gewogen = valtIn(venster, termijn.begin) ? weeg(termijn, peildatum) : undefined;
      return gewogen === undefined ? [] : [{ cijfer: termijn.cijfer, zaak, groepen, ...gewogen }];
    }),
    ...(valtIn(venster, ontvangen.dag) ? [{ cijfer: "meldingen", zaak, groepen, ...TELT }] : []),
    ...(valtIn(venster, start) ? [{ cijfer: "wachttijd-tot-start", zaak, groepen, ...TELT, dagen: dagenTussen(ontvangen.dag, start) }] : []),
    ...(opLijst !== undefined && van <= peildatum && opLijst <= opDagVan && !(vanLijst !== undefined && vanLijst <= opDagVan) ? [{ cijfer: "wachtlijst-stand", zaak, groepen, ...TELT }] : []),
    ...(valtIn(venster, afgehandeld) ? [...oplossingenVan(stappen).keys()].map((oplossing) => ({ cijfer: "oplossingen", zaak, groepen: { wijk, oplossing }, ...TELT })) : []),
  ];
};

/** A resident counts once: helped with maatwerk as soon as one melding that was closed in the months ended with an order that was sent. */
export const knip = (ketens: readonly Keten[], wijk: string, venster: Venster): readonly Tik[] => {
  const afgesloten = ketens.flatMap((keten) => {
    const dag = eerste(keten.stappen, "melding-afgehandeld")?.dag;
    return valtIn(venster, dag) ? [{ keten, dag }] : [];
  });
  if (afgesloten.length === 0) return [];
  const metMaatwerk = afgesloten.some(({ keten: { adviezen }, dag }) =>
    adviezen.some((advies) => eerste(advies, "productbestelling-gemaakt") !== undefined && (eerste(advies, "verzonden")?.dag ?? "9999") <= dag),
  );
  return [{ cijfer: "knip", zaak: "inwoner", groepen: { wijk }, boven: metMaatwerk ? 0 : 1, onder: 1, loopt: 0 }];
};
