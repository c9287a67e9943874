import { Button, Kbd, Menu, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconDownload, IconPlus, IconSearch, IconX } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import css from "./filter-bar.module.css";
import { useKeys } from "./keys.ts";

export interface FilterChip {
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}
export interface FilterChoice {
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly onPick: () => void }[];
}

interface FilterBarProps {
  readonly placeholder: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly chips?: readonly FilterChip[];
  readonly choices?: readonly FilterChoice[];
  readonly count?: string | undefined;
  readonly onExport?: (() => void) | undefined;
  readonly exportLabel?: string;
  readonly children?: ReactNode;
}

/** Search, the filters that are set, how many match. Its state lives in the address. */
export function FilterBar({
  placeholder,
  search,
  onSearch,
  chips = [],
  choices = [],
  count,
  onExport,
  exportLabel = "Export CSV",
  children,
}: FilterBarProps) {
  return (
    <div className={css["bar"]}>
      <SearchField placeholder={placeholder} search={search} onSearch={onSearch} />
      {children}
      {chips.map((chip) => (
        <span key={chip.name} className={css["chip"]}>
          <span>
            {chip.name} <b>{chip.value}</b>
          </span>
          <button type="button" aria-label={`Remove filter ${chip.name} ${chip.value}`} onClick={chip.onRemove}>
            <IconX size={13} stroke={1.8} aria-hidden="true" />
          </button>
        </span>
      ))}
      {choices.length > 0 && <AddFilter choices={choices} />}
      <span className={css["right"]}>
        {count !== undefined && (
          <span className={css["count"]} aria-live="polite">
            {count}
          </span>
        )}
        {onExport !== undefined && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconDownload size={15} stroke={1.6} aria-hidden="true" />}
            onClick={onExport}
          >
            {exportLabel}
          </Button>
        )}
      </span>
    </div>
  );
}

function SearchField({
  placeholder,
  search,
  onSearch,
}: {
  readonly placeholder: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(search);
  const field = useRef<HTMLInputElement>(null);
  const tell = useDebouncedCallback(onSearch, 250);
  useEffect(() => {
    // The address changed by other means than typing here: a link, or the way back.
    if (document.activeElement !== field.current) setText(search);
  }, [search]);
  useKeys({ "/": () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      className={css["search"] ?? ""}
      size="xs"
      type="search"
      placeholder={placeholder}
      aria-label={placeholder}
      leftSection={<IconSearch size={15} stroke={1.6} aria-hidden="true" />}
      rightSection={text === "" ? <Kbd aria-hidden="true">/</Kbd> : undefined}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}

function AddFilter({ choices }: { readonly choices: readonly FilterChoice[] }) {
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 120 }} width={220}>
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} stroke={1.8} aria-hidden="true" />}>
          Filter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Sub key={choice.label}>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{choice.label}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {choice.options.map((option) => (
                <Menu.Item key={option.label} onClick={option.onPick}>
                  {option.label}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
