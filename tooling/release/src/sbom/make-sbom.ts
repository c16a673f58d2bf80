import { ComponentType } from "@cyclonedx/cyclonedx-library/Enums";
import { Bom, Component as CdxComponent, LicenseExpression, LicenseRepository, SpdxLicense } from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { isSupportedSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";

import { keyOf, walkDependencies, type Component } from "../dependencies/walk.js";
import type { Integrities } from "./read-integrities.js";

/** The address of a package as all bills of materials write it. @source package-url, type npm */
const purlOf = ({ name, version }: Component): string => `pkg:npm/${name.replace("@", "%40")}@${version}`;

const describe = (component: Component, type: ComponentType, integrities: Integrities): CdxComponent => {
  const { name, version, licence, description } = component;
  const [group, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const made = new CdxComponent(type, short ?? name, { bomRef: keyOf(component), version, purl: purlOf(component), licenses: new LicenseRepository([isSupportedSpdxId(licence) ? new SpdxLicense(licence) : new LicenseExpression(licence)]) });
  if (group !== undefined) made.group = group;
  if (description !== undefined) made.description = description;
  for (const [algorithm, content] of integrities.get(keyOf(component)) ?? []) made.hashes.set(algorithm, content);
  return made;
};

/**
 * The bill of materials of the package in this folder: all that is installed along with it, with licence, checksum and who needs whom.
 * The same packages give the same bytes: no time and no random number stand in it.
 *
 * @source CycloneDX 1.6
 */
export const makeSbom = (folder: string, integrities: Integrities): string => {
  const components = walkDependencies(folder);
  const made = new Map(components.map((component, index) => [keyOf(component), describe(component, index === 0 ? ComponentType.Application : ComponentType.Library, integrities)]));
  const bom = new Bom();
  components.forEach((component, index) => {
    const here = made.get(keyOf(component));
    if (here === undefined) return;
    if (index === 0) bom.metadata.component = here;
    else bom.components.add(here);
    for (const other of component.dependsOn) {
      const there = made.get(other);
      if (there !== undefined) here.dependencies.add(there.bomRef);
    }
  });
  return new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, { sortLists: true, space: 2 }) + "\n";
};
