import "./theme/layers.css";
import "@mantine/core/styles.layer.css";
import "@fontsource-variable/hanken-grotesk/wght.css";
import "@fontsource-variable/geist-mono/wght.css";
import "./theme/tokens.css";
import "./theme/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiProblem } from "./api/problem.ts";
import { router } from "./router.tsx";
import { cssVariablesResolver, theme } from "./theme/theme.ts";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
// Mantine's scroll lock writes a style of its own and looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiProblem && (error.code === "offline" || error.status >= 502),
    },
    mutations: { retry: false },
  },
});

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no root element");
createRoot(element).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
