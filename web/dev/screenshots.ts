/** Takes pictures of pages with made-up data, and asks axe about each: `npx tsx web/dev/screenshots.ts OUT [NAME…]`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Page } from "playwright-core";
import * as data from "./fixture.ts";
import { startMockServer } from "./mock-server.ts";

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scenario?: data.Scenario | "signed_out";
  readonly act?: (page: Page) => Promise<void>;
}
const gone = data.grants.find((grant) => grant.status === "verified_gone")?.grant_id ?? "";
const overdue = data.grants.find((grant) => grant.status === "overdue")?.grant_id ?? "";
const app = data.brightwater.app_id;
const first = data.requests[0]?.id ?? "";

export const shots: readonly Shot[] = [
  { name: "home", path: "/" },
  { name: "home-requester", path: "/", scenario: "requester" },
  { name: "home-empty", path: "/", scenario: "empty" },
  { name: "home-failing", path: "/", scenario: "failing" },
  { name: "catalog", path: "/catalog", scenario: "requester" },
  { name: "request", path: `/catalog?item=${data.tier2.resource_id}`, scenario: "requester" },
  { name: "request-for", path: `/catalog?item=${data.tier2.resource_id}` },
  { name: "requests", path: "/requests" },
  { name: "requests-all", path: "/requests?tab=all" },
  { name: "review", path: `/requests/${first}` },
  {
    name: "review-shorter",
    path: `/requests/${first}`,
    act: async (page) => {
      if ((page.viewportSize()?.width ?? 0) > 768) await page.keyboard.press("2");
      else await page.getByRole("button", { name: "Shorter" }).click();
    },
  },
  { name: "review-decided", path: `/requests/${data.requests[4]?.id ?? ""}` },
  { name: "my-access", path: "/my-access" },
  {
    name: "done",
    path: "/my-access",
    act: async (page) => {
      await page.getByRole("button", { name: /I’m done with VIP/ }).click();
    },
  },
  { name: "inventory", path: "/inventory" },
  {
    name: "connect",
    path: "/inventory/connect",
    act: async (page) => {
      await page.getByLabel("Subdomain").fill("bad");
      await page.getByLabel("Client identifier").fill("gatehouse");
      await page.getByRole("textbox", { name: "Secret" }).fill("secret");
      await page.getByRole("button", { name: "Check only" }).click();
      await page.getByText("Nothing was created").waitFor();
    },
  },
  { name: "connect-blank", path: "/inventory/connect", scenario: "simulator" },
  { name: "app", path: `/inventory/apps/${app}` },
  { name: "app-observe", path: `/inventory/apps/${data.dach.app_id}` },
  { name: "app-paused-sync", path: `/inventory/apps/${data.sandbox.app_id}` },
  {
    name: "app-live",
    path: `/inventory/apps/${data.dach.app_id}`,
    act: async (page) => {
      await page.getByRole("button", { name: "Go live" }).click();
    },
  },
  { name: "app-accounts", path: `/inventory/apps/${app}?tab=accounts` },
  { name: "app-setup", path: `/inventory/apps/${app}?tab=setup` },
  { name: "app-settings", path: `/inventory/apps/${app}?tab=settings` },
  {
    name: "import",
    path: `/inventory/apps/${app}/import`,
    act: async (page) => {
      await page.getByLabel("Import Meridian Freight").check();
      await page.getByLabel("Import Meridian Project").check();
    },
  },
  { name: "resource", path: `/inventory/resources/${data.trust.resource_id}` },
  { name: "resource-configuration", path: `/inventory/resources/${data.trust.resource_id}?tab=configuration` },
  { name: "revocations", path: "/revocations" },
  { name: "revocations-calm", path: "/revocations", scenario: "simulator" },
  { name: "after-a-restore", path: "/after-a-restore", scenario: "restored" },
  {
    name: "after-a-restore-all",
    path: "/after-a-restore",
    scenario: "restored",
    act: async (page) => {
      await page.getByRole("button", { name: /^Leave these/ }).click();
    },
  },
  { name: "nowhere", path: "/nowhere" },
  { name: "home-restored", path: "/", scenario: "restored" },
  { name: "receipt", path: `/receipts/${gone}` },
  { name: "receipt-open", path: `/receipts/${overdue}` },
  { name: "events", path: "/events" },
  { name: "event-open", path: `/events?event=${data.events[6]?.event_id ?? ""}` },
  { name: "people", path: "/people" },
  { name: "people-add", path: "/people?add=form" },
  { name: "people-csv", path: "/people?add=csv" },
  { name: "people-zendesk", path: "/people?add=zendesk" },
  { name: "person", path: `/people/${data.jonas.user_id}` },
  { name: "owners", path: "/owners" },
  { name: "setup", path: "/setup", scenario: "simulator" },
  { name: "forbidden", path: "/events", scenario: "forbidden" },
  { name: "sign-in", path: `/sign-in#${"invite".repeat(5)}`, scenario: "signed_out" },
  { name: "first-run", path: `/sign-in#${"first".repeat(6)}`, scenario: "signed_out" },
  { name: "no-link", path: "/sign-in", scenario: "signed_out" },
  {
    name: "jump",
    path: "/",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("tr");
    },
  },
];

const [out = "shots", ...wanted] = process.argv.slice(2);
const widths = (process.env["WIDTHS"] ?? "1440,390").split(",").map(Number);
const schemes = (process.env["SCHEMES"] ?? "light,dark").split(",") as ("light" | "dark")[];

async function shoot(page: Page, shot: Shot, address: string, file: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const note = (text: string) => problems.push(text);
  page.on(
    "console",
    (message) =>
      message.type() === "error" &&
      !/status of (401|403|500)/.test(message.text()) &&
      note(`console: ${message.text()}`),
  );
  page.on("pageerror", (error) => note(`page: ${error.message}`));
  await page.goto(`${address}${shot.path}`, { waitUntil: "load" });
  await page.waitForLoadState("load");
  await page.waitForTimeout(700);
  if (shot.act !== undefined) {
    await shot.act(page);
    await page.waitForTimeout(500);
  }
  const width = page.viewportSize()?.width ?? 0;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  if (overflow > width) note(`overflow: ${overflow} > ${width}`);
  await page.screenshot({
    path: file,
    fullPage: shot.name !== "import" && !/done|live|add|csv|jump|zendesk/.test(shot.name),
  });
  const axe = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"])
    .analyze();
  for (const violation of axe.violations)
    note(
      `axe ${violation.id}: ${violation.nodes
        .map((node) => `${node.target.join(" ")} ${node.any[0]?.message ?? ""}`)
        .slice(0, 3)
        .join(" | ")}`,
    );
  return problems;
}

await mkdir(out, { recursive: true });
const server = await startMockServer(0);
const bound = server.address();
const address = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}`;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
let count = 0;
for (const width of widths) {
  for (const colorScheme of schemes) {
    for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 900 },
        colorScheme,
        timezoneId: "Europe/Berlin",
        locale: "en-GB",
        reducedMotion: "reduce",
      });
      await context.addCookies([{ name: "scenario", value: shot.scenario ?? "busy", url: address }]);
      const page = await context.newPage();
      const problems = await shoot(page, shot, address, join(out, `${shot.name}-${width}-${colorScheme}.png`)).catch(
        (error: unknown) => [String(error)],
      );
      for (const problem of problems) console.log(`${shot.name} ${width} ${colorScheme}: ${problem}`);
      count += problems.length;
      await context.close();
    }
  }
}
console.log(`${count} problems`);
await browser.close();
server.closeAllConnections();
server.close();
