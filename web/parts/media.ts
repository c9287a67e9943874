import { useMediaQuery } from "@mantine/hooks";

const read = { getInitialValueInEffect: false } as const;

/** Up to 768 px: tables become lists, and the bottom of the screen carries tabs or acts. */
export const useIsPhone = (): boolean => useMediaQuery("(max-width: 768px)", false, read);
/** Up to 991 px: too narrow for a table with an axis and long sentences. */
export const useIsNarrow = (): boolean => useMediaQuery("(max-width: 991px)", false, read);
/** From 1200 px a detail stands beside its list. */
export const useIsWide = (): boolean => useMediaQuery("(min-width: 1200px)", true, read);
