import { listSettings } from "./load-config.ts";
import type { Setting } from "./settings.ts";

const INTRODUCTION = `# Configuration

<!-- Generated from src/platform/config/settings.ts. Do not edit; \`npx vitest run tests/platform/config.test.ts -u\` writes it. -->

Gatehouse is configured by environment variables and needs none of them to start. A variable that begins with
\`GATEHOUSE_\` and is not listed here, a bad value or an empty one stops the start with a sentence that names it. Where an
option is given, it overrides the variable for one start: \`npm start -- --port 9000\`.

Kubernetes sets variables of the form \`GATEHOUSE_PORT=tcp://…\` for a service named "gatehouse"; give the pod
\`enableServiceLinks: false\`.

Values marked **secret** appear in no message, log or answer.

| Variable | Value | Default | Meaning |
|---|---|---|---|
`;

/** The text of docs/configuration.md. */
export function renderConfigurationDoc(): string {
  return (
    INTRODUCTION +
    listSettings()
      .map(([, row]) => renderRow(row))
      .join("\n") +
    "\n"
  );
}

function renderRow(row: Setting<unknown>): string {
  const name = `\`${row.variable}\`${row.option === undefined ? "" : `<br>\`${row.option}\``}`;
  const secret = row.isSecret === true ? " **Secret.**" : "";
  const standard = row.defaultText ?? `\`${String(row.byDefault({}))}\``;
  return `| ${name} | ${capitalise(row.type.expected)} | ${standard} | ${row.meaning}${secret} |`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
