import type { ComponentChildren, JSX } from "preact";

import { Icoon, type Icoonvorm } from "./icoon.js";

interface KnopProps extends Omit<JSX.IntrinsicElements["button"], "icon" | "class"> {
  readonly soort?: "primary" | "secondary" | "subtle";
  readonly icoon?: Icoonvorm;
  readonly children: ComponentChildren;
}

/** A button of the design system; it does something here, it does not go anywhere. */
export const Knop = ({ soort = "secondary", icoon, children, type = "button", ...rest }: KnopProps): JSX.Element => (
  <button type={type} class={`nl-button nl-button--${soort}`} {...rest}>
    {icoon === undefined ? null : (
      <span class="nl-button__icon-start">
        <Icoon vorm={icoon} />
      </span>
    )}
    <span class="nl-button__label">{children}</span>
  </button>
);
