import { render, type JSX } from "preact";

import { STIJL } from "./stijl.js";
import type { Kitverbinding } from "./vraag-kit.js";

/** What a screen inside an element gets: how to reach the kit, the attributes, and a way to tell the page what happened. */
export interface Elementomgeving {
  readonly kit: Kitverbinding;
  readonly attribuut: (naam: string) => string;
  /** Tells the host page; the event never holds personal data. */
  readonly meld: (naam: "wmo-vastgelegd" | "wmo-aanmelden", gegevens?: Readonly<Record<string, string>>) => void;
}

/** An element on a host page that shows one screen of the kit. */
export interface WmoElement extends HTMLElement {
  /** The `fetch` it uses; a host page sets its own when its gateway asks something more than a cookie. */
  haal: typeof globalThis.fetch;
}

/** Makes the class of an element: a closed-off part of the page, drawn anew when one of its attributes changes. */
export const maakElement = (attributen: readonly string[], toon: (omgeving: Elementomgeving) => JSX.Element): new () => WmoElement =>
  class extends HTMLElement implements WmoElement {
    static readonly observedAttributes = [...attributen, "adres"];
    #haal: typeof globalThis.fetch = (...vraag) => globalThis.fetch(...vraag);

    get haal(): typeof globalThis.fetch {
      return this.#haal;
    }

    set haal(nieuw: typeof globalThis.fetch) {
      this.#haal = nieuw;
      this.#teken();
    }

    connectedCallback(): void {
      if (this.shadowRoot === null) {
        const stijl = new CSSStyleSheet();
        stijl.replaceSync(STIJL);
        // A constructed sheet is allowed under a policy without inline style.
        this.attachShadow({ mode: "open", delegatesFocus: true }).adoptedStyleSheets = [stijl];
      }
      this.#teken();
    }

    disconnectedCallback(): void {
      if (this.shadowRoot !== null) render(null, this.shadowRoot);
    }

    attributeChangedCallback(): void {
      this.#teken();
    }

    #teken(): void {
      if (this.shadowRoot === null || !this.isConnected) return;
      const kit = { adres: this.getAttribute("adres") ?? "", haal: this.#haal };
      const attribuut = (naam: string): string => this.getAttribute(naam) ?? "";
      const meld: Elementomgeving["meld"] = (naam, detail = {}) => void this.dispatchEvent(new CustomEvent(naam, { detail, bubbles: true, composed: true }));
      render(toon({ kit, attribuut, meld }), this.shadowRoot);
    }
  };
