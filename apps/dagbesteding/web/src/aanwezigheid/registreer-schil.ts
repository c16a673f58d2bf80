/** Has the browser keep the shell of the page, so that it opens without a connection; not while the page is being developed. */
export const registreerSchil = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Without the shell on the device the page works as before, with a connection.
  navigator.serviceWorker.register("/sw.js").catch(() => undefined);
};
