import { omvatDatum, type IsoDatum } from "@wmo-kit/domain";

import type { Relatie } from "./netwerkkaart.js";

/** A tie of one kind. */
export type RelatieVan<S extends Relatie["soort"]> = Extract<Relatie, { readonly soort: S }>;

/** Whether a tie is there on a day. */
export const isActief = ({ geldigheid }: Relatie, dag: IsoDatum): boolean => geldigheid === undefined || omvatDatum(geldigheid, dag);

/** The ties of one kind that are there on a day. */
export const relatiesOp = <S extends Relatie["soort"]>(relaties: readonly Relatie[], soort: S, dag: IsoDatum): readonly RelatieVan<S>[] =>
  relaties.filter((relatie): relatie is RelatieVan<S> => relatie.soort === soort && isActief(relatie, dag));
