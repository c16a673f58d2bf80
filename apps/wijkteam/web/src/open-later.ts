import type { ComponentType } from "preact";
import { lazy } from "preact-iso";

const opnieuw = (): Promise<never> => {
  globalThis.location.reload();
  // Nothing comes any more: the page that opens anew does.
  return new Promise<never>(() => undefined);
};

/** A page whose code comes when it is first opened. Is its file not there any more, then a newer version was installed, and the page opens anew. */
export const openLater = <P>(laad: () => Promise<ComponentType<P>>): ComponentType<P> => lazy(() => laad().catch(opnieuw));
