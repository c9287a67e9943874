import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const server = process.env["GATEHOUSE_DEV_SERVER"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL("../dist/web", import.meta.url)),
    emptyOutDir: true,
    // The page allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    target: "es2022",
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { "/v1": server } },
});
