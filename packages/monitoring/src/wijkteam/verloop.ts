import type { Gebeurtenis } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";

/** The events of one case, in their order. */
export interface Verloop {
  readonly zaak: string;
  readonly levensloop: string;
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

/** The cases of a dossier with their events. */
export const listVerlopen = (gebeurtenissen: readonly Gebeurtenis[]): readonly Verloop[] => {
  const verlopen = new Map<string, { readonly zaak: string; readonly levensloop: string; readonly gebeurtenissen: Gebeurtenis[] }>();
  for (const gebeurtenis of gebeurtenissen) {
    const { zaak, levensloop } = gebeurtenis;
    const bekend = verlopen.get(zaak);
    if (bekend === undefined) verlopen.set(zaak, { zaak, levensloop, gebeurtenissen: [gebeurtenis] });
    else bekend.gebeurtenissen.push(gebeurtenis);
  }
  return [...verlopen.values()];
};

/** The first event of one of these kinds. */
export const eersteVan = ({ gebeurtenissen }: Verloop, ...soorten: readonly string[]): Gebeurtenis | undefined =>
  gebeurtenissen.find(({ soort }) => soorten.includes(soort));

/** The last event of one of these kinds. */
export const laatsteVan = ({ gebeurtenissen }: Verloop, ...soorten: readonly string[]): Gebeurtenis | undefined =>
  gebeurtenissen.filter(({ soort }) => soorten.includes(soort)).at(-1);

/** Every event of one of these kinds. */
export const alleVan = ({ gebeurtenissen }: Verloop, ...soorten: readonly string[]): readonly Gebeurtenis[] =>
  gebeurtenissen.filter(({ soort }) => soorten.includes(soort));

/** The first day that is there. */
export const vroegste = (...dagen: readonly (IsoDatum | undefined)[]): IsoDatum | undefined =>
  dagen.filter((dag) => dag !== undefined).sort()[0];
