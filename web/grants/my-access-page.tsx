import { getGrants } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { useNow } from "../parts/clock.tsx";
import { ButtonLink } from "../parts/links.tsx";
import { Page, Section } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { formatSpan, numberWord, plural } from "../parts/time-format.ts";
import { GrantTable } from "./grant-table.tsx";
import { byUrgency } from "./grant-words.tsx";

/** Everything I hold, until when, and what I gave back. */
export function MyAccessPage() {
  const open = useRead(getGrants, { query: { mine: "true", show: "open", page_size: 200 } });
  const ended = useRead(getGrants, { query: { mine: "true", show: "ended", page_size: 50 } });
  const now = useNow();
  const held = (open.data?.results ?? []).toSorted(byUrgency);
  const next = held.find((grant) => grant.expires_at !== null && Date.parse(grant.expires_at) > now);
  const lead =
    next?.expires_at != null
      ? `${next.resource.name} ends in ${formatSpan(Date.parse(next.expires_at) - now)}.`
      : undefined;
  return (
    <Page
      title="My access"
      crumbs={[{ label: "My access" }]}
      lead={
        open.data === undefined
          ? undefined
          : `You hold ${held.length === 0 ? "nothing" : held.length === 1 ? "one item" : `${numberWord(held.length).toLowerCase()} items`}.${lead === undefined ? "" : ` ${lead}`}`
      }
      acts={
        <ButtonLink to="/catalog" variant="default">
          Request access
        </ButtonLink>
      }
    >
      <Section title="What I hold" note="bars show what is left">
        <Loaded query={open} what="what you hold">
          {() =>
            held.length === 0 ? (
              <Empty
                glyph="ring"
                title="You hold nothing"
                act={<ButtonLink to="/catalog">Open the catalog</ButtonLink>}
              >
                What you ask for appears here, with the time it has left.
              </Empty>
            ) : (
              <GrantTable label="What I hold" grants={held} subject="item" withState />
            )
          }
        </Loaded>
      </Section>
      <Section title="Ended" note={ended.data === undefined ? undefined : plural(ended.data.results.length, "item")}>
        <Loaded query={ended} what="what you held">
          {(page) =>
            page.results.length === 0 ? (
              <Empty glyph="check" title="Nothing has ended yet">
                When access of yours ends, you see here when it was verified gone, with its receipt.
              </Empty>
            ) : (
              <GrantTable label="Ended" grants={page.results} subject="item" withState />
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}
