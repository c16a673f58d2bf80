import type { Vindplaats } from "../schema/lezer.js";
import { addVondst, createBak, leegBak, type Bak, type Vondst } from "./bak.js";
import type { Overtreding, Regel } from "./regel.js";
import { maakVolledig, meldOvertredingen } from "./regelgroep.js";
import { GEEN_VINDPLAATS, ontnummer, rijpad, type Vind } from "./rijplaats.js";
import type { Rijregels } from "./rijregels.js";
import type { Tekstbron } from "./tekstbron.js";
import type { Vouwmelder } from "./vouwregel.js";

/** A message on its way through the rules of level 2, part by part and in its order. */
export interface Rijtoets<C, R, S> {
  readonly openClient: (client: C, vind: Vind) => void;
  readonly neemRij: (rij: R, vind: Vind) => void;
  readonly sluitClient: () => void;
  /** Hands over all violations: by rule, and for rules that are asked together by their place in the message. */
  readonly sluit: (slot: S, neem: (vondst: Vondst) => void) => void;
}

/** What the message says before its rows, and what is known of the file it is read from. */
export interface Begin<B, K> {
  readonly bericht: B;
  readonly kop: K;
  readonly tekst: Tekstbron;
  /** Finds what stands before the rows. */
  readonly vind: Vind;
}

/** Where violations go, and who knows where they are. */
interface Bestemming {
  readonly bak: Bak;
  readonly zoek: Vind;
}

/** Begins to hold a message of rows against its rules. Remembers the rows of one client, all clients, and what the rules remember. */
export const createRijtoets = <B, K, C, R, S>(regels: Rijregels<B, K, C, R, S>, { bericht, kop, tekst, vind }: Begin<B, K>): Rijtoets<C, R, S> => {
  const { pad } = regels;
  const clientpad = `${pad}/Clienten/Client`;
  const bakken = { kop: createBak(), vouwen: regels.vouwen.map(createBak), client: createBak(), rij: createBak(), clienten: createBak(), rijen: createBak() };
  const clienten: C[] = [];
  const clientplaatsen: (Vindplaats | undefined)[] = [];
  const telling: number[] = [];
  const rijen: R[] = [];
  const rijplaatsen: (Vindplaats | undefined)[] = [];
  const plaats = { client: 0, rij: 0, vind: GEEN_VINDPLAATS };

  const noteer = <E>(regel: Regel<E, B>, overtredingen: readonly Overtreding[], voor: string, { bak, zoek }: Bestemming): void =>
    meldOvertredingen(regel, overtredingen, voor, tekst, (code, plaatsen, hoofd) =>
      addVondst(bak, { code, plaatsen, pad: hoofd, vindplaats: hoofd.startsWith(voor) ? zoek(hoofd.slice(voor.length).replace(/^\//, "")) : undefined }),
    );

  /** Asks a rule about one element; where something is found, `zoek` tells where it begins. Makes nothing when all is well: every row comes by. */
  const toets = <E>(regel: Regel<E, B>, element: E, voor: string | (() => string), bak: Bak, zoek: Vind): void => {
    const overtredingen = regel.toets(element, bericht, tekst);
    if (overtredingen.length > 0) noteer(regel, overtredingen, typeof voor === "string" ? voor : voor(), { bak, zoek });
  };

  const vouwen = regels.vouwen.map((regel) => regel.begin(kop, tekst));
  const melderVan = (bak: Bak, zoek: (hoofd: string) => Vindplaats | undefined): Vouwmelder => (code, relatief, vondst = {}) => {
    const plaatsen: Overtreding = maakVolledig(pad, relatief);
    const nummer = vondst.hoofdplaats ?? relatief.length - 1;
    addVondst(bak, { code, plaatsen, pad: plaatsen[nummer] ?? plaatsen[0], vindplaats: vondst.vindplaats ?? zoek(relatief[nummer] ?? "") });
  };
  const inRij = (hoofd: string): Vindplaats | undefined => {
    const eigen = `${rijpad(plaats.client, plaats.rij)}/`;
    return hoofd.startsWith(eigen) ? plaats.vind(hoofd.slice(eigen.length)) : undefined;
  };
  const rijmelders = bakken.vouwen.map((bak) => melderVan(bak, inRij));
  const slotmelders = bakken.vouwen.map((bak) => melderVan(bak, vind));
  const eigenRijpad = (): string => `${pad}/${rijpad(plaats.client, plaats.rij)}`;
  const nummerIn = (zoek: readonly (Vindplaats | undefined)[]): Vind => (staart) => zoek[Math.max(Number(/^\[(\d+)\]$/.exec(staart)?.[1] ?? 1) - 1, 0)];

  for (const regel of regels.kop) toets(regel, kop, pad, bakken.kop, vind);
  return {
    openClient: (client, zoek) => {
      plaats.client = clienten.length;
      plaats.rij = 0;
      clienten.push(client);
      clientplaatsen.push(zoek(""));
      for (const regel of regels.client) toets(regel, client, `${clientpad}[${clienten.length}]`, bakken.client, zoek);
    },
    neemRij: (rij, zoek) => {
      plaats.vind = zoek;
      rijen.push(rij);
      rijplaatsen.push(zoek(""));
      for (const regel of regels.rij) toets(regel, rij, eigenRijpad, bakken.rij, zoek);
      for (let i = 0; i < vouwen.length; i += 1) {
        const melder = rijmelders[i];
        if (melder !== undefined) vouwen[i]?.neem(rij, plaats, melder);
      }
      plaats.rij += 1;
    },
    sluitClient: () => {
      const rijenpad = `${clientpad}[${clienten.length}]/Prestaties/Prestatie`;
      for (const regel of regels.rijen) toets(regel, rijen, rijenpad, bakken.rijen, nummerIn(rijplaatsen));
      telling.push(rijen.length);
      rijen.length = 0;
      rijplaatsen.length = 0;
    },
    sluit: (slot, neem) => {
      for (const regel of regels.clienten) toets(regel, clienten, clientpad, bakken.clienten, nummerIn(clientplaatsen));
      for (let i = 0; i < vouwen.length; i += 1) {
        const melder = slotmelders[i];
        if (melder !== undefined) vouwen[i]?.sluit(slot, telling, melder);
      }
      const afgemaakt = ({ plaatsen: [eerste, ...rest], ...vondst }: Vondst): void =>
        neem({ ...vondst, pad: ontnummer(vondst.pad, telling), plaatsen: [ontnummer(eerste, telling), ...rest.map((deel) => ontnummer(deel, telling))] });
      for (const bak of [bakken.kop, ...bakken.vouwen, bakken.client, bakken.rij, bakken.clienten, bakken.rijen]) leegBak(bak, afgemaakt);
    },
  };
};
