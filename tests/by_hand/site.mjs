// Looks at a site in a real browser: accessibility (axe-core), the console, the width of pages, and
// the search by keyboard alone. docs/site.md says how to run it. Nothing of it is needed to build.
//
//   node site.mjs SITE [PICTURES]      with CHROMIUM=/usr/bin/chromium, in a folder with node_modules

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.cwd(), "here.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const [site, pictures] = [resolve(process.argv[2]), process.argv[3]];
const SIZES = [{ width: 1280, height: 900 }, { width: 375, height: 740 }];
const MOST = 8; // pages of a kind
let faults = 0;

function fault(...words) {
  faults += 1;
  console.log(...words);
}

function kinds() {
  const [top, ...below] = ["", "departments/", "units/", "projects/"].map((folder) =>
    !existsSync(join(site, folder)) ? [] :
      readdirSync(join(site, folder)).filter((name) => name.endsWith(".html")).map((name) => folder + name));
  return [...top, ...below.flatMap(some)];
}

// Pages of different units and forms: addresses begin with the code of the unit.
function some(pages) {
  const firsts = pages.filter((name, at) => !at || name.split("-")[0] !== pages[at - 1].split("-")[0]);
  return firsts.length > 1 ? firsts.slice(0, MOST) : pages.slice(0, MOST);
}

function address(page, query = "") {
  return pathToFileURL(join(site, page)).href + query;
}

async function look(context, name, size) {
  const page = await context.newPage();
  page.on("console", (said) => ["error", "warning"].includes(said.type()) && fault(name, said.text()));
  page.on("pageerror", (error) => fault(name, String(error)));
  page.on("requestfailed", (request) => fault(name, "not loaded:", request.url()));
  await page.goto(address(name));
  await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const seen = await page.evaluate((runOnly) => window.axe.run(document, { preload: false, runOnly }), tags);
  seen.violations.forEach((one) => fault(size.width, name, one.id, one.nodes[0].html, one.nodes[0].failureSummary));
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)) {
    fault(size.width, name, "scrolls sideways");
  }
  if (pictures) {
    const stem = join(pictures, `${size.width}-${name.replaceAll("/", "_")}`);
    await page.screenshot({ path: `${stem}.png`, fullPage: true });
    if (size === SIZES[0]) { await page.pdf({ path: `${stem}.pdf`, preferCSSPageSize: true }); }
  }
  await page.close();
}

// With the policy of the pages in force, which the check above has to go around.
async function searchByKeyboard(browser) {
  const page = await browser.newPage();
  page.on("console", (said) => fault("search", said.type(), said.text()));
  await page.goto(address("index.html"));
  const word = await page.textContent("main table a");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  if (await page.evaluate(() => document.activeElement.id) !== "content") { fault("the skip link leads nowhere"); }
  await page.keyboard.press("Shift+Tab");
  await page.focus("#q");
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\.html\?q=/);
  await page.waitForFunction(() => /。$/.test(document.getElementById("state").textContent));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  if (await page.evaluate(() => document.activeElement.closest("#results") === null)) { fault("no result has the focus"); }
  await page.keyboard.press("Enter");
  await page.waitForURL(/(units|projects)\//);
  console.log("search:", word, "→", await page.title());
}

async function withoutScripts(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address("search.html"));
  if (!(await page.isVisible("noscript p"))) { fault("without scripts the search does not say so"); }
  await context.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"],
});
for (const size of SIZES) {
  const context = await browser.newContext({ viewport: size, bypassCSP: true });
  for (const name of kinds()) { await look(context, name, size); }
  await context.close();
}
await searchByKeyboard(browser);
await withoutScripts(browser);
await browser.close();
console.log(`${kinds().length} pages in ${SIZES.length} sizes, ${faults} faults`);
process.exitCode = faults ? 1 : 0;
