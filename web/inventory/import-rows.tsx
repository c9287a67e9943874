import { Checkbox } from "@mantine/core";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ImportableView } from "../../src/api/index.ts";
import { cx } from "../parts/cx.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Status } from "../parts/status.tsx";
import { Item } from "../parts/things.tsx";
import { formatNumber } from "../parts/time-format.ts";
import css from "./import.module.css";
import type { Selection } from "./selection-bar.tsx";

const ROW_PX = 42;
const imported = { glyph: "check", tone: "ink", word: "Imported" } as const;
const gone = { glyph: "slashed", tone: "grey", word: "Gone" } as const;

interface ImportRowsProps {
  readonly rows: readonly ImportableView[];
  readonly selection: Selection;
  readonly onToggle: (row: ImportableView) => void;
  readonly onToggleAll: (chosen: boolean) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

/** Thousands of organizations scroll like ten: only the rows in sight exist. */
export function ImportRows({ rows, selection, onToggle, onToggleAll, hasMore, onMore }: ImportRowsProps) {
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = body.current?.getBoundingClientRect();
    if (box !== undefined) setTop(box.top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - 20) onMore();
  }, [hasMore, last, rows.length, onMore]);
  const free = rows.filter((row) => !row.is_imported && !row.is_gone);
  const isAll = selection.all !== null || (free.length > 0 && free.every((row) => selection.ids.has(row.resource_id)));
  return (
    <div className={css["grid"]} role="table" aria-label="Found items" aria-rowcount={rows.length + 1}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={cx(css["row"], css["head"])}>
          <span role="columnheader">
            <Checkbox
              size="xs"
              aria-label="Select all that are loaded"
              checked={isAll}
              indeterminate={!isAll && selection.ids.size > 0}
              onChange={(event) => onToggleAll(event.currentTarget.checked)}
            />
          </span>
          <span role="columnheader">Item</span>
          <span role="columnheader" className={cx(css["right"], css["wide"])}>
            Members
          </span>
          <span role="columnheader" className={css["wide"]}>
            Know before you import
          </span>
          <span role="columnheader">State</span>
        </div>
      </div>
      <div ref={body} role="rowgroup" className={css["body"]} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <ImportRow
              key={row.resource_id}
              row={row}
              index={item.index}
              top={item.start - top}
              isChosen={selection.all !== null ? !row.is_imported : selection.ids.has(row.resource_id)}
              onToggle={onToggle}
            />
          );
        })}
      </div>
    </div>
  );
}

interface ImportRowProps {
  readonly row: ImportableView;
  readonly index: number;
  readonly top: number;
  readonly isChosen: boolean;
  readonly onToggle: (row: ImportableView) => void;
}

function ImportRow({ row, index, top, isChosen, onToggle }: ImportRowProps) {
  const isFixed = row.is_imported || row.is_gone;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={cx(css["row"], css["item"], isChosen && !isFixed && css["chosen"], isFixed && css["done"])}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell">
        <Checkbox
          size="xs"
          aria-label={`Import ${row.name}`}
          checked={isFixed ? row.is_imported : isChosen}
          disabled={isFixed}
          onChange={() => onToggle(row)}
        />
      </span>
      <span role="cell">
        <Item type={row.resource_type} label={row.name} second={row.description} cut oneLine />
      </span>
      <span role="cell" className={cx(css["right"], css["wide"])}>
        {row.member_count === null ? "" : formatNumber(row.member_count)}
      </span>
      <span role="cell" className={cx(css["warn"], css["wide"])}>
        {row.warnings.length > 0 && (
          <>
            <Glyph name="triangle" />
            <span title={row.warnings.join(" ")}>{row.warnings.join(" ")}</span>
          </>
        )}
      </span>
      <span role="cell">
        {row.is_imported ? (
          <Status of={imported} />
        ) : row.is_gone ? (
          <Status of={gone} />
        ) : (
          <span className={css["new"]}>New</span>
        )}
      </span>
    </div>
  );
}
