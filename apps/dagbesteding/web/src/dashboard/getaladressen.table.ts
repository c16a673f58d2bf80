/** Where the things behind a number of the dashboard stand. */
export const GETALADRESSEN: Readonly<Record<string, string>> = {
  "vog-loopt-af": "/organisatie/mensen?toon=loopt-af",
  "vog-verlopen": "/organisatie/mensen?toon=mag-niet",
  "bewijs-ontbreekt": "/kwaliteit?toon=ontbreekt",
  "klachten-te-laat": "/kwaliteit/klachten",
  "meldingen-open": "/kwaliteit/meldingen",
  wachtenden: "/organisatie/locaties",
  ongedeclareerd: "/declaraties",
};
