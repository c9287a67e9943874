import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
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
const GROUP = "Billing";
const PRIYA = "priya.nair@brightwave.example";
/** Longer than a minute of access and the reads on both sides of it. */
const WHOLE_LIFE_MS = 180_000;

const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-main-job-"));
const troubles: string[] = [];
let zendesk: ZendeskSimulator;
let product: Product;
let browser: Browser;

beforeAll(async () => {
  chmodSync(dataDir, 0o711);
  zendesk = await startZendeskSimulator({ seedSize: "small" });
  const settings = {
    GATEHOUSE_DATA_DIR: dataDir,
    GATEHOUSE_PORT: "8918",
    GATEHOUSE_ZENDESK_SIMULATOR_URL: zendesk.url,
    GATEHOUSE_LOG_LEVEL: "error",
  };
  product = await startProduct(loadConfig(settings, {}), {
    log: createLogger({ level: "error" }),
    say: () => undefined,
  });
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

/** A person at a browser of their own. What their page complains about is kept. */
async function person(name: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    // Browsers log the one refusal that this job asks for: a wrong secret.
    if (message.type() === "error" && !message.text().includes("status of 422"))
      troubles.push(`${name}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${name}: ${error.message}`));
  return page;
}

async function firstAdministrator(): Promise<Page> {
  const page = await person("administrator", 1440);
  await page.goto(product.firstRunLink ?? "");
  await page.getByLabel("Your name").fill("Nadia Rahman");
  await page.getByLabel("Your e-mail").fill("nadia.rahman@brightwave.example");
  await page.getByRole("button", { name: "Become administrator" }).click();
  await page.getByRole("heading", { level: 1, name: /steps done/ }).waitFor();
  return page;
}

async function connectZendesk(page: Page): Promise<void> {
  const { clientId, clientSecret } = zendesk.credentials.oauthClient;
  await page.getByRole("link", { name: "Connect Zendesk" }).click();
  await page.getByLabel("Subdomain").fill("brightwave");
  await page.getByLabel("Unique identifier").fill(clientId);
  await page.getByRole("textbox", { name: /secret/i }).fill("not the secret");
  await page.getByRole("button", { name: "Check and create" }).click();
  await page.getByText("Nothing was created").waitFor();
  await page.getByRole("textbox", { name: /secret/i }).fill(clientSecret);
  await page.getByRole("button", { name: "Check and create" }).click();
  await page.getByRole("heading", { level: 1, name: "brightwave" }).waitFor();
  // The first read begins by itself; nobody reloads the page.
  await page
    .getByRole("heading", { name: "Nothing is imported yet" })
    .or(page.getByText("Nothing is imported yet"))
    .first()
    .waitFor({ timeout: 120_000 });
}

async function importGroup(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Choose items to import" }).click();
  await page.getByLabel("Search found items").fill(GROUP);
  await page.getByRole("checkbox", { name: `Import ${GROUP}`, exact: true }).check();
  await page.getByRole("button", { name: "Import 1 item" }).click();
  await page.getByRole("table", { name: "Items" }).getByRole("link", { name: GROUP, exact: true }).waitFor();
}

async function goLive(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Overview" }).click();
  await page.getByRole("button", { name: "Go live" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("no grant waits").waitFor();
  await dialog.getByRole("button", { name: "Go live" }).click();
  await page.getByRole("button", { name: "Back to Observe" }).waitFor();
}

/** Adds a person by form and takes the link that is shown once. */
async function addPerson(page: Page, fullName: string, email: string): Promise<string> {
  await page.getByRole("link", { name: "People", exact: true }).click();
  await page.getByRole("button", { name: "Add person" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(fullName);
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: "Add person" }).click();
  const link = await dialog.getByRole("group", { name: "One-time sign-in link" }).getByRole("status").textContent();
  await dialog.getByRole("button", { name: "Done" }).click();
  return link ?? "";
}

async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: /Nothing waits|wait/ }).waitFor();
}

async function ask(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Catalog", exact: true }).click();
  await page.getByRole("button", { name: `Request ${GROUP}`, exact: true }).click();
  await page.getByRole("radio", { name: "Other" }).check({ force: true });
  await page.getByLabel("How many").fill("1");
  await page.getByLabel("Why").fill("Refund cases this afternoon");
  await page
    .getByText(/for 1 min/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Send request" }).click();
  await page.getByRole("heading", { level: 1, name: `Priya Nair asks for ${GROUP}` }).waitFor();
  await page.getByText("Pending").waitFor();
}

async function approve(page: Page): Promise<void> {
  await page.getByRole("link", { name: `Review ${GROUP} for Priya Nair` }).click();
  await page.getByRole("heading", { level: 1, name: `Priya Nair asks for ${GROUP}` }).waitFor();
  await page.getByText("Refund cases this afternoon").waitFor();
  await page.getByRole("button", { name: "Approve for 1 min" }).click();
  await page.getByText("Approved").first().waitFor();
}

const groupsInZendesk = async (): Promise<readonly string[]> =>
  ((await zendesk.control.access(PRIYA))?.groups ?? []).map((group) => group.name);

it("three people do the main job by clicking, and see the access end", async () => {
  const administrator = await firstAdministrator();
  await connectZendesk(administrator);
  await importGroup(administrator);
  await goLive(administrator);
  const amiraLink = await addPerson(administrator, "Amira Haddad", "amira.haddad@brightwave.example");
  const priyaLink = await addPerson(administrator, "Priya Nair", PRIYA);

  const amira = await person("reviewer", 1440);
  await signIn(amira, amiraLink);
  await administrator.getByRole("link", { name: "Owners", exact: true }).click();
  await administrator.getByRole("button", { name: "New owner" }).first().click();
  const dialog = administrator.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Support leads");
  await dialog.getByLabel("Add a person").fill("Amira");
  await administrator.getByRole("option", { name: /Amira Haddad/ }).click();
  await dialog.getByRole("button", { name: "Create owner" }).click();
  await administrator.getByRole("heading", { name: "Support leads" }).waitFor();
  await administrator.getByRole("link", { name: "Inventory", exact: true }).click();
  await administrator.getByRole("table", { name: "Items" }).getByRole("link", { name: GROUP, exact: true }).click();
  await administrator.getByRole("tab", { name: "Configuration" }).click();
  const reviewers = administrator
    .getByRole("combobox", { name: "Who decides" })
    .or(administrator.getByRole("textbox", { name: "Who decides" }))
    .first();
  await reviewers.fill("Support leads");
  await administrator.getByRole("option", { name: "Support leads" }).click();
  await administrator.getByRole("button", { name: "Save configuration" }).click();
  await administrator.getByText("Saved.", { exact: true }).waitFor();

  const priya = await person("requester", 1440);
  await signIn(priya, priyaLink);
  await ask(priya);
  expect(await groupsInZendesk()).not.toContain(GROUP);

  // Nobody reloads: the reviewer's page hears of it.
  await approve(amira);

  await priya.getByRole("link", { name: "My access" }).first().click();
  const held = priya.getByRole("table", { name: "What I hold" });
  await held.getByRole("img", { name: /^Started .* Ends .* left\./ }).waitFor({ timeout: WHOLE_LIFE_MS });
  expect(await groupsInZendesk()).toContain(GROUP);

  const ended = priya.getByRole("table", { name: "Ended" });
  await ended.getByText("Verified gone", { exact: true }).waitFor({ timeout: WHOLE_LIFE_MS });
  expect(await groupsInZendesk()).not.toContain(GROUP);

  await ended.getByRole("link", { name: /^Receipt/ }).click();
  await priya.getByRole("heading", { level: 1, name: "Access ended, verified gone" }).waitFor();

  await administrator.getByRole("link", { name: "Revocations", exact: true }).click();
  await administrator.getByRole("heading", { level: 1, name: "Nothing is overdue" }).waitFor();
  await administrator.getByRole("table", { name: "Verified gone" }).getByText("Priya Nair", { exact: true }).waitFor();
  await administrator.getByRole("link", { name: "Events", exact: true }).click();
  await administrator.getByRole("button", { name: "Check the chain" }).click();
  await administrator.getByText("The chain is whole.").waitFor();
  expect(troubles).toEqual([]);
}, 420_000);
