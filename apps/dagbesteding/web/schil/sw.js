// Keeps the shell of the page on the device, so that it opens without a connection. What the API answers never comes in here.
const VERSIE = "__VERSIE__";
const SCHIL = ["__SCHIL__"];
const KAST = `schil-${VERSIE}`;
const GEDULD_MS = 4000;

const bewaarSchil = async () => {
  const kast = await caches.open(KAST);
  await kast.addAll(SCHIL.map((adres) => new Request(adres, { cache: "reload" })));
  await self.skipWaiting();
};

const ruimOp = async () => {
  const namen = await caches.keys();
  await Promise.all(namen.filter((naam) => naam.startsWith("schil-") && naam !== KAST).map((naam) => caches.delete(naam)));
  await self.clients.claim();
};

const uitKast = async (adres) => (await caches.open(KAST)).match(adres);

// A page is asked from the server first; without an answer in time the kept one opens.
const openPagina = async (verzoek) => {
  const stop = new AbortController();
  const klok = setTimeout(() => stop.abort(), GEDULD_MS);
  try {
    return await fetch(verzoek, { signal: stop.signal });
  } catch {
    return (await uitKast("/")) ?? Response.error();
  } finally {
    clearTimeout(klok);
  }
};

// Files of the shell carry a fingerprint in their name: what is kept is what the server has.
const openBestand = async (verzoek) => (await uitKast(verzoek.url)) ?? fetch(verzoek);

self.addEventListener("install", (gebeurtenis) => gebeurtenis.waitUntil(bewaarSchil()));
self.addEventListener("activate", (gebeurtenis) => gebeurtenis.waitUntil(ruimOp()));
self.addEventListener("fetch", (gebeurtenis) => {
  const { request: verzoek } = gebeurtenis;
  const { origin, pathname } = new URL(verzoek.url);
  if (verzoek.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api/")) return;
  if (verzoek.mode === "navigate") gebeurtenis.respondWith(openPagina(verzoek));
  else if (SCHIL.includes(pathname)) gebeurtenis.respondWith(openBestand(verzoek));
});
