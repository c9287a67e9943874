import { Button } from "@mantine/core";
import { useId, useState } from "react";
import { useAnnounce } from "./announce.tsx";
import css from "./copy-field.module.css";

export function CopyButton({
  text,
  label = "Copy",
  size = "sm",
}: {
  readonly text: string;
  readonly label?: string;
  readonly size?: "sm" | "compact-sm" | "xs";
}) {
  const [isCopied, setCopied] = useState(false);
  const announce = useAnnounce();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce("Copied.");
      setTimeout(() => setCopied(false), 2_000);
    } catch {
      announce("Could not copy. Select the text and copy it by hand.");
    }
  };
  return (
    <Button
      variant="default"
      size={size}
      onClick={() => {
        copy().catch(() => undefined);
      }}
    >
      {isCopied ? "Copied" : label}
    </Button>
  );
}

/** Text to take along: selectable, and with a button that copies it. */
export function CopyField({
  label,
  text,
  copyLabel,
}: {
  readonly label: string;
  readonly text: string;
  readonly copyLabel?: string;
}) {
  const id = useId();
  return (
    <div>
      <span id={id} className={css["label"]}>
        {label}
      </span>
      <div className={css["field"]} role="group" aria-labelledby={id}>
        <output className={css["value"]}>{text}</output>
        <CopyButton text={text} {...(copyLabel === undefined ? {} : { label: copyLabel })} />
      </div>
    </div>
  );
}
