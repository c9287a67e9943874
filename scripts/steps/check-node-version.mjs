// Imported first by every launcher, so that an old Node gets a sentence and not a syntax error from the product.
const OLDEST = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Gatehouse needs Node.js ${OLDEST.join(".")} or newer; this is ${process.versions.node}. ` +
      "Install a newer one from https://nodejs.org and start again.",
  );
  process.exit(1);
}
