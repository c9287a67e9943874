import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { importUsersCsv } from "../../src/api/index.ts";
import type { CallResult } from "../api/client.ts";
import { CopyButton } from "../parts/copy-field.tsx";
import { cx } from "../parts/cx.ts";
import { csvOf, download } from "../parts/download.ts";
import table from "../parts/table.module.css";
import css from "./people.module.css";

export type ImportOutcome = CallResult<typeof importUsersCsv>;
type Row = ImportOutcome["rows"][number];

const outcomes: Readonly<Record<Row["outcome"], string>> = {
  added: "added",
  would_add: "will be added",
  exists: "is here already",
  refused: "refused",
};

/** What became, or would become, of each row; with the links, which are shown only once. */
export function ImportRowsTable({ outcome }: { readonly outcome: ImportOutcome }) {
  const links = outcome.rows.filter((row) => row.sign_in_link !== null);
  return (
    <>
      <div className={css["rows"]} tabIndex={0} role="region" aria-label="Outcome by row">
        <table className={cx(table["table"], table["tight"])}>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Outcome</th>
              {links.length > 0 && <th scope="col">Link</th>}
            </tr>
          </thead>
          <tbody>
            {outcome.rows.map((row) => (
              <tr key={row.row}>
                <td className={table["cut"]} title={row.email}>
                  <span className={table["strong"]}>{row.full_name}</span> {row.email}
                </td>
                <td className={cx(row.outcome === "refused" && css["bad"], row.outcome === "added" && css["good"])}>
                  {outcomes[row.outcome]}
                  {row.problem !== "" && `: ${row.problem}`}
                </td>
                {links.length > 0 && (
                  <td>
                    {row.sign_in_link !== null && (
                      <CopyButton text={row.sign_in_link.url} label="Copy link" size="compact-sm" />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {links.length > 1 && (
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() =>
            download(
              "sign-in-links.csv",
              "text/csv",
              csvOf(
                ["full_name", "email", "sign_in_link"],
                links.map((row) => [row.full_name, row.email, row.sign_in_link?.url ?? ""]),
              ),
            )
          }
        >
          Download all links
        </Button>
      )}
    </>
  );
}
