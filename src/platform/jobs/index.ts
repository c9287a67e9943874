export { type ErrandHandler, errandHandler, type ErrandSchedule } from "./errand-handler.ts";
export { ErrandQueue, type ErrandQueueOptions, type ErrandWork } from "./errand-queue.ts";
