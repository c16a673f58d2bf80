let bewaard: string | undefined;

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === "object" && waarde !== null;

const haal = async (): Promise<string | undefined> => {
  const antwoord = await fetch("/api/ik");
  const ik: unknown = antwoord.ok ? await antwoord.json() : undefined;
  return isRecord(ik) && typeof ik["csrf"] === "string" ? ik["csrf"] : undefined;
};

/** Keeps the token of the session for requests that change something; undefined after signing out. It lives as long as the tab. */
export const setCsrf = (token: string | undefined): void => {
  bewaard = token;
};

/** The token of the session, asked of the server when this tab has none yet; undefined when nobody has signed in. Rejects without a connection. */
export const getCsrf = async (): Promise<string | undefined> => {
  bewaard ??= await haal();
  return bewaard;
};
