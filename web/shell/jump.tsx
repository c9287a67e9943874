import { Kbd, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { useId, useState } from "react";
import { getResources, type SessionView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { Dialog } from "../parts/dialog.tsx";
import { kindWords } from "../parts/things.tsx";
import { destinationsOf } from "./navigation.tsx";
import css from "./shell.module.css";

interface Hit {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly go: () => void;
}

/** Search or jump: pages and items by name, without the mouse. */
export function Jump({ session }: { readonly session: SessionView }) {
  const [isOpen, setOpen] = useState(false);
  useHotkeys([["mod+K", () => setOpen(true)]], []);
  return (
    <>
      <button
        type="button"
        className={css["jump"]}
        onClick={() => setOpen(true)}
        aria-label="Search or jump to"
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={15} stroke={1.6} aria-hidden="true" />
        <span>Search or jump to</span>
        <Kbd aria-hidden="true">Ctrl K</Kbd>
      </button>
      <Dialog title="Search or jump to" isOpen={isOpen} onClose={() => setOpen(false)}>
        <JumpBox session={session} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function useHits(session: SessionView, text: string, onDone: () => void): readonly Hit[] {
  const navigate = useNavigate();
  const items = useRead(getResources, { query: { search: text, page_size: 8 } }, { enabled: text.trim() !== "" });
  const go = (to: string) => {
    onDone();
    navigate({ to }).catch(() => undefined);
  };
  const { daily, manage } = destinationsOf(session);
  const pages = [...daily, ...manage]
    .filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
    .map(({ to, label }) => ({ key: to, label, kind: "Page", go: () => go(to) }));
  const found = (text.trim() === "" ? [] : (items.data?.results ?? [])).map((item) => ({
    key: item.resource_id,
    label: item.name,
    kind: `${kindWords[item.resource_type]} in ${item.app_name}`,
    go: () => go(`/inventory/resources/${item.resource_id}`),
  }));
  return [...pages, ...found];
}

function JumpBox({ session, onDone }: { readonly session: SessionView; readonly onDone: () => void }) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const hits = useHits(session, text, onDone);
  const at = Math.min(chosen, Math.max(0, hits.length - 1));
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label="Search or jump to"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? optionId(at) : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setChosen(Math.min(at + 1, hits.length - 1));
          else if (event.key === "ArrowUp") setChosen(Math.max(at - 1, 0));
          else if (event.key === "Enter") hits[at]?.go();
          else return;
          event.preventDefault();
        }}
      />
      <div className={css["results"]} role="listbox" id={listId} aria-label="Places" hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <div
            key={hit.key}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={css["result"]}
            onClick={hit.go}
            onKeyDown={(event) => event.key === "Enter" && hit.go()}
          >
            <span>{hit.label}</span>
            <span className={css["resultKind"]}>{hit.kind}</span>
          </div>
        ))}
      </div>
      {hits.length === 0 && <p className={css["resultKind"]}>Nothing has this name.</p>}
    </>
  );
}
