export { zendeskConnector } from "./connector.ts";
