export { type ErrandHandler, errandHandler, type ErrandSchedule } from "./errand-handler.ts";
