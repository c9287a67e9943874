declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module "*.css" {}
declare module "@fontsource-variable/hanken-grotesk/wght.css" {}
declare module "@fontsource-variable/geist-mono/wght.css" {}
