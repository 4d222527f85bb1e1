/** The canonical form of a manifest: every trigger has an id, every component stands on its own (crates/manifest/src/normalize.rs). */

import type { Component, ComponentSpec, Manifest, Trigger } from './manifest.ts';
import { isKebab } from './names.ts';
import { refuse } from './table.ts';

/** A trigger that names its component. */
export interface NamedTrigger extends Omit<Trigger, 'component' | 'others'> {
  readonly component?: string;
}

export interface NormalManifest extends Omit<Manifest, 'triggers'> {
  readonly triggers: ReadonlyMap<string, readonly NamedTrigger[]>;
}

/** Throws when a trigger names a component that is not there. */
export function normalize(manifest: Manifest): NormalManifest {
  const named = nameTriggers(manifest.triggers);
  const components = new Map(manifest.components);
  const triggers = new Map<string, readonly NamedTrigger[]>();
  for (const [type, group] of named) {
    triggers.set(
      type,
      group.map((trigger) => moveInline(trigger, components)),
    );
  }
  return { ...manifest, triggers, components };
}

/** Gives an id to each trigger without one, the first free of `<component>-<type>-trigger` and `<type>-trigger<n>`. */
function nameTriggers(triggers: Manifest['triggers']): Manifest['triggers'] {
  const taken = new Set([...triggers.values()].flat().map(({ id }) => id));
  const name = (trigger: Trigger, type: string): Trigger => {
    if (trigger.id !== '') return trigger;
    const natural = `${String(trigger.component)}-${type}-trigger`;
    const usable = typeof trigger.component === 'string' && !taken.has(natural);
    const id = usable ? natural : firstFree(`${type}-trigger`, taken);
    taken.add(id);
    return { ...trigger, id };
  };
  return new Map([...triggers].map(([type, group]) => [type, group.map((trigger) => name(trigger, type))]));
}

/** Puts components that are written inside a trigger beside the others, under `<trigger>-component` or `inline-component<n>`. */
function moveInline(trigger: Trigger, components: Map<string, Component>): NamedTrigger {
  const { component, others, ...rest } = trigger;
  const specs = [...(component === undefined ? [] : [component]), ...others];
  const ids = specs.map((spec) => {
    if (typeof spec === 'string') return requireThere(spec, trigger, components);
    const id = inlineId(trigger.id, specs, components);
    components.set(id, spec);
    return id;
  });
  return { ...rest, ...(component !== undefined && { component: ids[0] ?? '' }) };
}

function inlineId(
  trigger: string,
  specs: readonly ComponentSpec[],
  components: ReadonlyMap<string, Component>,
): string {
  const natural = `${trigger}-component`;
  const usable = specs.length === 1 && isKebab(natural) && !components.has(natural);
  return usable ? natural : firstFree('inline-component', components);
}

function requireThere(id: string, { place }: Trigger, components: ReadonlyMap<string, Component>): string {
  if (components.has(id)) return id;
  throw refuse(place, `component: there is no [component.${id}]`);
}

function firstFree(prefix: string, taken: { has(id: string): boolean }): string {
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
