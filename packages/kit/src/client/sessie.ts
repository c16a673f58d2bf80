/** What a client keeps between questions: the session cookie where no browser keeps it, and the token for questions that change something. */
export interface Sessie {
  readonly koppen: () => Readonly<Record<string, string>>;
  readonly onthoud: (antwoord: Response) => void;
  readonly zetToken: (token: string | undefined) => void;
  readonly heeftToken: () => boolean;
}

const VERLOPEN = /;\s*max-age=0\b/i;

/** An empty session. A browser hides the cookies and keeps them itself; there this holds only the token. */
export const makeSessie = (): Sessie => {
  const koekjes = new Map<string, string>();
  let token: string | undefined;
  return {
    koppen: () => ({
      ...(koekjes.size === 0 ? {} : { cookie: [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join("; ") }),
      ...(token === undefined ? {} : { "x-csrf-token": token }),
    }),
    onthoud: ({ headers }) => {
      for (const kop of headers.getSetCookie()) {
        const [paar = ""] = kop.split(";");
        const plaats = paar.indexOf("=");
        const naam = paar.slice(0, plaats).trim();
        if (VERLOPEN.test(kop)) koekjes.delete(naam);
        else koekjes.set(naam, paar.slice(plaats + 1).trim());
      }
    },
    zetToken: (nieuw) => {
      token = nieuw;
    },
    heeftToken: () => token !== undefined,
  };
};
