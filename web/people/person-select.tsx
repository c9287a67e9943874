import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { getUsers } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";

interface PersonSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value: string | null;
  /** The chosen person, and their name. */
  readonly onChange: (userId: string | null, name?: string) => void;
  readonly clearable?: boolean;
}

/** Picks one person by name or e-mail. */
export function PersonSelect({
  label,
  description,
  placeholder,
  value,
  onChange,
  clearable = false,
}: PersonSelectProps) {
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 200);
  const [chosenLabel, setChosenLabel] = useState<string | null>(null);
  // What stands in the field after a choice is not a search.
  const wanted = chosenLabel !== null && search === chosenLabel ? "" : search;
  const query = useRead(getUsers, { query: { page_size: 30, ...(wanted === "" ? {} : { search: wanted }) } });
  const found = (query.data?.results ?? [])
    .filter((user) => user.state === "active")
    .map((user) => ({ value: user.user_id, label: `${user.full_name}, ${user.email}` }));
  const data =
    value !== null && chosenLabel !== null && !found.some((option) => option.value === value)
      ? [{ value, label: chosenLabel }, ...found]
      : found;
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      searchable
      clearable={clearable}
      clearButtonProps={{ "aria-label": `Clear ${label}` }}
      nothingFoundMessage="Nobody has this name."
      data={data}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(next, option) => {
        setChosenLabel(option?.label ?? null);
        onChange(next, option?.label.split(", ")[0]);
      }}
    />
  );
}
