import { createProgram } from "./cli/program.ts";
import { runProgram } from "./platform/config/index.ts";

runProgram(async () => {
  await createProgram(process.env).parseAsync(process.argv);
});
