--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: pgboss; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA pgboss;


--
-- Name: job_state; Type: TYPE; Schema: pgboss; Owner: -
--

CREATE TYPE pgboss.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);


--
-- Name: create_queue(text, json); Type: FUNCTION; Schema: pgboss; Owner: -
--

CREATE FUNCTION pgboss.create_queue(queue_name text, options json) RETURNS void
    LANGUAGE plpgsql
    AS $_$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
      INSERT INTO pgboss.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);

      EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $_$;


--
-- Name: delete_queue(text); Type: FUNCTION; Schema: pgboss; Owner: -
--

CREATE FUNCTION pgboss.delete_queue(queue_name text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM pgboss.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;

      EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
    END;
    $$;


--
-- Name: app_clock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.app_clock() RETURNS timestamp with time zone
    LANGUAGE sql
    AS $$ select clock_timestamp() + (select offset_ms from test_clock) * interval '1 millisecond' $$;


--
-- Name: FUNCTION app_clock(); Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON FUNCTION public.app_clock() IS 'The one clock of starts, ends, activate_by, reminders and cooling-off. Leases and attempts use clock_timestamp().';


--
-- Name: carry_prior_state(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carry_prior_state() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
     begin
       new.prior_state := old.state;
       return new;
     end $$;


--
-- Name: carry_prior_status(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carry_prior_status() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
     begin
       new.prior_status := old.status;
       return new;
     end $$;


--
-- Name: refuse_log_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_log_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
     begin
       raise exception 'the event log is append-only' using errcode = 'insufficient_privilege';
     end $$;


--
-- Name: refuse_own_review(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_own_review() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
     begin
       if exists (select 1 from requests where id = new.request_id and (requester_id = new.user_id or recipient_id = new.user_id)) then
         raise exception 'nobody decides on their own request' using errcode = 'check_violation', constraint = 'reviews__not_own';
       end if;
       return new;
     end $$;


--
-- Name: refuse_tip_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_tip_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
     begin
       if tg_op <> 'UPDATE' or new.seq <= old.seq then
         raise exception 'the tip of the event log only moves forward' using errcode = 'insufficient_privilege';
       end if;
       return new;
     end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: archive; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.archive (
    id uuid NOT NULL,
    name text NOT NULL,
    priority integer NOT NULL,
    data jsonb,
    state pgboss.job_state NOT NULL,
    retry_limit integer NOT NULL,
    retry_count integer NOT NULL,
    retry_delay integer NOT NULL,
    retry_backoff boolean NOT NULL,
    start_after timestamp with time zone NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval NOT NULL,
    created_on timestamp with time zone NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    archived_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: job; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text
)
PARTITION BY LIST (name);


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'inventory.health'::text))
);


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'inventory.sync'::text))
);


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'requests.expire'::text))
);


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'inventory.tick'::text))
);


--
-- Name: queue; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.queue (
    name text NOT NULL,
    policy text,
    retry_limit integer,
    retry_delay integer,
    retry_backoff boolean,
    expire_seconds integer,
    retention_minutes integer,
    dead_letter text,
    partition_name text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: schedule; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.schedule (
    name text NOT NULL,
    cron text NOT NULL,
    timezone text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: subscription; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.subscription (
    event text NOT NULL,
    name text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: version; Type: TABLE; Schema: pgboss; Owner: -
--

CREATE TABLE pgboss.version (
    version integer NOT NULL,
    maintained_on timestamp with time zone,
    cron_on timestamp with time zone,
    monitored_on timestamp with time zone
);


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    upstream_id text NOT NULL,
    email text,
    email_verified boolean DEFAULT false NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    custom_role_id text,
    suspended boolean DEFAULT false NOT NULL,
    active boolean DEFAULT true NOT NULL,
    external_id text,
    user_id uuid,
    linked_how text,
    last_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    gone_at timestamp with time zone,
    first_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT accounts__link_has_reason CHECK (((user_id IS NULL) = (linked_how IS NULL))),
    CONSTRAINT accounts__linked_how CHECK (((linked_how IS NULL) OR (linked_how = ANY (ARRAY['stamp'::text, 'answered'::text, 'email'::text, 'manual'::text]))))
);


--
-- Name: TABLE accounts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.accounts IS 'People''s records in an app as the last sync saw them. For display and matching; the reconciler reads for itself.';


--
-- Name: app_budgets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.app_budgets (
    app_id uuid NOT NULL,
    window_ends_at timestamp with time zone NOT NULL,
    limit_per_minute integer NOT NULL,
    used_revoke integer DEFAULT 0 NOT NULL,
    used_grant integer DEFAULT 0 NOT NULL,
    used_sync integer DEFAULT 0 NOT NULL,
    blocked_until timestamp with time zone,
    unanswered integer DEFAULT 0 NOT NULL,
    unanswered_target uuid,
    silent_since timestamp with time zone,
    silent_answer text,
    ask_again_at timestamp with time zone,
    CONSTRAINT app_budgets__positive CHECK ((limit_per_minute > 0)),
    CONSTRAINT app_budgets__silent CHECK (((silent_since IS NULL) = (ask_again_at IS NULL)))
);


--
-- Name: TABLE app_budgets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.app_budgets IS 'Call budget of an app in the current minute, shared by all nodes, by lane.';


--
-- Name: COLUMN app_budgets.unanswered; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.app_budgets.unanswered IS 'Reads in a row that got no answer, each of another person than the one before.';


--
-- Name: COLUMN app_budgets.ask_again_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.app_budgets.ask_again_at IS 'While the app is silent: nobody asks before, and then one does.';


--
-- Name: app_checks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.app_checks (
    app_id uuid NOT NULL,
    "position" integer NOT NULL,
    key text NOT NULL,
    check_json jsonb NOT NULL,
    checked_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE app_checks; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.app_checks IS 'Last result of each named validation check.';


--
-- Name: app_credentials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.app_credentials (
    app_id uuid NOT NULL,
    kind text NOT NULL,
    identifier text NOT NULL,
    secret_ciphertext bytea NOT NULL,
    secret_wrapped_key bytea NOT NULL,
    secret_key_id text NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT app_credentials__kind CHECK ((kind = ANY (ARRAY['oauth_client'::text, 'api_token'::text])))
);


--
-- Name: TABLE app_credentials; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.app_credentials IS 'Sealed credentials: AES-256-GCM under a data key that the master key wraps, bound to the app''s id.';


--
-- Name: apps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.apps (
    id uuid NOT NULL,
    app_type text NOT NULL,
    name text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    subdomain text NOT NULL,
    admin_owner_id uuid NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    state_reason text DEFAULT ''::text NOT NULL,
    is_live boolean DEFAULT false NOT NULL,
    went_live_at timestamp with time zone,
    fingerprint jsonb NOT NULL,
    service_user_id text NOT NULL,
    multiple_organizations boolean NOT NULL,
    custom_roles_available boolean DEFAULT false NOT NULL,
    limit_per_minute integer,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT apps__live_since CHECK (((NOT is_live) OR (went_live_at IS NOT NULL))),
    CONSTRAINT apps__state CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'blocked'::text, 'draining'::text, 'removed'::text]))),
    CONSTRAINT apps__subdomain_label CHECK ((subdomain ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'::text)),
    CONSTRAINT apps__type CHECK ((app_type = 'ZENDESK'::text))
);


--
-- Name: TABLE apps; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.apps IS 'Connected external tenants. is_live is the one writing switch (Observe or live); state is separate.';


--
-- Name: assignments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assignments (
    app_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    account_upstream_id text NOT NULL,
    membership_id text,
    created_upstream_at timestamp with time zone,
    first_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: TABLE assignments; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.assignments IS 'What the app showed at the last sync. Display only: whose a membership is follows from attempts, never from here.';


--
-- Name: attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempts (
    id uuid NOT NULL,
    target_id uuid NOT NULL,
    item_id uuid,
    verb text NOT NULL,
    membership_id text,
    value text,
    purpose text NOT NULL,
    period integer,
    opened_at timestamp with time zone NOT NULL,
    answer text,
    answered_at timestamp with time zone,
    answer_membership_id text,
    answer_status integer,
    answer_detail text,
    settle_at timestamp with time zone NOT NULL,
    claim_until timestamp with time zone,
    closed_at timestamp with time zone,
    lane text NOT NULL,
    calls jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT attempts__answered CHECK (((answer IS NULL) = (answered_at IS NULL))),
    CONSTRAINT attempts__lane CHECK ((lane = ANY (ARRAY['revoke'::text, 'grant'::text]))),
    CONSTRAINT attempts__settle CHECK ((settle_at > opened_at))
);


--
-- Name: TABLE attempts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.attempts IS 'Writes that we are about to ask or have asked of an app. The row is committed before the call; a null answer may still act until settle_at.';


--
-- Name: configuration_stages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.configuration_stages (
    configuration_id uuid NOT NULL,
    stage integer NOT NULL,
    operator text DEFAULT 'any'::text NOT NULL,
    owner_id uuid NOT NULL,
    CONSTRAINT configuration_stages__operator CHECK ((operator = ANY (ARRAY['any'::text, 'all'::text]))),
    CONSTRAINT configuration_stages__stage CHECK (((stage >= 1) AND (stage <= 3)))
);


--
-- Name: TABLE configuration_stages; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.configuration_stages IS 'Reviewer stages of a configuration: owners that decide together.';


--
-- Name: event_details; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_details (
    seq bigint NOT NULL,
    salt bytea NOT NULL,
    detail jsonb NOT NULL
);


--
-- Name: TABLE event_details; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_details IS 'Erasable personal detail of an event; canonical carries only its salted commitment.';


--
-- Name: event_log_tip; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_log_tip (
    singleton boolean DEFAULT true NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT event_log_tip__one_row CHECK (singleton)
);


--
-- Name: TABLE event_log_tip; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.event_log_tip IS 'The last row of the log. Locked last in every transaction, so that seq is dense and in commit order.';


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    seq bigint NOT NULL,
    event_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    action text NOT NULL,
    actor_kind text NOT NULL,
    actor_user_id uuid,
    subject_user_id uuid,
    app_id uuid,
    resource_id uuid,
    request_id uuid,
    grant_id uuid,
    schema_version integer NOT NULL,
    canonical bytea NOT NULL,
    prev_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT events__actor_kind CHECK ((actor_kind = ANY (ARRAY['user'::text, 'system'::text, 'anonymous'::text])))
);


--
-- Name: TABLE events; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.events IS 'The event log. canonical holds the exact bytes that hash covers; the columns beside it are for search.';


--
-- Name: grant_approved_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.grant_approved_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: grant_transitions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grant_transitions (
    from_state text NOT NULL,
    to_state text NOT NULL
);


--
-- Name: TABLE grant_transitions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.grant_transitions IS 'Legal changes of a grant''s state; nothing leaves ended.';


--
-- Name: grants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grants (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    user_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    target_id uuid NOT NULL,
    item_id uuid NOT NULL,
    upstream_id text NOT NULL,
    source text NOT NULL,
    request_id uuid,
    state text DEFAULT 'approved'::text NOT NULL,
    prior_state text DEFAULT 'approved'::text NOT NULL,
    ended_as text,
    end_cause text,
    end_by uuid,
    approved_seq bigint DEFAULT nextval('public.grant_approved_seq'::regclass) NOT NULL,
    approved_effects jsonb NOT NULL,
    configuration_id uuid,
    configuration_version integer,
    duration_seconds integer,
    extended_seconds integer DEFAULT 0 NOT NULL,
    extension_count integer DEFAULT 0 NOT NULL,
    extension_seconds integer DEFAULT 0 NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    activate_by timestamp with time zone,
    expires_at timestamp with time zone,
    latest_end timestamp with time zone,
    approved_at timestamp with time zone NOT NULL,
    verified_at timestamp with time zone,
    verified_read_from timestamp with time zone,
    ending_at timestamp with time zone,
    end_due_at timestamp with time zone,
    ended_at timestamp with time zone,
    ended_read_from timestamp with time zone,
    stopped_at timestamp with time zone,
    stop_reason text,
    put_back boolean DEFAULT false NOT NULL,
    status text DEFAULT 'being_given'::text NOT NULL,
    status_detail text DEFAULT ''::text NOT NULL,
    CONSTRAINT grants__active_has_end CHECK (((state <> 'active'::text) OR (duration_seconds IS NULL) OR (expires_at IS NOT NULL))),
    CONSTRAINT grants__active_was_seen CHECK (((state <> 'active'::text) OR ((verified_at IS NOT NULL) AND (verified_read_from IS NOT NULL)))),
    CONSTRAINT grants__duration CHECK (((duration_seconds IS NULL) OR (duration_seconds > 0))),
    CONSTRAINT grants__end_cause CHECK (((end_cause IS NULL) OR (end_cause = ANY (ARRAY['expired'::text, 'lapsed'::text, 'given_back'::text, 'revoked'::text, 'person_deactivated'::text, 'resource_removed'::text, 'app_removed'::text])))),
    CONSTRAINT grants__ended_as CHECK (((ended_as IS NULL) OR (ended_as = ANY (ARRAY['gone'::text, 'outside_remains'::text, 'held_by_other'::text, 'never_given'::text])))),
    CONSTRAINT grants__ended_complete CHECK (((state = 'ended'::text) = ((ended_as IS NOT NULL) AND (ended_at IS NOT NULL) AND (ended_read_from IS NOT NULL)))),
    CONSTRAINT grants__ending_has_cause CHECK (((state = ANY (ARRAY['ending'::text, 'ended'::text])) = ((end_cause IS NOT NULL) AND (ending_at IS NOT NULL)))),
    CONSTRAINT grants__expires_within_latest CHECK (((expires_at IS NULL) OR (latest_end IS NULL) OR (expires_at <= latest_end))),
    CONSTRAINT grants__source CHECK ((source = ANY (ARRAY['request'::text, 'group_link'::text, 'break_glass'::text, 'administrator'::text])))
);


--
-- Name: TABLE grants; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.grants IS 'What should be: a user holds an entitlement until expires_at. Moves to active and ended only on a read.';


--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    singleton boolean DEFAULT true NOT NULL,
    id uuid NOT NULL,
    master_key_check bytea,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT installation__one_row CHECK (singleton)
);


--
-- Name: TABLE installation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.installation IS 'One row: who this installation is, and the check value of its master key.';


--
-- Name: items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items (
    id uuid NOT NULL,
    target_id uuid NOT NULL,
    kind text NOT NULL,
    resource_id uuid,
    upstream_id text,
    next_try_at timestamp with time zone,
    failures integer DEFAULT 0 NOT NULL,
    last_answer text,
    seen_id text,
    seen_at timestamp with time zone,
    held_since timestamp with time zone,
    baseline text,
    period_open boolean DEFAULT false NOT NULL,
    period integer DEFAULT 0 NOT NULL,
    adopted_value text,
    CONSTRAINT items__kind CHECK ((kind = ANY (ARRAY['group'::text, 'organization'::text, 'custom_role'::text]))),
    CONSTRAINT items__slot_has_no_resource CHECK (((kind = 'custom_role'::text) = (resource_id IS NULL))),
    CONSTRAINT items__slot_or_membership CHECK (((kind = 'custom_role'::text) = (upstream_id IS NULL)))
);


--
-- Name: TABLE items; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.items IS 'What is reconciled: one membership of one person, or that person''s one custom-role slot (upstream_id null).';


--
-- Name: kysely_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);


--
-- Name: kysely_migration_lock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);


--
-- Name: own_memberships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.own_memberships (
    item_id uuid NOT NULL,
    membership_id text NOT NULL,
    how text NOT NULL,
    noted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    delete_opened_at timestamp with time zone,
    gone_at timestamp with time zone,
    CONSTRAINT own_memberships__how CHECK ((how = ANY (ARRAY['answered'::text, 'claimed'::text, 'adopted'::text])))
);


--
-- Name: TABLE own_memberships; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.own_memberships IS 'Memberships that are ours: by a 201, found under an ownership claim, or taken over by a person.';


--
-- Name: owner_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owner_users (
    owner_id uuid NOT NULL,
    user_id uuid NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: TABLE owner_users; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.owner_users IS 'Who belongs to an owner, in order.';


--
-- Name: owners; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.owners (
    id uuid NOT NULL,
    name text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    personal_user_id uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT owners__name_present CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 200)))
);


--
-- Name: TABLE owners; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.owners IS 'Named, ordered lists of users, used as reviewers or as admins. A personal owner stands for one user.';


--
-- Name: remembered_organizations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.remembered_organizations (
    target_id uuid NOT NULL,
    organization_id text NOT NULL,
    membership_id text NOT NULL,
    written_since boolean DEFAULT false NOT NULL,
    is_displaced boolean DEFAULT false NOT NULL,
    noted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: TABLE remembered_organizations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.remembered_organizations IS 'Organizations a person had before our first create, kept so that what our write replaced comes back.';


--
-- Name: request_comments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_comments (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    user_id uuid NOT NULL,
    comment text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT request_comments__length CHECK (((length(comment) >= 1) AND (length(comment) <= 4000)))
);


--
-- Name: TABLE request_comments; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_comments IS 'Comments on a request.';


--
-- Name: request_configurations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_configurations (
    id uuid NOT NULL,
    resource_id uuid NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    is_requestable boolean DEFAULT true NOT NULL,
    auto_approval boolean DEFAULT false NOT NULL,
    requires_reason boolean DEFAULT true NOT NULL,
    max_duration_seconds integer,
    recommended_duration_seconds integer,
    extension_seconds integer DEFAULT 0 NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT request_configurations__extension CHECK ((extension_seconds >= 0)),
    CONSTRAINT request_configurations__max CHECK (((max_duration_seconds IS NULL) OR ((max_duration_seconds >= 60) AND (max_duration_seconds <= 31622400)))),
    CONSTRAINT request_configurations__recommended CHECK (((recommended_duration_seconds IS NULL) OR ((recommended_duration_seconds >= 60) AND (recommended_duration_seconds <= COALESCE(max_duration_seconds, recommended_duration_seconds)))))
);


--
-- Name: TABLE request_configurations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_configurations IS 'Who may ask for a resource, for how long, and whether somebody decides. Null maximum: indefinite is allowed.';


--
-- Name: request_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_items (
    request_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    is_pending boolean DEFAULT true NOT NULL,
    configuration_id uuid NOT NULL,
    configuration_version integer NOT NULL,
    plan jsonb NOT NULL
);


--
-- Name: TABLE request_items; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_items IS 'Items of a request, with the plan people saw. One pending request per person and resource.';


--
-- Name: request_stages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_stages (
    request_id uuid NOT NULL,
    stage integer NOT NULL,
    operator text NOT NULL,
    owner_id uuid NOT NULL,
    CONSTRAINT request_stages__operator CHECK ((operator = ANY (ARRAY['any'::text, 'all'::text])))
);


--
-- Name: TABLE request_stages; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_stages IS 'Who decides a request, by stage, as configured when it was filed. Members are read when somebody decides.';


--
-- Name: request_transitions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_transitions (
    from_status text NOT NULL,
    to_status text NOT NULL
);


--
-- Name: TABLE request_transitions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.request_transitions IS 'Legal changes of a request''s status; a foreign key refuses all others.';


--
-- Name: requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.requests (
    id uuid NOT NULL,
    requester_id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    prior_status text DEFAULT 'PENDING'::text NOT NULL,
    status_reason text,
    reason text NOT NULL,
    duration_seconds integer,
    revision integer DEFAULT 1 NOT NULL,
    current_stage integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    lapses_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    CONSTRAINT requests__decided CHECK (((status = 'PENDING'::text) = (decided_at IS NULL))),
    CONSTRAINT requests__duration CHECK (((duration_seconds IS NULL) OR ((duration_seconds >= 1) AND (duration_seconds <= 31622400))))
);


--
-- Name: TABLE requests; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.requests IS 'Who asks for what, for whom, why and for how long.';


--
-- Name: resources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.resources (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    kind text NOT NULL,
    upstream_id text NOT NULL,
    name text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    warnings jsonb DEFAULT '[]'::jsonb NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    member_count integer,
    is_imported boolean DEFAULT false NOT NULL,
    imported_at timestamp with time zone,
    admin_owner_id uuid,
    visibility text DEFAULT 'global'::text NOT NULL,
    is_live boolean DEFAULT true NOT NULL,
    drift_policy text DEFAULT 'report'::text NOT NULL,
    upstream_gone_at timestamp with time zone,
    last_complete_sync_at timestamp with time zone,
    first_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT resources__drift_policy CHECK ((drift_policy = ANY (ARRAY['report'::text, 'remove_outside'::text, 'restore_removed'::text]))),
    CONSTRAINT resources__imported_has_admin CHECK (((NOT is_imported) OR ((admin_owner_id IS NOT NULL) AND (imported_at IS NOT NULL)))),
    CONSTRAINT resources__kind CHECK ((kind = ANY (ARRAY['group'::text, 'organization'::text, 'custom_role'::text]))),
    CONSTRAINT resources__visibility CHECK ((visibility = ANY (ARRAY['global'::text, 'hidden'::text])))
);


--
-- Name: TABLE resources; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.resources IS 'Things in an app that one can have access to, found by sync; managed once imported.';


--
-- Name: reviews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    stage integer NOT NULL,
    user_id uuid NOT NULL,
    decision text NOT NULL,
    comment text DEFAULT ''::text NOT NULL,
    duration_seconds integer,
    decided_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews__decision CHECK ((decision = ANY (ARRAY['approved'::text, 'denied'::text])))
);


--
-- Name: TABLE reviews; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.reviews IS 'Decisions. One person decides once per request, so stages have different people.';


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    csrf_token text NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ip text,
    user_agent text
);


--
-- Name: TABLE sessions; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sessions IS 'Signed-in sessions, revocable on every node at once; only the hash of the token is kept.';


--
-- Name: settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settings (
    singleton boolean DEFAULT true NOT NULL,
    activation_hours integer DEFAULT 24 NOT NULL,
    pending_days integer DEFAULT 14 NOT NULL,
    CONSTRAINT settings__activation CHECK (((activation_hours >= 1) AND (activation_hours <= 720))),
    CONSTRAINT settings__one_row CHECK (singleton),
    CONSTRAINT settings__pending CHECK (((pending_days >= 1) AND (pending_days <= 365)))
);


--
-- Name: TABLE settings; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.settings IS 'Settings of the whole installation.';


--
-- Name: sign_in_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_links (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    user_id uuid,
    purpose text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    created_by uuid,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT sign_in_links__purpose CHECK ((purpose = ANY (ARRAY['first_run'::text, 'invite'::text]))),
    CONSTRAINT sign_in_links__whose CHECK (((purpose = 'first_run'::text) = (user_id IS NULL)))
);


--
-- Name: TABLE sign_in_links; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sign_in_links IS 'One-time sign-in links; only the hash of the token is kept.';


--
-- Name: sync_errors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sync_errors (
    app_id uuid NOT NULL,
    part text NOT NULL,
    message text NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE sync_errors; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sync_errors IS 'Open sync errors; a row goes when its part succeeds.';


--
-- Name: sync_passes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sync_passes (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    state text DEFAULT 'running'::text NOT NULL,
    requested_by uuid,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone,
    step integer DEFAULT 0 NOT NULL,
    cursor text,
    counts jsonb DEFAULT '{}'::jsonb NOT NULL,
    error text,
    lease_token uuid,
    lease_until timestamp with time zone,
    missing jsonb,
    accepted_by uuid,
    CONSTRAINT sync_passes__paused_says_why CHECK (((state <> 'paused'::text) OR (missing IS NOT NULL))),
    CONSTRAINT sync_passes__state CHECK ((state = ANY (ARRAY['running'::text, 'paused'::text, 'complete'::text, 'failed'::text, 'discarded'::text])))
);


--
-- Name: TABLE sync_passes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sync_passes IS 'Passes over an app''s inventory. Resumable at step and cursor; only a complete one says what is absent.';


--
-- Name: COLUMN sync_passes.missing; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sync_passes.missing IS 'Why it waited for a person: what it did not find any more, by kind, with a few names.';


--
-- Name: COLUMN sync_passes.accepted_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sync_passes.accepted_by IS 'Who said that what is missing is really gone.';


--
-- Name: targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.targets (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    user_id uuid NOT NULL,
    account_id text,
    account_created boolean DEFAULT false NOT NULL,
    account_linked_how text,
    account_ever_linked boolean DEFAULT false NOT NULL,
    wake_at timestamp with time zone,
    account_state text DEFAULT 'none'::text NOT NULL,
    account_close_asked boolean DEFAULT false NOT NULL,
    account_situation text DEFAULT 'not_needed'::text NOT NULL,
    account_next_try_at timestamp with time zone,
    account_attempts_failed integer DEFAULT 0 NOT NULL,
    account_last_answer text,
    cooling_until timestamp with time zone,
    snapshot jsonb,
    lease_token uuid,
    lease_until timestamp with time zone,
    last_read_from timestamp with time zone,
    last_error text,
    read_failures integer DEFAULT 0 NOT NULL,
    CONSTRAINT targets__account_linked_how CHECK (((account_linked_how IS NULL) OR (account_linked_how = ANY (ARRAY['stamp'::text, 'answered'::text, 'email'::text, 'manual'::text])))),
    CONSTRAINT targets__account_state CHECK ((account_state = ANY (ARRAY['none'::text, 'wanted'::text, 'closing'::text, 'cooling'::text, 'deleted'::text, 'closed'::text])))
);


--
-- Name: TABLE targets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.targets IS 'One person in one app: the unit that a worker claims under a lease.';


--
-- Name: test_clock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.test_clock (
    singleton boolean DEFAULT true NOT NULL,
    offset_ms bigint DEFAULT 0 NOT NULL,
    CONSTRAINT test_clock__one_row CHECK (singleton)
);


--
-- Name: TABLE test_clock; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.test_clock IS 'Offset of app_clock(). Zero in production; the product refuses to start on another value unless a test build allows it.';


--
-- Name: user_platform_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_platform_roles (
    user_id uuid NOT NULL,
    role text NOT NULL,
    granted_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT user_platform_roles__role CHECK ((role = ANY (ARRAY['administrator'::text, 'auditor'::text])))
);


--
-- Name: TABLE user_platform_roles; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.user_platform_roles IS 'Platform roles; ours, not Zendesk''s.';


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id uuid NOT NULL,
    email text NOT NULL,
    full_name text NOT NULL,
    first_name text DEFAULT ''::text NOT NULL,
    last_name text DEFAULT ''::text NOT NULL,
    "position" text DEFAULT ''::text NOT NULL,
    source text NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    deactivated_at timestamp with time zone,
    CONSTRAINT users__email_normalised CHECK (((email = lower(btrim(email))) AND (POSITION(('@'::text) IN (email)) > 1) AND (length(email) <= 320))),
    CONSTRAINT users__name_present CHECK (((length(btrim(full_name)) >= 1) AND (length(btrim(full_name)) <= 200))),
    CONSTRAINT users__source CHECK ((source = ANY (ARRAY['first_run'::text, 'form'::text, 'csv'::text, 'zendesk'::text]))),
    CONSTRAINT users__state CHECK ((state = ANY (ARRAY['active'::text, 'deactivated'::text])))
);


--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.users IS 'People in our directory. A deleted and re-created person is a new row.';


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0; Type: TABLE ATTACH; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 FOR VALUES IN ('inventory.health');


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80; Type: TABLE ATTACH; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 FOR VALUES IN ('inventory.sync');


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155; Type: TABLE ATTACH; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 FOR VALUES IN ('requests.expire');


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597; Type: TABLE ATTACH; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 FOR VALUES IN ('inventory.tick');


--
-- Data for Name: archive; Type: TABLE DATA; Schema: pgboss; Owner: -
--



--
-- Data for Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 VALUES
	('cfb81ba2-494b-4a5f-90bd-3166c4a4c8fd', 'inventory.health', 0, '{"payload": {"app_id": "01a20ea2-967a-72a1-9762-849a413bd8f3"}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:41:06.866618+00', '2026-11-24 17:41:07.608084+00', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, '00:03:00', '2026-11-24 17:41:06.866618+00', '2026-11-24 17:41:07.790474+00', '2026-12-08 17:41:06.866618+00', NULL, NULL, 'short');


--
-- Data for Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 VALUES
	('6729cf6c-1836-4acd-b6d0-8f47807b4c28', 'inventory.sync', 0, '{"payload": {"pass_id": "01a20ea2-96d8-71d4-9dd6-118cdf8df817", "failures": 0}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:37:46.109241+00', '2026-11-24 17:37:52.484644+00', '01a20ea2-96e4-7058-bb97-5a491d018ae1', NULL, '00:03:00', '2026-11-24 17:37:46.109241+00', '2026-11-24 17:38:03.495141+00', '2026-12-08 17:37:46.109241+00', NULL, NULL, 'short'),
	('9dc9938c-cfca-4ade-bd75-c1e99702368a', 'inventory.sync', 0, '{"payload": {"pass_id": "01a20ea5-a0c4-7190-847d-0a8e9b6b884f", "failures": 0}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:41:05.346019+00', '2026-11-24 17:41:06.968592+00', '01a20ea5-a0c8-705e-8f00-6c7210ac3385', NULL, '00:03:00', '2026-11-24 17:41:05.346019+00', '2026-11-24 17:41:07.42034+00', '2026-12-08 17:41:05.346019+00', NULL, NULL, 'short'),
	('f98d4e2d-3ee3-4795-8d0f-64d6dee79d64', 'inventory.sync', 0, '{"payload": {"pass_id": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "failures": 0}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:41:15.912337+00', '2026-11-24 17:41:16.515893+00', '01a20ea5-ca24-72bd-bde9-aa17a47d9f12', NULL, '00:03:00', '2026-11-24 17:41:15.912337+00', '2026-11-24 17:41:16.917675+00', '2026-12-08 17:41:15.912337+00', NULL, NULL, 'short');


--
-- Data for Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 VALUES
	('5176538e-cadb-8904-b06a-84c39091bc0d', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:36:52.92396+00', '2026-11-24 17:36:53.993167+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:36:52.92396+00', '2026-11-24 17:36:54.059894+00', '2026-12-08 17:36:52.92396+00', NULL, NULL, 'short'),
	('d7d1dc0d-3fe3-8971-9a33-69f0a239a6a4', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:37:03.30803+00', '2026-11-24 17:37:04.306922+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:37:03.30803+00', '2026-11-24 17:37:04.399124+00', '2026-12-08 17:37:03.30803+00', NULL, NULL, 'short'),
	('4ac7440e-3815-8495-b561-4ec43ed87df4', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:38:04.207+00', '2026-11-24 17:38:04.985659+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:38:04.207+00', '2026-11-24 17:38:04.992848+00', '2026-12-08 17:38:04.207+00', NULL, NULL, 'short'),
	('b8cd2965-8265-8e95-af81-1e8dbb8b0394', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:39:04.308964+00', '2026-11-24 17:39:04.783994+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:39:04.308964+00', '2026-11-24 17:39:04.842005+00', '2026-12-08 17:39:04.308964+00', NULL, NULL, 'short'),
	('33e0728d-26c5-8b93-9873-2cb7713b4767', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:40:04.353339+00', '2026-11-24 17:40:05.002951+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:40:04.353339+00', '2026-11-24 17:40:05.006786+00', '2026-12-08 17:40:04.353339+00', NULL, NULL, 'short'),
	('ce8ee6a2-77ce-86f1-9417-9f7469260112', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:41:04.38886+00', '2026-11-24 17:41:04.414829+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:41:04.38886+00', '2026-11-24 17:41:05.025374+00', '2026-12-08 17:41:04.38886+00', NULL, NULL, 'short'),
	('3bec7e29-9e57-8db6-8af1-19a2de95f955', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 17:42:04.421914+00', '2026-11-24 17:42:05.225143+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 17:42:04.421914+00', '2026-11-24 17:42:05.227942+00', '2026-12-08 17:42:04.421914+00', NULL, NULL, 'short');


--
-- Data for Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 VALUES
	('b97e0834-61ec-8791-8b13-64162df8bd5c', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:36:52.88995+00', '2026-11-24 17:36:53.960453+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:36:52.88995+00', '2026-11-24 17:36:54.119691+00', '2026-12-08 17:36:52.88995+00', NULL, NULL, 'short'),
	('54930048-c637-8be9-a737-9e1697e2f5ed', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:37:03.263977+00', '2026-11-24 17:37:03.41422+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:37:03.263977+00', '2026-11-24 17:37:03.547621+00', '2026-12-08 17:37:03.263977+00', NULL, NULL, 'short'),
	('96276650-d69d-83ab-b35b-c801095832cb', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:38:04.197107+00', '2026-11-24 17:38:04.988083+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:38:04.197107+00', '2026-11-24 17:38:05.026641+00', '2026-12-08 17:38:04.197107+00', NULL, NULL, 'short'),
	('74b900d8-6b1d-838c-b0a2-1c77871e505c', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:39:04.295038+00', '2026-11-24 17:39:04.902107+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:39:04.295038+00', '2026-11-24 17:39:04.983024+00', '2026-12-08 17:39:04.295038+00', NULL, NULL, 'short'),
	('fdfdbe31-08eb-8151-b766-18802d1985a2', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:40:04.341795+00', '2026-11-24 17:40:04.970014+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:40:04.341795+00', '2026-11-24 17:40:04.978046+00', '2026-12-08 17:40:04.341795+00', NULL, NULL, 'short'),
	('5fbc4540-3864-867c-83e2-98e3a14b77c7', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:41:04.383514+00', '2026-11-24 17:41:05.335932+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:41:04.383514+00', '2026-11-24 17:41:06.869082+00', '2026-12-08 17:41:04.383514+00', NULL, NULL, 'short'),
	('bb0cef84-1350-8eea-90bc-681d1af371ae', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 17:42:04.419295+00', '2026-11-24 17:42:05.063937+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 17:42:04.419295+00', '2026-11-24 17:42:05.070549+00', '2026-12-08 17:42:04.419295+00', NULL, NULL, 'short');


--
-- Data for Name: queue; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.queue VALUES
	('inventory.sync', 'short', 12, 5, true, 180, NULL, NULL, 'j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80', '2026-11-24 17:36:49.642401+00', '2026-11-24 17:36:49.712219+00'),
	('inventory.health', 'short', 0, 5, true, 180, NULL, NULL, 'j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0', '2026-11-24 17:36:49.715905+00', '2026-11-24 17:36:49.826779+00'),
	('inventory.tick', 'short', 0, 5, true, 60, NULL, NULL, 'jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597', '2026-11-24 17:36:49.829244+00', '2026-11-24 17:36:49.872575+00'),
	('requests.expire', 'short', 12, 5, true, 60, NULL, NULL, 'j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155', '2026-11-24 17:36:49.875996+00', '2026-11-24 17:36:49.941569+00');


--
-- Data for Name: schedule; Type: TABLE DATA; Schema: pgboss; Owner: -
--



--
-- Data for Name: subscription; Type: TABLE DATA; Schema: pgboss; Owner: -
--



--
-- Data for Name: version; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.version VALUES
	(24, '2026-11-24 17:42:20.100861+00', NULL, NULL);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES
	('01a20ea2-b0af-70b4-a9da-16d739d57c9d', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000022804', 'margaret.osei@brightwave.example', true, 'Margaret Osei', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 17:41:16.784423+00', NULL, '2026-11-09 17:37:52.816329+00'),
	('01a20ea2-b0af-70b5-8902-6664c355d252', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000024868', 'gatehouse-service@brightwave.example', true, 'Gatehouse Service', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 17:41:16.784532+00', NULL, '2026-11-09 17:37:52.816725+00'),
	('01a20ea2-b0af-70b6-b143-60cad30add6c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000025516', 'grace.kim@brightwave.example', true, 'Grace Kim', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 17:41:16.784541+00', NULL, '2026-11-09 17:37:52.81675+00'),
	('01a20ea2-b0af-70b7-b4b2-089557c60928', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000027968', 'amira.haddad@brightwave.example', true, 'Amira Haddad', 'agent', '19850000002704', false, true, NULL, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'email', '2026-11-24 17:41:16.784559+00', NULL, '2026-11-09 17:37:52.816759+00'),
	('01a20ea2-b0af-70b8-a952-f35a513b21a6', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000032728', 'jonas.weber@brightwave.example', true, 'Jonas Weber', 'agent', '19850000001548', false, true, NULL, '01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'email', '2026-11-24 17:41:16.784567+00', NULL, '2026-11-09 17:37:52.816767+00'),
	('01a20ea2-b0af-70b9-b447-d42c44a11993', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000037228', 'priya.nair@brightwave.example', true, 'Priya Nair', 'agent', '19850000004248', false, true, NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', 'email', '2026-11-24 17:41:16.784574+00', NULL, '2026-11-09 17:37:52.816774+00'),
	('01a20ea2-b0af-70ba-b738-e59db721dda1', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000040960', 'tom.okafor@brightwave.example', true, 'Tom Okafor', 'agent', '19850000001548', false, true, NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', 'email', '2026-11-24 17:41:16.784579+00', NULL, '2026-11-09 17:37:52.816781+00'),
	('01a20ea2-b0af-70bb-887d-b2f0eab36be0', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000045204', 'sofia.sharma@brightwave.example', true, 'Sofia Sharma', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 17:41:16.784585+00', NULL, '2026-11-09 17:37:52.816788+00'),
	('01a20ea2-b0af-70bc-be04-730091d3da19', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000049836', 'joao.romero@brightwave.example', true, 'Joao Romero', 'agent', '19850000001548', false, true, NULL, '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', 'email', '2026-11-24 17:41:16.78459+00', NULL, '2026-11-09 17:37:52.816795+00'),
	('01a20ea2-b0af-70bd-8c8c-26689e451e27', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000050872', 'wanjiru.dubois@brightwave.example', true, 'Wanjiru Dubois', 'agent', '19850000003860', false, true, NULL, '01a20ea3-b3b2-7349-986f-9170b07b84f9', 'email', '2026-11-24 17:41:16.784598+00', NULL, '2026-11-09 17:37:52.816805+00'),
	('01a20ea2-b0af-70be-90ad-fbb4840c5702', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000052548', 'rania.johansson@brightwave.example', true, 'Rania Johansson', 'agent', '19850000001548', false, true, NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', 'email', '2026-11-24 17:41:16.784604+00', NULL, '2026-11-09 17:37:52.816813+00'),
	('01a20ea2-b0af-70bf-8873-252232a41ea9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000054996', 'aisha.petrov@brightwave.example', true, 'Aisha Petrov', 'agent', '19850000003860', false, true, NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', 'email', '2026-11-24 17:41:16.78461+00', NULL, '2026-11-09 17:37:52.81682+00'),
	('01a20ea2-b0af-70c0-b41b-e71bb5b3fe5e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000058216', 'yusuf.nguyen@brightwave.example', true, 'Yusuf Nguyen', 'agent', '19850000003860', false, true, NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', 'email', '2026-11-24 17:41:16.784616+00', NULL, '2026-11-09 17:37:52.816828+00'),
	('01a20ea2-b0af-70c1-9278-aafd95feeb2a', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000059636', 'sofia.kaur@brightwave.example', true, 'Sofia Kaur', 'agent', '19850000003860', false, true, NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', 'email', '2026-11-24 17:41:16.784621+00', NULL, '2026-11-09 17:37:52.816835+00'),
	('01a20ea2-b0af-70c2-8b05-d9248e69a79c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000061188', 'lars.hansen@brightwave.example', true, 'Lars Hansen', 'agent', '19850000002704', false, true, NULL, NULL, NULL, '2026-11-24 17:41:16.784627+00', NULL, '2026-11-09 17:37:52.816842+00'),
	('01a20ea2-b0af-70c3-9037-a67b3f75519e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000063640', 'yusuf.fernandez@brightwave.example', true, 'Yusuf Fernandez', 'agent', '19850000001548', false, true, NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', 'email', '2026-11-24 17:41:16.784633+00', NULL, '2026-11-09 17:37:52.816851+00'),
	('01a20ea2-b0af-70c4-8741-01c201eaa4ce', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000066604', 'thandiwe.horvat@brightwave.example', true, 'Thandiwe Horvat', 'agent', '19850000006436', false, true, NULL, '01a20ea4-1d05-7199-9db9-9d7aaf547157', 'email', '2026-11-24 17:41:16.784639+00', NULL, '2026-11-09 17:37:52.816858+00'),
	('01a20ea2-b0af-70c5-a5d7-ed40d6ed7750', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000070336', 'freya.castillo@brightwave.example', true, 'Freya Castillo', 'agent', '19850000006436', false, true, NULL, '01a20ea4-28c7-731b-880d-9979cfae7eee', 'email', '2026-11-24 17:41:16.784644+00', NULL, '2026-11-09 17:37:52.816866+00'),
	('01a20ea5-a772-71e1-b798-a097a5115c0b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '19850000097136', 'mira.lopez@example.org', false, 'mira lopez', 'agent', '19850000001548', false, true, 'gatehouse:01a20ea1-b87b-71e4-90a1-010235669b46:01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea4-35f0-7152-8807-c73aec6c3b09', 'stamp', '2026-11-24 17:41:16.78465+00', NULL, '2026-11-24 17:41:07.059905+00');


--
-- Data for Name: app_budgets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_budgets VALUES
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '2026-11-24 17:43:00.642261+00', 700, 27, 117, 0, NULL, 0, NULL, NULL, NULL, NULL);


--
-- Data for Name: app_checks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_checks VALUES
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 0, 'reachable', '{"key": "reachable", "name": "Account reachable", "seen": "brightwave.zendesk.com answers.", "status": "pass", "purpose": "There is a Zendesk account at this subdomain and this server can talk to it.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620766+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 1, 'signs_in', '{"key": "signs_in", "name": "Signs in", "seen": "Signs in as user 19850000024868.", "status": "pass", "purpose": "Zendesk knows who the credential belongs to. Zendesk answers a wrong credential as “nobody” without an error.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620835+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 2, 'same_user', '{"key": "same_user", "name": "Same user as before", "seen": "Still user 19850000024868.", "status": "pass", "purpose": "A new credential must belong to the user that this app was connected with; otherwise it may be another account.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620841+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 3, 'active', '{"key": "active", "name": "User is active", "seen": "Active.", "status": "pass", "purpose": "A deleted user''s credential stops working at any moment.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620844+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 4, 'not_suspended', '{"key": "not_suspended", "name": "User is not suspended", "seen": "Not suspended.", "status": "pass", "purpose": "A suspended user can change nothing.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620848+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 5, 'admin', '{"key": "admin", "name": "User is an administrator", "seen": "Administrator.", "status": "pass", "purpose": "Only administrators may change agents, group memberships and roles.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620851+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 6, 'scopes', '{"key": "scopes", "name": "Scopes granted", "seen": "Granted: read, users:write, organizations:write, groups:write.", "status": "pass", "purpose": "Zendesk drops scopes that it does not know without saying so, and refuses later calls.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620854+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 7, 'groups', '{"key": "groups", "name": "Groups readable", "seen": "12 groups.", "status": "pass", "purpose": "Groups and their members are read to offer them and to see that access is gone.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.620857+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 8, 'organizations', '{"key": "organizations", "name": "Organizations readable", "seen": "12 organizations.", "status": "pass", "purpose": "Organizations and their members are read to offer them and to see that access is gone.", "severity": "critical", "what_to_do": ""}', '2026-11-24 17:41:16.62086+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 9, 'custom_roles', '{"key": "custom_roles", "name": "Custom roles available", "seen": "7 custom roles.", "status": "pass", "purpose": "Custom roles can be requested only where the account''s plan has them.", "severity": "low", "what_to_do": ""}', '2026-11-24 17:41:16.620863+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 10, 'multiple_organizations', '{"key": "multiple_organizations", "name": "Several organizations per person", "seen": "On.", "status": "pass", "purpose": "Where this is off, a new organization replaces the one a person has; it is put back at the end.", "severity": "low", "what_to_do": ""}', '2026-11-24 17:41:16.620866+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 11, 'rate_limit', '{"key": "rate_limit", "name": "Rate limit", "seen": "700 calls a minute.", "status": "pass", "purpose": "Says how many calls a minute the account allows; removals go first.", "severity": "low", "what_to_do": ""}', '2026-11-24 17:41:16.620871+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 12, 'no_group', '{"key": "no_group", "name": "User is in no group", "seen": "In no group.", "status": "pass", "purpose": "When somebody leaves a group, Zendesk gives their solved tickets to another member, perhaps to this user.", "severity": "medium", "what_to_do": ""}', '2026-11-24 17:41:16.620874+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 13, 'credential_end', '{"key": "credential_end", "name": "Credential stays valid", "seen": "Access tokens expire and are renewed by themselves.", "status": "pass", "purpose": "Zendesk ends some kinds of credentials on fixed dates.", "severity": "high", "what_to_do": ""}', '2026-11-24 17:41:16.620877+00');


--
-- Data for Name: app_credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_credentials VALUES
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 'oauth_client', 'gatehouse', '\x017adea5a92cbf49ebb5dbe0453ad11548972f2d199047d10f36614e2457ed4efc36856908da5f2eb90b2421f9e6ea11a23a90bf57aaaf39312db4e6192eecba645098ddc86340d36c796948cd02cac3becd5b873111bf0ee6a7f14fba', '\x018dcb8cc1a770e07e095aa5e79c00fa6d63a3ca435c43f4d05c76b84cb2c4baec791789b95c8b3972ae979ba8ee9058cb909f02cdc1a2634d485617f0', '8f3a39b384f91be0', '2026-11-09 17:37:46.153132+00');


--
-- Data for Name: apps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.apps VALUES
	('01a20ea2-967a-72a1-9762-849a413bd8f3', 'ZENDESK', 'Brightwave', '', 'brightwave', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'active', '', true, '2026-11-09 17:38:11.942163+00', '{"anchors": ["group:19850000009140", "group:19850000009656", "group:19850000010044", "custom_role:19850000000904", "custom_role:19850000001548", "custom_role:19850000002704"], "accountUrl": "https://brightwave.zendesk.com", "serviceUserId": "19850000024868"}', '19850000024868', true, true, 700, '{"provisioning": true, "deprovisioning": "delete", "new_account_role_id": "19850000001548"}', 1, '2026-11-09 17:37:46.144151+00', '2026-11-09 17:38:11.942174+00');


--
-- Data for Name: assignments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assignments VALUES
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000027968', '19850000029768', '2024-12-31 18:40:48+00', '2026-11-09 17:37:52.842417+00', '2026-11-24 17:41:16.794627+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000032728', '19850000034016', '2025-07-10 03:54:24+00', '2026-11-09 17:37:52.842433+00', '2026-11-24 17:41:16.794646+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000037228', '19850000039412', '2025-08-09 12:14:14+00', '2026-11-09 17:37:52.842439+00', '2026-11-24 17:41:16.794655+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000040960', '19850000042376', '2025-09-03 22:05:19+00', '2026-11-09 17:37:52.842444+00', '2026-11-24 17:41:16.794664+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000045204', '19850000046364', '2024-09-16 22:43:50+00', '2026-11-09 17:37:52.842449+00', '2026-11-24 17:41:16.794668+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000049836', '19850000050612', '2025-06-04 03:29:50+00', '2026-11-09 17:37:52.842454+00', '2026-11-24 17:41:16.794685+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000050872', '19850000051776', '2024-02-10 16:30:19+00', '2026-11-09 17:37:52.842459+00', '2026-11-24 17:41:16.794688+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000052548', '19850000053836', '2024-06-03 23:23:34+00', '2026-11-09 17:37:52.842463+00', '2026-11-24 17:41:16.794692+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000054996', '19850000056412', '2025-03-26 13:01:04+00', '2026-11-09 17:37:52.842468+00', '2026-11-24 17:41:16.7947+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000058216', '19850000058864', '2023-09-29 09:54:16+00', '2026-11-09 17:37:52.842473+00', '2026-11-24 17:41:16.794708+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000059636', '19850000060668', '2024-08-17 20:36:28+00', '2026-11-09 17:37:52.842477+00', '2026-11-24 17:41:16.794712+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000061188', '19850000061708', '2023-12-20 18:57:42+00', '2026-11-09 17:37:52.842482+00', '2026-11-24 17:41:16.79472+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000063640', '19850000064928', '2025-04-23 22:21:04+00', '2026-11-09 17:37:52.842489+00', '2026-11-24 17:41:16.794744+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000066604', '19850000068916', '2024-06-11 19:05:42+00', '2026-11-09 17:37:52.842495+00', '2026-11-24 17:41:16.794756+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', '19850000027968', NULL, NULL, '2026-11-09 17:37:52.823891+00', '2026-11-24 17:41:16.785632+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', '19850000032728', NULL, NULL, '2026-11-09 17:37:52.82362+00', '2026-11-24 17:41:16.785673+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-7030-93fc-f8b58d2d02ad', '19850000037228', NULL, NULL, '2026-11-09 17:37:52.823937+00', '2026-11-24 17:41:16.785679+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', '19850000040960', NULL, NULL, '2026-11-09 17:37:52.823843+00', '2026-11-24 17:41:16.785685+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', '19850000049836', NULL, NULL, '2026-11-09 17:37:52.823869+00', '2026-11-24 17:41:16.785689+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '19850000050872', NULL, NULL, '2026-11-09 17:37:52.823919+00', '2026-11-24 17:41:16.785694+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', '19850000052548', NULL, NULL, '2026-11-09 17:37:52.823875+00', '2026-11-24 17:41:16.785698+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '19850000054996', NULL, NULL, '2026-11-09 17:37:52.823923+00', '2026-11-24 17:41:16.785702+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '19850000058216', NULL, NULL, '2026-11-09 17:37:52.823928+00', '2026-11-24 17:41:16.785706+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '19850000059636', NULL, NULL, '2026-11-09 17:37:52.823932+00', '2026-11-24 17:41:16.78571+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', '19850000061188', NULL, NULL, '2026-11-09 17:37:52.823912+00', '2026-11-24 17:41:16.785714+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', '19850000063640', NULL, NULL, '2026-11-09 17:37:52.82388+00', '2026-11-24 17:41:16.785718+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000022804', '19850000023964', '2023-08-14 14:57:47+00', '2026-11-09 17:37:52.842382+00', '2026-11-24 17:41:16.794565+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000025516', '19850000027188', '2025-08-28 16:23:10+00', '2026-11-09 17:37:52.84241+00', '2026-11-24 17:41:16.794612+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000022804', '19850000024352', '2023-08-14 14:57:47+00', '2026-11-24 17:41:07.110203+00', '2026-11-24 17:41:16.813725+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000025516', '19850000027836', '2025-08-28 16:23:10+00', '2026-11-24 17:41:07.110238+00', '2026-11-24 17:41:16.813804+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000027968', '19850000032212', '2024-12-31 18:40:48+00', '2026-11-24 17:41:07.110246+00', '2026-11-24 17:41:16.813812+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000032728', '19850000036328', '2025-07-10 03:54:24+00', '2026-11-24 17:41:07.110252+00', '2026-11-24 17:41:16.813816+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000037228', '19850000040828', '2025-08-09 12:14:14+00', '2026-11-24 17:41:07.110265+00', '2026-11-24 17:41:16.813821+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000054996', '19850000057060', '2025-03-26 13:01:04+00', '2026-11-24 17:41:07.110271+00', '2026-11-24 17:41:16.813825+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', '19850000070336', '19850000072912', '2024-03-07 18:24:31+00', '2026-11-24 17:41:07.110277+00', '2026-11-24 17:41:16.813829+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', '19850000097136', NULL, NULL, '2026-11-24 17:41:07.061781+00', '2026-11-24 17:41:16.785722+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7294-b088-75d903fb73f1', '19850000025516', '19850000027448', '2025-08-28 16:23:10+00', '2026-11-09 17:37:52.842586+00', '2026-11-24 17:41:16.794619+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7296-9d39-53c06bb61626', '19850000027968', '19850000030156', '2024-12-31 18:40:48+00', '2026-11-09 17:37:52.84252+00', '2026-11-24 17:41:16.794636+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '19850000027968', '19850000031312', '2024-12-31 18:40:48+00', '2026-11-09 17:37:52.842552+00', '2026-11-24 17:41:16.794642+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7295-b3cc-48eeb23f7104', '19850000032728', '19850000035172', '2025-07-10 03:54:24+00', '2026-11-09 17:37:52.842506+00', '2026-11-24 17:41:16.794651+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '19850000037228', '19850000040568', '2025-08-09 12:14:14+00', '2026-11-09 17:37:52.842569+00', '2026-11-24 17:41:16.794659+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '19850000045204', '19850000047264', '2024-09-16 22:43:50+00', '2026-11-09 17:37:52.842574+00', '2026-11-24 17:41:16.794672+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '19850000045204', '19850000048420', '2024-09-16 22:43:50+00', '2026-11-09 17:37:52.84256+00', '2026-11-24 17:41:16.794676+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7295-b3cc-48eeb23f7104', '19850000045204', '19850000048680', '2024-09-16 22:43:50+00', '2026-11-09 17:37:52.842512+00', '2026-11-24 17:41:16.79468+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728e-960b-1a47551b2480', '19850000052548', '19850000053968', '2024-06-03 23:23:34+00', '2026-11-09 17:37:52.842631+00', '2026-11-24 17:41:16.794696+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '19850000054996', '19850000056672', '2025-03-26 13:01:04+00', '2026-11-09 17:37:52.842602+00', '2026-11-24 17:41:16.794704+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', '19850000059636', '19850000060928', '2024-08-17 20:36:28+00', '2026-11-09 17:37:52.842541+00', '2026-11-24 17:41:16.794716+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', '19850000061188', '19850000062608', '2023-12-20 18:57:42+00', '2026-11-09 17:37:52.842545+00', '2026-11-24 17:41:16.794735+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7296-9d39-53c06bb61626', '19850000061188', '19850000063380', '2023-12-20 18:57:42+00', '2026-11-09 17:37:52.842528+00', '2026-11-24 17:41:16.79474+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728e-960b-1a47551b2480', '19850000063640', '19850000065188', '2025-04-23 22:21:04+00', '2026-11-09 17:37:52.842636+00', '2026-11-24 17:41:16.794748+00');
INSERT INTO public.assignments VALUES
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '19850000063640', '19850000066216', '2025-04-23 22:21:04+00', '2026-11-09 17:37:52.84258+00', '2026-11-24 17:41:16.794752+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '19850000066604', '19850000069944', '2024-06-11 19:05:42+00', '2026-11-09 17:37:52.842618+00', '2026-11-24 17:41:16.79476+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7296-9d39-53c06bb61626', '19850000066604', '19850000070076', '2024-06-11 19:05:42+00', '2026-11-09 17:37:52.842533+00', '2026-11-24 17:41:16.794764+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000070336', '19850000071624', '2024-03-07 18:24:31+00', '2026-11-09 17:37:52.842499+00', '2026-11-24 17:41:16.794768+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '19850000070336', '19850000072012', '2024-03-07 18:24:31+00', '2026-11-09 17:37:52.842623+00', '2026-11-24 17:41:16.794772+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000097136', '19850000098680', '2026-11-24 17:39:57+00', '2026-11-24 17:41:07.078438+00', '2026-11-24 17:41:16.794776+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '19850000054996', '19850000099716', '2026-11-24 17:41:13+00', '2026-11-24 17:41:16.79478+00', '2026-11-24 17:41:16.79478+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000037228', '19850000100488', '2026-11-24 17:41:13+00', '2026-11-24 17:41:16.794848+00', '2026-11-24 17:41:16.794848+00'),
	('01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '19850000050872', '19850000101132', '2026-11-24 17:41:14+00', '2026-11-24 17:41:16.794855+00', '2026-11-24 17:41:16.794855+00');


--
-- Data for Name: attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attempts VALUES
	('01a20ea4-9542-7279-ac79-71b835485043', '01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', NULL, 'account_create', NULL, '19850000001548', 'provision', NULL, '2026-11-09 17:39:56.829+00', 'created', '2026-11-09 17:39:57.955+00', NULL, 201, '', '2026-11-09 17:41:06.829+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20ea4-9c6e-718f-b8b9-e62610e33ec3', '01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', '01a20ea4-90fa-72ea-b28c-152e75b64c85', 'create', NULL, '19850000013144', 'give', NULL, '2026-11-09 17:39:58.689+00', 'created', '2026-11-09 17:39:59.278+00', '19850000098812', 201, '', '2026-11-09 17:41:08.689+00', '2026-11-10 17:39:58.689+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea4-acbf-704a-a1f9-983cb533bc5d', '01a20ea4-aa24-7117-8dda-706ccf8a6afb', NULL, 'account_create', NULL, '19850000001548', 'provision', NULL, '2026-11-09 17:40:02.874+00', 'refused_no_seat', '2026-11-09 17:40:03.488+00', NULL, 422, 'All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”', '2026-11-09 17:41:12.874+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20ea4-b4b9-732b-8677-c9b017b911cc', '01a20ea4-aa24-7117-8dda-706ccf8a6afb', NULL, 'account_create', NULL, '19850000001548', 'provision', NULL, '2026-11-09 17:40:04.915+00', 'refused_no_seat', '2026-11-09 17:40:06.477+00', NULL, 422, 'All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”', '2026-11-09 17:41:14.915+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20ea4-c10b-7034-a777-a26a3581a4ab', '01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', '01a20ea4-90fa-72ea-b28c-152e75b64c85', 'delete', '19850000098812', NULL, 'take', NULL, '2026-11-24 17:40:08.062+00', 'refused', '2026-11-24 17:40:10.823+00', NULL, NULL, 'Nothing was sent: too little time was left to wait for the answer. It is tried again by itself.', '2026-11-24 17:41:18.062+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000098812", "method": "DELETE"}]'),
	('01a20ea4-d177-712a-92a5-f43e58d0c95b', '01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', '01a20ea4-90fa-72ea-b28c-152e75b64c85', 'delete', '19850000098812', NULL, 'take', NULL, '2026-11-24 17:40:12.269+00', 'gone', '2026-11-24 17:40:13.77+00', NULL, 204, '', '2026-11-24 17:41:22.269+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000098812", "method": "DELETE"}]'),
	('01a20ea5-aab4-7391-8a68-76ea57fc1f1d', '01a20ea5-aa72-7247-9aa2-f35d805a54a4', '01a20ea5-aa73-71b8-835a-e234e4491d3e', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 17:41:07.888+00', 'created', '2026-11-24 17:41:07.9+00', '19850000098944', 201, '', '2026-11-24 17:42:17.888+00', '2026-11-25 17:41:07.888+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea5-abda-724f-8f43-e9188f56b111', '01a20ea5-aa72-7247-9aa2-f35d805a54a4', '01a20ea5-aa73-71b8-835a-e234e4491d3e', 'delete', '19850000098944', NULL, 'take', NULL, '2026-11-24 17:41:08.182+00', 'gone', '2026-11-24 17:41:08.192+00', NULL, 204, '', '2026-11-24 17:42:18.182+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000098944", "method": "DELETE"}]'),
	('01a20ea5-b074-732b-ba3a-6ec1dd73abb0', '01a20ea5-b03f-72c2-893b-f567ae79e309', '01a20ea5-b03f-72c3-815b-049300572d55', 'create', NULL, '19850000010948', 'give', NULL, '2026-11-24 17:41:09.343+00', 'created', '2026-11-24 17:41:13.373+00', '19850000099716', 201, '', '2026-11-24 17:42:19.343+00', '2026-11-25 17:41:09.343+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea5-c1d6-72db-a04b-9644475fb2f7', '01a20ea5-c1be-71ee-86fb-f09c0541427d', '01a20ea5-c1be-71ef-a8fe-24ce5d8697a4', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 17:41:13.81+00', 'created', '2026-11-24 17:41:13.818+00', '19850000100488', 201, '', '2026-11-24 17:42:23.81+00', '2026-11-25 17:41:13.81+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea5-c3f4-71ab-838c-c7a8cf147b9b', '01a20ea5-c345-7345-a8f8-165bc5138783', '01a20ea5-c346-72d3-b0d9-aaeef07a94be', 'create', NULL, '19850000011080', 'give', NULL, '2026-11-24 17:41:14.351+00', 'created', '2026-11-24 17:41:14.509+00', '19850000101132', 201, '', '2026-11-24 17:42:24.351+00', '2026-11-25 17:41:14.351+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea5-c605-713b-b208-45bcb47558a6', '01a20ea5-c5e7-7308-8726-0650993b3f66', '01a20ea5-c5e8-71e1-b83d-c7add589683e', 'set_role', NULL, '19850000002704', 'give', 1, '2026-11-24 17:41:14.88+00', 'ok', '2026-11-24 17:41:14.894+00', NULL, 200, '', '2026-11-24 17:42:24.88+00', NULL, NULL, 'grant', '[{"why": "gives the person this role; any other role ends by it", "path": "/api/v2/users/19850000058216", "method": "PUT"}]'),
	('01a20ea5-c758-729d-8396-46ae52cb4a1e', '01a20ea5-c5e7-7308-8726-0650993b3f66', '01a20ea5-c5e8-71e1-b83d-c7add589683e', 'set_role', NULL, '19850000003860', 'give', 1, '2026-11-24 17:41:15.217+00', 'ok', '2026-11-24 17:41:15.231+00', NULL, 200, '', '2026-11-24 17:42:25.217+00', NULL, NULL, 'grant', '[{"why": "gives the person this role; any other role ends by it", "path": "/api/v2/users/19850000058216", "method": "PUT"}]'),
	('01a20ea5-c886-703f-a51e-6ca48f4793a8', '01a20ea5-ad5b-703b-916a-479f3ec3fb69', '01a20ea5-c863-711a-992c-2f6d8afd6463', 'create', NULL, '19850000012884', 'give', NULL, '2026-11-24 17:41:15.522+00', 'created', '2026-11-24 17:41:15.532+00', '19850000101264', 201, '', '2026-11-24 17:42:25.522+00', '2026-11-25 17:41:15.522+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea6-dd42-7214-98d4-863909bc9033', '01a20ea5-c1be-71ee-86fb-f09c0541427d', '01a20ea6-dd25-7280-aac4-0b0e45e842f1', 'delete', '19850000040828', '19850000014564', 'make_way', NULL, '2026-11-24 17:42:26.366+00', 'gone', '2026-11-24 17:42:26.379+00', NULL, 204, '', '2026-11-24 17:43:36.366+00', NULL, NULL, 'grant', '[{"why": "takes the person out of the organization", "path": "/api/v2/organization_memberships/19850000040828", "method": "DELETE"}]'),
	('01a20ea6-dd60-71ad-a496-878219334820', '01a20ea5-c1be-71ee-86fb-f09c0541427d', '01a20ea6-dd25-7280-aac4-0b0e45e842f1', 'create', NULL, '19850000020360', 'give', NULL, '2026-11-24 17:42:26.395+00', 'created', '2026-11-24 17:42:26.405+00', '19850000101780', 201, '', '2026-11-24 17:43:36.395+00', '2026-11-25 17:42:26.395+00', NULL, 'grant', '[{"why": "puts the person into the organization", "path": "/api/v2/organization_memberships", "method": "POST"}]'),
	('01a20ea6-de79-701d-9ea2-f16ed4014c5e', '01a20ea6-de5e-7172-86f7-4d86155ca798', NULL, 'account_create', NULL, '19850000001548', 'provision', NULL, '2026-11-24 17:42:26.677+00', 'created', '2026-11-24 17:42:26.685+00', NULL, 201, '', '2026-11-24 17:43:36.677+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20ea6-de8b-7202-a52f-46c42e85a164', '01a20ea6-de5e-7172-86f7-4d86155ca798', '01a20ea6-de5f-7022-8f2b-54c81aab9b4d', 'create', NULL, '19850000013144', 'give', NULL, '2026-11-24 17:42:26.696+00', 'created', '2026-11-24 17:42:26.706+00', '19850000104228', 201, '', '2026-11-24 17:43:36.696+00', '2026-11-25 17:42:26.696+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea6-df9b-733f-b1ae-798c312e287e', '01a20ea6-de5e-7172-86f7-4d86155ca798', NULL, 'account_downgrade', '19850000102552', NULL, 'close', NULL, '2026-11-24 17:42:26.962+00', 'ok', '2026-11-24 17:42:26.978+00', NULL, 200, '', '2026-11-24 17:43:36.962+00', NULL, NULL, 'revoke', '[{"why": "makes the person an end user and frees the seat; Zendesk removes every group membership and unassigns their tickets", "path": "/api/v2/users/19850000102552", "method": "PUT"}]'),
	('01a20ea6-dfae-70ea-905b-8da9c5dfa2dc', '01a20ea6-de5e-7172-86f7-4d86155ca798', '01a20ea6-de5f-7022-8f2b-54c81aab9b4d', 'delete', '19850000104228', NULL, 'take', NULL, '2026-11-24 17:42:26.985+00', 'gone', '2026-11-24 17:42:26.995+00', NULL, 404, '', '2026-11-24 17:43:36.985+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000104228", "method": "DELETE"}]'),
	('01a20ea6-e0c5-7115-bda6-3871f1e2b33f', '01a20ea6-e0a6-7053-a50c-c18eb06defba', NULL, 'account_create', NULL, '19850000001548', 'provision', NULL, '2026-11-24 17:42:27.266+00', 'refused_no_seat', '2026-11-24 17:42:27.274+00', NULL, 422, 'All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”', '2026-11-24 17:43:37.266+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20ea6-e200-73c4-8a10-a99b1d560c6c', '01a20ea6-e1e0-731e-a788-75195a995925', '01a20ea6-e1e1-7361-981a-823b948c13f3', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 17:42:27.582+00', 'created', '2026-11-24 17:42:27.588+00', '19850000105128', 201, '', '2026-11-24 17:43:37.582+00', '2026-11-25 17:42:27.582+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea6-e281-71f0-a191-8947d44b71f0', '01a20ea6-e25c-7026-b637-6123994e5f63', '01a20ea6-e25c-7027-b022-b6e7fa3a52a2', 'create', NULL, '19850000012884', 'give', NULL, '2026-11-24 17:42:27.708+00', 'created', '2026-11-24 17:42:27.722+00', '19850000106284', 201, '', '2026-11-24 17:43:37.708+00', '2026-11-25 17:42:27.708+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea6-e2b8-7046-8fa7-409b3de660d5', '01a20ea6-e2a1-73b0-88ea-d09fbdc0866b', '01a20ea6-e2a1-73b1-b57b-b996e3ff4da6', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 17:42:27.76+00', 'created', '2026-11-24 17:42:27.774+00', '19850000107184', 201, '', '2026-11-24 17:43:37.76+00', '2026-11-25 17:42:27.76+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20ea6-e3d8-71eb-9eb0-55ff458b6f54', '01a20ea6-e25c-7026-b637-6123994e5f63', '01a20ea6-e25c-7027-b022-b6e7fa3a52a2', 'delete', '19850000106284', NULL, 'take', NULL, '2026-11-24 17:42:28.053+00', 'refused', '2026-11-24 17:42:28.06+00', NULL, 422, 'Zendesk does not allow this change.', '2026-11-24 17:43:38.053+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000106284", "method": "DELETE"}]'),
	('01a20ea6-e4ef-7343-a70e-974b17a31f45', '01a20ea6-e1e0-731e-a788-75195a995925', '01a20ea6-e1e1-7361-981a-823b948c13f3', 'delete', '19850000105128', NULL, 'take', NULL, '2026-11-24 17:42:28.328+00', NULL, NULL, NULL, NULL, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '2026-11-24 17:43:38.328+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000105128", "method": "DELETE"}]'),
	('01a20ea6-e4ea-73fb-997b-81fefd122a4b', '01a20ea6-e0a6-7053-a50c-c18eb06defba', NULL, 'account_create', NULL, '19850000001548', 'provision', NULL, '2026-11-24 17:42:28.319+00', 'refused_no_seat', '2026-11-24 17:42:28.341+00', NULL, 422, 'All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”', '2026-11-24 17:43:38.319+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20ea6-e60d-7227-ad23-29e54153b361', '01a20ea6-e5f5-709f-8242-f181cf26e1a6', '01a20ea6-e5f5-70a0-a835-ac64e9daadbf', 'create', NULL, '19850000013144', 'give', NULL, '2026-11-24 17:42:28.619+00', NULL, NULL, NULL, NULL, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '2026-11-24 17:43:38.619+00', '2026-11-25 17:42:28.619+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]');


--
-- Data for Name: configuration_stages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.configuration_stages VALUES
	('01a20ea2-db34-7389-9f34-aed0d7b773c2', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-738a-ac8a-f0ff73f25928', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-738b-b913-ccdf4c88827e', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-738c-8c20-c3792e3959d3', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-738d-8ebf-8431310ab80e', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-738e-9d11-dbf3b5988b4e', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-738f-8dd5-7cbd792c3606', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db35-7258-8a33-b561b07a347c', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db35-7259-a363-02c251fce87a', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db35-725a-840c-59e3462356b5', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db35-725b-8351-a94d1e264af9', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db35-725d-8dc5-600bfe33f8c6', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db38-71d8-9f36-14def7f018ac', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e1-b696-96f97985491b', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e2-976a-0b1fb3edc0bb', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e3-9fa3-31899df2cad3', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e4-b3a6-45069fd283b9', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e5-a126-37c932803b29', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e6-8826-814e2edcc053', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e7-87c4-aca34297ba9c', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e8-98f5-4ac13480884b', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72e9-9c7c-62a1e6afff98', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72ea-819d-f32f1580042c', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72eb-a718-f06f6bbfc387', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72ec-adcb-f16ac79e9f41', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72ed-ad8b-cad550312e64', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72ee-a4dc-656fb4577245', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db49-72ef-9f04-a9686927b7ab', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-7390-a617-50bd7d9b1116', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea2-db34-7391-99b1-e36981fbf3c8', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c');


--
-- Data for Name: event_details; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_details VALUES
	(1, '\x2b68d756f6c9e9f70b3f7d4286c0ff83', '{"ip": null, "after": {"purpose": "first_run"}, "before": null, "detail": {}, "user_agent": null}'),
	(2, '\x11b7ca24b8e1954e3435d0adf0675035', '{"ip": "127.0.0.1", "after": {"email": "nadia.rahman@brightwave.example", "source": "first_run", "full_name": "Nadia Rahman"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(3, '\x7726eb42c1c48fd5f5f1b510db4ae2ee', '{"ip": "127.0.0.1", "after": {"platform_roles": ["administrator"]}, "before": {"platform_roles": []}, "detail": {}, "user_agent": "node"}'),
	(4, '\xee111b0065e61e7bf292ef37ddaac7ef', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"link": "first_run", "session_id": "01a20ea1-efdd-7347-a232-8a5f224bb39d"}, "user_agent": "node"}'),
	(5, '\xfd466bbbdb2ff119078fe03df77d1682', '{"ip": "127.0.0.1", "after": {"email": "amira.haddad@brightwave.example", "source": "form", "full_name": "Amira Haddad"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(6, '\x61b25867b7c11d8392053aee850e70d7', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:37:16.748Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(7, '\xa22e6764ed68423084f28aa0491c65e4', '{"ip": "127.0.0.1", "after": {"email": "priya.nair@brightwave.example", "source": "form", "full_name": "Priya Nair"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(8, '\x35611d137b81da3746e88205c68e9215', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:37:27.124Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(9, '\xc5199f0e408449b80d8f686d56627851', '{"ip": "127.0.0.1", "after": {"name": "Support leads", "owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c", "user_ids": ["01a20ea2-2329-7371-99be-a3eeb8670cac"]}, "before": null, "detail": {}, "user_agent": "node"}'),
	(10, '\xfc99455e271d97abe8d66acfe024c759', '{"ip": "127.0.0.1", "after": {"name": "Brightwave", "is_live": false, "subdomain": "brightwave", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c", "credential_kind": "oauth_client", "service_user_id": "19850000024868", "credential_identifier": "gatehouse"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(11, '\xb7cba29a57039a528d463a6ebf7abc5d', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"sync_id": "01a20ea2-96d8-71d4-9dd6-118cdf8df817"}, "user_agent": "node"}'),
	(12, '\x12413c2ac42d771ea68719c5b4f9dd33', '{"ip": null, "after": {"user_id": "01a20ea2-2329-7371-99be-a3eeb8670cac", "linked_how": "email", "account_remote_id": "19850000027968"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(13, '\x3d4c5e5307c22e2b1e11a83dfae099b9', '{"ip": null, "after": {"user_id": "01a20ea2-4bdc-70e0-a004-f58d345e1d11", "linked_how": "email", "account_remote_id": "19850000037228"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(14, '\xf6d9db37db2fe0efdd035902a5f75358', '{"ip": null, "after": null, "before": null, "detail": {"counts": {"groups": 12, "accounts": 18, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 35}, "sync_id": "01a20ea2-96d8-71d4-9dd6-118cdf8df817"}, "user_agent": null}'),
	(15, '\xddbbee3ff4d7cf1938d88bc833c7c57a', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Advisor", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(16, '\xe02d817958009da36620376f54f93151', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Staff", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(17, '\x29479852a689a3d09eeab18ac83e2ec7', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Team lead", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(18, '\x807beedc80ba0eebb007573be4aafad2', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Billing specialist", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(19, '\xba67fc50a0c58b5beac9cf9660784a08', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Escalation engineer", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(20, '\xa5777d74f894dd858ba2d20ccd0144a3', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Knowledge editor", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(21, '\x6a296e3ffb7fd22dacd45fd8ed259b0d', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "People manager", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(46, '\x04ebde2078b5bf4b5dfcd23f2f3da756', '{"ip": "127.0.0.1", "after": {"is_live": true}, "before": {"is_live": false}, "detail": {"would_do": []}, "user_agent": "node"}'),
	(22, '\x47845a41c43d1ecb1e837f2d1d313aec', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Billing", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(23, '\x20d0dd11a96decfec83ecac9aedf4250', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Engineering", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(24, '\x5f1528a02105628f48ef23f9eeb5a848', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Enterprise Customers", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(25, '\xb863aa6867d983a566b7873f84b06130', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Escalations", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(26, '\xd1a9a58db3cd5d3e35c98fe2570022d6', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Fraud Review", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(27, '\x787f5346014d817682469268738566c5', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Payments", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(28, '\x920593cde5515de4b0751ca1f010a3a2', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Refunds", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(29, '\xfefafc8f18b1b0f4169e09a07ceb9b48', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Support", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(30, '\x30772849b40dd3dc2c7dda306629e8b0', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Support Operations", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(31, '\xb58ffa8de60f748c5514c41b3ed0767a', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Tier 1", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(32, '\x86fc04ae040c84f4977efdd8d6e96410', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Tier 2", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(33, '\xf7be529cedf9651c92bc7dd8c4d0da49', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Tier 3", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(34, '\xbfecdba8a63e80683bf3298a8cf91f44', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Brightwave", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(47, '\x61643af0daf722a3ee7a66c8c8054a41', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"link": "invite", "session_id": "01a20ea3-1634-708a-ba3a-f0b03e939687"}, "user_agent": "node"}'),
	(48, '\x24ed64bc8d6bc22ed85bfb7a0d2e5027', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"link": "invite", "session_id": "01a20ea3-2e3f-71e0-818c-e2220c3aef92"}, "user_agent": "node"}'),
	(35, '\xa8bf09c780f452e7ef4486a4790f186a', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Alder Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(36, '\x080d4b14852b8bbe4308734fd7159d3e', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Amber Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(37, '\xd778c924fc5b3ac6354d0db39b619999', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Arctic Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(38, '\x9a2276e85f15f2d53efc834e66a6b89f', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Atlas Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(39, '\x1c9127f8ecdae3abbf0aafb79056d068', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Beacon Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(40, '\xa614ec3e14f724fa1577a57ff766327b', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Birch Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(41, '\x02b81b31f886eb9c02aaa8a1f2502b20', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Blue Harbor Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(42, '\x498680cc2a89065aaba9c26807e1cb70', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Bright Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(43, '\xedf06f09aa0e2296c3548cac0735d4b6', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Cedar Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(44, '\x5c211428499cbea4170381a0d6eda0db', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Cobalt Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(45, '\x9ef6b61f36e8b2f33de8d96e9bf1bbb2', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Copper Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(49, '\xa423e0008973d8c79ef90f008330d97d', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:29.831Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(50, '\x4d12983420d4918236c23a72e7b34f3a', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:29.801Z"}, "before": null, "detail": {}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(51, '\xfb365e542d2b5e986a4c334a67723215', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:29.837Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(52, '\xdf7eb2a44deeed1d8b1cdb9cdf606738', '{"ip": "127.0.0.1", "after": {"email": "tom.okafor@brightwave.example", "source": "form", "full_name": "tom okafor"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(53, '\x22df777427c2bdef406ec6ae1556a01a', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:37.343Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(54, '\x291642a326a245f906e2026942774916', '{"ip": "127.0.0.1", "after": {"email": "jonas.weber@brightwave.example", "source": "form", "full_name": "jonas weber"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(55, '\x88c18d56a5a0c83c8a75e08bf1ad83a7', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:44.970Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(56, '\xe41f828ed069bec5065195727a4e4645', '{"ip": "127.0.0.1", "after": {"email": "joao.romero@brightwave.example", "source": "form", "full_name": "joao romero"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(57, '\xe56c634384f779613bcdde0b3ab0a5d4', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:52.412Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(58, '\x0dfeff1e1d2a0062746d77d809f53a79', '{"ip": "127.0.0.1", "after": {"email": "wanjiru.dubois@brightwave.example", "source": "form", "full_name": "wanjiru dubois"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(59, '\xd7fd3c86b58605125ded63b8dc4ddb2c', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:38:59.137Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(60, '\x25fe1a7da952d0b1ab3a7041c8aa07bf', '{"ip": "127.0.0.1", "after": {"email": "rania.johansson@brightwave.example", "source": "form", "full_name": "rania johansson"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(61, '\xbd88cfd51050d73808b57f362c56458a', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:07.230Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(62, '\x38410f27468e2a3ff886c66bf0db531f', '{"ip": "127.0.0.1", "after": {"email": "aisha.petrov@brightwave.example", "source": "form", "full_name": "aisha petrov"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(63, '\x8d5c484157e45f609bd038e5251c805e', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:11.407Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(64, '\xc63728374e28381a732a879e37fd542d', '{"ip": "127.0.0.1", "after": {"email": "yusuf.nguyen@brightwave.example", "source": "form", "full_name": "yusuf nguyen"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(65, '\xc2eb8a369ef656261f67d5fd77a2e8fb', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:14.282Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(66, '\xd04da7211f71492202f0f92e66b54b3b', '{"ip": "127.0.0.1", "after": {"email": "sofia.kaur@brightwave.example", "source": "form", "full_name": "sofia kaur"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(67, '\xe1a53d63629066bee2f9723f50fee7a0', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:16.667Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(68, '\x2af646bec47c6ccf4c6c9f0d3c7ed189', '{"ip": "127.0.0.1", "after": {"email": "yusuf.fernandez@brightwave.example", "source": "form", "full_name": "yusuf fernandez"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(69, '\x5f4192bb6d9039330705c6eae8a24f8b', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:22.818Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(70, '\x0681108e89c157e709a161c02d4927f2', '{"ip": "127.0.0.1", "after": {"email": "thandiwe.horvat@brightwave.example", "source": "form", "full_name": "thandiwe horvat"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(71, '\xe8ee1f1d1de518e6274204dc733ce647', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:26.091Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(72, '\x9a851d935d83ae0f026bab2079047154', '{"ip": "127.0.0.1", "after": {"email": "freya.castillo@brightwave.example", "source": "form", "full_name": "freya castillo"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(73, '\x6a6ea45e187181334cd9737c783e18f2', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:29.100Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(74, '\xb1f24fd5c0c974aa065910a17c21cbfe', '{"ip": "127.0.0.1", "after": {"email": "mira.lopez@example.org", "source": "form", "full_name": "mira lopez"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(75, '\x3b9ce3e8bd02bcf58746c563781da2e2', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:32.467Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(76, '\x59237b93bc77443c56559e567dad970b', '{"ip": "127.0.0.1", "after": {"email": "noor.aziz@example.org", "source": "form", "full_name": "noor aziz"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(77, '\x8f39fa5998e34b2467249d433cf7b94b', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:35.631Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(78, '\xdd8884bae0c084b0aab34787e737e0c6', '{"ip": "127.0.0.1", "after": {"email": "lena.moss@example.org", "source": "form", "full_name": "lena moss"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(79, '\x3fc577de3fcf4a654649487b5390052e', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:38.460Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(80, '\x18f9c79d8a2b6211400cea5371a05f42', '{"ip": "127.0.0.1", "after": {"email": "omar.haddad@example.org", "source": "form", "full_name": "omar haddad"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(81, '\x8c194c60613c1522b1a1039426e3d26a', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T17:39:42.980Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(82, '\xb688fc6756236cf69fcbef5b2a3b1bb5', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: tom and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(83, '\xcfc33c6e6421790b1f4b492975eefcd6', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: mira and Refunds", "status": "PENDING", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(84, '\x953a91ff1b15ecd0613090356e099a0c', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(85, '\x53eb20e8b0330de4d90eaa73e6735f96', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(86, '\x815a5f106f86d6d70bdfec816916d4af', '{"ip": null, "after": {"account_state": "wanted"}, "before": null, "detail": {}, "user_agent": null}'),
	(87, '\x953944487c93acb9ad2e64c7d7731c18', '{"ip": null, "after": {"verb": "account_create", "value": "19850000001548", "purpose": "provision", "attempt_id": "01a20ea4-9542-7279-ac79-71b835485043", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(88, '\xb080d00554515d4de98699ffc58e2a93', '{"ip": null, "after": {"how": "answered", "account_id": "19850000097136", "created_by_us": true}, "before": null, "detail": {}, "user_agent": null}'),
	(89, '\x04a48e24ca7ce9047c6c244eafb71837', '{"ip": null, "after": {"verb": "account_create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea4-9542-7279-ac79-71b835485043"}, "before": null, "detail": {}, "user_agent": null}'),
	(90, '\x0c055e44b6f96496318f3aa082248de4', '{"ip": null, "after": {"account_state": "none"}, "before": null, "detail": {}, "user_agent": null}'),
	(91, '\x10816463f2157515dd776b92b6e3f8b1', '{"ip": null, "after": {"verb": "create", "value": "19850000013144", "purpose": "give", "attempt_id": "01a20ea4-9c6e-718f-b8b9-e62610e33ec3", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(92, '\x8c47cff5366bf406857489ba951a185e', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea4-9c6e-718f-b8b9-e62610e33ec3"}, "before": null, "detail": {}, "user_agent": null}'),
	(93, '\xf0f4e0f81e8532071141ee2c5886313e', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:39:59.873Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(94, '\xe85e3d85ec63ad7447cbe650ee3d6997', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: noor and Billing", "status": "PENDING", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(95, '\x21993427f0bebe757e0019b74090c18e', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(96, '\x727e18c8978cfe75a2b272fb49533379', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(97, '\xd0e50a2d2f9437712bc5e79a2b3eff27', '{"ip": null, "after": {"account_state": "wanted"}, "before": null, "detail": {}, "user_agent": null}'),
	(98, '\x0eb5886ab2af5aeed7cad41e3858a0b3', '{"ip": null, "after": {"verb": "account_create", "value": "19850000001548", "purpose": "provision", "attempt_id": "01a20ea4-acbf-704a-a1f9-983cb533bc5d", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(99, '\x04c5810bfa1fa1c28ced5b23813177f4', '{"ip": null, "after": {"verb": "account_create", "answer": "refused_no_seat", "detail": "All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”", "status": 422, "attempt_id": "01a20ea4-acbf-704a-a1f9-983cb533bc5d"}, "before": null, "detail": {}, "user_agent": null}'),
	(100, '\x58e42bc9dbd29f4297e2edac5ba81023', '{"ip": null, "after": {"verb": "account_create", "value": "19850000001548", "purpose": "provision", "attempt_id": "01a20ea4-b4b9-732b-8677-c9b017b911cc", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}');
INSERT INTO public.event_details VALUES
	(101, '\x7cfbc92d28232f4b036b3a60a70fec75', '{"ip": null, "after": {"verb": "account_create", "answer": "refused_no_seat", "detail": "All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”", "status": 422, "attempt_id": "01a20ea4-b4b9-732b-8677-c9b017b911cc"}, "before": null, "detail": {}, "user_agent": null}'),
	(102, '\x11010d86ed0ed40fd646c9099aac7ba7', '{"ip": null, "after": {"state": "ending"}, "before": {"state": "active"}, "detail": {}, "user_agent": null}'),
	(103, '\xb7d2540bcfe084ab1ce9d315e1168aa9', '{"ip": null, "after": {"state": "ending"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(104, '\x3bc4d2862c5431c0632182534a8bf30f', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20ea4-c10b-7034-a777-a26a3581a4ab", "membership_id": "19850000098812"}, "before": null, "detail": {}, "user_agent": null}'),
	(105, '\x07f24bd94289a1c7885a4ed721ef35d2', '{"ip": null, "after": {"account_state": "none"}, "before": null, "detail": {}, "user_agent": null}'),
	(106, '\x089477974eac6db60f28651566b77485', '{"ip": null, "after": {"state": "ended", "ended_as": "never_given", "read_from": "2026-11-24T17:40:08.029Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(107, '\x0fd70b10296faca6d566626ad32d89c0', '{"ip": null, "after": {"verb": "delete", "answer": "refused", "detail": "Nothing was sent: too little time was left to wait for the answer. It is tried again by itself.", "status": null, "attempt_id": "01a20ea4-c10b-7034-a777-a26a3581a4ab"}, "before": null, "detail": {}, "user_agent": null}'),
	(108, '\xf73075b0542e8f891187cbb204141da0', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20ea4-d177-712a-92a5-f43e58d0c95b", "membership_id": "19850000098812"}, "before": null, "detail": {}, "user_agent": null}'),
	(109, '\x69d4b247d5d27d12b24a704f1ab65765', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 204, "attempt_id": "01a20ea4-d177-712a-92a5-f43e58d0c95b"}, "before": null, "detail": {}, "user_agent": null}'),
	(110, '\xabdea9fb0f5348d237b0c15a000c25f0', '{"ip": null, "after": {"state": "ended", "ended_as": "gone", "read_from": "2026-11-24T17:40:13.770Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(111, '\xa3f073442ab00ccaa01996561c7b954d', '{"ip": null, "after": {"status": "CANCELED", "status_reason": "expired"}, "before": {"status": "PENDING"}, "detail": {}, "user_agent": null}'),
	(112, '\x04e8f428932916855aedd00b030b8289', '{"ip": null, "after": null, "before": null, "detail": {"sync_id": "01a20ea5-a0c4-7190-847d-0a8e9b6b884f"}, "user_agent": null}'),
	(113, '\x808d1263fcf5c71231e37f02b599eed0', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Fraud Review", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(114, '\xed6a14b4fd53014fe10f2e423099a902', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"comment": "Until when do you need it?"}, "user_agent": "node"}'),
	(115, '\xd4a6a091360e436f4a7dea0db63804b7', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Payments", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(116, '\x3919f63aa2dd8d90ac10fda89eba762d', '{"ip": null, "after": {"user_id": "01a20ea4-35f0-7152-8807-c73aec6c3b09", "linked_how": "stamp", "account_remote_id": "19850000097136"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(117, '\x86cd8a43298e399dc92fa0481434e2fc', '{"ip": "127.0.0.1", "after": {"status": "DENIED"}, "before": {"stage": 1, "status": "PENDING"}, "detail": {"comment": "Not this week."}, "user_agent": "node"}'),
	(118, '\x7b630a9f7ba4443530a49742c63bb10c', '{"ip": null, "after": {"user_id": "01a20ea3-7c41-70dc-9663-21bff0b28ea4", "linked_how": "email", "account_remote_id": "19850000032728"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(119, '\x377ff90033f9b16cb1a714dba52b72c3', '{"ip": null, "after": {"user_id": "01a20ea3-5e7e-7027-b7e1-5b87d33700df", "linked_how": "email", "account_remote_id": "19850000040960"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(120, '\x8f51c9f3f3a6a686d076934dd9583da7', '{"ip": null, "after": {"user_id": "01a20ea3-996a-72bc-b67e-7297a8ae2fa7", "linked_how": "email", "account_remote_id": "19850000049836"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(121, '\x2979876d51922897f67a331e7d7fa50f', '{"ip": null, "after": {"user_id": "01a20ea3-b3b2-7349-986f-9170b07b84f9", "linked_how": "email", "account_remote_id": "19850000050872"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(122, '\xb084b41bd2bbc147505bb710dcc23163', '{"ip": null, "after": {"user_id": "01a20ea3-d35c-7013-ae8b-1b52769350fc", "linked_how": "email", "account_remote_id": "19850000052548"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(123, '\xcbef4cc15a8df3b51849f18b4d21a278', '{"ip": null, "after": {"user_id": "01a20ea3-e37e-711c-9673-45e27def5b1f", "linked_how": "email", "account_remote_id": "19850000054996"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(124, '\xdd96d4d32ba59166371f9971f68daaad', '{"ip": null, "after": {"user_id": "01a20ea3-eee8-739b-a229-6c0ea245ad74", "linked_how": "email", "account_remote_id": "19850000058216"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(125, '\x8aaa57cace0079d16407d28425c2e187', '{"ip": null, "after": {"user_id": "01a20ea3-f825-723e-90a1-07b0b313112c", "linked_how": "email", "account_remote_id": "19850000059636"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(126, '\xf413dba7753f03df2590a4e087f54f17', '{"ip": null, "after": {"user_id": "01a20ea4-1038-70a0-8aa7-65a722f1b4c9", "linked_how": "email", "account_remote_id": "19850000063640"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(127, '\x025e9b434d7425621a11432504566dfd', '{"ip": null, "after": {"user_id": "01a20ea4-1d05-7199-9db9-9d7aaf547157", "linked_how": "email", "account_remote_id": "19850000066604"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(128, '\xcbec7a4cfe1e7a86654a909e053a0d5d', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Refunds", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(129, '\x7096b00592c2d48936b43ee32cd80675', '{"ip": null, "after": {"user_id": "01a20ea4-28c7-731b-880d-9979cfae7eee", "linked_how": "email", "account_remote_id": "19850000070336"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(130, '\xcc1812c7d773e8d29bc2255ea1466b0d', '{"ip": null, "after": null, "before": null, "detail": {"counts": {"groups": 12, "accounts": 19, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 36, "organization_memberships": 17}, "sync_id": "01a20ea5-a0c4-7190-847d-0a8e9b6b884f"}, "user_agent": null}'),
	(131, '\xcc31cdbffa6cf97ad8f5a8c26ef23d2a', '{"ip": "127.0.0.1", "after": {"status": "CANCELED", "status_reason": "canceled"}, "before": {"status": "PENDING"}, "detail": {}, "user_agent": "node"}'),
	(132, '\x1a6e8cdca179722dbd96c2bcf0d168dc', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: rania and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(133, '\x728e3408279da683dab814cd6bae5574', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(134, '\xa2e277f895ba0f4ed989235b5ef75d80', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(135, '\x9859f24790f409c6fb2ae642f91aee19', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20ea5-aab4-7391-8a68-76ea57fc1f1d", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(136, '\xd55017c0ecf1da8fe9795dd78b54acb0', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea5-aab4-7391-8a68-76ea57fc1f1d"}, "before": null, "detail": {}, "user_agent": null}'),
	(139, '\x31131449070c1ff39fd763e151c4ee48', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20ea5-abda-724f-8f43-e9188f56b111", "membership_id": "19850000098944"}, "before": null, "detail": {}, "user_agent": null}'),
	(140, '\x01a6216a2b4d90d0e416a95c134df801', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 204, "attempt_id": "01a20ea5-abda-724f-8f43-e9188f56b111"}, "before": null, "detail": {}, "user_agent": null}'),
	(151, '\x1c29a6cd9f4430834cbd6e5e2eabb08c', '{"ip": null, "after": {"verb": "create", "value": "19850000010948", "purpose": "give", "attempt_id": "01a20ea5-b074-732b-ba3a-6ec1dd73abb0", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(155, '\xb0319fa5b3a438380c1915c5bd43ea0a', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea5-b074-732b-ba3a-6ec1dd73abb0"}, "before": null, "detail": {}, "user_agent": null}'),
	(164, '\xc9fcc7edcb39f7a6d64fe379dfe17476', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20ea5-c1d6-72db-a04b-9644475fb2f7", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(165, '\x0e54c16c22976f86e2657909a438a348', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea5-c1d6-72db-a04b-9644475fb2f7"}, "before": null, "detail": {}, "user_agent": null}'),
	(184, '\xbf922673918009330b7935181477aacb', '{"ip": null, "after": {"verb": "set_role", "value": "19850000003860", "purpose": "give", "attempt_id": "01a20ea5-c758-729d-8396-46ae52cb4a1e", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(185, '\x22de9021092351f1974d3dd0b7a742aa', '{"ip": null, "after": {"verb": "set_role", "answer": "ok", "detail": "", "status": 200, "attempt_id": "01a20ea5-c758-729d-8396-46ae52cb4a1e"}, "before": null, "detail": {}, "user_agent": null}'),
	(187, '\x50c94390d2e1eae960a9d00baf1e0698', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: tom and Payments", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(188, '\xf58a7f0616827c67a99b54228f4d67d7', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(189, '\xf2d83480bccb16f075782b1ef880035e', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(194, '\x4d7024ff9a61ad64a3fe1db857e442bd', '{"ip": null, "after": null, "before": null, "detail": {"counts": {"groups": 12, "accounts": 19, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 39, "organization_memberships": 17}, "sync_id": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}, "user_agent": null}'),
	(137, '\x8b476cc7c21855ed13fd1bb84297ca36', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:41:07.911Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(138, '\x0be774847f53f0933df6074e9e894b03', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T18:41:07.911Z"}, "detail": {}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(142, '\xf816c05ca1ab81eeee9d89d6859b9756', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: tom and Support", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(143, '\x51dc75a412f852b69cabb66627fa93f8', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(144, '\x1761ece4ce79c275ce2762f582630ba4', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(147, '\x13f9b674fd6be2dbf279729079fd9948', '{"ip": null, "after": {"state": "ended", "ended_as": "outside_remains", "read_from": "2026-11-24T17:41:08.986Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(148, '\x224cc5633e46a980d0c7c460ac8f8535', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: aisha and Escalations", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(149, '\xab10eea766d1987de2a19762cafde2a3', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(150, '\xb20dd4d9ee6f2ac8fc920b6cb7da36e6', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(166, '\xf276c93f6b7b1f5625e9e326344d32c1', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:41:13.825Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(167, '\x99715d86996d771b3f6bb0d1b7bdd4bc', '{"ip": "127.0.0.1", "after": {"expires_at": "2026-11-24T19:11:13.825Z"}, "before": {"expires_at": "2026-11-24T18:41:13.825Z"}, "detail": {}, "user_agent": "node"}'),
	(168, '\x03df99fdd65e0ac977d493b6a18b6ef8', '{"ip": "127.0.0.1", "after": {"version": 2, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": null, "recommended_duration_seconds": 28800}, "before": {"version": 1, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "detail": {}, "user_agent": "node"}'),
	(169, '\xe11a1e8c6e9d962a180fb61c25bdbc80', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: wanjiru and Engineering", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": null}, "before": null, "detail": {}, "user_agent": "node"}'),
	(170, '\xa789e9834c2420d9b6065449323d25ed', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": null}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": null}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(171, '\x3982b819b50b6897c45c94dab06fffaa', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": null}, "before": null, "detail": {}, "user_agent": "node"}'),
	(172, '\x2d9b76bde7850828380f8e78ca41d399', '{"ip": null, "after": {"verb": "create", "value": "19850000011080", "purpose": "give", "attempt_id": "01a20ea5-c3f4-71ab-838c-c7a8cf147b9b", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(186, '\xc7f12c8aee4241f611eae2f6cf49d314', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T19:41:15.252Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(141, '\x3b8ec08369fd74ed5dad90907728dd74', '{"ip": null, "after": {"state": "ended", "ended_as": "gone", "read_from": "2026-11-24T17:41:08.192Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(145, '\x00bffb8705eb1c208c9d0a0b024340fd', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:41:08.793Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(146, '\x64005ca14f886ef94188dc196e9af63e', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T18:41:08.793Z"}, "detail": {}, "user_agent": "node"}'),
	(152, '\x30adf419cf205d23ed47e86440b0cf90', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: aisha and Escalations", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(153, '\x59b20164c037f7bbc5c8b1e48261e780', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 7200}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 7200}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(154, '\x77a13c0d1a8214ec83973f245d7fa969', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(156, '\x8d27bd14f614db3ff0230520e9538ada', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:41:13.385Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(157, '\x6cf739ea4edbfe3fb3e5c80b89f4d1d3', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T19:41:13.385Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(158, '\x8592d48bfe08a2300f0f361163356f6c', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T18:41:13.385Z"}, "detail": {}, "user_agent": "node"}'),
	(159, '\x07e0a715c03c158fa3afc8d9c6806749', '{"ip": null, "after": {"state": "ended", "ended_as": "held_by_other", "read_from": "2026-11-24T17:41:13.469Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(160, '\xac7560ca46e89977b3a339eb92b3b67e', '{"ip": "127.0.0.1", "after": {"version": 2, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 1800, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "before": {"version": 1, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20ea2-71cf-7237-bef2-ff076b1cae2c"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "detail": {}, "user_agent": "node"}'),
	(161, '\xbe90af795744b947b08f1e2b2541e3cf', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: priya and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(162, '\x0532d2a54a77577bea8c7acf2e129496', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(163, '\xef53605c78ee7a379d3da15bcbbf7cf1', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(173, '\xef7afb6cc5e3e15d2dac879abfdd7489', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea5-c3f4-71ab-838c-c7a8cf147b9b"}, "before": null, "detail": {}, "user_agent": null}'),
	(174, '\xc9042da8b7837efff950342b59cb5de9', '{"ip": null, "after": {"state": "active", "expires_at": null}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(175, '\xc93d552d6343c6702c727bd09c82cde1', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: yusuf nguyen and Team lead", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(176, '\x9a1bc5921f1945edd488564b7b17e1c4', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(177, '\x77724e414e5eff588b80d9a2903ac025', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(178, '\xd688e8b8443c93ed265974210ff5666e', '{"ip": null, "after": {"verb": "set_role", "value": "19850000002704", "purpose": "give", "attempt_id": "01a20ea5-c605-713b-b208-45bcb47558a6", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(179, '\xadd9dffe1c1e63c6f93fce09f7dc3875', '{"ip": null, "after": {"verb": "set_role", "answer": "ok", "detail": "", "status": 200, "attempt_id": "01a20ea5-c605-713b-b208-45bcb47558a6"}, "before": null, "detail": {}, "user_agent": null}'),
	(180, '\x703f1aebae72853374c606d6598c621f', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:41:14.905Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(181, '\x35c39621c9a6b3249deac3560561519e', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: yusuf nguyen and Billing specialist", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(182, '\x7934f9383009c447180ce7ab41d9b70e', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 7200}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 7200}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(183, '\xcf64e099e9284c225880ae5fb8f65dad', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(190, '\xa3813fe7784a9e003be7a038a3333656', '{"ip": null, "after": {"verb": "create", "value": "19850000012884", "purpose": "give", "attempt_id": "01a20ea5-c886-703f-a51e-6ca48f4793a8", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(191, '\x4f125112225b3a47b3bcdc0fc1425a5a', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea5-c886-703f-a51e-6ca48f4793a8"}, "before": null, "detail": {}, "user_agent": null}'),
	(192, '\x8524d38e84d2a54e5d4ecd9a130b6703', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:41:15.542Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(193, '\x60941e6aa3d3e97c75d5ee5f03916189', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"sync_id": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}, "user_agent": "node"}'),
	(195, '\x1f6f9402b1a70b0ff816f26fc81c4632', '{"ip": "127.0.0.1", "after": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "detail": {}, "user_agent": "node"}'),
	(196, '\x6be894d356eb90b84669b43df4815544', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: joao and Fraud Review", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(197, '\xac32b9753059c656c245ad7e5f904085', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(198, '\xd9ab146baf993dd79b785cb3542f6765', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(199, '\x14a10faf1af283ca90ad4e34e83492c7', '{"ip": "127.0.0.1", "after": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "detail": {}, "user_agent": "node"}'),
	(200, '\x9f098cbef07537c39494eef569e1dc64', '{"ip": "127.0.0.1", "after": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "detail": {}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(201, '\x08b3784e8d18ceb50cdfc368c5a18291', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Copper Logistics", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(202, '\xad879160628b5dc449c404ebd181c8d5', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(203, '\x0463b0a6303a9049c73f9645beeeb7d2', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(204, '\xdc68491261942bca9f0bd5eb4902cd42', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: joao and Tier 3", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(205, '\xbb7e52a8757060d8b01f9a3584452ee4', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(206, '\xfbf196ea088fc3ee6687f8e985462bec', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(207, '\x0f616d5e7bb0af2477d542b190dfac9e', '{"ip": "127.0.0.1", "after": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "detail": {}, "user_agent": "node"}'),
	(208, '\x3478917d137cfb570e17c3a807647598', '{"ip": "127.0.0.1", "after": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "before": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20ea2-71cf-7237-bef2-ff076b1cae2c"}, "detail": {}, "user_agent": "node"}'),
	(209, '\x6d7d7a14cf398aedef132a4f1d282634', '{"ip": null, "after": {"about": "19850000014564", "reason": "would_replace_organization"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(210, '\xe6c420cccc13f807e91fe499ab96a98e', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: priya and Cedar Logistics", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(211, '\x309ee640ac3d768b2c21c46fe9cdd51a', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(212, '\x0bd8c3382e04f7d0338b38c22608829c', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(213, '\x45b11630896c18caaae9da18e86cd767', '{"ip": null, "after": {"verb": "delete", "value": "19850000014564", "purpose": "make_way", "attempt_id": "01a20ea6-dd42-7214-98d4-863909bc9033", "membership_id": "19850000040828"}, "before": null, "detail": {}, "user_agent": null}'),
	(214, '\x04e6669aa80420a801b7ccaa7052dec4', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 204, "attempt_id": "01a20ea6-dd42-7214-98d4-863909bc9033"}, "before": null, "detail": {}, "user_agent": null}'),
	(215, '\x9fe15f89316207de8dfa5f5742fe11e7', '{"ip": null, "after": {"verb": "create", "value": "19850000020360", "purpose": "give", "attempt_id": "01a20ea6-dd60-71ad-a496-878219334820", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(216, '\xfd885c6e5c26d5361c689c07f3fb40db', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea6-dd60-71ad-a496-878219334820"}, "before": null, "detail": {}, "user_agent": null}'),
	(230, '\x9de11b6b714dc67e5338fed8bbad2d64', '{"ip": null, "after": {"account_state": "closing"}, "before": null, "detail": {}, "user_agent": null}'),
	(231, '\xd32b98760c839fc5ba40b8d27379e191', '{"ip": null, "after": {"verb": "account_downgrade", "value": null, "purpose": "close", "attempt_id": "01a20ea6-df9b-733f-b1ae-798c312e287e", "membership_id": "19850000102552"}, "before": null, "detail": {}, "user_agent": null}'),
	(232, '\xf2121063df239c34897d4704830aafdf', '{"ip": null, "after": {"verb": "account_downgrade", "answer": "ok", "detail": "", "status": 200, "attempt_id": "01a20ea6-df9b-733f-b1ae-798c312e287e"}, "before": null, "detail": {}, "user_agent": null}'),
	(237, '\xeb17c698b5297399688e4846880b66b0', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: omar and Billing", "status": "PENDING", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(238, '\x90fdf550dfa24fade46ca6cca860d745', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(239, '\xe651f9e502b16284925bccaaf06d10a5', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(246, '\x94555e28f916968ad642329efa94d19f', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20ea6-e200-73c4-8a10-a99b1d560c6c", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(247, '\xaace1b306d16776c759bb5ec72c23012', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea6-e200-73c4-8a10-a99b1d560c6c"}, "before": null, "detail": {}, "user_agent": null}'),
	(255, '\x4c2fb8ae5a9d0413f25cbe16e4f5b105', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:42:27.732Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(217, '\xf044447492244ef340585256e6302304', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:42:26.415Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(218, '\x66890c28b3a3d44484f2491d7b2a3d5f', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: lena and Refunds", "status": "PENDING", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(219, '\xbbbc9477fd518b3523df8d83eb61874b', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(220, '\x2b4843c389aad212fb22f626d385f9b8', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(221, '\xbd6a085062a597ad1a59540d5a8d44cb', '{"ip": null, "after": {"account_state": "wanted"}, "before": null, "detail": {}, "user_agent": null}'),
	(222, '\x2fd912a7ff8931c6b9deb93cfbbade30', '{"ip": null, "after": {"verb": "account_create", "value": "19850000001548", "purpose": "provision", "attempt_id": "01a20ea6-de79-701d-9ea2-f16ed4014c5e", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(223, '\x29e36f26193695028979694fa2861ec7', '{"ip": null, "after": {"how": "answered", "account_id": "19850000102552", "created_by_us": true}, "before": null, "detail": {}, "user_agent": null}'),
	(224, '\xa54842ac2daa1111779e0b1478bd9e5d', '{"ip": null, "after": {"verb": "account_create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea6-de79-701d-9ea2-f16ed4014c5e"}, "before": null, "detail": {}, "user_agent": null}'),
	(225, '\x2ab50d12533bbc6978e69c0bc386e39d', '{"ip": null, "after": {"account_state": "none"}, "before": null, "detail": {}, "user_agent": null}'),
	(226, '\xe93f3ff7075f7773d8b67ba56af5c863', '{"ip": null, "after": {"verb": "create", "value": "19850000013144", "purpose": "give", "attempt_id": "01a20ea6-de8b-7202-a52f-46c42e85a164", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(227, '\x3c237797aa42ece02f9398295d8c47eb', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea6-de8b-7202-a52f-46c42e85a164"}, "before": null, "detail": {}, "user_agent": null}'),
	(228, '\xd8f7fec052b84e2b21a49d584d5f5eb9', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:42:26.715Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(229, '\x877e25fc1d1adce25fcb20fd59d1d10d', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T18:42:26.715Z"}, "detail": {}, "user_agent": "node"}'),
	(233, '\x84129d10bd737292432b2ccaeb38c8dd', '{"ip": null, "after": {"account_state": "cooling"}, "before": null, "detail": {}, "user_agent": null}'),
	(234, '\x3af390f0c1b616d7af8224d17439c2c1', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20ea6-dfae-70ea-905b-8da9c5dfa2dc", "membership_id": "19850000104228"}, "before": null, "detail": {}, "user_agent": null}'),
	(235, '\x51acd0ecd4542dd42378c4ef65af6d31', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 404, "attempt_id": "01a20ea6-dfae-70ea-905b-8da9c5dfa2dc"}, "before": null, "detail": {}, "user_agent": null}'),
	(236, '\x0591182bc64f9d5079a7f756bc91262a', '{"ip": null, "after": {"state": "ended", "ended_as": "gone", "read_from": "2026-11-24T17:42:26.995Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(240, '\xfdf4f254e755c3c220f7e2993dbc26db', '{"ip": null, "after": {"account_state": "wanted"}, "before": null, "detail": {}, "user_agent": null}'),
	(241, '\x10e63c903f0d0a2e430e079e9125b273', '{"ip": null, "after": {"verb": "account_create", "value": "19850000001548", "purpose": "provision", "attempt_id": "01a20ea6-e0c5-7115-bda6-3871f1e2b33f", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(242, '\xf88a2438c73b9a93363c01133e071bff', '{"ip": null, "after": {"verb": "account_create", "answer": "refused_no_seat", "detail": "All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”", "status": 422, "attempt_id": "01a20ea6-e0c5-7115-bda6-3871f1e2b33f"}, "before": null, "detail": {}, "user_agent": null}'),
	(243, '\x9d55b2a8901278d2b898701ba016f68f', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: sofia and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(244, '\xdb571adcd329d9453e61ad2b221f85f1', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(245, '\x7516a3ea642932bcbd36752678659592', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(248, '\x98db0bf095a61faacdc1a498ae8a135b', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T18:42:27.599Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(249, '\xc38eec24245526cac251758c6ba9ff5c', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: yusuf fernandez and Payments", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(250, '\xc53871ac997ccf3056cbf28d28e13e17', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(252, '\x43aaad2ae7a66ebc603f45a6335d77dd', '{"ip": null, "after": {"verb": "create", "value": "19850000012884", "purpose": "give", "attempt_id": "01a20ea6-e281-71f0-a191-8947d44b71f0", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(251, '\x210b47015ff7d8b4478a39c3269da2a1', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(254, '\xf3b4923c2f0c340c33e7c9fd7df95a8e', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: freya and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 60}, "before": null, "detail": {}, "user_agent": "node"}'),
	(256, '\xf1974f076a2526042e07d3b58e4110a2', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 60}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 60}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(257, '\x08af3dc27043348dda8933591f0ca089', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 60}, "before": null, "detail": {}, "user_agent": "node"}'),
	(258, '\x2d9e393c92ca817dd13b5bf8bdd35b3b', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20ea6-e2b8-7046-8fa7-409b3de660d5", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(259, '\x12fec251f03fca3f5c973264f230127a', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea6-e2b8-7046-8fa7-409b3de660d5"}, "before": null, "detail": {}, "user_agent": null}'),
	(264, '\x73362bde0eba928cb66a8cc8f03c40ff', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T18:42:27.599Z"}, "detail": {}, "user_agent": "node"}'),
	(253, '\xaa92f615a614728eef23506119d31ec6', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20ea6-e281-71f0-a191-8947d44b71f0"}, "before": null, "detail": {}, "user_agent": null}'),
	(260, '\x8096897af1f5827e125f83f6f3cc5c5a', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T17:43:27.783Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(261, '\x57d6bdc3a3cb6ed89d580ccb534c3590', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T18:42:27.732Z"}, "detail": {}, "user_agent": "node"}'),
	(265, '\x130a4cccd55170e704ad197a75c71d67', '{"ip": null, "after": {"verb": "account_create", "value": "19850000001548", "purpose": "provision", "attempt_id": "01a20ea6-e4ea-73fb-997b-81fefd122a4b", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(267, '\xfa80c4ff2cb941b8fa49500b20fa3159', '{"ip": null, "after": {"verb": "account_create", "answer": "refused_no_seat", "detail": "All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”", "status": 422, "attempt_id": "01a20ea6-e4ea-73fb-997b-81fefd122a4b"}, "before": null, "detail": {}, "user_agent": null}'),
	(268, '\x9cca446ba851fbafbb0b57f6ecae2864', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: thandiwe and Refunds", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(269, '\xe0a9f208b7a883ee9b59fd62d5e3cc21', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(270, '\xfd7ebeb8eed3274e6ac6b03a8afe59ba', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(271, '\x834cb4a86073e22e33ef0577321b6689', '{"ip": null, "after": {"verb": "create", "value": "19850000013144", "purpose": "give", "attempt_id": "01a20ea6-e60d-7227-ad23-29e54153b361", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(272, '\xc784c9cbe3309b3c941dc4baa7cafe86', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "approved", "expires_at": null}, "detail": {}, "user_agent": "node"}'),
	(262, '\xd472d8a127c08eb8a75bb90cdaef16d7', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20ea6-e3d8-71eb-9eb0-55ff458b6f54", "membership_id": "19850000106284"}, "before": null, "detail": {}, "user_agent": null}'),
	(263, '\x9d232a5450ff28044f632360a44c6d5c', '{"ip": null, "after": {"verb": "delete", "answer": "refused", "detail": "Zendesk does not allow this change.", "status": 422, "attempt_id": "01a20ea6-e3d8-71eb-9eb0-55ff458b6f54"}, "before": null, "detail": {}, "user_agent": null}'),
	(273, '\xbe15e5481e914b8e7e6726b878ed52bf', '{"ip": null, "after": {"verb": "delete", "answer": null, "detail": "Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.", "status": null, "attempt_id": "01a20ea6-e4ef-7343-a70e-974b17a31f45"}, "before": null, "detail": {}, "user_agent": null}'),
	(266, '\x3103fd70f8270cd71c7d2ba006da35cd', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20ea6-e4ef-7343-a70e-974b17a31f45", "membership_id": "19850000105128"}, "before": null, "detail": {}, "user_agent": null}'),
	(274, '\xcb9832bad62634c16fbcb86129abc42b', '{"ip": null, "after": {"verb": "create", "answer": null, "detail": "Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.", "status": null, "attempt_id": "01a20ea6-e60d-7227-ad23-29e54153b361"}, "before": null, "detail": {}, "user_agent": null}');


--
-- Data for Name: event_log_tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_log_tip VALUES
	(true, 274, '\x1e326795714da3c9c72ae0bca52e7d8f413b215750bdb9fb525b49be405e9170');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	(1, '01a20ea1-c6f9-7048-972a-c4426c6b26ee', '2026-11-24 17:37:02.042+00', 'sign_in_link.created', 'system', NULL, NULL, NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b22636f6d706f6e656e74223a226964656e74697479222c226b696e64223a2273797374656d227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561312d633633642d373061322d616637342d313235353531613136636439222c22637265617465645f6174223a22323032362d31312d32345431373a33373a30322e3034325a222c2264657461696c5f636f6d6d69746d656e74223a2238383461353932633138666666656163666136633530303834386263343535353765363437323730393539333831623264633136313964626566363432663661222c226576656e745f6964223a2230316132306561312d633666392d373034382d393732612d633434323663366232366565222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2231222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x90e19f94c4cb38fce3e508e73f6e248343567cc1b837bdee32df07dadce3e396', '\xacdd44fdb83c016d4e92fb1efc665fbf942fe6f748e37b8aeffb32eabffee1c8'),
	(2, '01a20ea1-efeb-705e-a286-a30760e31c77', '2026-11-24 17:37:14.424+00', 'user.created', 'anonymous', NULL, '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561312d656533632d373132612d393338372d396333333338663430383765222c22637265617465645f6174223a22323032362d31312d32345431373a33373a31342e3432345a222c2264657461696c5f636f6d6d69746d656e74223a2239353438306539356333306332343431643834366264623930333361316439663633646330343533393233613031323931633636336632636464343232366231222c226576656e745f6964223a2230316132306561312d656665622d373035652d613238362d613330373630653331633737222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2232222c227375626a6563745f757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161222c2273757266616365223a22617069227d', '\xacdd44fdb83c016d4e92fb1efc665fbf942fe6f748e37b8aeffb32eabffee1c8', '\x96d0689fc7f825340f75c654bcf8401f68c9c5273aba0d1a76a21037c630c1b2'),
	(3, '01a20ea1-eff1-72ff-a6bc-2444a6e04426', '2026-11-24 17:37:14.424+00', 'user.platform_roles_set', 'anonymous', NULL, '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e706c6174666f726d5f726f6c65735f736574222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561312d656533632d373132612d393338372d396333333338663430383765222c22637265617465645f6174223a22323032362d31312d32345431373a33373a31342e3432345a222c2264657461696c5f636f6d6d69746d656e74223a2236343431613566646162303536386437333432643561623031336564346432356431613133356336386666333739623564376635376432363935313731323261222c226576656e745f6964223a2230316132306561312d656666312d373266662d613662632d323434346136653034343236222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2233222c227375626a6563745f757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161222c2273757266616365223a22617069227d', '\x96d0689fc7f825340f75c654bcf8401f68c9c5273aba0d1a76a21037c630c1b2', '\x400f900845eafffd70334a4f6ec873cd8c779fae5be89c8d0a5afa1dd795cecd'),
	(4, '01a20ea1-eff1-7300-b18f-b75583155168', '2026-11-24 17:37:14.424+00', 'session.created', 'anonymous', NULL, '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273657373696f6e2e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561312d656533632d373132612d393338372d396333333338663430383765222c22637265617465645f6174223a22323032362d31312d32345431373a33373a31342e3432345a222c2264657461696c5f636f6d6d69746d656e74223a2236626164393437363763653532373935393764333235363732613232636564626664623637373663353833646334396661643839336434373135323462313838222c226576656e745f6964223a2230316132306561312d656666312d373330302d623138662d623735353833313535313638222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2234222c227375626a6563745f757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161222c2273757266616365223a22617069227d', '\x400f900845eafffd70334a4f6ec873cd8c779fae5be89c8d0a5afa1dd795cecd', '\xefe7b9bf9aa6cae4bc1ab467590323b871fdb8494ac1aef9a88964074c795bbc'),
	(5, '01a20ea2-2403-700e-924e-879b4e1fc344', '2026-11-24 17:37:26.147+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-2329-7371-99be-a3eeb8670cac', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561322d323039332d373264642d396539322d313838306530313333656535222c22637265617465645f6174223a22323032362d31312d32345431373a33373a32362e3134375a222c2264657461696c5f636f6d6d69746d656e74223a2234613666636230643939373038343332666463643734363931613062313739366430313964326639633461616433353837626138633233643339663963323165222c226576656e745f6964223a2230316132306561322d323430332d373030652d393234652d383739623465316663333434222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2235222c227375626a6563745f757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163222c2273757266616365223a22617069227d', '\xefe7b9bf9aa6cae4bc1ab467590323b871fdb8494ac1aef9a88964074c795bbc', '\xc3d2e61132de70c659bc664c50865cbb726d9d7bcd0b6e6baa0daeea13ac99dd'),
	(6, '01a20ea2-2403-700f-9c0c-feb743e047e6', '2026-11-24 17:37:26.147+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-2329-7371-99be-a3eeb8670cac', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561322d323039332d373264642d396539322d313838306530313333656535222c22637265617465645f6174223a22323032362d31312d32345431373a33373a32362e3134375a222c2264657461696c5f636f6d6d69746d656e74223a2262646437353639613530386265323861396466383433663237343433656666326262366139333139616165626465306434303832303234333766336165616636222c226576656e745f6964223a2230316132306561322d323430332d373030662d396330632d666562373433653034376536222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2236222c227375626a6563745f757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163222c2273757266616365223a22617069227d', '\xc3d2e61132de70c659bc664c50865cbb726d9d7bcd0b6e6baa0daeea13ac99dd', '\x02f2f1e3d6e5a1dd73c5773b43bd34707e71c9be69cfa5c7d3a3c6ba15299aef'),
	(7, '01a20ea2-4c5e-70fa-ad3a-479f2c6d4fab', '2026-11-24 17:37:36.49+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561322d346239312d373131342d393464352d353731646562376630363763222c22637265617465645f6174223a22323032362d31312d32345431373a33373a33362e3439305a222c2264657461696c5f636f6d6d69746d656e74223a2231343138643632383031646530316538366566613530623730366564636434623634636132656536666231643932633830653761376638346364623263666435222c226576656e745f6964223a2230316132306561322d346335652d373066612d616433612d343739663263366434666162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2237222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x02f2f1e3d6e5a1dd73c5773b43bd34707e71c9be69cfa5c7d3a3c6ba15299aef', '\xef8b20b992048570cdaf2bd93ab1b23303c8dc9f28b5b670e34db8f694301bad'),
	(8, '01a20ea2-4c5e-70fb-af2b-bbc5a504f594', '2026-11-24 17:37:36.49+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561322d346239312d373131342d393464352d353731646562376630363763222c22637265617465645f6174223a22323032362d31312d32345431373a33373a33362e3439305a222c2264657461696c5f636f6d6d69746d656e74223a2230646439303530356532666534373461343335383837663136343136393865323336353062303535373362616632316132626138643439656236373833653230222c226576656e745f6964223a2230316132306561322d346335652d373066622d616632622d626263356135303466353934222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2238222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\xef8b20b992048570cdaf2bd93ab1b23303c8dc9f28b5b670e34db8f694301bad', '\x9b0e7ed9015cce2622f57d33dae403b9bf4b5e7d735974175f03eb3331c53061'),
	(9, '01a20ea2-71d7-7271-88f6-d2b6206fdeb6', '2026-11-24 17:37:44.978+00', 'owner.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226f776e65722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561322d373161392d373163352d393339382d653338613432396236363937222c22637265617465645f6174223a22323032362d31312d32345431373a33373a34342e3937385a222c2264657461696c5f636f6d6d69746d656e74223a2232376462333066373430376438373363666235613262316434346464393430613964623235376230383537386238353564646165303332386530353865303364222c226576656e745f6964223a2230316132306561322d373164372d373237312d383866362d643262363230366664656236222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2239222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x9b0e7ed9015cce2622f57d33dae403b9bf4b5e7d735974175f03eb3331c53061', '\x48b9bdb9558f4ba2942e295aea3b9f2a478feb9970da3a3a255f534393b0fd9d'),
	(10, '01a20ea2-96f5-7155-8cdb-4c52c9567b0a', '2026-11-24 17:37:51.41+00', 'app.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226170702e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d393336352d373061662d623538332d313561323963306164623934222c22637265617465645f6174223a22323032362d31312d32345431373a33373a35312e3431305a222c2264657461696c5f636f6d6d69746d656e74223a2235396430636661353563303535666331633664366333663664376162663361393239376335643535343831316537373966303833383563313563323661313536222c226576656e745f6964223a2230316132306561322d393666352d373135352d386364622d346335326339353637623061222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223130222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x48b9bdb9558f4ba2942e295aea3b9f2a478feb9970da3a3a255f534393b0fd9d', '\xaea5aab8c8f7d4da8e8ee92c5e0db97ca453781bfcfcf4fd68f1fabd1113228c'),
	(11, '01a20ea2-96f6-724f-b972-1a76abfe0fd5', '2026-11-24 17:37:51.41+00', 'sync.start', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e7374617274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d393336352d373061662d623538332d313561323963306164623934222c22637265617465645f6174223a22323032362d31312d32345431373a33373a35312e3431305a222c2264657461696c5f636f6d6d69746d656e74223a2238333165613464386366633634353333616635303834656430333630666437366231653932376365646661316334373934633539326338616163373939346331222c226576656e745f6964223a2230316132306561322d393666362d373234662d623937322d316137366162666530666435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223131222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xaea5aab8c8f7d4da8e8ee92c5e0db97ca453781bfcfcf4fd68f1fabd1113228c', '\xf3c7c9ef5b1728233bbef2473bb3d7e435e99956247af1efd8ed9841da334404'),
	(12, '01a20ea2-b112-73f1-8a5a-2380e0061c97', '2026-11-24 17:37:56.128+00', 'account.link', 'system', NULL, '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d616636372d373166382d393264312d326330643266366364623962222c22637265617465645f6174223a22323032362d31312d32345431373a33373a35362e3132385a222c2264657461696c5f636f6d6d69746d656e74223a2262356262636663366263343935616264363739313736656637323232636338653033313762396231366536356461643061316361393633316637346262303732222c226576656e745f6964223a2230316132306561322d623131322d373366312d386135612d323338306530303631633937222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223132222c227375626a6563745f757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163222c2273757266616365223a2273797374656d227d', '\xf3c7c9ef5b1728233bbef2473bb3d7e435e99956247af1efd8ed9841da334404', '\xbbe750a1800eae8ef3f6464886c2f26ab8c1915d2fe15e8b0ae3850141e916a9'),
	(13, '01a20ea2-b112-73f2-afe2-b889cdbd10c2', '2026-11-24 17:37:56.128+00', 'account.link', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d616636372d373166382d393264312d326330643266366364623962222c22637265617465645f6174223a22323032362d31312d32345431373a33373a35362e3132385a222c2264657461696c5f636f6d6d69746d656e74223a2236356135633533663832393961393031613433393137353935346639356635323038346637336262316434636437386262363862383132353764373237306332222c226576656e745f6964223a2230316132306561322d623131322d373366322d616665322d623838396364626431306332222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223133222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\xbbe750a1800eae8ef3f6464886c2f26ab8c1915d2fe15e8b0ae3850141e916a9', '\x8d57639a3e1279e4ec8a18ce06ca5903498c651b2d796da725b4bb3a982549d6'),
	(14, '01a20ea2-bf06-731c-bfd3-a2e0ac541423', '2026-11-24 17:38:03.282+00', 'sync.complete', 'system', NULL, NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e636f6d706c657465222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d616636372d373166382d393264312d326330643266366364623962222c22637265617465645f6174223a22323032362d31312d32345431373a33383a30332e3238325a222c2264657461696c5f636f6d6d69746d656e74223a2266353230613239623138363437366533336538643261336261346263363565666235313033636131393132613739393133353739353336653233303835623766222c226576656e745f6964223a2230316132306561322d626630362d373331632d626664332d613265306163353431343233222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223134222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x8d57639a3e1279e4ec8a18ce06ca5903498c651b2d796da725b4bb3a982549d6', '\xdf22ec2dc8068c549ff7f455046ecc4952f9dd8a2d43b8dfcae7133275844e95'),
	(15, '01a20ea2-dbc2-7035-8efe-8d0eb792eddb', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702c-867a-11bbf279cfa8', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2265373838623566646331396165653637303931656637333438363262653836666339333438363465386532633466373136356463383866346430623430633165222c226576656e745f6964223a2230316132306561322d646263322d373033352d386566652d386430656237393265646462222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373032632d383637612d313162626632373963666138222c22736368656d615f76657273696f6e223a312c22736571223a223135222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xdf22ec2dc8068c549ff7f455046ecc4952f9dd8a2d43b8dfcae7133275844e95', '\xf1e0c6a11d9a02f2a8c4dd3111d4c714770b0b9e23fdd340d7e92c426f1bd211'),
	(16, '01a20ea2-dbc3-73d3-9966-c4edaba83c85', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702d-9c9d-bf8432fba832', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2236393838383739623265653862363138393938366265653432343365313765356238646662346265373338643939356235346533623338623361363666333761222c226576656e745f6964223a2230316132306561322d646263332d373364332d393936362d633465646162613833633835222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373032642d396339642d626638343332666261383332222c22736368656d615f76657273696f6e223a312c22736571223a223136222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xf1e0c6a11d9a02f2a8c4dd3111d4c714770b0b9e23fdd340d7e92c426f1bd211', '\x088da88b5b739bdc6a824bfd45ceeb53fb4488264599947463ed9b8c0e784bd0'),
	(17, '01a20ea2-dbc3-73d4-8b45-1903ec7dbabe', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2266653263326238316538363832613964326330306336383231646639313865656565303061333733306163633065343466373938663966396634626162393030222c226576656e745f6964223a2230316132306561322d646263332d373364342d386234352d313930336563376462616265222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373032652d613735622d653166393631343431646434222c22736368656d615f76657273696f6e223a312c22736571223a223137222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x088da88b5b739bdc6a824bfd45ceeb53fb4488264599947463ed9b8c0e784bd0', '\xee0c5a9e3c16d1287d05f244570a81f2d830be52143aa080c67a967b3afc25e4'),
	(18, '01a20ea2-dbdf-71aa-8544-e49996e9f891', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2264643733363665376464343665636461343433613030396332363538376465383332373165636662306162376139376539346131316136333336383462396436222c226576656e745f6964223a2230316132306561322d646264662d373161612d383534342d653439393936653966383931222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373032662d616366352d663835363061633038626466222c22736368656d615f76657273696f6e223a312c22736571223a223138222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xee0c5a9e3c16d1287d05f244570a81f2d830be52143aa080c67a967b3afc25e4', '\x1ecd393088c198556c53cb99422f0a041163adba497188731d16eebedade80ba'),
	(19, '01a20ea2-dbdf-71ab-941b-13df650c8efb', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-7030-93fc-f8b58d2d02ad', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2233393561613834346662613465663134316637623138306331306162306330313131623464393835633739653834353131613663306336363566336335626139222c226576656e745f6964223a2230316132306561322d646264662d373161622d393431622d313364663635306338656662222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373033302d393366632d663862353864326430326164222c22736368656d615f76657273696f6e223a312c22736571223a223139222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x1ecd393088c198556c53cb99422f0a041163adba497188731d16eebedade80ba', '\x11e42a3d417cf5319257eb327a329219dfc3496781bf1e16c20b37a543aa1905'),
	(20, '01a20ea2-dbe0-7258-9723-17630350bfd0', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-7031-a4c6-7d15fbcd111a', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2261383561623532383264626632366332363965333565303566363465393734356364623362613865623463376532326635343265343463323237316630326436222c226576656e745f6964223a2230316132306561322d646265302d373235382d393732332d313736333033353062666430222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373033312d613463362d376431356662636431313161222c22736368656d615f76657273696f6e223a312c22736571223a223230222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x11e42a3d417cf5319257eb327a329219dfc3496781bf1e16c20b37a543aa1905', '\x448aa5940fcfa7ad65bd954f5abc77e9015bf51d5e01008ba139ba6624935043'),
	(21, '01a20ea2-dbe0-7259-99d1-d86e8a83ca2a', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-7032-993f-e2e13f649a61', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2235313763626332313762336636343565343063333635393033313836633132386133633837323265303961313433363036363438653836343935653532333538222c226576656e745f6964223a2230316132306561322d646265302d373235392d393964312d643836653861383363613261222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623032342d373033322d393933662d653265313366363439613631222c22736368656d615f76657273696f6e223a312c22736571223a223231222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x448aa5940fcfa7ad65bd954f5abc77e9015bf51d5e01008ba139ba6624935043', '\xbfe8c823b6aeb61d2c9091565b5b3c87bf01eb4d6ec17e3833f86c589945a39e'),
	(22, '01a20ea2-dbe0-725a-b1bb-ca3d02f08686', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2235306261383162656563353036366661386631393233303939386535316637353534643466333638336234623733313539396230613233326333363164643331222c226576656e745f6964223a2230316132306561322d646265302d373235612d623162622d636133643032663038363836222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a223232222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xbfe8c823b6aeb61d2c9091565b5b3c87bf01eb4d6ec17e3833f86c589945a39e', '\x7b01df04066948b7609bedc3b1452a6a7b45a39f1d35c3e64e90e326e0c79503'),
	(23, '01a20ea2-dbe0-725b-a4a1-01a397b13a6e', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2239633733666362653835346431633133613838643861623866656531323337386564313761313034383036356533336538616663323031653133343137316631222c226576656e745f6964223a2230316132306561322d646265302d373235622d613461312d303161333937623133613665222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131362d613031312d393732393932616532393539222c22736368656d615f76657273696f6e223a312c22736571223a223233222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x7b01df04066948b7609bedc3b1452a6a7b45a39f1d35c3e64e90e326e0c79503', '\xf49ad354896c322eb771fe68220eaa505fd0c360cd26f2a8f4cd0e6bd21d3dc1'),
	(24, '01a20ea2-dbe0-725c-8fbf-eacfa4514bee', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728e-960b-1a47551b2480', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2233613165343032313662323764663161303962646339393932396564613139643535336634646263346639623261656231643030313932373137633430636538222c226576656e745f6964223a2230316132306561322d646265302d373235632d386662662d656163666134353134626565222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373238652d393630622d316134373535316232343830222c22736368656d615f76657273696f6e223a312c22736571223a223234222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xf49ad354896c322eb771fe68220eaa505fd0c360cd26f2a8f4cd0e6bd21d3dc1', '\x67612c8d737e17ecd8dc955ccf528ab84300efd0754461ebc3cc370f9fcdf860'),
	(25, '01a20ea2-dbe0-725d-897d-31a33e1e5d2c', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2235316536323936646562303737633464616664653064393930353163343966643961323963633636373539346134383835353833646235333361346337666131222c226576656e745f6964223a2230316132306561322d646265302d373235642d383937642d333161333365316535643263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a223235222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x67612c8d737e17ecd8dc955ccf528ab84300efd0754461ebc3cc370f9fcdf860', '\x4222aaae0746c7375ef0e3babc0accbe06c8b98d6440a8f1906d1ed5a5c075cd'),
	(26, '01a20ea2-dbe0-725e-975a-0214f94ca178', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2264643462386363386430336437383037653266613537396366373964613732363334393663343464656561333666663039646465633437303934343336353339222c226576656e745f6964223a2230316132306561322d646265302d373235652d393735612d303231346639346361313738222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a223236222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x4222aaae0746c7375ef0e3babc0accbe06c8b98d6440a8f1906d1ed5a5c075cd', '\x3e3d176f881c9545dee3b2ff57a0ada74d6049401be1d29030c383e8cb92524b'),
	(27, '01a20ea2-dbe0-725f-8a5c-620b6a41d352', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2265656265313232623063373736396339346338313532663963613263363036396466303638356466376266323532663065613230356662373038376465343437222c226576656e745f6964223a2230316132306561322d646265302d373235662d386135632d363230623661343164333532222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a223237222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x3e3d176f881c9545dee3b2ff57a0ada74d6049401be1d29030c383e8cb92524b', '\x959b23efefe06deeaf240c80ee11a94050db774649bfd84e1251f2b531d45e47'),
	(28, '01a20ea2-dbe1-72b7-9490-4047ca0a5344', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2231383636393538363838616564313232663564363166343663656133363038383630343361333861653634303735623461623631343066636634326630666161222c226576656e745f6964223a2230316132306561322d646265312d373262372d393439302d343034376361306135333434222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a223238222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x959b23efefe06deeaf240c80ee11a94050db774649bfd84e1251f2b531d45e47', '\xda3c71f283e9d5cdb7ddb8572455fcd9dcedd84944bb27037112dec7647cb1bc'),
	(29, '01a20ea2-dbe1-72b8-8df4-264a7cfc458c', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2236326436633334363439636335303931326133376538636134326562353462316662643439666334623062353435643735613037663865363766336664396635222c226576656e745f6964223a2230316132306561322d646265312d373262382d386466342d323634613763666334353863222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a223239222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xda3c71f283e9d5cdb7ddb8572455fcd9dcedd84944bb27037112dec7647cb1bc', '\x5196d8a21db6765494a5497514e8b41a336f46479989462a36ef6d23c0319f6e'),
	(30, '01a20ea2-dbe1-72b9-9b9b-a92027dee4b5', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7294-b088-75d903fb73f1', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2262353130623130303737313037346563653666366330313865623565363561303336366166656439626635376664373436653838323165626633393863663439222c226576656e745f6964223a2230316132306561322d646265312d373262392d396239622d613932303237646565346235222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239342d623038382d373564393033666237336631222c22736368656d615f76657273696f6e223a312c22736571223a223330222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x5196d8a21db6765494a5497514e8b41a336f46479989462a36ef6d23c0319f6e', '\x0eb487e7903575c3e64605782ba5544792596d1216fa79e4820dfe32183038b0'),
	(31, '01a20ea2-dbe1-72ba-ba2a-60b38a786992', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7295-b3cc-48eeb23f7104', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2233643332626633643037313130663431323432666563303166323236373731333564616136663735356435363137326461623737653838353564663965343464222c226576656e745f6964223a2230316132306561322d646265312d373262612d626132612d363062333861373836393932222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239352d623363632d343865656232336637313034222c22736368656d615f76657273696f6e223a312c22736571223a223331222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x0eb487e7903575c3e64605782ba5544792596d1216fa79e4820dfe32183038b0', '\x923adec58fe314108be68e9bdb0c1854fad4147872326f835062427cc909e41b'),
	(32, '01a20ea2-dbe1-72bb-bbf9-9a03188445ea', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7296-9d39-53c06bb61626', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2231623833656639303036646535346436653538336132643563386238643631373664343861643333633762386163333162653062393230306563613762396631222c226576656e745f6964223a2230316132306561322d646265312d373262622d626266392d396130333138383434356561222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239362d396433392d353363303662623631363236222c22736368656d615f76657273696f6e223a312c22736571223a223332222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x923adec58fe314108be68e9bdb0c1854fad4147872326f835062427cc909e41b', '\x2c249a8ab920d6b3fdef011bc05e3fdf9fa2545d14046fed53a3e5200ed4884c'),
	(33, '01a20ea2-dbe1-72bc-a564-19eb876c8952', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2235303261393638343761656132643939303236626631396630633539646164663965313632313563306564316130613239316264373131643835303364363933222c226576656e745f6964223a2230316132306561322d646265312d373262632d613536342d313965623837366338393532222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239372d613764622d373963333439346339633930222c22736368656d615f76657273696f6e223a312c22736571223a223333222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x2c249a8ab920d6b3fdef011bc05e3fdf9fa2545d14046fed53a3e5200ed4884c', '\xe79c6809e4872cea9522df4d80aa9e8ef976681e5b5c4eed62139ec812eaa56c'),
	(34, '01a20ea2-dbe1-72bd-9896-65066322ffd6', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-73ff-9c87-31025236ee48', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2232393966336439363766306138613561386163386263306462373037333265623931353439363830313431623133643232373235323837623939333237653761222c226576656e745f6964223a2230316132306561322d646265312d373262642d393839362d363530363633323266666436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373366662d396338372d333130323532333665653438222c22736368656d615f76657273696f6e223a312c22736571223a223334222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xe79c6809e4872cea9522df4d80aa9e8ef976681e5b5c4eed62139ec812eaa56c', '\xbf78433fd7ecdee4c771cda5edcee7433a15bbd0e495fed7b5ec633e4cef0d62'),
	(35, '01a20ea2-dbe2-73f8-a271-26028545ac87', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7400-8c04-8adfe762f66a', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2261363830653139633463616263643839646265666663316234316465613164363034323033623164396231333837383931623936313962396238313762383935222c226576656e745f6964223a2230316132306561322d646265322d373366382d613237312d323630323835343561633837222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430302d386330342d386164666537363266363661222c22736368656d615f76657273696f6e223a312c22736571223a223335222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xbf78433fd7ecdee4c771cda5edcee7433a15bbd0e495fed7b5ec633e4cef0d62', '\x7219e4d82c5f29a0e5a2093effdb7700328cb9e337f24abef0befd9d0fbccf8f'),
	(36, '01a20ea2-dbe2-73f9-ac1c-eed4213973d5', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7401-bfa9-267ba81842dc', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2237383738616333313232383639363836633939323432346237663766386238633131343634653338393465333330303735333835643930663564646164383734222c226576656e745f6964223a2230316132306561322d646265322d373366392d616331632d656564343231333937336435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430312d626661392d323637626138313834326463222c22736368656d615f76657273696f6e223a312c22736571223a223336222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x7219e4d82c5f29a0e5a2093effdb7700328cb9e337f24abef0befd9d0fbccf8f', '\xc56b8c3942a0a73f18fde04436482f1d5de8f03ac69f953d2c173172e434b07f'),
	(37, '01a20ea2-dbe2-73fa-9efb-bbb63f57f07b', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7402-b559-4e48d9257224', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2230643237633464303263313161393766343763656237326363643531303438383836376661313831626163316336643836663932393265343836313037393531222c226576656e745f6964223a2230316132306561322d646265322d373366612d396566622d626262363366353766303762222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430322d623535392d346534386439323537323234222c22736368656d615f76657273696f6e223a312c22736571223a223337222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xc56b8c3942a0a73f18fde04436482f1d5de8f03ac69f953d2c173172e434b07f', '\xa6d778863a28868f7928c2ac58832aac83216b05fb3dc003680d55c930c29f04'),
	(38, '01a20ea2-dbe2-73fb-83a1-da5fcf4a6d71', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7403-aead-23a01eee54a7', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2265313339646131383233616232646331303131626331303265613333336163643032376632306132636435623165383663653137366361303435353937386162222c226576656e745f6964223a2230316132306561322d646265322d373366622d383361312d646135666366346136643731222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430332d616561642d323361303165656535346137222c22736368656d615f76657273696f6e223a312c22736571223a223338222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xa6d778863a28868f7928c2ac58832aac83216b05fb3dc003680d55c930c29f04', '\xb447046153a567af984ca0ba10ff68b8f19e4f30fb4dd5ff7072c1c247705e06'),
	(39, '01a20ea2-dbe2-73fc-940a-69fd81f6e25c', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7404-88ba-ba99aedb0991', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2231326433653432666362373636633332383233326136373866626438306636366666306637393864646537333635343165353465666363306435666335353263222c226576656e745f6964223a2230316132306561322d646265322d373366632d393430612d363966643831663665323563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430342d383862612d626139396165646230393931222c22736368656d615f76657273696f6e223a312c22736571223a223339222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xb447046153a567af984ca0ba10ff68b8f19e4f30fb4dd5ff7072c1c247705e06', '\xd6e3c969e312c662789651d87642001416bfc199246ad5e3290c385485a99c61'),
	(40, '01a20ea2-dbe2-73fd-aea7-37ae6ea67fef', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7405-b415-d6909256ceb2', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2232356234643639343262636263633036343439313862393335623962333337666236636431306638313032643766313538663566313833306330343132386631222c226576656e745f6964223a2230316132306561322d646265322d373366642d616561372d333761653665613637666566222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430352d623431352d643639303932353663656232222c22736368656d615f76657273696f6e223a312c22736571223a223430222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xd6e3c969e312c662789651d87642001416bfc199246ad5e3290c385485a99c61', '\xd82c3cd410562ad85bc1be2c967528dffcdf7335e8b8d6e453cd4f6feae68d68'),
	(41, '01a20ea2-dbe2-73fe-888a-3308d7068827', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7406-bd02-cdf45c94d39e', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2265373862633730356430306534383336323162636333353839633535613866313534303030373864366139653265336462616132343665333933326336626531222c226576656e745f6964223a2230316132306561322d646265322d373366652d383838612d333330386437303638383237222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430362d626430322d636466343563393464333965222c22736368656d615f76657273696f6e223a312c22736571223a223431222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xd82c3cd410562ad85bc1be2c967528dffcdf7335e8b8d6e453cd4f6feae68d68', '\xadf78d403cee67d1518944e513f01b23d4d5b6461a5f6bea3ac40e06c7f7dd08'),
	(42, '01a20ea2-dbe2-73ff-a4d1-ddce364255a6', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7407-918b-c5821db877b2', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2235303433353331633231653265633762613930396133666162656565643464633933343164396262306232316263343266323637336461633531316563303366222c226576656e745f6964223a2230316132306561322d646265322d373366662d613464312d646463653336343235356136222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430372d393138622d633538323164623837376232222c22736368656d615f76657273696f6e223a312c22736571223a223432222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xadf78d403cee67d1518944e513f01b23d4d5b6461a5f6bea3ac40e06c7f7dd08', '\x0a4c5702939d7145169786c9a632ec580573f5965827f41dd9171a5fd4c935a1'),
	(43, '01a20ea2-dbe2-7400-a606-de30900de784', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7408-a65c-252c6b8409a9', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2239303934366564326134356139626638623835303062386562616663613131663239643234333262666533353962353834643263336265653736326231653662222c226576656e745f6964223a2230316132306561322d646265322d373430302d613630362d646533303930306465373834222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430382d613635632d323532633662383430396139222c22736368656d615f76657273696f6e223a312c22736571223a223433222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x0a4c5702939d7145169786c9a632ec580573f5965827f41dd9171a5fd4c935a1', '\x46a11beae7a0da957987fa1c83267f77ea852c15b62eb6ca5af9735f18f8de63'),
	(44, '01a20ea2-dbe3-7082-a3e5-e1ecbd701d09', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7409-b1b3-a22bd1265faa', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2237636236653731623438313234356230306161643937313865613465373663353762336263633432326563643733613562376366663364656439316466333561222c226576656e745f6964223a2230316132306561322d646265332d373038322d613365352d653165636264373031643039222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430392d623162332d613232626431323635666161222c22736368656d615f76657273696f6e223a312c22736571223a223434222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x46a11beae7a0da957987fa1c83267f77ea852c15b62eb6ca5af9735f18f8de63', '\x524522250ea22d84b5b9504d7d2fa73df352a67c7b0748b5090bd2f2dc22a492'),
	(45, '01a20ea2-dbe3-7083-8969-89bca805b74b', '2026-11-24 17:38:11.479+00', 'resource.import', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d646165342d373333372d616665642d663364383139316363326464222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31312e3437395a222c2264657461696c5f636f6d6d69746d656e74223a2231376431613634303266313962663063306439363034393734363235343538383134386238643366326239313165343435666663323535356439343666353832222c226576656e745f6964223a2230316132306561322d646265332d373038332d383936392d383962636138303562373462222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a223435222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x524522250ea22d84b5b9504d7d2fa73df352a67c7b0748b5090bd2f2dc22a492', '\x655934c3214cb346e20379cd00b8a0434175c15edc306bd99fc71ebd78e1ef30'),
	(46, '01a20ea2-fb82-7365-a07e-6ff30a343bf6', '2026-11-24 17:38:18.202+00', 'app.go_live', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226170702e676f5f6c697665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561322d666164632d373031662d616162312d633636353331616163333235222c22637265617465645f6174223a22323032362d31312d32345431373a33383a31382e3230325a222c2264657461696c5f636f6d6d69746d656e74223a2233643139336536633964666139343434633437633264393134346332643835663436326365366532396365386131666330393231323033656264393137303465222c226576656e745f6964223a2230316132306561322d666238322d373336352d613037652d366666333061333433626636222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223436222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x655934c3214cb346e20379cd00b8a0434175c15edc306bd99fc71ebd78e1ef30', '\x11c2219c493c2272a8d31cf33760a2de5c58620ca8742535d1f0c74bd16ed127'),
	(47, '01a20ea3-163b-7385-8422-501b364eb9f6', '2026-11-24 17:38:24.723+00', 'session.created', 'anonymous', NULL, '01a20ea2-2329-7371-99be-a3eeb8670cac', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273657373696f6e2e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d313564642d373233312d613162312d353836363630643636363338222c22637265617465645f6174223a22323032362d31312d32345431373a33383a32342e3732335a222c2264657461696c5f636f6d6d69746d656e74223a2235643934363439313233633130633063613338393364383534303436366261323865666362363838306532353139316236333362373461336162616238386466222c226576656e745f6964223a2230316132306561332d313633622d373338352d383432322d353031623336346562396636222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223437222c227375626a6563745f757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163222c2273757266616365223a22617069227d', '\x11c2219c493c2272a8d31cf33760a2de5c58620ca8742535d1f0c74bd16ed127', '\x620b18be4b0d27cc4c3b0b99b5343565abc7f908d283315faf12677a16ceb820'),
	(48, '01a20ea3-2e40-7101-95f3-dea370fe22c4', '2026-11-24 17:38:29.647+00', 'session.created', 'anonymous', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273657373696f6e2e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d326532612d373364652d383937362d326239333133393264306138222c22637265617465645f6174223a22323032362d31312d32345431373a33383a32392e3634375a222c2264657461696c5f636f6d6d69746d656e74223a2264396539363865326164613638333239613266376338303636383634386235623665656133656666313761643961616132373439616263613265393430663861222c226576656e745f6964223a2230316132306561332d326534302d373130312d393566332d646561333730666532326334222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223438222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x620b18be4b0d27cc4c3b0b99b5343565abc7f908d283315faf12677a16ceb820', '\x64602a71da2dd3975a0a402396b373a4b96ae582b712b3f120613a5d22479168'),
	(49, '01a20ea3-414c-70c0-acf5-ff5acec38fb1', '2026-11-24 17:38:35.985+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-2329-7371-99be-a3eeb8670cac', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d343131352d373130352d613233322d366439353038633633613864222c22637265617465645f6174223a22323032362d31312d32345431373a33383a33352e3938355a222c2264657461696c5f636f6d6d69746d656e74223a2232616230366135623566656236633963303530663432653337343665336463396435396432616165656130643134373464626232316262383938626535333035222c226576656e745f6964223a2230316132306561332d343134632d373063302d616366352d666635616365633338666231222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223439222c227375626a6563745f757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163222c2273757266616365223a22617069227d', '\x64602a71da2dd3975a0a402396b373a4b96ae582b712b3f120613a5d22479168', '\x1aa7b530ece42452720abd4ead9d0fe52e24c3eb33548b68e3e4e6d60c7a1abc'),
	(50, '01a20ea3-4132-70c8-8316-753c5f938666', '2026-11-24 17:38:36.769+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d343130352d373038342d386135652d373066363038323339353138222c22637265617465645f6174223a22323032362d31312d32345431373a33383a33362e3736395a222c2264657461696c5f636f6d6d69746d656e74223a2263333032613933353762656239383334663733646364653430313061323732663133353839333434636231366631623031303035366264653265656564303262222c226576656e745f6964223a2230316132306561332d343133322d373063382d383331362d373533633566393338363636222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223530222c227375626a6563745f757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161222c2273757266616365223a22617069227d', '\x1aa7b530ece42452720abd4ead9d0fe52e24c3eb33548b68e3e4e6d60c7a1abc', '\x8043f294de5c4c9fc5f9d55f13b4e46f5c679f161067cb590bdcea2462ec712c');
INSERT INTO public.events VALUES
	(51, '01a20ea3-4150-71d8-9208-d2ecd36ea70a', '2026-11-24 17:38:36.977+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d343131372d373134342d626433642d376664323963373862633937222c22637265617465645f6174223a22323032362d31312d32345431373a33383a33362e3937375a222c2264657461696c5f636f6d6d69746d656e74223a2261396335383237623433303461666336326466616265376539623333366631663162613162303238376536376138616361646439396264353162333032323530222c226576656e745f6964223a2230316132306561332d343135302d373164382d393230382d643265636433366561373061222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223531222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x8043f294de5c4c9fc5f9d55f13b4e46f5c679f161067cb590bdcea2462ec712c', '\x8ea9d53bced0dc2bd71c81efc58190f942720e69de3d7d8a9855f0fcd71295e2'),
	(52, '01a20ea3-5eb4-70d0-bdf7-32bfe499ac3f', '2026-11-24 17:38:44.613+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d356537332d373266352d616430302d336238306463643436343962222c22637265617465645f6174223a22323032362d31312d32345431373a33383a34342e3631335a222c2264657461696c5f636f6d6d69746d656e74223a2231663364663935326364383061323061656634323661393561393334656564343339333438646364663463316136663331653961336435383831653565363065222c226576656e745f6964223a2230316132306561332d356562342d373064302d626466372d333262666534393961633366222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223532222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x8ea9d53bced0dc2bd71c81efc58190f942720e69de3d7d8a9855f0fcd71295e2', '\x3ff7fa1b595060f6aa91c205b4d07cff842b9f08b132149d927cd0f095f20f8d'),
	(53, '01a20ea3-5eb4-70d1-9b95-8398badda880', '2026-11-24 17:38:44.613+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d356537332d373266352d616430302d336238306463643436343962222c22637265617465645f6174223a22323032362d31312d32345431373a33383a34342e3631335a222c2264657461696c5f636f6d6d69746d656e74223a2264663365383332376638386563323733343364646263316236343466366432653565666131343332393438616632393661663238626162623037393961646661222c226576656e745f6964223a2230316132306561332d356562342d373064312d396239352d383339386261646461383830222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223533222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x3ff7fa1b595060f6aa91c205b4d07cff842b9f08b132149d927cd0f095f20f8d', '\x165214465df4b8c27b154d47bfbd4b17e5c095d9a82bf4ee826b68023b68a62c'),
	(54, '01a20ea3-7c6d-71e4-bf03-7ba4f8d05267', '2026-11-24 17:38:52.095+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d376330642d373065662d613638662d363864376534616162376166222c22637265617465645f6174223a22323032362d31312d32345431373a33383a35322e3039355a222c2264657461696c5f636f6d6d69746d656e74223a2235393861363361393530393632623334366236646532386339316563396338643937663466633532336666613764343139653962303931323763633131393433222c226576656e745f6964223a2230316132306561332d376336642d373165342d626630332d376261346638643035323637222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223534222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x165214465df4b8c27b154d47bfbd4b17e5c095d9a82bf4ee826b68023b68a62c', '\xe6957899c647beb8d2713ab6a8c100ccb0dc7d9462ac6d6f0c672d41d5d0300a'),
	(55, '01a20ea3-7c6d-71e5-9031-9eb7010db0f9', '2026-11-24 17:38:52.095+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d376330642d373065662d613638662d363864376534616162376166222c22637265617465645f6174223a22323032362d31312d32345431373a33383a35322e3039355a222c2264657461696c5f636f6d6d69746d656e74223a2264633433326234303265363363306662643738313764633165353461323533323933343663656362373931396365613565363838666363393863653737386636222c226576656e745f6964223a2230316132306561332d376336642d373165352d393033312d396562373031306462306639222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223535222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\xe6957899c647beb8d2713ab6a8c100ccb0dc7d9462ac6d6f0c672d41d5d0300a', '\x7dfc5e360d79fb08721c73be5f0cbafea77c1b5fa8b39b971c367d7ea190cbc7'),
	(56, '01a20ea3-997e-72c0-a6d7-53d19d31aac6', '2026-11-24 17:38:58.75+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d393935332d373335642d396337662d656334616562383533336139222c22637265617465645f6174223a22323032362d31312d32345431373a33383a35382e3735305a222c2264657461696c5f636f6d6d69746d656e74223a2261313162356439666635306366323166623330376136383339613165323334643631313032653761656439636661376262376636363162336563303637383962222c226576656e745f6964223a2230316132306561332d393937652d373263302d613664372d353364313964333161616336222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223536222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x7dfc5e360d79fb08721c73be5f0cbafea77c1b5fa8b39b971c367d7ea190cbc7', '\x265901996c95950dc5924c051dc6107af93342469bd5949373ca37b9553a8c2a'),
	(57, '01a20ea3-997e-72c1-ac9e-850dcea0b387', '2026-11-24 17:38:58.75+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d393935332d373335642d396337662d656334616562383533336139222c22637265617465645f6174223a22323032362d31312d32345431373a33383a35382e3735305a222c2264657461696c5f636f6d6d69746d656e74223a2263386430313037363130313534623737316164633136353134326332333231323134376336303135656137653565323236393838316233373733313062656663222c226576656e745f6964223a2230316132306561332d393937652d373263312d616339652d383530646365613062333837222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223537222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x265901996c95950dc5924c051dc6107af93342469bd5949373ca37b9553a8c2a', '\x33780a1f640c710e2591df878b6c3c589115f720173519763dc395533bb149bc'),
	(58, '01a20ea3-b3c4-726d-8948-0a9bf3772629', '2026-11-24 17:39:07.104+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-b3b2-7349-986f-9170b07b84f9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d623335652d373039322d626432632d633136306439666664353563222c22637265617465645f6174223a22323032362d31312d32345431373a33393a30372e3130345a222c2264657461696c5f636f6d6d69746d656e74223a2231343836393166323561386238333562353337373437313730386636303738363537616631303135663662623266666230343238396634653336613930396635222c226576656e745f6964223a2230316132306561332d623363342d373236642d383934382d306139626633373732363239222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223538222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a22617069227d', '\x33780a1f640c710e2591df878b6c3c589115f720173519763dc395533bb149bc', '\x079ecc0518002ba7cbd3e843c1260ae8ddbf8cfd79ec32c4f0604c8607cfc521'),
	(59, '01a20ea3-b3c5-73b9-afa9-599d863f8f1e', '2026-11-24 17:39:07.104+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-b3b2-7349-986f-9170b07b84f9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d623335652d373039322d626432632d633136306439666664353563222c22637265617465645f6174223a22323032362d31312d32345431373a33393a30372e3130345a222c2264657461696c5f636f6d6d69746d656e74223a2236366438663766353030353932303431663763343937646464353739353136333439393763613766653363333030636537336462346335653462663663393164222c226576656e745f6964223a2230316132306561332d623363352d373362392d616661392d353939643836336638663165222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223539222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a22617069227d', '\x079ecc0518002ba7cbd3e843c1260ae8ddbf8cfd79ec32c4f0604c8607cfc521', '\x2f1c4cf26ed7a044b3bc2eaf03515a1c46ace3710f65e92639b540fa1bc5395d'),
	(60, '01a20ea3-d35e-71bd-87f5-70c9344bf777', '2026-11-24 17:39:11.061+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-d35c-7013-ae8b-1b52769350fc', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d643335322d373331652d613638632d363139373833313566346163222c22637265617465645f6174223a22323032362d31312d32345431373a33393a31312e3036315a222c2264657461696c5f636f6d6d69746d656e74223a2232346265313235626435626630336533303135636631343161363734376135333561303836656361653266663266353166653739366337373061353238663834222c226576656e745f6964223a2230316132306561332d643335652d373162642d383766352d373063393334346266373737222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223630222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a22617069227d', '\x2f1c4cf26ed7a044b3bc2eaf03515a1c46ace3710f65e92639b540fa1bc5395d', '\xdbfae8fea04d44b54660e31f7be8f55f1836bd5a2260b3dc5679373ca4302cda'),
	(61, '01a20ea3-d35f-7003-b1ae-d988248ee79d', '2026-11-24 17:39:11.061+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-d35c-7013-ae8b-1b52769350fc', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d643335322d373331652d613638632d363139373833313566346163222c22637265617465645f6174223a22323032362d31312d32345431373a33393a31312e3036315a222c2264657461696c5f636f6d6d69746d656e74223a2235623964303535636532643066346162383538373962333465363131323964666564643064623065373930656430653335663465343536376461623034663531222c226576656e745f6964223a2230316132306561332d643335662d373030332d623161652d643938383234386565373964222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223631222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a22617069227d', '\xdbfae8fea04d44b54660e31f7be8f55f1836bd5a2260b3dc5679373ca4302cda', '\x5f7f57b4c74454769d0a98e1e58d0bee867f6244511612da33bb558b5a87d596'),
	(62, '01a20ea3-e3b4-72bf-8925-587a9e7626d3', '2026-11-24 17:39:14.22+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d653336392d373337332d383765662d623733353762303363333732222c22637265617465645f6174223a22323032362d31312d32345431373a33393a31342e3232305a222c2264657461696c5f636f6d6d69746d656e74223a2232313035636266303733636430383733303065633234383763343837646164666464376536343262346665663264386237626332323435333861316231306138222c226576656e745f6964223a2230316132306561332d653362342d373262662d383932352d353837613965373632366433222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223632222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\x5f7f57b4c74454769d0a98e1e58d0bee867f6244511612da33bb558b5a87d596', '\xe792e7c3cdedf6dcfd00ac0e438148f024389e724d98ee7299bf5ffe2ba057f9'),
	(63, '01a20ea3-e3b4-72c0-8c65-88b7681dc9f1', '2026-11-24 17:39:14.22+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d653336392d373337332d383765662d623733353762303363333732222c22637265617465645f6174223a22323032362d31312d32345431373a33393a31342e3232305a222c2264657461696c5f636f6d6d69746d656e74223a2237326162306165623666393164383531393463666336343062333530643933633562613961333636363439383065323935653134633639386162353465643539222c226576656e745f6964223a2230316132306561332d653362342d373263302d386336352d383862373638316463396631222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223633222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\xe792e7c3cdedf6dcfd00ac0e438148f024389e724d98ee7299bf5ffe2ba057f9', '\x5426fdc7869a69ae7bcd2e76254b82bedf3fc65692d237960e904ba0dbf7fc31'),
	(64, '01a20ea3-eeeb-7234-9b70-671c1e876785', '2026-11-24 17:39:16.491+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-eee8-739b-a229-6c0ea245ad74', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d656565302d373134642d616531362d663839623634623438343531222c22637265617465645f6174223a22323032362d31312d32345431373a33393a31362e3439315a222c2264657461696c5f636f6d6d69746d656e74223a2234623164623839656363636635636339313562356439366438643333393861663962343931643561623631333233633834346132303461623065623663633938222c226576656e745f6964223a2230316132306561332d656565622d373233342d396237302d363731633165383736373835222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223634222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\x5426fdc7869a69ae7bcd2e76254b82bedf3fc65692d237960e904ba0dbf7fc31', '\xa5fcba666a83ee4df32d04be0d6f1a22eab6f2fb33b4f112862de23c935f6ca5'),
	(65, '01a20ea3-eeeb-7235-bbb8-ddb06ddf48e2', '2026-11-24 17:39:16.491+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-eee8-739b-a229-6c0ea245ad74', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d656565302d373134642d616531362d663839623634623438343531222c22637265617465645f6174223a22323032362d31312d32345431373a33393a31362e3439315a222c2264657461696c5f636f6d6d69746d656e74223a2239633333366236626333326265303136656533353333366530653733383664316364626630656339396162613238333739386439643834393230303561333832222c226576656e745f6964223a2230316132306561332d656565622d373233352d626262382d646462303664646634386532222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223635222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\xa5fcba666a83ee4df32d04be0d6f1a22eab6f2fb33b4f112862de23c935f6ca5', '\xd9b34859df948b3d0e4131ff3ae156193ce49fd6754796e233e2e98f69378069'),
	(66, '01a20ea3-f83c-72c0-a310-c89e15f08b7b', '2026-11-24 17:39:22.526+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-f825-723e-90a1-07b0b313112c', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d663831642d373061352d393061302d363566356263303635366266222c22637265617465645f6174223a22323032362d31312d32345431373a33393a32322e3532365a222c2264657461696c5f636f6d6d69746d656e74223a2266383134303032366264613263633165383963626662353762373762613737393836643562623861616632343130333462303961366236343435346161353135222c226576656e745f6964223a2230316132306561332d663833632d373263302d613331302d633839653135663038623762222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223636222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a22617069227d', '\xd9b34859df948b3d0e4131ff3ae156193ce49fd6754796e233e2e98f69378069', '\x5f4525c3caa0bc22d71b353b5734ee43fd02688b23012434e2b2f9a099e7e236'),
	(67, '01a20ea3-f83c-72c1-b3cf-bf0a0c1a1ca3', '2026-11-24 17:39:22.526+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-f825-723e-90a1-07b0b313112c', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561332d663831642d373061352d393061302d363566356263303635366266222c22637265617465645f6174223a22323032362d31312d32345431373a33393a32322e3532365a222c2264657461696c5f636f6d6d69746d656e74223a2235313833386535626562653561383934643336636634653231316261653430383736313733613563323066666238333465343166383235663739333732316431222c226576656e745f6964223a2230316132306561332d663833632d373263312d623363662d626630613063316131636133222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223637222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a22617069227d', '\x5f4525c3caa0bc22d71b353b5734ee43fd02688b23012434e2b2f9a099e7e236', '\x56594471937c84ccd52ea81a245cd32c332853db64b043c13b8052fbe98136b6'),
	(68, '01a20ea4-1043-708e-a670-e038de91fa40', '2026-11-24 17:39:25.941+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d313031392d373031662d613335302d613239623861383232303665222c22637265617465645f6174223a22323032362d31312d32345431373a33393a32352e3934315a222c2264657461696c5f636f6d6d69746d656e74223a2233333864303434633564366462316464633561626664633439363539313463376566323930316663313632326633313663326365386435343131353535663739222c226576656e745f6964223a2230316132306561342d313034332d373038652d613637302d653033386465393166613430222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223638222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a22617069227d', '\x56594471937c84ccd52ea81a245cd32c332853db64b043c13b8052fbe98136b6', '\xb31bd4c5372b5c85fa2e9300a2f5ac67953ad3841d58890fa1c9c0b00dcc0f69'),
	(69, '01a20ea4-1043-708f-b46d-548fc87bf70e', '2026-11-24 17:39:25.941+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d313031392d373031662d613335302d613239623861383232303665222c22637265617465645f6174223a22323032362d31312d32345431373a33393a32352e3934315a222c2264657461696c5f636f6d6d69746d656e74223a2235373364636236666466323066383030646131623663363539356234346665613230386366646164373565386164633461376332306130306331346665333537222c226576656e745f6964223a2230316132306561342d313034332d373038662d623436642d353438666338376266373065222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223639222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a22617069227d', '\xb31bd4c5372b5c85fa2e9300a2f5ac67953ad3841d58890fa1c9c0b00dcc0f69', '\x9411cfde5a4498a88b2ebbc4983dba0dd26a030ee298e78a40aa086469830060'),
	(70, '01a20ea4-1d0c-7069-8d72-ff9ade17a434', '2026-11-24 17:39:28.989+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1d05-7199-9db9-9d7aaf547157', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d316366612d373163382d386431372d363432326235383036636432222c22637265617465645f6174223a22323032362d31312d32345431373a33393a32382e3938395a222c2264657461696c5f636f6d6d69746d656e74223a2239323830663638653630363263363663313633656636386438643439633734333465653237333566356335636438653232646561353566306439623230353238222c226576656e745f6964223a2230316132306561342d316430632d373036392d386437322d666639616465313761343334222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223730222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a22617069227d', '\x9411cfde5a4498a88b2ebbc4983dba0dd26a030ee298e78a40aa086469830060', '\x1c23757e588080724e90c20f05ddb819c3d8f01f7c0d61c068af24205cd9ed5b'),
	(71, '01a20ea4-1d0c-706a-9bca-74e2aa063770', '2026-11-24 17:39:28.989+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1d05-7199-9db9-9d7aaf547157', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d316366612d373163382d386431372d363432326235383036636432222c22637265617465645f6174223a22323032362d31312d32345431373a33393a32382e3938395a222c2264657461696c5f636f6d6d69746d656e74223a2231636337396363653931633935666333303134336461343737303766353331613939336633313164313231663136663535623964666662306138666561383563222c226576656e745f6964223a2230316132306561342d316430632d373036612d396263612d373465326161303633373730222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223731222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a22617069227d', '\x1c23757e588080724e90c20f05ddb819c3d8f01f7c0d61c068af24205cd9ed5b', '\x4c4fc8a0762766c5d90f011b65ae7459af09dcb67bad5ab86091cdd9bc8eeca2'),
	(72, '01a20ea4-28d2-7247-889a-7b52e12e3075', '2026-11-24 17:39:32.402+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-28c7-731b-880d-9979cfae7eee', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d323862312d373165662d626134362d383734363931656630626266222c22637265617465645f6174223a22323032362d31312d32345431373a33393a33322e3430325a222c2264657461696c5f636f6d6d69746d656e74223a2233356533366535383862616564316538306461626534323265313464633963303339366238306333623131343035663436326630343261373134633862396165222c226576656e745f6964223a2230316132306561342d323864322d373234372d383839612d376235326531326533303735222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223732222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a22617069227d', '\x4c4fc8a0762766c5d90f011b65ae7459af09dcb67bad5ab86091cdd9bc8eeca2', '\x1ecd38751a90d053434b4f69f242993d6a0070d5066b9ab9566e72597f2ebf42'),
	(73, '01a20ea4-28d2-7248-8d47-94c7398dd71b', '2026-11-24 17:39:32.402+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-28c7-731b-880d-9979cfae7eee', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d323862312d373165662d626134362d383734363931656630626266222c22637265617465645f6174223a22323032362d31312d32345431373a33393a33322e3430325a222c2264657461696c5f636f6d6d69746d656e74223a2238333836396331356336613437373932613364376465653562303963333038393563383230613965646461663834653064336363666536636233393533613163222c226576656e745f6964223a2230316132306561342d323864322d373234382d386434372d393463373339386464373162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223733222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a22617069227d', '\x1ecd38751a90d053434b4f69f242993d6a0070d5066b9ab9566e72597f2ebf42', '\x1cac7a803886f37db594de224a43cc43bf42212fbd22e4cfa5fb12169b8f42db'),
	(74, '01a20ea4-35f5-725c-8bc2-a13e0c398ac7', '2026-11-24 17:39:35.602+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-35f0-7152-8807-c73aec6c3b09', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d333565352d373161632d386231312d373634383161643238393365222c22637265617465645f6174223a22323032362d31312d32345431373a33393a33352e3630325a222c2264657461696c5f636f6d6d69746d656e74223a2233383532626435363861383265643662663030626534326330633732386139663663363530636165373537333237343365393031373130393763323433373431222c226576656e745f6964223a2230316132306561342d333566352d373235632d386263322d613133653063333938616337222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223734222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a22617069227d', '\x1cac7a803886f37db594de224a43cc43bf42212fbd22e4cfa5fb12169b8f42db', '\x832f333f9a97f52b5154a0889aacb14889eed875bfc99273f9199abe82e246f5'),
	(75, '01a20ea4-35f5-725d-8151-b92fd3bf89b8', '2026-11-24 17:39:35.602+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-35f0-7152-8807-c73aec6c3b09', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d333565352d373161632d386231312d373634383161643238393365222c22637265617465645f6174223a22323032362d31312d32345431373a33393a33352e3630325a222c2264657461696c5f636f6d6d69746d656e74223a2234373630653830393333373637353834353837643663323230373930316331333033336364613239306562346662303039376663343136383965303032393735222c226576656e745f6964223a2230316132306561342d333566352d373235642d383135312d623932666433626638396238222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223735222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a22617069227d', '\x832f333f9a97f52b5154a0889aacb14889eed875bfc99273f9199abe82e246f5', '\x37aad715f90585496a950154e00c480b48ae19e9be7cdc3d990a46ad526e132d'),
	(76, '01a20ea4-4257-7018-8cc7-887738f40e3a', '2026-11-24 17:39:38.199+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-424e-7062-bd65-404f0ef5855b', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d343234622d373161622d393236372d313931666465613066646339222c22637265617465645f6174223a22323032362d31312d32345431373a33393a33382e3139395a222c2264657461696c5f636f6d6d69746d656e74223a2237613234313433663763316266383863666664366638326166393731393738396230356563346637333466666330616339646165663939336231373739653039222c226576656e745f6964223a2230316132306561342d343235372d373031382d386363372d383837373338663430653361222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223736222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a22617069227d', '\x37aad715f90585496a950154e00c480b48ae19e9be7cdc3d990a46ad526e132d', '\xce3c11fef673542908175d310df6c781104ccb8400741cb0cbfa66357b6314b9'),
	(77, '01a20ea4-4258-7283-9d67-14961614ed9a', '2026-11-24 17:39:38.199+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-424e-7062-bd65-404f0ef5855b', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d343234622d373161622d393236372d313931666465613066646339222c22637265617465645f6174223a22323032362d31312d32345431373a33393a33382e3139395a222c2264657461696c5f636f6d6d69746d656e74223a2261666337376637633034336539343165346561376239646537326435323766363066326563356635303764323338363465613331333064623730376161313631222c226576656e745f6964223a2230316132306561342d343235382d373238332d396436372d313439363136313465643961222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223737222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a22617069227d', '\xce3c11fef673542908175d310df6c781104ccb8400741cb0cbfa66357b6314b9', '\x5576f65a6164c90dbc1e0094aa7bde27842e619ac739a8065b8eb03c955e492e'),
	(78, '01a20ea4-4d5c-7065-9cd5-1d70efbbf8d5', '2026-11-24 17:39:42.907+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-4d58-731a-a0e6-357cdd11912c', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d346435342d373362642d386532302d353561333236666635346234222c22637265617465645f6174223a22323032362d31312d32345431373a33393a34322e3930375a222c2264657461696c5f636f6d6d69746d656e74223a2233633436326462363936306230663864656363333831343637353232393935366639613761356634663332613263626666333733333561333337613063313935222c226576656e745f6964223a2230316132306561342d346435632d373036352d396364352d316437306566626266386435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223738222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a22617069227d', '\x5576f65a6164c90dbc1e0094aa7bde27842e619ac739a8065b8eb03c955e492e', '\x3ff76fc73f9ea80172895be72cff6c65dab507f867e423d2d49721e9920d94d9'),
	(79, '01a20ea4-4d5d-7075-8494-36af47fa9938', '2026-11-24 17:39:42.907+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-4d58-731a-a0e6-357cdd11912c', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d346435342d373362642d386532302d353561333236666635346234222c22637265617465645f6174223a22323032362d31312d32345431373a33393a34322e3930375a222c2264657461696c5f636f6d6d69746d656e74223a2235363832303135646463323165303661323263653161633265343938646565316664366636346137643261336331306264323638316230386333656264636535222c226576656e745f6964223a2230316132306561342d346435642d373037352d383439342d333661663437666139393338222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223739222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a22617069227d', '\x3ff76fc73f9ea80172895be72cff6c65dab507f867e423d2d49721e9920d94d9', '\xa82d64094c2487069b5cd6f388ffe6b68aacc662b6a665e7f8c51027c00034b9'),
	(80, '01a20ea4-5f06-702c-bde5-5d4540522d9c', '2026-11-24 17:39:45.024+00', 'user.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d356564642d373366312d393938352d373365616561393863656634222c22637265617465645f6174223a22323032362d31312d32345431373a33393a34352e3032345a222c2264657461696c5f636f6d6d69746d656e74223a2265346362376431346132313163663038316635323533653735303138643635383538393034373965336465373330303933343736303966626134373666313665222c226576656e745f6964223a2230316132306561342d356630362d373032632d626465352d356434353430353232643963222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223830222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a22617069227d', '\xa82d64094c2487069b5cd6f388ffe6b68aacc662b6a665e7f8c51027c00034b9', '\x518ce2e3325ebcb2f85bf2a5c282abc233d3eeddeaa5d9c103b3bcd5d7753b65'),
	(81, '01a20ea4-5f06-702d-b70c-f00a31a63d50', '2026-11-24 17:39:45.024+00', 'sign_in_link.created', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306561342d356564642d373366312d393938352d373365616561393863656634222c22637265617465645f6174223a22323032362d31312d32345431373a33393a34352e3032345a222c2264657461696c5f636f6d6d69746d656e74223a2263656538313862623938383735353839613765623465343266663764656362613538643530393662333638326631363066653138303036353264356132653565222c226576656e745f6964223a2230316132306561342d356630362d373032642d623730632d663030613331613633643530222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223831222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a22617069227d', '\x518ce2e3325ebcb2f85bf2a5c282abc233d3eeddeaa5d9c103b3bcd5d7753b65', '\x1227fd47db0f2f4d3fe5d804aeff8885b420c7d4fb4971ad110f40fc25965001'),
	(82, '01a20ea4-6a47-72ce-b15b-e582a2fb4868', '2026-11-24 17:39:50.771+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-6a3f-732e-a940-af32362da6b5', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d366132302d373365332d393534322d663739653533306162373230222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35302e3737315a222c2264657461696c5f636f6d6d69746d656e74223a2236613439393232383532376437613361376339323437646662313761373239633465353730663330313130333237626461333435616566643932306138326439222c226576656e745f6964223a2230316132306561342d366134372d373263652d623135622d653538326132666234383638222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561342d366133662d373332652d613934302d616633323336326461366235222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a223832222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x1227fd47db0f2f4d3fe5d804aeff8885b420c7d4fb4971ad110f40fc25965001', '\x2cbd59181aebca0a8b03202c68ec7fb665e868b0f8eab5fb0227824b26e4de3d'),
	(83, '01a20ea4-80be-7120-a613-868d31b5d8de', '2026-11-24 17:39:55.687+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-8056-7186-a888-49a98d699c68', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d376662662d373034372d616139312d666631316161326537306263222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35352e3638375a222c2264657461696c5f636f6d6d69746d656e74223a2262646139343564353561616265306334316238623634393032363132353565646661333138613961303933373539623364336433663134393630323864333239222c226576656e745f6964223a2230316132306561342d383062652d373132302d613631332d383638643331623564386465222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561342d383035362d373138362d613838382d343961393864363939633638222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a223833222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a22617069227d', '\x2cbd59181aebca0a8b03202c68ec7fb665e868b0f8eab5fb0227824b26e4de3d', '\xfc46222ac6e8ecf301d0f9a921bc42d1e129ead1066bd705cf3426f6cc7ce008'),
	(84, '01a20ea4-90fd-7319-9199-4ec47e9940f5', '2026-11-24 17:39:56.675+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-8056-7186-a888-49a98d699c68', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d393064302d373037312d393765342d343363333232623065653762222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35362e3637355a222c2264657461696c5f636f6d6d69746d656e74223a2237353732393365613265346439313030383031366531353930666432393539326165326164613337323962663961343631343732386464333636376431336566222c226576656e745f6964223a2230316132306561342d393066642d373331392d393139392d346563343765393934306635222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561342d383035362d373138362d613838382d343961393864363939633638222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a223834222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a22617069227d', '\xfc46222ac6e8ecf301d0f9a921bc42d1e129ead1066bd705cf3426f6cc7ce008', '\xfa9cc659e36ebdeb5d94e2ab43c10eb5165bb5f287e24cccbba108ae0d95ca9c'),
	(85, '01a20ea4-90fe-73a8-9ba6-a91882816fa8', '2026-11-24 17:39:56.675+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-8056-7186-a888-49a98d699c68', '01a20ea4-90fb-7296-a71b-d016a807b440', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d393064302d373037312d393765342d343363333232623065653762222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35362e3637355a222c2264657461696c5f636f6d6d69746d656e74223a2235623735646464393165393861623830366438653936616637653135666335386531333738663663643030323164353333613936376464633639323965393733222c226576656e745f6964223a2230316132306561342d393066652d373361382d396261362d613931383832383136666138222c226772616e745f6964223a2230316132306561342d393066622d373239362d613731622d643031366138303762343430222c22726571756573745f6964223a2230316132306561342d383035362d373138362d613838382d343961393864363939633638222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a223835222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a22617069227d', '\xfa9cc659e36ebdeb5d94e2ab43c10eb5165bb5f287e24cccbba108ae0d95ca9c', '\x187eadc3370b6d8be4780a20db07e65ec436b8e169af8dd69ab9b831809edc31'),
	(86, '01a20ea4-9546-71d7-9fa1-d0938324c7ee', '2026-11-24 17:39:57.909+00', 'account.state', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35372e3930395a222c2264657461696c5f636f6d6d69746d656e74223a2234633962343866303533353164363537353435306262623139383535353162646166336231633836396231326463626466663065633462343163633366383933222c226576656e745f6964223a2230316132306561342d393534362d373164372d396661312d643039333833323463376565222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223836222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x187eadc3370b6d8be4780a20db07e65ec436b8e169af8dd69ab9b831809edc31', '\x4d27c84058bf6fe007b8f7ac9a1c0815067ee8fd932f21d359b4f688d68e16cc'),
	(87, '01a20ea4-9549-72c3-b252-d001d67a7054', '2026-11-24 17:39:57.909+00', 'attempt.opened', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35372e3930395a222c2264657461696c5f636f6d6d69746d656e74223a2265643565323232643164353735383331616232313934353763383131323861333531616163636461316665383631393534666336613234303939626361633535222c226576656e745f6964223a2230316132306561342d393534392d373263332d623235322d643030316436376137303534222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223837222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x4d27c84058bf6fe007b8f7ac9a1c0815067ee8fd932f21d359b4f688d68e16cc', '\xd63afcdc5d82c217b55be3c70255101e97ec4a63fb8929fb82557cc56bcfa774'),
	(88, '01a20ea4-9987-7090-b54a-5458920398d2', '2026-11-24 17:39:58.658+00', 'account.linked', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35382e3635385a222c2264657461696c5f636f6d6d69746d656e74223a2265356662353366363163613639633564643730306537346137613465373661653663643866393739653462376430363736356563643132336532383933343630222c226576656e745f6964223a2230316132306561342d393938372d373039302d623534612d353435383932303339386432222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223838222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\xd63afcdc5d82c217b55be3c70255101e97ec4a63fb8929fb82557cc56bcfa774', '\x42e20ba456bdb6291c1f40ead234624844195c8475f5a468213e51c5a1d8e72e'),
	(89, '01a20ea4-9987-7091-baa6-5385c6cbf166', '2026-11-24 17:39:58.658+00', 'attempt.answered', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35382e3635385a222c2264657461696c5f636f6d6d69746d656e74223a2232623432643964343266633631633265643565653339666132383235376262346637376138306239396561643837343466616335366235363932353932623530222c226576656e745f6964223a2230316132306561342d393938372d373039312d626161362d353338356336636266313636222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223839222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x42e20ba456bdb6291c1f40ead234624844195c8475f5a468213e51c5a1d8e72e', '\x25d36199849f9f0c8a64cfffe842854160f26594de9bb7f4e0fec3b4dfdc3944'),
	(101, '01a20ea4-bad1-735a-b085-6ed7fd84e5d9', '2026-11-24 17:40:07.056+00', 'attempt.answered', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230356236656637382d396234652d343266342d393766382d333630616236323334376137222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30372e3035365a222c2264657461696c5f636f6d6d69746d656e74223a2230396563363730353839383062313033323334653633336462373632663437623131386230353032373037646234653034653461666234643230353935366437222c226576656e745f6964223a2230316132306561342d626164312d373335612d623038352d366564376664383465356439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313031222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\xfd5c126b8c97dbaf35d198d5e0a0a738fab4389d2240728260a30c1eb7714e64', '\xe6fd60cb2c53db3053266325b2df77df46417315631306bc8d3b02d6a9d29f4b'),
	(102, '01a20ea4-bd6e-7395-b928-e595bf49e5cb', '2026-11-24 17:40:08.006+00', 'grant.expired', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-8056-7186-a888-49a98d699c68', '01a20ea4-90fb-7296-a71b-d016a807b440', 1, '\x7b22616374696f6e223a226772616e742e65787069726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2263643338633362352d383431312d343138362d626561632d663235393134613065323337222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30382e3030365a222c2264657461696c5f636f6d6d69746d656e74223a2264313731376530366434623363313736396537326537643561613938343365313762386531643937356236313562376230643437666161343930323330646434222c226576656e745f6964223a2230316132306561342d626436652d373339352d623932382d653539356266343965356362222c226772616e745f6964223a2230316132306561342d393066622d373239362d613731622d643031366138303762343430222c22726571756573745f6964223a2230316132306561342d383035362d373138362d613838382d343961393864363939633638222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22313032222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\xe6fd60cb2c53db3053266325b2df77df46417315631306bc8d3b02d6a9d29f4b', '\x8cffbc71fb028b4b374ec334da1077441e9d4cdcdda6559a1b24e44b3cae63e8'),
	(90, '01a20ea4-9c6f-70fb-860f-10f106e5feb7', '2026-11-24 17:39:59.251+00', 'account.state', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35392e3235315a222c2264657461696c5f636f6d6d69746d656e74223a2231366130363930613230346434373938623736373237633532376135616632323831613632393134373261386330646563376663326462666162626362646164222c226576656e745f6964223a2230316132306561342d396336662d373066622d383630662d313066313036653566656237222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223930222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x25d36199849f9f0c8a64cfffe842854160f26594de9bb7f4e0fec3b4dfdc3944', '\x8994849422b538d39d07abf5b39b4b9f662b63cf8d272f90440887d13d08c504'),
	(91, '01a20ea4-9c6f-70fc-ba60-4230a668f7d6', '2026-11-24 17:39:59.251+00', 'attempt.opened', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35392e3235315a222c2264657461696c5f636f6d6d69746d656e74223a2262663534386631663762653935356430353563316134623435663832386337623133633563313832343261643635636665356539653330646666346535626339222c226576656e745f6964223a2230316132306561342d396336662d373066632d626136302d343233306136363866376436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223931222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x8994849422b538d39d07abf5b39b4b9f662b63cf8d272f90440887d13d08c504', '\xac55d3f5fce200663d4244bd10c7bb11eac19729d1eaf4027778dbe36bf74998'),
	(92, '01a20ea4-9eb0-71b4-a170-025137573954', '2026-11-24 17:39:59.846+00', 'attempt.answered', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a33393a35392e3834365a222c2264657461696c5f636f6d6d69746d656e74223a2264303134643762343265373765393533323664393633393539306531323138623434333761383263653965393531353832613663616235653564623637303137222c226576656e745f6964223a2230316132306561342d396562302d373162342d613137302d303235313337353733393534222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223932222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\xac55d3f5fce200663d4244bd10c7bb11eac19729d1eaf4027778dbe36bf74998', '\xebc11beb8ceb1a0ebd422a0bc7e1325b8aeea6868cf2e8358c298c666ba4d658'),
	(93, '01a20ea4-a10a-72fc-bc59-5b28b6bccf99', '2026-11-24 17:40:00.621+00', 'grant.verified', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-8056-7186-a888-49a98d699c68', '01a20ea4-90fb-7296-a71b-d016a807b440', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239643965306638662d643137392d346339312d613832612d636236636265386335323162222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30302e3632315a222c2264657461696c5f636f6d6d69746d656e74223a2233386138626430633134373832666234303962643731313266333638613931306562323733633631363166616631326330366434363863303037636435386130222c226576656e745f6964223a2230316132306561342d613130612d373266632d626335392d356232386236626363663939222c226772616e745f6964223a2230316132306561342d393066622d373239362d613731622d643031366138303762343430222c22726571756573745f6964223a2230316132306561342d383035362d373138362d613838382d343961393864363939633638222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a223933222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\xebc11beb8ceb1a0ebd422a0bc7e1325b8aeea6868cf2e8358c298c666ba4d658', '\x3449fdcaddafa4dcdb3b9838d44e330820a8c09e1d2314972b7d070ecb9f5b2f'),
	(94, '01a20ea4-a478-732e-9923-45c65088bbbf', '2026-11-24 17:40:02.171+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-a473-712a-99f7-fe4550b5dbed', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d613436382d373333302d613130362d663438613034306665626331222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30322e3137315a222c2264657461696c5f636f6d6d69746d656e74223a2230373965623362366662333633623434336262326239346363313932313137653062356234633764363161333966626431616533656662616462353232353530222c226576656e745f6964223a2230316132306561342d613437382d373332652d393932332d343563363530383862626266222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561342d613437332d373132612d393966372d666534353530623564626564222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a223934222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a22617069227d', '\x3449fdcaddafa4dcdb3b9838d44e330820a8c09e1d2314972b7d070ecb9f5b2f', '\x4d81973b5761a0be89f9ea43603f369e708c2c4189e740e9df3e66aa6d151181'),
	(95, '01a20ea4-aa26-7083-a638-7d5d50d76d18', '2026-11-24 17:40:02.825+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-a473-712a-99f7-fe4550b5dbed', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d616131612d373065352d626564322d393739653331336366306361222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30322e3832355a222c2264657461696c5f636f6d6d69746d656e74223a2261386631396533353962623565303864343864373261353836336231343861376366373730396366613935666634626435336663303539643461333434333238222c226576656e745f6964223a2230316132306561342d616132362d373038332d613633382d376435643530643736643138222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561342d613437332d373132612d393966372d666534353530623564626564222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a223935222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a22617069227d', '\x4d81973b5761a0be89f9ea43603f369e708c2c4189e740e9df3e66aa6d151181', '\x3aae47aed361e22189afb5dff683949c89b7980adccd9a2d7d4fec7afe8827eb'),
	(96, '01a20ea4-aa26-7084-9241-5888b7576fc3', '2026-11-24 17:40:02.825+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-a473-712a-99f7-fe4550b5dbed', '01a20ea4-aa25-70de-ba9c-7e5b6423c54e', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561342d616131612d373065352d626564322d393739653331336366306361222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30322e3832355a222c2264657461696c5f636f6d6d69746d656e74223a2238313435613966333935326432303461666435393935646537633163306266336433383531616662386238616638366431363366396134666631633835306434222c226576656e745f6964223a2230316132306561342d616132362d373038342d393234312d353838386237353736666333222c226772616e745f6964223a2230316132306561342d616132352d373064652d626139632d376535623634323363353465222c22726571756573745f6964223a2230316132306561342d613437332d373132612d393966372d666534353530623564626564222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a223936222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a22617069227d', '\x3aae47aed361e22189afb5dff683949c89b7980adccd9a2d7d4fec7afe8827eb', '\x37e11231488e51745554d79b496702f3eb1c0e9d8bcd8a758cb759b8823650dd'),
	(97, '01a20ea4-acc0-7023-b3a0-7c31153c65ce', '2026-11-24 17:40:03.462+00', 'account.state', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230356236656637382d396234652d343266342d393766382d333630616236323334376137222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30332e3436325a222c2264657461696c5f636f6d6d69746d656e74223a2236333839626232303063366366386465303037303130323563633234663731636361313837306462386238313031616563653637633063636162383732656463222c226576656e745f6964223a2230316132306561342d616363302d373032332d623361302d376333313135336336356365222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223937222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x37e11231488e51745554d79b496702f3eb1c0e9d8bcd8a758cb759b8823650dd', '\x0b9ab3eb572a81b5424d9ae35f3ceebb996220c4adcf6272524aae966a4bf192'),
	(98, '01a20ea4-acc0-7024-989c-a1207aaa963b', '2026-11-24 17:40:03.462+00', 'attempt.opened', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230356236656637382d396234652d343266342d393766382d333630616236323334376137222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30332e3436325a222c2264657461696c5f636f6d6d69746d656e74223a2239663036643335303232303864653334636265386234613937346664306432353163636130363035313337646530613861306662313638626134656230656137222c226576656e745f6964223a2230316132306561342d616363302d373032342d393839632d613132303761616139363362222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223938222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x0b9ab3eb572a81b5424d9ae35f3ceebb996220c4adcf6272524aae966a4bf192', '\x3367b8bb2b8b76874cf917c69d4d6fa52ae93eb5c74d27842d9396c66654a235');
INSERT INTO public.events VALUES
	(99, '01a20ea4-af22-7367-8817-9f5b1ab98c04', '2026-11-24 17:40:04.876+00', 'attempt.answered', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230356236656637382d396234652d343266342d393766382d333630616236323334376137222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30342e3837365a222c2264657461696c5f636f6d6d69746d656e74223a2231343636356537383066363066363362396161336533316265383635373234353565353266316534316432323265313436623337313964383536333761343433222c226576656e745f6964223a2230316132306561342d616632322d373336372d383831372d396635623161623938633034222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223939222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x3367b8bb2b8b76874cf917c69d4d6fa52ae93eb5c74d27842d9396c66654a235', '\x6bf40fdef5c8c2ecd676123fa15633bf88903f5fa8737883875784633e0f48dd'),
	(100, '01a20ea4-b4ba-70fa-a665-f66d9722bc1a', '2026-11-24 17:40:06.323+00', 'attempt.opened', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230356236656637382d396234652d343266342d393766382d333630616236323334376137222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30362e3332335a222c2264657461696c5f636f6d6d69746d656e74223a2266313735663132633961323662316336313863343261653431376437343836656163363730373532633835366566616334633662326431663062616534303639222c226576656e745f6964223a2230316132306561342d623462612d373066612d613636352d663636643937323262633161222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313030222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x6bf40fdef5c8c2ecd676123fa15633bf88903f5fa8737883875784633e0f48dd', '\xfd5c126b8c97dbaf35d198d5e0a0a738fab4389d2240728260a30c1eb7714e64'),
	(103, '01a20ea4-c0ed-7237-816c-7fcfd00b3e88', '2026-11-24 17:40:09.759+00', 'grant.lapsed', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-a473-712a-99f7-fe4550b5dbed', '01a20ea4-aa25-70de-ba9c-7e5b6423c54e', 1, '\x7b22616374696f6e223a226772616e742e6c6170736564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2235643030656233632d616337332d346233662d383938302d323830633464323465653463222c22637265617465645f6174223a22323032362d31312d32345431373a34303a30392e3735395a222c2264657461696c5f636f6d6d69746d656e74223a2232633465666439616130316666383635383732393430356536356330353134303564373964666338303034623964643735663932346134396131303736633766222c226576656e745f6964223a2230316132306561342d633065642d373233372d383136632d376663666430306233653838222c226772616e745f6964223a2230316132306561342d616132352d373064652d626139632d376535623634323363353465222c22726571756573745f6964223a2230316132306561342d613437332d373132612d393966372d666534353530623564626564222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313033222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x8cffbc71fb028b4b374ec334da1077441e9d4cdcdda6559a1b24e44b3cae63e8', '\x659572a977c9d44ecc004aba66b258017886b2bec8eb6178cbf30aaf7a563890'),
	(104, '01a20ea4-c10c-724f-8acd-bdc4e6ba2a3f', '2026-11-24 17:40:10.761+00', 'attempt.opened', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2263643338633362352d383431312d343138362d626561632d663235393134613065323337222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31302e3736315a222c2264657461696c5f636f6d6d69746d656e74223a2237633332323065623435653161653761356533313761343161343534626664646563316664383464393535666361316331343561323632353363653537333562222c226576656e745f6964223a2230316132306561342d633130632d373234662d386163642d626463346536626132613366222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313034222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x659572a977c9d44ecc004aba66b258017886b2bec8eb6178cbf30aaf7a563890', '\x9820796377b7841ea696f93b14c9a56844fcc11bdf30df23bff4931df62ce990'),
	(105, '01a20ea4-c810-7115-b06d-9dd1659ca65d', '2026-11-24 17:40:12.111+00', 'account.state', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2235643030656233632d616337332d346233662d383938302d323830633464323465653463222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31322e3131315a222c2264657461696c5f636f6d6d69746d656e74223a2231333361336634343739303331396432643064643563656133666439666563643561646135386134323334646463633165356335633864336462653162333161222c226576656e745f6964223a2230316132306561342d633831302d373131352d623036642d396464313635396361363564222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313035222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x9820796377b7841ea696f93b14c9a56844fcc11bdf30df23bff4931df62ce990', '\x39f90d21aebdcc31a4d88563124fbe87eae140b612630641271888ef7cf8f705'),
	(106, '01a20ea4-c810-7116-9ed1-d35a84969363', '2026-11-24 17:40:12.111+00', 'grant.ended', 'system', NULL, '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-a473-712a-99f7-fe4550b5dbed', '01a20ea4-aa25-70de-ba9c-7e5b6423c54e', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2235643030656233632d616337332d346233662d383938302d323830633464323465653463222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31322e3131315a222c2264657461696c5f636f6d6d69746d656e74223a2265653363663036633065323839653338336332316265326632366538613833343830366333363866333164653562626235373035336139626330356234326238222c226576656e745f6964223a2230316132306561342d633831302d373131362d396564312d643335613834393639333633222c226772616e745f6964223a2230316132306561342d616132352d373064652d626139632d376535623634323363353465222c22726571756573745f6964223a2230316132306561342d613437332d373132612d393966372d666534353530623564626564222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313036222c227375626a6563745f757365725f6964223a2230316132306561342d343234652d373036322d626436352d343034663065663538353562222c2273757266616365223a2273797374656d227d', '\x39f90d21aebdcc31a4d88563124fbe87eae140b612630641271888ef7cf8f705', '\x188d7dcc12a0d171c0a3dba07e35db2f9905602ef0545dbbfae60d213b8531a0'),
	(107, '01a20ea4-cbca-7117-9a34-9a9c745fd9ad', '2026-11-24 17:40:12.233+00', 'attempt.answered', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2263643338633362352d383431312d343138362d626561632d663235393134613065323337222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31322e3233335a222c2264657461696c5f636f6d6d69746d656e74223a2263313738333138353034363430383736383837303165653435373863633763626365653061303461616232633462656632323962386466333336303532313639222c226576656e745f6964223a2230316132306561342d636263612d373131372d396133342d396139633734356664396164222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313037222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x188d7dcc12a0d171c0a3dba07e35db2f9905602ef0545dbbfae60d213b8531a0', '\x616a43d3b34a0f539ba355cdce61e51d91399330a2aec9129a6feabe3cc5159b'),
	(108, '01a20ea4-d178-7189-90f5-41baddc63975', '2026-11-24 17:40:13.746+00', 'attempt.opened', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2263643338633362352d383431312d343138362d626561632d663235393134613065323337222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31332e3734365a222c2264657461696c5f636f6d6d69746d656e74223a2237626166313937313161373231613432353864383866373664636433306233313266333432353637353137643362303863653632353766666234313032363666222c226576656e745f6964223a2230316132306561342d643137382d373138392d393066352d343162616464633633393735222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313038222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x616a43d3b34a0f539ba355cdce61e51d91399330a2aec9129a6feabe3cc5159b', '\xf5cfe3231b58c0da35bd56b745f1bb64322cf0aa24df8423ef65574bb12c28a2'),
	(109, '01a20ea4-d74c-718f-91ee-bb48e09570d9', '2026-11-24 17:40:14.36+00', 'attempt.answered', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2263643338633362352d383431312d343138362d626561632d663235393134613065323337222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31342e3336305a222c2264657461696c5f636f6d6d69746d656e74223a2239643931396432373665333233326630613435613535326232323436623364666466653665653434633365316639373739333965323237376663633432383532222c226576656e745f6964223a2230316132306561342d643734632d373138662d393165652d626234386530393537306439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313039222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\xf5cfe3231b58c0da35bd56b745f1bb64322cf0aa24df8423ef65574bb12c28a2', '\x9d2d9615a210a2ceb7ec04b42c882aad891bc71815649d897eb8a8873cfa9f2e'),
	(110, '01a20ea4-d9d5-70ed-9546-6f1e4299fdf4', '2026-11-24 17:40:15.352+00', 'grant.ended', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-8056-7186-a888-49a98d699c68', '01a20ea4-90fb-7296-a71b-d016a807b440', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2263643338633362352d383431312d343138362d626561632d663235393134613065323337222c22637265617465645f6174223a22323032362d31312d32345431373a34303a31352e3335325a222c2264657461696c5f636f6d6d69746d656e74223a2236396135356130636139353263646235333032313933623838646632306265376135613061643735633962383561636131636566613734663830663237363731222c226576656e745f6964223a2230316132306561342d643964352d373065642d393534362d366631653432393966646634222c226772616e745f6964223a2230316132306561342d393066622d373239362d613731622d643031366138303762343430222c22726571756573745f6964223a2230316132306561342d383035362d373138362d613838382d343961393864363939633638222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22313130222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\x9d2d9615a210a2ceb7ec04b42c882aad891bc71815649d897eb8a8873cfa9f2e', '\x06a824a3fbce5ae6c4237b637ec935329ed683d1eabaaba834eeba75b3ac762e'),
	(111, '01a20ea5-9d22-7096-a46e-95b29bf32369', '2026-11-24 17:41:05.005+00', 'request.expire', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-6a3f-732e-a940-af32362da6b5', NULL, 1, '\x7b22616374696f6e223a22726571756573742e657870697265222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e642072657175657374732e657870697265222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d396431662d373362662d393333332d343239623833313038323739222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30352e3030355a222c2264657461696c5f636f6d6d69746d656e74223a2232656165663565653536616466373839386433643431313439343230336537383332396539356339346235333863623738393239303235306431633563663139222c226576656e745f6964223a2230316132306561352d396432322d373039362d613436652d393562323962663332333639222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561342d366133662d373332652d613934302d616633323336326461366235222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313131222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\x06a824a3fbce5ae6c4237b637ec935329ed683d1eabaaba834eeba75b3ac762e', '\x1f990a1bfdd27e966ec4009a228664b3fefe71f38ff51f6f09c8e05b69716c08'),
	(112, '01a20ea5-a0d7-7194-b9ff-129507429a3a', '2026-11-24 17:41:06.843+00', 'sync.start', 'system', NULL, NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e7374617274222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e7469636b222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613062642d373161312d613230642d616264643963333163343137222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30362e3834335a222c2264657461696c5f636f6d6d69746d656e74223a2263346234633639373463623437626332636366663639313035303163373966653637613930366135613035303566366138366661633438643365376330363532222c226576656e745f6964223a2230316132306561352d613064372d373139342d623966662d313239353037343239613361222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313132222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x1f990a1bfdd27e966ec4009a228664b3fefe71f38ff51f6f09c8e05b69716c08', '\x1b4321edbe52394e99e0d32610afacec9ea43fcde2ae02f123417be01097a16d'),
	(113, '01a20ea5-a150-71df-ba1a-4258e4731b1f', '2026-11-24 17:41:07.038+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea5-a144-72b2-9562-a6d6e0e4bdd1', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613039352d373165382d386538302d306331313261666434366366222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3033385a222c2264657461696c5f636f6d6d69746d656e74223a2232626433326238363236353532653431653764366162383933386563336434636465643139326232383966346166346639336665306237306165333062663037222c226576656e745f6964223a2230316132306561352d613135302d373164662d626131612d343235386534373331623166222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d613134342d373262322d393536322d613664366530653462646431222c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a22313133222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x1b4321edbe52394e99e0d32610afacec9ea43fcde2ae02f123417be01097a16d', '\x0533d77fa1a0146ded37ffe276950b1cb6775d3758de750184ba3965468a921a'),
	(114, '01a20ea5-a7aa-7140-b780-12110a0419c8', '2026-11-24 17:41:07.116+00', 'request.comment', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea5-a144-72b2-9562-a6d6e0e4bdd1', NULL, 1, '\x7b22616374696f6e223a22726571756573742e636f6d6d656e74222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613738352d373131342d613964662d323164353832393237366637222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3131365a222c2264657461696c5f636f6d6d69746d656e74223a2261333331376434363161333534316233356331633535323665633464636536316130393335636636356434663431656662663163633164663938303261373530222c226576656e745f6964223a2230316132306561352d613761612d373134302d623738302d313231313061303431396338222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d613134342d373262322d393536322d613664366530653462646431222c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a22313134222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x0533d77fa1a0146ded37ffe276950b1cb6775d3758de750184ba3965468a921a', '\x9a88d58b5ba281247e2b4921f35be10ff1975c2d0d5ae0a2c9c8db759822e2af'),
	(115, '01a20ea5-a7f1-7255-b8fc-2a68545d24a3', '2026-11-24 17:41:07.187+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-a7e4-71e6-89a4-8b33d011cc6e', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613763642d373064322d626432312d363233613730366235333034222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3138375a222c2264657461696c5f636f6d6d69746d656e74223a2233663263666635316234326662633766313933333336383830643161323163303837626237626437663465643039353839653030643762386131613736643130222c226576656e745f6964223a2230316132306561352d613766312d373235352d623866632d326136383534356432346133222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d613765342d373165362d383961342d386233336430313163633665222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22313135222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x9a88d58b5ba281247e2b4921f35be10ff1975c2d0d5ae0a2c9c8db759822e2af', '\xadee7999cc4e0070e603a709315fe4a1a94cb847f5f93202ec11b5318a7d2833'),
	(116, '01a20ea5-a819-71c4-9ff5-c66e84510171', '2026-11-24 17:41:07.226+00', 'account.link', 'system', NULL, '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3232365a222c2264657461696c5f636f6d6d69746d656e74223a2234306531636465373337393938306563326234303632353964333634336530656562646432626261356464333238383730376135366134646266633330633834222c226576656e745f6964223a2230316132306561352d613831392d373163342d396666352d633636653834353130313731222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313136222c227375626a6563745f757365725f6964223a2230316132306561342d333566302d373135322d383830372d633733616563366333623039222c2273757266616365223a2273797374656d227d', '\xadee7999cc4e0070e603a709315fe4a1a94cb847f5f93202ec11b5318a7d2833', '\x5af7514b0794dd336508ec381c324069deaa531d2447341a4ac910c256addf4e'),
	(117, '01a20ea5-a81d-71fc-9683-050037bc30f1', '2026-11-24 17:41:07.23+00', 'request.deny', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-a7e4-71e6-89a4-8b33d011cc6e', NULL, 1, '\x7b22616374696f6e223a22726571756573742e64656e79222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613830322d373133342d393865362d343437386664343466623030222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3233305a222c2264657461696c5f636f6d6d69746d656e74223a2266323731366636356230316539366636373433333334623564396633323032616264383264636463616333653931316136636430373838376363376661313031222c226576656e745f6964223a2230316132306561352d613831642d373166632d393638332d303530303337626333306631222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d613765342d373165362d383961342d386233336430313163633665222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22313137222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x5af7514b0794dd336508ec381c324069deaa531d2447341a4ac910c256addf4e', '\xfa923216aea364a6c9a7ae9eaa0179a926661dbac7e571224e0f127a7909e9e4'),
	(118, '01a20ea5-a83d-71b0-ba34-10d65ab36d3f', '2026-11-24 17:41:07.263+00', 'account.link', 'system', NULL, '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3236335a222c2264657461696c5f636f6d6d69746d656e74223a2234386665653765616462363634626630373562653734646637306437623832393262653432356534353163616363313532663732623366646236363831393966222c226576656e745f6964223a2230316132306561352d613833642d373162302d626133342d313064363561623336643366222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313138222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a2273797374656d227d', '\xfa923216aea364a6c9a7ae9eaa0179a926661dbac7e571224e0f127a7909e9e4', '\x71547b9bfbdcee6a08e1a0dc00a6ac6422178b28588789575facc1c659c942e0'),
	(119, '01a20ea5-a83d-71b1-bdda-4b76bd60d54b', '2026-11-24 17:41:07.263+00', 'account.link', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3236335a222c2264657461696c5f636f6d6d69746d656e74223a2231373766623332373538313433646665336434323833653465613739373461326265356635326334333661336462326666653066313435346162326331346632222c226576656e745f6964223a2230316132306561352d613833642d373162312d626464612d346237366264363064353462222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313139222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\x71547b9bfbdcee6a08e1a0dc00a6ac6422178b28588789575facc1c659c942e0', '\xfd19d5df9ef95f16ffd01978c1e6fae721a1e5620d830e39c9ec80513713ce0e'),
	(120, '01a20ea5-a83d-71b2-b1e1-81fb200e8645', '2026-11-24 17:41:07.263+00', 'account.link', 'system', NULL, '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3236335a222c2264657461696c5f636f6d6d69746d656e74223a2230646632666532343362643666306130336530623034396230313564343333633561326263366165626438353035373039333331386266626637346239623865222c226576656e745f6964223a2230316132306561352d613833642d373162322d623165312d383166623230306538363435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313230222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a2273797374656d227d', '\xfd19d5df9ef95f16ffd01978c1e6fae721a1e5620d830e39c9ec80513713ce0e', '\x1f8f3ee0c93ca686c0b3b516fa22553f128232478d70b57a87a8555b2ef69542'),
	(121, '01a20ea5-a83d-71b3-bdf9-5f25f218c42c', '2026-11-24 17:41:07.263+00', 'account.link', 'system', NULL, '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3236335a222c2264657461696c5f636f6d6d69746d656e74223a2263353061306361616634666533656235343966643030633231623035376164323339643239643865366463343936653330656138333935396238616234313833222c226576656e745f6964223a2230316132306561352d613833642d373162332d626466392d356632356632313863343263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313231222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a2273797374656d227d', '\x1f8f3ee0c93ca686c0b3b516fa22553f128232478d70b57a87a8555b2ef69542', '\x2f03ec3bd81bb149647f9deffc281165b3b99a6c4d7c27e7496eb67a7a9a8f88'),
	(122, '01a20ea5-a83d-71b4-af9b-5669792a7305', '2026-11-24 17:41:07.263+00', 'account.link', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3236335a222c2264657461696c5f636f6d6d69746d656e74223a2238316663623531373766386465303338653965333731623535653562623230313864333564666634613839623130366632346239386334393633626662653366222c226576656e745f6964223a2230316132306561352d613833642d373162342d616639622d353636393739326137333035222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313232222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\x2f03ec3bd81bb149647f9deffc281165b3b99a6c4d7c27e7496eb67a7a9a8f88', '\xb3a99dfed2b3f7d17117c33b11df73f83e287c675e1c3510155658f25d3b9090'),
	(123, '01a20ea5-a875-7123-b7b3-b9a45ba22fdb', '2026-11-24 17:41:07.322+00', 'account.link', 'system', NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3332325a222c2264657461696c5f636f6d6d69746d656e74223a2238373861353462653235393731386361346162313339633134373539313132353239376333383761343866323364663532366331323636313435396365623162222c226576656e745f6964223a2230316132306561352d613837352d373132332d623762332d623961343562613232666462222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313233222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a2273797374656d227d', '\xb3a99dfed2b3f7d17117c33b11df73f83e287c675e1c3510155658f25d3b9090', '\x8843551a0bab8558fe65189419d940229a3b580840cb10b839a11a7bb99ce53b'),
	(124, '01a20ea5-a875-7124-b7ab-859d6addd0a6', '2026-11-24 17:41:07.322+00', 'account.link', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3332325a222c2264657461696c5f636f6d6d69746d656e74223a2234306434396633343133306631326630323537623930303662643566636537366561313337623936623532343132306133326261353732316330363435623030222c226576656e745f6964223a2230316132306561352d613837352d373132342d623761622d383539643661646464306136222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313234222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\x8843551a0bab8558fe65189419d940229a3b580840cb10b839a11a7bb99ce53b', '\x0e8b19cef4622799222e0e50e7facac4fca7ea95f97259309e6c0305373f489d'),
	(125, '01a20ea5-a876-7201-8fe9-4fa8d1aebc49', '2026-11-24 17:41:07.322+00', 'account.link', 'system', NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3332325a222c2264657461696c5f636f6d6d69746d656e74223a2237353130323231616433306463363433373039623737396332373838663336313239656531663339336635326332336163323931656434373662303831336236222c226576656e745f6964223a2230316132306561352d613837362d373230312d386665392d346661386431616562633439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313235222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a2273797374656d227d', '\x0e8b19cef4622799222e0e50e7facac4fca7ea95f97259309e6c0305373f489d', '\x2d184023155d36b12575a09308f1a786ad6cb2b6b321e3efc73e497eab122a4a'),
	(126, '01a20ea5-a876-7202-87a6-b0b6f4a1bb3e', '2026-11-24 17:41:07.322+00', 'account.link', 'system', NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3332325a222c2264657461696c5f636f6d6d69746d656e74223a2237333234623131363333623433663664333632313762393036633633323965643166323135303838623165633063643438363035613661343465313933323062222c226576656e745f6964223a2230316132306561352d613837362d373230322d383761362d623062366634613162623365222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313236222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a2273797374656d227d', '\x2d184023155d36b12575a09308f1a786ad6cb2b6b321e3efc73e497eab122a4a', '\x5e3e0c4dbd15d0a97234eb7a8ca7f279b77963e5322f0fbb05e9e1cb69bbd43b'),
	(127, '01a20ea5-a876-7203-aa6f-8a5409480cc3', '2026-11-24 17:41:07.322+00', 'account.link', 'system', NULL, '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3332325a222c2264657461696c5f636f6d6d69746d656e74223a2261633732366161633239373235616433356537663165366536303066336265353235333165326466396437643539626636303630363664393234373036666233222c226576656e745f6964223a2230316132306561352d613837362d373230332d616136662d386135343039343830636333222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313237222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a2273797374656d227d', '\x5e3e0c4dbd15d0a97234eb7a8ca7f279b77963e5322f0fbb05e9e1cb69bbd43b', '\x7071cea8c34d088b95191ade6102d1ea2a3ef9721f236a852289fcddbc24d147'),
	(129, '01a20ea5-a890-71c7-a32d-188763074d86', '2026-11-24 17:41:07.345+00', 'account.link', 'system', NULL, '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3334355a222c2264657461696c5f636f6d6d69746d656e74223a2266313132376132313661616466616438376563633038373036616166653232396666343830313832636164393435326463333861376639346530323162353637222c226576656e745f6964223a2230316132306561352d613839302d373163372d613332642d313838373633303734643836222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313239222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a2273797374656d227d', '\xeec87167b45a81a70e9023d467003813e318d94afc0b85d2b23a2be82c2a9259', '\x961d069334e312e9f441654418b23bec8c903078e51674d4d010604056a9457c'),
	(130, '01a20ea5-a8da-702d-8aea-4086848301c1', '2026-11-24 17:41:07.419+00', 'sync.complete', 'system', NULL, NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e636f6d706c657465222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613731392d373132352d623861612d306464386464396263316136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3431395a222c2264657461696c5f636f6d6d69746d656e74223a2261653239373336356637323735626664643362616437623562363266396330653732666236383539306139383764323732646330316332643662386637613736222c226576656e745f6964223a2230316132306561352d613864612d373032642d386165612d343038363834383330316331222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313330222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x961d069334e312e9f441654418b23bec8c903078e51674d4d010604056a9457c', '\xbfbe147eaf5721606f0e3610d7250a013d9791e839e15bd2bec67cb1d72e57e0'),
	(128, '01a20ea5-a880-722f-9eb1-ad87ffd5f830', '2026-11-24 17:41:07.329+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea5-a874-7178-9a76-3387b196fe16', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613834312d373062662d386639382d646266373038616563353237222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3332395a222c2264657461696c5f636f6d6d69746d656e74223a2263336565353437306234636131663762356463643761376533656232626235306133383134383838383138343734366538383036303461656430643833623861222c226576656e745f6964223a2230316132306561352d613838302d373232662d396562312d616438376666643566383330222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d613837342d373137382d396137362d333338376231393666653136222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22313238222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x7071cea8c34d088b95191ade6102d1ea2a3ef9721f236a852289fcddbc24d147', '\xeec87167b45a81a70e9023d467003813e318d94afc0b85d2b23a2be82c2a9259'),
	(131, '01a20ea5-a8f3-70ee-86fd-71facd6451c2', '2026-11-24 17:41:07.444+00', 'request.cancel', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea5-a874-7178-9a76-3387b196fe16', NULL, 1, '\x7b22616374696f6e223a22726571756573742e63616e63656c222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613863622d373233652d386633352d326666316164316631643165222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3434345a222c2264657461696c5f636f6d6d69746d656e74223a2239393163393066666162666562636532643564326138626339333764643764356536396235353764616439306137373136666631363935346336303839636366222c226576656e745f6964223a2230316132306561352d613866332d373065652d383666642d373166616364363435316332222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d613837342d373137382d396137362d333338376231393666653136222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22313331222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\xbfbe147eaf5721606f0e3610d7250a013d9791e839e15bd2bec67cb1d72e57e0', '\xcfdfb84a0d0308ba188d644e080b7a9ea886c91158015ebf8946bc613ca53449'),
	(137, '01a20ea5-aace-71f9-b5c9-119e3e8cffc4', '2026-11-24 17:41:07.919+00', 'grant.verified', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-aa52-70ca-b587-5241f033e9cb', '01a20ea5-aa74-721f-b9bb-dca5b6d6e3bf', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2231363836393634342d353564622d343131652d393262632d303033303634633761376135222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3931395a222c2264657461696c5f636f6d6d69746d656e74223a2231616436383935323730626134393233303836646635303532373463323136353937313132626461623364613132336538613136376635376661646563393535222c226576656e745f6964223a2230316132306561352d616163652d373166392d623563392d313139653365386366666334222c226772616e745f6964223a2230316132306561352d616137342d373231662d623962622d646361356236643665336266222c22726571756573745f6964223a2230316132306561352d616135322d373063612d623538372d353234316630333365396362222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313337222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\xd225634ef7679a3844d0f15b6e6692a725c2409450895f43a7546e1d9a6c4bcd', '\x5193e07b959d7776d3b5e753d7c05d4a897ce8ad3512bb076ccf3547fa33314b'),
	(138, '01a20ea5-abb6-7224-b7a8-3d568f50318b', '2026-11-24 17:41:08.151+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', NULL, '01a20ea5-aa74-721f-b9bb-dca5b6d6e3bf', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616262302d373035352d616264662d356466333066613335396565222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3135315a222c2264657461696c5f636f6d6d69746d656e74223a2261346363373865333865663461363265346164616533313763616637653436383833346435313031383030663531366338656436393637653132303235323866222c226576656e745f6964223a2230316132306561352d616262362d373232342d623761382d336435363866353033313862222c226772616e745f6964223a2230316132306561352d616137342d373231662d623962622d646361356236643665336266222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313338222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a22617069227d', '\x5193e07b959d7776d3b5e753d7c05d4a897ce8ad3512bb076ccf3547fa33314b', '\xd2d591ca735a0056a67c1222fd1dc440123a136b81cecb236d077a46e887ce86'),
	(142, '01a20ea5-ace9-71ed-8a9b-682cdd220e3a', '2026-11-24 17:41:08.458+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea5-ace2-71e3-8488-2e193ca9e218', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616364312d373266332d623839392d623437323132303037386136222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3435385a222c2264657461696c5f636f6d6d69746d656e74223a2232323966376266343964613636303163663534356539393365653634646365666531633739383362336662613032336661396330383733376433666261663031222c226576656e745f6964223a2230316132306561352d616365392d373165642d386139622d363832636464323230653361222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d616365322d373165332d383438382d326531393363613965323138222c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a22313432222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x675a5ef9503d123c7fe8c453bcf4e8981c758764198aceaa15763be11e6657ed', '\xa5767d380dabf8ae90f58eddd671044b4746a89701cd8263434e77f6465c4a3d'),
	(143, '01a20ea5-ad78-701d-b533-c40024e65212', '2026-11-24 17:41:08.626+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea5-ace2-71e3-8488-2e193ca9e218', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616366342d373039622d613463312d643639346233343065316537222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3632365a222c2264657461696c5f636f6d6d69746d656e74223a2239326531386536393539383632373264363032623263663762303436396265626130356632636564323164326131393435633461643064613430383531373538222c226576656e745f6964223a2230316132306561352d616437382d373031642d623533332d633430303234653635323132222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d616365322d373165332d383438382d326531393363613965323138222c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a22313433222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\xa5767d380dabf8ae90f58eddd671044b4746a89701cd8263434e77f6465c4a3d', '\x02a13027ba0b9f2b863d1c1e1f6807eb28498478a0ca5d8b63b6939e23e4f214'),
	(144, '01a20ea5-ad78-701e-93a1-3bd0d53d2602', '2026-11-24 17:41:08.626+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea5-ace2-71e3-8488-2e193ca9e218', '01a20ea5-ad6d-717f-96ee-a701b9f74177', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616366342d373039622d613463312d643639346233343065316537222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3632365a222c2264657461696c5f636f6d6d69746d656e74223a2236356638376165336266303862396532386230343463613331363234613038626435616161326266343164633163366230633635393965646537306238313762222c226576656e745f6964223a2230316132306561352d616437382d373031652d393361312d336264306435336432363032222c226772616e745f6964223a2230316132306561352d616436642d373137662d393665652d613730316239663734313737222c22726571756573745f6964223a2230316132306561352d616365322d373165332d383438382d326531393363613965323138222c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a22313434222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x02a13027ba0b9f2b863d1c1e1f6807eb28498478a0ca5d8b63b6939e23e4f214', '\x7e37617f4a0f68386d7393703c0e8cddb8fb3abd421fbf1c9bc2cf08161c245b'),
	(147, '01a20ea5-af12-7387-8ed1-41872a7b6f62', '2026-11-24 17:41:09.01+00', 'grant.ended', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea5-ace2-71e3-8488-2e193ca9e218', '01a20ea5-ad6d-717f-96ee-a701b9f74177', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239623235653639392d643730662d343030312d393365632d303933663137663835346362222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3031305a222c2264657461696c5f636f6d6d69746d656e74223a2239636261366663613934343162363431663461623761326331306432653061666631353061353765666632643938326564396166393231346461386533633532222c226576656e745f6964223a2230316132306561352d616631322d373338372d386564312d343138373261376236663632222c226772616e745f6964223a2230316132306561352d616436642d373137662d393665652d613730316239663734313737222c22726571756573745f6964223a2230316132306561352d616365322d373165332d383438382d326531393363613965323138222c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a22313437222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\xfec6f94e6f7d0eb3970f4c51033eeec742aecd2091203626d32fc24dafc62345', '\xa686ca9c11700e5d126bf445a0ef7d66e21d2878ea5279f6712a42e153c2dfa0'),
	(148, '01a20ea5-b02b-7267-8f22-dddccbb4b5b0', '2026-11-24 17:41:09.292+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d623031622d373335662d383735352d333737626434323861366434222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3239325a222c2264657461696c5f636f6d6d69746d656e74223a2239333064666235323566663435643237356361346166343939323562333264636535356264323963376135336264366566373662633834343231633039663461222c226576656e745f6964223a2230316132306561352d623032622d373236372d386632322d646464636362623462356230222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d623032382d373131362d396138652d633732366566356264623432222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313438222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\xa686ca9c11700e5d126bf445a0ef7d66e21d2878ea5279f6712a42e153c2dfa0', '\xe91b56e7928a0f1d54a30168ab93f3c65f172589ca1d00b0f6284b984f704a7a'),
	(132, '01a20ea5-aa56-737a-98b6-91d51a192811', '2026-11-24 17:41:07.799+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-aa52-70ca-b587-5241f033e9cb', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d613938322d373262662d626264392d356439333131386132306265222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3739395a222c2264657461696c5f636f6d6d69746d656e74223a2235373930633332626333653664336530643036366231626635636461303135343161326637613266333733616337623964663364333538343731363038643134222c226576656e745f6964223a2230316132306561352d616135362d373337612d393862362d393164353161313932383131222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d616135322d373063612d623538372d353234316630333365396362222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313332222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a22617069227d', '\xcfdfb84a0d0308ba188d644e080b7a9ea886c91158015ebf8946bc613ca53449', '\xeefc31b20e46cc933b25792f0059200cc36e14f87ffdf171d58c78db8a160b1e'),
	(133, '01a20ea5-aa77-73c2-b73b-84b950fd5f49', '2026-11-24 17:41:07.834+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-aa52-70ca-b587-5241f033e9cb', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616135652d373362322d386632342d663165333762666365643061222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3833345a222c2264657461696c5f636f6d6d69746d656e74223a2237376662306233633738616665323365636538666562323033393633653231366233336265623330386166663131613435313539376432666566393832653664222c226576656e745f6964223a2230316132306561352d616137372d373363322d623733622d383462393530666435663439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d616135322d373063612d623538372d353234316630333365396362222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313333222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a22617069227d', '\xeefc31b20e46cc933b25792f0059200cc36e14f87ffdf171d58c78db8a160b1e', '\x7f789190b7ec7790d3730bb1d2474f0bec3b64e20690582d6a7c78c6a2328a92'),
	(134, '01a20ea5-aa78-72a6-9168-d934979cf3e0', '2026-11-24 17:41:07.834+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-aa52-70ca-b587-5241f033e9cb', '01a20ea5-aa74-721f-b9bb-dca5b6d6e3bf', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616135652d373362322d386632342d663165333762666365643061222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3833345a222c2264657461696c5f636f6d6d69746d656e74223a2237656166343032363336643739623235643932383666393963396535303233333565373261396563613033363537313034666631613165643062633365326236222c226576656e745f6964223a2230316132306561352d616137382d373261362d393136382d643933343937396366336530222c226772616e745f6964223a2230316132306561352d616137342d373231662d623962622d646361356236643665336266222c22726571756573745f6964223a2230316132306561352d616135322d373063612d623538372d353234316630333365396362222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313334222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a22617069227d', '\x7f789190b7ec7790d3730bb1d2474f0bec3b64e20690582d6a7c78c6a2328a92', '\x326671727e163071ba306842a9bcc0532d1025df550cf9f916cd82aa4a2091e5'),
	(141, '01a20ea5-abf1-72e2-ae3d-bb2b92bf83fb', '2026-11-24 17:41:08.21+00', 'grant.ended', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-aa52-70ca-b587-5241f033e9cb', '01a20ea5-aa74-721f-b9bb-dca5b6d6e3bf', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2237663565646632362d646130312d343964382d623239622d643165376466646134346233222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3231305a222c2264657461696c5f636f6d6d69746d656e74223a2235323261363530333034663335636436313661393163383932656439373462333765303163306263343162313263633966306637636166303133333139663366222c226576656e745f6964223a2230316132306561352d616266312d373265322d616533642d626232623932626638336662222c226772616e745f6964223a2230316132306561352d616137342d373231662d623962622d646361356236643665336266222c22726571756573745f6964223a2230316132306561352d616135322d373063612d623538372d353234316630333365396362222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313431222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\x677e77c2d467109a6e3efbeb5cc6cf1c33c622bd1b26f280513178562c5f2cdf', '\x675a5ef9503d123c7fe8c453bcf4e8981c758764198aceaa15763be11e6657ed'),
	(145, '01a20ea5-ae55-7235-b20e-bbbd63ebad97', '2026-11-24 17:41:08.823+00', 'grant.verified', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea5-ace2-71e3-8488-2e193ca9e218', '01a20ea5-ad6d-717f-96ee-a701b9f74177', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234656438613238652d336238612d343633322d616439322d373230616537346334383565222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3832335a222c2264657461696c5f636f6d6d69746d656e74223a2233353332326163623263323063373631656630313133336339383338623235376339386635313137326538383935346635363138333636393535633733323831222c226576656e745f6964223a2230316132306561352d616535352d373233352d623230652d626262643633656261643937222c226772616e745f6964223a2230316132306561352d616436642d373137662d393665652d613730316239663734313737222c22726571756573745f6964223a2230316132306561352d616365322d373165332d383438382d326531393363613965323138222c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a22313435222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\x7e37617f4a0f68386d7393703c0e8cddb8fb3abd421fbf1c9bc2cf08161c245b', '\x6d87c02b2854b3866dfc0e1e42590d866138a2526cb921e7f1baf9864ae61c0f'),
	(146, '01a20ea5-aef5-714d-96af-2c9b2af625eb', '2026-11-24 17:41:08.983+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7293-81bd-13f59f1b1187', NULL, '01a20ea5-ad6d-717f-96ee-a701b9f74177', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d616565632d373265662d383639362d626639306537643830633461222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3938335a222c2264657461696c5f636f6d6d69746d656e74223a2234363233633537663732393930303434656666373461383765316161633234613064376534666662616261646232343835623834313839653631643830626430222c226576656e745f6964223a2230316132306561352d616566352d373134642d393661662d326339623261663632356562222c226772616e745f6964223a2230316132306561352d616436642d373137662d393665652d613730316239663734313737222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239332d383162642d313366353966316231313837222c22736368656d615f76657273696f6e223a312c22736571223a22313436222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x6d87c02b2854b3866dfc0e1e42590d866138a2526cb921e7f1baf9864ae61c0f', '\xfec6f94e6f7d0eb3970f4c51033eeec742aecd2091203626d32fc24dafc62345'),
	(152, '01a20ea5-b07a-7297-86cc-8080ed3ed8ec', '2026-11-24 17:41:09.371+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b072-72a3-b746-22e063e620be', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d623035662d373262362d616635352d373862326461373039323537222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3337315a222c2264657461696c5f636f6d6d69746d656e74223a2231623761613030643736396161333836383336333465646337323863306330313263666130633636653130326337383137666463386439323438653062313533222c226576656e745f6964223a2230316132306561352d623037612d373239372d383663632d383038306564336564386563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d623037322d373261332d623734362d323265303633653632306265222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313532222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\xd5cccc2ad4aba9704fda5525931f05a86f3444d39da99e3647544f1cbab91476', '\x54bcd6deb4c98af29364940bffb0867c75dd67678818c19c020a5541d3ea2c86'),
	(153, '01a20ea5-b090-71f3-a75d-85bdbf42a79b', '2026-11-24 17:41:09.394+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b072-72a3-b746-22e063e620be', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d623038332d373034322d613438392d666536633330633037326137222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3339345a222c2264657461696c5f636f6d6d69746d656e74223a2234363665356462333538326639346639633439656631306665623033633563643562343261613836386265323965343830373061353361326661623234636438222c226576656e745f6964223a2230316132306561352d623039302d373166332d613735642d383562646266343261373962222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d623037322d373261332d623734362d323265303633653632306265222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313533222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\x54bcd6deb4c98af29364940bffb0867c75dd67678818c19c020a5541d3ea2c86', '\x4d3df3f276c31a96a248612702182cf90174f2d5ba5d2deb3b295006dd6d73c7'),
	(154, '01a20ea5-b091-7298-95c6-087309c61baf', '2026-11-24 17:41:09.394+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b072-72a3-b746-22e063e620be', '01a20ea5-b08e-7061-b39a-8533b653f183', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d623038332d373034322d613438392d666536633330633037326137222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3339345a222c2264657461696c5f636f6d6d69746d656e74223a2265316135623431383266366463633066653065633865663861333730626139366261656230393930393134316665303332333463343337303365303965386339222c226576656e745f6964223a2230316132306561352d623039312d373239382d393563362d303837333039633631626166222c226772616e745f6964223a2230316132306561352d623038652d373036312d623339612d383533336236353366313833222c22726571756573745f6964223a2230316132306561352d623037322d373261332d623734362d323265303633653632306265222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313534222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\x4d3df3f276c31a96a248612702182cf90174f2d5ba5d2deb3b295006dd6d73c7', '\x1bc4fca363d43aedda85ae4635bf18f434c24a0a2f96fce0eb160e91e48b0acf'),
	(135, '01a20ea5-aab5-7240-9ec8-cc8968c84f7b', '2026-11-24 17:41:07.894+00', 'attempt.opened', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2231363836393634342d353564622d343131652d393262632d303033303634633761376135222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3839345a222c2264657461696c5f636f6d6d69746d656e74223a2263313930616132666565633864623265613638346638613730646533623335336162663639373430613165656563303733373537376565303232383937363336222c226576656e745f6964223a2230316132306561352d616162352d373234302d396563382d636338393638633834663762222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313335222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\x326671727e163071ba306842a9bcc0532d1025df550cf9f916cd82aa4a2091e5', '\xaf3493c212ce1e56bed2a8eb154b26ffedd757c1aa16d209dd6bce1e38f14aa7'),
	(136, '01a20ea5-aabd-72e5-b027-ad9470966a24', '2026-11-24 17:41:07.902+00', 'attempt.answered', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2231363836393634342d353564622d343131652d393262632d303033303634633761376135222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30372e3930325a222c2264657461696c5f636f6d6d69746d656e74223a2237643864326230326666643831643830303431323033343139393033333766336239333265353864363238393735316566303039343066663866633233393063222c226576656e745f6964223a2230316132306561352d616162642d373265352d623032372d616439343730393636613234222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313336222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\xaf3493c212ce1e56bed2a8eb154b26ffedd757c1aa16d209dd6bce1e38f14aa7', '\xd225634ef7679a3844d0f15b6e6692a725c2409450895f43a7546e1d9a6c4bcd'),
	(139, '01a20ea5-abdb-7105-8c63-61ca9fa9682c', '2026-11-24 17:41:08.188+00', 'attempt.opened', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2237663565646632362d646130312d343964382d623239622d643165376466646134346233222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3138385a222c2264657461696c5f636f6d6d69746d656e74223a2239366232623064303065316466666130306334656539323331383565633838313834313363346639383838656265623830316136353736323263663135663533222c226576656e745f6964223a2230316132306561352d616264622d373130352d386336332d363163613966613936383263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313339222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\xd2d591ca735a0056a67c1222fd1dc440123a136b81cecb236d077a46e887ce86', '\xf0aed8d3680e8ff3069d2c276a9642195a3a048cb5e065249b7b18f9093fd9b6');
INSERT INTO public.events VALUES
	(140, '01a20ea5-abe1-734e-90bb-40e69abfa522', '2026-11-24 17:41:08.194+00', 'attempt.answered', 'system', NULL, '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2237663565646632362d646130312d343964382d623239622d643165376466646134346233222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30382e3139345a222c2264657461696c5f636f6d6d69746d656e74223a2266373833643338386132613164303765326134316132333232656235636336623666623238646563366163633931303736373636393962336664323738646262222c226576656e745f6964223a2230316132306561352d616265312d373334652d393062622d343065363961626661353232222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313430222c227375626a6563745f757365725f6964223a2230316132306561332d643335632d373031332d616538622d316235323736393335306663222c2273757266616365223a2273797374656d227d', '\xf0aed8d3680e8ff3069d2c276a9642195a3a048cb5e065249b7b18f9093fd9b6', '\x677e77c2d467109a6e3efbeb5cc6cf1c33c622bd1b26f280513178562c5f2cdf'),
	(151, '01a20ea5-b074-732c-af14-f9972f0da945', '2026-11-24 17:41:09.365+00', 'attempt.opened', 'system', NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234613438613230352d383034652d343535612d616532392d313362386439333332333635222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3336355a222c2264657461696c5f636f6d6d69746d656e74223a2235333132343064333531623636616531353231333335373131646631316630336532343934306338623238646532396332643865313837613565316163396266222c226576656e745f6964223a2230316132306561352d623037342d373332632d616631342d663939373266306461393435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313531222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a2273797374656d227d', '\x2a391f295acac06f2c2a01d5a0c35db19ca70b32c61fb9ef16b389b3ca2e31c7', '\xd5cccc2ad4aba9704fda5525931f05a86f3444d39da99e3647544f1cbab91476'),
	(155, '01a20ea5-c01e-7296-8026-48344a4daaa1', '2026-11-24 17:41:13.375+00', 'attempt.answered', 'system', NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234613438613230352d383034652d343535612d616532392d313362386439333332333635222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3337355a222c2264657461696c5f636f6d6d69746d656e74223a2231663162303233343135303264303834643335626563626536356361353763656333343330373639396362656562666166343537393463363861663962616534222c226576656e745f6964223a2230316132306561352d633031652d373239362d383032362d343833343461346461616131222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313535222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a2273797374656d227d', '\x1bc4fca363d43aedda85ae4635bf18f434c24a0a2f96fce0eb160e91e48b0acf', '\x8860f5f7e2a80e8147138462bc9f5f18609061a7ef2b316d5b6d54056e55acdb'),
	(164, '01a20ea5-c1d6-72dc-b343-afef5ac3ea2d', '2026-11-24 17:41:13.815+00', 'attempt.opened', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2264393638636237302d333036352d346162342d613265302d626433633464616131666338222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3831355a222c2264657461696c5f636f6d6d69746d656e74223a2264353366303263373637313963636465393966643361343364643762376136323338663265626632313632376130346365656339303838656363373231336161222c226576656e745f6964223a2230316132306561352d633164362d373264632d623334332d616665663561633365613264222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313634222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\x5c1c02a8589c342a7bb2e77cafd1276bc1e5d838f6e16dc0d3071caf94cfd0ac', '\x5e7e1f25a668fb24a9ba2f85b4e4860c9f7c9f5be19f24dd4ed7f5e493ec7b93'),
	(165, '01a20ea5-c1db-73e9-a02b-f4813c8c04f5', '2026-11-24 17:41:13.819+00', 'attempt.answered', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2264393638636237302d333036352d346162342d613265302d626433633464616131666338222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3831395a222c2264657461696c5f636f6d6d69746d656e74223a2233633731333439623665656432653963363232316262373432633936346531666638366639663130336233303132663634393266326638306431616638616139222c226576656e745f6964223a2230316132306561352d633164622d373365392d613032622d663438313363386330346635222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313635222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\x5e7e1f25a668fb24a9ba2f85b4e4860c9f7c9f5be19f24dd4ed7f5e493ec7b93', '\xe10050d1e8dabf27a86e53a4cb65f657189d26db78748d68411d2c533ca57e7c'),
	(184, '01a20ea5-c758-729e-8c13-ff6a4ec4b37e', '2026-11-24 17:41:15.225+00', 'attempt.opened', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2235363761633436632d346432652d346663622d616134342d616231663365396430626432222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3232355a222c2264657461696c5f636f6d6d69746d656e74223a2234353061656232346333646331646535633639633433326265376134306264316662343464373835356537656261653638623934313933633636646563313461222c226576656e745f6964223a2230316132306561352d633735382d373239652d386331332d666636613465633462333765222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313834222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\xca863053ac49ba7917b26951040501770ef25fb5222aadd26e2de39825dd1ae2', '\xb2e7951547df41116c06455d25d2c65b6ef558d1f1c61940fd1e7c9f21c2b8cc'),
	(185, '01a20ea5-c760-7318-8159-24fc6167c49a', '2026-11-24 17:41:15.232+00', 'attempt.answered', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2235363761633436632d346432652d346663622d616134342d616231663365396430626432222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3233325a222c2264657461696c5f636f6d6d69746d656e74223a2234643264633936646238306637313265656537303137666365373966333865646335626432623335353865363331396336633638323163383264376430353633222c226576656e745f6964223a2230316132306561352d633736302d373331382d383135392d323466633631363763343961222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313835222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\xb2e7951547df41116c06455d25d2c65b6ef558d1f1c61940fd1e7c9f21c2b8cc', '\xfb3dd16d56ebe2444894c00632d95086038f9ec50ab261a63640655e85eea8b7'),
	(187, '01a20ea5-c850-711b-92af-271d05f3e771', '2026-11-24 17:41:15.473+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-c84c-72ed-b339-cc84ab8d460f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633833652d373365302d383562332d646562393664316431393062222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3437335a222c2264657461696c5f636f6d6d69746d656e74223a2238663266353538343034643836363764356631663332396534313132613464643534346337643066333734316237643130343233386432613732343530666431222c226576656e745f6964223a2230316132306561352d633835302d373131622d393261662d323731643035663365373731222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633834632d373265642d623333392d636338346162386434363066222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22313837222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x68878b3a2f92b458827fb39e6675faed03025eaf3f84f02c022481e680277de6', '\x158f4c2ab4b5987217209fa25599c3587090f1bf8cf3608f06a8f66937cf0107'),
	(149, '01a20ea5-b041-7099-8c11-f183a0d17baa', '2026-11-24 17:41:09.314+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d623033322d373232332d623831342d633136373466643039313430222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3331345a222c2264657461696c5f636f6d6d69746d656e74223a2236313564643565376333393730616161373865663939353962333563656439623337343763623632613539333164333261666566633931626633663265353666222c226576656e745f6964223a2230316132306561352d623034312d373039392d386331312d663138336130643137626161222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d623032382d373131362d396138652d633732366566356264623432222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313439222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\xe91b56e7928a0f1d54a30168ab93f3c65f172589ca1d00b0f6284b984f704a7a', '\x3662bade5292317e7eecf790d4d06640e40d472bc44969d1626934337f9feaf9'),
	(150, '01a20ea5-b041-709a-ab11-1064fcdbf521', '2026-11-24 17:41:09.314+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', '01a20ea5-b040-7157-986d-283026482f9c', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d623033322d373232332d623831342d633136373466643039313430222c22637265617465645f6174223a22323032362d31312d32345431373a34313a30392e3331345a222c2264657461696c5f636f6d6d69746d656e74223a2237646665386135383139643330396237333030623033376564643262616239353666636437653865613861663438613639376539616565303631393530626335222c226576656e745f6964223a2230316132306561352d623034312d373039612d616231312d313036346663646266353231222c226772616e745f6964223a2230316132306561352d623034302d373135372d393836642d323833303236343832663963222c22726571756573745f6964223a2230316132306561352d623032382d373131362d396138652d633732366566356264623432222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313530222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\x3662bade5292317e7eecf790d4d06640e40d472bc44969d1626934337f9feaf9', '\x2a391f295acac06f2c2a01d5a0c35db19ca70b32c61fb9ef16b389b3ca2e31c7'),
	(166, '01a20ea5-c1e6-72cf-8bf6-5ac797aabaea', '2026-11-24 17:41:13.83+00', 'grant.verified', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-c1aa-7278-a36a-744564278292', '01a20ea5-c1be-71f0-a159-867adf934524', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2264393638636237302d333036352d346162342d613265302d626433633464616131666338222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3833305a222c2264657461696c5f636f6d6d69746d656e74223a2230346662343639666136386431666662343164353836363532643739333330626234306338303361363137646132616437343762373036383663313136326236222c226576656e745f6964223a2230316132306561352d633165362d373263662d386266362d356163373937616162616561222c226772616e745f6964223a2230316132306561352d633162652d373166302d613135392d383637616466393334353234222c22726571756573745f6964223a2230316132306561352d633161612d373237382d613336612d373434353634323738323932222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313636222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\xe10050d1e8dabf27a86e53a4cb65f657189d26db78748d68411d2c533ca57e7c', '\xeb66a9603702f21bb5a316489bae29d9795440084dffbd8b252accb941eec32b'),
	(167, '01a20ea5-c2d8-7356-a614-385e681cbb42', '2026-11-24 17:41:14.073+00', 'grant.extend', 'user', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', NULL, '01a20ea5-c1be-71f0-a159-867adf934524', 1, '\x7b22616374696f6e223a226772616e742e657874656e64222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d326533662d373165302d383138632d653232323063336165663932222c22757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633264332d373037392d396162332d613138366166373830363138222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3037335a222c2264657461696c5f636f6d6d69746d656e74223a2235633335353366623234393134333036386162613163326236363234653330623062643365636236386436323332623032636434636461666639313761373234222c226576656e745f6964223a2230316132306561352d633264382d373335362d613631342d333835653638316362623432222c226772616e745f6964223a2230316132306561352d633162652d373166302d613135392d383637616466393334353234222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313637222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\xeb66a9603702f21bb5a316489bae29d9795440084dffbd8b252accb941eec32b', '\x1c8d90e0a6c28ef04bdad987c09f072a2650a97745c7c808515ebda483d527ba'),
	(168, '01a20ea5-c2f6-734d-86b2-04d384cda18c', '2026-11-24 17:41:14.105+00', 'resource.configure', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e636f6e666967757265222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633265642d373065332d616139362d636631333965333563393134222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3130355a222c2264657461696c5f636f6d6d69746d656e74223a2235656163643433303864636634366139343037383931356237363565353262623938373135613139636431386663386438623632393031643464323939333761222c226576656e745f6964223a2230316132306561352d633266362d373334642d383662322d303464333834636461313863222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131362d613031312d393732393932616532393539222c22736368656d615f76657273696f6e223a312c22736571223a22313638222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x1c8d90e0a6c28ef04bdad987c09f072a2650a97745c7c808515ebda483d527ba', '\xc482ee4f5ca02bce71efd5c554ccb57930838697b1b224c0f12ca7f1f9be69e8'),
	(169, '01a20ea5-c324-722c-9158-3dd4ed3b6e9e', '2026-11-24 17:41:14.149+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '01a20ea5-c321-7379-b0ca-a2d8c0034623', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633330662d373232622d623733642d346232343561383264326432222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3134395a222c2264657461696c5f636f6d6d69746d656e74223a2237623934373037376639656531343632653933643365316433353165646363633766653035653435393964656230653739363539353163356533386166613432222c226576656e745f6964223a2230316132306561352d633332342d373232632d393135382d336464346564336236653965222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633332312d373337392d623063612d613264386330303334363233222c227265736f757263655f6964223a2230316132306561322d623035382d373131362d613031312d393732393932616532393539222c22736368656d615f76657273696f6e223a312c22736571223a22313639222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a22617069227d', '\xc482ee4f5ca02bce71efd5c554ccb57930838697b1b224c0f12ca7f1f9be69e8', '\xbe4c6669febddce32e6a49f8f54469c1ffb2053ecfc0e3e4ee8dfb0e223c9ce4'),
	(170, '01a20ea5-c348-7115-a0e5-2b9a04383fd4', '2026-11-24 17:41:14.188+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '01a20ea5-c321-7379-b0ca-a2d8c0034623', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633332662d373038662d396664392d393635656563646335393033222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3138385a222c2264657461696c5f636f6d6d69746d656e74223a2232626465353133366630313835366462313239306266393338363333366338333264356565643961336266333264356138616338376138373561313732656234222c226576656e745f6964223a2230316132306561352d633334382d373131352d613065352d326239613034333833666434222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633332312d373337392d623063612d613264386330303334363233222c227265736f757263655f6964223a2230316132306561322d623035382d373131362d613031312d393732393932616532393539222c22736368656d615f76657273696f6e223a312c22736571223a22313730222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a22617069227d', '\xbe4c6669febddce32e6a49f8f54469c1ffb2053ecfc0e3e4ee8dfb0e223c9ce4', '\x8ac46b655595feeffbfa3013b2b7d10cd7b19332dabac42b34a31c818f5fd7ca'),
	(171, '01a20ea5-c349-71c0-88fd-1cec7afb56e7', '2026-11-24 17:41:14.188+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '01a20ea5-c321-7379-b0ca-a2d8c0034623', '01a20ea5-c347-722c-ad20-2a9882572034', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633332662d373038662d396664392d393635656563646335393033222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3138385a222c2264657461696c5f636f6d6d69746d656e74223a2265353739636233643739623466353435313733383637383766383838343837393935323231666330323039636434313437373964633665313266623862623539222c226576656e745f6964223a2230316132306561352d633334392d373163302d383866642d316365633761666235366537222c226772616e745f6964223a2230316132306561352d633334372d373232632d616432302d326139383832353732303334222c22726571756573745f6964223a2230316132306561352d633332312d373337392d623063612d613264386330303334363233222c227265736f757263655f6964223a2230316132306561322d623035382d373131362d613031312d393732393932616532393539222c22736368656d615f76657273696f6e223a312c22736571223a22313731222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a22617069227d', '\x8ac46b655595feeffbfa3013b2b7d10cd7b19332dabac42b34a31c818f5fd7ca', '\xb5af34756b557b5d4934127803b92febc721534562c1b6f5128a200d40d53055'),
	(172, '01a20ea5-c3f4-71ac-a263-f88426bcfc52', '2026-11-24 17:41:14.357+00', 'attempt.opened', 'system', NULL, '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266633130386232332d663132392d346432392d383734662d656435626639653133623764222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3335375a222c2264657461696c5f636f6d6d69746d656e74223a2233323730343761613764376165346632363734663132616538343639346261346262366133353063386161303264646332653563376236653437313930376664222c226576656e745f6964223a2230316132306561352d633366342d373161632d613236332d663838343236626366633532222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313732222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a2273797374656d227d', '\xb5af34756b557b5d4934127803b92febc721534562c1b6f5128a200d40d53055', '\x351422e6105f763445f4133600c17ac9621acdb35ba30a3a5e43189d4bdb24ea'),
	(156, '01a20ea5-c030-718c-b3da-0e40f7c86c28', '2026-11-24 17:41:13.393+00', 'grant.verified', 'system', NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', '01a20ea5-b040-7157-986d-283026482f9c', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234613438613230352d383034652d343535612d616532392d313362386439333332333635222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3339335a222c2264657461696c5f636f6d6d69746d656e74223a2238323664356661666661666464346164663162613830376434626632653161363364306333626562303837356261643638306265396534366332653963666335222c226576656e745f6964223a2230316132306561352d633033302d373138632d623364612d306534306637633836633238222c226772616e745f6964223a2230316132306561352d623034302d373135372d393836642d323833303236343832663963222c22726571756573745f6964223a2230316132306561352d623032382d373131362d396138652d633732366566356264623432222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313536222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a2273797374656d227d', '\x8860f5f7e2a80e8147138462bc9f5f18609061a7ef2b316d5b6d54056e55acdb', '\x36b8024b3229f595024f20708aca401761fc4e158e5b9e327ecaf9c9a8858361'),
	(157, '01a20ea5-c030-718d-9c48-9b97c73f991a', '2026-11-24 17:41:13.393+00', 'grant.verified', 'system', NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b072-72a3-b746-22e063e620be', '01a20ea5-b08e-7061-b39a-8533b653f183', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234613438613230352d383034652d343535612d616532392d313362386439333332333635222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3339335a222c2264657461696c5f636f6d6d69746d656e74223a2239343761313431313832643433303436653239316536626533383561393738336230353732666435393637373230343764323632653334376364613664643961222c226576656e745f6964223a2230316132306561352d633033302d373138642d396334382d396239376337336639393161222c226772616e745f6964223a2230316132306561352d623038652d373036312d623339612d383533336236353366313833222c22726571756573745f6964223a2230316132306561352d623037322d373261332d623734362d323265303633653632306265222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313537222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a2273797374656d227d', '\x36b8024b3229f595024f20708aca401761fc4e158e5b9e327ecaf9c9a8858361', '\x5848a71c123c016e6cb62bdbf1acab72d2c07690984b88e7e9c053f652e8286e'),
	(158, '01a20ea5-c07a-723c-aec6-dd15fca23528', '2026-11-24 17:41:13.467+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', NULL, '01a20ea5-b040-7157-986d-283026482f9c', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633037342d373335642d626434372d363734396261393130333632222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3436375a222c2264657461696c5f636f6d6d69746d656e74223a2235366638393638333135363530626163366336636262313963623230613864306538363035663935613236633339316438323666613033616333356235303637222c226576656e745f6964223a2230316132306561352d633037612d373233632d616563362d646431356663613233353238222c226772616e745f6964223a2230316132306561352d623034302d373135372d393836642d323833303236343832663963222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313538222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a22617069227d', '\x5848a71c123c016e6cb62bdbf1acab72d2c07690984b88e7e9c053f652e8286e', '\x824b5a71aeeb1206f88591ab012b1571b254d021706a45cbe7435d9dde3721ed'),
	(159, '01a20ea5-c090-7103-a129-e0fd3555bf84', '2026-11-24 17:41:13.489+00', 'grant.ended', 'system', NULL, '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', '01a20ea5-b040-7157-986d-283026482f9c', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2233333761303666362d396464392d346136622d393831662d613032393434653065376464222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3438395a222c2264657461696c5f636f6d6d69746d656e74223a2264313431376139616663363862316438383162306338303137316439616137323831636232653532336331663862623836303831373061616433306661373063222c226576656e745f6964223a2230316132306561352d633039302d373130332d613132392d653066643335353562663834222c226772616e745f6964223a2230316132306561352d623034302d373135372d393836642d323833303236343832663963222c22726571756573745f6964223a2230316132306561352d623032382d373131362d396138652d633732366566356264623432222c227265736f757263655f6964223a2230316132306561322d623035392d373238662d393535342d313761323436623033303137222c22736368656d615f76657273696f6e223a312c22736571223a22313539222c227375626a6563745f757365725f6964223a2230316132306561332d653337652d373131632d393637332d343565323764656635623166222c2273757266616365223a2273797374656d227d', '\x824b5a71aeeb1206f88591ab012b1571b254d021706a45cbe7435d9dde3721ed', '\x56435dfa902938624821893ca7820269f466ac602b2a2616eb100b50bb73c6b4'),
	(160, '01a20ea5-c193-71b3-8416-01aa3ff81dab', '2026-11-24 17:41:13.747+00', 'resource.configure', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e636f6e666967757265222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633138392d373330342d386262612d643534646236333261323837222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3734375a222c2264657461696c5f636f6d6d69746d656e74223a2234656138376261333461393733333131653365396637303436313761626664656639643866613731636639633136386132383763336463323939346634306464222c226576656e745f6964223a2230316132306561352d633139332d373162332d383431362d303161613366663831646162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313630222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x56435dfa902938624821893ca7820269f466ac602b2a2616eb100b50bb73c6b4', '\x14025987388d5df980c7b4c2508d1334a2c4445c0ac612d0d15c50144448f0c3'),
	(161, '01a20ea5-c1ae-7248-9c3e-5106eb1e1712', '2026-11-24 17:41:13.774+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-c1aa-7278-a36a-744564278292', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633161302d373362652d613539382d356533356139636131306333222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3737345a222c2264657461696c5f636f6d6d69746d656e74223a2235303934376262376430326164616563346330333137393830643934386366643535623563623863393030363632663638646166643433643461373163616665222c226576656e745f6964223a2230316132306561352d633161652d373234382d396333652d353130366562316531373132222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633161612d373237382d613336612d373434353634323738323932222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313631222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x14025987388d5df980c7b4c2508d1334a2c4445c0ac612d0d15c50144448f0c3', '\x75774d2f857c8defb1833d798e7e22988560e3949cdfd15d512746bcbb93a4b6'),
	(162, '01a20ea5-c1bf-715c-8f9e-207f211d1505', '2026-11-24 17:41:13.792+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-c1aa-7278-a36a-744564278292', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633162362d373234312d613031342d666165326431663066393762222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3739325a222c2264657461696c5f636f6d6d69746d656e74223a2263396262633833343931323335323139663863636133636330326637303931306139643366656461626439613165656232623433643435623230326534616138222c226576656e745f6964223a2230316132306561352d633162662d373135632d386639652d323037663231316431353035222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633161612d373237382d613336612d373434353634323738323932222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313632222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x75774d2f857c8defb1833d798e7e22988560e3949cdfd15d512746bcbb93a4b6', '\x2421ab956d0aaf2109235f07c62a0de8b38b4d0ff4f544d10a20a5be3a201483'),
	(163, '01a20ea5-c1c0-7005-b9ef-e6a10204de1a', '2026-11-24 17:41:13.792+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-c1aa-7278-a36a-744564278292', '01a20ea5-c1be-71f0-a159-867adf934524', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633162362d373234312d613031342d666165326431663066393762222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31332e3739325a222c2264657461696c5f636f6d6d69746d656e74223a2237313233656531343138396133316430363236353730386633386662343638353865353634373764353738376366646265396331386665303662373133663965222c226576656e745f6964223a2230316132306561352d633163302d373030352d623965662d653661313032303464653161222c226772616e745f6964223a2230316132306561352d633162652d373166302d613135392d383637616466393334353234222c22726571756573745f6964223a2230316132306561352d633161612d373237382d613336612d373434353634323738323932222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22313633222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x2421ab956d0aaf2109235f07c62a0de8b38b4d0ff4f544d10a20a5be3a201483', '\x5c1c02a8589c342a7bb2e77cafd1276bc1e5d838f6e16dc0d3071caf94cfd0ac'),
	(173, '01a20ea5-c4ae-7394-a064-9cf1380306c3', '2026-11-24 17:41:14.546+00', 'attempt.answered', 'system', NULL, '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266633130386232332d663132392d346432392d383734662d656435626639653133623764222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3534365a222c2264657461696c5f636f6d6d69746d656e74223a2231373837633165333631626666313363346438333236303563616532373165646231363835613639623530373562313535303066336365323061643635343566222c226576656e745f6964223a2230316132306561352d633461652d373339342d613036342d396366313338303330366333222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313733222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a2273797374656d227d', '\x351422e6105f763445f4133600c17ac9621acdb35ba30a3a5e43189d4bdb24ea', '\x9102534e2d7148cad0f61f09b654309c0a432bfac2ea787c7e4091df68b1b9d6'),
	(174, '01a20ea5-c532-7057-bf47-ac3c625d5697', '2026-11-24 17:41:14.674+00', 'grant.verified', 'system', NULL, '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7116-a011-972992ae2959', '01a20ea5-c321-7379-b0ca-a2d8c0034623', '01a20ea5-c347-722c-ad20-2a9882572034', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266633130386232332d663132392d346432392d383734662d656435626639653133623764222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3637345a222c2264657461696c5f636f6d6d69746d656e74223a2265333930303036663032343534616433636638343832656434643639666234643138376238646666666331643764643136356261346532363563306362383036222c226576656e745f6964223a2230316132306561352d633533322d373035372d626634372d616333633632356435363937222c226772616e745f6964223a2230316132306561352d633334372d373232632d616432302d326139383832353732303334222c22726571756573745f6964223a2230316132306561352d633332312d373337392d623063612d613264386330303334363233222c227265736f757263655f6964223a2230316132306561322d623035382d373131362d613031312d393732393932616532393539222c22736368656d615f76657273696f6e223a312c22736571223a22313734222c227375626a6563745f757365725f6964223a2230316132306561332d623362322d373334392d393836662d393137306230376238346639222c2273757266616365223a2273797374656d227d', '\x9102534e2d7148cad0f61f09b654309c0a432bfac2ea787c7e4091df68b1b9d6', '\x003032cc74f77cacd6b7c75b17965df540bf51c2e270de0b540f320ee04b78c7'),
	(175, '01a20ea5-c5d6-722a-aedc-b143938504f4', '2026-11-24 17:41:14.838+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea5-c5d2-71cc-bd98-b320124ed88f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633563392d373065622d613462642d316462626234623333316534222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3833385a222c2264657461696c5f636f6d6d69746d656e74223a2230636264623861343132383665646463343865643661323331323531623466333766383038626164326133386432333737366261656432323064376638653663222c226576656e745f6964223a2230316132306561352d633564362d373232612d616564632d623134333933383530346634222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633564322d373163632d626439382d623332303132346564383866222c227265736f757263655f6964223a2230316132306561322d623032342d373032652d613735622d653166393631343431646434222c22736368656d615f76657273696f6e223a312c22736571223a22313735222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\x003032cc74f77cacd6b7c75b17965df540bf51c2e270de0b540f320ee04b78c7', '\x294831df22dccbbb87b9209032e33bd632dd031404d193b19c6d077c81825796'),
	(176, '01a20ea5-c5e9-7015-9cfc-5048ee960511', '2026-11-24 17:41:14.858+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea5-c5d2-71cc-bd98-b320124ed88f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633564632d373333342d623665342d666133373061343262656561222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3835385a222c2264657461696c5f636f6d6d69746d656e74223a2235373734313432333663303430646138303166666236613332343362613737316139653536393038386666316538356433376636353535666235383963666630222c226576656e745f6964223a2230316132306561352d633565392d373031352d396366632d353034386565393630353131222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633564322d373163632d626439382d623332303132346564383866222c227265736f757263655f6964223a2230316132306561322d623032342d373032652d613735622d653166393631343431646434222c22736368656d615f76657273696f6e223a312c22736571223a22313736222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\x294831df22dccbbb87b9209032e33bd632dd031404d193b19c6d077c81825796', '\x547f107d4574f85b955df5f0b276c4443bb60b8a61fd2e34f0536fa5f3e690ed'),
	(177, '01a20ea5-c5ea-70c2-9e40-9791d5a263a0', '2026-11-24 17:41:14.858+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea5-c5d2-71cc-bd98-b320124ed88f', '01a20ea5-c5e9-7014-9060-cea1ab00bc23', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633564632d373333342d623665342d666133373061343262656561222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3835385a222c2264657461696c5f636f6d6d69746d656e74223a2266303861323565333738663830366662313538623337646631373465383130303162356637343834313365386161303762666639313739626537316531393732222c226576656e745f6964223a2230316132306561352d633565612d373063322d396534302d393739316435613236336130222c226772616e745f6964223a2230316132306561352d633565392d373031342d393036302d636561316162303062633233222c22726571756573745f6964223a2230316132306561352d633564322d373163632d626439382d623332303132346564383866222c227265736f757263655f6964223a2230316132306561322d623032342d373032652d613735622d653166393631343431646434222c22736368656d615f76657273696f6e223a312c22736571223a22313737222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\x547f107d4574f85b955df5f0b276c4443bb60b8a61fd2e34f0536fa5f3e690ed', '\xaa6b7db177b6af03205141074d634b595403155ca00289151dc11ac17a4e7ecd'),
	(178, '01a20ea5-c605-713c-9960-c2e4d295e7be', '2026-11-24 17:41:14.887+00', 'attempt.opened', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234383130336634612d373330372d346334372d383030342d323633623635656564336530222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3838375a222c2264657461696c5f636f6d6d69746d656e74223a2232653832393538386462366564666537343535626131373636336130366132386530303634313833336531353766653333653635386333626231303530373364222c226576656e745f6964223a2230316132306561352d633630352d373133632d393936302d633265346432393565376265222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313738222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\xaa6b7db177b6af03205141074d634b595403155ca00289151dc11ac17a4e7ecd', '\xd7c4f483fecaede1a0774abe2383240e347cd9de625d8b507382f8f31d79ffca'),
	(179, '01a20ea5-c60e-7246-be18-bbd7f1402b36', '2026-11-24 17:41:14.895+00', 'attempt.answered', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234383130336634612d373330372d346334372d383030342d323633623635656564336530222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3839355a222c2264657461696c5f636f6d6d69746d656e74223a2238323639343336633265393734623163333431333739376662643734303831336262626431376235393361646233316637356263373465323432373433626664222c226576656e745f6964223a2230316132306561352d633630652d373234362d626531382d626264376631343032623336222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313739222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\xd7c4f483fecaede1a0774abe2383240e347cd9de625d8b507382f8f31d79ffca', '\x5850afdcb8498411591935620ab6203a718876f85a0f7994422dbc27908c3b51'),
	(180, '01a20ea5-c61f-7179-b32e-0d9385742687', '2026-11-24 17:41:14.912+00', 'grant.verified', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea5-c5d2-71cc-bd98-b320124ed88f', '01a20ea5-c5e9-7014-9060-cea1ab00bc23', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2234383130336634612d373330372d346334372d383030342d323633623635656564336530222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31342e3931325a222c2264657461696c5f636f6d6d69746d656e74223a2231326463663732376364666465653763386335643830666538323539623236616230666233316465326535646262323766383533326232313939363633623363222c226576656e745f6964223a2230316132306561352d633631662d373137392d623332652d306439333835373432363837222c226772616e745f6964223a2230316132306561352d633565392d373031342d393036302d636561316162303062633233222c22726571756573745f6964223a2230316132306561352d633564322d373163632d626439382d623332303132346564383866222c227265736f757263655f6964223a2230316132306561322d623032342d373032652d613735622d653166393631343431646434222c22736368656d615f76657273696f6e223a312c22736571223a22313830222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\x5850afdcb8498411591935620ab6203a718876f85a0f7994422dbc27908c3b51', '\x1a95c97e345ae1bf1b454dae8ed77f40de69667cdffea0a7456998fb23888c8c'),
	(181, '01a20ea5-c712-72ca-8537-27af64624f25', '2026-11-24 17:41:15.155+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea5-c70e-712a-934f-4e1e4c238751', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633730372d373233372d393138342d343631366435643337376338222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3135355a222c2264657461696c5f636f6d6d69746d656e74223a2261303233646336656632636136353238386534396431353436636335316531356238626236393065303033316136323730626264633364333565353863623138222c226576656e745f6964223a2230316132306561352d633731322d373263612d383533372d323761663634363234663235222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633730652d373132612d393334662d346531653463323338373531222c227265736f757263655f6964223a2230316132306561322d623032342d373032662d616366352d663835363061633038626466222c22736368656d615f76657273696f6e223a312c22736571223a22313831222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\x1a95c97e345ae1bf1b454dae8ed77f40de69667cdffea0a7456998fb23888c8c', '\x90e22a53b283ec29696c40a964255d4101fc15895197614e89e8375b06e710ed'),
	(182, '01a20ea5-c729-72f8-87b7-139d4adaf950', '2026-11-24 17:41:15.178+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea5-c70e-712a-934f-4e1e4c238751', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633731612d373038352d383834652d363831396531663534316435222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3137385a222c2264657461696c5f636f6d6d69746d656e74223a2232306365666664353339303836333333646163346136333938613865613533643461343833616532363363336531636166353739626430346639353033643562222c226576656e745f6964223a2230316132306561352d633732392d373266382d383762372d313339643461646166393530222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633730652d373132612d393334662d346531653463323338373531222c227265736f757263655f6964223a2230316132306561322d623032342d373032662d616366352d663835363061633038626466222c22736368656d615f76657273696f6e223a312c22736571223a22313832222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\x90e22a53b283ec29696c40a964255d4101fc15895197614e89e8375b06e710ed', '\xb7ea70afce5a3dbebe08d95a6faa2927b21cc261cb20207a6ba5560643498157'),
	(183, '01a20ea5-c729-72f9-9c71-a2f3444531b2', '2026-11-24 17:41:15.178+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea5-c70e-712a-934f-4e1e4c238751', '01a20ea5-c728-73d6-be3a-6b9912c91020', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633731612d373038352d383834652d363831396531663534316435222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3137385a222c2264657461696c5f636f6d6d69746d656e74223a2265303432613232653833396466386334313435613634333065323430623337313638303939373461323239333765363164396664333437343435346135316334222c226576656e745f6964223a2230316132306561352d633732392d373266392d396337312d613266333434343533316232222c226772616e745f6964223a2230316132306561352d633732382d373364362d626533612d366239393132633931303230222c22726571756573745f6964223a2230316132306561352d633730652d373132612d393334662d346531653463323338373531222c227265736f757263655f6964223a2230316132306561322d623032342d373032662d616366352d663835363061633038626466222c22736368656d615f76657273696f6e223a312c22736571223a22313833222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a22617069227d', '\xb7ea70afce5a3dbebe08d95a6faa2927b21cc261cb20207a6ba5560643498157', '\xca863053ac49ba7917b26951040501770ef25fb5222aadd26e2de39825dd1ae2'),
	(190, '01a20ea5-c886-7040-b7ff-e12703fb0800', '2026-11-24 17:41:15.528+00', 'attempt.opened', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232333031613061392d353836312d343033382d393461332d363532653634643065393431222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3532385a222c2264657461696c5f636f6d6d69746d656e74223a2234666232383535636661326533623165613562306233626539323361386339653030306438306234386265316563656136623463333166326364613530626332222c226576656e745f6964223a2230316132306561352d633838362d373034302d623766662d653132373033666230383030222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313930222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\x7e0c88aaa63be9ed0c472a51da6624ef97b4518ff6838c799a4a8ae1592f604f', '\x9760003735f30e3897ba935e7c27d8624071da359202e527cd6e2b47a938e8f5'),
	(191, '01a20ea5-c88d-7296-a192-f8a040b9b590', '2026-11-24 17:41:15.533+00', 'attempt.answered', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232333031613061392d353836312d343033382d393461332d363532653634643065393431222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3533335a222c2264657461696c5f636f6d6d69746d656e74223a2236636665636565363531623833356234626537383566333264333937653138356130386235346634383239373836373938656535363934316232393738323762222c226576656e745f6964223a2230316132306561352d633838642d373239362d613139322d663861303430623962353930222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313931222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\x9760003735f30e3897ba935e7c27d8624071da359202e527cd6e2b47a938e8f5', '\x262fa775393260fab9b4b6afe23e1d683033092734103e3066a63b5c1a7c9c71'),
	(186, '01a20ea5-c77c-712c-9a3f-7cd8d46c1285', '2026-11-24 17:41:15.261+00', 'grant.verified', 'system', NULL, '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea5-c70e-712a-934f-4e1e4c238751', '01a20ea5-c728-73d6-be3a-6b9912c91020', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2235363761633436632d346432652d346663622d616134342d616231663365396430626432222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3236315a222c2264657461696c5f636f6d6d69746d656e74223a2264333034303732613931643265613162356239656633653539333965653665633234313764336538616330623162643531353463633265346465633962646261222c226576656e745f6964223a2230316132306561352d633737632d373132632d396133662d376364386434366331323835222c226772616e745f6964223a2230316132306561352d633732382d373364362d626533612d366239393132633931303230222c22726571756573745f6964223a2230316132306561352d633730652d373132612d393334662d346531653463323338373531222c227265736f757263655f6964223a2230316132306561322d623032342d373032662d616366352d663835363061633038626466222c22736368656d615f76657273696f6e223a312c22736571223a22313836222c227375626a6563745f757365725f6964223a2230316132306561332d656565382d373339622d613232392d366330656132343561643734222c2273757266616365223a2273797374656d227d', '\xfb3dd16d56ebe2444894c00632d95086038f9ec50ab261a63640655e85eea8b7', '\x68878b3a2f92b458827fb39e6675faed03025eaf3f84f02c022481e680277de6'),
	(188, '01a20ea5-c865-7356-a8bf-9da59b3a54e0', '2026-11-24 17:41:15.494+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-c84c-72ed-b339-cc84ab8d460f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633835392d373334302d626239652d316363653230306437363665222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3439345a222c2264657461696c5f636f6d6d69746d656e74223a2266643166616366356362323234646235613739653238653766326635373535353739636130393739653930333461303531613064636663336162376130666661222c226576656e745f6964223a2230316132306561352d633836352d373335362d613862662d396461353962336135346530222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561352d633834632d373265642d623333392d636338346162386434363066222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22313838222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x158f4c2ab4b5987217209fa25599c3587090f1bf8cf3608f06a8f66937cf0107', '\x9ed1e7660a13065856c40f6b774e324a430e4e3aebedb38359b8ff6060b8fe24'),
	(189, '01a20ea5-c865-7357-b806-820f3c5d7690', '2026-11-24 17:41:15.494+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-c84c-72ed-b339-cc84ab8d460f', '01a20ea5-c864-7273-b334-6138e8319dd9', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633835392d373334302d626239652d316363653230306437363665222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3439345a222c2264657461696c5f636f6d6d69746d656e74223a2236393735346530383963343332326666653130616664383235363664303838333438383835643039633561653031373432643234303234626237336239306431222c226576656e745f6964223a2230316132306561352d633836352d373335372d623830362d383230663363356437363930222c226772616e745f6964223a2230316132306561352d633836342d373237332d623333342d363133386538333139646439222c22726571756573745f6964223a2230316132306561352d633834632d373265642d623333392d636338346162386434363066222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22313839222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a22617069227d', '\x9ed1e7660a13065856c40f6b774e324a430e4e3aebedb38359b8ff6060b8fe24', '\x7e0c88aaa63be9ed0c472a51da6624ef97b4518ff6838c799a4a8ae1592f604f'),
	(194, '01a20ea5-cdf4-7094-a552-c870df030f6c', '2026-11-24 17:41:16.916+00', 'sync.complete', 'system', NULL, NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e636f6d706c657465222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d636336352d373031622d613238642d633562656333636664393233222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31362e3931365a222c2264657461696c5f636f6d6d69746d656e74223a2264656432376233316632633730616630333336383539383932343363633633316262623766333863366434383830313662633362393631383236393764646432222c226576656e745f6964223a2230316132306561352d636466342d373039342d613535322d633837306466303330663663222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313934222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x532a054a795f9d8705fa91f41e8a57688642141893260781028f2e0d4ad52de1', '\x5390407281097a5a2fb37fa80ce143f7aed08e136a042ca42465daebb5d640c9'),
	(192, '01a20ea5-c89e-726a-aad6-76dc2149721e', '2026-11-24 17:41:15.55+00', 'grant.verified', 'system', NULL, '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-c84c-72ed-b339-cc84ab8d460f', '01a20ea5-c864-7273-b334-6138e8319dd9', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232333031613061392d353836312d343033382d393461332d363532653634643065393431222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3535305a222c2264657461696c5f636f6d6d69746d656e74223a2239646338373338383263303837346631346263343265336432356337633934643762346463336635663762386662643932356538343338653163333861343066222c226576656e745f6964223a2230316132306561352d633839652d373236612d616164362d373664633231343937323165222c226772616e745f6964223a2230316132306561352d633836342d373237332d623333342d363133386538333139646439222c22726571756573745f6964223a2230316132306561352d633834632d373265642d623333392d636338346162386434363066222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22313932222c227375626a6563745f757365725f6964223a2230316132306561332d356537652d373032372d623765312d356238376433333730306466222c2273757266616365223a2273797374656d227d', '\x262fa775393260fab9b4b6afe23e1d683033092734103e3066a63b5c1a7c9c71', '\x556da32e8dd3bee6102eeb1b03050668842544c30df3ae4414c26d9ea1c936c6'),
	(193, '01a20ea5-ca31-7316-9db1-899f9fa6168e', '2026-11-24 17:41:15.96+00', 'sync.start', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e7374617274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561352d633964372d373136612d396633382d633962643162376433346634222c22637265617465645f6174223a22323032362d31312d32345431373a34313a31352e3936305a222c2264657461696c5f636f6d6d69746d656e74223a2233623831346536623538323735663239373133643364633538363765353165366165303162616439643462343464613564316334386532343935666564376434222c226576656e745f6964223a2230316132306561352d636133312d373331362d396462312d383939663966613631363865222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313933222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x556da32e8dd3bee6102eeb1b03050668842544c30df3ae4414c26d9ea1c936c6', '\x532a054a795f9d8705fa91f41e8a57688642141893260781028f2e0d4ad52de1'),
	(195, '01a20ea6-dac6-720b-a6a5-c02e3cf589de', '2026-11-24 17:42:25.736+00', 'resource.update', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646163312d373036312d386435662d303138346336653631323436222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3733365a222c2264657461696c5f636f6d6d69746d656e74223a2239393061366330343065366339326565363134633638393863663732333862643733393161623961353466326539383365303632643836313333346334363530222c226576656e745f6964223a2230316132306561362d646163362d373230622d613661352d633032653363663538396465222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a22313935222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x5390407281097a5a2fb37fa80ce143f7aed08e136a042ca42465daebb5d640c9', '\xdb42ab7aaace0a0b8eb747331cfa9bef23b5f2a8a3158fadae45ee689a9854dd'),
	(196, '01a20ea6-dae9-7068-bfb1-896bc7cc01a8', '2026-11-24 17:42:25.77+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea6-dae5-729c-a554-8da3af626537', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646164312d373037362d386632392d363766303630373031313636222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3737305a222c2264657461696c5f636f6d6d69746d656e74223a2231636362613561656266623064666464386633623831303862353162396430346266656630336637333863386161316264356130633631376233356530353965222c226576656e745f6964223a2230316132306561362d646165392d373036382d626662312d383936626337636330316138222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646165352d373239632d613535342d386461336166363236353337222c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a22313936222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\xdb42ab7aaace0a0b8eb747331cfa9bef23b5f2a8a3158fadae45ee689a9854dd', '\x64b116ce66c50bffeceb17c7451da3b41b9f82e81a2a2743593f25b995d7d66c'),
	(197, '01a20ea6-db03-7013-b485-880d9c48da02', '2026-11-24 17:42:25.796+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea6-dae5-729c-a554-8da3af626537', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646166332d373334622d613065352d323038646365613166316663222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3739365a222c2264657461696c5f636f6d6d69746d656e74223a2265393265393035316163393733356562613835666239346431353035613964616164653064316432326537386361333835633833353134663962356630313665222c226576656e745f6964223a2230316132306561362d646230332d373031332d623438352d383830643963343864613032222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646165352d373239632d613535342d386461336166363236353337222c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a22313937222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x64b116ce66c50bffeceb17c7451da3b41b9f82e81a2a2743593f25b995d7d66c', '\x3fa9213c09eeac216213f090aa6668c18756bbbf4fe3cbe4e65cf6ab7b84ebcc'),
	(198, '01a20ea6-db03-7014-988f-11ee9d05713f', '2026-11-24 17:42:25.796+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea6-dae5-729c-a554-8da3af626537', '01a20ea6-db01-73df-b7b4-3e7eee3df954', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646166332d373334622d613065352d323038646365613166316663222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3739365a222c2264657461696c5f636f6d6d69746d656e74223a2238373439316632646332313463303461636666363730663664393537326132613535666664663961623836613462396336313032666166356233346132653736222c226576656e745f6964223a2230316132306561362d646230332d373031342d393838662d313165653964303537313366222c226772616e745f6964223a2230316132306561362d646230312d373364662d623762342d336537656565336466393534222c22726571756573745f6964223a2230316132306561362d646165352d373239632d613535342d386461336166363236353337222c227265736f757263655f6964223a2230316132306561322d623035392d373239302d623134392d643735383936386633363665222c22736368656d615f76657273696f6e223a312c22736571223a22313938222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x3fa9213c09eeac216213f090aa6668c18756bbbf4fe3cbe4e65cf6ab7b84ebcc', '\x3285d399d2df5f1ebb798d7b87f3adc15c2668c4f8d1d062933d0257382d67a7'),
	(199, '01a20ea6-db21-719a-8e32-d2eda94e3b75', '2026-11-24 17:42:25.827+00', 'resource.update', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646231642d373161302d616231362d663064326538653632363764222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3832375a222c2264657461696c5f636f6d6d69746d656e74223a2230316636363736356666653838663863623932376132343732333162316433353330376362306332313834653935363334663639316236353533653133656266222c226576656e745f6964223a2230316132306561362d646232312d373139612d386533322d643265646139346533623735222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a22313939222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x3285d399d2df5f1ebb798d7b87f3adc15c2668c4f8d1d062933d0257382d67a7', '\xd5c5e2b221a36ef7444343f96317ab9d75b43069f7fbab02a9fcf69cfd8fd4af'),
	(200, '01a20ea6-db35-712d-a241-40287e5c973e', '2026-11-24 17:42:25.846+00', 'resource.update', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646233312d373261632d623561362d326234393536303863343239222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3834365a222c2264657461696c5f636f6d6d69746d656e74223a2230316132613434396334346664643139653164383639666334656430626234343139643565353530653261366166383130356161353437323439613737663465222c226576656e745f6964223a2230316132306561362d646233352d373132642d613234312d343032383765356339373365222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239372d613764622d373963333439346339633930222c22736368656d615f76657273696f6e223a312c22736571223a22323030222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xd5c5e2b221a36ef7444343f96317ab9d75b43069f7fbab02a9fcf69cfd8fd4af', '\xca12121985c0c766d3ebaadf4eda1e29f706827039c2b2050e6c4999e8db9ac1');
INSERT INTO public.events VALUES
	(201, '01a20ea6-db51-7042-9ac5-6452dbc16a1e', '2026-11-24 17:42:25.873+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea6-db4d-7025-95ab-f90d2d7c3d77', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646233652d373235372d396163372d323034363534353063313037222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3837335a222c2264657461696c5f636f6d6d69746d656e74223a2239613061363062636563313235666237306465303434346330646230373735383734363762663462333331333036333731363539623136326236336465346537222c226576656e745f6964223a2230316132306561362d646235312d373034322d396163352d363435326462633136613165222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646234642d373032352d393561622d663930643264376333643737222c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a22323031222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\xca12121985c0c766d3ebaadf4eda1e29f706827039c2b2050e6c4999e8db9ac1', '\x3e84f0ede250cc8fe2bc0e3703c990435705cb226618daf35b7eeedaf9976d5c'),
	(202, '01a20ea6-db63-7272-9c17-b64a651f28d7', '2026-11-24 17:42:25.892+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea6-db4d-7025-95ab-f90d2d7c3d77', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646235382d373034662d386366342d626539356330373635653365222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3839325a222c2264657461696c5f636f6d6d69746d656e74223a2233306230616263636338306430316239383265356238613265626136633831346165633662316562363135663239646439363734623564643939393237306530222c226576656e745f6964223a2230316132306561362d646236332d373237322d396331372d623634613635316632386437222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646234642d373032352d393561622d663930643264376333643737222c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a22323032222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x3e84f0ede250cc8fe2bc0e3703c990435705cb226618daf35b7eeedaf9976d5c', '\x002978ebea04634f5eaeb35dcb00e90eac5416ee1c3079ffdbad2c6cfe461edb'),
	(203, '01a20ea6-db64-7037-a10f-47192586a5a9', '2026-11-24 17:42:25.892+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea6-db4d-7025-95ab-f90d2d7c3d77', '01a20ea6-db62-735b-a704-f8c31b360dbc', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646235382d373034662d386366342d626539356330373635653365222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3839325a222c2264657461696c5f636f6d6d69746d656e74223a2239333231323831663139326465353634343239376338626533373465633764663063623666623930303765623631633962313239626136643837333033333161222c226576656e745f6964223a2230316132306561362d646236342d373033372d613130662d343731393235383661356139222c226772616e745f6964223a2230316132306561362d646236322d373335622d613730342d663863333162333630646263222c22726571756573745f6964223a2230316132306561362d646234642d373032352d393561622d663930643264376333643737222c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a22323033222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a22617069227d', '\x002978ebea04634f5eaeb35dcb00e90eac5416ee1c3079ffdbad2c6cfe461edb', '\x4e44fd83799640fe461bdb47eea3f696b3731c406fbd2a99377e45d72c547783'),
	(204, '01a20ea6-db8e-72d3-afdb-dd7662f64225', '2026-11-24 17:42:25.935+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', '01a20ea6-db88-72ce-bf4a-d8da442380ae', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646237642d373038662d383034622d376532623663333038323466222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3933355a222c2264657461696c5f636f6d6d69746d656e74223a2263393330613033663839656339363161663165346530353066303934383365373766656135303433323034323665636531343066333565303430386232643331222c226576656e745f6964223a2230316132306561362d646238652d373264332d616664622d646437363632663634323235222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646238382d373263652d626634612d643864613434323338306165222c227265736f757263655f6964223a2230316132306561322d623035392d373239372d613764622d373963333439346339633930222c22736368656d615f76657273696f6e223a312c22736571223a22323034222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x4e44fd83799640fe461bdb47eea3f696b3731c406fbd2a99377e45d72c547783', '\x02914601ea2c8645c81ee50a82817ea85b195bdda569eb55bbdbc5c7f1868791'),
	(205, '01a20ea6-dba9-739c-88c4-bad09a36c6a0', '2026-11-24 17:42:25.962+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', '01a20ea6-db88-72ce-bf4a-d8da442380ae', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646239392d373265382d396633652d643630323161393738333566222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3936325a222c2264657461696c5f636f6d6d69746d656e74223a2232383631376538386636386432386338343134376461323538306565353763636161323639353231396261623133666331613036326630383734653430373630222c226576656e745f6964223a2230316132306561362d646261392d373339632d383863342d626164303961333663366130222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646238382d373263652d626634612d643864613434323338306165222c227265736f757263655f6964223a2230316132306561322d623035392d373239372d613764622d373963333439346339633930222c22736368656d615f76657273696f6e223a312c22736571223a22323035222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x02914601ea2c8645c81ee50a82817ea85b195bdda569eb55bbdbc5c7f1868791', '\x4c6d9e75c2f6455021de4c780c3c481e7c15b7da11f750dcefd2417e792e305a'),
	(206, '01a20ea6-dba9-739d-b49f-95bac0504dd7', '2026-11-24 17:42:25.962+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', '01a20ea6-db88-72ce-bf4a-d8da442380ae', '01a20ea6-dba8-7066-8252-6a201c2ec8bb', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646239392d373265382d396633652d643630323161393738333566222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3936325a222c2264657461696c5f636f6d6d69746d656e74223a2265366432346337666465316237383631633230373064636664376165326266626237346338616338663234616136383862373064396163663133663236346566222c226576656e745f6964223a2230316132306561362d646261392d373339642d623439662d393562616330353034646437222c226772616e745f6964223a2230316132306561362d646261382d373036362d383235322d366132303163326563386262222c22726571756573745f6964223a2230316132306561362d646238382d373263652d626634612d643864613434323338306165222c227265736f757263655f6964223a2230316132306561322d623035392d373239372d613764622d373963333439346339633930222c22736368656d615f76657273696f6e223a312c22736571223a22323036222c227375626a6563745f757365725f6964223a2230316132306561332d393936612d373262632d623637652d373239376138616532666137222c2273757266616365223a22617069227d', '\x4c6d9e75c2f6455021de4c780c3c481e7c15b7da11f750dcefd2417e792e305a', '\x1014f2e7179b18b5b97473ef54eb90180f2364da6baa245bbaddf5bbc865fdd6'),
	(209, '01a20ea6-dbed-717a-b81a-ecbb832a73dc', '2026-11-24 17:42:26.03+00', 'grant.stopped', 'system', NULL, '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea6-db4d-7025-95ab-f90d2d7c3d77', '01a20ea6-db62-735b-a704-f8c31b360dbc', 1, '\x7b22616374696f6e223a226772616e742e73746f70706564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232613337316630382d373131382d343634302d613136312d363765326336633364363735222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3033305a222c2264657461696c5f636f6d6d69746d656e74223a2234376266646365326364653733326465393563323233346532643436363262653730326364616564343435366262643133366238323338663338643239306636222c226576656e745f6964223a2230316132306561362d646265642d373137612d623831612d656362623833326137336463222c226772616e745f6964223a2230316132306561362d646236322d373335622d613730342d663863333162333630646263222c22726571756573745f6964223a2230316132306561362d646234642d373032352d393561622d663930643264376333643737222c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a22323039222c227375626a6563745f757365725f6964223a2230316132306561332d376334312d373064632d393636332d323162666630623238656134222c2273757266616365223a2273797374656d227d', '\x8fa035a5a0a7732a0a0b38a25f0ba9e03d7af8f95befa5e5c612a1925d8a5d3f', '\x039828b26ba8d1f88914c7e63bcb2d2edd28b856458e1915116330588f736f86'),
	(252, '01a20ea6-e282-70cb-b497-25591ffc018f', '2026-11-24 17:42:27.715+00', 'attempt.opened', 'system', NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239613761376130612d303364642d343932652d393235332d633434383038373930363165222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3731355a222c2264657461696c5f636f6d6d69746d656e74223a2261373036623838313731323738386330333138636362646364623139376432633465616331336236356361663437313962313738626461613362353764613162222c226576656e745f6964223a2230316132306561362d653238322d373063622d623439372d323535393166666330313866222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323532222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a2273797374656d227d', '\x942cd33ba9eed23b4d1aca64156c3b247b9acd806f0393d86551b1ba4df9c6ac', '\xe33466ee568525df5d5391aea1a4301aa7dfcfec6d57158a4d789304cc9f4d09'),
	(253, '01a20ea6-e28b-70ec-9a72-758c6b229bfd', '2026-11-24 17:42:27.724+00', 'attempt.answered', 'system', NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239613761376130612d303364642d343932652d393235332d633434383038373930363165222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3732345a222c2264657461696c5f636f6d6d69746d656e74223a2236636437336534646635336464316366383565653337366136386235353232653262653637363338313737336134646562616537386363626332383232323133222c226576656e745f6964223a2230316132306561362d653238622d373065632d396137322d373538633662323239626664222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323533222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a2273797374656d227d', '\xe33466ee568525df5d5391aea1a4301aa7dfcfec6d57158a4d789304cc9f4d09', '\x65d0b2a1376cb9b49e3d667053f447150d09683dcf11b7628cb7628f35706929'),
	(260, '01a20ea6-e2cb-717b-b135-f37be0e8e987', '2026-11-24 17:42:27.788+00', 'grant.verified', 'system', NULL, '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e28c-71f9-954a-ff709d421a4d', '01a20ea6-e2a2-709b-8baa-f57da775d472', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2231363836376262392d373966302d346166342d393532342d613038353138343739353330222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3738385a222c2264657461696c5f636f6d6d69746d656e74223a2238313433356331626430373538313036633465643663353464316134656131636531393066383365363162316662363565366430346266353164366461346531222c226576656e745f6964223a2230316132306561362d653263622d373137622d623133352d663337626530653865393837222c226772616e745f6964223a2230316132306561362d653261322d373039622d386261612d663537646137373564343732222c22726571756573745f6964223a2230316132306561362d653238632d373166392d393534612d666637303964343231613464222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323630222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a2273797374656d227d', '\x7996fbe2c39043c646148a1d64b50b4f4e6e832f043fef8d221978822acb5c35', '\x79af2a86e12cdfed9c1cf2a94ff2b220e69fda25bbd3e3290648f373f9ae1331'),
	(207, '01a20ea6-dbcb-7111-9f2c-ded3516c8f25', '2026-11-24 17:42:25.995+00', 'resource.update', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-740a-afa5-f1fca945e22f', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646263362d373136372d623839612d613364643265333538626265222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32352e3939355a222c2264657461696c5f636f6d6d69746d656e74223a2231313235633633663863613633303362353130643561666262356565333334613363343162336138353263386662316132663835613336383063383032396637222c226576656e745f6964223a2230316132306561362d646263622d373131312d396632632d646564333531366338663235222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623038322d373430612d616661352d663166636139343565323266222c22736368656d615f76657273696f6e223a312c22736571223a22323037222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x1014f2e7179b18b5b97473ef54eb90180f2364da6baa245bbaddf5bbc865fdd6', '\xf75e08ac868249604251b2244fc241942a9523162bc779e8823a48e17753825b'),
	(208, '01a20ea6-dbdf-7383-bff6-72ee37b527d6', '2026-11-24 17:42:26.016+00', 'resource.update', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', NULL, '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7297-a7db-79c3494c9c90', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646264382d373239352d623133372d623237623766666438363164222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3031365a222c2264657461696c5f636f6d6d69746d656e74223a2238653832306137366536613666356265306661363662623535396237393765303931316637323366363261346537316536663464396535623833393036303461222c226576656e745f6964223a2230316132306561362d646264662d373338332d626666362d373265653337623532376436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239372d613764622d373963333439346339633930222c22736368656d615f76657273696f6e223a312c22736571223a22323038222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xf75e08ac868249604251b2244fc241942a9523162bc779e8823a48e17753825b', '\x8fa035a5a0a7732a0a0b38a25f0ba9e03d7af8f95befa5e5c612a1925d8a5d3f'),
	(210, '01a20ea6-dd08-730a-8814-3a3ca6913585', '2026-11-24 17:42:26.313+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea6-dd01-719d-a100-1a7f4c852d56', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646366322d373134642d393437312d326433373831636339366631222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3331335a222c2264657461696c5f636f6d6d69746d656e74223a2232636635343830656530336261356561333234393733333337313438363162356366616131393966366661346334626166313038666565343031383361386231222c226576656e745f6964223a2230316132306561362d646430382d373330612d383831342d336133636136393133353835222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646430312d373139642d613130302d316137663463383532643536222c227265736f757263655f6964223a2230316132306561322d623038322d373430382d613635632d323532633662383430396139222c22736368656d615f76657273696f6e223a312c22736571223a22323130222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x039828b26ba8d1f88914c7e63bcb2d2edd28b856458e1915116330588f736f86', '\x97fcb1d21b87620215848b0c64e3bdcb045cec4892062b3434031edd71cf76d5'),
	(211, '01a20ea6-dd26-71fd-b519-c13382314f32', '2026-11-24 17:42:26.343+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea6-dd01-719d-a100-1a7f4c852d56', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646431332d373232632d626231332d306336623633316236383364222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3334335a222c2264657461696c5f636f6d6d69746d656e74223a2235653063633232313636396663653036646437326331616134383438336261343364663939616236653133613631313764366561386338336464663533326530222c226576656e745f6964223a2230316132306561362d646432362d373166642d623531392d633133333832333134663332222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646430312d373139642d613130302d316137663463383532643536222c227265736f757263655f6964223a2230316132306561322d623038322d373430382d613635632d323532633662383430396139222c22736368656d615f76657273696f6e223a312c22736571223a22323131222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\x97fcb1d21b87620215848b0c64e3bdcb045cec4892062b3434031edd71cf76d5', '\xafc6bcaf884fc5487cb6068208e92cba93aab31ee9bef6c5184a497cc4765e39'),
	(212, '01a20ea6-dd26-71fe-bb65-835f90cc354d', '2026-11-24 17:42:26.343+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea6-dd01-719d-a100-1a7f4c852d56', '01a20ea6-dd25-7281-8552-fd8cf3b9e29e', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646431332d373232632d626231332d306336623633316236383364222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3334335a222c2264657461696c5f636f6d6d69746d656e74223a2233663662316564646334343939383130663634653165326165643138366464336162353635633036343865623764346338623430303632366562373165636130222c226576656e745f6964223a2230316132306561362d646432362d373166652d626236352d383335663930636333353464222c226772616e745f6964223a2230316132306561362d646432352d373238312d383535322d666438636633623965323965222c22726571756573745f6964223a2230316132306561362d646430312d373139642d613130302d316137663463383532643536222c227265736f757263655f6964223a2230316132306561322d623038322d373430382d613635632d323532633662383430396139222c22736368656d615f76657273696f6e223a312c22736571223a22323132222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a22617069227d', '\xafc6bcaf884fc5487cb6068208e92cba93aab31ee9bef6c5184a497cc4765e39', '\x8882cfae266fb8d545ec99f6932ee43aa5cb0c7bc30d2dfa61b1717035817ef9'),
	(213, '01a20ea6-dd43-7183-a7f7-6970042711bc', '2026-11-24 17:42:26.372+00', 'attempt.opened', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239653932353530342d626237322d343339342d626331372d396232306436666336613563222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3337325a222c2264657461696c5f636f6d6d69746d656e74223a2233663038633066663836656439303532393530656138313036383431363432343363336565313936353462393563373138376337396266353735646135306264222c226576656e745f6964223a2230316132306561362d646434332d373138332d613766372d363937303034323731316263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323133222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\x8882cfae266fb8d545ec99f6932ee43aa5cb0c7bc30d2dfa61b1717035817ef9', '\x26028e27b4a641725fd819dd85cc08937a270c76b40e6212df7f325ab44b8df5'),
	(214, '01a20ea6-dd4d-721c-b463-be856c6128e4', '2026-11-24 17:42:26.381+00', 'attempt.answered', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239653932353530342d626237322d343339342d626331372d396232306436666336613563222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3338315a222c2264657461696c5f636f6d6d69746d656e74223a2234353938663434616130613633343465663839383463623032666461313333353962663637316331323730383336373438313937383763653639386662346435222c226576656e745f6964223a2230316132306561362d646434642d373231632d623436332d626538353663363132386534222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323134222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\x26028e27b4a641725fd819dd85cc08937a270c76b40e6212df7f325ab44b8df5', '\x394ca40ba9663c4c3945828ffcca284623d9cf3b7530a71256310ab92c7c0f31'),
	(215, '01a20ea6-dd60-71ae-ae3b-5cffd0456a84', '2026-11-24 17:42:26.401+00', 'attempt.opened', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239653932353530342d626237322d343339342d626331372d396232306436666336613563222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3430315a222c2264657461696c5f636f6d6d69746d656e74223a2233643138383562333430666264636139623136363762653364323862666563393037633262383535623431386565393062356463643431393766666266633430222c226576656e745f6964223a2230316132306561362d646436302d373161652d616533622d356366666430343536613834222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323135222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\x394ca40ba9663c4c3945828ffcca284623d9cf3b7530a71256310ab92c7c0f31', '\x77e14bcd508b20ee66bfb0d376712842944a02c8bd9082578cc1685bd378af38'),
	(216, '01a20ea6-dd66-7130-b8cd-5529fa7b8b38', '2026-11-24 17:42:26.407+00', 'attempt.answered', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239653932353530342d626237322d343339342d626331372d396232306436666336613563222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3430375a222c2264657461696c5f636f6d6d69746d656e74223a2235613339623838306361346162633031373862313134626138613065353036383531376432643930653634303736663137616432643265636632386461343738222c226576656e745f6964223a2230316132306561362d646436362d373133302d623863642d353532396661376238623338222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323136222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\x77e14bcd508b20ee66bfb0d376712842944a02c8bd9082578cc1685bd378af38', '\xb9a5aed375d3e015580c88074367161f1391e24706e0d7c54a7efcdd387c4563'),
	(217, '01a20ea6-dd76-72bc-a703-0f8f94443850', '2026-11-24 17:42:26.423+00', 'grant.verified', 'system', NULL, '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea6-dd01-719d-a100-1a7f4c852d56', '01a20ea6-dd25-7281-8552-fd8cf3b9e29e', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239653932353530342d626237322d343339342d626331372d396232306436666336613563222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3432335a222c2264657461696c5f636f6d6d69746d656e74223a2233336564303931396535616566626236353939653863613662363164323961366434633637633930353763376261623065316438316239383839393634343731222c226576656e745f6964223a2230316132306561362d646437362d373262632d613730332d306638663934343433383530222c226772616e745f6964223a2230316132306561362d646432352d373238312d383535322d666438636633623965323965222c22726571756573745f6964223a2230316132306561362d646430312d373139642d613130302d316137663463383532643536222c227265736f757263655f6964223a2230316132306561322d623038322d373430382d613635632d323532633662383430396139222c22736368656d615f76657273696f6e223a312c22736571223a22323137222c227375626a6563745f757365725f6964223a2230316132306561322d346264632d373065302d613030342d663538643334356531643131222c2273757266616365223a2273797374656d227d', '\xb9a5aed375d3e015580c88074367161f1391e24706e0d7c54a7efcdd387c4563', '\xcfdfb82e70ce409e1c9a5f5d5a18489378fc3383926d2f5e26d2da85b42525b0'),
	(218, '01a20ea6-de4e-7088-927e-85e64ce72336', '2026-11-24 17:42:26.639+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-de48-7399-912d-70a93a2de058', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646534322d373030662d626534632d396336383139326331373536222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3633395a222c2264657461696c5f636f6d6d69746d656e74223a2234633038383837653932363264363235346638643431643535623439646363643765363764316231336134616330383132373233636438343638363036333132222c226576656e745f6964223a2230316132306561362d646534652d373038382d393237652d383565363463653732333336222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646534382d373339392d393132642d373061393361326465303538222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323138222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a22617069227d', '\xcfdfb82e70ce409e1c9a5f5d5a18489378fc3383926d2f5e26d2da85b42525b0', '\x32c7a897716903ed8b808675825bd65d600c788ecb72a419ad8fbc1f306a8db1'),
	(219, '01a20ea6-de60-735d-ac47-8be432fd2a48', '2026-11-24 17:42:26.656+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-de48-7399-912d-70a93a2de058', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646535362d373138302d626636372d316132666464333731656561222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3635365a222c2264657461696c5f636f6d6d69746d656e74223a2236373337613862356362336636333330643232336463663266383362316664343862643134333463653866326631343634346437653162373062623531643231222c226576656e745f6964223a2230316132306561362d646536302d373335642d616334372d386265343332666432613438222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d646534382d373339392d393132642d373061393361326465303538222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323139222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a22617069227d', '\x32c7a897716903ed8b808675825bd65d600c788ecb72a419ad8fbc1f306a8db1', '\xe996ff839397bb89a68db87a652925694373e45e02c458ed1787e64a9ebac7af'),
	(220, '01a20ea6-de60-735e-93be-a92040677ee4', '2026-11-24 17:42:26.656+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-de48-7399-912d-70a93a2de058', '01a20ea6-de5f-7023-87c8-f6c2d26d98d9', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646535362d373138302d626636372d316132666464333731656561222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3635365a222c2264657461696c5f636f6d6d69746d656e74223a2235363564613138306364626431323935373962326532316239356261363864373565326562323039343734373432336334343432656530636235623038316364222c226576656e745f6964223a2230316132306561362d646536302d373335652d393362652d613932303430363737656534222c226772616e745f6964223a2230316132306561362d646535662d373032332d383763382d663663326432366439386439222c22726571756573745f6964223a2230316132306561362d646534382d373339392d393132642d373061393361326465303538222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323230222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a22617069227d', '\xe996ff839397bb89a68db87a652925694373e45e02c458ed1787e64a9ebac7af', '\x3de37a44845ed531dbfcfc4b928dd41676965ea0b76dce8e536153edba3cd74b'),
	(221, '01a20ea6-de79-701e-9892-193e39fb21ab', '2026-11-24 17:42:26.682+00', 'account.state', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3638325a222c2264657461696c5f636f6d6d69746d656e74223a2230333562303133663233326231363833656665376138326262336430393465353333626233336432643636623464383536353563656562623139323030386166222c226576656e745f6964223a2230316132306561362d646537392d373031652d393839322d313933653339666232316162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323231222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x3de37a44845ed531dbfcfc4b928dd41676965ea0b76dce8e536153edba3cd74b', '\x04a0fbc0f76d3096cacddafaa187a46ef02f443e1e8ec7fa749984d45140b42f'),
	(222, '01a20ea6-de79-701f-af4c-981c511cab4d', '2026-11-24 17:42:26.682+00', 'attempt.opened', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3638325a222c2264657461696c5f636f6d6d69746d656e74223a2235613438383131663534353163646639363731333133636163303235356438376161363062373963303630323438366530343831396364393462363334663737222c226576656e745f6964223a2230316132306561362d646537392d373031662d616634632d393831633531316361623464222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323232222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x04a0fbc0f76d3096cacddafaa187a46ef02f443e1e8ec7fa749984d45140b42f', '\xad3aec79388fb89bb4ed2dfe14550fe46d1896322132db1b4f77d349bd1bc7f5'),
	(223, '01a20ea6-de7e-7156-8131-3858eb00ba03', '2026-11-24 17:42:26.688+00', 'account.linked', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3638385a222c2264657461696c5f636f6d6d69746d656e74223a2263363230386335363235323261663937303865353738666333356337336666623863336331303731323039646438626332343738646631316465343738613166222c226576656e745f6964223a2230316132306561362d646537652d373135362d383133312d333835386562303062613033222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323233222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\xad3aec79388fb89bb4ed2dfe14550fe46d1896322132db1b4f77d349bd1bc7f5', '\x98376afc7e862e7fc11002ab1af1accdfbcd23df9c7efc8099a3ef68754a93b9'),
	(224, '01a20ea6-de7f-7169-90e9-3ee72d565bc8', '2026-11-24 17:42:26.688+00', 'attempt.answered', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3638385a222c2264657461696c5f636f6d6d69746d656e74223a2232316664356434363761376665643930613262643936663139363163393733613366353561636135313764313839386631613764656338623038636530336131222c226576656e745f6964223a2230316132306561362d646537662d373136392d393065392d336565373264353635626338222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323234222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x98376afc7e862e7fc11002ab1af1accdfbcd23df9c7efc8099a3ef68754a93b9', '\x624cef2d4e11e0a803faf81e19824efebd1f7f25e1657b60153c9a541c92fb9f'),
	(225, '01a20ea6-de8c-73b5-ad16-cfeec3490061', '2026-11-24 17:42:26.702+00', 'account.state', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3730325a222c2264657461696c5f636f6d6d69746d656e74223a2234326638366236356137353863653864656336333965336337626564303563613331356161643062386266323439643566626663316661303866633738316364222c226576656e745f6964223a2230316132306561362d646538632d373362352d616431362d636665656333343930303631222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323235222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x624cef2d4e11e0a803faf81e19824efebd1f7f25e1657b60153c9a541c92fb9f', '\x3d005c53b62b285e360ee88834d98fd2b61645d55cb965f020f88c7e117378d5'),
	(226, '01a20ea6-de8c-73b6-b431-d47eb22ff606', '2026-11-24 17:42:26.702+00', 'attempt.opened', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3730325a222c2264657461696c5f636f6d6d69746d656e74223a2266353137336339303637363262376131306638626539383032353263303461626434653063653635663962396664333163643966626633643036633737623731222c226576656e745f6964223a2230316132306561362d646538632d373362362d623433312d643437656232326666363036222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323236222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x3d005c53b62b285e360ee88834d98fd2b61645d55cb965f020f88c7e117378d5', '\xa5f3ed78aec4b4471f47d73684d9bbf1268fe8216a43dd9568bd965f888fbc60'),
	(227, '01a20ea6-de93-7081-af61-c20e35ab1b66', '2026-11-24 17:42:26.708+00', 'attempt.answered', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3730385a222c2264657461696c5f636f6d6d69746d656e74223a2264396263306230646139343766383635346638376662366230396664666534386435313436366365383561356662333030666166666161393166623364393732222c226576656e745f6964223a2230316132306561362d646539332d373038312d616636312d633230653335616231623636222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323237222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\xa5f3ed78aec4b4471f47d73684d9bbf1268fe8216a43dd9568bd965f888fbc60', '\x6d06d3d57edfe2f54bb8fa88552813f827405db0fd32be31ec524ceffdbf328a'),
	(228, '01a20ea6-dea0-7028-b341-523d27126b33', '2026-11-24 17:42:26.72+00', 'grant.verified', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-de48-7399-912d-70a93a2de058', '01a20ea6-de5f-7023-87c8-f6c2d26d98d9', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232343463303964662d643035622d343064612d393931312d613139303435333032393638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3732305a222c2264657461696c5f636f6d6d69746d656e74223a2232646438383661653164323136633130333736363661373666396662343331643034656331666665303839306135393237643237373063316663393966623637222c226576656e745f6964223a2230316132306561362d646561302d373032382d623334312d353233643237313236623333222c226772616e745f6964223a2230316132306561362d646535662d373032332d383763382d663663326432366439386439222c22726571756573745f6964223a2230316132306561362d646534382d373339392d393132642d373061393361326465303538222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323238222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x6d06d3d57edfe2f54bb8fa88552813f827405db0fd32be31ec524ceffdbf328a', '\xec901477a21e324878a85a8748a5895ee7f2305af8210f1683db6a5c9dda5a30'),
	(229, '01a20ea6-df79-73fb-95b9-71021fd1a76f', '2026-11-24 17:42:26.937+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', NULL, '01a20ea6-de5f-7023-87c8-f6c2d26d98d9', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d646637342d373265632d623262652d663230343633303935316432222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3933375a222c2264657461696c5f636f6d6d69746d656e74223a2238346235383266666333616439356466643632663738333630316162626361616537613362353630353939303965383262396330646634643864303033393036222c226576656e745f6964223a2230316132306561362d646637392d373366622d393562392d373130323166643161373666222c226772616e745f6964223a2230316132306561362d646535662d373032332d383763382d663663326432366439386439222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323239222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a22617069227d', '\xec901477a21e324878a85a8748a5895ee7f2305af8210f1683db6a5c9dda5a30', '\xc59968bb6c592b7bbb3bc4e8970b50f436bb6874790dd94cab656f372ed91e0b'),
	(236, '01a20ea6-dfbf-713d-842a-721faf6b1399', '2026-11-24 17:42:27.007+00', 'grant.ended', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-de48-7399-912d-70a93a2de058', '01a20ea6-de5f-7023-87c8-f6c2d26d98d9', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3030375a222c2264657461696c5f636f6d6d69746d656e74223a2234376438333437373962636264326262613531313735383137623535336131323837336137393833623466303734326136303234643566626266346438616333222c226576656e745f6964223a2230316132306561362d646662662d373133642d383432612d373231666166366231333939222c226772616e745f6964223a2230316132306561362d646535662d373032332d383763382d663663326432366439386439222c22726571756573745f6964223a2230316132306561362d646534382d373339392d393132642d373061393361326465303538222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323336222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\xafc86e483866d39c7abf1248f0fccf83a907377b8c75476c6d1b2cc26c0f03a8', '\xc97685c1a3dfb4c507957071d3f11f1068182fd31a9671a7eae80c64c45e9729'),
	(240, '01a20ea6-e0c5-7116-bc8b-8fd752445fa8', '2026-11-24 17:42:27.27+00', 'account.state', 'system', NULL, '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230386165623666622d326136662d346635642d393834332d666135373336653137663936222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3237305a222c2264657461696c5f636f6d6d69746d656e74223a2231343731316462303632373533623165336435666432646330346266353061386363646662363463363736303438633761316539383664313765313130393034222c226576656e745f6964223a2230316132306561362d653063352d373131362d626338622d386664373532343435666138222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323430222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a2273797374656d227d', '\xa7d7fb534a628b0f1bef9dbec9d70feea2c6e24ae7b7a1ea3fbdf19f2a27ca79', '\x3f961a6fa200140152ba4f77a5f5e6093aae68406c460ffa7a68ad11c8ccd0af'),
	(241, '01a20ea6-e0c5-7117-89ac-f9b870c0857f', '2026-11-24 17:42:27.27+00', 'attempt.opened', 'system', NULL, '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230386165623666622d326136662d346635642d393834332d666135373336653137663936222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3237305a222c2264657461696c5f636f6d6d69746d656e74223a2265613165343137343034323664383965356663393065316161383230353731366637343936313763386131396332366461633631643135363863613336653536222c226576656e745f6964223a2230316132306561362d653063352d373131372d383961632d663962383730633038353766222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323431222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a2273797374656d227d', '\x3f961a6fa200140152ba4f77a5f5e6093aae68406c460ffa7a68ad11c8ccd0af', '\x09202643a81bbd8c655ea9e77b23ca91b90a83a8a6bbd3605ff7854fdeb8bdbf'),
	(242, '01a20ea6-e0cb-71ce-8e65-e55c5951d737', '2026-11-24 17:42:27.275+00', 'attempt.answered', 'system', NULL, '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230386165623666622d326136662d346635642d393834332d666135373336653137663936222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3237355a222c2264657461696c5f636f6d6d69746d656e74223a2239636662386233366336643435616136616630343736646338323164353765356135353632373466356262643338623238303737633066623961376636626666222c226576656e745f6964223a2230316132306561362d653063622d373163652d386536352d653535633539353164373337222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323432222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a2273797374656d227d', '\x09202643a81bbd8c655ea9e77b23ca91b90a83a8a6bbd3605ff7854fdeb8bdbf', '\x7e08a6a5bf0c0cc73ae44dd2c9b695be30bfcadec0c60a5159aaf10ffbe35e92'),
	(243, '01a20ea6-e1d2-71cd-a844-5ef396f98284', '2026-11-24 17:42:27.539+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e1d0-73e5-951a-b36e3bbd5152', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653163352d373236382d386564372d366632333835336664666332222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3533395a222c2264657461696c5f636f6d6d69746d656e74223a2263666163656138613234663538623036323730633065663465626434636434323135326264376566366332383361643765356631316265666530656238613732222c226576656e745f6964223a2230316132306561362d653164322d373163642d613834342d356566333936663938323834222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653164302d373365352d393531612d623336653362626435313532222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323433222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a22617069227d', '\x7e08a6a5bf0c0cc73ae44dd2c9b695be30bfcadec0c60a5159aaf10ffbe35e92', '\x0bd035e17811058fa6051d873aa73b0a0f89a8a2669fc4b12a625cda12924576'),
	(244, '01a20ea6-e1e2-733d-841c-f41d8d747c36', '2026-11-24 17:42:27.554+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e1d0-73e5-951a-b36e3bbd5152', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653164392d373231612d623164352d646134363765633163333533222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3535345a222c2264657461696c5f636f6d6d69746d656e74223a2237666235343331373034653363363336653938376461323265623538333861343361336165646233383262613465313734616361343833646537373531353730222c226576656e745f6964223a2230316132306561362d653165322d373333642d383431632d663431643864373437633336222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653164302d373365352d393531612d623336653362626435313532222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323434222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a22617069227d', '\x0bd035e17811058fa6051d873aa73b0a0f89a8a2669fc4b12a625cda12924576', '\x477b996ffcc95cfbf008cd2037c7e1c647b4d9ccdcea95a6053be9a5ae06371d'),
	(245, '01a20ea6-e1e2-733e-9e16-c3c25a9d844c', '2026-11-24 17:42:27.554+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e1d0-73e5-951a-b36e3bbd5152', '01a20ea6-e1e1-7362-8170-ef1739a0fe21', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653164392d373231612d623164352d646134363765633163333533222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3535345a222c2264657461696c5f636f6d6d69746d656e74223a2238653063656633663836633631316238333331336566653038656637383766656165386363613666663965353137613538326231663461623035653337376565222c226576656e745f6964223a2230316132306561362d653165322d373333652d396531362d633363323561396438343463222c226772616e745f6964223a2230316132306561362d653165312d373336322d383137302d656631373339613066653231222c22726571756573745f6964223a2230316132306561362d653164302d373365352d393531612d623336653362626435313532222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323435222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a22617069227d', '\x477b996ffcc95cfbf008cd2037c7e1c647b4d9ccdcea95a6053be9a5ae06371d', '\xaf6178feda15aeb6a995a8703f979e2b6fba1d272eaa66699f8ca3989fe1b202'),
	(230, '01a20ea6-df9b-7340-b63c-65b6d9373a4d', '2026-11-24 17:42:26.972+00', 'account.state', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3937325a222c2264657461696c5f636f6d6d69746d656e74223a2263623335353463633535366666373233346164653666333631373362323739396362666234376136656335306636303334326536336436643833373162643533222c226576656e745f6964223a2230316132306561362d646639622d373334302d623633632d363562366439333733613464222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323330222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\xc59968bb6c592b7bbb3bc4e8970b50f436bb6874790dd94cab656f372ed91e0b', '\xfd96eddf8a6d71ee226e4c07dd206b16e494b56dfdf2cbf3e33403ef3dc0aa38'),
	(231, '01a20ea6-df9c-70d5-882b-1aabde7d09cf', '2026-11-24 17:42:26.972+00', 'attempt.opened', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3937325a222c2264657461696c5f636f6d6d69746d656e74223a2239373662323936373564653261373663653839363732376566646664386263303264366534326361353635336165353664653130343161363666333833336362222c226576656e745f6964223a2230316132306561362d646639632d373064352d383832622d316161626465376430396366222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323331222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\xfd96eddf8a6d71ee226e4c07dd206b16e494b56dfdf2cbf3e33403ef3dc0aa38', '\x640654e9d4b363243a6f7130fc7c926464412310d8565bded02b4936cb285e31'),
	(232, '01a20ea6-dfa3-70d2-bcc3-f5fd8b19594c', '2026-11-24 17:42:26.979+00', 'attempt.answered', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3937395a222c2264657461696c5f636f6d6d69746d656e74223a2234373036316163376230626236383034356430333332356662636564323439323961346338643662336464376561316432653834646536306632333631303033222c226576656e745f6964223a2230316132306561362d646661332d373064322d626363332d663566643862313935393463222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323332222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x640654e9d4b363243a6f7130fc7c926464412310d8565bded02b4936cb285e31', '\x7fb4286b3a9bcb6d67b116372161010ba406fa4c4426e48b4ec4d613e5b475cc'),
	(237, '01a20ea6-e097-7391-b387-440c38b4533d', '2026-11-24 17:42:27.223+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e094-711c-851a-a1f0da8be0a6', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653038632d373234632d613038392d643538336334653033666534222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3232335a222c2264657461696c5f636f6d6d69746d656e74223a2263366231323265613062356133643934663861386662336238363535653866373636643833373639613963626432613138653939386634646162323035343031222c226576656e745f6964223a2230316132306561362d653039372d373339312d623338372d343430633338623435333364222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653039342d373131632d383531612d613166306461386265306136222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323337222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a22617069227d', '\xc97685c1a3dfb4c507957071d3f11f1068182fd31a9671a7eae80c64c45e9729', '\x21429ae7a8227b4faa230d04a783397bdca7395a0f5ea80b457cf690bf0ad20b'),
	(238, '01a20ea6-e0a9-720d-9535-6875a125c6ec', '2026-11-24 17:42:27.241+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e094-711c-851a-a1f0da8be0a6', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653039642d373239322d386336632d303138373666353332663638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3234315a222c2264657461696c5f636f6d6d69746d656e74223a2231303131623639363736333635646139376237626461396136303263633135323332383431326334316666646138333533306165613439313664666532656463222c226576656e745f6964223a2230316132306561362d653061392d373230642d393533352d363837356131323563366563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653039342d373131632d383531612d613166306461386265306136222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323338222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a22617069227d', '\x21429ae7a8227b4faa230d04a783397bdca7395a0f5ea80b457cf690bf0ad20b', '\xc8c9001e75917e620f3737fb8d3dfd73aaa1ecbd793b901acff106f7766ea237'),
	(239, '01a20ea6-e0a9-720e-93c7-7870ad04a3aa', '2026-11-24 17:42:27.241+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e094-711c-851a-a1f0da8be0a6', '01a20ea6-e0a7-71d3-a222-fd4e551ba1fa', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653039642d373239322d386336632d303138373666353332663638222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3234315a222c2264657461696c5f636f6d6d69746d656e74223a2231316165356462333334656161356366653839373931346539353863353834393133383861376662333365333764396134646539366538626163383939643662222c226576656e745f6964223a2230316132306561362d653061392d373230652d393363372d373837306164303461336161222c226772616e745f6964223a2230316132306561362d653061372d373164332d613232322d666434653535316261316661222c22726571756573745f6964223a2230316132306561362d653039342d373131632d383531612d613166306461386265306136222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323339222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a22617069227d', '\xc8c9001e75917e620f3737fb8d3dfd73aaa1ecbd793b901acff106f7766ea237', '\xa7d7fb534a628b0f1bef9dbec9d70feea2c6e24ae7b7a1ea3fbdf19f2a27ca79'),
	(246, '01a20ea6-e201-7181-b6aa-348abf0b01e6', '2026-11-24 17:42:27.585+00', 'attempt.opened', 'system', NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2265616238303865652d636432632d343133642d623363332d333030626335316333636535222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3538355a222c2264657461696c5f636f6d6d69746d656e74223a2262313938326434356135383235333064623737656333633061626262313933656237653334643462313963353832646639663536653230333536396139303238222c226576656e745f6964223a2230316132306561362d653230312d373138312d623661612d333438616266306230316536222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323436222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a2273797374656d227d', '\xaf6178feda15aeb6a995a8703f979e2b6fba1d272eaa66699f8ca3989fe1b202', '\x1b76f3ee25c677cf39276aabd3f7cc8a178e049a0bdf59d88827bdb9da50762d'),
	(247, '01a20ea6-e205-7155-ac47-fc08a45b5a52', '2026-11-24 17:42:27.589+00', 'attempt.answered', 'system', NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2265616238303865652d636432632d343133642d623363332d333030626335316333636535222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3538395a222c2264657461696c5f636f6d6d69746d656e74223a2238306432613566613161333464663863313239343235363436623063316164386163613734383838373130663234306366626564363932376364613662353031222c226576656e745f6964223a2230316132306561362d653230352d373135352d616334372d666330386134356235613532222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323437222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a2273797374656d227d', '\x1b76f3ee25c677cf39276aabd3f7cc8a178e049a0bdf59d88827bdb9da50762d', '\xe0fe5c93da7795e8f72b917cdda7ba7910fae3b0e413085750f8d25131c7b929'),
	(255, '01a20ea6-e29c-7373-a76b-2204ba1f976c', '2026-11-24 17:42:27.741+00', 'grant.verified', 'system', NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea6-e23f-73af-965c-69705c8ca541', '01a20ea6-e25d-733a-bf97-d3ccfaacb244', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2239613761376130612d303364642d343932652d393235332d633434383038373930363165222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3734315a222c2264657461696c5f636f6d6d69746d656e74223a2230306564663938343234353537666335326264353339363763346338653738333532353265636561376634613339313066306666356666613762316337336462222c226576656e745f6964223a2230316132306561362d653239632d373337332d613736622d323230346261316639373663222c226772616e745f6964223a2230316132306561362d653235642d373333612d626639372d643363636661616362323434222c22726571756573745f6964223a2230316132306561362d653233662d373361662d393635632d363937303563386361353431222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22323535222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a2273797374656d227d', '\x2423e21b2d1dd196f0c967ef2873e0df4c0431c08115adf0895c24e0efb2f3f3', '\x16787973225c1a75791ec8f9e14c6646404f4e7d0ab07e9669a5a248d418e991'),
	(233, '01a20ea6-dfae-70eb-8b7d-3561561c5845', '2026-11-24 17:42:26.991+00', 'account.state', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3939315a222c2264657461696c5f636f6d6d69746d656e74223a2231386437356362363262643861666531363031333833623834323865336235633262333332653833313836616237363262633230303265316364316431663331222c226576656e745f6964223a2230316132306561362d646661652d373065622d386237642d333536313536316335383435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323333222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x7fb4286b3a9bcb6d67b116372161010ba406fa4c4426e48b4ec4d613e5b475cc', '\xff077964a143402e0d2f958c40a8e2d9e23d6d618d912d862fa018a80f899c4a'),
	(234, '01a20ea6-dfae-70ec-8017-83860adaee1a', '2026-11-24 17:42:26.991+00', 'attempt.opened', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3939315a222c2264657461696c5f636f6d6d69746d656e74223a2264653562346166643261366236663866393262396139663735623835393432653639633338373161373261366634396438323066333033386638336238653161222c226576656e745f6964223a2230316132306561362d646661652d373065632d383031372d383338363061646165653161222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323334222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\xff077964a143402e0d2f958c40a8e2d9e23d6d618d912d862fa018a80f899c4a', '\x2f6131a571ecd0a414b8b4fd84e8f022d61d6b2b6a4327406bd1f6c62299ca76');
INSERT INTO public.events VALUES
	(235, '01a20ea6-dfb4-73b7-a7a9-f3fae48305ab', '2026-11-24 17:42:26.997+00', 'attempt.answered', 'system', NULL, '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2266353438313735652d313331322d343665362d393439642d623161323830313739356234222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32362e3939375a222c2264657461696c5f636f6d6d69746d656e74223a2238393334396563663264636263346233633265343031396530306563376666663930646230653864386565303534333964666661626265396639633337393239222c226576656e745f6964223a2230316132306561362d646662342d373362372d613761392d663366616534383330356162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323335222c227375626a6563745f757365725f6964223a2230316132306561342d346435382d373331612d613065362d333537636464313139313263222c2273757266616365223a2273797374656d227d', '\x2f6131a571ecd0a414b8b4fd84e8f022d61d6b2b6a4327406bd1f6c62299ca76', '\xafc86e483866d39c7abf1248f0fccf83a907377b8c75476c6d1b2cc26c0f03a8'),
	(262, '01a20ea6-e3d8-71ec-87bc-884432234f15', '2026-11-24 17:42:28.057+00', 'attempt.opened', 'system', NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232386238396362302d343838362d346362352d613633322d346366666131663164363562222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3035375a222c2264657461696c5f636f6d6d69746d656e74223a2265313861616531646430313938653532383934343332303238656264303938396261633661656130663635393263356131326265653235306237346661343035222c226576656e745f6964223a2230316132306561362d653364382d373165632d383762632d383834343332323334663135222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323632222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a2273797374656d227d', '\x70b685309b40642a5993047c75fb93128c92fae11d5483f3f06a16412d75f5e4', '\x9299c8de038ab6856de9006a11d2f87c2437c00acd8659c45fddc58f659b00fe'),
	(263, '01a20ea6-e3de-7094-a278-0bc14a593ed9', '2026-11-24 17:42:28.062+00', 'attempt.answered', 'system', NULL, '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232386238396362302d343838362d346362352d613633322d346366666131663164363562222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3036325a222c2264657461696c5f636f6d6d69746d656e74223a2236326439353161646666613062356630386235353464636264316466633462333966393562376233316136363634643037386166633137356366663437376233222c226576656e745f6964223a2230316132306561362d653364652d373039342d613237382d306263313461353933656439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323633222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a2273797374656d227d', '\x9299c8de038ab6856de9006a11d2f87c2437c00acd8659c45fddc58f659b00fe', '\x458dcbd946346349fe83c63c3e392b87b27cdd8fe944815a8a2a4c9009fb5af9'),
	(273, '01a20ea7-043f-7399-8cb5-fe5402bad559', '2026-11-24 17:42:36.353+00', 'attempt.unanswered', 'system', NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e756e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232313335323462342d393835362d343534302d623334342d363830663237313633626632222c22637265617465645f6174223a22323032362d31312d32345431373a34323a33362e3335335a222c2264657461696c5f636f6d6d69746d656e74223a2238363439656339346464613430656634326539313130363361613632663638316534383466386366646163303066343132303432326239366430316632343839222c226576656e745f6964223a2230316132306561372d303433662d373339392d386362352d666535343032626164353539222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323733222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a2273797374656d227d', '\x87fc5bda5d6951c9e77c299432865c485a579dd362b575b7e66bae6a80bb413a', '\x34116dcaba1f7e952fa9ef993121b1de659b9eedae8ce1f55a7c3b4e849e01ac'),
	(248, '01a20ea6-e21b-711b-99ed-c3c85a56a8e4', '2026-11-24 17:42:27.614+00', 'grant.verified', 'system', NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e1d0-73e5-951a-b36e3bbd5152', '01a20ea6-e1e1-7362-8170-ef1739a0fe21', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2265616238303865652d636432632d343133642d623363332d333030626335316333636535222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3631345a222c2264657461696c5f636f6d6d69746d656e74223a2261356665663364343765376435316131396362336565393863363835633966393837613762316262663239623062623836396432396362313366613239363962222c226576656e745f6964223a2230316132306561362d653231622d373131622d393965642d633363383561353661386534222c226772616e745f6964223a2230316132306561362d653165312d373336322d383137302d656631373339613066653231222c22726571756573745f6964223a2230316132306561362d653164302d373365352d393531612d623336653362626435313532222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323438222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a2273797374656d227d', '\xe0fe5c93da7795e8f72b917cdda7ba7910fae3b0e413085750f8d25131c7b929', '\x0aafc18787c1f1a4dbd54436194d1e2531a7ead51424d6f7d8598d93cc65065f'),
	(249, '01a20ea6-e24c-70c7-9e68-8bdf99c4b147', '2026-11-24 17:42:27.661+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea6-e23f-73af-965c-69705c8ca541', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653166632d373031392d396138662d633130633936353861303931222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3636315a222c2264657461696c5f636f6d6d69746d656e74223a2262353861343237363565613332613330653330376463356533616335316462663033643336303233346562336632336136356666643037306565323837383038222c226576656e745f6964223a2230316132306561362d653234632d373063372d396536382d386264663939633462313437222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653233662d373361662d393635632d363937303563386361353431222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22323439222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a22617069227d', '\x0aafc18787c1f1a4dbd54436194d1e2531a7ead51424d6f7d8598d93cc65065f', '\xf00bd7967c12a174333bff07d0b1e7c8d723ca69dd85e647be9c7286c8812806'),
	(250, '01a20ea6-e25e-72ed-9e7c-39fe99b45949', '2026-11-24 17:42:27.679+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea6-e23f-73af-965c-69705c8ca541', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653235342d373036662d396366642d316363313431376630396161222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3637395a222c2264657461696c5f636f6d6d69746d656e74223a2233313137326530623433353830656532373934336261636437666336363731336234623262663537626636343464366261393233626331356662643365386661222c226576656e745f6964223a2230316132306561362d653235652d373265642d396537632d333966653939623435393439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653233662d373361662d393635632d363937303563386361353431222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22323530222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a22617069227d', '\xf00bd7967c12a174333bff07d0b1e7c8d723ca69dd85e647be9c7286c8812806', '\x125432583ed1f8ac26f22e840fc52d8a8927519ec20f8b0e1d349aa8e60a6141'),
	(251, '01a20ea6-e25e-72ee-a2c7-4c4a35214a23', '2026-11-24 17:42:27.679+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea6-e23f-73af-965c-69705c8ca541', '01a20ea6-e25d-733a-bf97-d3ccfaacb244', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653235342d373036662d396366642d316363313431376630396161222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3637395a222c2264657461696c5f636f6d6d69746d656e74223a2237653561343035643235666336666337333133356137303263396237336339633636346666363935653235343332633937643436666232653834363863383833222c226576656e745f6964223a2230316132306561362d653235652d373265652d613263372d346334613335323134613233222c226772616e745f6964223a2230316132306561362d653235642d373333612d626639372d643363636661616362323434222c22726571756573745f6964223a2230316132306561362d653233662d373361662d393635632d363937303563386361353431222c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22323531222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a22617069227d', '\x125432583ed1f8ac26f22e840fc52d8a8927519ec20f8b0e1d349aa8e60a6141', '\x942cd33ba9eed23b4d1aca64156c3b247b9acd806f0393d86551b1ba4df9c6ac'),
	(254, '01a20ea6-e290-716a-8ee6-627907d32e70', '2026-11-24 17:42:27.728+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e28c-71f9-954a-ff709d421a4d', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653237382d373038352d396336312d656131353930353839343330222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3732385a222c2264657461696c5f636f6d6d69746d656e74223a2233383366306563643931376135633733323035316637643964643035346537396137353631636265666230663136393532343465643137653131333837336665222c226576656e745f6964223a2230316132306561362d653239302d373136612d386565362d363237393037643332653730222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653238632d373166392d393534612d666637303964343231613464222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323534222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a22617069227d', '\x65d0b2a1376cb9b49e3d667053f447150d09683dcf11b7628cb7628f35706929', '\x2423e21b2d1dd196f0c967ef2873e0df4c0431c08115adf0895c24e0efb2f3f3'),
	(256, '01a20ea6-e2a2-709c-ad90-5c0f7cfcef6f', '2026-11-24 17:42:27.747+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e28c-71f9-954a-ff709d421a4d', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653239372d373239302d626539392d353465363234643664313831222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3734375a222c2264657461696c5f636f6d6d69746d656e74223a2239643832666230396539393265666331386136646366383737353761373733653264646535633766386565326261346638386431373333356337336235363961222c226576656e745f6964223a2230316132306561362d653261322d373039632d616439302d356330663763666365663666222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653238632d373166392d393534612d666637303964343231613464222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323536222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a22617069227d', '\x16787973225c1a75791ec8f9e14c6646404f4e7d0ab07e9669a5a248d418e991', '\x1ee8835f357039c4b78d0bbc048b8a12429b2226b5a84277b72c67dd03dda245'),
	(257, '01a20ea6-e2a3-70d2-9604-69945f6f967b', '2026-11-24 17:42:27.747+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e28c-71f9-954a-ff709d421a4d', '01a20ea6-e2a2-709b-8baa-f57da775d472', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653239372d373239302d626539392d353465363234643664313831222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3734375a222c2264657461696c5f636f6d6d69746d656e74223a2265666234323838366439343030653230636233333538343963393839376565656132373933663139393638366635653865323932303566303733633830613663222c226576656e745f6964223a2230316132306561362d653261332d373064322d393630342d363939343566366639363762222c226772616e745f6964223a2230316132306561362d653261322d373039622d386261612d663537646137373564343732222c22726571756573745f6964223a2230316132306561362d653238632d373166392d393534612d666637303964343231613464222c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323537222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a22617069227d', '\x1ee8835f357039c4b78d0bbc048b8a12429b2226b5a84277b72c67dd03dda245', '\x67cf57400511ea3c9b7fcb1809ff4638bfe11129b59c72f52dbd317c968b7e92'),
	(258, '01a20ea6-e2b9-735f-af68-c7701cd95dbb', '2026-11-24 17:42:27.769+00', 'attempt.opened', 'system', NULL, '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2231363836376262392d373966302d346166342d393532342d613038353138343739353330222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3736395a222c2264657461696c5f636f6d6d69746d656e74223a2230646630626263616235373837323932376238663036663638363139303833633630333062626266346338353461303435303665643638393531343361316435222c226576656e745f6964223a2230316132306561362d653262392d373335662d616636382d633737303163643935646262222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323538222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a2273797374656d227d', '\x67cf57400511ea3c9b7fcb1809ff4638bfe11129b59c72f52dbd317c968b7e92', '\x41d90545a0d27ff81a7d07ab982e20c39fda4c72e5a1703c885d12d1281cb12d'),
	(259, '01a20ea6-e2c0-7151-b17c-810abd049088', '2026-11-24 17:42:27.776+00', 'attempt.answered', 'system', NULL, '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2231363836376262392d373966302d346166342d393532342d613038353138343739353330222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32372e3737365a222c2264657461696c5f636f6d6d69746d656e74223a2239363736613663646163663934616463643036663537656164353233646562396136383130643431626631623561353938643436373231353361633039646265222c226576656e745f6964223a2230316132306561362d653263302d373135312d623137632d383130616264303439303838222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323539222c227375626a6563745f757365725f6964223a2230316132306561342d323863372d373331622d383830642d393937396366616537656565222c2273757266616365223a2273797374656d227d', '\x41d90545a0d27ff81a7d07ab982e20c39fda4c72e5a1703c885d12d1281cb12d', '\x7996fbe2c39043c646148a1d64b50b4f4e6e832f043fef8d221978822acb5c35'),
	(261, '01a20ea6-e3c5-73ff-9bdc-cf8d90f7dde1', '2026-11-24 17:42:28.037+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', NULL, '01a20ea6-e25d-733a-bf97-d3ccfaacb244', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653363302d373231662d393837642d303562313834666139656661222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3033375a222c2264657461696c5f636f6d6d69746d656e74223a2234633935633438643966363231396130306532396463383831383364336138626362643266626434646262326131633034643233623738323336666463626430222c226576656e745f6964223a2230316132306561362d653363352d373366662d396264632d636638643930663764646531222c226772616e745f6964223a2230316132306561362d653235642d373333612d626639372d643363636661616362323434222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239312d616439652d633165313063663063356563222c22736368656d615f76657273696f6e223a312c22736571223a22323631222c227375626a6563745f757365725f6964223a2230316132306561342d313033382d373061302d386161372d363561373232663162346339222c2273757266616365223a22617069227d', '\x79af2a86e12cdfed9c1cf2a94ff2b220e69fda25bbd3e3290648f373f9ae1331', '\x70b685309b40642a5993047c75fb93128c92fae11d5483f3f06a16412d75f5e4'),
	(265, '01a20ea6-e4ea-73fc-8344-f258a13f45a8', '2026-11-24 17:42:28.331+00', 'attempt.opened', 'system', NULL, '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2262326431613461632d386237352d346464632d383661632d366563366233653561333765222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3333315a222c2264657461696c5f636f6d6d69746d656e74223a2239393661386432383135303635383561363962326434626130616639636564616562646666383334393366306339356530313032353031643139356130373137222c226576656e745f6964223a2230316132306561362d653465612d373366632d383334342d663235386131336634356138222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323635222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a2273797374656d227d', '\xd33238cd8d803750928e2b8899993805d6a500c02687fc4a523c5e1d4797c871', '\x8b7cb236f2d952e52d95a4d69f7201e7443b4adf62191f924bf78371f99d8dc3'),
	(267, '01a20ea6-e4f8-73da-8bd6-dbd24508a2fc', '2026-11-24 17:42:28.345+00', 'attempt.answered', 'system', NULL, '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2262326431613461632d386237352d346464632d383661632d366563366233653561333765222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3334355a222c2264657461696c5f636f6d6d69746d656e74223a2261313234376135653236306334653839383132313837383865663739346466303935633031653430616163353231306663623666386165353937626232343337222c226576656e745f6964223a2230316132306561362d653466382d373364612d386264362d646264323435303861326663222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323637222c227375626a6563745f757365725f6964223a2230316132306561342d356565382d373134332d613736382d626638356566653538623465222c2273757266616365223a2273797374656d227d', '\x324bde6f893ddf88b82cd4ad2a4d3502bfcde889d734bac6ffde041cd43c830f', '\x6641cbb1c50d12bce1741be3d43511e42b66a8655b56b4a3e920e3f11648b838'),
	(268, '01a20ea6-e5e7-727f-b878-534b01b77de5', '2026-11-24 17:42:28.584+00', 'request.create', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-e5e4-7311-b609-28f724827d0b', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653564632d373030342d386539342d353939656137356139646462222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3538345a222c2264657461696c5f636f6d6d69746d656e74223a2238396630626634363539303131633765643166366330383930323363376662313631656663396163613864393733346566306633366337643439663234613330222c226576656e745f6964223a2230316132306561362d653565372d373237662d623837382d353334623031623737646535222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653565342d373331312d623630392d323866373234383237643062222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323638222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a22617069227d', '\x6641cbb1c50d12bce1741be3d43511e42b66a8655b56b4a3e920e3f11648b838', '\x0ded0beb55655db95490d6fb80271dd6f30f61ab5217ce9bd5b4d0c1218a76c4'),
	(269, '01a20ea6-e5f6-7333-b948-2bc79b76ab32', '2026-11-24 17:42:28.599+00', 'request.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-e5e4-7311-b609-28f724827d0b', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653565642d373162392d613762362d353337306636666436356138222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3539395a222c2264657461696c5f636f6d6d69746d656e74223a2231626135616630316337633931303938623030383537666134613239643132353332663130306238306565333362366462643463333230613839383035386238222c226576656e745f6964223a2230316132306561362d653566362d373333332d623934382d326263373962373661623332222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306561362d653565342d373331312d623630392d323866373234383237643062222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323639222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a22617069227d', '\x0ded0beb55655db95490d6fb80271dd6f30f61ab5217ce9bd5b4d0c1218a76c4', '\x48427d6ac1d2421c67786e9b3d19ff502463f0ed41f37fce487ba7f1a67b812d'),
	(270, '01a20ea6-e5f6-7334-b1fa-a7c48308baf1', '2026-11-24 17:42:28.599+00', 'grant.approve', 'user', '01a20ea2-2329-7371-99be-a3eeb8670cac', '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-e5e4-7311-b609-28f724827d0b', '01a20ea6-e5f5-70a1-8036-510e236df785', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561332d313633342d373038612d626133612d663062303365393339363837222c22757365725f6964223a2230316132306561322d323332392d373337312d393962652d613365656238363730636163227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653565642d373162392d613762362d353337306636666436356138222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3539395a222c2264657461696c5f636f6d6d69746d656e74223a2237343932353533626436316136306236393337383236656265616131306663623361636332636530343533366164333738383236333263323265393332633731222c226576656e745f6964223a2230316132306561362d653566362d373333342d623166612d613763343833303862616631222c226772616e745f6964223a2230316132306561362d653566352d373061312d383033362d353130653233366466373835222c22726571756573745f6964223a2230316132306561362d653565342d373331312d623630392d323866373234383237643062222c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323730222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a22617069227d', '\x48427d6ac1d2421c67786e9b3d19ff502463f0ed41f37fce487ba7f1a67b812d', '\x9209c90a1a013971aa9c6458213fb70be86850b205a7b6dbb7b6ab39faad682d'),
	(271, '01a20ea6-e60d-7228-8acb-780830efc8b1', '2026-11-24 17:42:28.621+00', 'attempt.opened', 'system', NULL, '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2261393662663134332d346537332d343936342d623066312d316265343737373430303138222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3632315a222c2264657461696c5f636f6d6d69746d656e74223a2266353032643661323861616332393731396633633730376164323966396563646337383437306533353063646664323235383435633033633739616163373537222c226576656e745f6964223a2230316132306561362d653630642d373232382d386163622d373830383330656663386231222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323731222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a2273797374656d227d', '\x9209c90a1a013971aa9c6458213fb70be86850b205a7b6dbb7b6ab39faad682d', '\xa941b3f46f3af4fee9c77f1ef44838080fb49d162029c618e9eeb8238ff7ea08'),
	(272, '01a20ea6-e705-706e-9f71-f51c938e4638', '2026-11-24 17:42:28.87+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', NULL, '01a20ea6-e5f5-70a1-8036-510e236df785', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653666652d373131612d393739652d346133316264643233316132222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3837305a222c2264657461696c5f636f6d6d69746d656e74223a2265313561656564663963376136326364616665373961633534386636353532306238613139316632396430643862656539633163343463653033653939346139222c226576656e745f6964223a2230316132306561362d653730352d373036652d396637312d663531633933386534363338222c226772616e745f6964223a2230316132306561362d653566352d373061312d383033362d353130653233366466373835222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035392d373239322d383761642d346131653763666231336130222c22736368656d615f76657273696f6e223a312c22736571223a22323732222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a22617069227d', '\xa941b3f46f3af4fee9c77f1ef44838080fb49d162029c618e9eeb8238ff7ea08', '\x87fc5bda5d6951c9e77c299432865c485a579dd362b575b7e66bae6a80bb413a'),
	(264, '01a20ea6-e4d1-73fd-aeb0-4d9d60f4ae78', '2026-11-24 17:42:28.305+00', 'grant.revoked', 'user', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-b058-7115-8742-36b1b0571e72', NULL, '01a20ea6-e1e1-7362-8170-ef1739a0fe21', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306561312d656664642d373334372d613233322d386135663232346262333964222c22757365725f6964223a2230316132306561312d656638382d373235352d623164372d633937363365393633363161227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2230316132306561362d653463632d373266652d393937352d303136303462623830336562222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3330355a222c2264657461696c5f636f6d6d69746d656e74223a2232346434376537313835363639376231346236653963623839636138616530636233636132383439393162383161373037306165326235326430643063386333222c226576656e745f6964223a2230316132306561362d653464312d373366642d616562302d346439643630663461653738222c226772616e745f6964223a2230316132306561362d653165312d373336322d383137302d656631373339613066653231222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306561322d623035382d373131352d383734322d333662316230353731653732222c22736368656d615f76657273696f6e223a312c22736571223a22323634222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a22617069227d', '\x458dcbd946346349fe83c63c3e392b87b27cdd8fe944815a8a2a4c9009fb5af9', '\xd33238cd8d803750928e2b8899993805d6a500c02687fc4a523c5e1d4797c871'),
	(266, '01a20ea6-e4f2-7148-b6ff-8f201b9586f5', '2026-11-24 17:42:28.34+00', 'attempt.opened', 'system', NULL, '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2232313335323462342d393835362d343534302d623334342d363830663237313633626632222c22637265617465645f6174223a22323032362d31312d32345431373a34323a32382e3334305a222c2264657461696c5f636f6d6d69746d656e74223a2263656465316638636337386162386566383336383930393333653836353236663066316339666162323864363837303435343939393463646662353538643565222c226576656e745f6964223a2230316132306561362d653466322d373134382d623666662d386632303162393538366635222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323636222c227375626a6563745f757365725f6964223a2230316132306561332d663832352d373233652d393061312d303762306233313331313263222c2273757266616365223a2273797374656d227d', '\x8b7cb236f2d952e52d95a4d69f7201e7443b4adf62191f924bf78371f99d8dc3', '\x324bde6f893ddf88b82cd4ad2a4d3502bfcde889d734bac6ffde041cd43c830f'),
	(274, '01a20ea7-0552-704e-9603-163a7cdd41e5', '2026-11-24 17:42:36.626+00', 'attempt.unanswered', 'system', NULL, '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-967a-72a1-9762-849a413bd8f3', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e756e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306561322d393637612d373261312d393736322d383439613431336264386633222c22636f7272656c6174696f6e5f6964223a2261393662663134332d346537332d343936342d623066312d316265343737373430303138222c22637265617465645f6174223a22323032362d31312d32345431373a34323a33362e3632365a222c2264657461696c5f636f6d6d69746d656e74223a2266313963653831363536353236396537333936396634636538313263353135343264303035613464386130663737353038353535626161333361396262643266222c226576656e745f6964223a2230316132306561372d303535322d373034652d393630332d313633613763646434316535222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323734222c227375626a6563745f757365725f6964223a2230316132306561342d316430352d373139392d396462392d396437616166353437313537222c2273757266616365223a2273797374656d227d', '\x34116dcaba1f7e952fa9ef993121b1de659b9eedae8ce1f55a7c3b4e849e01ac', '\x1e326795714da3c9c72ae0bca52e7d8f413b215750bdb9fb525b49be405e9170');


--
-- Data for Name: grant_transitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.grant_transitions VALUES
	('approved', 'approved'),
	('approved', 'active'),
	('approved', 'ending'),
	('active', 'active'),
	('active', 'ending'),
	('ending', 'ending'),
	('ending', 'ended'),
	('ended', 'ended');


--
-- Data for Name: grants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.grants VALUES
	('01a20ea5-aa74-721f-b9bb-dca5b6d6e3bf', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-d35c-7013-ae8b-1b52769350fc', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-aa72-7247-9aa2-f35d805a54a4', '01a20ea5-aa73-71b8-835a-e234e4491d3e', '19850000012496', 'request', '01a20ea5-aa52-70ca-b587-5241f033e9cb', 'ended', 'ending', 'gone', 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 3, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7390-a617-50bd7d9b1116', 1, 3600, 0, 0, 0, '2026-11-24 17:41:07.829699+00', '2026-11-25 17:41:07.829699+00', '2026-11-24 18:41:07.911+00', '2026-11-25 18:41:07.829+00', '2026-11-24 17:41:07.829699+00', '2026-11-24 17:41:07.911+00', '2026-11-24 17:41:07.915572+00', '2026-11-24 17:41:08.149743+00', '2026-11-24 17:41:08.149779+00', '2026-11-24 17:41:08.207133+00', '2026-11-24 17:41:08.192+00', NULL, NULL, false, 'over', ''),
	('01a20ea4-aa25-70de-ba9c-7e5b6423c54e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-424e-7062-bd65-404f0ef5855b', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-aa24-7117-8dda-706ccf8a6afb', '01a20ea4-aa25-70dd-be48-647037ce4cb8', '19850000012496', 'request', '01a20ea4-a473-712a-99f7-fe4550b5dbed', 'ended', 'ending', 'never_given', 'lapsed', NULL, 2, '{"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7390-a617-50bd7d9b1116', 1, 3600, 0, 0, 0, '2026-11-09 17:40:02.214104+00', '2026-11-10 17:40:02.214104+00', NULL, '2026-11-10 18:40:02.214104+00', '2026-11-09 17:40:02.214104+00', NULL, NULL, '2026-11-24 17:40:08.043354+00', '2026-11-10 17:40:02.214104+00', '2026-11-24 17:40:09.862279+00', '2026-11-24 17:40:08.029+00', NULL, NULL, false, 'over', ''),
	('01a20ea4-90fb-7296-a71b-d016a807b440', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-35f0-7152-8807-c73aec6c3b09', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', '01a20ea4-90fa-72ea-b28c-152e75b64c85', '19850000013144', 'request', '01a20ea4-8056-7186-a888-49a98d699c68', 'ended', 'ending', 'gone', 'expired', NULL, 1, '{"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, 3600, 0, 0, 0, '2026-11-09 17:39:55.77223+00', '2026-11-10 17:39:55.77223+00', '2026-11-09 18:39:59.873+00', '2026-11-10 18:39:55.772+00', '2026-11-09 17:39:55.77223+00', '2026-11-09 17:39:59.873+00', '2026-11-09 17:39:59.877728+00', '2026-11-24 17:40:07.149095+00', '2026-11-09 18:39:59.873+00', '2026-11-24 17:40:14.419908+00', '2026-11-24 17:40:13.77+00', NULL, NULL, false, 'over', ''),
	('01a20ea5-c1be-71f0-a159-867adf934524', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea5-c1be-71ee-86fb-f09c0541427d', '01a20ea5-c1be-71ef-a8fe-24ce5d8697a4', '19850000012496', 'request', '01a20ea5-c1aa-7278-a36a-744564278292', 'active', 'active', NULL, NULL, NULL, 7, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, 3600, 1800, 1, 1800, '2026-11-24 17:41:13.791409+00', '2026-11-25 17:41:13.791409+00', '2026-11-24 19:11:13.825+00', '2026-11-25 19:11:13.791+00', '2026-11-24 17:41:13.791409+00', '2026-11-24 17:41:13.825+00', '2026-11-24 17:41:13.828454+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20ea5-ad6d-717f-96ee-a701b9f74177', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea5-ad5b-703b-916a-479f3ec3fb69', '01a20ea5-ad64-7021-9be4-064aafef4145', '19850000009140', 'request', '01a20ea5-ace2-71e3-8488-2e193ca9e218', 'ended', 'ending', 'outside_remains', 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 4, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725d-8dc5-600bfe33f8c6', 1, 3600, 0, 0, 0, '2026-11-24 17:41:08.594512+00', '2026-11-25 17:41:08.594512+00', '2026-11-24 18:41:08.793+00', '2026-11-25 18:41:08.594+00', '2026-11-24 17:41:08.594512+00', '2026-11-24 17:41:08.793+00', '2026-11-24 17:41:08.815425+00', '2026-11-24 17:41:08.980292+00', '2026-11-24 17:41:08.980351+00', '2026-11-24 17:41:09.008838+00', '2026-11-24 17:41:08.986+00', NULL, NULL, false, 'over', ''),
	('01a20ea5-b08e-7061-b39a-8533b653f183', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b03f-72c2-893b-f567ae79e309', '01a20ea5-b03f-72c3-815b-049300572d55', '19850000010948', 'request', '01a20ea5-b072-72a3-b746-22e063e620be', 'active', 'active', NULL, NULL, NULL, 6, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-7259-a363-02c251fce87a', 1, 7200, 0, 0, 0, '2026-11-24 17:41:09.391754+00', '2026-11-25 17:41:09.391754+00', '2026-11-24 19:41:13.385+00', '2026-11-25 19:41:09.391+00', '2026-11-24 17:41:09.391754+00', '2026-11-24 17:41:13.385+00', '2026-11-24 17:41:13.39031+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20ea5-b040-7157-986d-283026482f9c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-e37e-711c-9673-45e27def5b1f', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea5-b03f-72c2-893b-f567ae79e309', '01a20ea5-b03f-72c3-815b-049300572d55', '19850000010948', 'request', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', 'ended', 'ending', 'held_by_other', 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 5, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-7259-a363-02c251fce87a', 1, 3600, 0, 0, 0, '2026-11-24 17:41:09.31276+00', '2026-11-25 17:41:09.31276+00', '2026-11-24 18:41:13.385+00', '2026-11-25 18:41:09.312+00', '2026-11-24 17:41:09.31276+00', '2026-11-24 17:41:13.385+00', '2026-11-24 17:41:13.389203+00', '2026-11-24 17:41:13.465705+00', '2026-11-24 17:41:13.465741+00', '2026-11-24 17:41:13.486826+00', '2026-11-24 17:41:13.469+00', NULL, NULL, false, 'over', ''),
	('01a20ea5-c5e9-7014-9060-cea1ab00bc23', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea5-c5e7-7308-8726-0650993b3f66', '01a20ea5-c5e8-71e1-b83d-c7add589683e', '19850000002704', 'request', '01a20ea5-c5d2-71cc-bd98-b320124ed88f', 'active', 'active', NULL, NULL, NULL, 9, '{"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-738b-b913-ccdf4c88827e', 1, 3600, 0, 0, 0, '2026-11-24 17:41:14.857606+00', '2026-11-25 17:41:14.857606+00', '2026-11-24 18:41:14.905+00', '2026-11-25 18:41:14.857+00', '2026-11-24 17:41:14.857606+00', '2026-11-24 17:41:14.905+00', '2026-11-24 17:41:14.909222+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'displaced', ''),
	('01a20ea5-c347-722c-ad20-2a9882572034', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-b3b2-7349-986f-9170b07b84f9', '01a20ea2-b058-7116-a011-972992ae2959', '01a20ea5-c345-7345-a8f8-165bc5138783', '01a20ea5-c346-72d3-b0d9-aaeef07a94be', '19850000011080', 'request', '01a20ea5-c321-7379-b0ca-a2d8c0034623', 'active', 'active', NULL, NULL, NULL, 8, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7391-99b1-e36981fbf3c8', 2, NULL, 0, 0, 0, '2026-11-24 17:41:14.184126+00', '2026-11-25 17:41:14.184126+00', NULL, NULL, '2026-11-24 17:41:14.184126+00', '2026-11-24 17:41:14.644+00', '2026-11-24 17:41:14.668268+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20ea5-c728-73d6-be3a-6b9912c91020', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea5-c5e7-7308-8726-0650993b3f66', '01a20ea5-c5e8-71e1-b83d-c7add589683e', '19850000003860', 'request', '01a20ea5-c70e-712a-934f-4e1e4c238751', 'active', 'active', NULL, NULL, NULL, 10, '{"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-738c-8c20-c3792e3959d3', 1, 7200, 0, 0, 0, '2026-11-24 17:41:15.17708+00', '2026-11-25 17:41:15.17708+00', '2026-11-24 19:41:15.252+00', '2026-11-25 19:41:15.177+00', '2026-11-24 17:41:15.17708+00', '2026-11-24 17:41:15.252+00', '2026-11-24 17:41:15.258839+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20ea6-db01-73df-b7b4-3e7eee3df954', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea6-db00-71c3-8e18-d5de4bb6b82c', '01a20ea6-db01-73de-9195-ebbbf2d8236b', '19850000013276', 'request', '01a20ea6-dae5-729c-a554-8da3af626537', 'approved', 'approved', NULL, NULL, NULL, 12, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725a-840c-59e3462356b5', 1, 3600, 0, 0, 0, '2026-11-24 17:42:25.794411+00', '2026-11-25 17:42:25.794411+00', NULL, '2026-11-25 18:42:25.794411+00', '2026-11-24 17:42:25.794411+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 'observed', ''),
	('01a20ea5-c864-7273-b334-6138e8319dd9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea5-ad5b-703b-916a-479f3ec3fb69', '01a20ea5-c863-711a-992c-2f6d8afd6463', '19850000012884', 'request', '01a20ea5-c84c-72ed-b339-cc84ab8d460f', 'active', 'active', NULL, NULL, NULL, 11, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725b-8351-a94d1e264af9', 1, 3600, 0, 0, 0, '2026-11-24 17:41:15.492969+00', '2026-11-25 17:41:15.492969+00', '2026-11-24 18:41:15.542+00', '2026-11-25 18:41:15.492+00', '2026-11-24 17:41:15.492969+00', '2026-11-24 17:41:15.542+00', '2026-11-24 17:41:15.545944+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'held', ''),
	('01a20ea6-dba8-7066-8252-6a201c2ec8bb', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '01a20ea2-b059-7297-a7db-79c3494c9c90', '01a20ea6-db00-71c3-8e18-d5de4bb6b82c', '01a20ea6-dba8-7065-97b8-e10b024d9ccc', '19850000010304', 'request', '01a20ea6-db88-72ce-bf4a-d8da442380ae', 'approved', 'approved', NULL, NULL, NULL, 14, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db49-72e3-9fa3-31899df2cad3', 1, 3600, 0, 0, 0, '2026-11-25 17:42:25.961284+00', '2026-11-26 17:42:25.961284+00', NULL, '2026-11-26 18:42:25.961284+00', '2026-11-24 17:42:25.961284+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 'scheduled', ''),
	('01a20ea6-db62-735b-a704-f8c31b360dbc', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea6-db61-71dc-8d20-a6bbb0dc7c66', '01a20ea6-db62-735a-9a1f-8d5a50302244', '19850000022416', 'request', '01a20ea6-db4d-7025-95ab-f90d2d7c3d77', 'approved', 'approved', NULL, NULL, NULL, 13, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db49-72ef-9f04-a9686927b7ab', 1, 3600, 0, 0, 0, '2026-11-24 17:42:25.891078+00', '2026-11-25 17:42:25.891078+00', NULL, '2026-11-25 18:42:25.891078+00', '2026-11-24 17:42:25.891078+00', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:26.027038+00', 'would_replace_organization', false, 'stopped', 'It would replace an organization that the approval did not name.'),
	('01a20ea6-e5f5-70a1-8036-510e236df785', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-1d05-7199-9db9-9d7aaf547157', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-e5f5-709f-8242-f181cf26e1a6', '01a20ea6-e5f5-70a0-a835-ac64e9daadbf', '19850000013144', 'request', '01a20ea6-e5e4-7311-b609-28f724827d0b', 'ending', 'approved', NULL, 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 21, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, 3600, 0, 0, 0, '2026-11-24 17:42:28.598305+00', '2026-11-25 17:42:28.598305+00', NULL, '2026-11-25 18:42:28.598305+00', '2026-11-24 17:42:28.598305+00', NULL, NULL, '2026-11-24 17:42:28.86876+00', '2026-11-24 17:42:28.868794+00', NULL, NULL, NULL, NULL, false, 'being_removed', ''),
	('01a20ea6-dd25-7281-8552-fd8cf3b9e29e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea5-c1be-71ee-86fb-f09c0541427d', '01a20ea6-dd25-7280-aac4-0b0e45e842f1', '19850000020360', 'request', '01a20ea6-dd01-719d-a100-1a7f4c852d56', 'active', 'active', NULL, NULL, NULL, 15, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}', '01a20ea2-db49-72ed-ad8b-cad550312e64', 1, 3600, 0, 0, 0, '2026-11-24 17:42:26.341892+00', '2026-11-25 17:42:26.341892+00', '2026-11-24 18:42:26.415+00', '2026-11-25 18:42:26.341+00', '2026-11-24 17:42:26.341892+00', '2026-11-24 17:42:26.415+00', '2026-11-24 17:42:26.420644+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20ea6-de5f-7023-87c8-f6c2d26d98d9', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-4d58-731a-a0e6-357cdd11912c', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea6-de5e-7172-86f7-4d86155ca798', '01a20ea6-de5f-7022-8f2b-54c81aab9b4d', '19850000013144', 'request', '01a20ea6-de48-7399-912d-70a93a2de058', 'ended', 'ending', 'gone', 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 16, '{"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, 3600, 0, 0, 0, '2026-11-24 17:42:26.6559+00', '2026-11-25 17:42:26.6559+00', '2026-11-24 18:42:26.715+00', '2026-11-25 18:42:26.655+00', '2026-11-24 17:42:26.6559+00', '2026-11-24 17:42:26.715+00', '2026-11-24 17:42:26.718193+00', '2026-11-24 17:42:26.936254+00', '2026-11-24 17:42:26.936289+00', '2026-11-24 17:42:27.006601+00', '2026-11-24 17:42:26.995+00', NULL, NULL, false, 'over', ''),
	('01a20ea6-e2a2-709b-8baa-f57da775d472', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-28c7-731b-880d-9979cfae7eee', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e2a1-73b0-88ea-d09fbdc0866b', '01a20ea6-e2a1-73b1-b57b-b996e3ff4da6', '19850000012496', 'request', '01a20ea6-e28c-71f9-954a-ff709d421a4d', 'active', 'active', NULL, NULL, NULL, 20, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, 60, 0, 0, 1800, '2026-11-24 17:42:27.746541+00', '2026-11-25 17:42:27.746541+00', '2026-11-24 17:43:27.783+00', '2026-11-25 17:43:27.746+00', '2026-11-24 17:42:27.746541+00', '2026-11-24 17:42:27.783+00', '2026-11-24 17:42:27.785897+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20ea6-e0a7-71d3-a222-fd4e551ba1fa', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e0a6-7053-a50c-c18eb06defba', '01a20ea6-e0a7-71d2-b8f4-866d34bc0a92', '19850000012496', 'request', '01a20ea6-e094-711c-851a-a1f0da8be0a6', 'approved', 'approved', NULL, NULL, NULL, 17, '{"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, 3600, 0, 0, 1800, '2026-11-24 17:42:27.240577+00', '2026-11-25 17:42:27.240577+00', NULL, '2026-11-25 18:42:27.240577+00', '2026-11-24 17:42:27.240577+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 'waits_for_seat', ''),
	('01a20ea6-e25d-733a-bf97-d3ccfaacb244', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea6-e25c-7026-b637-6123994e5f63', '01a20ea6-e25c-7027-b022-b6e7fa3a52a2', '19850000012884', 'request', '01a20ea6-e23f-73af-965c-69705c8ca541', 'ending', 'ending', NULL, 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 19, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db35-725b-8351-a94d1e264af9', 1, 3600, 0, 0, 0, '2026-11-24 17:42:27.67779+00', '2026-11-25 17:42:27.67779+00', '2026-11-24 18:42:27.732+00', '2026-11-25 18:42:27.677+00', '2026-11-24 17:42:27.67779+00', '2026-11-24 17:42:27.732+00', '2026-11-24 17:42:27.738204+00', '2026-11-24 17:42:28.036073+00', '2026-11-24 17:42:28.036107+00', NULL, NULL, NULL, NULL, false, 'still_held', ''),
	('01a20ea6-e1e1-7362-8170-ef1739a0fe21', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-f825-723e-90a1-07b0b313112c', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea6-e1e0-731e-a788-75195a995925', '01a20ea6-e1e1-7361-981a-823b948c13f3', '19850000012496', 'request', '01a20ea6-e1d0-73e5-951a-b36e3bbd5152', 'ending', 'active', NULL, 'revoked', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 18, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, 3600, 0, 0, 1800, '2026-11-24 17:42:27.553871+00', '2026-11-25 17:42:27.553871+00', '2026-11-24 18:42:27.599+00', '2026-11-25 18:42:27.553+00', '2026-11-24 17:42:27.553871+00', '2026-11-24 17:42:27.599+00', '2026-11-24 17:42:27.601092+00', '2026-11-24 17:42:28.304394+00', '2026-11-24 17:42:28.304427+00', NULL, NULL, NULL, NULL, false, 'being_removed', '');


--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES
	(true, '01a20ea1-b87b-71e4-90a1-010235669b46', '\x7dbf750db0bd882e5d3f0a9b73e921fdcd6bd99a9ef7d4b6d1c6051273272836', '2026-11-09 17:36:49.281496+00');


--
-- Data for Name: items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.items VALUES
	('01a20ea5-ad64-7021-9be4-064aafef4145', '01a20ea5-ad5b-703b-916a-479f3ec3fb69', 'group', '01a20ea2-b059-7293-81bd-13f59f1b1187', '19850000009140', '2026-11-24 17:41:08.981475+00', 0, NULL, '19850000042376', '2026-11-24 17:42:25.629+00', NULL, NULL, false, 0, NULL),
	('01a20ea5-c863-711a-992c-2f6d8afd6463', '01a20ea5-ad5b-703b-916a-479f3ec3fb69', 'group', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '19850000012884', '2026-11-24 17:42:25.522+00', 0, NULL, NULL, '2026-11-24 17:42:25.629+00', '2026-11-24 17:42:25.652+00', NULL, false, 0, NULL),
	('01a20ea6-db01-73de-9195-ebbbf2d8236b', '01a20ea6-db00-71c3-8e18-d5de4bb6b82c', 'group', '01a20ea2-b059-7290-b149-d758968f366e', '19850000013276', NULL, 0, NULL, NULL, '2026-11-24 17:42:25.968+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-dba8-7065-97b8-e10b024d9ccc', '01a20ea6-db00-71c3-8e18-d5de4bb6b82c', 'group', '01a20ea2-b059-7297-a7db-79c3494c9c90', '19850000010304', NULL, 0, NULL, NULL, '2026-11-24 17:42:25.968+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-db62-735a-9a1f-8d5a50302244', '01a20ea6-db61-71dc-8d20-a6bbb0dc7c66', 'organization', '01a20ea2-b082-740a-afa5-f1fca945e22f', '19850000022416', NULL, 0, NULL, NULL, '2026-11-24 17:42:26.004+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-e2a1-73b1-b57b-b996e3ff4da6', '01a20ea6-e2a1-73b0-88ea-d09fbdc0866b', 'group', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000012496', NULL, 0, NULL, '19850000107184', '2026-11-24 17:42:27.774+00', NULL, NULL, false, 0, NULL),
	('01a20ea4-aa25-70dd-be48-647037ce4cb8', '01a20ea4-aa24-7117-8dda-706ccf8a6afb', 'group', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000012496', '2026-11-24 17:40:08.036+00', 0, NULL, NULL, '2026-11-24 17:40:08.029+00', NULL, NULL, false, 0, NULL),
	('01a20ea5-c1be-71ef-a8fe-24ce5d8697a4', '01a20ea5-c1be-71ee-86fb-f09c0541427d', 'group', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000012496', NULL, 0, NULL, '19850000100488', '2026-11-24 17:42:26.405+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-dd25-7280-aac4-0b0e45e842f1', '01a20ea5-c1be-71ee-86fb-f09c0541427d', 'organization', '01a20ea2-b082-7408-a65c-252c6b8409a9', '19850000020360', NULL, 0, NULL, '19850000101780', '2026-11-24 17:42:26.405+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-e25c-7027-b022-b6e7fa3a52a2', '01a20ea6-e25c-7026-b637-6123994e5f63', 'group', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '19850000012884', '2026-11-24 17:42:29.023781+00', 1, 'Zendesk does not allow this change.', '19850000106284', '2026-11-24 17:42:28.06+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-de5f-7022-8f2b-54c81aab9b4d', '01a20ea6-de5e-7172-86f7-4d86155ca798', 'group', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '19850000013144', NULL, 0, NULL, NULL, '2026-11-24 17:42:26.995+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-e0a7-71d2-b8f4-866d34bc0a92', '01a20ea6-e0a6-7053-a50c-c18eb06defba', 'group', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000012496', '2026-11-24 17:47:28.349+00', 0, NULL, NULL, '2026-11-24 17:42:28.341+00', NULL, NULL, false, 0, NULL),
	('01a20ea5-b03f-72c3-815b-049300572d55', '01a20ea5-b03f-72c2-893b-f567ae79e309', 'group', '01a20ea2-b059-728f-9554-17a246b03017', '19850000010948', '2026-11-24 17:41:13.466544+00', 0, NULL, '19850000099716', '2026-11-24 17:41:15.931356+00', NULL, NULL, false, 0, NULL),
	('01a20ea5-c346-72d3-b0d9-aaeef07a94be', '01a20ea5-c345-7345-a8f8-165bc5138783', 'group', '01a20ea2-b058-7116-a011-972992ae2959', '19850000011080', NULL, 0, NULL, '19850000101132', '2026-11-24 17:41:15.931356+00', NULL, NULL, false, 0, NULL),
	('01a20ea4-90fa-72ea-b28c-152e75b64c85', '01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', 'group', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '19850000013144', NULL, 0, NULL, NULL, '2026-11-24 17:41:15.931356+00', NULL, NULL, false, 0, NULL),
	('01a20ea5-aa73-71b8-835a-e234e4491d3e', '01a20ea5-aa72-7247-9aa2-f35d805a54a4', 'group', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000012496', NULL, 0, NULL, NULL, '2026-11-24 17:41:15.931356+00', NULL, NULL, false, 0, NULL),
	('01a20ea5-c5e8-71e1-b83d-c7add589683e', '01a20ea5-c5e7-7308-8726-0650993b3f66', 'custom_role', NULL, NULL, NULL, 0, NULL, '19850000003860', '2026-11-24 17:41:15.931356+00', NULL, '19850000003860', true, 1, NULL),
	('01a20ea6-e1e1-7361-981a-823b948c13f3', '01a20ea6-e1e0-731e-a788-75195a995925', 'group', '01a20ea2-b058-7115-8742-36b1b0571e72', '19850000012496', '2026-11-24 17:42:37.164138+00', 1, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '19850000105128', '2026-11-24 17:42:36.348+00', NULL, NULL, false, 0, NULL),
	('01a20ea6-e5f5-70a0-a835-ac64e9daadbf', '01a20ea6-e5f5-709f-8242-f181cf26e1a6', 'group', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '19850000013144', '2026-11-24 17:42:37.486942+00', 1, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '19850000107316', '2026-11-24 17:42:36.624+00', NULL, NULL, false, 0, NULL);


--
-- Data for Name: kysely_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kysely_migration VALUES
	('0001-foundation', '2026-11-24T17:36:49.065Z'),
	('0002-silent-apps', '2026-11-24T17:36:49.120Z'),
	('0003-sync-brake', '2026-11-24T17:36:49.246Z');


--
-- Data for Name: kysely_migration_lock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kysely_migration_lock VALUES
	('migration_lock', 0);


--
-- Data for Name: own_memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.own_memberships VALUES
	('01a20ea4-90fa-72ea-b28c-152e75b64c85', '19850000098812', 'answered', '2026-11-09 17:39:59.279197+00', '2026-11-24 17:40:08.062+00', '2026-11-24 17:40:13.77+00'),
	('01a20ea5-aa73-71b8-835a-e234e4491d3e', '19850000098944', 'answered', '2026-11-24 17:41:07.900914+00', '2026-11-24 17:41:08.182+00', '2026-11-24 17:41:08.192+00'),
	('01a20ea5-b03f-72c3-815b-049300572d55', '19850000099716', 'answered', '2026-11-24 17:41:13.374173+00', NULL, NULL),
	('01a20ea5-c1be-71ef-a8fe-24ce5d8697a4', '19850000100488', 'answered', '2026-11-24 17:41:13.818949+00', NULL, NULL),
	('01a20ea5-c346-72d3-b0d9-aaeef07a94be', '19850000101132', 'answered', '2026-11-24 17:41:14.511118+00', NULL, NULL),
	('01a20ea5-c863-711a-992c-2f6d8afd6463', '19850000101264', 'answered', '2026-11-24 17:41:15.532598+00', NULL, NULL),
	('01a20ea6-dd25-7280-aac4-0b0e45e842f1', '19850000101780', 'answered', '2026-11-24 17:42:26.406435+00', NULL, NULL),
	('01a20ea6-de5f-7022-8f2b-54c81aab9b4d', '19850000104228', 'answered', '2026-11-24 17:42:26.706965+00', '2026-11-24 17:42:26.985+00', '2026-11-24 17:42:26.995+00'),
	('01a20ea6-e2a1-73b1-b57b-b996e3ff4da6', '19850000107184', 'answered', '2026-11-24 17:42:27.775491+00', NULL, NULL),
	('01a20ea6-e25c-7027-b022-b6e7fa3a52a2', '19850000106284', 'answered', '2026-11-24 17:42:27.723151+00', '2026-11-24 17:42:28.053+00', NULL),
	('01a20ea6-e1e1-7361-981a-823b948c13f3', '19850000105128', 'answered', '2026-11-24 17:42:27.58923+00', '2026-11-24 17:42:28.328+00', NULL),
	('01a20ea6-e5f5-70a0-a835-ac64e9daadbf', '19850000107316', 'claimed', '2026-11-24 17:42:36.63573+00', NULL, NULL);


--
-- Data for Name: owner_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.owner_users VALUES
	('01a20ea2-71cf-7237-bef2-ff076b1cae2c', '01a20ea2-2329-7371-99be-a3eeb8670cac', 0);


--
-- Data for Name: owners; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.owners VALUES
	('01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'Support leads', '', NULL, '2026-11-09 17:37:36.720461+00');


--
-- Data for Name: remembered_organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.remembered_organizations VALUES
	('01a20ea5-c1be-71ee-86fb-f09c0541427d', '19850000014564', '19850000040828', true, true, '2026-11-24 17:42:26.369926+00');


--
-- Data for Name: request_comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_comments VALUES
	('01a20ea5-a7a5-7009-b241-2c2705205c31', '01a20ea5-a144-72b2-9562-a6d6e0e4bdd1', '01a20ea2-2329-7371-99be-a3eeb8670cac', 'Until when do you need it?', '2026-11-24 17:41:07.105+00');


--
-- Data for Name: request_configurations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_configurations VALUES
	('01a20ea2-db34-7389-9f34-aed0d7b773c2', '01a20ea2-b024-702c-867a-11bbf279cfa8', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.733943+00'),
	('01a20ea2-db34-738a-ac8a-f0ff73f25928', '01a20ea2-b024-702d-9c9d-bf8432fba832', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734225+00'),
	('01a20ea2-db34-738b-b913-ccdf4c88827e', '01a20ea2-b024-702e-a75b-e1f961441dd4', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734237+00'),
	('01a20ea2-db34-738c-8c20-c3792e3959d3', '01a20ea2-b024-702f-acf5-f8560ac08bdf', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734243+00'),
	('01a20ea2-db34-738d-8ebf-8431310ab80e', '01a20ea2-b024-7030-93fc-f8b58d2d02ad', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734249+00'),
	('01a20ea2-db34-738e-9d11-dbf3b5988b4e', '01a20ea2-b024-7031-a4c6-7d15fbcd111a', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734255+00'),
	('01a20ea2-db34-738f-8dd5-7cbd792c3606', '01a20ea2-b024-7032-993f-e2e13f649a61', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.73426+00'),
	('01a20ea2-db35-7258-8a33-b561b07a347c', '01a20ea2-b059-728e-960b-1a47551b2480', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734278+00'),
	('01a20ea2-db35-7259-a363-02c251fce87a', '01a20ea2-b059-728f-9554-17a246b03017', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734283+00'),
	('01a20ea2-db35-725a-840c-59e3462356b5', '01a20ea2-b059-7290-b149-d758968f366e', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734288+00'),
	('01a20ea2-db35-725b-8351-a94d1e264af9', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734298+00'),
	('01a20ea2-db35-725c-a62a-2dec4d60ad47', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734303+00'),
	('01a20ea2-db35-725d-8dc5-600bfe33f8c6', '01a20ea2-b059-7293-81bd-13f59f1b1187', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734308+00'),
	('01a20ea2-db38-71d8-9f36-14def7f018ac', '01a20ea2-b059-7294-b088-75d903fb73f1', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734313+00'),
	('01a20ea2-db49-72e1-b696-96f97985491b', '01a20ea2-b059-7295-b3cc-48eeb23f7104', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734319+00'),
	('01a20ea2-db49-72e2-976a-0b1fb3edc0bb', '01a20ea2-b059-7296-9d39-53c06bb61626', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734324+00'),
	('01a20ea2-db49-72e3-9fa3-31899df2cad3', '01a20ea2-b059-7297-a7db-79c3494c9c90', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734329+00'),
	('01a20ea2-db49-72e4-b3a6-45069fd283b9', '01a20ea2-b082-73ff-9c87-31025236ee48', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734335+00'),
	('01a20ea2-db49-72e5-a126-37c932803b29', '01a20ea2-b082-7400-8c04-8adfe762f66a', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.73434+00'),
	('01a20ea2-db49-72e6-8826-814e2edcc053', '01a20ea2-b082-7401-bfa9-267ba81842dc', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734345+00'),
	('01a20ea2-db49-72e7-87c4-aca34297ba9c', '01a20ea2-b082-7402-b559-4e48d9257224', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734351+00'),
	('01a20ea2-db49-72e8-98f5-4ac13480884b', '01a20ea2-b082-7403-aead-23a01eee54a7', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734356+00'),
	('01a20ea2-db49-72e9-9c7c-62a1e6afff98', '01a20ea2-b082-7404-88ba-ba99aedb0991', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734361+00'),
	('01a20ea2-db49-72ea-819d-f32f1580042c', '01a20ea2-b082-7405-b415-d6909256ceb2', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734369+00'),
	('01a20ea2-db49-72eb-a718-f06f6bbfc387', '01a20ea2-b082-7406-bd02-cdf45c94d39e', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734375+00'),
	('01a20ea2-db49-72ec-adcb-f16ac79e9f41', '01a20ea2-b082-7407-918b-c5821db877b2', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.73438+00'),
	('01a20ea2-db49-72ed-ad8b-cad550312e64', '01a20ea2-b082-7408-a65c-252c6b8409a9', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734385+00'),
	('01a20ea2-db49-72ee-a4dc-656fb4577245', '01a20ea2-b082-7409-b1b3-a22bd1265faa', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.73439+00'),
	('01a20ea2-db49-72ef-9f04-a9686927b7ab', '01a20ea2-b082-740a-afa5-f1fca945e22f', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 17:38:03.734395+00'),
	('01a20ea2-db34-7390-a617-50bd7d9b1116', '01a20ea2-b058-7115-8742-36b1b0571e72', 0, 2, true, false, true, 2592000, 28800, 1800, '2026-11-24 17:41:13.745593+00'),
	('01a20ea2-db34-7391-99b1-e36981fbf3c8', '01a20ea2-b058-7116-a011-972992ae2959', 0, 2, true, false, true, NULL, 28800, 0, '2026-11-24 17:41:14.101791+00');


--
-- Data for Name: request_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_items VALUES
	('01a20ea4-8056-7186-a888-49a98d699c68', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-35f0-7152-8807-c73aec6c3b09', false, '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, '{"basis": "read", "calls": [{"why": "creates the account", "path": "/api/v2/users", "method": "POST"}, {"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "account", "text": "Creates a Zendesk agent account for mira lopez.", "is_warning": true}, {"kind": "seat", "text": "Takes a Zendesk seat; 18 are used now.", "is_warning": true}, {"kind": "group", "text": "Zendesk also adds new agents to the account''s default group.", "is_warning": false}, {"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds mira lopez to the group Refunds for 1 h.", "computed_at": "2026-11-24T17:39:51.429Z", "is_possible": true, "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea4-a473-712a-99f7-fe4550b5dbed', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-424e-7062-bd65-404f0ef5855b', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 1, '{"basis": "read", "calls": [{"why": "creates the account", "path": "/api/v2/users", "method": "POST"}, {"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "account", "text": "Creates a Zendesk agent account for noor aziz.", "is_warning": true}, {"kind": "seat", "text": "Takes a Zendesk seat; 18 are used now.", "is_warning": true}, {"kind": "group", "text": "Zendesk also adds new agents to the account''s default group.", "is_warning": false}, {"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds noor aziz to the group Billing for 1 h.", "computed_at": "2026-11-24T17:40:00.748Z", "is_possible": true, "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea4-6a3f-732e-a940-af32362da6b5', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds tom okafor to the group Billing for 1 h.", "computed_at": "2026-11-24T17:39:45.832Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-a144-72b2-9562-a6d6e0e4bdd1', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', true, '01a20ea2-db35-725a-840c-59e3462356b5', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds jonas weber to the group Fraud Review for 1 h.", "computed_at": "2026-11-24T17:41:05.326Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-a7e4-71e6-89a4-8b33d011cc6e', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', false, '01a20ea2-db35-725b-8351-a94d1e264af9', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds jonas weber to the group Payments for 1 h.", "computed_at": "2026-11-24T17:41:07.154Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-a874-7178-9a76-3387b196fe16', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', false, '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds jonas weber to the group Refunds for 1 h.", "computed_at": "2026-11-24T17:41:07.273Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-aa52-70ca-b587-5241f033e9cb', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea3-d35c-7013-ae8b-1b52769350fc', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds rania johansson to the group Billing for 1 h.", "computed_at": "2026-11-24T17:41:07.645Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-ace2-71e3-8488-2e193ca9e218', '01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', false, '01a20ea2-db35-725d-8dc5-600bfe33f8c6', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "note", "text": "tom okafor has this already, not through Gatehouse. It stays when this ends.", "is_warning": true}], "sentence": "Adds tom okafor to the group Support for 1 h.", "computed_at": "2026-11-24T17:41:08.436Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-b028-7116-9a8e-c726ef5bdb42', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea3-e37e-711c-9673-45e27def5b1f', false, '01a20ea2-db35-7259-a363-02c251fce87a', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds aisha petrov to the group Escalations for 1 h.", "computed_at": "2026-11-24T17:41:09.278Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-b072-72a3-b746-22e063e620be', '01a20ea2-b059-728f-9554-17a246b03017', '01a20ea3-e37e-711c-9673-45e27def5b1f', false, '01a20ea2-db35-7259-a363-02c251fce87a', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds aisha petrov to the group Escalations for 2 h.", "computed_at": "2026-11-24T17:41:09.346Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-c1aa-7278-a36a-744564278292', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds Priya Nair to the group Billing for 1 h.", "computed_at": "2026-11-24T17:41:13.763Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-c321-7379-b0ca-a2d8c0034623', '01a20ea2-b058-7116-a011-972992ae2959', '01a20ea3-b3b2-7349-986f-9170b07b84f9', false, '01a20ea2-db34-7391-99b1-e36981fbf3c8', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds wanjiru dubois to the group Engineering without an end.", "computed_at": "2026-11-24T17:41:14.130Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-c5d2-71cc-bd98-b320124ed88f', '01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea3-eee8-739b-a229-6c0ea245ad74', false, '01a20ea2-db34-738b-b913-ccdf4c88827e', 1, '{"basis": "read", "calls": [{"why": "sets the role", "path": "/api/v2/users/19850000058216", "method": "PUT"}, {"why": "gives the earlier role back at the end", "path": "/api/v2/users/19850000058216", "method": "PUT"}], "effects": [{"kind": "role", "text": "Replaces the role Billing specialist; it comes back when this ends.", "is_warning": true}], "sentence": "Gives yusuf nguyen the role Team lead for 1 h instead of Billing specialist, which comes back afterwards.", "computed_at": "2026-11-24T17:41:14.827Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-c70e-712a-934f-4e1e4c238751', '01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea3-eee8-739b-a229-6c0ea245ad74', false, '01a20ea2-db34-738c-8c20-c3792e3959d3', 1, '{"basis": "read", "calls": [{"why": "sets the role", "path": "/api/v2/users/19850000058216", "method": "PUT"}, {"why": "gives the earlier role back at the end", "path": "/api/v2/users/19850000058216", "method": "PUT"}], "effects": [{"kind": "role", "text": "Replaces the role Team lead; it comes back when this ends.", "is_warning": true}], "sentence": "Gives yusuf nguyen the role Billing specialist for 2 h instead of Team lead, which comes back afterwards.", "computed_at": "2026-11-24T17:41:15.146Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea5-c84c-72ed-b339-cc84ab8d460f', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', false, '01a20ea2-db35-725b-8351-a94d1e264af9', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds tom okafor to the group Payments for 1 h.", "computed_at": "2026-11-24T17:41:15.456Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-dae5-729c-a554-8da3af626537', '01a20ea2-b059-7290-b149-d758968f366e', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', false, '01a20ea2-db35-725a-840c-59e3462356b5', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}, {"kind": "observe", "text": "Gatehouse only observes here: nothing is written until it goes live.", "is_warning": false}], "sentence": "Adds joao romero to the group Fraud Review for 1 h.", "computed_at": "2026-11-24T17:42:25.749Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-db4d-7025-95ab-f90d2d7c3d77', '01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', false, '01a20ea2-db49-72ef-9f04-a9686927b7ab', 1, '{"basis": "read", "calls": [{"why": "adds the person to the organization", "path": "/api/v2/organization_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/organization_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "observe", "text": "Gatehouse only observes here: nothing is written until it goes live.", "is_warning": false}], "sentence": "Adds jonas weber to the organization Copper Logistics for 1 h.", "computed_at": "2026-11-24T17:42:25.858Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-db88-72ce-bf4a-d8da442380ae', '01a20ea2-b059-7297-a7db-79c3494c9c90', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', false, '01a20ea2-db49-72e3-9fa3-31899df2cad3', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}, {"kind": "observe", "text": "Gatehouse only observes here: nothing is written until it goes live.", "is_warning": false}], "sentence": "Adds joao romero to the group Tier 3 for 1 h.", "computed_at": "2026-11-24T17:42:25.920Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-dd01-719d-a100-1a7f4c852d56', '01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', false, '01a20ea2-db49-72ed-ad8b-cad550312e64', 1, '{"basis": "read", "calls": [{"why": "makes room, because only one organization is allowed", "path": "/api/v2/organization_memberships/19850000040828", "method": "DELETE"}, {"why": "adds the person to the organization", "path": "/api/v2/organization_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/organization_memberships/{id}", "method": "DELETE"}, {"why": "gives the replaced organization back at the end", "path": "/api/v2/organization_memberships", "method": "POST"}], "effects": [{"kind": "organization", "text": "Multiple organizations is off in this account: Cedar Logistics replaces Brightwave until this ends.", "is_warning": true}], "sentence": "Adds Priya Nair to the organization Cedar Logistics for 1 h in place of Brightwave, which comes back afterwards.", "computed_at": "2026-11-24T17:42:26.293Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}}'),
	('01a20ea6-de48-7399-912d-70a93a2de058', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-4d58-731a-a0e6-357cdd11912c', false, '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, '{"basis": "read", "calls": [{"why": "creates the account", "path": "/api/v2/users", "method": "POST"}, {"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "account", "text": "Creates a Zendesk agent account for lena moss.", "is_warning": true}, {"kind": "seat", "text": "Takes a Zendesk seat; 19 are used now.", "is_warning": true}, {"kind": "group", "text": "Zendesk also adds new agents to the account''s default group.", "is_warning": false}, {"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds lena moss to the group Refunds for 1 h.", "computed_at": "2026-11-24T17:42:26.628Z", "is_possible": true, "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-e1d0-73e5-951a-b36e3bbd5152', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea3-f825-723e-90a1-07b0b313112c', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds sofia kaur to the group Billing for 1 h.", "computed_at": "2026-11-24T17:42:27.528Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-e094-711c-851a-a1f0da8be0a6', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, '{"basis": "read", "calls": [{"why": "creates the account", "path": "/api/v2/users", "method": "POST"}, {"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "account", "text": "Creates a Zendesk agent account for omar haddad.", "is_warning": true}, {"kind": "seat", "text": "Takes a Zendesk seat; 19 are used now.", "is_warning": true}, {"kind": "group", "text": "Zendesk also adds new agents to the account''s default group.", "is_warning": false}, {"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds omar haddad to the group Billing for 1 h.", "computed_at": "2026-11-24T17:42:27.214Z", "is_possible": true, "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-e23f-73af-965c-69705c8ca541', '01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', false, '01a20ea2-db35-725b-8351-a94d1e264af9', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds yusuf fernandez to the group Payments for 1 h.", "computed_at": "2026-11-24T17:42:27.600Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-e28c-71f9-954a-ff709d421a4d', '01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea4-28c7-731b-880d-9979cfae7eee', false, '01a20ea2-db34-7390-a617-50bd7d9b1116', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds freya castillo to the group Billing for 1 min.", "computed_at": "2026-11-24T17:42:27.710Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20ea6-e5e4-7311-b609-28f724827d0b', '01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea4-1d05-7199-9db9-9d7aaf547157', false, '01a20ea2-db35-725c-a62a-2dec4d60ad47', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds thandiwe horvat to the group Refunds for 1 h.", "computed_at": "2026-11-24T17:42:28.574Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}');


--
-- Data for Name: request_stages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_stages VALUES
	('01a20ea4-6a3f-732e-a940-af32362da6b5', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea4-8056-7186-a888-49a98d699c68', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea4-a473-712a-99f7-fe4550b5dbed', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-a144-72b2-9562-a6d6e0e4bdd1', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-a7e4-71e6-89a4-8b33d011cc6e', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-a874-7178-9a76-3387b196fe16', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-aa52-70ca-b587-5241f033e9cb', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-ace2-71e3-8488-2e193ca9e218', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-b028-7116-9a8e-c726ef5bdb42', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-b072-72a3-b746-22e063e620be', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-c1aa-7278-a36a-744564278292', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-c321-7379-b0ca-a2d8c0034623', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-c5d2-71cc-bd98-b320124ed88f', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-c70e-712a-934f-4e1e4c238751', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea5-c84c-72ed-b339-cc84ab8d460f', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-dae5-729c-a554-8da3af626537', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-db4d-7025-95ab-f90d2d7c3d77', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-db88-72ce-bf4a-d8da442380ae', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-dd01-719d-a100-1a7f4c852d56', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-de48-7399-912d-70a93a2de058', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-e094-711c-851a-a1f0da8be0a6', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-e1d0-73e5-951a-b36e3bbd5152', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-e23f-73af-965c-69705c8ca541', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-e28c-71f9-954a-ff709d421a4d', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c'),
	('01a20ea6-e5e4-7311-b609-28f724827d0b', 1, 'any', '01a20ea2-71cf-7237-bef2-ff076b1cae2c');


--
-- Data for Name: request_transitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_transitions VALUES
	('PENDING', 'PENDING'),
	('PENDING', 'APPROVED'),
	('PENDING', 'DENIED'),
	('PENDING', 'CANCELED'),
	('APPROVED', 'APPROVED'),
	('DENIED', 'DENIED'),
	('CANCELED', 'CANCELED');


--
-- Data for Name: requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.requests VALUES
	('01a20ea4-8056-7186-a888-49a98d699c68', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-35f0-7152-8807-c73aec6c3b09', 'APPROVED', 'APPROVED', NULL, 'For the dump: mira and Refunds', 3600, 1, 1, '2026-11-09 17:39:51.547744+00', '2026-11-09 17:39:55.754+00', '2026-11-23 17:39:51.547744+00', '2026-11-09 17:39:55.754+00'),
	('01a20ea4-a473-712a-99f7-fe4550b5dbed', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-424e-7062-bd65-404f0ef5855b', 'APPROVED', 'APPROVED', NULL, 'For the dump: noor and Billing', 3600, 1, 1, '2026-11-09 17:40:00.758141+00', '2026-11-09 17:40:02.209+00', '2026-11-23 17:40:00.758141+00', '2026-11-09 17:40:02.209+00'),
	('01a20ea4-6a3f-732e-a940-af32362da6b5', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', 'CANCELED', 'PENDING', 'expired', 'For the dump: tom and Billing', 3600, 1, 1, '2026-11-09 17:39:45.859595+00', '2026-11-24 17:41:04.417+00', '2026-11-23 17:39:45.859595+00', '2026-11-24 17:41:04.417+00'),
	('01a20ea5-a144-72b2-9562-a6d6e0e4bdd1', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'PENDING', 'PENDING', NULL, 'For the dump: jonas and Fraud Review', 3600, 1, 1, '2026-11-24 17:41:05.485434+00', '2026-11-24 17:41:07.105+00', '2026-12-08 17:41:05.485434+00', NULL),
	('01a20ea5-a7e4-71e6-89a4-8b33d011cc6e', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'DENIED', 'PENDING', NULL, 'For the dump: jonas and Payments', 3600, 1, 1, '2026-11-24 17:41:07.181826+00', '2026-11-24 17:41:07.22+00', '2026-12-08 17:41:07.181826+00', '2026-11-24 17:41:07.22+00'),
	('01a20ea5-a874-7178-9a76-3387b196fe16', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'CANCELED', 'PENDING', 'canceled', 'For the dump: jonas and Refunds', 3600, 1, 1, '2026-11-24 17:41:07.325885+00', '2026-11-24 17:41:07.435+00', '2026-12-08 17:41:07.325885+00', '2026-11-24 17:41:07.435+00'),
	('01a20ea5-aa52-70ca-b587-5241f033e9cb', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-d35c-7013-ae8b-1b52769350fc', 'APPROVED', 'PENDING', NULL, 'For the dump: rania and Billing', 3600, 1, 1, '2026-11-24 17:41:07.797027+00', '2026-11-24 17:41:07.82+00', '2026-12-08 17:41:07.797027+00', '2026-11-24 17:41:07.82+00'),
	('01a20ea5-ace2-71e3-8488-2e193ca9e218', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', 'APPROVED', 'PENDING', NULL, 'For the dump: tom and Support', 3600, 1, 1, '2026-11-24 17:41:08.456049+00', '2026-11-24 17:41:08.517+00', '2026-12-08 17:41:08.456049+00', '2026-11-24 17:41:08.517+00'),
	('01a20ea5-b028-7116-9a8e-c726ef5bdb42', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', 'APPROVED', 'PENDING', NULL, 'For the dump: aisha and Escalations', 3600, 1, 1, '2026-11-24 17:41:09.290519+00', '2026-11-24 17:41:09.308+00', '2026-12-08 17:41:09.290519+00', '2026-11-24 17:41:09.308+00'),
	('01a20ea5-b072-72a3-b746-22e063e620be', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-e37e-711c-9673-45e27def5b1f', 'APPROVED', 'PENDING', NULL, 'For the dump: aisha and Escalations', 7200, 1, 1, '2026-11-24 17:41:09.368981+00', '2026-11-24 17:41:09.388+00', '2026-12-08 17:41:09.368981+00', '2026-11-24 17:41:09.388+00'),
	('01a20ea5-c1aa-7278-a36a-744564278292', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', 'APPROVED', 'PENDING', NULL, 'For the dump: priya and Billing', 3600, 1, 1, '2026-11-24 17:41:13.772712+00', '2026-11-24 17:41:13.787+00', '2026-12-08 17:41:13.772712+00', '2026-11-24 17:41:13.787+00'),
	('01a20ea5-c321-7379-b0ca-a2d8c0034623', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-b3b2-7349-986f-9170b07b84f9', 'APPROVED', 'PENDING', NULL, 'For the dump: wanjiru and Engineering', NULL, 1, 1, '2026-11-24 17:41:14.147966+00', '2026-11-24 17:41:14.172+00', '2026-12-08 17:41:14.147966+00', '2026-11-24 17:41:14.172+00'),
	('01a20ea5-c5d2-71cc-bd98-b320124ed88f', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-eee8-739b-a229-6c0ea245ad74', 'APPROVED', 'PENDING', NULL, 'For the dump: yusuf nguyen and Team lead', 3600, 1, 1, '2026-11-24 17:41:14.837352+00', '2026-11-24 17:41:14.85+00', '2026-12-08 17:41:14.837352+00', '2026-11-24 17:41:14.85+00'),
	('01a20ea5-c70e-712a-934f-4e1e4c238751', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-eee8-739b-a229-6c0ea245ad74', 'APPROVED', 'PENDING', NULL, 'For the dump: yusuf nguyen and Billing specialist', 7200, 1, 1, '2026-11-24 17:41:15.153042+00', '2026-11-24 17:41:15.173+00', '2026-12-08 17:41:15.153042+00', '2026-11-24 17:41:15.173+00'),
	('01a20ea5-c84c-72ed-b339-cc84ab8d460f', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', 'APPROVED', 'PENDING', NULL, 'For the dump: tom and Payments', 3600, 1, 1, '2026-11-24 17:41:15.471459+00', '2026-11-24 17:41:15.488+00', '2026-12-08 17:41:15.471459+00', '2026-11-24 17:41:15.488+00'),
	('01a20ea6-dae5-729c-a554-8da3af626537', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', 'APPROVED', 'PENDING', NULL, 'For the dump: joao and Fraud Review', 3600, 1, 1, '2026-11-24 17:42:25.767678+00', '2026-11-24 17:42:25.79+00', '2026-12-08 17:42:25.767678+00', '2026-11-24 17:42:25.79+00'),
	('01a20ea6-db4d-7025-95ab-f90d2d7c3d77', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'APPROVED', 'PENDING', NULL, 'For the dump: jonas and Copper Logistics', 3600, 1, 1, '2026-11-24 17:42:25.871571+00', '2026-11-24 17:42:25.887+00', '2026-12-08 17:42:25.871571+00', '2026-11-24 17:42:25.887+00'),
	('01a20ea6-db88-72ce-bf4a-d8da442380ae', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', 'APPROVED', 'PENDING', NULL, 'For the dump: joao and Tier 3', 3600, 1, 1, '2026-11-24 17:42:25.933099+00', '2026-11-24 17:42:25.957+00', '2026-12-08 17:42:25.933099+00', '2026-11-24 17:42:25.957+00'),
	('01a20ea6-dd01-719d-a100-1a7f4c852d56', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', 'APPROVED', 'PENDING', NULL, 'For the dump: priya and Cedar Logistics', 3600, 1, 1, '2026-11-24 17:42:26.309866+00', '2026-11-24 17:42:26.339+00', '2026-12-08 17:42:26.309866+00', '2026-11-24 17:42:26.339+00'),
	('01a20ea6-de48-7399-912d-70a93a2de058', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-4d58-731a-a0e6-357cdd11912c', 'APPROVED', 'PENDING', NULL, 'For the dump: lena and Refunds', 3600, 1, 1, '2026-11-24 17:42:26.637411+00', '2026-11-24 17:42:26.652+00', '2026-12-08 17:42:26.637411+00', '2026-11-24 17:42:26.652+00'),
	('01a20ea6-e094-711c-851a-a1f0da8be0a6', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', 'APPROVED', 'PENDING', NULL, 'For the dump: omar and Billing', 3600, 1, 1, '2026-11-24 17:42:27.222098+00', '2026-11-24 17:42:27.236+00', '2026-12-08 17:42:27.222098+00', '2026-11-24 17:42:27.236+00'),
	('01a20ea6-e1d0-73e5-951a-b36e3bbd5152', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea3-f825-723e-90a1-07b0b313112c', 'APPROVED', 'PENDING', NULL, 'For the dump: sofia and Billing', 3600, 1, 1, '2026-11-24 17:42:27.537991+00', '2026-11-24 17:42:27.55+00', '2026-12-08 17:42:27.537991+00', '2026-11-24 17:42:27.55+00'),
	('01a20ea6-e23f-73af-965c-69705c8ca541', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', 'APPROVED', 'PENDING', NULL, 'For the dump: yusuf fernandez and Payments', 3600, 1, 1, '2026-11-24 17:42:27.651553+00', '2026-11-24 17:42:27.674+00', '2026-12-08 17:42:27.651553+00', '2026-11-24 17:42:27.674+00'),
	('01a20ea6-e28c-71f9-954a-ff709d421a4d', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-28c7-731b-880d-9979cfae7eee', 'APPROVED', 'PENDING', NULL, 'For the dump: freya and Billing', 60, 1, 1, '2026-11-24 17:42:27.726398+00', '2026-11-24 17:42:27.742+00', '2026-12-08 17:42:27.726398+00', '2026-11-24 17:42:27.742+00'),
	('01a20ea6-e5e4-7311-b609-28f724827d0b', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '01a20ea4-1d05-7199-9db9-9d7aaf547157', 'APPROVED', 'PENDING', NULL, 'For the dump: thandiwe and Refunds', 3600, 1, 1, '2026-11-24 17:42:28.582757+00', '2026-11-24 17:42:28.595+00', '2026-12-08 17:42:28.582757+00', '2026-11-24 17:42:28.595+00');


--
-- Data for Name: resources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resources VALUES
	('01a20ea2-b024-702c-867a-11bbf279cfa8', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000000904', 'Advisor', 'Advisors set up and run the workflow: automations, macros, triggers, views and channels. They make private comments only.', '["Administrative permissions: this role may manage business rules, extensions and channels."]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": ["business rules", "extensions and channels"]}', 0, true, '2026-11-09 17:38:03.68267+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.688958+00'),
	('01a20ea2-b024-702d-9c9d-bf8432fba832', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000001548', 'Staff', 'Staff agents solve tickets within their groups.', '[]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": []}', 6, true, '2026-11-09 17:38:03.682884+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.689194+00'),
	('01a20ea2-b024-702e-a75b-e1f961441dd4', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000002704', 'Team lead', 'Team leads have greater access than Staff: all tickets, reports, and who belongs to which group.', '["Administrative permissions: this role may manage group memberships, groups."]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": ["group memberships", "groups"]}', 2, true, '2026-11-09 17:38:03.682914+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.689208+00'),
	('01a20ea2-b024-702f-acf5-f8560ac08bdf', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000003860', 'Billing specialist', 'Solves billing tickets and edits customers'' organizations.', '[]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": []}', 4, true, '2026-11-09 17:38:03.68293+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.689216+00'),
	('01a20ea2-b024-7030-93fc-f8b58d2d02ad', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000004248', 'Escalation engineer', 'Works on escalated tickets of every group and sees deleted ones.', '[]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": []}', 1, true, '2026-11-09 17:38:03.682949+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.689223+00'),
	('01a20ea2-b059-7290-b149-d758968f366e', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000013276', 'Fraud Review', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 2, true, '2026-11-09 17:38:03.683123+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', false, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735029+00'),
	('01a20ea2-b058-7115-8742-36b1b0571e72', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000012496', 'Billing', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 1, true, '2026-11-09 17:38:03.683082+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.734943+00'),
	('01a20ea2-b058-7116-a011-972992ae2959', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000011080', 'Engineering', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 4, true, '2026-11-09 17:38:03.683057+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735006+00'),
	('01a20ea2-b059-728e-960b-1a47551b2480', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000013792', 'Enterprise Customers', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 2, true, '2026-11-09 17:38:03.683135+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735016+00'),
	('01a20ea2-b059-728f-9554-17a246b03017', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000010948', 'Escalations', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 3, true, '2026-11-09 17:38:03.683044+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735022+00'),
	('01a20ea2-b024-7031-a4c6-7d15fbcd111a', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000005020', 'Knowledge editor', 'Writes and publishes help center articles.', '[]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": []}', 0, true, '2026-11-09 17:38:03.682963+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.689234+00'),
	('01a20ea2-b024-7032-993f-e2e13f649a61', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'custom_role', '19850000005920', 'People manager', 'Adds and removes team members and assigns their groups. Cannot change administrators.', '["Administrative permissions: this role may manage team members, groups, group memberships."]', '{"roleType": 0, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "administrativePermissions": ["team members", "groups", "group memberships"]}', 0, true, '2026-11-09 17:38:03.682976+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.68924+00'),
	('01a20ea2-b082-7400-8c04-8adfe762f66a', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000015592', 'Alder Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683163+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778084+00'),
	('01a20ea2-b082-7401-bfa9-267ba81842dc', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000015980', 'Amber Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683176+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778094+00'),
	('01a20ea2-b082-7402-b559-4e48d9257224', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000016240', 'Arctic Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.68319+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778102+00'),
	('01a20ea2-b059-7297-a7db-79c3494c9c90', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000010304', 'Tier 3', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 2, true, '2026-11-09 17:38:03.683031+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735082+00'),
	('01a20ea2-b059-7291-ad9e-c1e10cf0c5ec', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000012884', 'Payments', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 1, true, '2026-11-09 17:38:03.683098+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735046+00'),
	('01a20ea2-b059-7292-87ad-4a1e7cfb13a0', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000013144', 'Refunds', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.68311+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735052+00'),
	('01a20ea2-b059-7293-81bd-13f59f1b1187', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000009140', 'Support', '', '["This is the account''s default group: whoever becomes an agent is put into it by Zendesk, without a grant."]', '{"isPublic": true, "isDefault": true, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 18, true, '2026-11-09 17:38:03.682991+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735059+00'),
	('01a20ea2-b059-7294-b088-75d903fb73f1', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000011596', 'Support Operations', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 1, true, '2026-11-09 17:38:03.683069+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735065+00'),
	('01a20ea2-b059-7295-b3cc-48eeb23f7104', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000009656', 'Tier 1', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 2, true, '2026-11-09 17:38:03.683006+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.73507+00'),
	('01a20ea2-b059-7296-9d39-53c06bb61626', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'group', '19850000010044', 'Tier 2', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 3, true, '2026-11-09 17:38:03.683019+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.735076+00'),
	('01a20ea2-b082-73ff-9c87-31025236ee48', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000014564', 'Brightwave', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 7, true, '2026-11-09 17:38:03.683148+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778013+00'),
	('01a20ea2-b082-7403-aead-23a01eee54a7', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000017012', 'Atlas Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683205+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778109+00'),
	('01a20ea2-b082-7404-88ba-ba99aedb0991', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000017656', 'Beacon Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683218+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778115+00'),
	('01a20ea2-b082-7406-bd02-cdf45c94d39e', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000018816', 'Blue Harbor Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683244+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778128+00'),
	('01a20ea2-b082-740a-afa5-f1fca945e22f', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000022416', 'Copper Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683297+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778336+00'),
	('01a20ea2-b082-7405-b415-d6909256ceb2', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000018556', 'Birch Logistics', '', '["Mapped domains (birch-logistics.example): Zendesk adds people with such addresses by itself, so access removed here can come back."]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": ["birch-logistics.example"], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.68323+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778122+00'),
	('01a20ea2-b082-7407-918b-c5821db877b2', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000019716', 'Bright Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683258+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778134+00'),
	('01a20ea2-b082-7408-a65c-252c6b8409a9', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000020360', 'Cedar Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683271+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778152+00'),
	('01a20ea2-b082-7409-b1b3-a22bd1265faa', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'organization', '19850000021260', 'Cobalt Logistics', '', '[]', '{"seen_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce", "domainNames": [], "members_pass": "01a20ea5-ca1b-72f8-902e-4def320a75ce"}', 0, true, '2026-11-09 17:38:03.683284+00', '01a20ea2-71cf-7237-bef2-ff076b1cae2c', 'global', true, 'report', NULL, '2026-11-24 17:41:15.931356+00', '2026-11-09 17:37:52.778158+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES
	('01a20ea4-90ed-704b-b41b-3e7750eab8de', '01a20ea4-8056-7186-a888-49a98d699c68', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-09 17:39:55.754+00'),
	('01a20ea4-aa21-73ab-a17e-62404e2287be', '01a20ea4-a473-712a-99f7-fe4550b5dbed', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-09 17:40:02.209+00'),
	('01a20ea5-a815-71ab-b6ee-7e55851b3169', '01a20ea5-a7e4-71e6-89a4-8b33d011cc6e', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'denied', 'Not this week.', NULL, '2026-11-24 17:41:07.22+00'),
	('01a20ea5-aa6d-712a-8e10-d910f2c12dfc', '01a20ea5-aa52-70ca-b587-5241f033e9cb', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:07.82+00'),
	('01a20ea5-ad2b-73d6-ae15-171de9154a30', '01a20ea5-ace2-71e3-8488-2e193ca9e218', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:08.517+00'),
	('01a20ea5-b03c-7280-acf6-2f187e9291a0', '01a20ea5-b028-7116-9a8e-c726ef5bdb42', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:09.308+00'),
	('01a20ea5-b08c-702f-b12d-911ad9a46aa5', '01a20ea5-b072-72a3-b746-22e063e620be', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:09.388+00'),
	('01a20ea5-c1bc-7194-af33-6056a7a94323', '01a20ea5-c1aa-7278-a36a-744564278292', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:13.787+00'),
	('01a20ea5-c33d-71f9-a6c3-64d74dc59147', '01a20ea5-c321-7379-b0ca-a2d8c0034623', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:14.172+00'),
	('01a20ea5-c5e3-706f-bd41-4445871f8419', '01a20ea5-c5d2-71cc-bd98-b320124ed88f', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:14.85+00'),
	('01a20ea5-c726-70df-ab27-acaa8c97c5e6', '01a20ea5-c70e-712a-934f-4e1e4c238751', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:15.173+00'),
	('01a20ea5-c861-73de-b909-f396ab1dcd16', '01a20ea5-c84c-72ed-b339-cc84ab8d460f', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:41:15.488+00'),
	('01a20ea6-dafe-7218-828d-94aa6a5b92ad', '01a20ea6-dae5-729c-a554-8da3af626537', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:25.79+00'),
	('01a20ea6-db5f-73ad-acae-bc21673a23b8', '01a20ea6-db4d-7025-95ab-f90d2d7c3d77', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:25.887+00'),
	('01a20ea6-dba6-71c0-8e89-dfcfd503c10b', '01a20ea6-db88-72ce-bf4a-d8da442380ae', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:25.957+00'),
	('01a20ea6-dd23-708d-b04a-ac2ad72a524c', '01a20ea6-dd01-719d-a100-1a7f4c852d56', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:26.339+00'),
	('01a20ea6-de5c-73f0-8f53-194e4b1a46c1', '01a20ea6-de48-7399-912d-70a93a2de058', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:26.652+00'),
	('01a20ea6-e0a4-730e-984d-bb990aa1c7c6', '01a20ea6-e094-711c-851a-a1f0da8be0a6', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:27.236+00'),
	('01a20ea6-e1df-71d9-9f12-dbc560323a51', '01a20ea6-e1d0-73e5-951a-b36e3bbd5152', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:27.55+00'),
	('01a20ea6-e25a-7202-abc0-967b5d51802a', '01a20ea6-e23f-73af-965c-69705c8ca541', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:27.674+00'),
	('01a20ea6-e29e-7279-924b-14771bc6ac42', '01a20ea6-e28c-71f9-954a-ff709d421a4d', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:27.742+00'),
	('01a20ea6-e5f3-73a7-8aa1-ca5197f34716', '01a20ea6-e5e4-7311-b609-28f724827d0b', 1, '01a20ea2-2329-7371-99be-a3eeb8670cac', 'approved', '', NULL, '2026-11-24 17:42:28.595+00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES
	('01a20ea3-2e3f-71e0-818c-e2220c3aef92', '\x5879e8a5a7f7cc2dcad8db3e9480f7e930f90295cf96fb5396f29acdf3c2c55c', 'dFaR44O8QG4HzBHvdJ3Kxr_91DjUeyiz9N8exg693DI', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '2026-11-24 17:38:24.959989+00', '2026-11-24 17:41:14.068193+00', '2026-11-25 05:38:24.959989+00', NULL, '127.0.0.1', 'node'),
	('01a20ea1-efdd-7347-a232-8a5f224bb39d', '\xbb4be6108e4bea8e47d822add999cd8ba1da718dd2ec77471b8f10d4844d334b', 'M8YVq8dALhEyxp4JB1guU5Zd7Fdd7ksafvxW_2gbfJ4', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-11-24 17:37:03.4645+00', '2026-11-24 17:42:08.383162+00', '2026-11-25 05:37:03.4645+00', NULL, '127.0.0.1', 'node'),
	('01a20ea3-1634-708a-ba3a-f0b03e939687', '\x558f1123a8d2a37e1407243459039506dc4224247b0895ce451ff4efeb1b2188', 'PYo-LjGKIbj6cjdJXNMgr12Lk9NwxuoZIbtUgyof_xU', '01a20ea2-2329-7371-99be-a3eeb8670cac', '2026-11-24 17:38:18.805353+00', '2026-11-24 17:42:25.780129+00', '2026-11-25 05:38:18.805353+00', NULL, '127.0.0.1', 'node');


--
-- Data for Name: settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settings VALUES
	(true, 24, 14);


--
-- Data for Name: sign_in_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_links VALUES
	('01a20ea1-c6e8-7031-b498-8f6c903ba8d7', '\x381a94eb2a488b72b852fa05722a3692d7971b88d81b64bed93d5f363a79f8f8', NULL, 'first_run', '2026-11-24 17:36:52.98307+00', NULL, '2026-11-25 17:36:52.98307+00', '2026-11-24 17:37:03.422669+00', NULL),
	('01a20ea2-23b8-7106-9369-3ac31da50e39', '\x225ad2a067dbe895e026dab1a3956f2f6fbdde0fac2fadc306ebc553d08dcb81', '01a20ea2-2329-7371-99be-a3eeb8670cac', 'invite', '2026-11-24 17:37:16.748565+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:37:16.748565+00', '2026-11-24 17:38:18.795941+00', NULL),
	('01a20ea2-4c4f-712b-bf42-7be08679f819', '\xcd885ef733999518e12d04b4d4cf82c0fa96a334d814d95daaf2bcffc50dd674', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', 'invite', '2026-11-24 17:37:27.124558+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:37:27.124558+00', '2026-11-24 17:38:24.958768+00', NULL),
	('01a20ea3-4128-73a0-a3fe-faab94180f00', '\xb06d983b6c88c2137ea3e4f92eb0b9f2e978f847b5afef751ef02d1a0554b5ba', '01a20ea1-ef88-7255-b1d7-c9763e96361a', 'invite', '2026-11-24 17:38:29.801392+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:29.801392+00', NULL, NULL),
	('01a20ea3-4146-73c3-8191-d7602fd0d238', '\x95860f0bf6743baf275478624dba2203d6be270b5b3a0f0bcae7ba474b9616d6', '01a20ea2-2329-7371-99be-a3eeb8670cac', 'invite', '2026-11-24 17:38:29.831658+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:29.831658+00', NULL, NULL),
	('01a20ea3-414c-70bf-a496-6cdbb8087a06', '\x5eeb6fe10a973d9bdfdceda880d4d7e351e38223cb0be42b95d9cde2c74277ee', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', 'invite', '2026-11-24 17:38:29.837784+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:29.837784+00', NULL, NULL),
	('01a20ea3-5e87-736b-8ea9-7d84825b285a', '\xaa6315f3a2891a96c1a46b4f0728f311393653f95559b905a4d2e7de31f3412a', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', 'invite', '2026-11-24 17:38:37.343674+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:37.343674+00', NULL, NULL),
	('01a20ea3-7c68-7143-b15e-878830e0de91', '\xfff6dde222dcf37f52616d10db5381d556540a64327dd43589525c5cfbe100ff', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'invite', '2026-11-24 17:38:44.970321+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:44.970321+00', NULL, NULL),
	('01a20ea3-997b-717d-8ada-0d279614ed9d', '\x4ba0d61c52b9a75442b5aed60d6202d039de557bd9a97cace5c8f0c4123f999d', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', 'invite', '2026-11-24 17:38:52.412045+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:52.412045+00', NULL, NULL),
	('01a20ea3-b3c0-714d-8ef8-e759c6cb08f0', '\x6133eabb7fe12781e0af1425d3a265b030a9890ba5ccc11142d75a4782048998', '01a20ea3-b3b2-7349-986f-9170b07b84f9', 'invite', '2026-11-24 17:38:59.137096+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:38:59.137096+00', NULL, NULL),
	('01a20ea3-d35d-7192-9e0a-ab2edc76c53e', '\xc12113e386cae9cafdaecc4091889480f4331840b77a6b3336898337f8cdc8bc', '01a20ea3-d35c-7013-ae8b-1b52769350fc', 'invite', '2026-11-24 17:39:07.230369+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:07.230369+00', NULL, NULL),
	('01a20ea3-e3ab-72d8-87dd-b714436272f5', '\x9c0a8ddbc480fea69c39220a8d3c8e2282d7225e4fcd068aa5a9b181d0b52bf8', '01a20ea3-e37e-711c-9673-45e27def5b1f', 'invite', '2026-11-24 17:39:11.407563+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:11.407563+00', NULL, NULL),
	('01a20ea3-eee9-71e6-b864-fc0ef95637c1', '\xd608ae86f59b2d2cef7f884a7d69ac7af069ab141ebd3d1af1eee78fb4224da1', '01a20ea3-eee8-739b-a229-6c0ea245ad74', 'invite', '2026-11-24 17:39:14.282696+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:14.282696+00', NULL, NULL),
	('01a20ea3-f838-71b2-936a-787da0ad4ee9', '\x0d549e2d3bd97e9959dbde088be126b71cf34698d15c881f1620d8dd098ddd3a', '01a20ea3-f825-723e-90a1-07b0b313112c', 'invite', '2026-11-24 17:39:16.667477+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:16.667477+00', NULL, NULL),
	('01a20ea4-1042-738e-bafa-ce70f9090518', '\xd2b2e92052e5e6c765ab562697f4fc6f3039157c39a530f350ad96b695466cec', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', 'invite', '2026-11-24 17:39:22.818733+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:22.818733+00', NULL, NULL),
	('01a20ea4-1d0b-71a9-86ac-26402443c8c8', '\x61b11d8f5c9f5ab3b313168cdcf9c46fd8876ecdaad040f3429d15ab9a828671', '01a20ea4-1d05-7199-9db9-9d7aaf547157', 'invite', '2026-11-24 17:39:26.091553+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:26.091553+00', NULL, NULL),
	('01a20ea4-28cb-70ac-ac8e-a1e0e8d80bb6', '\xfed28d583bcc76f2625ab6dcc8128d072e3110d364cfa14c1816fa5112f73720', '01a20ea4-28c7-731b-880d-9979cfae7eee', 'invite', '2026-11-24 17:39:29.1001+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:29.1001+00', NULL, NULL),
	('01a20ea4-35f3-7215-a98a-b98cc4516c37', '\x7bbc7c157fe6d273e2110b2b1bdb283f679f0f9082b97ea01c7c8881aa29f0ce', '01a20ea4-35f0-7152-8807-c73aec6c3b09', 'invite', '2026-11-24 17:39:32.467809+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:32.467809+00', NULL, NULL),
	('01a20ea4-424f-7250-8f85-b255d711bbff', '\xcf225d7fa4a1e500375686323bf28e0db1d378925d4a6576aba5b40f7d35d668', '01a20ea4-424e-7062-bd65-404f0ef5855b', 'invite', '2026-11-24 17:39:35.631569+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:35.631569+00', NULL, NULL),
	('01a20ea4-4d5c-7064-abe8-f08e0ab92d72', '\xb3a8c12fd202eb501e3a5fb373c3fa84908e2a1d8255a8ed53cd751d05df18be', '01a20ea4-4d58-731a-a0e6-357cdd11912c', 'invite', '2026-11-24 17:39:38.46062+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:38.46062+00', NULL, NULL),
	('01a20ea4-5f03-71b8-8210-d4f215b3b0ce', '\x3369da9d76d6c8c4cf04fff49b23d04aaa7c10ac2eff233a18904324a6ada9be', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', 'invite', '2026-11-24 17:39:42.980047+00', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-12-01 17:39:42.980047+00', NULL, NULL);


--
-- Data for Name: sync_errors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sync_passes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sync_passes VALUES
	('01a20ea5-ca1b-72f8-902e-4def320a75ce', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'complete', '01a20ea1-ef88-7255-b1d7-c9763e96361a', '2026-11-24 17:41:15.931356+00', '2026-11-24 17:41:16.916204+00', 9, NULL, '{"groups": 12, "accounts": 19, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 39, "organization_memberships": 17}', NULL, NULL, NULL, NULL, NULL),
	('01a20ea5-a0c4-7190-847d-0a8e9b6b884f', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'complete', NULL, '2026-11-24 17:41:05.348887+00', '2026-11-24 17:41:07.418208+00', 9, NULL, '{"groups": 12, "accounts": 19, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 36, "organization_memberships": 17}', NULL, NULL, NULL, NULL, NULL),
	('01a20ea2-96d8-71d4-9dd6-118cdf8df817', '01a20ea2-967a-72a1-9762-849a413bd8f3', 'complete', NULL, '2026-11-09 17:37:46.211547+00', '2026-11-09 17:37:56.485967+00', 9, NULL, '{"groups": 12, "accounts": 18, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 35}', NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.targets VALUES
	('01a20ea5-b03f-72c2-893b-f567ae79e309', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-e37e-711c-9673-45e27def5b1f', '19850000054996', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:41:13.469+00', NULL, 0),
	('01a20ea4-aa24-7117-8dda-706ccf8a6afb', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-424e-7062-bd65-404f0ef5855b', NULL, false, NULL, false, NULL, 'none', false, 'closed', '2026-11-09 17:40:08.143221+00', 0, 'All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”', NULL, NULL, NULL, NULL, '2026-11-24 17:40:08.029+00', NULL, 0),
	('01a20ea5-aa72-7247-9aa2-f35d805a54a4', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-d35c-7013-ae8b-1b52769350fc', '19850000052548', false, 'email', true, NULL, 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:41:08.192+00', NULL, 0),
	('01a20ea4-90f8-7168-8f48-5d1ed73f1c9e', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-35f0-7152-8807-c73aec6c3b09', '19850000097136', true, 'answered', true, NULL, 'none', false, 'kept_outside_access', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:40:13.77+00', NULL, 0),
	('01a20ea5-c5e7-7308-8726-0650993b3f66', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-eee8-739b-a229-6c0ea245ad74', '19850000058216', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:41:15.231+00', NULL, 0),
	('01a20ea6-de5e-7172-86f7-4d86155ca798', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-4d58-731a-a0e6-357cdd11912c', '19850000102552', true, 'answered', true, NULL, 'cooling', false, 'cooling', NULL, 0, NULL, '2026-12-01 17:42:26.985+00', '{"role": "agent", "groupIds": ["19850000009140", "19850000013144"], "customRoleId": "19850000001548", "wasSuspended": false, "defaultGroupId": "19850000009140", "organizationIds": []}', NULL, NULL, '2026-11-24 17:42:26.995+00', NULL, 0),
	('01a20ea5-c345-7345-a8f8-165bc5138783', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-b3b2-7349-986f-9170b07b84f9', '19850000050872', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:41:14.509+00', NULL, 0),
	('01a20ea6-db00-71c3-8e18-d5de4bb6b82c', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-996a-72bc-b67e-7297a8ae2fa7', '19850000049836', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:25.968+00', NULL, 0),
	('01a20ea6-db61-71dc-8d20-a6bbb0dc7c66', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-7c41-70dc-9663-21bff0b28ea4', '19850000032728', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:26.004+00', NULL, 0),
	('01a20ea5-ad5b-703b-916a-479f3ec3fb69', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-5e7e-7027-b7e1-5b87d33700df', '19850000040960', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:25.629+00', NULL, 0),
	('01a20ea6-e2a1-73b0-88ea-d09fbdc0866b', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-28c7-731b-880d-9979cfae7eee', '19850000070336', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:27.774+00', NULL, 0),
	('01a20ea5-c1be-71ee-86fb-f09c0541427d', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea2-4bdc-70e0-a004-f58d345e1d11', '19850000037228', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:26.405+00', NULL, 0),
	('01a20ea6-e1e0-731e-a788-75195a995925', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea3-f825-723e-90a1-07b0b313112c', '19850000059636', false, 'email', true, '2026-11-24 17:42:37.176896+00', 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:36.348+00', NULL, 0),
	('01a20ea6-e0a6-7053-a50c-c18eb06defba', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-5ee8-7143-a768-bf85efe58b4e', NULL, false, NULL, false, '2026-11-24 17:42:30.156968+00', 'wanted', false, 'no_seat', '2026-11-24 17:42:30.153668+00', 0, 'All agent seats of this Zendesk account are taken. Free a seat or buy one, then try again. Zendesk said: “Record validation errors You have reached the maximum number of agents for your plan”', NULL, NULL, NULL, NULL, '2026-11-24 17:42:28.341+00', NULL, 0),
	('01a20ea6-e25c-7026-b637-6123994e5f63', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-1038-70a0-8aa7-65a722f1b4c9', '19850000063640', false, 'email', true, '2026-11-24 17:42:29.02871+00', 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:28.06+00', NULL, 0),
	('01a20ea6-e5f5-709f-8242-f181cf26e1a6', '01a20ea2-967a-72a1-9762-849a413bd8f3', '01a20ea4-1d05-7199-9db9-9d7aaf547157', '19850000066604', false, 'email', true, '2026-11-24 17:42:37.489958+00', 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 17:42:36.624+00', NULL, 0);


--
-- Data for Name: test_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.test_clock VALUES
	(true, 0);


--
-- Data for Name: user_platform_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.user_platform_roles VALUES
	('01a20ea1-ef88-7255-b1d7-c9763e96361a', 'administrator', '2026-11-09 17:37:03.409377+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a20ea1-ef88-7255-b1d7-c9763e96361a', 'nadia.rahman@brightwave.example', 'Nadia Rahman', '', '', '', 'first_run', 'active', '2026-11-09 17:37:03.37685+00', NULL),
	('01a20ea2-2329-7371-99be-a3eeb8670cac', 'amira.haddad@brightwave.example', 'Amira Haddad', '', '', '', 'form', 'active', '2026-11-09 17:37:16.58833+00', NULL),
	('01a20ea2-4bdc-70e0-a004-f58d345e1d11', 'priya.nair@brightwave.example', 'Priya Nair', '', '', '', 'form', 'active', '2026-11-09 17:37:27.006127+00', NULL),
	('01a20ea3-5e7e-7027-b7e1-5b87d33700df', 'tom.okafor@brightwave.example', 'tom okafor', '', '', '', 'form', 'active', '2026-11-09 17:38:37.310828+00', NULL),
	('01a20ea3-7c41-70dc-9663-21bff0b28ea4', 'jonas.weber@brightwave.example', 'jonas weber', '', '', '', 'form', 'active', '2026-11-09 17:38:44.929671+00', NULL),
	('01a20ea3-996a-72bc-b67e-7297a8ae2fa7', 'joao.romero@brightwave.example', 'joao romero', '', '', '', 'form', 'active', '2026-11-09 17:38:52.395474+00', NULL),
	('01a20ea3-b3b2-7349-986f-9170b07b84f9', 'wanjiru.dubois@brightwave.example', 'wanjiru dubois', '', '', '', 'form', 'active', '2026-11-09 17:38:59.123916+00', NULL),
	('01a20ea3-d35c-7013-ae8b-1b52769350fc', 'rania.johansson@brightwave.example', 'rania johansson', '', '', '', 'form', 'active', '2026-11-09 17:39:07.228458+00', NULL),
	('01a20ea3-e37e-711c-9673-45e27def5b1f', 'aisha.petrov@brightwave.example', 'aisha petrov', '', '', '', 'form', 'active', '2026-11-09 17:39:11.359725+00', NULL),
	('01a20ea3-eee8-739b-a229-6c0ea245ad74', 'yusuf.nguyen@brightwave.example', 'yusuf nguyen', '', '', '', 'form', 'active', '2026-11-09 17:39:14.280917+00', NULL),
	('01a20ea3-f825-723e-90a1-07b0b313112c', 'sofia.kaur@brightwave.example', 'sofia kaur', '', '', '', 'form', 'active', '2026-11-09 17:39:16.646466+00', NULL),
	('01a20ea4-1038-70a0-8aa7-65a722f1b4c9', 'yusuf.fernandez@brightwave.example', 'yusuf fernandez', '', '', '', 'form', 'active', '2026-11-09 17:39:22.810229+00', NULL),
	('01a20ea4-1d05-7199-9db9-9d7aaf547157', 'thandiwe.horvat@brightwave.example', 'thandiwe horvat', '', '', '', 'form', 'active', '2026-11-09 17:39:26.089068+00', NULL),
	('01a20ea4-28c7-731b-880d-9979cfae7eee', 'freya.castillo@brightwave.example', 'freya castillo', '', '', '', 'form', 'active', '2026-11-09 17:39:29.096192+00', NULL),
	('01a20ea4-35f0-7152-8807-c73aec6c3b09', 'mira.lopez@example.org', 'mira lopez', '', '', '', 'form', 'active', '2026-11-09 17:39:32.464621+00', NULL),
	('01a20ea4-424e-7062-bd65-404f0ef5855b', 'noor.aziz@example.org', 'noor aziz', '', '', '', 'form', 'active', '2026-11-09 17:39:35.630391+00', NULL),
	('01a20ea4-4d58-731a-a0e6-357cdd11912c', 'lena.moss@example.org', 'lena moss', '', '', '', 'form', 'active', '2026-11-09 17:39:38.457067+00', NULL),
	('01a20ea4-5ee8-7143-a768-bf85efe58b4e', 'omar.haddad@example.org', 'omar haddad', '', '', '', 'form', 'active', '2026-11-09 17:39:42.960259+00', NULL);


--
-- Name: grant_approved_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.grant_approved_seq', 21, true);


--
-- Name: archive archive_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.archive
    ADD CONSTRAINT archive_pkey PRIMARY KEY (name, id);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0
    ADD CONSTRAINT j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_pkey PRIMARY KEY (name, id);


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80
    ADD CONSTRAINT j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_pkey PRIMARY KEY (name, id);


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155
    ADD CONSTRAINT j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_pkey PRIMARY KEY (name, id);


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597
    ADD CONSTRAINT jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_pkey PRIMARY KEY (name, id);


--
-- Name: queue queue_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);


--
-- Name: schedule schedule_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name);


--
-- Name: subscription subscription_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (event, name);


--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version);


--
-- Name: accounts accounts__upstream; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts__upstream UNIQUE (app_id, upstream_id);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: app_budgets app_budgets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_budgets
    ADD CONSTRAINT app_budgets_pkey PRIMARY KEY (app_id);


--
-- Name: app_checks app_checks__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_checks
    ADD CONSTRAINT app_checks__pk PRIMARY KEY (app_id, key);


--
-- Name: app_credentials app_credentials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_credentials
    ADD CONSTRAINT app_credentials_pkey PRIMARY KEY (app_id);


--
-- Name: apps apps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.apps
    ADD CONSTRAINT apps_pkey PRIMARY KEY (id);


--
-- Name: assignments assignments__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments__pk PRIMARY KEY (resource_id, account_upstream_id);


--
-- Name: attempts attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_pkey PRIMARY KEY (id);


--
-- Name: configuration_stages configuration_stages__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.configuration_stages
    ADD CONSTRAINT configuration_stages__pk PRIMARY KEY (configuration_id, stage, owner_id);


--
-- Name: event_details event_details_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_details
    ADD CONSTRAINT event_details_pkey PRIMARY KEY (seq);


--
-- Name: event_log_tip event_log_tip_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_log_tip
    ADD CONSTRAINT event_log_tip_pkey PRIMARY KEY (singleton);


--
-- Name: events events__event_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events__event_id UNIQUE (event_id);


--
-- Name: events events__hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events__hash UNIQUE (hash);


--
-- Name: events events__prev_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events__prev_hash UNIQUE (prev_hash);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (seq);


--
-- Name: grant_transitions grant_transitions__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_transitions
    ADD CONSTRAINT grant_transitions__pk PRIMARY KEY (from_state, to_state);


--
-- Name: grants grants__approved_seq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__approved_seq UNIQUE (approved_seq);


--
-- Name: grants grants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_pkey PRIMARY KEY (id);


--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (singleton);


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);


--
-- Name: kysely_migration_lock kysely_migration_lock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);


--
-- Name: kysely_migration kysely_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);


--
-- Name: own_memberships own_memberships__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_memberships
    ADD CONSTRAINT own_memberships__pk PRIMARY KEY (item_id, membership_id);


--
-- Name: owner_users owner_users__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_users
    ADD CONSTRAINT owner_users__pk PRIMARY KEY (owner_id, user_id);


--
-- Name: owner_users owner_users__position; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_users
    ADD CONSTRAINT owner_users__position UNIQUE (owner_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- Name: owners owners_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owners
    ADD CONSTRAINT owners_pkey PRIMARY KEY (id);


--
-- Name: remembered_organizations remembered_organizations__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remembered_organizations
    ADD CONSTRAINT remembered_organizations__pk PRIMARY KEY (target_id, organization_id);


--
-- Name: request_comments request_comments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_comments
    ADD CONSTRAINT request_comments_pkey PRIMARY KEY (id);


--
-- Name: request_configurations request_configurations__one_default; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_configurations
    ADD CONSTRAINT request_configurations__one_default UNIQUE (resource_id, priority);


--
-- Name: request_configurations request_configurations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_configurations
    ADD CONSTRAINT request_configurations_pkey PRIMARY KEY (id);


--
-- Name: request_items request_items__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_items
    ADD CONSTRAINT request_items__pk PRIMARY KEY (request_id, resource_id);


--
-- Name: request_stages request_stages__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_stages
    ADD CONSTRAINT request_stages__pk PRIMARY KEY (request_id, stage, owner_id);


--
-- Name: request_transitions request_transitions__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_transitions
    ADD CONSTRAINT request_transitions__pk PRIMARY KEY (from_status, to_status);


--
-- Name: requests requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.requests
    ADD CONSTRAINT requests_pkey PRIMARY KEY (id);


--
-- Name: resources resources__upstream; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resources
    ADD CONSTRAINT resources__upstream UNIQUE (app_id, kind, upstream_id);


--
-- Name: resources resources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resources
    ADD CONSTRAINT resources_pkey PRIMARY KEY (id);


--
-- Name: reviews reviews__distinct_people; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews__distinct_people UNIQUE (request_id, user_id);


--
-- Name: reviews reviews_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions__token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions__token UNIQUE (token_hash);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: settings settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (singleton);


--
-- Name: sign_in_links sign_in_links__token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links__token UNIQUE (token_hash);


--
-- Name: sign_in_links sign_in_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links_pkey PRIMARY KEY (id);


--
-- Name: sync_errors sync_errors__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sync_errors
    ADD CONSTRAINT sync_errors__pk PRIMARY KEY (app_id, part);


--
-- Name: sync_passes sync_passes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sync_passes
    ADD CONSTRAINT sync_passes_pkey PRIMARY KEY (id);


--
-- Name: targets targets__person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets__person UNIQUE (app_id, user_id);


--
-- Name: targets targets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_pkey PRIMARY KEY (id);


--
-- Name: test_clock test_clock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.test_clock
    ADD CONSTRAINT test_clock_pkey PRIMARY KEY (singleton);


--
-- Name: user_platform_roles user_platform_roles__pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_platform_roles
    ADD CONSTRAINT user_platform_roles__pk PRIMARY KEY (user_id, role);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: archive_i1; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE INDEX archive_i1 ON pgboss.archive USING btree (archived_on);


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i1; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i1 ON pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i2; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i2 ON pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i3; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i3 ON pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i4; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i4 ON pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i5; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE INDEX j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_i5 ON pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i1; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i1 ON pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i2; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i2 ON pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i3; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i3 ON pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i4; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i4 ON pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i5; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE INDEX j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_i5 ON pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i1; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i1 ON pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i2; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i2 ON pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i3; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i3 ON pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i4; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i4 ON pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i5; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE INDEX j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_i5 ON pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i1; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i1 ON pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i2; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i2 ON pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i3; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i3 ON pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i4; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE UNIQUE INDEX jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i4 ON pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i5; Type: INDEX; Schema: pgboss; Owner: -
--

CREATE INDEX jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_i5 ON pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);


--
-- Name: accounts__agents; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts__agents ON public.accounts USING btree (app_id) WHERE ((gone_at IS NULL) AND active AND (role = ANY (ARRAY['agent'::text, 'admin'::text])));


--
-- Name: accounts__email_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts__email_idx ON public.accounts USING btree (app_id, lower((btrim(email) COLLATE "C")));


--
-- Name: accounts__user_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX accounts__user_idx ON public.accounts USING btree (user_id);


--
-- Name: apps__one_per_subdomain; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX apps__one_per_subdomain ON public.apps USING btree (app_type, subdomain) WHERE (state <> 'removed'::text);


--
-- Name: assignments__account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX assignments__account ON public.assignments USING btree (app_id, account_upstream_id);


--
-- Name: attempts__account_removals; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempts__account_removals ON public.attempts USING btree (opened_at) WHERE (verb = ANY (ARRAY['account_downgrade'::text, 'account_delete'::text]));


--
-- Name: attempts__item_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempts__item_idx ON public.attempts USING btree (item_id, opened_at);


--
-- Name: attempts__target_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempts__target_idx ON public.attempts USING btree (target_id, opened_at);


--
-- Name: attempts__unanswered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attempts__unanswered ON public.attempts USING btree (settle_at) WHERE (answer IS NULL);


--
-- Name: events__action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events__action ON public.events USING btree (action, seq DESC);


--
-- Name: events__actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events__actor ON public.events USING btree (actor_user_id, seq DESC);


--
-- Name: events__grant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events__grant ON public.events USING btree (grant_id, seq) WHERE (grant_id IS NOT NULL);


--
-- Name: events__request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events__request ON public.events USING btree (request_id, seq) WHERE (request_id IS NOT NULL);


--
-- Name: events__resource; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events__resource ON public.events USING btree (resource_id, seq DESC) WHERE (resource_id IS NOT NULL);


--
-- Name: events__subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events__subject ON public.events USING btree (subject_user_id, seq DESC);


--
-- Name: grants__activate_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__activate_by ON public.grants USING btree (activate_by) WHERE ((state = 'approved'::text) AND (activate_by IS NOT NULL));


--
-- Name: grants__ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__ended ON public.grants USING btree (ended_at DESC) WHERE (state = 'ended'::text);


--
-- Name: grants__ending_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__ending_due ON public.grants USING btree (end_due_at) WHERE (state = 'ending'::text);


--
-- Name: grants__expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__expires ON public.grants USING btree (expires_at) WHERE ((state = 'active'::text) AND (expires_at IS NOT NULL));


--
-- Name: grants__item_live; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__item_live ON public.grants USING btree (item_id) WHERE (state <> 'ended'::text);


--
-- Name: grants__open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__open ON public.grants USING btree (state) WHERE (state = ANY (ARRAY['approved'::text, 'ending'::text]));


--
-- Name: grants__resource_live; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__resource_live ON public.grants USING btree (resource_id) WHERE (state <> 'ended'::text);


--
-- Name: grants__target_live; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__target_live ON public.grants USING btree (target_id) WHERE (state <> 'ended'::text);


--
-- Name: grants__user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grants__user ON public.grants USING btree (user_id, approved_at DESC);


--
-- Name: items__failing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX items__failing ON public.items USING btree (next_try_at) WHERE (failures > 0);


--
-- Name: items__membership; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX items__membership ON public.items USING btree (target_id, kind, upstream_id);


--
-- Name: items__next_try; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX items__next_try ON public.items USING btree (next_try_at);


--
-- Name: items__slot; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX items__slot ON public.items USING btree (target_id, kind) WHERE (upstream_id IS NULL);


--
-- Name: own_memberships__held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX own_memberships__held ON public.own_memberships USING btree (item_id) WHERE (gone_at IS NULL);


--
-- Name: owner_users__user_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX owner_users__user_idx ON public.owner_users USING btree (user_id);


--
-- Name: owners__name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX owners__name ON public.owners USING btree (lower(name));


--
-- Name: owners__personal; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX owners__personal ON public.owners USING btree (personal_user_id) WHERE (personal_user_id IS NOT NULL);


--
-- Name: request_comments__request_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_comments__request_idx ON public.request_comments USING btree (request_id, created_at);


--
-- Name: request_items__one_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX request_items__one_pending ON public.request_items USING btree (recipient_id, resource_id) WHERE is_pending;


--
-- Name: request_items__resource_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_items__resource_idx ON public.request_items USING btree (resource_id, request_id);


--
-- Name: request_stages__owner_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_stages__owner_idx ON public.request_stages USING btree (owner_id, request_id);


--
-- Name: requests__created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX requests__created ON public.requests USING btree (created_at DESC, id DESC);


--
-- Name: requests__pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX requests__pending ON public.requests USING btree (lapses_at) WHERE (status = 'PENDING'::text);


--
-- Name: requests__recipient_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX requests__recipient_idx ON public.requests USING btree (recipient_id, created_at DESC);


--
-- Name: requests__requester_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX requests__requester_idx ON public.requests USING btree (requester_id, created_at DESC);


--
-- Name: resources__app_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX resources__app_kind ON public.resources USING btree (app_id, kind) WHERE is_imported;


--
-- Name: sessions__user_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions__user_idx ON public.sessions USING btree (user_id) WHERE (ended_at IS NULL);


--
-- Name: sync_passes__app_started; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sync_passes__app_started ON public.sync_passes USING btree (app_id, started_at DESC);


--
-- Name: sync_passes__one_paused; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sync_passes__one_paused ON public.sync_passes USING btree (app_id) WHERE (state = 'paused'::text);


--
-- Name: sync_passes__one_running; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sync_passes__one_running ON public.sync_passes USING btree (app_id) WHERE (state = 'running'::text);


--
-- Name: targets__account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX targets__account ON public.targets USING btree (app_id, account_id) WHERE (account_id IS NOT NULL);


--
-- Name: targets__unreadable; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets__unreadable ON public.targets USING btree (app_id) WHERE (read_failures > 0);


--
-- Name: targets__wake; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX targets__wake ON public.targets USING btree (wake_at) WHERE (wake_at IS NOT NULL);


--
-- Name: users__email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users__email ON public.users USING btree (email) WHERE (state = 'active'::text);


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_pkey; Type: INDEX ATTACH; Schema: pgboss; Owner: -
--

ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0_pkey;


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_pkey; Type: INDEX ATTACH; Schema: pgboss; Owner: -
--

ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80_pkey;


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_pkey; Type: INDEX ATTACH; Schema: pgboss; Owner: -
--

ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155_pkey;


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_pkey; Type: INDEX ATTACH; Schema: pgboss; Owner: -
--

ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597_pkey;


--
-- Name: event_log_tip event_log_tip__forward; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER event_log_tip__forward BEFORE DELETE OR UPDATE ON public.event_log_tip FOR EACH ROW EXECUTE FUNCTION public.refuse_tip_change();


--
-- Name: event_log_tip event_log_tip__no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER event_log_tip__no_truncate BEFORE TRUNCATE ON public.event_log_tip FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_log_change();


--
-- Name: events events__append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER events__append_only BEFORE DELETE OR UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.refuse_log_change();


--
-- Name: events events__no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER events__no_truncate BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_log_change();


--
-- Name: grants grants__prior_state; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grants__prior_state BEFORE UPDATE ON public.grants FOR EACH ROW EXECUTE FUNCTION public.carry_prior_state();


--
-- Name: requests requests__prior_status; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER requests__prior_status BEFORE UPDATE ON public.requests FOR EACH ROW EXECUTE FUNCTION public.carry_prior_status();


--
-- Name: reviews reviews__not_own; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reviews__not_own BEFORE INSERT OR UPDATE ON public.reviews FOR EACH ROW EXECUTE FUNCTION public.refuse_own_review();


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 dlq_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 dlq_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 dlq_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 dlq_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0 q_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 q_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 q_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 q_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: queue queue_dead_letter_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name);


--
-- Name: schedule schedule_name_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;


--
-- Name: subscription subscription_name_fkey; Type: FK CONSTRAINT; Schema: pgboss; Owner: -
--

ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;


--
-- Name: accounts accounts__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: accounts accounts__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: app_budgets app_budgets__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_budgets
    ADD CONSTRAINT app_budgets__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: app_checks app_checks__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_checks
    ADD CONSTRAINT app_checks__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: app_credentials app_credentials__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.app_credentials
    ADD CONSTRAINT app_credentials__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: apps apps__admin_owner; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.apps
    ADD CONSTRAINT apps__admin_owner FOREIGN KEY (admin_owner_id) REFERENCES public.owners(id);


--
-- Name: assignments assignments__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: assignments assignments__resource; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assignments
    ADD CONSTRAINT assignments__resource FOREIGN KEY (resource_id) REFERENCES public.resources(id);


--
-- Name: attempts attempts__item; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts__item FOREIGN KEY (item_id) REFERENCES public.items(id);


--
-- Name: attempts attempts__target; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts__target FOREIGN KEY (target_id) REFERENCES public.targets(id);


--
-- Name: configuration_stages configuration_stages__configuration; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.configuration_stages
    ADD CONSTRAINT configuration_stages__configuration FOREIGN KEY (configuration_id) REFERENCES public.request_configurations(id) ON DELETE CASCADE;


--
-- Name: configuration_stages configuration_stages__owner; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.configuration_stages
    ADD CONSTRAINT configuration_stages__owner FOREIGN KEY (owner_id) REFERENCES public.owners(id);


--
-- Name: event_details event_details__event; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_details
    ADD CONSTRAINT event_details__event FOREIGN KEY (seq) REFERENCES public.events(seq);


--
-- Name: grants grants__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: grants grants__end_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__end_by FOREIGN KEY (end_by) REFERENCES public.users(id);


--
-- Name: grants grants__item; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__item FOREIGN KEY (item_id) REFERENCES public.items(id);


--
-- Name: grants grants__request; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__request FOREIGN KEY (request_id) REFERENCES public.requests(id);


--
-- Name: grants grants__resource; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__resource FOREIGN KEY (resource_id) REFERENCES public.resources(id);


--
-- Name: grants grants__target; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__target FOREIGN KEY (target_id) REFERENCES public.targets(id);


--
-- Name: grants grants__transition; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__transition FOREIGN KEY (prior_state, state) REFERENCES public.grant_transitions(from_state, to_state);


--
-- Name: grants grants__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: items items__resource; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items__resource FOREIGN KEY (resource_id) REFERENCES public.resources(id);


--
-- Name: items items__target; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items__target FOREIGN KEY (target_id) REFERENCES public.targets(id);


--
-- Name: own_memberships own_memberships__item; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_memberships
    ADD CONSTRAINT own_memberships__item FOREIGN KEY (item_id) REFERENCES public.items(id);


--
-- Name: owner_users owner_users__owner; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_users
    ADD CONSTRAINT owner_users__owner FOREIGN KEY (owner_id) REFERENCES public.owners(id) ON DELETE CASCADE;


--
-- Name: owner_users owner_users__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owner_users
    ADD CONSTRAINT owner_users__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: owners owners__personal_user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.owners
    ADD CONSTRAINT owners__personal_user FOREIGN KEY (personal_user_id) REFERENCES public.users(id);


--
-- Name: remembered_organizations remembered_organizations__target; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remembered_organizations
    ADD CONSTRAINT remembered_organizations__target FOREIGN KEY (target_id) REFERENCES public.targets(id);


--
-- Name: request_comments request_comments__request; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_comments
    ADD CONSTRAINT request_comments__request FOREIGN KEY (request_id) REFERENCES public.requests(id);


--
-- Name: request_comments request_comments__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_comments
    ADD CONSTRAINT request_comments__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: request_configurations request_configurations__resource; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_configurations
    ADD CONSTRAINT request_configurations__resource FOREIGN KEY (resource_id) REFERENCES public.resources(id);


--
-- Name: request_items request_items__recipient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_items
    ADD CONSTRAINT request_items__recipient FOREIGN KEY (recipient_id) REFERENCES public.users(id);


--
-- Name: request_items request_items__request; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_items
    ADD CONSTRAINT request_items__request FOREIGN KEY (request_id) REFERENCES public.requests(id);


--
-- Name: request_items request_items__resource; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_items
    ADD CONSTRAINT request_items__resource FOREIGN KEY (resource_id) REFERENCES public.resources(id);


--
-- Name: request_stages request_stages__owner; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_stages
    ADD CONSTRAINT request_stages__owner FOREIGN KEY (owner_id) REFERENCES public.owners(id);


--
-- Name: request_stages request_stages__request; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_stages
    ADD CONSTRAINT request_stages__request FOREIGN KEY (request_id) REFERENCES public.requests(id);


--
-- Name: requests requests__recipient; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.requests
    ADD CONSTRAINT requests__recipient FOREIGN KEY (recipient_id) REFERENCES public.users(id);


--
-- Name: requests requests__requester; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.requests
    ADD CONSTRAINT requests__requester FOREIGN KEY (requester_id) REFERENCES public.users(id);


--
-- Name: requests requests__transition; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.requests
    ADD CONSTRAINT requests__transition FOREIGN KEY (prior_status, status) REFERENCES public.request_transitions(from_status, to_status);


--
-- Name: resources resources__admin_owner; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resources
    ADD CONSTRAINT resources__admin_owner FOREIGN KEY (admin_owner_id) REFERENCES public.owners(id);


--
-- Name: resources resources__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resources
    ADD CONSTRAINT resources__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: reviews reviews__request; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews__request FOREIGN KEY (request_id) REFERENCES public.requests(id);


--
-- Name: reviews reviews__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: sessions sessions__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: sign_in_links sign_in_links__creator; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links__creator FOREIGN KEY (created_by) REFERENCES public.users(id);


--
-- Name: sign_in_links sign_in_links__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_links
    ADD CONSTRAINT sign_in_links__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: sync_errors sync_errors__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sync_errors
    ADD CONSTRAINT sync_errors__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: sync_passes sync_passes__accepter; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sync_passes
    ADD CONSTRAINT sync_passes__accepter FOREIGN KEY (accepted_by) REFERENCES public.users(id);


--
-- Name: sync_passes sync_passes__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sync_passes
    ADD CONSTRAINT sync_passes__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: sync_passes sync_passes__requester; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sync_passes
    ADD CONSTRAINT sync_passes__requester FOREIGN KEY (requested_by) REFERENCES public.users(id);


--
-- Name: targets targets__app; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets__app FOREIGN KEY (app_id) REFERENCES public.apps(id);


--
-- Name: targets targets__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: user_platform_roles user_platform_roles__user; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_platform_roles
    ADD CONSTRAINT user_platform_roles__user FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- PostgreSQL database dump complete
--


