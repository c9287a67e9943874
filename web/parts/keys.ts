import { useEffect, useRef } from "react";

const SETTING = "gatehouse-keys";

export function areKeysOn(): boolean {
  try {
    return window.localStorage.getItem(SETTING) !== "off";
  } catch {
    return true;
  }
}
export function setKeysOn(on: boolean): void {
  try {
    window.localStorage.setItem(SETTING, on ? "on" : "off");
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) &&
      target.getAttribute("type") !== "radio" &&
      target.getAttribute("type") !== "checkbox"));

/** Single keys, off while typing, inside dialogs and by setting. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!areKeysOn() || isTyping(event.target) || document.querySelector("[role=dialog]") !== null) return;
      const act = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
