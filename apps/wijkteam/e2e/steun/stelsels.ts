import { startBackoffice, type Backoffice, type Besluit } from "@wmo-kit/tooling-referentieservers/backoffice";
import { startPersonen } from "@wmo-kit/tooling-referentieservers/personen";
import { expect } from "vitest";

const TOKEN = "een-token-van-de-proef";

/** The systems around a team, as reference servers that run. */
export interface Stelsels {
  readonly instelling: Readonly<Record<string, string>>;
  /** The municipality decides on the newest order or rejection that it took in; the decision waits to be fetched. */
  readonly beslis: (besluit: Besluit) => void;
  readonly sluit: () => Promise<void>;
}

const beslisOpNieuwste = (backoffice: Backoffice, besluit: Besluit): void => {
  const aangenomen = backoffice.aangenomen().findLast(({ body }) => /productbestelling|negatief-advies/.test(body));
  expect(aangenomen, "de gemeente heeft een advies aangenomen").toBeDefined();
  if (aangenomen !== undefined) backoffice.beslis(aangenomen.kenmerk, besluit);
};

/** Starts a back office and a person register, with the settings by which a kit finds them. */
export const startStelsels = async (): Promise<Stelsels> => {
  const [backoffice, personen] = await Promise.all([startBackoffice({ token: TOKEN }), startPersonen({ token: TOKEN })]);
  return {
    instelling: {
      WMO_WIJKTEAM_BACKOFFICE_ADRES: backoffice.adres,
      WMO_WIJKTEAM_BACKOFFICE_TOKEN: TOKEN,
      WMO_WIJKTEAM_BRP_ADRES: personen.adres,
      WMO_WIJKTEAM_BRP_TOKEN: TOKEN,
    },
    beslis: (besluit) => beslisOpNieuwste(backoffice, besluit),
    sluit: async () => {
      await Promise.all([backoffice.sluit(), personen.sluit()]);
    },
  };
};
