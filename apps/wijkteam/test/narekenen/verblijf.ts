import type { Rauw, Rauwdossier } from "./inwoner.js";
import { dagenTussen } from "./kalender.js";
import { eerste, eindeVan, NIET_BEKEND, perZaak, TELT, uitkomstenVan, valtIn, type Tik, type Venster } from "./tik.js";

interface Verblijf {
  readonly van: string;
  readonly tot: string;
  readonly reden: string;
}

const ALTIJD = "9999-12-31";
const UIT_HULP = ["geen-waakvlam", "waakvlam-voorbij", "voortijdig-beeindigd"];

const eindeHulp = (eigen: readonly Rauw[]): string => eerste(eigen, ...UIT_HULP)?.dag ?? ALTIJD;

const redenVanHulp = (eigen: readonly Rauw[]): string => {
  const slot = eigen.findLast(({ wat }) => wat === "afgesloten" || wat === "voortijdig-beeindigd");
  if (slot === undefined) return NIET_BEKEND;
  return slot.wat === "afgesloten" ? String(slot.gegevens["aanleiding"]) : `voortijdig: ${String(slot.gegevens["grond"] ?? "zonder vaste grond")}`;
};

const verblijfDoorOnderzoek = (onderzoek: readonly Rauw[], meldingen: ReadonlyMap<string, readonly Rauw[]>): Verblijf => {
  const einde = eindeVan(onderzoek);
  const aanleiding = JSON.parse(JSON.stringify(onderzoek[0]?.gegevens["aanleiding"] ?? {})) as { readonly melding?: string };
  const melding = meldingen.get(aanleiding.melding ?? "") ?? [];
  const dicht = eerste(melding, "melding-afgehandeld", "melding-ingetrokken")?.dag ?? ALTIJD;
  const uitkomst = einde?.wat === "onderzoek-gestopt" ? "onderzoek gestopt" : `na onderzoek: ${uitkomstenVan(onderzoek).toSorted().join(", ")}`;
  return {
    van: onderzoek[0]?.dag ?? "",
    tot: einde === undefined ? ALTIJD : einde.dag < dicht ? dicht : einde.dag,
    reden: eerste(melding, "melding-ingetrokken") === undefined ? uitkomst : "melding ingetrokken",
  };
};

const verblijvenVan = ({ stappen }: Rauwdossier): readonly Verblijf[] => {
  const meldingen = perZaak(stappen, "A1");
  const onderzoeken = [...perZaak(stappen, "A2").values()].map((onderzoek) => verblijfDoorOnderzoek(onderzoek, meldingen));
  const hulp = [...perZaak(stappen, "A5").values()].map((eigen): Verblijf => ({ van: eigen[0]?.dag ?? "", tot: eindeHulp(eigen), reden: redenVanHulp(eigen) }));
  const samen: Verblijf[] = [];
  for (const verblijf of [...onderzoeken, ...hulp].toSorted((een, ander) => (een.van < ander.van ? -1 : een.van > ander.van ? 1 : 0))) {
    const vorige = samen.at(-1);
    if (vorige === undefined || vorige.tot < verblijf.van) samen.push(verblijf);
    else if (verblijf.tot > vorige.tot) samen[samen.length - 1] = { van: vorige.van, tot: verblijf.tot, reden: verblijf.reden };
  }
  return samen;
};

/** Who came into the caseload, was in it, and went out of it, why and after how long. */
export const caseload = (dossier: Rauwdossier, venster: Venster): readonly Tik[] => {
  const { van, tot, peildatum } = venster;
  const { wijk } = dossier;
  const opDagVan = tot < peildatum ? tot : peildatum;
  return verblijvenVan(dossier).flatMap((verblijf, nr): readonly Tik[] => {
    const kop = { zaak: `verblijf-${nr}`, groepen: { wijk }, ...TELT };
    const uitKop = { ...kop, groepen: { wijk, reden: verblijf.reden } };
    const uit = verblijf.tot <= peildatum ? verblijf.tot : undefined;
    const isIn = verblijf.van <= opDagVan && van <= peildatum && !(uit !== undefined && uit <= opDagVan);
    return [
      ...(valtIn(venster, verblijf.van) ? [{ ...kop, cijfer: "caseload-instroom" }] : []),
      ...(isIn ? [{ ...kop, cijfer: "caseload-stand" }] : []),
      ...(uit !== undefined && van <= uit && uit <= tot ? [{ ...uitKop, cijfer: "caseload-uitstroom" }, { ...uitKop, cijfer: "caseload-doorlooptijd", dagen: dagenTussen(verblijf.van, uit) }] : []),
    ];
  });
};

/** The investigations and the help that ran in the months. */
export const trajecten = ({ stappen, wijk }: Rauwdossier, { van, tot, peildatum }: Venster): readonly Tik[] => {
  const tel = (cyclus: string, soort: string, eindeVanZaak: (eigen: readonly Rauw[]) => string): readonly Tik[] =>
    [...perZaak(stappen, cyclus)].flatMap(([zaak, eigen]) => {
      const [begin, einde] = [eigen[0]?.dag ?? ALTIJD, eindeVanZaak(eigen)];
      const bekend = einde <= peildatum ? einde : ALTIJD;
      return begin <= peildatum && begin <= tot && bekend >= van && van <= peildatum ? [{ cijfer: "trajecten", zaak, groepen: { wijk, soort }, ...TELT }] : [];
    });
  return [...tel("A2", "onderzoek", (eigen) => eindeVan(eigen)?.dag ?? ALTIJD), ...tel("A5", "basishulp", eindeHulp)];
};

/** What evaluations say: of help that ended whether the goals are in it, and of each whether the resident was asked. */
export const evaluaties = ({ stappen, wijk }: Rauwdossier, venster: Venster): readonly Tik[] =>
  [...perZaak(stappen, "A5")].flatMap(([zaak, eigen]): readonly Tik[] =>
    eigen.flatMap(({ wat, dag, gegevens }): readonly Tik[] => {
      if (!valtIn(venster, dag)) return [];
      const kop = { zaak, groepen: { wijk }, ...TELT };
      if (wat === "geevalueerd") return [{ ...kop, cijfer: "ervaring-gevraagd", boven: gegevens["tevredenheid"] === undefined ? 0 : 1 }];
      if (wat !== "afgesloten" && wat !== "voortijdig-beeindigd") return [];
      const staatEr = eigen.some((stap) => stap.wat === "geevalueerd" && stap.dag <= dag && stap.gegevens["bijEinde"] === true && stap.gegevens["doelrealisatie"] !== undefined);
      return [{ ...kop, cijfer: "doelrealisatie", boven: staatEr ? 1 : 0 }];
    }),
  );
