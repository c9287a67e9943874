import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findResource, seed, type Stage } from "../../demo/seed.ts";
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
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const WIDTHS = [1440, 390];
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

interface Look {
  readonly width: number;
  readonly dark: boolean;
}

/** A page of a signed-in person, with everything that the page complained about. */
async function signedIn(person: string, look: Look): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(await freshLink(person));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: /wait/ }).waitFor();
  return { page, troubles };
}

async function freshLink(person: string): Promise<string> {
  const { results } = await stage.administrator.call<{ results: readonly { user_id: string; full_name: string }[] }>(
    "GET",
    `/users?search=${encodeURIComponent(person)}`,
  );
  const link = await stage.administrator.call<{ url: string }>(
    "POST",
    `/users/${results[0]?.user_id ?? ""}/sign-in-links`,
  );
  return link.url;
}

/** What axe finds on the page as it is, and whether it scrolls sideways. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const isWide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  return [
    ...violations.map((violation) => `${violation.id} at ${violation.nodes[0]?.target.join(" ") ?? "?"}`),
    ...(isWide === true ? ["it scrolls sideways"] : []),
  ];
}

/** Opens a page by its address and waits until what it shows is there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${product.publicUrl}${path}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.getByText("Loading", { exact: true }).first().waitFor({ state: "detached" });
}

async function pagesOf(requestId: string): Promise<readonly string[]> {
  const { resource_id: resourceId } = await findResource(stage.administrator, "Billing");
  const app = `/inventory/apps/${stage.appId}`;
  return [
    "/",
    "/setup",
    "/catalog",
    `/catalog?item=${resourceId}`,
    "/requests",
    "/requests?tab=all",
    `/requests/${requestId}`,
    "/my-access",
    "/inventory",
    "/inventory/connect",
    app,
    `${app}?tab=accounts`,
    `${app}?tab=setup`,
    `${app}?tab=settings`,
    `${app}/import`,
    `/inventory/resources/${resourceId}`,
    `/inventory/resources/${resourceId}?tab=configuration`,
    "/revocations",
    "/events",
    "/people",
    "/people?add=form",
    "/people?add=csv",
    "/people?add=zendesk",
    "/owners",
  ];
}

async function askForBilling(): Promise<string> {
  const { resource_id: id } = await findResource(stage.requester, "Billing");
  const request = await stage.requester.call<{ id: string }>("POST", "/requests", {
    resources: [{ id }],
    reason: "Refund cases this afternoon",
    duration_minutes: 480,
  });
  return request.id;
}

it("axe finds nothing on any page, in both colour schemes, on a screen and on a phone", async () => {
  const paths = await pagesOf(await askForBilling());
  const faults: string[] = [];
  for (const width of WIDTHS) {
    const { page, troubles } = await signedIn("Nadia Rahman", { width, dark: false });
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: "light" });
      await open(page, path);
      const light = await faultsOf(page);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await faultsOf(page);
      faults.push(...light.map((fault) => `${path} ${width} light: ${fault}`));
      faults.push(...dark.map((fault) => `${path} ${width} dark: ${fault}`));
    }
    faults.push(...troubles);
    await page.context().close();
  }
  expect(faults).toEqual([]);
}, 600_000);

it("a reviewer decides with the keyboard alone", async () => {
  const { page } = await signedIn("Amira Haddad", { width: 1440, dark: false });
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
  const review = page.getByRole("link", { name: "Review Billing for Priya Nair" });
  await review.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Approve for 8 h" }).waitFor();
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Approve shorter, for 2 h" }).waitFor();
  await page.keyboard.press("d");
  await page.getByText("Say why, so that the person knows what to do.").waitFor();
  await page.keyboard.type("Ask the evening shift, please.");
  await page.getByRole("button", { name: "Deny" }).press("Enter");
  await page.getByRole("heading", { name: "Denied" }).waitFor();
  await page.context().close();
});

it("a requester sees only what is theirs", async () => {
  const { page } = await signedIn("Priya Nair", { width: 1440, dark: false });
  const navigation = page.getByRole("navigation", { name: "Main" });
  expect(await navigation.getByRole("link").allTextContents()).toEqual([
    "Gatehouse",
    "Home",
    "Catalog",
    "Requests",
    "My access",
  ]);
  await open(page, "/people");
  await page.getByText(/You may not see/).waitFor();
  await page.context().close();
});

it("a sign-in link works once", async () => {
  const link = await freshLink("Amira Haddad");
  const page = await browser.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: /wait/ }).waitFor();
  const again = await browser.newPage();
  await again.goto(link);
  await again.getByRole("heading", { level: 1, name: "This link does not work any more" }).waitFor();
  expect(await again.getByRole("button", { name: "Sign in" }).count()).toBe(0);
});
