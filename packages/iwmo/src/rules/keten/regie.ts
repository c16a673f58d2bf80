import { listAfspraken } from "../../keten/context.js";
import { isAanlevering, isVerwijdering, naVerwijderingen } from "../../keten/regie.js";
import { findToewijzing } from "../../keten/toewijzingen.js";
import type { StartProduct, Wmo305 } from "../../release-3-2/wmo305.js";
import type { StopProduct, Wmo307 } from "../../release-3-2/wmo307.js";
import { overtredingen, type Klasse, type Oordeel, type Situatie } from "./regel.js";

/**
 * What a new line is held against: the lines of its group known before it, summed up. Known are the lines of earlier messages
 * after the removals of this one, and the new lines higher up in it.
 */
export interface Voorgangers<R, T> {
  /** Lines that bear on each other. */
  readonly groep: (regel: R) => string;
  readonly geen: T;
  readonly tel: (stand: T, regel: R) => T;
  readonly botst: (regel: R, stand: T) => boolean;
}

/** The lines of a message of one kind, and those known from earlier messages, with what makes each the one it is. */
export interface Aanlevering<R> {
  readonly regels: readonly Klasse<R>[];
  readonly bekend: readonly R[];
  readonly sleutel: (regel: R) => string;
}

/** New lines that clash with a line before them; a line that only removes needs no such check. @source iWmo 3.2, IV008, TR063 */
export const botsend = <R extends StartProduct | StopProduct, T>(
  { regels, bekend, sleutel }: Aanlevering<R>,
  { groep, geen, tel, botst }: Voorgangers<R, T>,
): readonly Oordeel[] => {
  const standen = new Map<string, T>();
  const standVan = (regel: R): T => standen.get(groep(regel)) ?? geen;
  const telMee = (regel: R): unknown => standen.set(groep(regel), tel(standVan(regel), regel));
  naVerwijderingen(bekend, regels.map(({ waarde }) => waarde), sleutel).forEach(telMee);
  return regels.flatMap(({ waarde, pad }) => {
    if (isVerwijdering(waarde)) return [];
    const gebotst = botst(waarde, standVan(waarde));
    if (isAanlevering(waarde)) telMee(waarde);
    return gebotst ? [{ pad }] : [];
  });
};

/** A removal takes away what was delivered and not removed. @source iWmo 3.2, TR063, IV008 */
export const verwijderdZonderAanlevering = <R extends StartProduct | StopProduct>({ regels, bekend, sleutel }: Aanlevering<R>): readonly Oordeel[] => {
  const sleutels = new Set(bekend.map(sleutel));
  return overtredingen(regels, (regel) => isVerwijdering(regel) && !sleutels.has(sleutel(regel)));
};

/** A first delivery has a key of its own. @source iWmo 3.2, TR074 */
export const dubbeleAanlevering = <R extends StartProduct | StopProduct>(aanlevering: Aanlevering<R>): readonly Oordeel[] =>
  botsend(aanlevering, {
    groep: aanlevering.sleutel,
    geen: false,
    tel: () => true,
    botst: ({ statusAanlevering }, isBekend) => statusAanlevering === "1" && isBekend,
  });

/**
 * A start or stop belongs to an assignment that was sent for this client. Task-oriented support has none (IV096);
 * whether a line without a number is of that kind stands in the agreements.
 *
 * @source iWmo 3.2, TR019
 */
export const zonderToewijzing = (
  regels: readonly Klasse<StartProduct | StopProduct>[],
  { bericht, keten, context, partijen }: Situatie<Wmo305 | Wmo307>,
): readonly Oordeel[] =>
  regels.flatMap(({ waarde: { statusAanlevering, toewijzingNummer, product, begindatum }, pad }): readonly Oordeel[] => {
    if (statusAanlevering === "3") return [];
    const afspraken = listAfspraken(context.afspraken?.uitvoeringsvarianten, { categorie: product?.categorie, code: product?.code }, begindatum);
    if (afspraken.some(({ variant }) => variant === "taakgericht")) return [];
    if (toewijzingNummer !== undefined)
      return findToewijzing(keten.toewijzingen, partijen, { bsn: bericht.client.bsn, nummer: toewijzingNummer }) === undefined ? [{ pad }] : [];
    return afspraken.length === 0 ? [{ pad, ontbreekt: "afspraken.uitvoeringsvarianten" }] : [{ pad }];
  });
