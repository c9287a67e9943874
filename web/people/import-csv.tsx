import { Button, FileButton, Textarea } from "@mantine/core";
import { useState } from "react";
import { importUsersCsv } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { ProblemNote } from "../parts/states.tsx";
import { plural } from "../parts/time-format.ts";
import { ImportRowsTable } from "./import-rows-table.tsx";
import css from "./people.module.css";

export function ImportCsv({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Add people from CSV" isOpen={isOpen} onClose={onClose} width={680}>
      {isOpen && <CsvForm onClose={onClose} />}
    </Dialog>
  );
}

/** First a look at what each row would do, then the deed. */
function CsvForm({ onClose }: { readonly onClose: () => void }) {
  const [csv, setCsv] = useState("");
  const look = useAct(importUsersCsv);
  const add = useAct(importUsersCsv);
  const ready = look.data?.rows.filter((row) => row.outcome === "would_add").length ?? 0;
  if (add.data !== undefined) {
    return (
      <>
        <p>
          <b>{plural(add.data.added, "person", "people")} added.</b> Each link signs in once and is shown only now.
        </p>
        <ImportRowsTable outcome={add.data} />
        <DialogActs>
          <Button onClick={onClose}>Done</Button>
        </DialogActs>
      </>
    );
  }
  return (
    <div className={css["form"]}>
      <Textarea
        data-autofocus
        label="CSV text"
        description="Columns email, full_name and, if wanted, position."
        placeholder={"email,full_name,position\nada@example.com,Ada Lovelace,Tier 1"}
        autosize
        minRows={5}
        maxRows={10}
        value={csv}
        onChange={(event) => {
          setCsv(event.currentTarget.value);
          look.reset();
        }}
      />
      <div className={css["acts"]}>
        <FileButton
          accept=".csv,text/csv"
          onChange={(file) => {
            file?.text().then(
              (text) => {
                setCsv(text);
                look.reset();
              },
              () => undefined,
            );
          }}
        >
          {(props) => (
            <Button variant="subtle" size="compact-sm" {...props}>
              Choose a file
            </Button>
          )}
        </FileButton>
      </div>
      {look.data !== undefined && <ImportRowsTable outcome={look.data} />}
      <ProblemNote problem={look.error ?? add.error} />
      <DialogActs>
        <Button
          variant="default"
          disabled={csv.trim() === ""}
          loading={look.isPending}
          onClick={() => look.mutate({ body: { csv, dry_run: true } })}
        >
          Look first
        </Button>
        <Button
          disabled={ready === 0}
          loading={add.isPending}
          onClick={() => add.mutate({ body: { csv, dry_run: false } })}
        >
          {ready === 0 ? "Add people" : `Add ${plural(ready, "person", "people")}`}
        </Button>
      </DialogActs>
    </div>
  );
}
