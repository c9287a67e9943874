import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithoutRef, Ref } from "react";
import { cx } from "./cx.ts";
import css from "./links.module.css";

type AnchorProps = Omit<ComponentPropsWithoutRef<"a">, keyof ButtonProps> & { readonly ref?: Ref<HTMLAnchorElement> };

function AnchorButton({ ref, ...props }: ButtonProps & AnchorProps) {
  return <Button component="a" ref={ref} {...props} />;
}
/** A link that looks like a button: it goes somewhere, and does nothing else. */
export const ButtonLink = createLink(AnchorButton);

function TextAnchor({
  ref,
  className,
  ...props
}: ComponentPropsWithoutRef<"a"> & { readonly ref?: Ref<HTMLAnchorElement> }) {
  return <a ref={ref} className={cx(css["text"], className)} {...props} />;
}
export const TextLink = createLink(TextAnchor);

function PlainAnchor({
  ref,
  className,
  ...props
}: ComponentPropsWithoutRef<"a"> & { readonly ref?: Ref<HTMLAnchorElement> }) {
  return <a ref={ref} className={cx(css["plain"], className)} {...props} />;
}
/** The name of a thing, leading to it. */
export const NameLink = createLink(PlainAnchor);
