import {
  getGrants,
  getRequests,
  getRevocations,
  getSetup,
  type GrantView,
  type RequestSummaryView,
} from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { GrantTable } from "../grants/grant-table.tsx";
import { byUrgency } from "../grants/grant-words.tsx";
import { useNow } from "../parts/clock.tsx";
import { HOUR_MS, lifeOfGrant } from "../parts/life.ts";
import { Lifeline } from "../parts/lifeline.tsx";
import { ButtonLink, TextLink } from "../parts/links.tsx";
import { Moment } from "../parts/moment.tsx";
import { Columns, Page, Section } from "../parts/page.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { formatLag, formatSpan, numberWord } from "../parts/time-format.ts";
import { DecideRows } from "../requests/decide-rows.tsx";
import css from "./home.module.css";

interface Words {
  readonly title: string;
  readonly lead: string;
}

/** The most urgent fact is the title. */
const UNKNOWN: Words = { title: "Home", lead: "What waits for you, what you hold, and what ends today." };

function wordsOf(waiting: readonly RequestSummaryView[], held: readonly GrantView[], now: number): Words {
  const next = held.find((grant) => grant.expires_at !== null && Date.parse(grant.expires_at) > now);
  const left = next?.expires_at == null ? null : Date.parse(next.expires_at) - now;
  const count =
    held.length === 0
      ? "You hold nothing"
      : `You hold ${held.length === 1 ? "one item" : `${numberWord(held.length).toLowerCase()} items`}`;
  const holding =
    next === undefined || left === null ? `${count}.` : `${count}; ${next.resource.name} ends in ${formatSpan(left)}.`;
  if (waiting.length > 0) {
    const oldest = Math.min(...waiting.map((request) => Date.parse(request.created_at)));
    return {
      title: `${numberWord(waiting.length)} ${waiting.length === 1 ? "request waits" : "requests wait"} for you`,
      lead: `The oldest has waited ${formatSpan(now - oldest)}. ${holding}`,
    };
  }
  if (next !== undefined && left !== null && left <= HOUR_MS)
    return { title: `${next.resource.name} ends in ${formatSpan(left)}`, lead: holding };
  return { title: "Nothing waits for you", lead: holding };
}

/** What waits for me, what I hold, and what ends today. */
export function HomePage() {
  const session = useSession();
  const can = abilitiesOf(session);
  const now = useNow();
  const waiting = useRead(getRequests, { query: { show: "to_decide", page_size: 100 } }, { enabled: can.mayReview });
  const grants = useRead(getGrants, { query: { mine: "true", show: "open", page_size: 100 } });
  const held = (grants.data?.results ?? []).toSorted(byUrgency);
  // What could not be read is not nothing.
  const isKnown = grants.data !== undefined && (!can.mayReview || waiting.data !== undefined);
  const words = isKnown ? wordsOf(waiting.data?.requests ?? [], held, now) : UNKNOWN;
  const main = (
    <>
      {can.isAdministrator && <SetupLine />}
      {can.mayReview && (
        <Section title="To decide" aside={<TextLink to="/requests">All requests</TextLink>}>
          <Loaded query={waiting} what="the requests">
            {({ requests }) =>
              requests.length === 0 ? (
                <Empty glyph="check" title="Nothing waits for you">
                  When somebody asks for something that you decide on, it appears here.
                </Empty>
              ) : (
                <DecideRows requests={requests} />
              )
            }
          </Loaded>
        </Section>
      )}
      <Section title="What I hold" note="bars show what is left" aside={<TextLink to="/my-access">My access</TextLink>}>
        <Loaded query={grants} what="what you hold">
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
              <GrantTable label="What I hold" grants={held} subject="item" />
            )
          }
        </Loaded>
      </Section>
    </>
  );
  return (
    <Page
      title={words.title}
      lead={words.lead}
      acts={
        <ButtonLink to="/catalog" variant="default">
          Request access
        </ButtonLink>
      }
      crumbs={[{ label: "Home" }]}
    >
      {can.mayManage ? (
        <Columns width={272} side={<ManageSide />}>
          {main}
        </Columns>
      ) : (
        main
      )}
    </Page>
  );
}

function SetupLine() {
  const setup = useRead(getSetup, {});
  if (setup.data === undefined || setup.data.is_complete) return null;
  const done = setup.data.steps.filter((step) => step.status === "done").length;
  const next = setup.data.steps.find((step) => step.status === "current");
  return (
    <section className={css["setup"]} aria-label="Set up">
      <p>
        <b>
          {numberWord(done)} of {numberWord(setup.data.steps.length).toLowerCase()} steps of the set-up done.
        </b>{" "}
        {next !== undefined && `Next: ${next.title}.`}
      </p>
      <ButtonLink to="/setup" size="xs" variant="default">
        Go on with the set-up
      </ButtonLink>
    </section>
  );
}

function endsToday(grants: readonly GrantView[], now: number): readonly GrantView[] {
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return grants
    .filter(
      (grant) =>
        grant.state === "active" &&
        grant.expires_at !== null &&
        Date.parse(grant.expires_at) > now &&
        Date.parse(grant.expires_at) <= midnight.getTime(),
    )
    .toSorted(byUrgency)
    .slice(0, 8);
}

function ManageSide() {
  const now = useNow();
  const grants = useRead(getGrants, { query: { mine: "false", show: "open", page_size: 200 } });
  const speed = useRead(getRevocations, { query: { show: "open" } });
  return (
    <>
      <Section title="Ends today" note="what I answer for">
        <Loaded query={grants} what="what ends today">
          {({ results }) => {
            const rows = endsToday(results, now);
            if (rows.length === 0) {
              return (
                <Empty glyph="check" title="Nothing more ends today">
                  Grants that end before midnight stand here.
                </Empty>
              );
            }
            return (
              <ul className={css["ends"]}>
                {rows.map((grant) => (
                  <li key={grant.grant_id}>
                    <span className={css["endsName"]}>{grant.user.full_name}</span>
                    <span className={css["endsAt"]}>
                      {grant.expires_at !== null && <Moment at={grant.expires_at} />}
                    </span>
                    <span className={css["endsItem"]} title={grant.resource.name}>
                      {grant.resource.name}
                    </span>
                    <span className={css["endsLine"]}>
                      <Lifeline life={lifeOfGrant(grant, now)} size="small" />
                    </span>
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
      </Section>
      {speed.data?.p95_seconds != null && (
        <Section title="How fast" note="30 days">
          <p className={css["fast"]}>
            End to verified gone, 95 of 100 <b>{formatLag(speed.data.p95_seconds * 1000)}</b>
          </p>
          {speed.data.p50_seconds !== null && (
            <p className={css["fast"]}>
              Half of them <b>{formatLag(speed.data.p50_seconds * 1000)}</b>
            </p>
          )}
        </Section>
      )}
    </>
  );
}
