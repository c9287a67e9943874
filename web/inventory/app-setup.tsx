import { Button } from "@mantine/core";
import { type AppView, validateApp } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { CheckList, checkSummary } from "../parts/check-list.tsx";
import { Moment } from "../parts/moment.tsx";
import { Section } from "../parts/page.tsx";
import { Empty, ProblemNote } from "../parts/states.tsx";
import css from "./inventory.module.css";

/** The checks of the connection, run again at will. */
export function AppSetup({ app }: { readonly app: AppView }) {
  const check = useAct(validateApp);
  const again = app.may_administer ? (
    <Button
      variant="default"
      size="xs"
      loading={check.isPending}
      onClick={() => check.mutate({ params: { app_id: app.app_id } })}
    >
      Check again
    </Button>
  ) : undefined;
  const checks = check.data?.validations ?? app.validations;
  return (
    <Section
      title="Checks"
      note={
        app.validated_at === null ? (
          "not run yet"
        ) : (
          <>
            run <Moment at={app.validated_at} />
          </>
        )
      }
      aside={again}
    >
      <div className={css["form"]} style={{ paddingTop: 16 }}>
        <ProblemNote problem={check.error} />
        {checks.length === 0 ? (
          <Empty glyph="dashed" title="No check has run">
            The checks sign in and look; they write nothing.
          </Empty>
        ) : (
          <CheckList
            checks={checks}
            {...(check.data === undefined
              ? {}
              : {
                  verdict: {
                    title: check.data.ok ? "Everything critical passes" : "A critical check fails",
                    isGood: check.data.ok,
                    note: checkSummary(checks),
                  },
                })}
          />
        )}
      </div>
    </Section>
  );
}
