import type { Slice, SliceDeps } from "../platform/slice.ts";
import { directoryRoutes } from "./routes.ts";

export { isMemberOfOwner, personalOwnerOf } from "./owners.ts";

export function createDirectory(deps: SliceDeps): Slice {
  return { routes: directoryRoutes(deps) };
}
