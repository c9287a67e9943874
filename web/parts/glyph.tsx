import type { ReactNode } from "react";

export type GlyphName =
  | "ring"
  | "check"
  | "minus"
  | "slashed"
  | "dashed"
  | "eye"
  | "triangle"
  | "triangle-full"
  | "half"
  | "pause"
  | "dot"
  | "hourglass"
  | "clock"
  | "octagon"
  | "diamond"
  | "diamond-full"
  | "layers"
  | "hand";

const ring = <circle cx="7" cy="7" r="5.2" />;

const shapes: Readonly<Record<GlyphName, ReactNode>> = {
  ring,
  check: (
    <>
      {ring}
      <path d="M4.7 7.2 6.4 8.8 9.3 5.5" />
    </>
  ),
  minus: (
    <>
      {ring}
      <path d="M4.8 7h4.4" />
    </>
  ),
  slashed: (
    <>
      <circle cx="7" cy="7" r="5.2" strokeDasharray="2.6 2.1" />
      <path d="M4.6 9.4 9.4 4.6" />
    </>
  ),
  dashed: <circle cx="7" cy="7" r="5.2" strokeDasharray="2.3 1.8" />,
  eye: (
    <>
      {ring}
      <circle cx="7" cy="7" r="1.7" fill="currentColor" stroke="none" />
    </>
  ),
  triangle: (
    <>
      <path d="M7 2.1 12.4 11.6H1.6Z" strokeLinejoin="round" />
      <path d="M7 5.6v2.6M7 9.9v.05" strokeLinecap="round" strokeWidth="1.4" />
    </>
  ),
  "triangle-full": (
    <>
      <path d="M7 1.4 13.2 12.3H.8Z" fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />
      <path d="M7 5.4v3M7 10.2v.05" stroke="var(--cut, var(--gh-canvas))" strokeLinecap="round" />
    </>
  ),
  half: (
    <>
      {ring}
      <path d="M7 1.8a5.2 5.2 0 0 1 0 10.4Z" fill="currentColor" stroke="none" />
    </>
  ),
  pause: (
    <>
      {ring}
      <path d="M5.7 5v4M8.3 5v4" strokeLinecap="round" strokeWidth="1.4" />
    </>
  ),
  dot: <circle cx="7" cy="7" r="5" fill="currentColor" stroke="none" />,
  hourglass: (
    <path
      d="M3.4 1.8h7.2v1.4L8.2 7l2.4 3.8v1.4H3.4v-1.4L5.8 7 3.4 3.2Z"
      fill="currentColor"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  ),
  clock: (
    <>
      {ring}
      <path d="M7 4.2V7l1.9 1.2" strokeLinecap="round" strokeWidth="1.4" />
    </>
  ),
  octagon: (
    <>
      <path d="M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5Z" fill="currentColor" stroke="none" />
      <path
        d="M5.2 5.2 8.8 8.8M8.8 5.2 5.2 8.8"
        stroke="var(--cut, var(--gh-canvas))"
        strokeLinecap="round"
        strokeWidth="1.5"
      />
    </>
  ),
  diamond: <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" strokeLinejoin="round" />,
  "diamond-full": <path d="M7 1.9 12.1 7 7 12.1 1.9 7Z" fill="currentColor" stroke="none" />,
  layers: <path d="M7 1.8 12.4 5 7 8.2 1.6 5ZM1.8 8.6 7 11.8l5.2-3.2" strokeLinejoin="round" strokeLinecap="round" />,
  hand: (
    <path
      d="M4.2 7.4V3.6a.9.9 0 0 1 1.8 0v2.6V2.5a.9.9 0 0 1 1.8 0v3.7V3.1a.9.9 0 0 1 1.8 0v5.2c0 2.3-1.3 3.9-3.2 3.9-1.6 0-2.4-.8-3.2-2.2L2 7.9a.9.9 0 0 1 1.5-.9Z"
      strokeLinejoin="round"
      strokeWidth="1.2"
    />
  ),
};

/** A status mark, 14 px. Never alone: a word stands beside it. */
export function Glyph({ name, size = 14 }: { readonly name: GlyphName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  );
}

/** The gate of the brand. */
export function Brand({ size = 20 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 17.8h16M4 17.8V8.5a6 6 0 0 1 12 0v9.3M8 17.5v-4.6M12 17.5v-4.6" />
    </svg>
  );
}
