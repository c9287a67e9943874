import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seed, type Stage } from "../../demo/seed.ts";
import { startZendeskSimulator, type ZendeskSimulator } from "../../simulators/zendesk/index.ts";
import { type Product, startProduct } from "../../src/cli/start-product.ts";
import { loadConfig } from "../../src/platform/config/index.ts";
import { createLogger } from "../../src/platform/logging/index.ts";

const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-browser-"));
let zendesk: ZendeskSimulator;
let product: Product;
let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  chmodSync(dataDir, 0o711);
  zendesk = await startZendeskSimulator({ seedSize: "small" });
  const settings = {
    GATEHOUSE_DATA_DIR: dataDir,
    GATEHOUSE_PORT: "8917",
    GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
    GATEHOUSE_LOG_LEVEL: "error",
  };
  product = await startProduct(loadConfig(settings, {}), {
    log: createLogger({ level: "error" }),
    say: () => undefined,
  });
  stage = await seed(product.publicUrl, product.firstRunLink ?? "", zendesk, () => undefined);
  browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: CHROMIUM_ARGS,
  });
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await zendesk?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function signedIn(person: string, options: { width: number; dark: boolean }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const link = stage.links.find(({ name }) => name.startsWith(person));
  await page.goto(link?.url ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

it("an administrator signs in with a one-time link and sees what was imported, and axe finds nothing", async () => {
  const page = await signedIn("Nadia Rahman", { width: 1440, dark: false });
  await page.getByRole("link", { name: "Catalog", exact: true }).click();
  await page.getByText("Billing").first().waitFor();
  for (const path of ["/", "/catalog", "/revocations", "/events"]) {
    await page.goto(`${product.publicUrl}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(found.violations.map((violation) => `${path} ${violation.id}`)).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    expect(overflow, `${path} scrolls sideways`).toBe(false);
  }
});

it("a sign-in link works once", async () => {
  const link = stage.links.find(({ name }) => name.startsWith("Amira Haddad"));
  await signedIn("Amira Haddad", { width: 390, dark: true });
  const again = await browser.newPage();
  await again.goto(link?.url ?? "");
  await again.getByRole("heading", { level: 1 }).waitFor();
  expect(await again.getByRole("button", { name: "Sign in" }).count()).toBe(0);
});
