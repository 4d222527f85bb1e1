/** The normal form of a manifest: every trigger has an id, and no component is inline (crates/manifest/src/normalize.rs). */

import type { Component, Manifest, Trigger } from './manifest.ts';
import { isKebab } from './names.ts';
import { manifestError } from './table.ts';

/** A trigger that names its component. */
export interface NamedTrigger extends Omit<Trigger, 'component' | 'others'> {
  readonly component?: string;
}

export interface NormalManifest extends Omit<Manifest, 'triggers'> {
  readonly triggers: ReadonlyMap<string, readonly NamedTrigger[]>;
}

/** Throws when a trigger names a component that does not exist. */
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

/** Assigns an id to each trigger without one: the first free of `<component>-<type>-trigger` and `<type>-trigger<n>`. */
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

/** Moves the inline components of a trigger to the others, as `<trigger>-component` or `inline-component<n>`. */
function moveInline(
  trigger: Trigger,
  components: Map<string, Component>,
  firstFree: Numbering,
): NamedTrigger {
  const { component, others, ...rest } = trigger;
  const specs = [...(component === undefined ? [] : [component]), ...others];
  const ids = specs.map((spec) => {
    if (typeof spec === 'string') return requireComponent(spec, trigger, components);
    const natural = `${trigger.id}-component`;
    const usable = specs.length === 1 && isKebab(natural) && !components.has(natural);
    const id = usable ? natural : firstFree('inline-component');
    components.set(id, spec);
    return id;
  });
  return { ...rest, ...(component !== undefined && { component: ids[0] ?? '' }) };
}

function requireComponent(
  id: string,
  { location }: Trigger,
  components: ReadonlyMap<string, Component>,
): string {
  if (components.has(id)) return id;
  throw manifestError(location, `component: [component.${id}] does not exist`);
}

type Numbering = (prefix: string) => string;

/** Appends the first free number to a prefix; ids are never removed, so each search continues where the last one ended. */
function numbering(taken: { has(id: string): boolean }): Numbering {
  const last = new Map<string, number>();
  return (prefix) => {
    let number = last.get(prefix) ?? 1;
    while (taken.has(`${prefix}${number}`)) number += 1;
    last.set(prefix, number);
    return `${prefix}${number}`;
  };
}
