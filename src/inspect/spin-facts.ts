/** A locked Spin application in words (spin crates/locked-app/src/locked.rs). */

import { type Document, type Fact, fact, recordOf, records, textOf, textsOf } from './fact.ts';

export function spinFacts(app: Document): readonly Fact[] {
  const metadata = recordOf(app.metadata);
  return [
    ...fact('application', [textOf(metadata.name), textOf(metadata.version)].filter(Boolean).join(' ')),
    ...fact('triggers', records(app.triggers).map(trigger)),
    ...fact('components', records(app.components).map(component)),
    ...fact('variables', Object.entries(recordOf(app.variables)).map(variable)),
    ...fact(
      'needs of the host',
      records(app.components).flatMap(({ host_requirements }) => Object.keys(recordOf(host_requirements))),
    ),
  ];
}

/** `http /hello/... to hello`, `redis orders to worker`. */
function trigger(value: Document): string {
  const config = recordOf(value.trigger_config);
  const { route } = config;
  const where =
    textOf(route) ?? textOf(config.channel) ?? textOf(config.address) ?? textOf(config.cron_expression);
  const isPrivate = recordOf(route).private === true;
  const target = textOf(config.component);
  return [
    textOf(value.trigger_type) ?? 'trigger',
    isPrivate ? 'private route' : where,
    target && `to ${target}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The id with what the component may reach. */
function component(value: Document): string {
  const metadata = recordOf(value.metadata);
  const hosts = textsOf(metadata.allowed_outbound_hosts);
  const files = records(value.files).length;
  const parts = [
    files > 0 ? `${files} ${files === 1 ? 'file' : 'files'}` : '',
    hosts.length > 0 ? `may connect to ${hosts.join(', ')}` : '',
    list('key-value stores', metadata.key_value_stores),
    list('databases', metadata.databases),
    list('AI models', metadata.ai_models),
  ].filter(Boolean);
  const id = textOf(value.id) ?? 'component';
  return parts.length === 0 ? id : `${id}: ${parts.join('; ')}`;
}

function list(label: string, value: unknown): string {
  const names = textsOf(value);
  return names.length === 0 ? '' : `${label} ${names.join(', ')}`;
}

/** A variable without a default has to be given; the default of a secret is not shown. */
function variable([name, value]: readonly [string, unknown]): string {
  const { default: initial, secret } = recordOf(value);
  const notes = [secret === true ? 'secret' : '', typeof initial === 'string' ? '' : 'required'].filter(
    Boolean,
  );
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}
