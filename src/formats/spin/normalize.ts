/** The canonical form of a manifest: every trigger has an id, every component stands on its own (crates/manifest/src/normalize.rs). */

import type { Component, Manifest, Trigger } from './manifest.ts';
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
  const firstFree = numbering(components);
  for (const [type, group] of named) {
    triggers.set(
      type,
      group.map((trigger) => moveInline(trigger, components, firstFree)),
    );
  }
  return { ...manifest, triggers, components };
}

/** Gives an id to each trigger without one, the first free of `<component>-<type>-trigger` and `<type>-trigger<n>`. */
function nameTriggers(triggers: Manifest['triggers']): Manifest['triggers'] {
  const taken = new Set([...triggers.values()].flat().map(({ id }) => id));
  const firstFree = numbering(taken);
  const name = (trigger: Trigger, type: string): Trigger => {
    if (trigger.id !== '') return trigger;
    const natural = `${String(trigger.component)}-${type}-trigger`;
    const usable = typeof trigger.component === 'string' && !taken.has(natural);
    const id = usable ? natural : firstFree(`${type}-trigger`);
    taken.add(id);
    return { ...trigger, id };
  };
  return new Map([...triggers].map(([type, group]) => [type, group.map((trigger) => name(trigger, type))]));
}

/** Puts components that are written inside a trigger beside the others, under `<trigger>-component` or `inline-component<n>`. */
function moveInline(
  trigger: Trigger,
  components: Map<string, Component>,
  firstFree: Numbering,
): NamedTrigger {
  const { component, others, ...rest } = trigger;
  const specs = [...(component === undefined ? [] : [component]), ...others];
  const ids = specs.map((spec) => {
    if (typeof spec === 'string') return requireThere(spec, trigger, components);
    const natural = `${trigger.id}-component`;
    const usable = specs.length === 1 && isKebab(natural) && !components.has(natural);
    const id = usable ? natural : firstFree('inline-component');
    components.set(id, spec);
    return id;
  });
  return { ...rest, ...(component !== undefined && { component: ids[0] ?? '' }) };
}

function requireThere(id: string, { place }: Trigger, components: ReadonlyMap<string, Component>): string {
  if (components.has(id)) return id;
  throw refuse(place, `component: there is no [component.${id}]`);
}

type Numbering = (prefix: string) => string;

/** Gives the first free number after a prefix; as ids are only ever added, each search goes on where the last one ended. */
function numbering(taken: { has(id: string): boolean }): Numbering {
  const last = new Map<string, number>();
  return (prefix) => {
    let number = last.get(prefix) ?? 1;
    while (taken.has(`${prefix}${number}`)) number += 1;
    last.set(prefix, number);
    return `${prefix}${number}`;
  };
}
