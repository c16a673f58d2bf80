import type { Command } from "fast-check";

import type { ZaakId } from "../../src/kern/gebeurtenis.js";
import { mogelijkeStappen } from "../../src/kern/mogelijke-stappen.js";
import { transition } from "../../src/kern/transition.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { ADVISEUR } from "../verhalen/mensen.js";
import { bouwGebeurtenis, NIEUWE_ZAAK, type Keuze } from "./keuze.js";
import { BLIJFT_GEBLOKKEERD, breuk, GENOEMD_REGEL, keurPad, WACHTER_REGEL } from "./keur-pad.js";
import { rijenVoor, schrijfIn, type Stand, type Werkelijk } from "./stand.js";
import { LIJNEN, VOORRAAD } from "./verhaallijnen.js";
import type { Voorraadregel } from "./voorraad.js";

const TABEL = { levenslopen: LEVENSLOPEN };

/** The cases on which a line of the stock has a row now, by the table alone: the ones that exist, then a new one. */
const zakenVoor = ({ plaatsen }: Readonly<Stand>, { zaak: [levensloop, eigen], gebeurtenis }: Voorraadregel): readonly ZaakId[] => {
  const heeftRij = (toestand: string | undefined): boolean => rijenVoor(TABEL, [levensloop, toestand, gebeurtenis]).length > 0;
  const bestaand = [...plaatsen].flatMap(([id, plaats]) => (plaats.levensloop === levensloop && heeftRij(plaats.toestand) ? [id] : []));
  return heeftRij(undefined) ? [...bestaand, plaatsen.has(eigen) ? `${levensloop}-${plaatsen.size}` : eigen] : bestaand;
};

/** Offers one event and holds the answer against the model, the screens and the rules. */
const biedAan = (stand: Stand, werkelijk: Werkelijk, wat: { readonly regel: Voorraadregel; readonly keuze: Keuze; readonly zaak: ZaakId }): void => {
  const { omgeving, dossier } = werkelijk;
  stand.nummer += 1;
  const gebeurtenis = bouwGebeurtenis(stand, omgeving, wat);
  if (gebeurtenis === undefined) return;
  stand.dag = gebeurtenis.datum;
  const { levensloop, zaak, soort } = gebeurtenis;
  const plaats = stand.plaatsen.get(zaak);
  const rijen = rijenVoor(omgeving, [levensloop, plaats?.toestand, soort]);
  const metVoorwaarde = rijen.some(({ als }) => als !== undefined);
  const eigen = new Map([...omgeving.levenslopen].filter(([code]) => code === levensloop));
  const genoemd = mogelijkeStappen({ dossier, actor: ADVISEUR, tijdstip: gebeurtenis.tijdstip, omgeving: { ...omgeving, levenslopen: eigen } }).find(
    (stap) => stap.levensloop === levensloop && stap.gebeurtenis === soort && stap.zaak === (plaats === undefined ? undefined : zaak),
  );
  if (genoemd === undefined && !metVoorwaarde) throw breuk(GENOEMD_REGEL, stand.historie);
  // Who acts can make the difference, so only what the one who asked does is held against the answer.
  const vast = genoemd?.stand === "geblokkeerd" && !metVoorwaarde && gebeurtenis.actor.id === ADVISEUR.id;
  const uitkomst = transition(dossier, gebeurtenis, omgeving);
  if (uitkomst.isErr()) {
    if (uitkomst.error._tag !== "WachtersHoudenTegen" && !(metVoorwaarde && uitkomst.error._tag === "OvergangNietToegestaan"))
      throw breuk(WACHTER_REGEL, stand.historie);
    if (vast) stand.gestuit += 1;
    return;
  }
  const { rij, gevolgen } = uitkomst.value;
  schrijfIn(stand, { gebeurtenis, gevolgen }, rij);
  werkelijk.dossier = uitkomst.value.dossier;
  if (vast) throw breuk(BLIJFT_GEBLOKKEERD, stand.historie);
  keurPad(stand, werkelijk, { dossier, zaak });
};

const tekst = ({ zaak, gegevens, wie, dagen, draai }: Keuze): string => `zaak ${zaak}, gegevens ${gegevens}, wie ${wie}, na ${dagen} dagen, draai ${draai}`;

/** No step. Never taken, so that a step that a failing path does not need can shrink away wherever it stands. */
export class GeenStap implements Command<Stand, Werkelijk> {
  check(): boolean {
    return false;
  }

  run(): void {
    return undefined;
  }

  toString(): string {
    return "niets";
  }
}

/** One kind of event on any case that can have it, with data of the stock. */
export class Stap implements Command<Stand, Werkelijk> {
  readonly #soort: string;
  readonly #keuze: Keuze;

  constructor(soort: string, keuze: Keuze) {
    this.#soort = soort;
    this.#keuze = keuze;
  }

  get #regel(): Voorraadregel | undefined {
    const regels = VOORRAAD.get(this.#soort) ?? [];
    return regels[this.#keuze.gegevens % regels.length];
  }

  // A second case of one life cycle only begins when the largest number asks for it: most dossiers have one of each.
  #zaken(stand: Readonly<Stand>, regel: Voorraadregel): readonly ZaakId[] {
    const zaken = zakenVoor(stand, regel);
    const heeftEr = [...stand.plaatsen.values()].some(({ levensloop }) => levensloop === regel.zaak[0]);
    return heeftEr && this.#keuze.zaak < NIEUWE_ZAAK ? zaken.filter((id) => stand.plaatsen.has(id)) : zaken;
  }

  check(stand: Readonly<Stand>): boolean {
    const regel = this.#regel;
    return regel !== undefined && this.#zaken(stand, regel).length > 0;
  }

  run(stand: Stand, werkelijk: Werkelijk): void {
    const regel = this.#regel;
    if (regel === undefined) return;
    const zaken = this.#zaken(stand, regel);
    const zaak = zaken[this.#keuze.zaak % zaken.length];
    if (zaak !== undefined) biedAan(stand, werkelijk, { regel, keuze: this.#keuze, zaak });
  }

  toString(): string {
    return `${this.#soort} (${tekst(this.#keuze)})`;
  }
}

/** Which line of events a step follows: the rest of the story with which the path began, or the line beside it. */
export type Lijnkeuze = "verhaal" | "zijlijn";

/** The next event of a line for which there is a row. */
export class Vervolg implements Command<Stand, Werkelijk> {
  readonly #lijn: Lijnkeuze;
  readonly #keuze: Keuze;

  constructor(lijn: Lijnkeuze, keuze: Keuze) {
    this.#lijn = lijn;
    this.#keuze = keuze;
  }

  #volgende(stand: Readonly<Stand>): { readonly lijn: number; readonly plaats: number; readonly regel: Voorraadregel; readonly zaak: ZaakId } | undefined {
    const lijn = stand[this.#lijn];
    const regels = LIJNEN[lijn] ?? [];
    for (let plaats = stand.gevolgd.get(lijn) ?? 0; plaats < regels.length; plaats += 1) {
      const regel = regels[plaats];
      const zaak = regel === undefined ? undefined : zakenVoor(stand, regel).find((id) => id === regel.zaak[1]);
      if (regel !== undefined && zaak !== undefined) return { lijn, plaats, regel, zaak };
    }
    return undefined;
  }

  check(stand: Readonly<Stand>): boolean {
    return this.#volgende(stand) !== undefined;
  }

  run(stand: Stand, werkelijk: Werkelijk): void {
    const volgende = this.#volgende(stand);
    if (volgende === undefined) return;
    const { lijn, plaats, regel, zaak } = volgende;
    stand.gevolgd.set(lijn, plaats + 1);
    const anders = VOORRAAD.get(`${regel.zaak[0]} ${regel.gebeurtenis}`) ?? [];
    const { gegevens } = this.#keuze.gegevens === 0 ? regel : (anders[this.#keuze.gegevens % anders.length] ?? regel);
    biedAan(stand, werkelijk, { regel: { ...regel, gegevens }, keuze: this.#keuze, zaak });
  }

  toString(): string {
    return `vervolg van ${this.#lijn} (${tekst(this.#keuze)})`;
  }
}
