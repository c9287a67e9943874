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
    CONSTRAINT app_budgets__positive CHECK ((limit_per_minute > 0))
);


--
-- Name: TABLE app_budgets; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.app_budgets IS 'Call budget of an app in the current minute, shared by all nodes, by lane.';


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
    CONSTRAINT sync_passes__state CHECK ((state = ANY (ARRAY['running'::text, 'complete'::text, 'failed'::text])))
);


--
-- Name: TABLE sync_passes; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.sync_passes IS 'Passes over an app''s inventory. Resumable at step and cursor; only a complete one says what is absent.';


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
	('c646d6e2-da9e-4ffa-a533-729cf458a2e5', 'inventory.health', 0, '{"payload": {"app_id": "01a20de5-9817-722b-bf97-aaa444852b8b"}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 14:12:06.423507+00', '2026-11-24 14:12:06.798138+00', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, '00:03:00', '2026-11-24 14:12:06.423507+00', '2026-11-24 14:12:06.841039+00', '2026-12-08 14:12:06.423507+00', NULL, NULL, 'short');


--
-- Data for Name: j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80 VALUES
	('5b19e740-422a-4b0a-8c85-0048e343906e', 'inventory.sync', 0, '{"payload": {"pass_id": "01a20de5-9820-7130-8a8c-732ab5f9968d", "failures": 0}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 14:11:20.216181+00', '2026-11-24 14:11:21.76765+00', '01a20de5-9821-73b5-b978-2ec6f2204f00', NULL, '00:03:00', '2026-11-24 14:11:20.216181+00', '2026-11-24 14:11:23.417065+00', '2026-12-08 14:11:20.216181+00', NULL, NULL, 'short'),
	('65b1741a-4507-4e32-bb7c-6a6685814095', 'inventory.sync', 0, '{"payload": {"pass_id": "01a20de6-4a7d-711d-86db-11dc08fda7c2", "failures": 0}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 14:12:05.885576+00', '2026-11-24 14:12:06.498635+00', '01a20de6-4a7e-732c-a125-2d95be30d263', NULL, '00:03:00', '2026-11-24 14:12:05.885576+00', '2026-11-24 14:12:09.499717+00', '2026-12-08 14:12:05.885576+00', NULL, NULL, 'short'),
	('ab4c17dd-ca98-4d7a-b018-36369b4db4b2', 'inventory.sync', 0, '{"payload": {"pass_id": "01a20de6-c1c8-72c3-86dc-620094a47a79", "failures": 0}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 14:12:36.423674+00', '2026-11-24 14:12:36.543176+00', '01a20de6-c1c9-72d7-9ade-bd7aa5b634e4', NULL, '00:03:00', '2026-11-24 14:12:36.423674+00', '2026-11-24 14:12:36.662098+00', '2026-12-08 14:12:36.423674+00', NULL, NULL, 'short');


--
-- Data for Name: j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155 VALUES
	('aea1e6b5-dd5e-8572-9f5e-0b5bf6deb70d', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 14:11:15.731817+00', '2026-11-24 14:11:16.71725+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 14:11:15.731817+00', '2026-11-24 14:11:16.726604+00', '2026-12-08 14:11:15.731817+00', NULL, NULL, 'short'),
	('82874257-4580-8b91-a161-62d7f66a19df', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 14:12:05.747243+00', '2026-11-24 14:12:05.818331+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 14:12:05.747243+00', '2026-11-24 14:12:06.406585+00', '2026-12-08 14:12:05.747243+00', NULL, NULL, 'short'),
	('07e6696a-f595-8dd9-91d2-40022477f849', 'requests.expire', 0, '{"payload": {}, "version": 1}', 'completed', 12, 0, 5, true, '2026-11-24 14:13:05.757838+00', '2026-11-24 14:13:06.503098+00', 'schedule requests.expire 1 {}', NULL, '00:01:00', '2026-11-24 14:13:05.757838+00', '2026-11-24 14:13:06.506087+00', '2026-12-08 14:13:05.757838+00', NULL, NULL, 'short');


--
-- Data for Name: jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597 VALUES
	('bb849628-3b68-8a7a-b229-ae24967e5515', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 14:11:15.710118+00', '2026-11-24 14:11:16.713215+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 14:11:15.710118+00', '2026-11-24 14:11:16.723885+00', '2026-12-08 14:11:15.710118+00', NULL, NULL, 'short'),
	('37929e9b-aaf7-81ae-afdd-3771351d1832', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 14:12:05.74547+00', '2026-11-24 14:12:05.851893+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 14:12:05.74547+00', '2026-11-24 14:12:06.424972+00', '2026-12-08 14:12:05.74547+00', NULL, NULL, 'short'),
	('90b58b2f-4d5d-81b2-a227-e60bbe1c8f25', 'inventory.tick', 0, '{"payload": {}, "version": 1}', 'completed', 0, 0, 5, true, '2026-11-24 14:13:05.75578+00', '2026-11-24 14:13:06.517287+00', 'schedule inventory.tick 1 {}', NULL, '00:01:00', '2026-11-24 14:13:05.75578+00', '2026-11-24 14:13:06.521201+00', '2026-12-08 14:13:05.75578+00', NULL, NULL, 'short');


--
-- Data for Name: queue; Type: TABLE DATA; Schema: pgboss; Owner: -
--

INSERT INTO pgboss.queue VALUES
	('inventory.sync', 'short', 12, 5, true, 180, NULL, NULL, 'j747981fa243086fecc43f1a961fde2e6dbb74daf9ff5807eaa3edc80', '2026-11-24 14:11:15.397077+00', '2026-11-24 14:11:15.407586+00'),
	('inventory.health', 'short', 0, 5, true, 180, NULL, NULL, 'j40ee700a32036580a6a7fdd03b83aff6838e664cf52b4c10060c1ba0', '2026-11-24 14:11:15.408318+00', '2026-11-24 14:11:15.413879+00'),
	('inventory.tick', 'short', 0, 5, true, 60, NULL, NULL, 'jc74389a6234f52fbf7b42bf289b2a6b4794b1420200f598db7afd597', '2026-11-24 14:11:15.414393+00', '2026-11-24 14:11:15.41979+00'),
	('requests.expire', 'short', 12, 5, true, 60, NULL, NULL, 'j88c5f7c909990591f59b1a8552a5f6ee4973ccd414390d048b199155', '2026-11-24 14:11:15.420338+00', '2026-11-24 14:11:15.426903+00');


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
	(24, '2026-11-24 14:13:30.434878+00', NULL, NULL);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES
	('01a20de5-9ec3-7267-bebd-380d639d762d', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000022804', 'margaret.osei@brightwave.example', true, 'Margaret Osei', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 14:12:36.586537+00', NULL),
	('01a20de5-9ec3-7268-ac79-9953945f755e', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000024868', 'gatehouse-service@brightwave.example', true, 'Gatehouse Service', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 14:12:36.586618+00', NULL),
	('01a20de5-9ec3-7269-9680-8d7e3187fafa', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000025516', 'grace.kim@brightwave.example', true, 'Grace Kim', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 14:12:36.586626+00', NULL),
	('01a20de5-9ec3-726a-9fdd-e01d43870167', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000027968', 'amira.haddad@brightwave.example', true, 'Amira Haddad', 'agent', '19850000002704', false, true, NULL, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'email', '2026-11-24 14:12:36.586632+00', NULL),
	('01a20de5-9ec3-726b-a3c0-62e6c9d96dbc', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000032728', 'jonas.weber@brightwave.example', true, 'Jonas Weber', 'agent', '19850000001548', false, true, NULL, '01a20de5-b76e-7175-abc2-e9573dc33c2c', 'email', '2026-11-24 14:12:36.586638+00', NULL),
	('01a20de5-9ec3-726c-9e51-1d5fbec74667', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000037228', 'priya.nair@brightwave.example', true, 'Priya Nair', 'agent', '19850000004248', false, true, NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', 'email', '2026-11-24 14:12:36.586643+00', NULL),
	('01a20de5-9ec3-726d-9998-1ec61d46b120', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000040960', 'tom.okafor@brightwave.example', true, 'Tom Okafor', 'agent', '19850000001548', false, true, NULL, '01a20de5-b521-7083-9688-47424ea04ad3', 'email', '2026-11-24 14:12:36.586648+00', NULL),
	('01a20de5-9ec3-726e-b980-b2088313316d', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000045204', 'sofia.sharma@brightwave.example', true, 'Sofia Sharma', 'admin', '19850000008236', false, true, NULL, NULL, NULL, '2026-11-24 14:12:36.586652+00', NULL),
	('01a20de5-9ec3-726f-ac73-f1ba404cfa45', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000049836', 'joao.romero@brightwave.example', true, 'Joao Romero', 'agent', '19850000001548', false, true, NULL, '01a20de5-ba1a-71ff-9e52-95d89b2e4535', 'email', '2026-11-24 14:12:36.586657+00', NULL),
	('01a20de5-9ec3-7270-a411-90d419ea04b6', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000050872', 'wanjiru.dubois@brightwave.example', true, 'Wanjiru Dubois', 'agent', '19850000003860', false, true, NULL, '01a20de5-bc9f-712c-b0dd-e3de81cd84df', 'email', '2026-11-24 14:12:36.586662+00', NULL),
	('01a20de5-9ec3-7271-9f1b-bf3f73814011', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000052548', 'rania.johansson@brightwave.example', true, 'Rania Johansson', 'agent', '19850000001548', false, true, NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', 'email', '2026-11-24 14:12:36.586667+00', NULL),
	('01a20de5-9ec3-7272-8634-3da3d1d2c39d', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000054996', 'aisha.petrov@brightwave.example', true, 'Aisha Petrov', 'agent', '19850000003860', false, true, NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', 'email', '2026-11-24 14:12:36.586671+00', NULL),
	('01a20de5-9ec3-7273-8f9e-e154ff5b2484', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000058216', 'yusuf.nguyen@brightwave.example', true, 'Yusuf Nguyen', 'agent', '19850000003860', false, true, NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', 'email', '2026-11-24 14:12:36.586677+00', NULL),
	('01a20de5-9ec3-7274-8554-c5408af23948', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000059636', 'sofia.kaur@brightwave.example', true, 'Sofia Kaur', 'agent', '19850000003860', false, true, NULL, '01a20de5-c769-7103-8f73-2685c050d810', 'email', '2026-11-24 14:12:36.586682+00', NULL),
	('01a20de5-9ec3-7275-9268-5f8a5a247446', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000061188', 'lars.hansen@brightwave.example', true, 'Lars Hansen', 'agent', '19850000002704', false, true, NULL, NULL, NULL, '2026-11-24 14:12:36.586687+00', NULL),
	('01a20de5-9ec3-7276-b39a-a8c673bb9045', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000063640', 'yusuf.fernandez@brightwave.example', true, 'Yusuf Fernandez', 'agent', '19850000001548', false, true, NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', 'email', '2026-11-24 14:12:36.586692+00', NULL),
	('01a20de5-9ec3-7277-94a0-a41a3467cfa4', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000066604', 'thandiwe.horvat@brightwave.example', true, 'Thandiwe Horvat', 'agent', '19850000006436', false, true, NULL, '01a20de5-cd2d-72ed-a75b-70568422e9d9', 'email', '2026-11-24 14:12:36.586701+00', NULL),
	('01a20de5-9ec3-7278-90be-2fa3495f424b', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000070336', 'freya.castillo@brightwave.example', true, 'Freya Castillo', 'agent', '19850000006436', false, true, NULL, '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', 'email', '2026-11-24 14:12:36.586706+00', NULL),
	('01a20de6-4d1c-73bf-941d-26c2c853d94d', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000097136', 'mira.lopez@example.org', false, 'mira lopez', 'agent', '19850000007592', false, true, 'gatehouse:01a20de5-8510-71f6-816d-ae1719c6b776:01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-d343-7116-9b34-22dae5bc10ba', 'stamp', '2026-11-24 14:12:36.58671+00', NULL),
	('01a20de6-4d1c-73c0-acee-4a96e9b21109', '01a20de5-9817-722b-bf97-aaa444852b8b', '19850000099456', 'noor.aziz@example.org', false, 'noor aziz', 'agent', '19850000007592', false, true, 'gatehouse:01a20de5-8510-71f6-816d-ae1719c6b776:01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-d63e-7272-9389-126a04751abe', 'stamp', '2026-11-24 14:12:36.586716+00', NULL);


--
-- Data for Name: app_budgets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_budgets VALUES
	('01a20de5-9817-722b-bf97-aaa444852b8b', '2026-11-24 14:14:00.419042+00', 700, 16, 93, 0, NULL);


--
-- Data for Name: app_checks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_checks VALUES
	('01a20de5-9817-722b-bf97-aaa444852b8b', 0, 'reachable', '{"key": "reachable", "name": "Account reachable", "seen": "brightwave.zendesk.com answers.", "status": "pass", "purpose": "There is a Zendesk account at this subdomain and this server can talk to it.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562818+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 1, 'signs_in', '{"key": "signs_in", "name": "Signs in", "seen": "Signs in as user 19850000024868.", "status": "pass", "purpose": "Zendesk knows who the credential belongs to. Zendesk answers a wrong credential as “nobody” without an error.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562857+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 2, 'same_user', '{"key": "same_user", "name": "Same user as before", "seen": "Still user 19850000024868.", "status": "pass", "purpose": "A new credential must belong to the user that this app was connected with; otherwise it may be another account.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562862+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 3, 'active', '{"key": "active", "name": "User is active", "seen": "Active.", "status": "pass", "purpose": "A deleted user''s credential stops working at any moment.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562865+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 4, 'not_suspended', '{"key": "not_suspended", "name": "User is not suspended", "seen": "Not suspended.", "status": "pass", "purpose": "A suspended user can change nothing.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562867+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 5, 'admin', '{"key": "admin", "name": "User is an administrator", "seen": "Administrator.", "status": "pass", "purpose": "Only administrators may change agents, group memberships and roles.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.56287+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 6, 'scopes', '{"key": "scopes", "name": "Scopes granted", "seen": "Granted: read, users:write, organizations:write, groups:write.", "status": "pass", "purpose": "Zendesk drops scopes that it does not know without saying so, and refuses later calls.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562872+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 7, 'groups', '{"key": "groups", "name": "Groups readable", "seen": "12 groups.", "status": "pass", "purpose": "Groups and their members are read to offer them and to see that access is gone.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562875+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 8, 'organizations', '{"key": "organizations", "name": "Organizations readable", "seen": "12 organizations.", "status": "pass", "purpose": "Organizations and their members are read to offer them and to see that access is gone.", "severity": "critical", "what_to_do": ""}', '2026-11-24 14:12:36.562877+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 9, 'custom_roles', '{"key": "custom_roles", "name": "Custom roles available", "seen": "7 custom roles.", "status": "pass", "purpose": "Custom roles can be requested only where the account''s plan has them.", "severity": "low", "what_to_do": ""}', '2026-11-24 14:12:36.562885+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 10, 'multiple_organizations', '{"key": "multiple_organizations", "name": "Several organizations per person", "seen": "On.", "status": "pass", "purpose": "Where this is off, a new organization replaces the one a person has; it is put back at the end.", "severity": "low", "what_to_do": ""}', '2026-11-24 14:12:36.562889+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 11, 'rate_limit', '{"key": "rate_limit", "name": "Rate limit", "seen": "700 calls a minute.", "status": "pass", "purpose": "Says how many calls a minute the account allows; removals go first.", "severity": "low", "what_to_do": ""}', '2026-11-24 14:12:36.562892+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 12, 'no_group', '{"key": "no_group", "name": "User is in no group", "seen": "In no group.", "status": "pass", "purpose": "When somebody leaves a group, Zendesk gives their solved tickets to another member, perhaps to this user.", "severity": "medium", "what_to_do": ""}', '2026-11-24 14:12:36.562896+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', 13, 'credential_end', '{"key": "credential_end", "name": "Credential stays valid", "seen": "Access tokens expire and are renewed by themselves.", "status": "pass", "purpose": "Zendesk ends some kinds of credentials on fixed dates.", "severity": "high", "what_to_do": ""}', '2026-11-24 14:12:36.562899+00');


--
-- Data for Name: app_credentials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.app_credentials VALUES
	('01a20de5-9817-722b-bf97-aaa444852b8b', 'oauth_client', 'gatehouse', '\x01f3928ef7681c5b1c8d7e904a7e64591af72de8d38325389726f227ec2af34436bbad00db092955611739d32251cf615c734c43929391e986675cc6414d90a51d78c404a7c64cfa9baad012ec88e2e2e58b0a45caff4b9fd21f2d7837', '\x0169c1ef33e3332207bece92838b0fb9308445f6bd9e6e706d252fd61f0de0a1ea4fbbe9fdb7ec630c20e54ffe3acde8033e2280f72af9a0b1edd299b8', '8f3a39b384f91be0', '2026-11-09 14:11:20.220889+00');


--
-- Data for Name: apps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.apps VALUES
	('01a20de5-9817-722b-bf97-aaa444852b8b', 'ZENDESK', 'Brightwave', '', 'brightwave', '01a20de5-943e-729a-bf68-776299a6d6ab', 'active', '', true, '2026-11-09 14:11:24.120961+00', '{"anchors": ["group:19850000009140", "group:19850000009656", "group:19850000010044", "custom_role:19850000000904", "custom_role:19850000001548", "custom_role:19850000002704"], "accountUrl": "https://brightwave.zendesk.com", "serviceUserId": "19850000024868"}', '19850000024868', true, true, 700, '{"provisioning": true, "deprovisioning": "delete", "new_account_role_id": "19850000007592"}', 1, '2026-11-09 14:11:20.218597+00', '2026-11-09 14:11:24.120969+00');


--
-- Data for Name: assignments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assignments VALUES
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', '19850000027968', NULL, NULL, '2026-11-09 14:11:21.928783+00', '2026-11-24 14:12:36.587494+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719e-841e-32f1b9884fae', '19850000032728', NULL, NULL, '2026-11-09 14:11:21.928582+00', '2026-11-24 14:12:36.587545+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f7-81e9-60d497f95524', '19850000037228', NULL, NULL, '2026-11-09 14:11:21.928813+00', '2026-11-24 14:12:36.587551+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719e-841e-32f1b9884fae', '19850000040960', NULL, NULL, '2026-11-09 14:11:21.928758+00', '2026-11-24 14:12:36.587556+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719e-841e-32f1b9884fae', '19850000049836', NULL, NULL, '2026-11-09 14:11:21.928767+00', '2026-11-24 14:12:36.58756+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '19850000050872', NULL, NULL, '2026-11-09 14:11:21.928797+00', '2026-11-24 14:12:36.587564+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719e-841e-32f1b9884fae', '19850000052548', NULL, NULL, '2026-11-09 14:11:21.928773+00', '2026-11-24 14:12:36.587568+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '19850000054996', NULL, NULL, '2026-11-09 14:11:21.928801+00', '2026-11-24 14:12:36.587572+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '19850000058216', NULL, NULL, '2026-11-09 14:11:21.928805+00', '2026-11-24 14:12:36.587576+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '19850000059636', NULL, NULL, '2026-11-09 14:11:21.928809+00', '2026-11-24 14:12:36.58758+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', '19850000061188', NULL, NULL, '2026-11-09 14:11:21.928791+00', '2026-11-24 14:12:36.587584+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719e-841e-32f1b9884fae', '19850000063640', NULL, NULL, '2026-11-09 14:11:21.928777+00', '2026-11-24 14:12:36.587588+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000022804', '19850000023964', '2023-08-14 14:57:47+00', '2026-11-09 14:11:21.941622+00', '2026-11-24 14:12:36.591905+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000025516', '19850000027188', '2025-08-28 16:23:10+00', '2026-11-09 14:11:21.941649+00', '2026-11-24 14:12:36.59193+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000027968', '19850000029768', '2024-12-31 18:40:48+00', '2026-11-09 14:11:21.941656+00', '2026-11-24 14:12:36.591945+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000032728', '19850000034016', '2025-07-10 03:54:24+00', '2026-11-09 14:11:21.941661+00', '2026-11-24 14:12:36.591958+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000037228', '19850000039412', '2025-08-09 12:14:14+00', '2026-11-09 14:11:21.941676+00', '2026-11-24 14:12:36.591966+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000040960', '19850000042376', '2025-09-03 22:05:19+00', '2026-11-09 14:11:21.941681+00', '2026-11-24 14:12:36.591981+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000045204', '19850000046364', '2024-09-16 22:43:50+00', '2026-11-09 14:11:21.941686+00', '2026-11-24 14:12:36.591985+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000049836', '19850000050612', '2025-06-04 03:29:50+00', '2026-11-09 14:11:21.941691+00', '2026-11-24 14:12:36.592+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000050872', '19850000051776', '2024-02-10 16:30:19+00', '2026-11-09 14:11:21.941695+00', '2026-11-24 14:12:36.592004+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000052548', '19850000053836', '2024-06-03 23:23:34+00', '2026-11-09 14:11:21.941699+00', '2026-11-24 14:12:36.592008+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000054996', '19850000056412', '2025-03-26 13:01:04+00', '2026-11-09 14:11:21.941703+00', '2026-11-24 14:12:36.592016+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000058216', '19850000058864', '2023-09-29 09:54:16+00', '2026-11-09 14:11:21.941708+00', '2026-11-24 14:12:36.592024+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000059636', '19850000060668', '2024-08-17 20:36:28+00', '2026-11-09 14:11:21.941713+00', '2026-11-24 14:12:36.592028+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000061188', '19850000061708', '2023-12-20 18:57:42+00', '2026-11-09 14:11:21.941717+00', '2026-11-24 14:12:36.592035+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000063640', '19850000064928', '2025-04-23 22:21:04+00', '2026-11-09 14:11:21.941721+00', '2026-11-24 14:12:36.592047+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000066604', '19850000068916', '2024-06-11 19:05:42+00', '2026-11-09 14:11:21.941729+00', '2026-11-24 14:12:36.592059+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '19850000054996', '19850000101776', '2026-11-24 14:12:23+00', '2026-11-24 14:12:36.592086+00', '2026-11-24 14:12:36.592086+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '19850000037228', '19850000102164', '2026-11-24 14:12:28+00', '2026-11-24 14:12:36.592127+00', '2026-11-24 14:12:36.592127+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '19850000050872', '19850000102296', '2026-11-24 14:12:31+00', '2026-11-24 14:12:36.592134+00', '2026-11-24 14:12:36.592134+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7264-9fd2-84dee064f33b', '19850000025516', '19850000027448', '2025-08-28 16:23:10+00', '2026-11-09 14:11:21.941815+00', '2026-11-24 14:12:36.591937+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7266-afd1-c6915c9fd208', '19850000027968', '19850000030156', '2024-12-31 18:40:48+00', '2026-11-09 14:11:21.941751+00', '2026-11-24 14:12:36.59195+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '19850000027968', '19850000031312', '2024-12-31 18:40:48+00', '2026-11-09 14:11:21.941783+00', '2026-11-24 14:12:36.591954+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7265-bc60-0fdafe35e8c9', '19850000032728', '19850000035172', '2025-07-10 03:54:24+00', '2026-11-09 14:11:21.941739+00', '2026-11-24 14:12:36.591962+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '19850000037228', '19850000040568', '2025-08-09 12:14:14+00', '2026-11-09 14:11:21.941799+00', '2026-11-24 14:12:36.591977+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '19850000045204', '19850000047264', '2024-09-16 22:43:50+00', '2026-11-09 14:11:21.941803+00', '2026-11-24 14:12:36.591989+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '19850000045204', '19850000048420', '2024-09-16 22:43:50+00', '2026-11-09 14:11:21.941789+00', '2026-11-24 14:12:36.591993+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7265-bc60-0fdafe35e8c9', '19850000045204', '19850000048680', '2024-09-16 22:43:50+00', '2026-11-09 14:11:21.941744+00', '2026-11-24 14:12:36.591996+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725e-882d-d928dc21df32', '19850000052548', '19850000053968', '2024-06-03 23:23:34+00', '2026-11-09 14:11:21.941856+00', '2026-11-24 14:12:36.592012+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '19850000054996', '19850000056672', '2025-03-26 13:01:04+00', '2026-11-09 14:11:21.941829+00', '2026-11-24 14:12:36.59202+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', '19850000059636', '19850000060928', '2024-08-17 20:36:28+00', '2026-11-09 14:11:21.941772+00', '2026-11-24 14:12:36.592031+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', '19850000061188', '19850000062608', '2023-12-20 18:57:42+00', '2026-11-09 14:11:21.941777+00', '2026-11-24 14:12:36.592039+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7266-afd1-c6915c9fd208', '19850000061188', '19850000063380', '2023-12-20 18:57:42+00', '2026-11-09 14:11:21.941759+00', '2026-11-24 14:12:36.592043+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725e-882d-d928dc21df32', '19850000063640', '19850000065188', '2025-04-23 22:21:04+00', '2026-11-09 14:11:21.941862+00', '2026-11-24 14:12:36.592051+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '19850000063640', '19850000066216', '2025-04-23 22:21:04+00', '2026-11-09 14:11:21.941809+00', '2026-11-24 14:12:36.592055+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '19850000066604', '19850000069944', '2024-06-11 19:05:42+00', '2026-11-09 14:11:21.941843+00', '2026-11-24 14:12:36.592063+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7266-afd1-c6915c9fd208', '19850000066604', '19850000070076', '2024-06-11 19:05:42+00', '2026-11-09 14:11:21.941764+00', '2026-11-24 14:12:36.592067+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000070336', '19850000071624', '2024-03-07 18:24:31+00', '2026-11-09 14:11:21.941733+00', '2026-11-24 14:12:36.59207+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '19850000070336', '19850000072012', '2024-03-07 18:24:31+00', '2026-11-09 14:11:21.941848+00', '2026-11-24 14:12:36.592074+00');
INSERT INTO public.assignments VALUES
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000097136', '19850000098680', '2026-11-24 14:11:39+00', '2026-11-24 14:12:06.572824+00', '2026-11-24 14:12:36.592078+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000099456', '19850000101000', '2026-11-24 14:11:43+00', '2026-11-24 14:12:06.572859+00', '2026-11-24 14:12:36.592082+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000022804', '19850000024352', '2023-08-14 14:57:47+00', '2026-11-24 14:12:06.582364+00', '2026-11-24 14:12:36.599435+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000025516', '19850000027836', '2025-08-28 16:23:10+00', '2026-11-24 14:12:06.582388+00', '2026-11-24 14:12:36.599465+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000027968', '19850000032212', '2024-12-31 18:40:48+00', '2026-11-24 14:12:06.582395+00', '2026-11-24 14:12:36.599474+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000032728', '19850000036328', '2025-07-10 03:54:24+00', '2026-11-24 14:12:06.5824+00', '2026-11-24 14:12:36.59948+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000037228', '19850000040828', '2025-08-09 12:14:14+00', '2026-11-24 14:12:06.582415+00', '2026-11-24 14:12:36.599485+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000054996', '19850000057060', '2025-03-26 13:01:04+00', '2026-11-24 14:12:06.58242+00', '2026-11-24 14:12:36.59949+00'),
	('01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', '19850000070336', '19850000072912', '2024-03-07 18:24:31+00', '2026-11-24 14:12:06.582425+00', '2026-11-24 14:12:36.599496+00');


--
-- Data for Name: attempts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attempts VALUES
	('01a20de5-e191-72e8-bcb4-d041e78e5111', '01a20de5-df41-70c9-82b7-9ea630599503', NULL, 'account_create', NULL, '19850000007592', 'provision', NULL, '2026-11-09 14:11:39.009+00', 'created', '2026-11-09 14:11:39.576+00', NULL, 201, '', '2026-11-09 14:12:49.009+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20de5-e5f4-735a-99eb-051413a9da53', '01a20de5-df41-70c9-82b7-9ea630599503', '01a20de5-df42-72d8-9038-e17178dc5cc3', 'create', NULL, '19850000013144', 'give', NULL, '2026-11-09 14:11:40.143+00', 'created', '2026-11-09 14:11:40.704+00', '19850000098812', 201, '', '2026-11-09 14:12:50.143+00', '2026-11-10 14:11:40.143+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de5-f17d-718e-950a-4b0bbed6cd8b', '01a20de5-ef0f-72f9-b0c4-605526b90300', NULL, 'account_create', NULL, '19850000007592', 'provision', NULL, '2026-11-09 14:11:43.092+00', 'created', '2026-11-09 14:11:43.68+00', NULL, 201, '', '2026-11-09 14:12:53.092+00', NULL, NULL, 'grant', '[{"why": "makes an agent account, which takes a seat unless its role is free", "path": "/api/v2/users", "method": "POST"}]'),
	('01a20de5-fa10-70e6-a76a-de5e1d5c2156', '01a20de5-df41-70c9-82b7-9ea630599503', '01a20de5-df42-72d8-9038-e17178dc5cc3', 'delete', '19850000098812', NULL, 'take', NULL, '2026-11-24 14:11:45.292+00', 'gone', '2026-11-24 14:11:45.875+00', NULL, 204, '', '2026-11-24 14:12:55.292+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000098812", "method": "DELETE"}]'),
	('01a20de6-5dd0-712b-a9e4-6e5181c0c23d', '01a20de6-5bbd-7150-902c-07b5700d30cd', '01a20de6-5bbe-72e1-9f2e-705106e24df7', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 14:12:10.828+00', 'created', '2026-11-24 14:12:11.347+00', '19850000101644', 201, '', '2026-11-24 14:13:20.828+00', '2026-11-25 14:12:10.828+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de6-66df-7046-a8d7-db3b8a664585', '01a20de6-5bbd-7150-902c-07b5700d30cd', '01a20de6-5bbe-72e1-9f2e-705106e24df7', 'delete', '19850000101644', NULL, 'take', NULL, '2026-11-24 14:12:13.147+00', 'gone', '2026-11-24 14:12:13.725+00', NULL, 204, '', '2026-11-24 14:13:23.147+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000101644", "method": "DELETE"}]'),
	('01a20de6-7e27-7161-8915-f977bea0d122', '01a20de6-7c14-73ba-b522-2b867cfcaa64', '01a20de6-7c15-72b9-a36e-754f5259b320', 'create', NULL, '19850000010948', 'give', NULL, '2026-11-24 14:12:19.103+00', 'created', '2026-11-24 14:12:23.653+00', '19850000101776', 201, '', '2026-11-24 14:13:29.103+00', '2026-11-25 14:12:19.103+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de6-9f60-7294-a8bf-2b5cd36817a1', '01a20de6-9d4c-7315-b767-780e199d877a', '01a20de6-9d4d-73fd-bd7d-0b4ba610f360', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 14:12:27.612+00', 'created', '2026-11-24 14:12:28.143+00', '19850000102164', 201, '', '2026-11-24 14:13:37.612+00', '2026-11-25 14:12:27.612+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de6-ae60-720f-9f41-0c26884273ba', '01a20de6-ac54-72b7-839e-47f5a4496310', '01a20de6-ac55-73a5-979a-0d44c493aea0', 'create', NULL, '19850000011080', 'give', NULL, '2026-11-24 14:12:31.449+00', 'created', '2026-11-24 14:12:31.931+00', '19850000102296', 201, '', '2026-11-24 14:13:41.449+00', '2026-11-25 14:12:31.449+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de6-b854-7178-a214-b215bc943998', '01a20de6-b64e-7090-b3d3-a8b5c94b7ebf', '01a20de6-b64e-7091-b3bb-4a0ad6e9e8b7', 'set_role', NULL, '19850000002704', 'give', 1, '2026-11-24 14:12:33.999+00', 'ok', '2026-11-24 14:12:34.552+00', NULL, 200, '', '2026-11-24 14:13:43.999+00', NULL, NULL, 'grant', '[{"why": "gives the person this role; any other role ends by it", "path": "/api/v2/users/19850000058216", "method": "PUT"}]'),
	('01a20de6-bf8d-720f-bbe3-cd459d1e620b', '01a20de6-b64e-7090-b3d3-a8b5c94b7ebf', '01a20de6-b64e-7091-b3bb-4a0ad6e9e8b7', 'set_role', NULL, '19850000003860', 'give', 1, '2026-11-24 14:12:35.849+00', 'ok', '2026-11-24 14:12:35.858+00', NULL, 200, '', '2026-11-24 14:13:45.849+00', NULL, NULL, 'grant', '[{"why": "gives the person this role; any other role ends by it", "path": "/api/v2/users/19850000058216", "method": "PUT"}]'),
	('01a20de6-c0cc-72fd-bc8c-232971debfba', '01a20de6-6fe3-72d1-a6e1-a07f001f3009', '01a20de6-c0b0-73c2-88a0-79ad2ddb8c97', 'create', NULL, '19850000012884', 'give', NULL, '2026-11-24 14:12:36.169+00', 'created', '2026-11-24 14:12:36.177+00', '19850000103068', 201, '', '2026-11-24 14:13:46.169+00', '2026-11-25 14:12:36.169+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de7-d61f-7113-ba52-eee074f9ee53', '01a20de6-9d4c-7315-b767-780e199d877a', '01a20de7-d5fe-7105-9e96-d356dba36088', 'delete', '19850000040828', '19850000014564', 'make_way', NULL, '2026-11-24 14:13:47.162+00', 'gone', '2026-11-24 14:13:47.172+00', NULL, 204, '', '2026-11-24 14:14:57.162+00', NULL, NULL, 'grant', '[{"why": "takes the person out of the organization", "path": "/api/v2/organization_memberships/19850000040828", "method": "DELETE"}]'),
	('01a20de7-d632-70c2-833c-3585c5ccd013', '01a20de6-9d4c-7315-b767-780e199d877a', '01a20de7-d5fe-7105-9e96-d356dba36088', 'create', NULL, '19850000020360', 'give', NULL, '2026-11-24 14:13:47.182+00', 'created', '2026-11-24 14:13:47.192+00', '19850000103712', 201, '', '2026-11-24 14:14:57.182+00', '2026-11-25 14:13:47.182+00', NULL, 'grant', '[{"why": "puts the person into the organization", "path": "/api/v2/organization_memberships", "method": "POST"}]'),
	('01a20de7-d75f-71e1-916e-e94f2369dfe5', '01a20de7-d73c-71c1-a2b6-851ab18a2017', '01a20de7-d73c-71c2-94cb-4e710cf88cbf', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 14:13:47.48+00', 'created', '2026-11-24 14:13:47.493+00', '19850000104228', 201, '', '2026-11-24 14:14:57.48+00', '2026-11-25 14:13:47.48+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de7-d7a6-71eb-bd12-658a73d83b55', '01a20de7-d77f-709e-889c-025f1fadaa9e', '01a20de7-d780-7309-abdd-64d011c97000', 'create', NULL, '19850000012884', 'give', NULL, '2026-11-24 14:13:47.551+00', 'created', '2026-11-24 14:13:47.566+00', '19850000105128', 201, '', '2026-11-24 14:14:57.551+00', '2026-11-25 14:13:47.551+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de7-d7fe-7370-80b5-a977aed1f13b', '01a20de7-d7da-7075-bac0-720ba589215a', '01a20de7-d7da-7076-8250-914026c56aad', 'create', NULL, '19850000012496', 'give', NULL, '2026-11-24 14:13:47.64+00', 'created', '2026-11-24 14:13:47.654+00', '19850000106284', 201, '', '2026-11-24 14:14:57.64+00', '2026-11-25 14:13:47.64+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]'),
	('01a20de7-d926-710a-b5c4-79ed9277cd2c', '01a20de7-d77f-709e-889c-025f1fadaa9e', '01a20de7-d780-7309-abdd-64d011c97000', 'delete', '19850000105128', NULL, 'take', NULL, '2026-11-24 14:13:47.939+00', 'refused', '2026-11-24 14:13:47.949+00', NULL, 422, 'Zendesk does not allow this change.', '2026-11-24 14:14:57.939+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000105128", "method": "DELETE"}]'),
	('01a20de7-da37-7300-99f4-8db7a12652ae', '01a20de7-d73c-71c1-a2b6-851ab18a2017', '01a20de7-d73c-71c2-94cb-4e710cf88cbf', 'delete', '19850000104228', NULL, 'take', NULL, '2026-11-24 14:13:48.213+00', NULL, NULL, NULL, NULL, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '2026-11-24 14:14:58.213+00', NULL, NULL, 'revoke', '[{"why": "takes the person out of the group; Zendesk then unassigns their working tickets there", "path": "/api/v2/group_memberships/19850000104228", "method": "DELETE"}]'),
	('01a20de7-db60-7121-8a42-4988d7d780ed', '01a20de7-db4a-7113-b644-cfc4f19e4ded', '01a20de7-db4b-7097-b403-05cf1ee82a5d', 'create', NULL, '19850000013144', 'give', NULL, '2026-11-24 14:13:48.51+00', NULL, NULL, NULL, NULL, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '2026-11-24 14:14:58.51+00', '2026-11-25 14:13:48.51+00', NULL, 'grant', '[{"why": "puts the person into the group", "path": "/api/v2/group_memberships", "method": "POST"}]');


--
-- Data for Name: configuration_stages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.configuration_stages VALUES
	('01a20de5-a516-7161-aa54-bbaf76b46d01', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7162-af58-57fddcdb0ade', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7163-9c31-efdd7adef524', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7164-abfd-46b31fcec90d', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7165-943d-8c9a79e516db', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7166-ba6b-5b55d4cc988e', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7167-a8d7-cfa54d8458e4', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-716a-8f82-7511fe3f4947', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-716b-84c7-771f14bce1b9', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-716c-b6da-7bbc1f0da855', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-716d-a4bb-94b33e0542a5', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-716e-8543-f8d9d67d652b', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-716f-89e8-0fa6794c568a', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7170-8d7a-4b017c78d1d5', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7171-85b3-19ac078eea25', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7172-8fac-08b247e9e15c', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7173-90a3-9a4de96ef728', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7174-8619-4534a732a267', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7175-a44c-554781b9e4e9', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7176-835a-9168d7f1e53c', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7177-a331-dbc9ee7069d4', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7178-8f0b-c13ec6014d83', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7179-8d06-a37c805a4faa', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-717a-b843-55b7ede2c930', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-717b-b74e-7b805ffa2ebe', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-717c-9643-64207714292d', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-717d-8a46-18963bd0e07f', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-717e-97c8-737850f258ff', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-717f-a58c-64cb7b721e5b', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7168-aed8-49757224d2dc', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-a516-7169-80f3-38b3bc2d713f', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab');


--
-- Data for Name: event_details; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_details VALUES
	(1, '\xfb7b851b9a6b1309c42b27c22557ce20', '{"ip": null, "after": {"purpose": "first_run"}, "before": null, "detail": {}, "user_agent": null}'),
	(2, '\xa29b5306af698ac0b31a668e4eb8ee53', '{"ip": "127.0.0.1", "after": {"email": "nadia.rahman@brightwave.example", "source": "first_run", "full_name": "Nadia Rahman"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(3, '\xe670954ed0ffdadb062fbbdf4bf96e12', '{"ip": "127.0.0.1", "after": {"platform_roles": ["administrator"]}, "before": {"platform_roles": []}, "detail": {}, "user_agent": "node"}'),
	(4, '\xa47e8e9188d95a5ac2014612e3cbf82f', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"link": "first_run", "session_id": "01a20de5-8ae8-7283-abbe-922f17b14fbe"}, "user_agent": "node"}'),
	(5, '\x724015d7aec2160749136f900abf1870', '{"ip": "127.0.0.1", "after": {"email": "amira.haddad@brightwave.example", "source": "form", "full_name": "Amira Haddad"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(6, '\x4b8f630a5e3afda90dd3972f6a252885', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:17.659Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(7, '\x3ce6a1bb61bb79187c741041d872b271', '{"ip": "127.0.0.1", "after": {"email": "priya.nair@brightwave.example", "source": "form", "full_name": "Priya Nair"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(8, '\x5156f30c660a8b18c07ff9826e76cd78', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:18.559Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(9, '\xc4e6823f2b7657d9d8b4ccc2e1d8182d', '{"ip": "127.0.0.1", "after": {"name": "Support leads", "owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab", "user_ids": ["01a20de5-8e16-72f3-86b7-792c747cb9f8"]}, "before": null, "detail": {}, "user_agent": "node"}'),
	(10, '\xb17cc88f33f6091aef8ffebeeae3db9f', '{"ip": "127.0.0.1", "after": {"name": "Brightwave", "is_live": false, "subdomain": "brightwave", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab", "credential_kind": "oauth_client", "service_user_id": "19850000024868", "credential_identifier": "gatehouse"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(11, '\x842609c10c4e7785dda96dac1180f252', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"sync_id": "01a20de5-9820-7130-8a8c-732ab5f9968d"}, "user_agent": "node"}'),
	(12, '\x7ea5dc013b9dde6161d1b01c8723548c', '{"ip": null, "after": {"user_id": "01a20de5-8e16-72f3-86b7-792c747cb9f8", "linked_how": "email", "account_remote_id": "19850000027968"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(13, '\xdd872bf84156e062d4754237865fb549', '{"ip": null, "after": {"user_id": "01a20de5-919e-73e5-9809-101d77a5dfb6", "linked_how": "email", "account_remote_id": "19850000037228"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(14, '\xa30fc3b90e3fdf3cb0bffc3849a9dfd1', '{"ip": null, "after": null, "before": null, "detail": {"counts": {"groups": 12, "accounts": 18, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 35}, "sync_id": "01a20de5-9820-7130-8a8c-732ab5f9968d"}, "user_agent": null}'),
	(15, '\x6e61151594612595e0b39bd6b8e503ea', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Advisor", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(16, '\x9fd7dbfecd212a14cf8462c2f2a10e53', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Staff", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(17, '\x93aee1d9f4e5c6fe8073b488e11090d4', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Team lead", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(18, '\x52ba12d03be49713110207ef5399dd23', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Billing specialist", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(19, '\x463c5728bc68cecfabeb62010b23aab1', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Escalation engineer", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(20, '\xd667b3a272739fa5bff7e59b007efa03', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "Knowledge editor", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(21, '\xf10c3d62e392c2ac1e73ad48434f12a4', '{"ip": "127.0.0.1", "after": {"kind": "custom_role", "name": "People manager", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(50, '\xa1fd92b2ca38f60613f3886938ef0903', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:25.976Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(22, '\x070ca4ff3ccd56db7ff4f2656bd0ac2a', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Billing", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(23, '\xb97ebcbd5071e500b7dcf6afb236f18f', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Engineering", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(24, '\xa875fd60481b535cf761f82719fcb517', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Enterprise Customers", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(25, '\x065b9b6f495c964b79db67148362d236', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Escalations", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(26, '\xaa91cdc93f48a7c0d777940dcf65bdd0', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Fraud Review", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(27, '\x76497b3fe2f0514bf1a775b9848a039d', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Payments", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(28, '\x0883ad19dd56dd63cc86f71935a5082c', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Refunds", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(29, '\x002dd843eb716e2b66fa0027c8d72138', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Support", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(30, '\x479da5842ff030882bfeecade71b6141', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Support Operations", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(31, '\x4c73b1724a1686818a2cd2263c18424f', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Tier 1", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(32, '\xfd847366c5a064555164607ae0c68e43', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Tier 2", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(33, '\x0fdc100e91f0ef3f738fa2a37b2fb6f6', '{"ip": "127.0.0.1", "after": {"kind": "group", "name": "Tier 3", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(34, '\x525a259f35be17e8c27594af9ec97c10', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Brightwave", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(53, '\x2b7f580ff623255bbb519c51af8cc612', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:27.651Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(54, '\xa78a6f3ad24f234384753278d895d126', '{"ip": "127.0.0.1", "after": {"email": "jonas.weber@brightwave.example", "source": "form", "full_name": "jonas weber"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(35, '\x6564806fe0533c54a916aff0c7617a49', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Alder Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(36, '\xe61eb05c6ffd4f5bb626d4fcf59f1440', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Amber Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(37, '\x2f09a663ed4584f19b0818db267b949a', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Arctic Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(38, '\x8d7685b88277acad418623a7b7f9f6d8', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Atlas Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(39, '\x949f2280fc3032ba0611bddde6ba603b', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Beacon Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(40, '\xaaa27f2f46da34a1c5ad1195a987a68b', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Birch Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(41, '\x107375809f10bfad6ec8725719a89dfe', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Blue Harbor Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(42, '\xd5aafbee865ff4e7535976e034547f18', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Bright Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(43, '\x95d533325c8ac53930cd747ce6326250', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Cedar Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(44, '\xcc55af1af69ce3fae882c597599c84e9', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Cobalt Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(45, '\x5111fd357cbcb7f472c6984c56fda8d0', '{"ip": "127.0.0.1", "after": {"kind": "organization", "name": "Copper Logistics", "visibility": "global", "configuration": {"auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": null, "detail": {"batch": 31}, "user_agent": "node"}'),
	(46, '\x12be286a3ebf84822aab4d511a331fe4', '{"ip": "127.0.0.1", "after": {"is_live": true}, "before": {"is_live": false}, "detail": {"would_do": []}, "user_agent": "node"}'),
	(47, '\xe9f3d80b59be08d28e9d5452bc808636', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"link": "invite", "session_id": "01a20de5-a9ef-72e7-930a-63917a9022f2"}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(48, '\x4b8330d3bc847e7ab75000c8e3c462c7', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"link": "invite", "session_id": "01a20de5-ac63-7290-9a8d-298af64c5db7"}, "user_agent": "node"}'),
	(49, '\x79376ff7d522edf542a5b3e95e028a85', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:25.984Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(51, '\x7c30cee22b4cb50d6e1e0f0e3cddff5f', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:25.975Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(52, '\x33e5c65c08f85d2dc3687b8a10647af5', '{"ip": "127.0.0.1", "after": {"email": "tom.okafor@brightwave.example", "source": "form", "full_name": "tom okafor"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(55, '\x24e8707a1f4739a58921474cc2ea92fd', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:28.240Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(56, '\xc12cbcf6d5d50fac5d9451d4eda5df52', '{"ip": "127.0.0.1", "after": {"email": "joao.romero@brightwave.example", "source": "form", "full_name": "joao romero"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(57, '\xa2efe27414e21170c1eb1d0b5273f386', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:28.924Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(58, '\x7bc51fcdc5f4c1404862be61ba4d98d6', '{"ip": "127.0.0.1", "after": {"email": "wanjiru.dubois@brightwave.example", "source": "form", "full_name": "wanjiru dubois"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(59, '\x4ed7263d9502f2c23eee1b47c6bf0201', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:29.568Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(60, '\x4833b8ff969e48f84625501126b6a836', '{"ip": "127.0.0.1", "after": {"email": "rania.johansson@brightwave.example", "source": "form", "full_name": "rania johansson"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(61, '\xa2f55ba8c6952ccaddcc749af28581dc', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:30.167Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(62, '\x9ada12b3b4e37d14666f23060e5c600a', '{"ip": "127.0.0.1", "after": {"email": "aisha.petrov@brightwave.example", "source": "form", "full_name": "aisha petrov"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(63, '\x10f64d56b5d8606a8545a12cb0ed28f2', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:30.910Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(64, '\x4e5e891b995065e20a4551ad11830ae9', '{"ip": "127.0.0.1", "after": {"email": "yusuf.nguyen@brightwave.example", "source": "form", "full_name": "yusuf nguyen"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(65, '\x7b6667bc023994890708ce91d8459b01', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:31.598Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(66, '\x67641c3f1c5450cd80b4ff334a8e3a0c', '{"ip": "127.0.0.1", "after": {"email": "sofia.kaur@brightwave.example", "source": "form", "full_name": "sofia kaur"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(67, '\xc7216255c9e39ef98da8017bd3897ada', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:32.330Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(68, '\x42a048d5f9f6a921da5421b2c5b2cc6c', '{"ip": "127.0.0.1", "after": {"email": "yusuf.fernandez@brightwave.example", "source": "form", "full_name": "yusuf fernandez"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(69, '\xa7146b482b9944d6f423b4357970a7db', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:33.032Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(70, '\x38c6780a588c0454af827c5fe0b03b90', '{"ip": "127.0.0.1", "after": {"email": "thandiwe.horvat@brightwave.example", "source": "form", "full_name": "thandiwe horvat"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(71, '\xc3c14999087b010355145afab5dbdb78', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:33.807Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(72, '\xaa659df875b3a33aa3dacf41dca45b79', '{"ip": "127.0.0.1", "after": {"email": "freya.castillo@brightwave.example", "source": "form", "full_name": "freya castillo"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(73, '\xdce2237785327fbf6875cc171c8b2282', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:34.576Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(74, '\x91e01629240f5c76a67ea54fc8ad4e2d', '{"ip": "127.0.0.1", "after": {"email": "mira.lopez@example.org", "source": "form", "full_name": "mira lopez"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(75, '\x4772bd2b94cd410e219d87d70eaba5f7', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:35.365Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(76, '\xf0b2bea43b26f699427273de65413c2b', '{"ip": "127.0.0.1", "after": {"email": "noor.aziz@example.org", "source": "form", "full_name": "noor aziz"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(77, '\x4701405c5f3d32f71ad35e47f131e3d0', '{"ip": "127.0.0.1", "after": {"purpose": "invite", "expires_at": "2026-12-01T14:11:36.129Z"}, "before": null, "detail": {}, "user_agent": "node"}'),
	(78, '\x16d6076dc6b1ebac9147262ee965a67f', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: tom and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(79, '\x19df04b5a0b4790c7595d1613fb5fc3c', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: mira and Refunds", "status": "PENDING", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(80, '\x08481a752bcca563b5ced40d0c2f3208', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(81, '\x431163fdec84cbd105892677d4490aa6', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(82, '\x13803259e89b1437c32838ba51e2be9f', '{"ip": null, "after": {"account_state": "wanted"}, "before": null, "detail": {}, "user_agent": null}'),
	(83, '\xae42a0d1eae7590951b4f11da534da0c', '{"ip": null, "after": {"verb": "account_create", "value": "19850000007592", "purpose": "provision", "attempt_id": "01a20de5-e191-72e8-bcb4-d041e78e5111", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(84, '\x2a9c3be5912c7a6aec5049f646ecc83e', '{"ip": null, "after": {"how": "answered", "account_id": "19850000097136", "created_by_us": true}, "before": null, "detail": {}, "user_agent": null}'),
	(85, '\xce64e21e1e13ea071762dbfbd640b7d2', '{"ip": null, "after": {"verb": "account_create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de5-e191-72e8-bcb4-d041e78e5111"}, "before": null, "detail": {}, "user_agent": null}'),
	(86, '\x60f51ade32849aad3f04a988b6b16ed6', '{"ip": null, "after": {"account_state": "none"}, "before": null, "detail": {}, "user_agent": null}'),
	(87, '\xc1a317f22912f8e0cf6b4e92a0cfe7ba', '{"ip": null, "after": {"verb": "create", "value": "19850000013144", "purpose": "give", "attempt_id": "01a20de5-e5f4-735a-99eb-051413a9da53", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(88, '\xdc865f5294aba8f1b6fd71f8caaf0953', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de5-e5f4-735a-99eb-051413a9da53"}, "before": null, "detail": {}, "user_agent": null}'),
	(89, '\x4e2c2b6e5f75a3006293a17a3fda28da', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:11:41.273Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(90, '\x4f2961755727701c5455bb21b0bc1664', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: noor and Billing", "status": "PENDING", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(91, '\x232c3310aefd1f6d33800eb711974bf3', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(92, '\xc3b2ab89132178f064baae6ab567b125', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(97, '\xb5e9912b7fde7b3d83463ae81e4647e4', '{"ip": null, "after": {"state": "ending"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(98, '\xf71890be2269160aec8d9a42dd0d9861', '{"ip": null, "after": {"account_state": "none"}, "before": null, "detail": {}, "user_agent": null}'),
	(99, '\x9606e3d2ce2f3fdd9c9459aa8556e727', '{"ip": null, "after": {"state": "ended", "ended_as": "never_given", "read_from": "2026-11-24T14:11:43.680Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(100, '\x9d6823879193729427e11aaecd7b4997', '{"ip": null, "after": {"state": "ending"}, "before": {"state": "active"}, "detail": {}, "user_agent": null}'),
	(93, '\xb6192503c1005591be43c42603308de8', '{"ip": null, "after": {"account_state": "wanted"}, "before": null, "detail": {}, "user_agent": null}'),
	(94, '\xae9f7e15d4f58d8a376531e39b6034c0', '{"ip": null, "after": {"verb": "account_create", "value": "19850000007592", "purpose": "provision", "attempt_id": "01a20de5-f17d-718e-950a-4b0bbed6cd8b", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(95, '\x58a6812ca1e1e60c9c7670cf4e6b1dd1', '{"ip": null, "after": {"how": "answered", "account_id": "19850000099456", "created_by_us": true}, "before": null, "detail": {}, "user_agent": null}'),
	(96, '\xcd248a8478bf1e076ba729c423b3db39', '{"ip": null, "after": {"verb": "account_create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de5-f17d-718e-950a-4b0bbed6cd8b"}, "before": null, "detail": {}, "user_agent": null}');
INSERT INTO public.event_details VALUES
	(101, '\x210fae2876f92b2969216697fa3fb130', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20de5-fa10-70e6-a76a-de5e1d5c2156", "membership_id": "19850000098812"}, "before": null, "detail": {}, "user_agent": null}'),
	(102, '\xdb713fc9b610b4f14d93cd8d6ece277b', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 204, "attempt_id": "01a20de5-fa10-70e6-a76a-de5e1d5c2156"}, "before": null, "detail": {}, "user_agent": null}'),
	(103, '\xa6243682e3794177bb0f9599c22d1a48', '{"ip": null, "after": {"state": "ended", "ended_as": "gone", "read_from": "2026-11-24T14:11:45.875Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(104, '\xb0aeed3006706639e4970481d93c382b', '{"ip": null, "after": {"status": "CANCELED", "status_reason": "expired"}, "before": {"status": "PENDING"}, "detail": {}, "user_agent": null}'),
	(105, '\x4754c0feefb268d42ad34f5032c732d1', '{"ip": null, "after": null, "before": null, "detail": {"sync_id": "01a20de6-4a7d-711d-86db-11dc08fda7c2"}, "user_agent": null}'),
	(106, '\x54b06af52ea76d93393ba9aa07edd674', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Fraud Review", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(107, '\x5e8fe7708a00dc13b73f7bbd5f786d35', '{"ip": null, "after": {"user_id": "01a20de5-d343-7116-9b34-22dae5bc10ba", "linked_how": "stamp", "account_remote_id": "19850000097136"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(108, '\x6d77716577f9b91836c985ce83cc83a5', '{"ip": null, "after": {"user_id": "01a20de5-d63e-7272-9389-126a04751abe", "linked_how": "stamp", "account_remote_id": "19850000099456"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(109, '\x8847115226716a1f6b5407c399bc3760', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"comment": "Until when do you need it?"}, "user_agent": "node"}'),
	(110, '\x6e876ddff5135116ce99b8c12e9b7a92', '{"ip": null, "after": {"user_id": "01a20de5-b76e-7175-abc2-e9573dc33c2c", "linked_how": "email", "account_remote_id": "19850000032728"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(111, '\x10604d009edabe8152b1dbd5f6c48f45', '{"ip": null, "after": {"user_id": "01a20de5-b521-7083-9688-47424ea04ad3", "linked_how": "email", "account_remote_id": "19850000040960"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(112, '\x9f30e91257a3b6f83c052e47e9768864', '{"ip": null, "after": {"user_id": "01a20de5-ba1a-71ff-9e52-95d89b2e4535", "linked_how": "email", "account_remote_id": "19850000049836"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(113, '\x82bb0409cde2efcbe3b436f85390a23f', '{"ip": null, "after": {"user_id": "01a20de5-bc9f-712c-b0dd-e3de81cd84df", "linked_how": "email", "account_remote_id": "19850000050872"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(114, '\x11c7adf432ea0ceb37b53a6d2d68936a', '{"ip": null, "after": {"user_id": "01a20de5-bef5-7174-aa04-cbeec23050f9", "linked_how": "email", "account_remote_id": "19850000052548"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(115, '\xfed6c6cd7142bd9faadaffc29993bc87', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Payments", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(116, '\xe62a745b623a58e4e5c5be61fec5b3f1', '{"ip": null, "after": {"user_id": "01a20de5-c1dd-70a3-8c58-c8ee9f0de063", "linked_how": "email", "account_remote_id": "19850000054996"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(117, '\xbd77e35559f1fd685ef83d274f9be67a', '{"ip": null, "after": {"user_id": "01a20de5-c48d-7358-9138-79e4adbcfa4e", "linked_how": "email", "account_remote_id": "19850000058216"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(118, '\x6fea7cb34b5f55e043418b24d6857d2b', '{"ip": null, "after": {"user_id": "01a20de5-c769-7103-8f73-2685c050d810", "linked_how": "email", "account_remote_id": "19850000059636"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(119, '\x84d299ec56193244a9759bb00b28a7ff', '{"ip": null, "after": {"user_id": "01a20de5-ca26-734e-9b2a-e5b1963c7818", "linked_how": "email", "account_remote_id": "19850000063640"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(120, '\xc6aace4ca7267ad995c9ad9f2b93333c', '{"ip": null, "after": {"user_id": "01a20de5-cd2d-72ed-a75b-70568422e9d9", "linked_how": "email", "account_remote_id": "19850000066604"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(121, '\xac8efa7a585187c0745076b8c83a4a95', '{"ip": "127.0.0.1", "after": {"status": "DENIED"}, "before": {"stage": 1, "status": "PENDING"}, "detail": {"comment": "Not this week."}, "user_agent": "node"}'),
	(122, '\x58e7ab63f7f481a5f7d085c7a5d0c6c5', '{"ip": null, "after": {"user_id": "01a20de5-d02f-7185-b6ce-4ad1a0295f7f", "linked_how": "email", "account_remote_id": "19850000070336"}, "before": {"user_id": null}, "detail": {}, "user_agent": null}'),
	(123, '\xd8107c653d8ed713e14b7179e5b796cb', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Refunds", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(124, '\xa9c574ae544eb73195f0d4579d057cd3', '{"ip": null, "after": null, "before": null, "detail": {"counts": {"groups": 12, "accounts": 20, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 37, "organization_memberships": 17}, "sync_id": "01a20de6-4a7d-711d-86db-11dc08fda7c2"}, "user_agent": null}'),
	(125, '\xf99c0d8a7a83b2d9855662f638a7a9f3', '{"ip": "127.0.0.1", "after": {"status": "CANCELED", "status_reason": "canceled"}, "before": {"status": "PENDING"}, "detail": {}, "user_agent": "node"}'),
	(126, '\x08f8277e8708d3d1f36edfd5c223df79', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: rania and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(127, '\xbc02f789d9d5e1720b4e5859ddae81ad', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(128, '\x1f2865d9e671f0b975fe83907ed81388', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(129, '\xc4d044776eb937c8ea63909900ebb99d', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20de6-5dd0-712b-a9e4-6e5181c0c23d", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(131, '\xa033bda65852cd46416f4459664aaff3', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:12:11.873Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(130, '\x83df1fdb009daffaa5f5e3edcc511ff6', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de6-5dd0-712b-a9e4-6e5181c0c23d"}, "before": null, "detail": {}, "user_agent": null}'),
	(135, '\x5ebe97faa3e9e0f990052067e55e588e', '{"ip": null, "after": {"state": "ended", "ended_as": "gone", "read_from": "2026-11-24T14:12:13.725Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(136, '\x104d1e256537d00ad1a95f0ad1f4a84b', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: tom and Support", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(137, '\xf4e8eb4f7c3fd639e09441193862632d', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(138, '\xbf860b2944c3c6cc8ec773cc58795308', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(146, '\xcf657dc4a39b7acaaf4ed814624b7580', '{"ip": null, "after": {"verb": "create", "value": "19850000010948", "purpose": "give", "attempt_id": "01a20de6-7e27-7161-8915-f977bea0d122", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(158, '\x3e23c035b1f3d07ac302afd7708338d4', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20de6-9f60-7294-a8bf-2b5cd36817a1", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(159, '\x7136d12eef65100e6a5fb0f3612d1a12', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de6-9f60-7294-a8bf-2b5cd36817a1"}, "before": null, "detail": {}, "user_agent": null}'),
	(162, '\x713a0d522049cfb78aa177391258890e', '{"ip": "127.0.0.1", "after": {"version": 2, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": null, "recommended_duration_seconds": 28800}, "before": {"version": 1, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "detail": {}, "user_agent": "node"}'),
	(163, '\x8f10934fcea0a83dac52490a2b7669f6', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: wanjiru and Engineering", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": null}, "before": null, "detail": {}, "user_agent": "node"}'),
	(164, '\x1dc339484a36406eabe754750423f134', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": null}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": null}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(165, '\x3ad011e78e7df1f6cabdee979b84f697', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": null}, "before": null, "detail": {}, "user_agent": "node"}'),
	(132, '\x7379a7e0bbbc922e72add731ed7e3825', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T15:12:11.873Z"}, "detail": {}, "user_agent": "node"}'),
	(133, '\x55e1343bd7c892284c776686eeac36ac', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20de6-66df-7046-a8d7-db3b8a664585", "membership_id": "19850000101644"}, "before": null, "detail": {}, "user_agent": null}'),
	(134, '\xa9cb2b24b45d396a0fe77c81fe70b4f2', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 204, "attempt_id": "01a20de6-66df-7046-a8d7-db3b8a664585"}, "before": null, "detail": {}, "user_agent": null}'),
	(139, '\x2e82ddfd988c370493fd7829598ab2e1', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:12:15.982Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(140, '\x0114a3f122905efcdc1b658c2b28f36c', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T15:12:15.982Z"}, "detail": {}, "user_agent": "node"}'),
	(141, '\x6ccf45fc121f7635529c637ba7c6ab0a', '{"ip": null, "after": {"state": "ended", "ended_as": "outside_remains", "read_from": "2026-11-24T14:12:17.255Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(142, '\xe9a5246f863032e60c867828ef33a0ea', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: aisha and Escalations", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(143, '\x60a5cd59d6ed172c00d02159b381fd28', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(144, '\x2e1f864c3ad73da7da6afaa5d759fef2', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(150, '\x101c11164c102f29cba75934e9d5c592', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:12:24.160Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(151, '\xdf0b9e304f9f1ff3299de165d6608975', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T16:12:24.160Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(152, '\x9abfb5a50ae290881a723376f2853449', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T15:12:24.160Z"}, "detail": {}, "user_agent": "node"}'),
	(153, '\x4694332c57d674d813b0c643748fd300', '{"ip": null, "after": {"state": "ended", "ended_as": "held_by_other", "read_from": "2026-11-24T14:12:25.246Z"}, "before": {"state": "ending"}, "detail": {}, "user_agent": null}'),
	(154, '\xaa382692dc28c9c2da8c8946d1c62883', '{"ip": "127.0.0.1", "after": {"version": 2, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 1800, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "before": {"version": 1, "auto_approval": false, "is_requestable": true, "requires_reason": true, "extension_seconds": 0, "reviewer_owner_ids": ["01a20de5-943e-729a-bf68-776299a6d6ab"], "max_duration_seconds": 2592000, "recommended_duration_seconds": 28800}, "detail": {}, "user_agent": "node"}'),
	(155, '\x73936865e01e4ccc045bc40ca5ce313b', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: priya and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(156, '\x58fd4ec97b7ec9b4de1a5f864fb22b3f', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(157, '\x662f9213ebfd0075f1e5de515d131d6b', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(166, '\x7ec95c9a8ccc07307a8d53e60e019f71', '{"ip": null, "after": {"verb": "create", "value": "19850000011080", "purpose": "give", "attempt_id": "01a20de6-ae60-720f-9f41-0c26884273ba", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(167, '\x6d936766025388ebb1cfefd445cda23f', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de6-ae60-720f-9f41-0c26884273ba"}, "before": null, "detail": {}, "user_agent": null}'),
	(168, '\x89bfc1a9b24a2aeb5431aa6b402d9268', '{"ip": null, "after": {"state": "active", "expires_at": null}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(169, '\xf66aeb853c259016ba045a3a62257ad8', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: yusuf nguyen and Team lead", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(170, '\x7f60e6b0ad39ea88b598705e9d8e5cea', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(171, '\x08694f1c887a53a99a8b34e5a8d436a8', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(145, '\x875e1cc8905548dada427707dbe08b1e', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: aisha and Escalations", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(147, '\x18fad77c5547579d4cc11dcefe2177b9', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 7200}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 7200}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(148, '\x8c167ea2886435093e431d1dc2c61c9f', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(149, '\xa1b458a43883abf97b04674829d47c3a', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de6-7e27-7161-8915-f977bea0d122"}, "before": null, "detail": {}, "user_agent": null}'),
	(160, '\x99a61c41f2fcce914a83cb6daf9f98b4', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:12:28.659Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(161, '\xd66edbac2d2093fb07c219ae6c4781e6', '{"ip": "127.0.0.1", "after": {"expires_at": "2026-11-24T15:42:28.659Z"}, "before": {"expires_at": "2026-11-24T15:12:28.659Z"}, "detail": {}, "user_agent": "node"}'),
	(172, '\x2643401ff46635608552ffd00e1a8de2', '{"ip": null, "after": {"verb": "set_role", "value": "19850000002704", "purpose": "give", "attempt_id": "01a20de6-b854-7178-a214-b215bc943998", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(173, '\x759b3a0bf2c0c86a557f47087b590742', '{"ip": null, "after": {"verb": "set_role", "answer": "ok", "detail": "", "status": 200, "attempt_id": "01a20de6-b854-7178-a214-b215bc943998"}, "before": null, "detail": {}, "user_agent": null}'),
	(174, '\x53e7b29e0cdad135a6ce6d7400cd1b25', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:12:35.041Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(175, '\xf0cfbd9a63ec5393cc6e1698bfa711c0', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: yusuf nguyen and Billing specialist", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(176, '\x008d7fe5e8327268691033902a6617c3', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 7200}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 7200}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(177, '\x0a8f23d06ba0b17f0336272c23d75201', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 7200}, "before": null, "detail": {}, "user_agent": "node"}'),
	(178, '\xfdf77c47acf637e1473883cd30550f11', '{"ip": null, "after": {"verb": "set_role", "value": "19850000003860", "purpose": "give", "attempt_id": "01a20de6-bf8d-720f-bbe3-cd459d1e620b", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(179, '\xb29b6a15287aba764c5a14c1a0012ddc', '{"ip": null, "after": {"verb": "set_role", "answer": "ok", "detail": "", "status": 200, "attempt_id": "01a20de6-bf8d-720f-bbe3-cd459d1e620b"}, "before": null, "detail": {}, "user_agent": null}'),
	(180, '\xa27ed73997401e95a8f818accc6d9afb', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T16:12:35.872Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(181, '\xee91a64cf061c8cfb4ae6f5fdf5db146', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: tom and Payments", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(182, '\xa12af3943c90f68f06d6c14cd024ef4d', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(183, '\xb2874d8f31b48b3d2a01b92172eb4012', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(184, '\xbaf61f81d37089f988ccd49cc01d09d9', '{"ip": null, "after": {"verb": "create", "value": "19850000012884", "purpose": "give", "attempt_id": "01a20de6-c0cc-72fd-bc8c-232971debfba", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(185, '\x988c2f9e0a56659b46074b84b3111862', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de6-c0cc-72fd-bc8c-232971debfba"}, "before": null, "detail": {}, "user_agent": null}'),
	(186, '\xf9711b57d5e5896b9f42f47c75f76e31', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:12:36.186Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(187, '\x1921ebe33d5ba34ef0fafd14c7ce58f4', '{"ip": "127.0.0.1", "after": null, "before": null, "detail": {"sync_id": "01a20de6-c1c8-72c3-86dc-620094a47a79"}, "user_agent": "node"}'),
	(188, '\xd09145fca0f632907bc6b2b363589451', '{"ip": null, "after": null, "before": null, "detail": {"counts": {"groups": 12, "accounts": 20, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 40, "organization_memberships": 17}, "sync_id": "01a20de6-c1c8-72c3-86dc-620094a47a79"}, "user_agent": null}'),
	(189, '\x3e1b0fc801d8f7af1a1ae6525f0bfe77', '{"ip": "127.0.0.1", "after": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "detail": {}, "user_agent": "node"}'),
	(190, '\x6ec58b3e064f24fa61aa3262b55d4c05', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: joao and Fraud Review", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(191, '\x9873a6794ba1d0eb41de87c877e3528a', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(192, '\x82ff441844746be797bd65cf3b1a2eb9', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(193, '\xa9a148a98df4554e562c9b26c49c60d9', '{"ip": "127.0.0.1", "after": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "detail": {}, "user_agent": "node"}'),
	(194, '\x63c45fe5fb197a2bff98b86f1817a6e3', '{"ip": "127.0.0.1", "after": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "detail": {}, "user_agent": "node"}'),
	(195, '\x6fd83ccd5723e729bd3bbb5bdb04d4c7', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: jonas and Copper Logistics", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(196, '\x564108faa233fa1c4c495cfe7289281c', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(197, '\x94d4bf20bad2d3fe268d045d456a259a', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(198, '\x66b5e4fa1a1f0997ba70becf25d0404a', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: joao and Tier 3", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(199, '\x59a95b90e6db986d329aa59c5bfe1e75', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(200, '\xb354f5cff713faf6a36cc28b7337282a', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}');
INSERT INTO public.event_details VALUES
	(201, '\x393df37c3bc06bf7655b241fcd413940', '{"ip": "127.0.0.1", "after": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "detail": {}, "user_agent": "node"}'),
	(202, '\xb424239aca2e060569a0acd295450f96', '{"ip": "127.0.0.1", "after": {"is_live": true, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "before": {"is_live": false, "visibility": "global", "description": "", "drift_policy": "report", "admin_owner_id": "01a20de5-943e-729a-bf68-776299a6d6ab"}, "detail": {}, "user_agent": "node"}'),
	(203, '\x59e7d7a7b886f802737da9e4bf95c8c7', '{"ip": null, "after": {"about": "19850000014564", "reason": "would_replace_organization"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(204, '\xf1f343a7e535840a2e323f7db9c8dd9c', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: priya and Cedar Logistics", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(205, '\x74cc0eefc2cdc81e5576985b0aeafd9d', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(206, '\x5afe4d830ea9e430ef21ed244f708955', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(207, '\xb275ef9dde53c142b403bb82e9f765a0', '{"ip": null, "after": {"verb": "delete", "value": "19850000014564", "purpose": "make_way", "attempt_id": "01a20de7-d61f-7113-ba52-eee074f9ee53", "membership_id": "19850000040828"}, "before": null, "detail": {}, "user_agent": null}'),
	(208, '\xf194b80a66ad11784b23845dfbfb6616', '{"ip": null, "after": {"verb": "delete", "answer": "gone", "detail": "", "status": 204, "attempt_id": "01a20de7-d61f-7113-ba52-eee074f9ee53"}, "before": null, "detail": {}, "user_agent": null}'),
	(209, '\x5c6498019d3d58b7f9acd23933c44e26', '{"ip": null, "after": {"verb": "create", "value": "19850000020360", "purpose": "give", "attempt_id": "01a20de7-d632-70c2-833c-3585c5ccd013", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(210, '\xb7f2301f362d7775a46789bdee511ee2', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de7-d632-70c2-833c-3585c5ccd013"}, "before": null, "detail": {}, "user_agent": null}'),
	(211, '\x4dfb4f6dafca59af5a7b07bb906dc70b', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:13:47.201Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(212, '\x2379730fd79dbe163df15f447b71f6b4', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: sofia and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(213, '\x1052d66456a93d085b24a02de4af89fc', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(214, '\xb9fe07a96ddf483d04add321524d418e', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(217, '\xbcf5386a25c798ef80a8c7d319540f95', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: yusuf fernandez and Payments", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(218, '\x88b0f29e8f2c03bdbc777b1f0c713069', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:13:47.514Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(227, '\x59f5c9129a8e6e2699cae98d92ec40bb', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20de7-d7fe-7370-80b5-a977aed1f13b", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(228, '\x5d79e291d57206822f5531437ab25b86', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de7-d7fe-7370-80b5-a977aed1f13b"}, "before": null, "detail": {}, "user_agent": null}'),
	(233, '\x0fb4d85430fb4b1a91c1365d664613d8', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T15:13:47.514Z"}, "detail": {}, "user_agent": "node"}'),
	(234, '\xa1c58953d49161cad28ecef730eb4989', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20de7-da37-7300-99f4-8db7a12652ae", "membership_id": "19850000104228"}, "before": null, "detail": {}, "user_agent": null}'),
	(235, '\x571e5b4e316655a7ff0986d5618dfccb', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: thandiwe and Refunds", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(236, '\xb0146a3382136100562c1b38bc2081da', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(237, '\x5cee1897ea0aaabc886cbeea500fb4d7', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(215, '\x9f735428bb5db15bf0708c8857177f2e', '{"ip": null, "after": {"verb": "create", "value": "19850000012496", "purpose": "give", "attempt_id": "01a20de7-d75f-71e1-916e-e94f2369dfe5", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(216, '\x12b7d3f48215d0a47f527727ff3e3566', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de7-d75f-71e1-916e-e94f2369dfe5"}, "before": null, "detail": {}, "user_agent": null}'),
	(221, '\x7341d20ab0583ecdddcf5b118a7a5479', '{"ip": null, "after": {"verb": "create", "value": "19850000012884", "purpose": "give", "attempt_id": "01a20de7-d7a6-71eb-bd12-658a73d83b55", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(222, '\xc4cedcf22ec8a96478d9938b3ab1d450', '{"ip": null, "after": {"verb": "create", "answer": "created", "detail": "", "status": 201, "attempt_id": "01a20de7-d7a6-71eb-bd12-658a73d83b55"}, "before": null, "detail": {}, "user_agent": null}'),
	(224, '\xdfe84fab96ecbd65715d36bbc478f48f', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T15:13:47.581Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(238, '\x5d467e41c6e2c6a2ec7fed73c070ad13', '{"ip": null, "after": {"verb": "create", "value": "19850000013144", "purpose": "give", "attempt_id": "01a20de7-db60-7121-8a42-4988d7d780ed", "membership_id": null}, "before": null, "detail": {}, "user_agent": null}'),
	(219, '\x7c880ad001763c70a341f13d9a0a67a2', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 3600}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 3600}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(220, '\x51fcb425dc77e1995483cc15e49d5846', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 3600}, "before": null, "detail": {}, "user_agent": "node"}'),
	(223, '\x102a63d23c8ac2b4f30777ac4bbd973e', '{"ip": "127.0.0.1", "after": {"reason": "For the dump: freya and Billing", "status": "PENDING", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 60}, "before": null, "detail": {}, "user_agent": "node"}'),
	(225, '\x589bc3dc3d1c533a2843c284232b9866', '{"ip": "127.0.0.1", "after": {"stage": 1, "status": "APPROVED", "duration_seconds": 60}, "before": {"stage": 1, "status": "PENDING", "duration_seconds": 60}, "detail": {"comment": ""}, "user_agent": "node"}'),
	(226, '\x157f01b238083e5f9adc4d56e7d92e8e', '{"ip": "127.0.0.1", "after": {"state": "approved", "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}, "duration_seconds": 60}, "before": null, "detail": {}, "user_agent": "node"}'),
	(241, '\x2073ff1318710847e465123078711f18', '{"ip": null, "after": {"verb": "create", "answer": null, "detail": "Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.", "status": null, "attempt_id": "01a20de7-db60-7121-8a42-4988d7d780ed"}, "before": null, "detail": {}, "user_agent": null}'),
	(229, '\x04517249785f2dae84f1e35a49182718', '{"ip": null, "after": {"state": "active", "expires_at": "2026-11-24T14:14:47.665Z"}, "before": {"state": "approved"}, "detail": {}, "user_agent": null}'),
	(230, '\xb1a602dd59c8156087dbb911acf82098', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "active", "expires_at": "2026-11-24T15:13:47.581Z"}, "detail": {}, "user_agent": "node"}'),
	(231, '\xfbb819dae4e49f1e1aedf8bb8c045550', '{"ip": null, "after": {"verb": "delete", "value": null, "purpose": "take", "attempt_id": "01a20de7-d926-710a-b5c4-79ed9277cd2c", "membership_id": "19850000105128"}, "before": null, "detail": {}, "user_agent": null}'),
	(232, '\x2c84653394f6e2253ffa4d0a4cd31541', '{"ip": null, "after": {"verb": "delete", "answer": "refused", "detail": "Zendesk does not allow this change.", "status": 422, "attempt_id": "01a20de7-d926-710a-b5c4-79ed9277cd2c"}, "before": null, "detail": {}, "user_agent": null}'),
	(239, '\x8234aa192923cc125cfd8ddb00411272', '{"ip": "127.0.0.1", "after": {"state": "ending"}, "before": {"state": "approved", "expires_at": null}, "detail": {}, "user_agent": "node"}'),
	(240, '\x087efc377eb9f6f942a98451a6c95fe4', '{"ip": null, "after": {"verb": "delete", "answer": null, "detail": "Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.", "status": null, "attempt_id": "01a20de7-da37-7300-99f4-8db7a12652ae"}, "before": null, "detail": {}, "user_agent": null}');


--
-- Data for Name: event_log_tip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_log_tip VALUES
	(true, 241, '\xcad48e1aaa4a6bdf827edc9bbb85afe83eea9bbaf183ee3a4cd7fd36d9f5458a');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	(1, '01a20de5-869c-7273-bf68-50fb2b4acc20', '2026-11-24 14:11:16.748+00', 'sign_in_link.created', 'system', NULL, NULL, NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b22636f6d706f6e656e74223a226964656e74697479222c226b696e64223a2273797374656d227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d383635352d373064312d393534352d653239383533386364663730222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31362e3734385a222c2264657461696c5f636f6d6d69746d656e74223a2237663531333434383766386533316434383232353830643836333935646333646638666336643666383733616637333734353634656330343239373538393439222c226576656e745f6964223a2230316132306465352d383639632d373237332d626636382d353066623262346163633230222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2231222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x90e19f94c4cb38fce3e508e73f6e248343567cc1b837bdee32df07dadce3e396', '\x5cebe29beb35940b8a807e1cb27e3afe99b50d199db4b3fd66327f1a117c86a3'),
	(2, '01a20de5-8ae9-73bd-8366-259a8c814514', '2026-11-24 14:11:17.582+00', 'user.created', 'anonymous', NULL, '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d386164352d373039362d626362662d326134386434666661353766222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31372e3538325a222c2264657461696c5f636f6d6d69746d656e74223a2265656633313831623766633035313064366534663735643064653933373563383766386234363636306634336263316130366636663532663364666665306463222c226576656e745f6964223a2230316132306465352d386165392d373362642d383336362d323539613863383134353134222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2232222c227375626a6563745f757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832222c2273757266616365223a22617069227d', '\x5cebe29beb35940b8a807e1cb27e3afe99b50d199db4b3fd66327f1a117c86a3', '\x38a23169be1c5b2b78ccd2e262d8c62274a47d7f77c2fb66f03a613713c39e40'),
	(3, '01a20de5-8ae9-73be-947e-56c1a3f1311f', '2026-11-24 14:11:17.582+00', 'user.platform_roles_set', 'anonymous', NULL, '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e706c6174666f726d5f726f6c65735f736574222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d386164352d373039362d626362662d326134386434666661353766222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31372e3538325a222c2264657461696c5f636f6d6d69746d656e74223a2231303331663632636631313432353830386366623633396132353164653465333237343835306134386230306464616266383236383535643362383633306661222c226576656e745f6964223a2230316132306465352d386165392d373362652d393437652d353663316133663133313166222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2233222c227375626a6563745f757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832222c2273757266616365223a22617069227d', '\x38a23169be1c5b2b78ccd2e262d8c62274a47d7f77c2fb66f03a613713c39e40', '\xfe6f732f1eeac40337d31aed7d4afb3d768273659a6287c260b10f5e886d263b'),
	(4, '01a20de5-8aea-73de-a64d-d718537194f5', '2026-11-24 14:11:17.582+00', 'session.created', 'anonymous', NULL, '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273657373696f6e2e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d386164352d373039362d626362662d326134386434666661353766222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31372e3538325a222c2264657461696c5f636f6d6d69746d656e74223a2234396564303030393039643132633066393963333862393562613434333266393236343932303031326533373938623962666339613564323965653066643166222c226576656e745f6964223a2230316132306465352d386165612d373364652d613634642d643731383533373139346635222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2234222c227375626a6563745f757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832222c2273757266616365223a22617069227d', '\xfe6f732f1eeac40337d31aed7d4afb3d768273659a6287c260b10f5e886d263b', '\xd51453efc10883b952834cecc4e38d7218c58815c4d4c8fa98831023ef36d735'),
	(5, '01a20de5-8e1c-70b0-8441-a7a63f2878ae', '2026-11-24 14:11:18.531+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-8e16-72f3-86b7-792c747cb9f8', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d386530612d373238382d393465622d396434363634633039646563222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31382e3533315a222c2264657461696c5f636f6d6d69746d656e74223a2265326566353232326433376638393462343335393038623366633063613463316632643463663962396139363437636666363033313337343937353562376336222c226576656e745f6964223a2230316132306465352d386531632d373062302d383434312d613761363366323837386165222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2235222c227375626a6563745f757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638222c2273757266616365223a22617069227d', '\xd51453efc10883b952834cecc4e38d7218c58815c4d4c8fa98831023ef36d735', '\x8d36b00120e2cf21e1b92bf48ade21ccc1e6a686434889aac650d16d735a9684'),
	(6, '01a20de5-8e1c-70b1-8446-0b9cf6a6a9a5', '2026-11-24 14:11:18.531+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-8e16-72f3-86b7-792c747cb9f8', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d386530612d373238382d393465622d396434363634633039646563222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31382e3533315a222c2264657461696c5f636f6d6d69746d656e74223a2234323530333932643930613134613539353936623139646265313637313937333931636339636363663863376135353830373665366662393265663337316162222c226576656e745f6964223a2230316132306465352d386531632d373062312d383434362d306239636636613661396135222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2236222c227375626a6563745f757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638222c2273757266616365223a22617069227d', '\x8d36b00120e2cf21e1b92bf48ade21ccc1e6a686434889aac650d16d735a9684', '\x3f33d9701ff0bf716137ff116ef8dcba79a9975c7e300dccee8968aecf2bab97'),
	(7, '01a20de5-91a0-7372-9a54-0f9063979838', '2026-11-24 14:11:19.189+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d393139612d373334372d626262322d633035653134653934633335222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31392e3138395a222c2264657461696c5f636f6d6d69746d656e74223a2264323666616139356361313531656333633863353836363336353365346538316134633830336365356465383033316638323864653836643264383739653439222c226576656e745f6964223a2230316132306465352d393161302d373337322d396135342d306639303633393739383338222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2237222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x3f33d9701ff0bf716137ff116ef8dcba79a9975c7e300dccee8968aecf2bab97', '\x5b61ebb753b91fe9b1f2ce9e3bd2cd05428a0182c851a47989880e9d7f205718'),
	(8, '01a20de5-91a0-7373-bc3a-1881bf196915', '2026-11-24 14:11:19.189+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d393139612d373334372d626262322d633035653134653934633335222c22637265617465645f6174223a22323032362d31312d32345431343a31313a31392e3138395a222c2264657461696c5f636f6d6d69746d656e74223a2230323962663130303465383433616366396132626366653830393234636464663565656330643638373030623663623237343331323637623531316666383330222c226576656e745f6964223a2230316132306465352d393161302d373337332d626333612d313838316266313936393135222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2238222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x5b61ebb753b91fe9b1f2ce9e3bd2cd05428a0182c851a47989880e9d7f205718', '\x228e7c4e40772603f88df76e444bbaa1095ef23b1c91a15f7597980719be747d'),
	(9, '01a20de5-9444-7370-b530-43b3149e6d9f', '2026-11-24 14:11:20.154+00', 'owner.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226f776e65722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d393433372d373261302d626337652d356232356362343638626263222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32302e3135345a222c2264657461696c5f636f6d6d69746d656e74223a2231366233643064633334313463326238623330376563656630346536366438323230396365643431306630386364323637393566303865643330333962623263222c226576656e745f6964223a2230316132306465352d393434342d373337302d623533302d343362333134396536643966222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a2239222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x228e7c4e40772603f88df76e444bbaa1095ef23b1c91a15f7597980719be747d', '\xe76d46e9a3c0e0cc7eb01eb282c81bbfd6bca2e37c147248dd31d3dd66aa9748'),
	(10, '01a20de5-9823-726c-9bad-3b788b4a692c', '2026-11-24 14:11:20.805+00', 'app.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226170702e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d393766302d373130612d393561302d626162303439666664366136222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32302e3830355a222c2264657461696c5f636f6d6d69746d656e74223a2232653635323236376533656164666133336139326630663730623937313834303461656635656135666531303662353930356336313434363037653864343336222c226576656e745f6964223a2230316132306465352d393832332d373236632d396261642d336237383862346136393263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223130222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xe76d46e9a3c0e0cc7eb01eb282c81bbfd6bca2e37c147248dd31d3dd66aa9748', '\xf2d2c844bb19dd3952555a167c3d5b6c65f63aa7fb0c376428304a885830d7c1'),
	(11, '01a20de5-9823-726d-8548-b74c6b02e4fb', '2026-11-24 14:11:20.805+00', 'sync.start', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e7374617274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d393766302d373130612d393561302d626162303439666664366136222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32302e3830355a222c2264657461696c5f636f6d6d69746d656e74223a2264323538363466313631333466356666336361353764643839393331373365306163386332366439633736346130646361376463643131323637386435383133222c226576656e745f6964223a2230316132306465352d393832332d373236642d383534382d623734633662303265346662222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223131222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xf2d2c844bb19dd3952555a167c3d5b6c65f63aa7fb0c376428304a885830d7c1', '\xce46c35a5bafa57bd3d89a4296b7305edca5642011c9981d9a08f8811f44f3d2'),
	(12, '01a20de5-9f14-70e7-b4e6-a78ba8ed7c4f', '2026-11-24 14:11:22.702+00', 'account.link', 'system', NULL, '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d396532392d373137662d626534352d363334383839613763613934222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32322e3730325a222c2264657461696c5f636f6d6d69746d656e74223a2236633837663337366136646561333734393561333531346631336537336431653233613934366234636465653761336533333834323863396533303165633163222c226576656e745f6964223a2230316132306465352d396631342d373065372d623465362d613738626138656437633466222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223132222c227375626a6563745f757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638222c2273757266616365223a2273797374656d227d', '\xce46c35a5bafa57bd3d89a4296b7305edca5642011c9981d9a08f8811f44f3d2', '\xe463ef91268822b710f8787be48b3ee6c9a22885c5540143938c5862a5816ebf'),
	(13, '01a20de5-9f14-70e8-878d-adf625e412db', '2026-11-24 14:11:22.702+00', 'account.link', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d396532392d373137662d626534352d363334383839613763613934222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32322e3730325a222c2264657461696c5f636f6d6d69746d656e74223a2266373037373232343133626464373638633165343230336639346161323839616539303733376462353062643735326332393338313165346562613539356137222c226576656e745f6964223a2230316132306465352d396631342d373065382d383738642d616466363235653431326462222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223133222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\xe463ef91268822b710f8787be48b3ee6c9a22885c5540143938c5862a5816ebf', '\x84c71981b9c58c43d80b5590c95604992c504840cb74b9ad08d74940c68e6578'),
	(14, '01a20de5-a1f4-715f-9bb4-c01caac8aea9', '2026-11-24 14:11:23.394+00', 'sync.complete', 'system', NULL, NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e636f6d706c657465222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d396532392d373137662d626534352d363334383839613763613934222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32332e3339345a222c2264657461696c5f636f6d6d69746d656e74223a2266663238383230633336326163323362316536316232383639393931623032653133663865613934336531386261656562376437353630396461303361323335222c226576656e745f6964223a2230316132306465352d613166342d373135662d396262342d633031636161633861656139222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223134222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x84c71981b9c58c43d80b5590c95604992c504840cb74b9ad08d74940c68e6578', '\xe1a83718b88aa1a582d3225013c98ac3912256e37bdcddcc6f69ed6962222c82'),
	(15, '01a20de5-a51f-707f-a741-1ad07136842b', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719d-bd84-af7f3ff8746a', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2231616263383135656230373237303762623831333164313630633762353161326336623139623464616561333462343437313363613362366638336265383864222c226576656e745f6964223a2230316132306465352d613531662d373037662d613734312d316164303731333638343262222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536302d373139642d626438342d616637663366663837343661222c22736368656d615f76657273696f6e223a312c22736571223a223135222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xe1a83718b88aa1a582d3225013c98ac3912256e37bdcddcc6f69ed6962222c82', '\x30e780f5b01bcf3a3ef433a8cf7f0a6f6e2a1feee27a496651d3ab354565e8b8'),
	(16, '01a20de5-a51f-7080-83fc-f024148d08ca', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e60-719e-841e-32f1b9884fae', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2231396337366264383239316230666435643834633466326536386362313639383535353535373930623862643833653866306433373965383330306431623533222c226576656e745f6964223a2230316132306465352d613531662d373038302d383366632d663032343134386430386361222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536302d373139652d383431652d333266316239383834666165222c22736368656d615f76657273696f6e223a312c22736571223a223136222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x30e780f5b01bcf3a3ef433a8cf7f0a6f6e2a1feee27a496651d3ab354565e8b8', '\x3b6e6aa36d43ab16a047fb1534a21a397d07faac858b4d8db8d79f37404a222c'),
	(17, '01a20de5-a51f-7081-9d15-b7065ad17db4', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2234656164333163316133313234656166613563336438653632663233633862396166343462363366616562343334346431373565396463353765613333333435222c226576656e745f6964223a2230316132306465352d613531662d373038312d396431352d623730363561643137646234222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536312d373066352d623939342d653236653934383130613164222c22736368656d615f76657273696f6e223a312c22736571223a223137222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x3b6e6aa36d43ab16a047fb1534a21a397d07faac858b4d8db8d79f37404a222c', '\x7f18efe7cc6fb1be91e78b9696271cca3c4f5725cade704fa8925c038b0b9c2a'),
	(18, '01a20de5-a51f-7082-aebe-d95e0f5caad8', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2232353263643731366236363737376138623064333333356237663739633763353061313139363563343535666230363432386333393634613435303934626433222c226576656e745f6964223a2230316132306465352d613531662d373038322d616562652d643935653066356361616438222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536312d373066362d623835302d623738653630663365646665222c22736368656d615f76657273696f6e223a312c22736571223a223138222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x7f18efe7cc6fb1be91e78b9696271cca3c4f5725cade704fa8925c038b0b9c2a', '\x30ebcb81c2ce5031c4cd3a3ab68a51848dc9af6d09dff916e511b5ab9353a91f'),
	(19, '01a20de5-a520-70f3-b7dc-17724bca435d', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f7-81e9-60d497f95524', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2262313830306636663830613831636566663463646131313439336366396339633038643431356338333339623164623066333030356462313138373236653738222c226576656e745f6964223a2230316132306465352d613532302d373066332d623764632d313737323462636134333564222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536312d373066372d383165392d363064343937663935353234222c22736368656d615f76657273696f6e223a312c22736571223a223139222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x30ebcb81c2ce5031c4cd3a3ab68a51848dc9af6d09dff916e511b5ab9353a91f', '\xc172c2cb660d13cf20ab4d616a42a463835c67e0c24e7ccf65d2c54c32dcfc65'),
	(20, '01a20de5-a520-70f4-9802-c966ef50c045', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f8-876f-2f8a030237ef', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2238633837313035336162343566363335333432333064363539306662353237396662356666633031353135323939366535383965346362376561303866633730222c226576656e745f6964223a2230316132306465352d613532302d373066342d393830322d633936366566353063303435222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536312d373066382d383736662d326638613033303233376566222c22736368656d615f76657273696f6e223a312c22736571223a223230222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xc172c2cb660d13cf20ab4d616a42a463835c67e0c24e7ccf65d2c54c32dcfc65', '\x3e1b8b3591a3390ed025e93992df4ad324b2260b5a52da385e123d8ab6218e26'),
	(21, '01a20de5-a520-70f5-ae71-7fd0fad80ccc', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f9-9565-7d7818395866', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2234623064323633393231333034643331663832646664653233653931353463633866616438346132636431616466656164656535313738643637303935623566222c226576656e745f6964223a2230316132306465352d613532302d373066352d616537312d376664306661643830636363222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536312d373066392d393536352d376437383138333935383636222c22736368656d615f76657273696f6e223a312c22736571223a223231222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x3e1b8b3591a3390ed025e93992df4ad324b2260b5a52da385e123d8ab6218e26', '\x79ff93a1ff2d9db4ee4cb4b4d35073e5e678dcb2b7c0c390096407966d7faeec'),
	(22, '01a20de5-a520-70f6-8c56-7e903a594f9c', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2235373661386233653834663236653762363663323733333538613037366134316562663637653136656332656136313638326234353339313832363138653861222c226576656e745f6964223a2230316132306465352d613532302d373066362d386335362d376539303361353934663963222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223232222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x79ff93a1ff2d9db4ee4cb4b4d35073e5e678dcb2b7c0c390096407966d7faeec', '\x351b7aebd2af17c143727727a6a4d486bac9740ec6df9c4dd8bbded509ef37dc'),
	(23, '01a20de5-a520-70f7-b353-8b0fdd18a4d6', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2239393235613763636161373564376661663366373565633033393933616262366332343161356131636163623931323239353238613330643234626135656332222c226576656e745f6964223a2230316132306465352d613532302d373066372d623335332d386230666464313861346436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235642d613734382d643735356537663030303935222c22736368656d615f76657273696f6e223a312c22736571223a223233222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x351b7aebd2af17c143727727a6a4d486bac9740ec6df9c4dd8bbded509ef37dc', '\x6991895f12cf39dbdda41a31d1a41d28c805d48f87071019ef75590cd367b8bf'),
	(24, '01a20de5-a520-70f8-b866-622b45427f94', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725e-882d-d928dc21df32', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2234666466613561313530396235303539663463343736643733336366653432646336633939626330633437353932373866323130373263643637343261636634222c226576656e745f6964223a2230316132306465352d613532302d373066382d623836362d363232623435343237663934222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235652d383832642d643932386463323164663332222c22736368656d615f76657273696f6e223a312c22736571223a223234222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x6991895f12cf39dbdda41a31d1a41d28c805d48f87071019ef75590cd367b8bf', '\x48910f14c062b48ea47a8238b013e6803ca8150bcba2b15330b50bdbcc6abfa7'),
	(25, '01a20de5-a520-70f9-84a6-c985ae6d78bc', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2233636665643561306637323730323264623131666136343935626363653436383664313237363465633331613937366233623836353562373439323832383938222c226576656e745f6964223a2230316132306465352d613532302d373066392d383461362d633938356165366437386263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a223235222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x48910f14c062b48ea47a8238b013e6803ca8150bcba2b15330b50bdbcc6abfa7', '\x694c36a22c92a4292422da13f4634142d43be070f8929d4dfce83241824783c1'),
	(26, '01a20de5-a520-70fa-9494-d3879bdd3f93', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2236393131393562623964633862643165326537383065613938373531393235316466313463636233383262656462366631383063623635386236383662336336222c226576656e745f6964223a2230316132306465352d613532302d373066612d393439342d643338373962646433663933222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a223236222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x694c36a22c92a4292422da13f4634142d43be070f8929d4dfce83241824783c1', '\x8b29d396580231d328d2e4ef3c46a2cf15b74a0b2df8bd9ccbbc7d337c872fd1'),
	(27, '01a20de5-a520-70fb-a32a-241ff16b2641', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2235663534633631656161333839356636393065306261643439386465376436633335633935336337626665646461613965636135366564303035643636363230222c226576656e745f6964223a2230316132306465352d613532302d373066622d613332612d323431666631366232363431222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a223237222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x8b29d396580231d328d2e4ef3c46a2cf15b74a0b2df8bd9ccbbc7d337c872fd1', '\x90b82cee840828313de9964de7910c6de164f420336727ca116c91bc827669fd'),
	(28, '01a20de5-a521-7351-ac09-d858c8aebbac', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2265306135316636646439663733333237346663316261373837303433626636623635303831663836396437303032663934383939613138346534646464313931222c226576656e745f6964223a2230316132306465352d613532312d373335312d616330392d643835386338616562626163222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a223238222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x90b82cee840828313de9964de7910c6de164f420336727ca116c91bc827669fd', '\x842a1e9033f645440335b0c127abc84ecd381a6857343554830941c915e0ebca'),
	(29, '01a20de5-a521-7352-a5c2-34e4a7cf94e1', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2235666438623464383364346364323033663134623562356535623235303266663131633238643738396363643263656364636537396233326435333939373338222c226576656e745f6964223a2230316132306465352d613532312d373335322d613563322d333465346137636639346531222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a223239222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x842a1e9033f645440335b0c127abc84ecd381a6857343554830941c915e0ebca', '\xc87b2c4caa08d0a5ecbdcb98dd9b32aafc1124ca7b0a9f1471339fcbd252a36d'),
	(30, '01a20de5-a521-7353-9bc9-a8d0a7cdd91d', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7264-9fd2-84dee064f33b', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2261393666343635653161303334303764313561356535376436386231663362373530346436633235643334346531336530343739646331353938653063656333222c226576656e745f6964223a2230316132306465352d613532312d373335332d396263392d613864306137636464393164222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236342d396664322d383464656530363466333362222c22736368656d615f76657273696f6e223a312c22736571223a223330222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xc87b2c4caa08d0a5ecbdcb98dd9b32aafc1124ca7b0a9f1471339fcbd252a36d', '\xe7aa46182848c358d1354370aae9a1e9fffea0973f5dbaf3105c7e413e7ff3fe'),
	(31, '01a20de5-a521-7354-b61f-5904cb367a41', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7265-bc60-0fdafe35e8c9', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2238656665656364323639393166643330343530306332666163646462356162386636333566313166623339636333386561353136393566653737343666343530222c226576656e745f6964223a2230316132306465352d613532312d373335342d623631662d353930346362333637613431222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236352d626336302d306664616665333565386339222c22736368656d615f76657273696f6e223a312c22736571223a223331222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xe7aa46182848c358d1354370aae9a1e9fffea0973f5dbaf3105c7e413e7ff3fe', '\x04c8936a5bb960e1a65835428393a86c7a12910e9d1c702ab4876a45cb9ae08b'),
	(32, '01a20de5-a521-7355-b39b-2bf57a6ce396', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7266-afd1-c6915c9fd208', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2235613565323265646535663830336435313032366662333164616133663732366339623537333963393839313631653639633961363636393235643737326334222c226576656e745f6964223a2230316132306465352d613532312d373335352d623339622d326266353761366365333936222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236362d616664312d633639313563396664323038222c22736368656d615f76657273696f6e223a312c22736571223a223332222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x04c8936a5bb960e1a65835428393a86c7a12910e9d1c702ab4876a45cb9ae08b', '\x96e6e8e3941fabef8ed70402b15d6f32944a6b387c67ca52c706170ea0e1f19c'),
	(33, '01a20de5-a521-7356-941d-1b5baddbe296', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2238303038616462383231383731313236303262363934643034343863376530363365316238363462316162376232373438666635666465366261626134383862222c226576656e745f6964223a2230316132306465352d613532312d373335362d393431642d316235626164646265323936222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236372d393335382d363961313236313962386438222c22736368656d615f76657273696f6e223a312c22736571223a223333222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x96e6e8e3941fabef8ed70402b15d6f32944a6b387c67ca52c706170ea0e1f19c', '\x2bbcde3050037426e03bca7bd0386d45660af8e2bca17bf3765b7e947ffcb385'),
	(34, '01a20de5-a521-7357-8226-1468ad916acd', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-701f-a077-905134f3d078', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2234336663386364306164653634373463623535383664396533356435653636383430353461613330306530646137373837333866383330656162376234663365222c226576656e745f6964223a2230316132306465352d613532312d373335372d383232362d313436386164393136616364222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373031662d613037372d393035313334663364303738222c22736368656d615f76657273696f6e223a312c22736571223a223334222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x2bbcde3050037426e03bca7bd0386d45660af8e2bca17bf3765b7e947ffcb385', '\x6890937462c96b50b792c79e2bf857c72b0656292edcb07678376991ef4244ad'),
	(35, '01a20de5-a521-7358-a0c0-fe74d2d3400c', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7020-8c1c-8f641049d234', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2234653835663838376663626461306133626262636639336361366362633133656564653066663662386533336536643537646664613635616265383439346163222c226576656e745f6964223a2230316132306465352d613532312d373335382d613063302d666537346432643334303063222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032302d386331632d386636343130343964323334222c22736368656d615f76657273696f6e223a312c22736571223a223335222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x6890937462c96b50b792c79e2bf857c72b0656292edcb07678376991ef4244ad', '\x4a530d1a32a5bc1c8ddd49ec531dbbc74f33e3649bcbbd3ff3a4293f0f3e9630'),
	(36, '01a20de5-a521-7359-b929-7b9a18373f00', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7021-a240-598c0dcb24a1', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2231386331613635656361636633656331366133633034303432653636353039383061383131353062333066376536656163316535346630613334653262623362222c226576656e745f6964223a2230316132306465352d613532312d373335392d623932392d376239613138333733663030222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032312d613234302d353938633064636232346131222c22736368656d615f76657273696f6e223a312c22736571223a223336222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x4a530d1a32a5bc1c8ddd49ec531dbbc74f33e3649bcbbd3ff3a4293f0f3e9630', '\xa12e8b13a15bda59479a110275e5f44bd036a1cefec470b68d4084b096f3bcf5'),
	(37, '01a20de5-a521-735a-a822-da6632c9030f', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7022-b2db-0da7d40a069a', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2266646533313832326235636639613731643337613434343238633938346130363566306535636332356330373637383661343834396363613734303032653066222c226576656e745f6964223a2230316132306465352d613532312d373335612d613832322d646136363332633930333066222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032322d623264622d306461376434306130363961222c22736368656d615f76657273696f6e223a312c22736571223a223337222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xa12e8b13a15bda59479a110275e5f44bd036a1cefec470b68d4084b096f3bcf5', '\xd89678b82644d28ee05a3343ab73de8c09fe974675af239095c23b62a5c6ccdc'),
	(38, '01a20de5-a522-7112-8c87-891db4586031', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7023-b9a1-dc0a79ab2b6f', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2233376338363565356438336664386338396139663262316133336131626139363236303762306533653861303666646462633236626338646639386131303730222c226576656e745f6964223a2230316132306465352d613532322d373131322d386338372d383931646234353836303331222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032332d623961312d646330613739616232623666222c22736368656d615f76657273696f6e223a312c22736571223a223338222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xd89678b82644d28ee05a3343ab73de8c09fe974675af239095c23b62a5c6ccdc', '\x084b270b70777f461be633d6ff9c6fb953afb9b8aab23d3696cc53ef9071d17d'),
	(39, '01a20de5-a522-7113-bf28-eaab16c6d522', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7024-9fc9-e5f02fe565e4', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2236383863373337636563316134313461633433326334376338326235353635383431306166376133333037656538613436356131346437323037333064613463222c226576656e745f6964223a2230316132306465352d613532322d373131332d626632382d656161623136633664353232222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032342d396663392d653566303266653536356534222c22736368656d615f76657273696f6e223a312c22736571223a223339222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x084b270b70777f461be633d6ff9c6fb953afb9b8aab23d3696cc53ef9071d17d', '\x1d91f6b0148db9812f38f39115c0707858bc9c6a95ad30499cd03ba8aba2fa1d'),
	(40, '01a20de5-a522-7114-a3ff-6916dfc714b4', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7025-ba55-ba85989a29cc', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2262353037323463353933376537396463316632376532366531353030633932313433383766666238333434653834393162393161613964323931633438663238222c226576656e745f6964223a2230316132306465352d613532322d373131342d613366662d363931366466633731346234222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032352d626135352d626138353938396132396363222c22736368656d615f76657273696f6e223a312c22736571223a223430222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x1d91f6b0148db9812f38f39115c0707858bc9c6a95ad30499cd03ba8aba2fa1d', '\x2736c22e27845866d4e3e2712a267957fa2373503b43d001fb15f59b34673017'),
	(41, '01a20de5-a522-7115-93a3-e880e45cd583', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7026-a3c8-b32e759f2806', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2238326533326164353261656435643930326638363530613532393563366331396230616233633135373636363035633533396539346334623635353366373537222c226576656e745f6964223a2230316132306465352d613532322d373131352d393361332d653838306534356364353833222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032362d613363382d623332653735396632383036222c22736368656d615f76657273696f6e223a312c22736571223a223431222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x2736c22e27845866d4e3e2712a267957fa2373503b43d001fb15f59b34673017', '\x9c2c15a9eccb978cf32b2b44cf39269d046a80b5d973cf5fea26bd9dae25de4b'),
	(42, '01a20de5-a522-7116-9d51-6e52f56fafcf', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7027-bf53-3ab7638dd6d9', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2239386530353866303833646530323236613932303362643338666565366262623262303938333832663162363662646639636562626264633664366630653431222c226576656e745f6964223a2230316132306465352d613532322d373131362d396435312d366535326635366661666366222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032372d626635332d336162373633386464366439222c22736368656d615f76657273696f6e223a312c22736571223a223432222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x9c2c15a9eccb978cf32b2b44cf39269d046a80b5d973cf5fea26bd9dae25de4b', '\x7836a800a055f6be2bd722321a3eb0a09239a1b7f1e3413ce96f1dd2e37180bc'),
	(43, '01a20de5-a522-7117-832a-4d69f03c9a02', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7028-93a3-85489f478a43', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2261306339636435323861663735373666633535346138316230643662626565323534383137343365306365616562343866633663363966373530373962333733222c226576656e745f6964223a2230316132306465352d613532322d373131372d383332612d346436396630336339613032222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032382d393361332d383534383966343738613433222c22736368656d615f76657273696f6e223a312c22736571223a223433222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x7836a800a055f6be2bd722321a3eb0a09239a1b7f1e3413ce96f1dd2e37180bc', '\xd7a599e5593e41941331aca4bdea42ca9c4fbc0f2ff132a2df101891aa1e579e'),
	(44, '01a20de5-a522-7118-87cd-16ef71808bc3', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7029-8bee-ff00c1e38e1e', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2265636563613435666563356537343933633837393661663738326435663137613233626665643466363230393637623762373037623632383034313162656532222c226576656e745f6964223a2230316132306465352d613532322d373131382d383763642d313665663731383038626333222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032392d386265652d666630306331653338653165222c22736368656d615f76657273696f6e223a312c22736571223a223434222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xd7a599e5593e41941331aca4bdea42ca9c4fbc0f2ff132a2df101891aa1e579e', '\x28cc2be1b3c44b14dfea66c2f6a4ce7807086912816f7b8ffb3a2db172b90acc'),
	(45, '01a20de5-a522-7119-91a3-ea33b9a2e9ea', '2026-11-24 14:11:24.082+00', 'resource.import', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e696d706f7274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613530372d373235612d613366622d373035396534613435303161222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3038325a222c2264657461696c5f636f6d6d69746d656e74223a2234326431646237643633343366396630636139663461343131303563343366613636373432363138323932643734636664633166323864373661386439346261222c226576656e745f6964223a2230316132306465352d613532322d373131392d393161332d656133336239613265396561222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a223435222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x28cc2be1b3c44b14dfea66c2f6a4ce7807086912816f7b8ffb3a2db172b90acc', '\xdf487dbfb5ad889360972faed5a8148597616df1096d977263d44273a0d94699'),
	(46, '01a20de5-a75c-73d0-8f56-15102b54dbb1', '2026-11-24 14:11:24.733+00', 'app.go_live', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226170702e676f5f6c697665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d613735302d373134612d626339312d303035343034373532633333222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32342e3733335a222c2264657461696c5f636f6d6d69746d656e74223a2235306136386233636436303937343338633064306234643765346535323032396130323931326538363133383439363336616534613263383831646231346133222c226576656e745f6964223a2230316132306465352d613735632d373364302d386635362d313531303262353464626231222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223436222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xdf487dbfb5ad889360972faed5a8148597616df1096d977263d44273a0d94699', '\x18ed59f1c746c1439bfbd6f0be956f21119ac648c68f77220e8c0f43fa93ca9b'),
	(47, '01a20de5-a9f0-72f2-8e92-ddbcae76c67f', '2026-11-24 14:11:25.386+00', 'session.created', 'anonymous', NULL, '01a20de5-8e16-72f3-86b7-792c747cb9f8', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273657373696f6e2e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d613965622d373335312d383338612d303064396435343133613330222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32352e3338365a222c2264657461696c5f636f6d6d69746d656e74223a2236393263616564323038633863386565343634383961303666373664393663343339656364316238626563373265636461636564613266353561373734323866222c226576656e745f6964223a2230316132306465352d613966302d373266322d386539322d646462636165373663363766222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223437222c227375626a6563745f757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638222c2273757266616365223a22617069227d', '\x18ed59f1c746c1439bfbd6f0be956f21119ac648c68f77220e8c0f43fa93ca9b', '\x09c7eeb688d3141fc36f8e0bbd8e6c41b0085316cd024472a8609fb7b12893c4'),
	(48, '01a20de5-ac63-7291-ae9c-a673227905ef', '2026-11-24 14:11:25.939+00', 'session.created', 'anonymous', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273657373696f6e2e63726561746564222c226163746f72223a7b226b696e64223a22616e6f6e796d6f7573227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d616336312d373366622d623033392d323239656237626664373335222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32352e3933395a222c2264657461696c5f636f6d6d69746d656e74223a2266663138653230393236656263623531333766636664633638623766343061383066333831383530373739323639656231376135393432333966386236313136222c226576656e745f6964223a2230316132306465352d616336332d373239312d616539632d613637333232373930356566222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223438222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x09c7eeb688d3141fc36f8e0bbd8e6c41b0085316cd024472a8609fb7b12893c4', '\xbbfe1064657510c6532538e292e45aa93bfba92fba6634ee7ffe5029b1c5fe9d'),
	(49, '01a20de5-aea1-73b2-b295-9127ca756334', '2026-11-24 14:11:27.467+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d616539322d373362312d393731342d633831646338386564396663222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32372e3436375a222c2264657461696c5f636f6d6d69746d656e74223a2265363430626533663461623866343337333434623536396435356630383265393937656337376436393262643464363536396561336133626634393338383039222c226576656e745f6964223a2230316132306465352d616561312d373362322d623239352d393132376361373536333334222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223439222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\xbbfe1064657510c6532538e292e45aa93bfba92fba6634ee7ffe5029b1c5fe9d', '\x1632f73b20f0aff1928578b7ccbcb5d6513e506aed516f033daa8d10ef93c2d9'),
	(51, '01a20de5-ae99-723d-8f5b-b8368f6be27e', '2026-11-24 14:11:27.628+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d616538642d373063362d386337332d643962353663323630656266222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32372e3632385a222c2264657461696c5f636f6d6d69746d656e74223a2238306565326633623134643062623066323732323030613836333332353037613464616663643664373866316536393666626233303866333665356361613235222c226576656e745f6964223a2230316132306465352d616539392d373233642d386635622d623833363866366265323765222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223531222c227375626a6563745f757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832222c2273757266616365223a22617069227d', '\xcf68c924bb4223d97b2e154e9f399b5ca94752272aded8e7a63760c49c841fb8', '\x9946ad47bd9e5efbd01d20721c4d5dac4f31b43c12228e63830dce188e1ef95d');
INSERT INTO public.events VALUES
	(52, '01a20de5-b523-7259-96e9-1f1f9d7cc8f7', '2026-11-24 14:11:28.212+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d623531662d373036372d626536662d616131323132613763373761222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32382e3231325a222c2264657461696c5f636f6d6d69746d656e74223a2263646166666366323831396534396636303237643132613436363338663637303433623233333162333264373337636534376533393635666536386562636638222c226576656e745f6964223a2230316132306465352d623532332d373235392d393665392d316631663964376363386637222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223532222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x9946ad47bd9e5efbd01d20721c4d5dac4f31b43c12228e63830dce188e1ef95d', '\xc379c55666930e374d819bf4a0f9d3c7f569bde7c599699c60fec89752d7bd52'),
	(50, '01a20de5-ae9b-7110-9300-34b647458d3d', '2026-11-24 14:11:27.543+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-8e16-72f3-86b7-792c747cb9f8', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d616538652d373362352d383566632d656563366539343064323930222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32372e3534335a222c2264657461696c5f636f6d6d69746d656e74223a2265383739396230643331656166663836613066353331313038306330613037303761393430653832646236383830636239363136336164396564343533386365222c226576656e745f6964223a2230316132306465352d616539622d373131302d393330302d333462363437343538643364222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223530222c227375626a6563745f757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638222c2273757266616365223a22617069227d', '\x1632f73b20f0aff1928578b7ccbcb5d6513e506aed516f033daa8d10ef93c2d9', '\xcf68c924bb4223d97b2e154e9f399b5ca94752272aded8e7a63760c49c841fb8'),
	(93, '01a20de5-f17e-73f3-8c69-9f2cf6194d06', '2026-11-24 14:11:43.647+00', 'account.state', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34332e3634375a222c2264657461696c5f636f6d6d69746d656e74223a2235613939663936373364636238343931333064623562336138646533336565626334306230623564303934653439386437633366363836376565376132373864222c226576656e745f6964223a2230316132306465352d663137652d373366332d386336392d396632636636313934643036222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223933222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\xf899bd15569754322eb1e58d260e141ef9575190e4502681532839b9827242ca', '\x15f10e67f9d4fbe0a01cf5da1b432392b2ae9399b8c0bdde7e957ae5489dfb26'),
	(94, '01a20de5-f17e-73f4-93e7-42907f2122ae', '2026-11-24 14:11:43.647+00', 'attempt.opened', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34332e3634375a222c2264657461696c5f636f6d6d69746d656e74223a2261656563623531386565623730343030383736316461666538366239663566643366303766663835653435653033396339393462356661383938343564356334222c226576656e745f6964223a2230316132306465352d663137652d373366342d393365372d343239303766323132326165222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223934222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\x15f10e67f9d4fbe0a01cf5da1b432392b2ae9399b8c0bdde7e957ae5489dfb26', '\x732ba4ccb77b6ca04d7b2c716dc50ddae18277da9bf439a1cb59779a1e06dc1c'),
	(95, '01a20de5-f3c2-7210-9619-63f5206c6739', '2026-11-24 14:11:44.19+00', 'account.linked', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34342e3139305a222c2264657461696c5f636f6d6d69746d656e74223a2263643430663630656335346465653434343636613835303838396266343132383762326138373139626464626135313966616265353331623137636639353137222c226576656e745f6964223a2230316132306465352d663363322d373231302d393631392d363366353230366336373339222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223935222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\x732ba4ccb77b6ca04d7b2c716dc50ddae18277da9bf439a1cb59779a1e06dc1c', '\xe12f1c651aa15b2aee5cba3848549add0e957a2eb39a2b3e8a044924225d8be7'),
	(96, '01a20de5-f3c2-7211-984d-6836ce8f2748', '2026-11-24 14:11:44.19+00', 'attempt.answered', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34342e3139305a222c2264657461696c5f636f6d6d69746d656e74223a2234363536353262336238373430353730666530383039633166373966383331646337323632376437396237393839663038646637373161323239663964303863222c226576656e745f6964223a2230316132306465352d663363322d373231312d393834642d363833366365386632373438222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223936222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\xe12f1c651aa15b2aee5cba3848549add0e957a2eb39a2b3e8a044924225d8be7', '\x391f0abe5e482f29a149d7f1ce493845c2ea7d72246f09c9d94f5710252df1ce'),
	(102, '01a20de5-fc55-7155-a83d-ce6b5ef06696', '2026-11-24 14:11:46.368+00', 'attempt.answered', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263356661323138312d396332312d343039302d386564362d336566643764323866346337222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34362e3336385a222c2264657461696c5f636f6d6d69746d656e74223a2263343762326362326437653839666139356264393565346466626434353461613330316337343935626238326662323432666230383034383762343131343266222c226576656e745f6964223a2230316132306465352d666335352d373135352d613833642d636536623565663036363936222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313032222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\xb0ad925ca529a4aad9ff1019341fd4e4e6fcc852da69d8edc23cfc09705f20c7', '\xf35dd662971ae9d3db8067fcddf5f98440dd983d0437a6ce55b3474e39324d6f'),
	(53, '01a20de5-b524-7367-ab75-dbb149490583', '2026-11-24 14:11:28.212+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d623531662d373036372d626536662d616131323132613763373761222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32382e3231325a222c2264657461696c5f636f6d6d69746d656e74223a2264336230643766366364623232303734613233353834346532343234323564616462643331633861663864396139623335396536363430313334616562396234222c226576656e745f6964223a2230316132306465352d623532342d373336372d616237352d646262313439343930353833222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223533222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\xc379c55666930e374d819bf4a0f9d3c7f569bde7c599699c60fec89752d7bd52', '\x714955a70dc3f36c8e75dc253a70ae89122d7f041089cd0ba78573ee57eef83d'),
	(54, '01a20de5-b770-701f-8b95-bdb3b9acdf07', '2026-11-24 14:11:28.888+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d623736392d373237352d386133662d393131633366626636323831222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32382e3838385a222c2264657461696c5f636f6d6d69746d656e74223a2236313038633134303337626263303636326364663964613935383232313331663534306534373562653434613164636365393238303430353566353735616537222c226576656e745f6964223a2230316132306465352d623737302d373031662d386239352d626462336239616364663037222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223534222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\x714955a70dc3f36c8e75dc253a70ae89122d7f041089cd0ba78573ee57eef83d', '\x97d4179ae01b782574ed2525bca4c3bbda5c4501bdaa604677993896da2fd843'),
	(55, '01a20de5-b770-7020-990a-0f7548d54ac6', '2026-11-24 14:11:28.888+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d623736392d373237352d386133662d393131633366626636323831222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32382e3838385a222c2264657461696c5f636f6d6d69746d656e74223a2235633732396262666538316563656665646539623135623362313361643764353739323738323366623133383737636266653938343832323332623364326631222c226576656e745f6964223a2230316132306465352d623737302d373032302d393930612d306637353438643534616336222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223535222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\x97d4179ae01b782574ed2525bca4c3bbda5c4501bdaa604677993896da2fd843', '\x8f600f9c96b9a4d2a5207cb5b8637f8666c9b7c10149fa46ba8867783ec7eb9a'),
	(56, '01a20de5-ba1c-726e-97a1-0d36324e6b94', '2026-11-24 14:11:29.546+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d626131362d373362392d613663362d633633646638663838326262222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32392e3534365a222c2264657461696c5f636f6d6d69746d656e74223a2263326334643637363435653939626366373834363063616130323463633634343136313939633865383864643439393631623566666538356662663731346137222c226576656e745f6964223a2230316132306465352d626131632d373236652d393761312d306433363332346536623934222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223536222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\x8f600f9c96b9a4d2a5207cb5b8637f8666c9b7c10149fa46ba8867783ec7eb9a', '\xa251d35ef3a89338c5a0f6e602da2a2e8b8f6b4295061dee37459e260983219f'),
	(57, '01a20de5-ba1c-726f-b379-0b9d10755861', '2026-11-24 14:11:29.546+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d626131362d373362392d613663362d633633646638663838326262222c22637265617465645f6174223a22323032362d31312d32345431343a31313a32392e3534365a222c2264657461696c5f636f6d6d69746d656e74223a2264356334636139613735633437363233656333633665316432346539346163643134383637663232613135323265386330326666343261336536646635646665222c226576656e745f6964223a2230316132306465352d626131632d373236662d623337392d306239643130373535383631222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223537222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\xa251d35ef3a89338c5a0f6e602da2a2e8b8f6b4295061dee37459e260983219f', '\x822baa0c05a17174f2dfe376ce273e6865b2cec55abaa75e9157c40219303d47'),
	(58, '01a20de5-bca3-725c-aeba-78d3644a83ee', '2026-11-24 14:11:30.141+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d626339642d373066662d613536352d643036666366333766346562222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33302e3134315a222c2264657461696c5f636f6d6d69746d656e74223a2265623936366135323737643134326534626162393763626130393664663365303861633930663161393239313138633634353663663630656161323165633131222c226576656e745f6964223a2230316132306465352d626361332d373235632d616562612d373864333634346138336565222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223538222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a22617069227d', '\x822baa0c05a17174f2dfe376ce273e6865b2cec55abaa75e9157c40219303d47', '\x3e99da4ce6513c8d47998574bf9f01fe81742d4957f04137a2414b25abf59b50'),
	(59, '01a20de5-bca4-7386-a101-d9366d6b1b97', '2026-11-24 14:11:30.141+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d626339642d373066662d613536352d643036666366333766346562222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33302e3134315a222c2264657461696c5f636f6d6d69746d656e74223a2262366430303235353764313661616362663232336464336663316364343231366332353031633139393539393630313834623762656262316632633665383337222c226576656e745f6964223a2230316132306465352d626361342d373338362d613130312d643933363664366231623937222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223539222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a22617069227d', '\x3e99da4ce6513c8d47998574bf9f01fe81742d4957f04137a2414b25abf59b50', '\x03d1c4423794198d6b2826aeb031a98af252de0847c464bfa3e68ecefaf59e11'),
	(60, '01a20de5-bef7-7200-b7bd-5d6809e1c116', '2026-11-24 14:11:30.881+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bef5-7174-aa04-cbeec23050f9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d626566302d373362662d613063372d393836646432643039326533222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33302e3838315a222c2264657461696c5f636f6d6d69746d656e74223a2236666237326334313365366235663236613361393336646233653637373961616138386331336664303966373462363437396232333636653230313236616631222c226576656e745f6964223a2230316132306465352d626566372d373230302d623762642d356436383039653163313136222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223630222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a22617069227d', '\x03d1c4423794198d6b2826aeb031a98af252de0847c464bfa3e68ecefaf59e11', '\x268533917601e53d52f23a8bda8e0553cce827f5b8f5546914d88888566fd21b'),
	(61, '01a20de5-bef8-7391-9225-d0442780dfb4', '2026-11-24 14:11:30.881+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bef5-7174-aa04-cbeec23050f9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d626566302d373362662d613063372d393836646432643039326533222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33302e3838315a222c2264657461696c5f636f6d6d69746d656e74223a2263356637333635346439316237393965666364383262316435646532623731353334356532316334303861373166663337386134633362346433643539653665222c226576656e745f6964223a2230316132306465352d626566382d373339312d393232352d643034343237383064666234222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223631222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a22617069227d', '\x268533917601e53d52f23a8bda8e0553cce827f5b8f5546914d88888566fd21b', '\xf495fd1fba7517a8fe8fdacab9aaaead62724bfc9144fd2ba6da68d6f2b32300'),
	(62, '01a20de5-c1df-7312-b624-2c5e49b1d246', '2026-11-24 14:11:31.577+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d633164612d373161392d616439652d383937393765623931363263222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33312e3537375a222c2264657461696c5f636f6d6d69746d656e74223a2235663233306663333139323335303539633538343435613634643664633264346436346533643761623461643535326436386231313839643039653235633834222c226576656e745f6964223a2230316132306465352d633164662d373331322d623632342d326335653439623164323436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223632222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\xf495fd1fba7517a8fe8fdacab9aaaead62724bfc9144fd2ba6da68d6f2b32300', '\xbe8c25d276e5ce7d0c9b4efd401c0b49fb3d86605689826690349a3318ced32a'),
	(63, '01a20de5-c1df-7313-b5d7-15271aae3f1b', '2026-11-24 14:11:31.577+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d633164612d373161392d616439652d383937393765623931363263222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33312e3537375a222c2264657461696c5f636f6d6d69746d656e74223a2235346637306266313937383561346563356435323038333964323264613533623363323762336134633434663738343461336366376534306532366261653434222c226576656e745f6964223a2230316132306465352d633164662d373331332d623564372d313532373161616533663162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223633222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\xbe8c25d276e5ce7d0c9b4efd401c0b49fb3d86605689826690349a3318ced32a', '\xdbc94bb434847817f49315b45f4ca0c4918f2b84e0e1cd5f061187483a6e8de1'),
	(64, '01a20de5-c48f-72cb-a1eb-5a3d7a99621f', '2026-11-24 14:11:32.304+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c48d-7358-9138-79e4adbcfa4e', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d633438632d373330632d396530352d653864663039613532373131222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33322e3330345a222c2264657461696c5f636f6d6d69746d656e74223a2232653661363633343062393030623062373238663963656336616539343262366237643765656561376564383363393337353564623462353833643338656465222c226576656e745f6964223a2230316132306465352d633438662d373263622d613165622d356133643761393936323166222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223634222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\xdbc94bb434847817f49315b45f4ca0c4918f2b84e0e1cd5f061187483a6e8de1', '\xe29a846a7f562206d8ba9ad833a2a923b4540e9659999364d5e83c8903481ed4'),
	(65, '01a20de5-c48f-72cc-8fbd-d71c08f12aaf', '2026-11-24 14:11:32.304+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c48d-7358-9138-79e4adbcfa4e', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d633438632d373330632d396530352d653864663039613532373131222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33322e3330345a222c2264657461696c5f636f6d6d69746d656e74223a2262643039353331396234653232336132316465343337626130663739616530353539353364383063366262643464313766323835613864626635333031363537222c226576656e745f6964223a2230316132306465352d633438662d373263632d386662642d643731633038663132616166222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223635222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\xe29a846a7f562206d8ba9ad833a2a923b4540e9659999364d5e83c8903481ed4', '\x6010746000aac09e950e4d1f289fd21b7ac6b68e8c71a28e442497afed87b298'),
	(66, '01a20de5-c76a-7349-b458-96d4ad3638e3', '2026-11-24 14:11:33.003+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c769-7103-8f73-2685c050d810', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d633736372d373038332d623961352d636339613662386366373266222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33332e3030335a222c2264657461696c5f636f6d6d69746d656e74223a2264346530363165616239333036353165373939653532356532316232623938336432663837386332323637666665663030363662386537626365613466346264222c226576656e745f6964223a2230316132306465352d633736612d373334392d623435382d393664346164333633386533222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223636222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a22617069227d', '\x6010746000aac09e950e4d1f289fd21b7ac6b68e8c71a28e442497afed87b298', '\xfc2faa0a097aaabb8aa87c39ce0af2c1d4e648691c34894fb8a1359ba8be5962'),
	(67, '01a20de5-c76b-70df-8658-ff095a9dae2f', '2026-11-24 14:11:33.003+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c769-7103-8f73-2685c050d810', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d633736372d373038332d623961352d636339613662386366373266222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33332e3030335a222c2264657461696c5f636f6d6d69746d656e74223a2264363964663639623032353461393230363032333365613562326632626363393933366536343163393837323736666361333630643136616363393135353965222c226576656e745f6964223a2230316132306465352d633736622d373064662d383635382d666630393561396461653266222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223637222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a22617069227d', '\xfc2faa0a097aaabb8aa87c39ce0af2c1d4e648691c34894fb8a1359ba8be5962', '\x54882eaafef954dc726b5d4cb8478ab14942a7080d59623e72fedd20ae125638'),
	(68, '01a20de5-ca28-73e3-9b8e-16999067ab49', '2026-11-24 14:11:33.777+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ca26-734e-9b2a-e5b1963c7818', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d636132342d373232662d393166622d336632393964666463653966222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33332e3737375a222c2264657461696c5f636f6d6d69746d656e74223a2262333430363562313961663635663261376361336638336137373966643133663431373134643230626633626163396634303930633531643035303764626432222c226576656e745f6964223a2230316132306465352d636132382d373365332d396238652d313639393930363761623439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223638222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a22617069227d', '\x54882eaafef954dc726b5d4cb8478ab14942a7080d59623e72fedd20ae125638', '\x1d7f094dcb445a086485eabe41b34ed001164d7e9f314bde814b1f2ab79af38f'),
	(69, '01a20de5-ca28-73e4-9032-68c275a3e82a', '2026-11-24 14:11:33.777+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ca26-734e-9b2a-e5b1963c7818', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d636132342d373232662d393166622d336632393964666463653966222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33332e3737375a222c2264657461696c5f636f6d6d69746d656e74223a2265613138636435636565653966646533313039626265633834616331646633386164356461616431356237303337663663343334343333653032636261636663222c226576656e745f6964223a2230316132306465352d636132382d373365342d393033322d363863323735613365383261222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223639222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a22617069227d', '\x1d7f094dcb445a086485eabe41b34ed001164d7e9f314bde814b1f2ab79af38f', '\x6574391980b9eeaee4f8c8e741f318eb7d7980ef2fea7c7fb614f3a44175a8e1'),
	(70, '01a20de5-cd2f-721c-a8b3-5dca5468362b', '2026-11-24 14:11:34.545+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-cd2d-72ed-a75b-70568422e9d9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d636432622d373332392d616666322d656132376335376465376132222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33342e3534355a222c2264657461696c5f636f6d6d69746d656e74223a2264616134363634666162313863366263613138653461393239653131653237313866313461376239343265303230323664333437373335303132326262306232222c226576656e745f6964223a2230316132306465352d636432662d373231632d613862332d356463613534363833363262222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223730222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a22617069227d', '\x6574391980b9eeaee4f8c8e741f318eb7d7980ef2fea7c7fb614f3a44175a8e1', '\x1808433971b59a070c2f4ddaa0c6eb195515025d7ac9707a1f18f0920880c619'),
	(71, '01a20de5-cd2f-721d-882d-bc64ec4173f5', '2026-11-24 14:11:34.545+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-cd2d-72ed-a75b-70568422e9d9', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d636432622d373332392d616666322d656132376335376465376132222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33342e3534355a222c2264657461696c5f636f6d6d69746d656e74223a2237616139653736333966323030663932383464623631303166613539373036626562633261636262626464396435633133393761393134653636653833373539222c226576656e745f6964223a2230316132306465352d636432662d373231642d383832642d626336346563343137336635222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223731222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a22617069227d', '\x1808433971b59a070c2f4ddaa0c6eb195515025d7ac9707a1f18f0920880c619', '\x4df5cee3ac583285f2ef8310d9d9676c1f85af52f05ea1092508b68474d56c4f'),
	(72, '01a20de5-d031-71bb-afa1-01fb3fa7ec29', '2026-11-24 14:11:35.314+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d643032642d373331322d626334342d323236616262313765666262222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33352e3331345a222c2264657461696c5f636f6d6d69746d656e74223a2261373261633766326432383737373838386562356132343564656335663234623062653734346436643533333731653166393132393965356563353162633566222c226576656e745f6964223a2230316132306465352d643033312d373162622d616661312d303166623366613765633239222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223732222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a22617069227d', '\x4df5cee3ac583285f2ef8310d9d9676c1f85af52f05ea1092508b68474d56c4f', '\xe1b2a251ebba9c23abaa5f799777e2271932e7053861bf92506760bc495b1980'),
	(73, '01a20de5-d031-71bc-b4b1-d22ee1cad212', '2026-11-24 14:11:35.314+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d643032642d373331322d626334342d323236616262313765666262222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33352e3331345a222c2264657461696c5f636f6d6d69746d656e74223a2265353763366234306261373466656432396265643531386635653665396430306634666632353531336232613639303330333132396265646362346363313531222c226576656e745f6964223a2230316132306465352d643033312d373162632d623462312d643232656531636164323132222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223733222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a22617069227d', '\xe1b2a251ebba9c23abaa5f799777e2271932e7053861bf92506760bc495b1980', '\xfc71cde13284aad33f88ba2d9ec962b1a3897f0f8e11cc50909a6185cd724adc'),
	(74, '01a20de5-d345-71f6-a5f6-194ac4f266f9', '2026-11-24 14:11:36.099+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d343-7116-9b34-22dae5bc10ba', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d643334312d373230382d393437642d376263626365386339626266222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33362e3039395a222c2264657461696c5f636f6d6d69746d656e74223a2232613731363937646161613931316631356232646432356134613461363131363939333863373963393439316138323238363966343630656536633064636264222c226576656e745f6964223a2230316132306465352d643334352d373166362d613566362d313934616334663236366639222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223734222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a22617069227d', '\xfc71cde13284aad33f88ba2d9ec962b1a3897f0f8e11cc50909a6185cd724adc', '\xf9a2f7c5c76ee68bc6a4215220ae3c7059bffd1e53d7dfc0b9b78acf235fde80'),
	(75, '01a20de5-d346-7110-99d0-48320268204d', '2026-11-24 14:11:36.099+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d343-7116-9b34-22dae5bc10ba', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d643334312d373230382d393437642d376263626365386339626266222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33362e3039395a222c2264657461696c5f636f6d6d69746d656e74223a2265616234616234343161373030656235346638616133616636653231663637336266343562343865656335666637323665656437643864323034353765303663222c226576656e745f6964223a2230316132306465352d643334362d373131302d393964302d343833323032363832303464222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223735222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a22617069227d', '\xf9a2f7c5c76ee68bc6a4215220ae3c7059bffd1e53d7dfc0b9b78acf235fde80', '\x44a71e4a0010ead96f2edd4f0ffc3801253a8a5e8aed521913617202e32c4c6f'),
	(76, '01a20de5-d641-732b-ab62-1dbabc941df8', '2026-11-24 14:11:36.886+00', 'user.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d63e-7272-9389-126a04751abe', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22757365722e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d643633642d373261352d386635662d333630626365366361376430222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33362e3838365a222c2264657461696c5f636f6d6d69746d656e74223a2262376665343565653430396136613739633539316165316336343633333031306438303939323863366666656439633137346339653962353030653934343130222c226576656e745f6964223a2230316132306465352d643634312d373332622d616236322d316462616263393431646638222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223736222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a22617069227d', '\x44a71e4a0010ead96f2edd4f0ffc3801253a8a5e8aed521913617202e32c4c6f', '\x9bb2d2574720f8492adf9e75f31c07583b9b3a065a2a8d522e9dfa71b35943e1'),
	(77, '01a20de5-d641-732c-8b75-989e875a495a', '2026-11-24 14:11:36.886+00', 'sign_in_link.created', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d63e-7272-9389-126a04751abe', NULL, NULL, NULL, NULL, 1, '\x7b22616374696f6e223a227369676e5f696e5f6c696e6b2e63726561746564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a6e756c6c2c22636f7272656c6174696f6e5f6964223a2230316132306465352d643633642d373261352d386635662d333630626365366361376430222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33362e3838365a222c2264657461696c5f636f6d6d69746d656e74223a2264376331613736316337613062623964316137393432383666346264373961323531353665363932323966303161303236613538636533366636623932363764222c226576656e745f6964223a2230316132306465352d643634312d373332632d386237352d393839653837356134393561222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223737222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a22617069227d', '\x9bb2d2574720f8492adf9e75f31c07583b9b3a065a2a8d522e9dfa71b35943e1', '\x05df4487d7f32c71ee69c586cab209fbae5d3404be03e18e7c21e0fa1c1396fe'),
	(78, '01a20de5-d99b-7062-b5b2-065cf18b4209', '2026-11-24 14:11:37.653+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-d991-7032-adbd-042185fc4d45', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d643936392d373239622d613364352d393466656536613666646235222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33372e3635335a222c2264657461696c5f636f6d6d69746d656e74223a2232313636666464366430346537343037336566373333613236376366666635616634313639346562663866666263353465346234616439363838636236386432222c226576656e745f6964223a2230316132306465352d643939622d373036322d623562322d303635636631386234323039222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465352d643939312d373033322d616462642d303432313835666334643435222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223738222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x05df4487d7f32c71ee69c586cab209fbae5d3404be03e18e7c21e0fa1c1396fe', '\x4d2687d27689938b20dc5a30c2becab98d7035b8562087dd8625044cbf150631'),
	(79, '01a20de5-dc75-7373-85d0-3dfea019102e', '2026-11-24 14:11:38.393+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-dc6e-736f-903a-2fc76ea672fe', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d646336362d373036612d383139312d643264373331623561656338222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33382e3339335a222c2264657461696c5f636f6d6d69746d656e74223a2265386139633139643637343537653834353663653462616337643637313964626533313363343466373333313933383765396533366664656336653061613130222c226576656e745f6964223a2230316132306465352d646337352d373337332d383564302d336466656130313931303265222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465352d646336652d373336662d393033612d326663373665613637326665222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a223739222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a22617069227d', '\x4d2687d27689938b20dc5a30c2becab98d7035b8562087dd8625044cbf150631', '\x94fd29255372358a511f16674e35231709562cf9a68e45e0393ba06e539ffcbd'),
	(80, '01a20de5-df45-709d-a78e-88a906eb0f8e', '2026-11-24 14:11:38.963+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-dc6e-736f-903a-2fc76ea672fe', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d646633322d373363362d616562342d306565653337323230376238222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33382e3936335a222c2264657461696c5f636f6d6d69746d656e74223a2231303262343331646337306636366637353134663365316633346464383533343463313666666430396334646563323534393331383365343832366463666430222c226576656e745f6964223a2230316132306465352d646634352d373039642d613738652d383861393036656230663865222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465352d646336652d373336662d393033612d326663373665613637326665222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a223830222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a22617069227d', '\x94fd29255372358a511f16674e35231709562cf9a68e45e0393ba06e539ffcbd', '\x5a9b67a2cdd30806472281a65cd965212975cb7724612a221128010f88057a0f'),
	(81, '01a20de5-df45-709e-89f1-375301962f3c', '2026-11-24 14:11:38.963+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-dc6e-736f-903a-2fc76ea672fe', '01a20de5-df43-71f6-bd1a-60b5d0a735db', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d646633322d373363362d616562342d306565653337323230376238222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33382e3936335a222c2264657461696c5f636f6d6d69746d656e74223a2238396261303336613837656461393034653564346461393663343661646361333938633338613665303765653932363936366236383664643230613262333962222c226576656e745f6964223a2230316132306465352d646634352d373039652d383966312d333735333031393632663363222c226772616e745f6964223a2230316132306465352d646634332d373166362d626431612d363062356430613733356462222c22726571756573745f6964223a2230316132306465352d646336652d373336662d393033612d326663373665613637326665222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a223831222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a22617069227d', '\x5a9b67a2cdd30806472281a65cd965212975cb7724612a221128010f88057a0f', '\x8b6d31a2652cc283fea9e0ef840dcf5daea9ed3eaf929af999440a41be2b87a3'),
	(82, '01a20de5-e192-7242-a92c-d27fa27047a3', '2026-11-24 14:11:39.55+00', 'account.state', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33392e3535305a222c2264657461696c5f636f6d6d69746d656e74223a2230343438363835633438653737346265326537333134343535383561396562303866616664653566353864613835653365386630333834323334646238626661222c226576656e745f6964223a2230316132306465352d653139322d373234322d613932632d643237666132373034376133222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223832222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x8b6d31a2652cc283fea9e0ef840dcf5daea9ed3eaf929af999440a41be2b87a3', '\x03ca032001e8e65a08f2ed697cf10fa0eeee7ad99829c51c0dc39f9381188758'),
	(83, '01a20de5-e192-7243-904a-e6ca12135ae8', '2026-11-24 14:11:39.55+00', 'attempt.opened', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a33392e3535305a222c2264657461696c5f636f6d6d69746d656e74223a2265323830346339313233623364633230643631663036383064386531653866616431376635613638353562336230386539633562363930303364313831623963222c226576656e745f6964223a2230316132306465352d653139322d373234332d393034612d653663613132313335616538222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223833222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x03ca032001e8e65a08f2ed697cf10fa0eeee7ad99829c51c0dc39f9381188758', '\xee473e14fd449a89b4411151abf6024309eaac1bfa98ae929fdc37ba8a227e31'),
	(84, '01a20de5-e3ba-7269-bb8a-9f39dbbba1be', '2026-11-24 14:11:40.113+00', 'account.linked', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34302e3131335a222c2264657461696c5f636f6d6d69746d656e74223a2237373865373766346561636565386633653531613336663366666161623039643132623261633739323863633235373266303762366235656436316162303661222c226576656e745f6964223a2230316132306465352d653362612d373236392d626238612d396633396462626261316265222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223834222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\xee473e14fd449a89b4411151abf6024309eaac1bfa98ae929fdc37ba8a227e31', '\xd3e7196b35463932230b99c29bd8b0bb2c3a11dab61048118b263b8a357b6bce'),
	(85, '01a20de5-e3ba-726a-bb60-a1a1a3271732', '2026-11-24 14:11:40.113+00', 'attempt.answered', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34302e3131335a222c2264657461696c5f636f6d6d69746d656e74223a2265353361343634313164636434623164303235633435333831363761656230313461623232383161383235323534343666346632616566383830623063306161222c226576656e745f6964223a2230316132306465352d653362612d373236612d626236302d613161316133323731373332222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223835222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\xd3e7196b35463932230b99c29bd8b0bb2c3a11dab61048118b263b8a357b6bce', '\x874cb0b070c7d7acfbef98e9636a3c7dc9f8f1d87d22d49269d1ab09434dcb43'),
	(86, '01a20de5-e5f5-731a-a985-26f3669093d6', '2026-11-24 14:11:40.68+00', 'account.state', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34302e3638305a222c2264657461696c5f636f6d6d69746d656e74223a2234363133373963653366666164323939353038633266363136633734646666303030306461323139366564643163373535643166656165373964383664373864222c226576656e745f6964223a2230316132306465352d653566352d373331612d613938352d323666333636393039336436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223836222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x874cb0b070c7d7acfbef98e9636a3c7dc9f8f1d87d22d49269d1ab09434dcb43', '\x84785bbeddc8f761aa8216b7761853e5248b8cf5de2ded79990329900c5128e2'),
	(87, '01a20de5-e5f5-731b-97b2-60e5f9710773', '2026-11-24 14:11:40.68+00', 'attempt.opened', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34302e3638305a222c2264657461696c5f636f6d6d69746d656e74223a2231306433613330613562393164353733653936303533373063323335623139636237353733636161396235396138306162333031653062363166313165393336222c226576656e745f6964223a2230316132306465352d653566352d373331622d393762322d363065356639373130373733222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223837222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x84785bbeddc8f761aa8216b7761853e5248b8cf5de2ded79990329900c5128e2', '\x3641420144bc936b0a23283268cdb08a1bb22f749fe3515005bd9462d57ed207'),
	(88, '01a20de5-e822-70fb-8fdd-fc1d4973594e', '2026-11-24 14:11:41.245+00', 'attempt.answered', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34312e3234355a222c2264657461696c5f636f6d6d69746d656e74223a2237386639636436636661376239363164613266333335656534303830646361626434353362306662383637373963303930336332353039383435663462303366222c226576656e745f6964223a2230316132306465352d653832322d373066622d386664642d666331643439373335393465222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223838222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x3641420144bc936b0a23283268cdb08a1bb22f749fe3515005bd9462d57ed207', '\x3e723685c1d58498a0b44ab6a5250b9229150ee39bc9edcb93f6dd16240dbd9b'),
	(89, '01a20de5-ea65-73d5-b23d-482185059fbb', '2026-11-24 14:11:41.837+00', 'grant.verified', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-dc6e-736f-903a-2fc76ea672fe', '01a20de5-df43-71f6-bd1a-60b5d0a735db', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2234333237663232322d323365662d343335652d623038642d663564343866366332316531222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34312e3833375a222c2264657461696c5f636f6d6d69746d656e74223a2233653332626266633330366436383734306263383639653337393963323237646131306364336639316334316630626338373737343835636665353435333832222c226576656e745f6964223a2230316132306465352d656136352d373364352d623233642d343832313835303539666262222c226772616e745f6964223a2230316132306465352d646634332d373166362d626431612d363062356430613733356462222c22726571756573745f6964223a2230316132306465352d646336652d373336662d393033612d326663373665613637326665222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a223839222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x3e723685c1d58498a0b44ab6a5250b9229150ee39bc9edcb93f6dd16240dbd9b', '\x7e05c98e8693553c574fe8a8f84e0f248dcca4e899c4b76ed843e02cfde62d46'),
	(90, '01a20de5-ecd6-70da-9719-9dfd24b94888', '2026-11-24 14:11:42.442+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d656363312d373130372d393662612d366566633438623234306465222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34322e3434325a222c2264657461696c5f636f6d6d69746d656e74223a2265393433613461396165346164326137333238386238333934653662646536303064636334373439653533303732363934373937623130306234653639636663222c226576656e745f6964223a2230316132306465352d656364362d373064612d393731392d396466643234623934383838222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465352d656364312d373030382d393937612d376434636136313664306165222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223930222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a22617069227d', '\x7e05c98e8693553c574fe8a8f84e0f248dcca4e899c4b76ed843e02cfde62d46', '\xd2c658654fb93bc621a55dec632cb74077341ce9a05ef50e12368f016e144b75'),
	(91, '01a20de5-ef11-7351-9366-6d9ef9d26ec9', '2026-11-24 14:11:43.038+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d656630362d373335332d616539382d343636396535623962306539222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34332e3033385a222c2264657461696c5f636f6d6d69746d656e74223a2264356134613362393163663035303363656432613761373638633636393033653632653731363232323931323839623538373932636566653661633938336266222c226576656e745f6964223a2230316132306465352d656631312d373335312d393336362d366439656639643236656339222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465352d656364312d373030382d393937612d376434636136313664306165222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223931222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a22617069227d', '\xd2c658654fb93bc621a55dec632cb74077341ce9a05ef50e12368f016e144b75', '\x741bf7def0d118cd08621d44ae65fc8834abb9b60e6936481aa5a6de5c7d63c1'),
	(92, '01a20de5-ef12-7121-8f84-bcdc184b7f23', '2026-11-24 14:11:43.038+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', '01a20de5-ef10-7350-ab0f-26dda5bd70bb', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465352d656630362d373335332d616539382d343636396535623962306539222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34332e3033385a222c2264657461696c5f636f6d6d69746d656e74223a2262363430653365666465313861663536383038623438393439636131613764656138346439356330373563663966383035366331646534633136323665373761222c226576656e745f6964223a2230316132306465352d656631322d373132312d386638342d626364633138346237663233222c226772616e745f6964223a2230316132306465352d656631302d373335302d616230662d323664646135626437306262222c22726571756573745f6964223a2230316132306465352d656364312d373030382d393937612d376434636136313664306165222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223932222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a22617069227d', '\x741bf7def0d118cd08621d44ae65fc8834abb9b60e6936481aa5a6de5c7d63c1', '\xf899bd15569754322eb1e58d260e141ef9575190e4502681532839b9827242ca'),
	(97, '01a20de5-f5e8-737e-bce0-1beaf893a939', '2026-11-24 14:11:44.73+00', 'grant.lapsed', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', '01a20de5-ef10-7350-ab0f-26dda5bd70bb', 1, '\x7b22616374696f6e223a226772616e742e6c6170736564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34342e3733305a222c2264657461696c5f636f6d6d69746d656e74223a2264333731303037323965306536633738376539393732643439336431393833323265336363666131333732316134303036383464333930656564633766323831222c226576656e745f6964223a2230316132306465352d663565382d373337652d626365302d316265616638393361393339222c226772616e745f6964223a2230316132306465352d656631302d373335302d616230662d323664646135626437306262222c22726571756573745f6964223a2230316132306465352d656364312d373030382d393937612d376434636136313664306165222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223937222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\x391f0abe5e482f29a149d7f1ce493845c2ea7d72246f09c9d94f5710252df1ce', '\x3283316be6bd7d90d7618283fcc282e088efad1bc566dc3f3660c6f14f8c7a13'),
	(98, '01a20de5-f5e8-737f-99fe-4c5f78e9f857', '2026-11-24 14:11:44.73+00', 'account.state', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e7374617465222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34342e3733305a222c2264657461696c5f636f6d6d69746d656e74223a2238633765656362326538383865303965663939643431363837333937373034636237346533396134386463346639393564663164653434363163636163393761222c226576656e745f6964223a2230316132306465352d663565382d373337662d393966652d346335663738653966383537222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a223938222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\x3283316be6bd7d90d7618283fcc282e088efad1bc566dc3f3660c6f14f8c7a13', '\xe9e0305397e2df1954ff4c4ad7527dc31a959a9d13dcbb7e93e34b44fa33ee59'),
	(99, '01a20de5-f5e8-7380-b796-7f1e487f4e9f', '2026-11-24 14:11:44.73+00', 'grant.ended', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', '01a20de5-ef10-7350-ab0f-26dda5bd70bb', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2264636535303832662d656164652d343334342d386434642d333733643130343932663063222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34342e3733305a222c2264657461696c5f636f6d6d69746d656e74223a2265653233663639373238623434623831616232303736343136663865303133666231303435356562326232383834396265656432383066343732666365353166222c226576656e745f6964223a2230316132306465352d663565382d373338302d623739362d376631653438376634653966222c226772616e745f6964223a2230316132306465352d656631302d373335302d616230662d323664646135626437306262222c22726571756573745f6964223a2230316132306465352d656364312d373030382d393937612d376434636136313664306165222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a223939222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\xe9e0305397e2df1954ff4c4ad7527dc31a959a9d13dcbb7e93e34b44fa33ee59', '\xcfd1db2901902fcc3878802579da187fdd2efcf8082db30aa43c45e471f1ab7c');
INSERT INTO public.events VALUES
	(100, '01a20de5-f7fc-7282-9d2a-ba4b9e963897', '2026-11-24 14:11:45.264+00', 'grant.expired', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-dc6e-736f-903a-2fc76ea672fe', '01a20de5-df43-71f6-bd1a-60b5d0a735db', 1, '\x7b22616374696f6e223a226772616e742e65787069726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263356661323138312d396332312d343039302d386564362d336566643764323866346337222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34352e3236345a222c2264657461696c5f636f6d6d69746d656e74223a2261373961313332653664663863356630613934323062616364353836613932643137336636313662663764643962323138333465663930633532336132643665222c226576656e745f6964223a2230316132306465352d663766632d373238322d396432612d626134623965393633383937222c226772616e745f6964223a2230316132306465352d646634332d373166362d626431612d363062356430613733356462222c22726571756573745f6964223a2230316132306465352d646336652d373336662d393033612d326663373665613637326665222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22313030222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\xcfd1db2901902fcc3878802579da187fdd2efcf8082db30aa43c45e471f1ab7c', '\x34f3ef88ae26b637a3bb539aad75de8b419daf2f7339aec566636fcb3346bbab'),
	(101, '01a20de5-fa11-7135-a4a4-cb14f7c8dfb4', '2026-11-24 14:11:45.85+00', 'attempt.opened', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263356661323138312d396332312d343039302d386564362d336566643764323866346337222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34352e3835305a222c2264657461696c5f636f6d6d69746d656e74223a2230666234346662656138363430646265656434353034363464323832373866393964306233623634646234393861636461396537393332383464613537663266222c226576656e745f6964223a2230316132306465352d666131312d373133352d613461342d636231346637633864666234222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313031222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x34f3ef88ae26b637a3bb539aad75de8b419daf2f7339aec566636fcb3346bbab', '\xb0ad925ca529a4aad9ff1019341fd4e4e6fcc852da69d8edc23cfc09705f20c7'),
	(103, '01a20de5-fe5d-714f-ba75-53018bf0209d', '2026-11-24 14:11:46.881+00', 'grant.ended', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-dc6e-736f-903a-2fc76ea672fe', '01a20de5-df43-71f6-bd1a-60b5d0a735db', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263356661323138312d396332312d343039302d386564362d336566643764323866346337222c22637265617465645f6174223a22323032362d31312d32345431343a31313a34362e3838315a222c2264657461696c5f636f6d6d69746d656e74223a2233366263373264336333346464333230646566356264643065323630643036323063353731623333633866663332316132636339653633313464626633653236222c226576656e745f6964223a2230316132306465352d666535642d373134662d626137352d353330313862663032303964222c226772616e745f6964223a2230316132306465352d646634332d373166362d626431612d363062356430613733356462222c22726571756573745f6964223a2230316132306465352d646336652d373336662d393033612d326663373665613637326665222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22313033222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\xf35dd662971ae9d3db8067fcddf5f98440dd983d0437a6ce55b3474e39324d6f', '\x41bac6df1cc20d69cb16c06697f59bc76e486986eb1670d423d4fb9d1b0c638d'),
	(104, '01a20de6-4a3d-7186-acf2-453c2ea73b17', '2026-11-24 14:12:06.389+00', 'request.expire', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-d991-7032-adbd-042185fc4d45', NULL, 1, '\x7b22616374696f6e223a22726571756573742e657870697265222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e642072657175657374732e657870697265222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346133622d373331652d393761342d313337643737376134353832222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30362e3338395a222c2264657461696c5f636f6d6d69746d656e74223a2237373531353264646238663735393562333433633863346566373638303364376537636563613332636235363339653466616431353465643731346364363031222c226576656e745f6964223a2230316132306465362d346133642d373138362d616366322d343533633265613733623137222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465352d643939312d373033322d616462642d303432313835666334643435222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313034222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\x41bac6df1cc20d69cb16c06697f59bc76e486986eb1670d423d4fb9d1b0c638d', '\x3061947d3a6a219446f21d8fc77ef1d4b4b929cd088a29da91d9b8d7368f3cc6'),
	(105, '01a20de6-4a7f-7244-bfb4-d2e7e3cbee25', '2026-11-24 14:12:06.406+00', 'sync.start', 'system', NULL, NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e7374617274222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e7469636b222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346137392d373266312d393639662d663366643736333330653337222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30362e3430365a222c2264657461696c5f636f6d6d69746d656e74223a2233626663646139373038656236383633323433383666653066336134663566393534303433306563613566646235353563636434393162616331633961663862222c226576656e745f6964223a2230316132306465362d346137662d373234342d626662342d643265376533636265653235222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313035222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x3061947d3a6a219446f21d8fc77ef1d4b4b929cd088a29da91d9b8d7368f3cc6', '\x523b824944f03586ac187ae779f84daad4b372c4c69eb36908c818ad5a62e19a'),
	(106, '01a20de6-4d3a-71c9-9913-48a1ea923548', '2026-11-24 14:12:07.109+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de6-4d33-706f-b76c-dfdd87de8042', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346432322d373161362d386539382d306261383039666365366338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3130395a222c2264657461696c5f636f6d6d69746d656e74223a2266376630623261646335353837376434616562353334646232623834626230643838366234646633663930653830303164643462353338333239306438643263222c226576656e745f6964223a2230316132306465362d346433612d373163392d393931332d343861316561393233353438222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d346433332d373036662d623736632d646664643837646538303432222c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a22313036222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\x523b824944f03586ac187ae779f84daad4b372c4c69eb36908c818ad5a62e19a', '\x2e8b9f761785882562115bbd408e481ce5d72663b2efd91e69722a9b728b4ef7'),
	(107, '01a20de6-4d6d-70ea-92ce-e7096c6e4d5c', '2026-11-24 14:12:07.242+00', 'account.link', 'system', NULL, '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3234325a222c2264657461696c5f636f6d6d69746d656e74223a2230636131333637316266356262383830386430623265306463333331653461633736653839643562353433323430666664393761343264376265613834653637222c226576656e745f6964223a2230316132306465362d346436642d373065612d393263652d653730393663366534643563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313037222c227375626a6563745f757365725f6964223a2230316132306465352d643334332d373131362d396233342d323264616535626331306261222c2273757266616365223a2273797374656d227d', '\x2e8b9f761785882562115bbd408e481ce5d72663b2efd91e69722a9b728b4ef7', '\xa3f0fa46b87aa99f2cb4b6ba8d6bf6a51a7cc3be7fa0ff7e1cf7257dc33d159d'),
	(108, '01a20de6-4d6d-70eb-8fb6-abc980922f47', '2026-11-24 14:12:07.242+00', 'account.link', 'system', NULL, '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3234325a222c2264657461696c5f636f6d6d69746d656e74223a2232653039626362313830343262633965623065663038646538383137363666326264643133653561646635663136653938666666353439363035383364343361222c226576656e745f6964223a2230316132306465362d346436642d373065622d386662362d616263393830393232663437222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313038222c227375626a6563745f757365725f6964223a2230316132306465352d643633652d373237322d393338392d313236613034373531616265222c2273757266616365223a2273797374656d227d', '\xa3f0fa46b87aa99f2cb4b6ba8d6bf6a51a7cc3be7fa0ff7e1cf7257dc33d159d', '\x845e4a1e85880604685eb25ce97a9aafa64f6bf980f98e97a8a846c0b39222fe'),
	(109, '01a20de6-4f68-7037-a3ea-3536436bccbe', '2026-11-24 14:12:07.637+00', 'request.comment', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de6-4d33-706f-b76c-dfdd87de8042', NULL, 1, '\x7b22616374696f6e223a22726571756573742e636f6d6d656e74222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346635382d373130612d393037382d666130306361626335386534222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3633375a222c2264657461696c5f636f6d6d69746d656e74223a2235366336343864623066656464383462616362333362386232303161393634376239366531373632306162303833363465353734616534623531313539666536222c226576656e745f6964223a2230316132306465362d346636382d373033372d613365612d333533363433366263636265222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d346433332d373036662d623736632d646664643837646538303432222c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a22313039222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\x845e4a1e85880604685eb25ce97a9aafa64f6bf980f98e97a8a846c0b39222fe', '\xf8e286fae2afd1c8caefc7dda2dc66a73641689c2c5c5ffbe6e8b335d0f063e3'),
	(110, '01a20de6-4fee-7364-8fe9-ee29a91dfbb4', '2026-11-24 14:12:07.827+00', 'account.link', 'system', NULL, '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3832375a222c2264657461696c5f636f6d6d69746d656e74223a2237356136356431366266356263366565616331343063663032383662636130396530316134623031633662306561316332333231626330666131633239316562222c226576656e745f6964223a2230316132306465362d346665652d373336342d386665392d656532396139316466626234222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313130222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a2273797374656d227d', '\xf8e286fae2afd1c8caefc7dda2dc66a73641689c2c5c5ffbe6e8b335d0f063e3', '\x2cf80ce164772aceff66b63ef1bb0a9d38577cfbcb933fb699f561b14db66abb'),
	(111, '01a20de6-4fef-71f4-be5f-0450780cb0c0', '2026-11-24 14:12:07.827+00', 'account.link', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3832375a222c2264657461696c5f636f6d6d69746d656e74223a2231636236326134393833373335333534353432323161643336656536663438336365656562386531393435643065663961363138306434333732666262666131222c226576656e745f6964223a2230316132306465362d346665662d373166342d626535662d303435303738306362306330222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313131222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\x2cf80ce164772aceff66b63ef1bb0a9d38577cfbcb933fb699f561b14db66abb', '\xb53c17f0ae4226441bbc3569028f9762dbb193dbff49f65107cdc9e79cec109c'),
	(112, '01a20de6-4fef-71f5-9c4e-c0a1ee036d48', '2026-11-24 14:12:07.827+00', 'account.link', 'system', NULL, '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3832375a222c2264657461696c5f636f6d6d69746d656e74223a2264623363646538636432336333643862653439396262636332306162343166316337613538313839346334616534333161653634663561373033626333363061222c226576656e745f6964223a2230316132306465362d346665662d373166352d396334652d633061316565303336643438222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313132222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a2273797374656d227d', '\xb53c17f0ae4226441bbc3569028f9762dbb193dbff49f65107cdc9e79cec109c', '\xe4a1b708061b0f3fc2ababecad9802feb4e382a70ddb2d7ba5685781d41f5904'),
	(113, '01a20de6-4fef-71f6-899f-17c2a20b425b', '2026-11-24 14:12:07.827+00', 'account.link', 'system', NULL, '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3832375a222c2264657461696c5f636f6d6d69746d656e74223a2236663062626462333636663531326335613937373261313336643130313235326366356230623232363637643462333734366664393765386162663337623766222c226576656e745f6964223a2230316132306465362d346665662d373166362d383939662d313763326132306234323562222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313133222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a2273797374656d227d', '\xe4a1b708061b0f3fc2ababecad9802feb4e382a70ddb2d7ba5685781d41f5904', '\xd3efe8af901c585a9a19713d511f8befe22e9ac89c3aeea102f0254a643f9008'),
	(114, '01a20de6-4fef-71f7-b134-d93352ee548a', '2026-11-24 14:12:07.827+00', 'account.link', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30372e3832375a222c2264657461696c5f636f6d6d69746d656e74223a2264393665613365616239666163323132353831323965336564643938656366653338366436623837333966376630633364336339636231613161646333316439222c226576656e745f6964223a2230316132306465362d346665662d373166372d623133342d643933333532656535343861222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313134222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\xd3efe8af901c585a9a19713d511f8befe22e9ac89c3aeea102f0254a643f9008', '\xd92fb594bc19439c3e6c9b1ed2697502010b897c147fb838c4e04c7ddaaa17bd'),
	(115, '01a20de6-5185-7193-9013-e7633e1f2d4b', '2026-11-24 14:12:08.166+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-5182-71af-8755-6ad1e820df58', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d353137382d373366352d623964612d333261316639633664373066222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3136365a222c2264657461696c5f636f6d6d69746d656e74223a2239633431633362346237653839356264666437343131383732666161376164373364323965343035373839323535633431646164623636623931623964653164222c226576656e745f6964223a2230316132306465362d353138352d373139332d393031332d653736333365316632643462222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d353138322d373161662d383735352d366164316538323064663538222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22313135222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\xd92fb594bc19439c3e6c9b1ed2697502010b897c147fb838c4e04c7ddaaa17bd', '\x14096fa2a6d89800b23067cc5c6b773a25a4aa3539a8d39607f2eab939f0d271'),
	(116, '01a20de6-5239-70b0-aaf0-c8e76cf8974e', '2026-11-24 14:12:08.44+00', 'account.link', 'system', NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3434305a222c2264657461696c5f636f6d6d69746d656e74223a2264383434356430343564303434333834626664376161303161363735303933623535373966333262313066336331653363303039386238373765656132336165222c226576656e745f6964223a2230316132306465362d353233392d373062302d616166302d633865373663663839373465222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313136222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a2273797374656d227d', '\x14096fa2a6d89800b23067cc5c6b773a25a4aa3539a8d39607f2eab939f0d271', '\xdeba25dacd84472d9943db58fcdafb41e13f9a1abd1685339ea4f8e282dc3003'),
	(117, '01a20de6-5239-70b1-8280-e4e524fec746', '2026-11-24 14:12:08.44+00', 'account.link', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3434305a222c2264657461696c5f636f6d6d69746d656e74223a2263363136663238633436616437653736333733323266373433396565613533373533306539613937396435646539306438383562353337653237326162366361222c226576656e745f6964223a2230316132306465362d353233392d373062312d383238302d653465353234666563373436222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313137222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\xdeba25dacd84472d9943db58fcdafb41e13f9a1abd1685339ea4f8e282dc3003', '\x0c3459b26dd808a6dfd8b7801a05b4f73a0eba52a259b8fe849d35b6034656b6'),
	(118, '01a20de6-5239-70b2-9fcb-e00d339ac857', '2026-11-24 14:12:08.44+00', 'account.link', 'system', NULL, '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3434305a222c2264657461696c5f636f6d6d69746d656e74223a2263313862303261393565353264333937336362666237363765363066303462396635323737313135346565613136303333623236616262356365393236333461222c226576656e745f6964223a2230316132306465362d353233392d373062322d396663622d653030643333396163383537222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313138222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a2273797374656d227d', '\x0c3459b26dd808a6dfd8b7801a05b4f73a0eba52a259b8fe849d35b6034656b6', '\x20b65acddec5190e70a56570ec962029cd736c88b5b0ae0f85070aa725dbf475'),
	(119, '01a20de6-5239-70b3-b8b7-950c0e6fa3a4', '2026-11-24 14:12:08.44+00', 'account.link', 'system', NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3434305a222c2264657461696c5f636f6d6d69746d656e74223a2230303831303831383164323936353532666161613632396134633038666266333436643539386165633563366462366538616437646465303462613736656361222c226576656e745f6964223a2230316132306465362d353233392d373062332d623862372d393530633065366661336134222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313139222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a2273797374656d227d', '\x20b65acddec5190e70a56570ec962029cd736c88b5b0ae0f85070aa725dbf475', '\xbe649e5a3c4f0fce14963b20eacf474ac3a8caae8065d259a900f8d276f05019'),
	(120, '01a20de6-5239-70b4-b832-4897b54bc71d', '2026-11-24 14:12:08.44+00', 'account.link', 'system', NULL, '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3434305a222c2264657461696c5f636f6d6d69746d656e74223a2264333665363336366330633961396137616238343637643666643665343635303038633136363737636663376533383761343564626233663066623736326539222c226576656e745f6964223a2230316132306465362d353233392d373062342d623833322d343839376235346263373164222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313230222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a2273797374656d227d', '\xbe649e5a3c4f0fce14963b20eacf474ac3a8caae8065d259a900f8d276f05019', '\x1f78c5b30f648d2237815047e273940489c64f342142ad35c0edbad5729f1939'),
	(121, '01a20de6-5381-7219-a7bf-f2a0acac360a', '2026-11-24 14:12:08.688+00', 'request.deny', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-5182-71af-8755-6ad1e820df58', NULL, 1, '\x7b22616374696f6e223a22726571756573742e64656e79222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d353337622d373236302d613838302d373764626432313930633736222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3638385a222c2264657461696c5f636f6d6d69746d656e74223a2235303939373164326532363764383238663031643634646264383164343334613162376632623536666431613839383561323132366364646334613738346635222c226576656e745f6964223a2230316132306465362d353338312d373231392d613762662d663261306163616333363061222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d353138322d373161662d383735352d366164316538323064663538222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22313231222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\x1f78c5b30f648d2237815047e273940489c64f342142ad35c0edbad5729f1939', '\x462bdac7b9fb8e355915cf75eb8ffcbbf064f5b744504cafcdd4ab94c0a9eb50'),
	(122, '01a20de6-5490-73a1-9d2a-ee8e37827d6b', '2026-11-24 14:12:08.952+00', 'account.link', 'system', NULL, '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a226163636f756e742e6c696e6b222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30382e3935325a222c2264657461696c5f636f6d6d69746d656e74223a2230633265656238326338383165346335393664306564643764613962393637336361303063343735383661373232323031353264373736333861386162666239222c226576656e745f6964223a2230316132306465362d353439302d373361312d396432612d656538653337383237643662222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313232222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a2273797374656d227d', '\x462bdac7b9fb8e355915cf75eb8ffcbbf064f5b744504cafcdd4ab94c0a9eb50', '\xc06d73024dcb938b4230722d98d5c88558d3eb3e80f6bef3840018f383dbd9d8'),
	(123, '01a20de6-5599-713d-9b58-c230f3c44a41', '2026-11-24 14:12:09.221+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de6-5596-72d0-a401-328f0f1c8423', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d353538642d373265332d393465642d333834363138623230303139222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30392e3232315a222c2264657461696c5f636f6d6d69746d656e74223a2230336439333264386535343866353261323832643962636261646363366464376266336133383034363663343138396630656536386162373161336330643561222c226576656e745f6964223a2230316132306465362d353539392d373133642d396235382d633233306633633434613431222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d353539362d373264302d613430312d333238663066316338343233222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22313233222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\xc06d73024dcb938b4230722d98d5c88558d3eb3e80f6bef3840018f383dbd9d8', '\x056b2a1577df577d548641351f7044480a15356b5dc96344cabb77825b563ffa'),
	(124, '01a20de6-5690-7093-b152-6d9898b95f1f', '2026-11-24 14:12:09.482+00', 'sync.complete', 'system', NULL, NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e636f6d706c657465222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d346365332d373234302d396566352d303263653136323064376338222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30392e3438325a222c2264657461696c5f636f6d6d69746d656e74223a2238336338366262346265616536653031653864313063613638643337386539613761646164623031656665656636336230373530386366323665663437636536222c226576656e745f6964223a2230316132306465362d353639302d373039332d623135322d366439383938623935663166222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313234222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\x056b2a1577df577d548641351f7044480a15356b5dc96344cabb77825b563ffa', '\x76615b5e9e98fa71c682f4fcbe142ce52ff360e0516b3cb31b07f71cb00a328b'),
	(125, '01a20de6-579f-7144-929a-4796e6ee3f03', '2026-11-24 14:12:09.748+00', 'request.cancel', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de6-5596-72d0-a401-328f0f1c8423', NULL, 1, '\x7b22616374696f6e223a22726571756573742e63616e63656c222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d353739622d373039302d613236302d373266386138636465323834222c22637265617465645f6174223a22323032362d31312d32345431343a31323a30392e3734385a222c2264657461696c5f636f6d6d69746d656e74223a2235393466383537643033353238366230396134313264346435633030663135316264303336326339656233653231333437643131396635623964353961356633222c226576656e745f6964223a2230316132306465362d353739662d373134342d393239612d343739366536656533663033222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d353539362d373264302d613430312d333238663066316338343233222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22313235222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\x76615b5e9e98fa71c682f4fcbe142ce52ff360e0516b3cb31b07f71cb00a328b', '\x04b371961802dc16c30a74baba8b28fe3e2cd5a59340f4010af3072e7d6b41ca'),
	(126, '01a20de6-59b9-7317-a9e1-dfabac06bdca', '2026-11-24 14:12:10.273+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-59b7-7350-aa19-1ce8db25baef', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d353961642d373362362d613437612d623132306465376566333432222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31302e3237335a222c2264657461696c5f636f6d6d69746d656e74223a2261343535393931643031353333613237383231636163373235353161636332653636326433306534646433363730646337353062613533643832333539626231222c226576656e745f6964223a2230316132306465362d353962392d373331372d613965312d646661626163303662646361222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d353962372d373335302d616131392d316365386462323562616566222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313236222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a22617069227d', '\x04b371961802dc16c30a74baba8b28fe3e2cd5a59340f4010af3072e7d6b41ca', '\x1b1046b4cbffed1017dca767861156fbc1ba17cbe07e9000815e057243fd11d1'),
	(127, '01a20de6-5bc0-7333-85f2-8b601fc854df', '2026-11-24 14:12:10.791+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-59b7-7350-aa19-1ce8db25baef', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d356262352d373366372d613333312d633937343532626633666236222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31302e3739315a222c2264657461696c5f636f6d6d69746d656e74223a2264383238346632663263313266666337616666363133363433336465646664663132303263613533333239373064613434333536623931323830316430383732222c226576656e745f6964223a2230316132306465362d356263302d373333332d383566322d386236303166633835346466222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d353962372d373335302d616131392d316365386462323562616566222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313237222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a22617069227d', '\x1b1046b4cbffed1017dca767861156fbc1ba17cbe07e9000815e057243fd11d1', '\x827f49e19baf9934de33ee23293cc7d5365bd1fc65fd6213dd73c8249b89ecfb'),
	(128, '01a20de6-5bc0-7334-bd2a-9926402cafeb', '2026-11-24 14:12:10.791+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-59b7-7350-aa19-1ce8db25baef', '01a20de6-5bbf-7305-9618-73360e02cecc', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d356262352d373366372d613333312d633937343532626633666236222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31302e3739315a222c2264657461696c5f636f6d6d69746d656e74223a2234306134346433626530366139643565366562356365616363353139393963633939313363333565633230643463306365636334666630633637346436343936222c226576656e745f6964223a2230316132306465362d356263302d373333342d626432612d393932363430326361666562222c226772616e745f6964223a2230316132306465362d356262662d373330352d393631382d373333363065303263656363222c22726571756573745f6964223a2230316132306465362d353962372d373335302d616131392d316365386462323562616566222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313238222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a22617069227d', '\x827f49e19baf9934de33ee23293cc7d5365bd1fc65fd6213dd73c8249b89ecfb', '\xb7b6c147938a4d64277f43e81e5e4955d2a6b4e9da1eded24d9ed8246ce97852'),
	(129, '01a20de6-5dd1-72a1-8ed3-a9d3153a5cc9', '2026-11-24 14:12:11.327+00', 'attempt.opened', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261653864336465392d643934662d346430372d616536612d393838326131646531363639222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31312e3332375a222c2264657461696c5f636f6d6d69746d656e74223a2261386232326534663331666466313965323739353463383234613630306635643038363936373930636162663234363065386363353031623737633631343265222c226576656e745f6964223a2230316132306465362d356464312d373261312d386564332d613964333135336135636339222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313239222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\xb7b6c147938a4d64277f43e81e5e4955d2a6b4e9da1eded24d9ed8246ce97852', '\x9d7f8587d44714d881697b0f3aedb0b2c127b378bd9cf2b9d26fd05774c7fc3f'),
	(130, '01a20de6-5fd4-730c-a44f-fde793ae72b8', '2026-11-24 14:12:11.844+00', 'attempt.answered', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261653864336465392d643934662d346430372d616536612d393838326131646531363639222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31312e3834345a222c2264657461696c5f636f6d6d69746d656e74223a2262363838663963346532663632343134653237303033326434313133653739656636363636383061613162663665316430373631303666643230336463646537222c226576656e745f6964223a2230316132306465362d356664342d373330632d613434662d666465373933616537326238222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313330222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\x9d7f8587d44714d881697b0f3aedb0b2c127b378bd9cf2b9d26fd05774c7fc3f', '\x98825ef06e0bd86dfda220baef273e37d2699b91b1f73c0617f6d1f5918fb368'),
	(135, '01a20de6-6b25-705f-891e-53e79abd3384', '2026-11-24 14:12:14.745+00', 'grant.ended', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-59b7-7350-aa19-1ce8db25baef', '01a20de6-5bbf-7305-9618-73360e02cecc', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2238366464323136382d396134652d343639662d626366332d326264653437356663643162222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31342e3734355a222c2264657461696c5f636f6d6d69746d656e74223a2235366231376166376566356262343066636462623739643963323436643863363764386165336139656232303663626161316638303733613131353436653464222c226576656e745f6964223a2230316132306465362d366232352d373035662d383931652d353365373961626433333834222c226772616e745f6964223a2230316132306465362d356262662d373330352d393631382d373333363065303263656363222c22726571756573745f6964223a2230316132306465362d353962372d373335302d616131392d316365386462323562616566222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313335222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\xce37bb7cb4cb23e8bbc55a10f65bd49c357fbbe50ab9c3f8e00ac65811e01efe', '\x364756eedcde2c58b14a5585d5765ea85b95b72983cff3191779f8fc2d9f0366'),
	(136, '01a20de6-6dd8-726a-a987-87f477f166ba', '2026-11-24 14:12:15.431+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d366463632d373365642d613330392d306532383866333030376337222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31352e3433315a222c2264657461696c5f636f6d6d69746d656e74223a2237636265623561326261313835306235346134613838363637333961366634376239666435336235303839396535643661396563373530613164663132363931222c226576656e745f6964223a2230316132306465362d366464382d373236612d613938372d383766343737663136366261222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d366464362d373338382d616434662d666431616564343839323566222c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a22313336222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x364756eedcde2c58b14a5585d5765ea85b95b72983cff3191779f8fc2d9f0366', '\x0ae1d55b9e12c5843df73209792273dbfb048fd7fc98f0a3e3717e04e7477832'),
	(137, '01a20de6-6fe5-715a-8c3d-f01e38963ac5', '2026-11-24 14:12:15.947+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d366664622d373065332d386638342d366662383939303035353662222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31352e3934375a222c2264657461696c5f636f6d6d69746d656e74223a2236613663396132396463353439663663363338663266383065313539366665653239373061626436313035373261623365656633346135383562333766656334222c226576656e745f6964223a2230316132306465362d366665352d373135612d386333642d663031653338393633616335222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d366464362d373338382d616434662d666431616564343839323566222c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a22313337222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x0ae1d55b9e12c5843df73209792273dbfb048fd7fc98f0a3e3717e04e7477832', '\xfcc2db1d08333a175502bed9650438a54dfef81a63aaba562fa5e074e21f6092'),
	(131, '01a20de6-61e8-7345-ad4e-dc780f14c674', '2026-11-24 14:12:12.372+00', 'grant.verified', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-59b7-7350-aa19-1ce8db25baef', '01a20de6-5bbf-7305-9618-73360e02cecc', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261653864336465392d643934662d346430372d616536612d393838326131646531363639222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31322e3337325a222c2264657461696c5f636f6d6d69746d656e74223a2230313037653865343938356462373061366130373337666337616630666463633332626433663762373832356664636338633131636138386430616666383064222c226576656e745f6964223a2230316132306465362d363165382d373334352d616434652d646337383066313463363734222c226772616e745f6964223a2230316132306465362d356262662d373330352d393631382d373333363065303263656363222c22726571756573745f6964223a2230316132306465362d353962372d373335302d616131392d316365386462323562616566222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313331222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\x98825ef06e0bd86dfda220baef273e37d2699b91b1f73c0617f6d1f5918fb368', '\x5d19539d25b6bbfd92d23d73f9d564468d1a96914037b1d446a7f29b98747e53'),
	(132, '01a20de6-64cf-7248-a2bc-add952ab6489', '2026-11-24 14:12:13.113+00', 'grant.revoked', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', NULL, '01a20de6-5bbf-7305-9618-73360e02cecc', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d363463612d373062642d383466662d383964383465373534333966222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31332e3131335a222c2264657461696c5f636f6d6d69746d656e74223a2263333630633238636131656130306464363233646263643330623031353461363631326431356231643863613631366431633132323631383963663162646165222c226576656e745f6964223a2230316132306465362d363463662d373234382d613262632d616464393532616236343839222c226772616e745f6964223a2230316132306465362d356262662d373330352d393631382d373333363065303263656363222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313332222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a22617069227d', '\x5d19539d25b6bbfd92d23d73f9d564468d1a96914037b1d446a7f29b98747e53', '\x4f7a13e3590e0e3dbbb7d0dc97cbccb1bb8f1d067d678945a8cf6b4e151a1c3d'),
	(133, '01a20de6-66e0-7250-9fdd-b3547a591b07', '2026-11-24 14:12:13.704+00', 'attempt.opened', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2238366464323136382d396134652d343639662d626366332d326264653437356663643162222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31332e3730345a222c2264657461696c5f636f6d6d69746d656e74223a2239333033663330353634643665386439386663333737373164323830363766326230343939323531316131396631393866383230656662373337366135653236222c226576656e745f6964223a2230316132306465362d363665302d373235302d396664642d623335343761353931623037222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313333222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\x4f7a13e3590e0e3dbbb7d0dc97cbccb1bb8f1d067d678945a8cf6b4e151a1c3d', '\x53678f2efb6616da69134b57b2fbcc47e237760db5c22084666e178a008e465c'),
	(134, '01a20de6-691e-71a4-abb9-60cdae77ed67', '2026-11-24 14:12:14.216+00', 'attempt.answered', 'system', NULL, '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2238366464323136382d396134652d343639662d626366332d326264653437356663643162222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31342e3231365a222c2264657461696c5f636f6d6d69746d656e74223a2236306464326366396635393530313135393265356163666335356336336531356166663534393534393836326135643038343131626461623537633566373266222c226576656e745f6964223a2230316132306465362d363931652d373161342d616262392d363063646165373765643637222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313334222c227375626a6563745f757365725f6964223a2230316132306465352d626566352d373137342d616130342d636265656332333035306639222c2273757266616365223a2273797374656d227d', '\x53678f2efb6616da69134b57b2fbcc47e237760db5c22084666e178a008e465c', '\xce37bb7cb4cb23e8bbc55a10f65bd49c357fbbe50ab9c3f8e00ac65811e01efe'),
	(141, '01a20de6-76fd-73eb-9b4b-a5e12f7cd1ca', '2026-11-24 14:12:17.763+00', 'grant.ended', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', '01a20de6-6fe4-7120-8c4a-825223c6f423', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2236353830613964332d653562662d346538372d393262362d346633336339326437333965222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31372e3736335a222c2264657461696c5f636f6d6d69746d656e74223a2263393438323333303738376634633363353230306636653663383462376462363232656462323465613436346566613139653630323634306366623965663439222c226576656e745f6964223a2230316132306465362d373666642d373365622d396234622d613565313266376364316361222c226772616e745f6964223a2230316132306465362d366665342d373132302d386334612d383235323233633666343233222c22726571756573745f6964223a2230316132306465362d366464362d373338382d616434662d666431616564343839323566222c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a22313431222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\x6519db099d6b79028f7e68003b0c3bf5cfbff759d71ebfa66abe98bc749e65b6', '\xcf78676e13e0214f6e96fea1070aa0b871321685aacda14751268010442ffbe9'),
	(142, '01a20de6-7a0b-71f0-ac91-a9cbec4b7e04', '2026-11-24 14:12:18.542+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7a07-7346-997e-8d11cbbb31d9', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d373966632d373161322d623135342d393835313638396463386163222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31382e3534325a222c2264657461696c5f636f6d6d69746d656e74223a2231623738366634616266623961386165613264343561386237383735333839613263633239353238326130376164376163346337613564643931383065623230222c226576656e745f6964223a2230316132306465362d376130622d373166302d616339312d613963626563346237653034222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d376130372d373334362d393937652d386431316362626233316439222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313432222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\xcf78676e13e0214f6e96fea1070aa0b871321685aacda14751268010442ffbe9', '\x6f5193b31b77ff30b774f47bbf35c98b64122cbb71533077f17c139ab202d768'),
	(143, '01a20de6-7c16-71eb-a28f-d149168dfe07', '2026-11-24 14:12:19.068+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7a07-7346-997e-8d11cbbb31d9', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d376330352d373336322d616237622d373535353037303636356235222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31392e3036385a222c2264657461696c5f636f6d6d69746d656e74223a2232623664633330326263383864316439633332366664386437303831653938636634393034636638343131653061353936393063336439316639633339623339222c226576656e745f6964223a2230316132306465362d376331362d373165622d613238662d643134393136386466653037222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d376130372d373334362d393937652d386431316362626233316439222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313433222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\x6f5193b31b77ff30b774f47bbf35c98b64122cbb71533077f17c139ab202d768', '\x305eed822e4e6b867c8b3291287af60a9b77a35290518463995fbd7359c5805e'),
	(144, '01a20de6-7c16-71ec-b969-f4eecf779d4d', '2026-11-24 14:12:19.068+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7a07-7346-997e-8d11cbbb31d9', '01a20de6-7c15-72ba-b844-042f84282184', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d376330352d373336322d616237622d373535353037303636356235222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31392e3036385a222c2264657461696c5f636f6d6d69746d656e74223a2232653864626661653666336262653962383965306637346436626136306332346162386339303031326531393231636535653063393662373761323661353439222c226576656e745f6964223a2230316132306465362d376331362d373165632d623936392d663465656366373739643464222c226772616e745f6964223a2230316132306465362d376331352d373262612d623834342d303432663834323832313834222c22726571756573745f6964223a2230316132306465362d376130372d373334362d393937652d386431316362626233316439222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313434222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\x305eed822e4e6b867c8b3291287af60a9b77a35290518463995fbd7359c5805e', '\x6280c3e5b9aa73e2cf352a7da1e5efaa49fa6632c836627da4d9bfafc1fd734d'),
	(150, '01a20de6-91e6-7192-a028-78e8130b11ff', '2026-11-24 14:12:24.654+00', 'grant.verified', 'system', NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7a07-7346-997e-8d11cbbb31d9', '01a20de6-7c15-72ba-b844-042f84282184', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230393039346364382d343630332d343735352d623732312d643637643461363434326466222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32342e3635345a222c2264657461696c5f636f6d6d69746d656e74223a2239333434393838316236353966383536383230376436386439313936376333626435663232336437633063373633323436306262616339636461363038363638222c226576656e745f6964223a2230316132306465362d393165362d373139322d613032382d373865383133306231316666222c226772616e745f6964223a2230316132306465362d376331352d373262612d623834342d303432663834323832313834222c22726571756573745f6964223a2230316132306465362d376130372d373334362d393937652d386431316362626233316439222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313530222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a2273797374656d227d', '\x178d1929ae09e77923c3a9497c5195d84c43199f647360a0980a01d0a7cf929c', '\x20317c229c189c4d60ee3d2a46a07756392a33ac42ce9bf8b0bd84d072c71c94'),
	(138, '01a20de6-6fe5-715b-be14-b642b50ff18c', '2026-11-24 14:12:15.947+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', '01a20de6-6fe4-7120-8c4a-825223c6f423', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d366664622d373065332d386638342d366662383939303035353662222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31352e3934375a222c2264657461696c5f636f6d6d69746d656e74223a2261646136386362303834646332373463386262313566323836346162396339383666313164653039386539353638363637323163393162313763353533396232222c226576656e745f6964223a2230316132306465362d366665352d373135622d626531342d623634326235306666313863222c226772616e745f6964223a2230316132306465362d366665342d373132302d386334612d383235323233633666343233222c22726571756573745f6964223a2230316132306465362d366464362d373338382d616434662d666431616564343839323566222c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a22313338222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\xfcc2db1d08333a175502bed9650438a54dfef81a63aaba562fa5e074e21f6092', '\x9716f2681147a0f3b39febedcd546a752a670892a5a4649f7f8c2a0b522ebcd4'),
	(139, '01a20de6-71f5-7046-96ee-e49bdd4058ee', '2026-11-24 14:12:16.533+00', 'grant.verified', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', '01a20de6-6fe4-7120-8c4a-825223c6f423', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261663461656430332d313237302d343961632d623565632d303065653430336139313132222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31362e3533335a222c2264657461696c5f636f6d6d69746d656e74223a2261316331316631643362646364396531363939613634616539326566653434366661306338633130313738326466343237323437633166333762376530363837222c226576656e745f6964223a2230316132306465362d373166352d373034362d393665652d653439626464343035386565222c226772616e745f6964223a2230316132306465362d366665342d373132302d386334612d383235323233633666343233222c22726571756573745f6964223a2230316132306465362d366464362d373338382d616434662d666431616564343839323566222c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a22313339222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\x9716f2681147a0f3b39febedcd546a752a670892a5a4649f7f8c2a0b522ebcd4', '\x7baf9d8b7fa91cda02e461bc4a102f4acfdb91b0c44f32c8e04d20b2b2192e1c'),
	(140, '01a20de6-74e8-72e9-a580-1c6df8ae0867', '2026-11-24 14:12:17.237+00', 'grant.revoked', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7263-87ab-1044ff0838c2', NULL, '01a20de6-6fe4-7120-8c4a-825223c6f423', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d373465342d373266612d626136312d343132363638623038353039222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31372e3233375a222c2264657461696c5f636f6d6d69746d656e74223a2231613666353632363061353264623364336331383633386238653938663766353630653631313566656234313236313638303135373237656465316335336536222c226576656e745f6964223a2230316132306465362d373465382d373265392d613538302d316336646638616530383637222c226772616e745f6964223a2230316132306465362d366665342d373132302d386334612d383235323233633666343233222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236332d383761622d313034346666303833386332222c22736368656d615f76657273696f6e223a312c22736571223a22313430222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x7baf9d8b7fa91cda02e461bc4a102f4acfdb91b0c44f32c8e04d20b2b2192e1c', '\x6519db099d6b79028f7e68003b0c3bf5cfbff759d71ebfa66abe98bc749e65b6'),
	(146, '01a20de6-7e28-7072-a794-80ba31ce976d', '2026-11-24 14:12:19.63+00', 'attempt.opened', 'system', NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230393039346364382d343630332d343735352d623732312d643637643461363434326466222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31392e3633305a222c2264657461696c5f636f6d6d69746d656e74223a2261303166333235613562363665633736616535323566333463323635396335373931323838393063333765386536366138303464353032303361366538333230222c226576656e745f6964223a2230316132306465362d376532382d373037322d613739342d383062613331636539373664222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313436222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a2273797374656d227d', '\x69e065a7c420307d5b541718d141e05f08221bdcc44ddd9fb4e0f1686444665d', '\xb6520084bd0d1279c5c9e00e927e8b24870f0280fac9eb1202191e7b42ef975a'),
	(158, '01a20de6-9f61-70e1-b51d-c71bc7568c5b', '2026-11-24 14:12:28.124+00', 'attempt.opened', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2232333264333863342d383930312d343463612d623831322d303365383939316539633262222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32382e3132345a222c2264657461696c5f636f6d6d69746d656e74223a2231626231303564343439663563396534313436363761343066616632356138303837393138353536306465376232333065613966323031613562353336373839222c226576656e745f6964223a2230316132306465362d396636312d373065312d623531642d633731626337353638633562222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313538222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\x94a5f8f99e576c95455b856a34dd2eddfa11abcd2d48db447775bc8cce7850dd', '\xbac1d7a98b06ad6ea656804d3442cbce5b2ad2d43f4bab5e7f5d4d4d4755a0aa'),
	(159, '01a20de6-a170-703f-9f35-e381262ddbf3', '2026-11-24 14:12:28.634+00', 'attempt.answered', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2232333264333863342d383930312d343463612d623831322d303365383939316539633262222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32382e3633345a222c2264657461696c5f636f6d6d69746d656e74223a2231303163363465343936306564346131653562613065376230383034353663653965333265303932663931353136323361663763623733366562666665643363222c226576656e745f6964223a2230316132306465362d613137302d373033662d396633352d653338313236326464626633222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313539222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\xbac1d7a98b06ad6ea656804d3442cbce5b2ad2d43f4bab5e7f5d4d4d4755a0aa', '\xaf02c8a404614e2e88494b35a4a49e8b00f19da655e83c42de4199682ce4bb9e'),
	(162, '01a20de6-a848-7055-83d1-f5c2063acbc7', '2026-11-24 14:12:30.367+00', 'resource.configure', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e636f6e666967757265222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d613834342d373363642d626236322d313266653433323639353438222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33302e3336375a222c2264657461696c5f636f6d6d69746d656e74223a2266303361366564326635336135353832643063396365396335646639633562376239633532393531343938336634636432623230323264343136343039643566222c226576656e745f6964223a2230316132306465362d613834382d373035352d383364312d663563323036336163626337222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235642d613734382d643735356537663030303935222c22736368656d615f76657273696f6e223a312c22736571223a22313632222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xe5ca843647814fb345d071154ffbbed0dee2af46ca2efce25702c86d5d40bc01', '\xde671d18f40b4f98b2661bf7ee8319e2cbba310d57a29d06c7dfbbcafb1f3700'),
	(163, '01a20de6-aa61-707b-b803-dc578b6f1367', '2026-11-24 14:12:30.905+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de6-aa5e-7274-a8e8-11854be186cc', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d616135332d373162302d613765322d323562353331656638623566222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33302e3930355a222c2264657461696c5f636f6d6d69746d656e74223a2261656664376631393865336535643930386138333835653336306330373735386439346337633266333136323639626634333566333338336165326661373337222c226576656e745f6964223a2230316132306465362d616136312d373037622d623830332d646335373862366631333637222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d616135652d373237342d613865382d313138353462653138366363222c227265736f757263655f6964223a2230316132306465352d396536642d373235642d613734382d643735356537663030303935222c22736368656d615f76657273696f6e223a312c22736571223a22313633222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a22617069227d', '\xde671d18f40b4f98b2661bf7ee8319e2cbba310d57a29d06c7dfbbcafb1f3700', '\x2ac14128e8f0b9d0b17dbe9dfdefdc92e444200739a99d51e161696b49a86738');
INSERT INTO public.events VALUES
	(164, '01a20de6-ac56-73ad-bd38-7add8f6f9c3a', '2026-11-24 14:12:31.412+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de6-aa5e-7274-a8e8-11854be186cc', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d616334642d373263642d626539662d366561616233656434393031222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33312e3431325a222c2264657461696c5f636f6d6d69746d656e74223a2233363566343133336133306261316438633839366631656330666664386465393131353431383936666363633539636565646263613061373638396639366135222c226576656e745f6964223a2230316132306465362d616335362d373361642d626433382d376164643866366639633361222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d616135652d373237342d613865382d313138353462653138366363222c227265736f757263655f6964223a2230316132306465352d396536642d373235642d613734382d643735356537663030303935222c22736368656d615f76657273696f6e223a312c22736571223a22313634222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a22617069227d', '\x2ac14128e8f0b9d0b17dbe9dfdefdc92e444200739a99d51e161696b49a86738', '\x2037dc054e4ae75fe9634631bc4da3b11718cc7a92a34e365a9ccbd8de989e04'),
	(145, '01a20de6-7e3b-723f-87a5-6f3b059bd817', '2026-11-24 14:12:19.614+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7e35-706f-98af-d5d1890a990f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d376532342d373032662d396536642d613766623832346665356531222c22637265617465645f6174223a22323032362d31312d32345431343a31323a31392e3631345a222c2264657461696c5f636f6d6d69746d656e74223a2235666133326638336233616530643432303736386439326263326361653231313633666435313435316363373864306339386161373164333236346131343064222c226576656e745f6964223a2230316132306465362d376533622d373233662d383761352d366633623035396264383137222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d376533352d373036662d393861662d643564313839306139393066222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313435222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\x6280c3e5b9aa73e2cf352a7da1e5efaa49fa6632c836627da4d9bfafc1fd734d', '\x69e065a7c420307d5b541718d141e05f08221bdcc44ddd9fb4e0f1686444665d'),
	(147, '01a20de6-8041-73aa-8c05-09e337b914c9', '2026-11-24 14:12:20.122+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7e35-706f-98af-d5d1890a990f', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d383033352d373163392d383863632d653966643235623861633738222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32302e3132325a222c2264657461696c5f636f6d6d69746d656e74223a2238393030343138643062653337396662373462613663656130636563373865656164353634363336386631346431616631323633363331626636353864656136222c226576656e745f6964223a2230316132306465362d383034312d373361612d386330352d303965333337623931346339222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d376533352d373036662d393861662d643564313839306139393066222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313437222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\xb6520084bd0d1279c5c9e00e927e8b24870f0280fac9eb1202191e7b42ef975a', '\x7453dc6a3edc52a1cf655981cd2428560459734dbdeb9f89af6daeba005c42cc'),
	(148, '01a20de6-8041-73ab-bf84-3f854dba4069', '2026-11-24 14:12:20.122+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7e35-706f-98af-d5d1890a990f', '01a20de6-8040-70b2-8a4f-604b4be640a1', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d383033352d373163392d383863632d653966643235623861633738222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32302e3132325a222c2264657461696c5f636f6d6d69746d656e74223a2235636464613263633133336430653362646537636131616663363264303530333531373636623734663463366632616165663430316465356531333665396335222c226576656e745f6964223a2230316132306465362d383034312d373361622d626638342d336638353464626134303639222c226772616e745f6964223a2230316132306465362d383034302d373062322d386134662d363034623462653634306131222c22726571756573745f6964223a2230316132306465362d376533352d373036662d393861662d643564313839306139393066222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313438222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\x7453dc6a3edc52a1cf655981cd2428560459734dbdeb9f89af6daeba005c42cc', '\x223786250a12996d2ca104fbe92de74bd024a4fe6cbfab7edb76049e9af65cec'),
	(149, '01a20de6-8fe6-734b-ba04-7d5e83791d5c', '2026-11-24 14:12:24.132+00', 'attempt.answered', 'system', NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230393039346364382d343630332d343735352d623732312d643637643461363434326466222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32342e3133325a222c2264657461696c5f636f6d6d69746d656e74223a2262323833313663393937633237666166636463393034363662636461633834343738323632613461393332353765663063356462623239363032613766393563222c226576656e745f6964223a2230316132306465362d386665362d373334622d626130342d376435653833373931643563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313439222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a2273797374656d227d', '\x223786250a12996d2ca104fbe92de74bd024a4fe6cbfab7edb76049e9af65cec', '\x178d1929ae09e77923c3a9497c5195d84c43199f647360a0980a01d0a7cf929c'),
	(160, '01a20de6-a378-7336-919d-9d8d189522e4', '2026-11-24 14:12:29.137+00', 'grant.verified', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-9b41-7183-becd-f9421da22ffa', '01a20de6-9d4d-73fe-8457-24d8d82d399f', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2232333264333863342d383930312d343463612d623831322d303365383939316539633262222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32392e3133375a222c2264657461696c5f636f6d6d69746d656e74223a2266366136636533356264663535373730313337393339393533653732346636326237336661656338313736356431303266316633316538303665653265616463222c226576656e745f6964223a2230316132306465362d613337382d373333362d393139642d396438643138393532326534222c226772616e745f6964223a2230316132306465362d396434642d373366652d383435372d323464386438326433393966222c22726571756573745f6964223a2230316132306465362d396234312d373138332d626563642d663934323164613232666661222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313630222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\xaf02c8a404614e2e88494b35a4a49e8b00f19da655e83c42de4199682ce4bb9e', '\x7c0beae8ee395f1878d237a77b238b60a7380d5708622c2abd1c71937dd1b3d4'),
	(161, '01a20de6-a65b-7114-8d1f-2cf247539703', '2026-11-24 14:12:29.868+00', 'grant.extend', 'user', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', NULL, '01a20de6-9d4d-73fe-8457-24d8d82d399f', 1, '\x7b22616374696f6e223a226772616e742e657874656e64222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d616336332d373239302d396138642d323938616636346335646237222c22757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d613635362d373139362d393732662d663730353566636631343039222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32392e3836385a222c2264657461696c5f636f6d6d69746d656e74223a2231663730386232636661613433646634356566343739623866316561306639613364303762333733383064643035373437313466653766333831353632653562222c226576656e745f6964223a2230316132306465362d613635622d373131342d386431662d326366323437353339373033222c226772616e745f6964223a2230316132306465362d396434642d373366652d383435372d323464386438326433393966222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313631222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x7c0beae8ee395f1878d237a77b238b60a7380d5708622c2abd1c71937dd1b3d4', '\xe5ca843647814fb345d071154ffbbed0dee2af46ca2efce25702c86d5d40bc01'),
	(151, '01a20de6-91e6-7193-ae1d-e8dc8e7e03aa', '2026-11-24 14:12:24.654+00', 'grant.verified', 'system', NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7e35-706f-98af-d5d1890a990f', '01a20de6-8040-70b2-8a4f-604b4be640a1', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230393039346364382d343630332d343735352d623732312d643637643461363434326466222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32342e3635345a222c2264657461696c5f636f6d6d69746d656e74223a2263363339366138656136323865373436643766306337623035616138356234393035646637633230386533343134656530363164353430323261303864323666222c226576656e745f6964223a2230316132306465362d393165362d373139332d616531642d653864633865376530336161222c226772616e745f6964223a2230316132306465362d383034302d373062322d386134662d363034623462653634306131222c22726571756573745f6964223a2230316132306465362d376533352d373036662d393861662d643564313839306139393066222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313531222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a2273797374656d227d', '\x20317c229c189c4d60ee3d2a46a07756392a33ac42ce9bf8b0bd84d072c71c94', '\x1733e1466d53109a9f33f1c9ed5ff479d8df226c8555d3bda42abd1783ceba80'),
	(152, '01a20de6-9422-71cb-bd78-802d8eca23b5', '2026-11-24 14:12:25.226+00', 'grant.revoked', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', NULL, '01a20de6-7c15-72ba-b844-042f84282184', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d393431642d373034612d613133382d313437326165313932353761222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32352e3232365a222c2264657461696c5f636f6d6d69746d656e74223a2239323664663265646365613961383165646334373830393431343964383633373265303339656264633561303638346132613837646339653161623338623733222c226576656e745f6964223a2230316132306465362d393432322d373163622d626437382d383032643865636132336235222c226772616e745f6964223a2230316132306465362d376331352d373262612d623834342d303432663834323832313834222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313532222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a22617069227d', '\x1733e1466d53109a9f33f1c9ed5ff479d8df226c8555d3bda42abd1783ceba80', '\x6ce411426171d04d08a2c7f2cd7146322394d38e284df8b256c95debf97e74bc'),
	(168, '01a20de6-b225-73fa-81f2-2fa4f01d1816', '2026-11-24 14:12:32.888+00', 'grant.verified', 'system', NULL, '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de6-aa5e-7274-a8e8-11854be186cc', '01a20de6-ac55-73a6-83ff-117bbca29860', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2231363732313231342d393036322d343432382d396532392d643864656465616561623363222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33322e3838385a222c2264657461696c5f636f6d6d69746d656e74223a2266633538653763383964326336663466633836653563316163353061313835613538633233636364333264313363653962346535633635366330653734303366222c226576656e745f6964223a2230316132306465362d623232352d373366612d383166322d326661346630316431383136222c226772616e745f6964223a2230316132306465362d616335352d373361362d383366662d313137626263613239383630222c22726571756573745f6964223a2230316132306465362d616135652d373237342d613865382d313138353462653138366363222c227265736f757263655f6964223a2230316132306465352d396536642d373235642d613734382d643735356537663030303935222c22736368656d615f76657273696f6e223a312c22736571223a22313638222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a2273797374656d227d', '\x7c0fc3da7d2cdc492213ee3221c1d858a17bebb071c209471c21a40cf62489b2', '\x6d47589f1321cb4dc5a45f2b94e0ad14d1a932c76c76f2f6364ffad7cd5bb08c'),
	(169, '01a20de6-b462-724c-8c71-287c87cf03e5', '2026-11-24 14:12:33.455+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de6-b45d-7149-959a-efee714587ce', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d623435332d373362352d393239642d636136313561666233646335222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33332e3435355a222c2264657461696c5f636f6d6d69746d656e74223a2234663864393231333733613865663664383662346232316365333531336262303433656261636361653434363361313733323739303132383961646532333665222c226576656e745f6964223a2230316132306465362d623436322d373234632d386337312d323837633837636630336535222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d623435642d373134392d393539612d656665653731343538376365222c227265736f757263655f6964223a2230316132306465352d396536312d373066352d623939342d653236653934383130613164222c22736368656d615f76657273696f6e223a312c22736571223a22313639222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\x6d47589f1321cb4dc5a45f2b94e0ad14d1a932c76c76f2f6364ffad7cd5bb08c', '\x8057506306609d2286d25e283e0abacd062fa47988af0aa02c0e34efb4b05105'),
	(170, '01a20de6-b650-7051-89cd-3a6dc4565b91', '2026-11-24 14:12:33.955+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de6-b45d-7149-959a-efee714587ce', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d623634352d373164362d393332392d336263376432343462666137222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33332e3935355a222c2264657461696c5f636f6d6d69746d656e74223a2263363664643531316161383533323663376362366330613861636261396134666130386638623563633864306136373761626265396634633962346465346338222c226576656e745f6964223a2230316132306465362d623635302d373035312d383963642d336136646334353635623931222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d623435642d373134392d393539612d656665653731343538376365222c227265736f757263655f6964223a2230316132306465352d396536312d373066352d623939342d653236653934383130613164222c22736368656d615f76657273696f6e223a312c22736571223a22313730222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\x8057506306609d2286d25e283e0abacd062fa47988af0aa02c0e34efb4b05105', '\x03b3798c4f4d545ae624af0af6fd6865fd8c47d4cf14f017e237da55dd404495'),
	(171, '01a20de6-b650-7052-a221-73601365fff7', '2026-11-24 14:12:33.955+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de6-b45d-7149-959a-efee714587ce', '01a20de6-b64f-7154-866b-f8980e69f026', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d623634352d373164362d393332392d336263376432343462666137222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33332e3935355a222c2264657461696c5f636f6d6d69746d656e74223a2231663133383039333436373363613266333935393262626434633430303165373334393537633363666666393630303034663165343335356238643461336633222c226576656e745f6964223a2230316132306465362d623635302d373035322d613232312d373336303133363566666637222c226772616e745f6964223a2230316132306465362d623634662d373135342d383636622d663839383065363966303236222c22726571756573745f6964223a2230316132306465362d623435642d373134392d393539612d656665653731343538376365222c227265736f757263655f6964223a2230316132306465352d396536312d373066352d623939342d653236653934383130613164222c22736368656d615f76657273696f6e223a312c22736571223a22313731222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\x03b3798c4f4d545ae624af0af6fd6865fd8c47d4cf14f017e237da55dd404495', '\x9f4082a80d743c953e775cd69dfa99038d39fa7dbeeff450dbbb91e8b13f43c3'),
	(153, '01a20de6-9630-728c-8255-4ef3c951bb92', '2026-11-24 14:12:25.758+00', 'grant.ended', 'system', NULL, '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7a07-7346-997e-8d11cbbb31d9', '01a20de6-7c15-72ba-b844-042f84282184', 1, '\x7b22616374696f6e223a226772616e742e656e646564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2238653131663835612d396135652d343339612d393766392d383163643134333833313834222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32352e3735385a222c2264657461696c5f636f6d6d69746d656e74223a2264366134333462333537393731366339623765633939373439343735653636656361346465316361333134613863306138636439333536663764313264653863222c226576656e745f6964223a2230316132306465362d393633302d373238632d383235352d346566336339353162623932222c226772616e745f6964223a2230316132306465362d376331352d373262612d623834342d303432663834323832313834222c22726571756573745f6964223a2230316132306465362d376130372d373334362d393937652d386431316362626233316439222c227265736f757263655f6964223a2230316132306465352d396536642d373235662d613239342d663838343061363734653033222c22736368656d615f76657273696f6e223a312c22736571223a22313533222c227375626a6563745f757365725f6964223a2230316132306465352d633164642d373061332d386335382d633865653966306465303633222c2273757266616365223a2273797374656d227d', '\x6ce411426171d04d08a2c7f2cd7146322394d38e284df8b256c95debf97e74bc', '\xcb2ecf6b364ed9698adc3c40e4c19eeea7cda101e79b3f218fccf81917d426af'),
	(154, '01a20de6-9929-70f5-919c-5fbb1cfcbcba', '2026-11-24 14:12:26.523+00', 'resource.configure', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e636f6e666967757265222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d393932322d373065302d626265352d376665353435336134636335222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32362e3532335a222c2264657461696c5f636f6d6d69746d656e74223a2266653161613331653034626365636563343532306130346565613066303237666238373566356334633963343133616466346566656231383730343332663337222c226576656e745f6964223a2230316132306465362d393932392d373066352d393139632d356662623163666362636261222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313534222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xcb2ecf6b364ed9698adc3c40e4c19eeea7cda101e79b3f218fccf81917d426af', '\x79d9d3f1935a56e2e21b510fec21d84f0fb723ddba7f05cfbfb18bf34ff16b4a'),
	(155, '01a20de6-9b44-7386-8925-d573ad73c708', '2026-11-24 14:12:27.052+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-9b41-7183-becd-f9421da22ffa', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d396233362d373062342d616335302d663138343932316264636334222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32372e3035325a222c2264657461696c5f636f6d6d69746d656e74223a2233346562366139313534383637633932626564333837393166646137303562393637666161633139626136373932376462653936353638633630353063313839222c226576656e745f6964223a2230316132306465362d396234342d373338362d383932352d643537336164373363373038222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d396234312d373138332d626563642d663934323164613232666661222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313535222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x79d9d3f1935a56e2e21b510fec21d84f0fb723ddba7f05cfbfb18bf34ff16b4a', '\xe5d849f10eabaca54bfb59cafdd83f8a91002d4cb22aeda0c46561d2aaabf5ee'),
	(156, '01a20de6-9d4e-7163-b11f-21add7793d23', '2026-11-24 14:12:27.58+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-9b41-7183-becd-f9421da22ffa', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d396434322d373261632d613831632d323563333665646638613639222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32372e3538305a222c2264657461696c5f636f6d6d69746d656e74223a2232663463303938356665383236306464343833666538303134663934666265346662623637633461316630323431346333613137383936386639653537613839222c226576656e745f6964223a2230316132306465362d396434652d373136332d623131662d323161646437373933643233222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d396234312d373138332d626563642d663934323164613232666661222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313536222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\xe5d849f10eabaca54bfb59cafdd83f8a91002d4cb22aeda0c46561d2aaabf5ee', '\x5b3d7d5801247e76e4286204a79833a1bc6e4824d64d94a212584d41a13ecb84'),
	(157, '01a20de6-9d4e-7164-bd5b-f7a7b36f3aa5', '2026-11-24 14:12:27.58+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-9b41-7183-becd-f9421da22ffa', '01a20de6-9d4d-73fe-8457-24d8d82d399f', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d396434322d373261632d613831632d323563333665646638613639222c22637265617465645f6174223a22323032362d31312d32345431343a31323a32372e3538305a222c2264657461696c5f636f6d6d69746d656e74223a2232333436636361633236383039613435636537643633316264306132333465636238343935623164333161633231373065363834383963346461323637363665222c226576656e745f6964223a2230316132306465362d396434652d373136342d626435622d663761376233366633616135222c226772616e745f6964223a2230316132306465362d396434642d373366652d383435372d323464386438326433393966222c22726571756573745f6964223a2230316132306465362d396234312d373138332d626563642d663934323164613232666661222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22313537222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x5b3d7d5801247e76e4286204a79833a1bc6e4824d64d94a212584d41a13ecb84', '\x94a5f8f99e576c95455b856a34dd2eddfa11abcd2d48db447775bc8cce7850dd'),
	(165, '01a20de6-ac56-73ae-9ec6-e470ef302bda', '2026-11-24 14:12:31.412+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de6-aa5e-7274-a8e8-11854be186cc', '01a20de6-ac55-73a6-83ff-117bbca29860', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d616334642d373263642d626539662d366561616233656434393031222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33312e3431325a222c2264657461696c5f636f6d6d69746d656e74223a2262306466313033356531376333613835616435326439386434343463333637383134376366336665653439383434653330346466636166346238623761353531222c226576656e745f6964223a2230316132306465362d616335362d373361652d396563362d653437306566333032626461222c226772616e745f6964223a2230316132306465362d616335352d373361362d383366662d313137626263613239383630222c22726571756573745f6964223a2230316132306465362d616135652d373237342d613865382d313138353462653138366363222c227265736f757263655f6964223a2230316132306465352d396536642d373235642d613734382d643735356537663030303935222c22736368656d615f76657273696f6e223a312c22736571223a22313635222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a22617069227d', '\x2037dc054e4ae75fe9634631bc4da3b11718cc7a92a34e365a9ccbd8de989e04', '\x41499e024c9b06fbd617f25a65be6a229b5ee272b3fc60b0f525f529efeb719f'),
	(166, '01a20de6-ae60-7210-a333-6fedc9532c49', '2026-11-24 14:12:31.912+00', 'attempt.opened', 'system', NULL, '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2231363732313231342d393036322d343432382d396532392d643864656465616561623363222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33312e3931325a222c2264657461696c5f636f6d6d69746d656e74223a2236656363363138373664316639373839393632353932373735386631613739316637363266326565633565663333303836393130643236376165633266613735222c226576656e745f6964223a2230316132306465362d616536302d373231302d613333332d366665646339353332633439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313636222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a2273797374656d227d', '\x41499e024c9b06fbd617f25a65be6a229b5ee272b3fc60b0f525f529efeb719f', '\x420876cb57a5100eb152c4207ba4ca2ecf08705f4dc0e076b711a53823fbaa9d'),
	(167, '01a20de6-b03d-70bc-bfb9-ebbf88c9f29e', '2026-11-24 14:12:32.392+00', 'attempt.answered', 'system', NULL, '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2231363732313231342d393036322d343432382d396532392d643864656465616561623363222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33322e3339325a222c2264657461696c5f636f6d6d69746d656e74223a2231626339653539336336393435356331346334316530326562633936646438313236316565633336343336663266653566333364633333613662656331323937222c226576656e745f6964223a2230316132306465362d623033642d373062632d626662392d656262663838633966323965222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313637222c227375626a6563745f757365725f6964223a2230316132306465352d626339662d373132632d623064642d653364653831636438346466222c2273757266616365223a2273797374656d227d', '\x420876cb57a5100eb152c4207ba4ca2ecf08705f4dc0e076b711a53823fbaa9d', '\x7c0fc3da7d2cdc492213ee3221c1d858a17bebb071c209471c21a40cf62489b2'),
	(172, '01a20de6-b856-7204-8568-33a60a79f6f1', '2026-11-24 14:12:34.529+00', 'attempt.opened', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2237336462663237372d313632302d343661622d616661622d386165373434646239313334222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33342e3532395a222c2264657461696c5f636f6d6d69746d656e74223a2232353464636164616466386233353138616439323933653938353339653936643966613238623439333863636633393234646633343930656363363165653536222c226576656e745f6964223a2230316132306465362d623835362d373230342d383536382d333361363061373966366631222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313732222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\x9f4082a80d743c953e775cd69dfa99038d39fa7dbeeff450dbbb91e8b13f43c3', '\x93292c44091f1adc61042df0791c86d924d610a270857c3c1e0f13c678717178'),
	(173, '01a20de6-ba79-721d-9e10-26d7d2dba1b0', '2026-11-24 14:12:35.016+00', 'attempt.answered', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2237336462663237372d313632302d343661622d616661622d386165373434646239313334222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3031365a222c2264657461696c5f636f6d6d69746d656e74223a2231353834363233363362336631656134336138336533353634383536366236626537656637353161616565396263666164313930393161316634393065633239222c226576656e745f6964223a2230316132306465362d626137392d373231642d396531302d323664376432646261316230222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313733222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\x93292c44091f1adc61042df0791c86d924d610a270857c3c1e0f13c678717178', '\xc6a17d675870ba351cd34fd2d7e3f6cc87fdaba730017d8e11c040474776526e'),
	(174, '01a20de6-bc66-7354-9a96-b81366f32d47', '2026-11-24 14:12:35.515+00', 'grant.verified', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de6-b45d-7149-959a-efee714587ce', '01a20de6-b64f-7154-866b-f8980e69f026', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2237336462663237372d313632302d343661622d616661622d386165373434646239313334222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3531355a222c2264657461696c5f636f6d6d69746d656e74223a2233396663346563613135383636646134343535363935373563393339363862326237353631373262353534623164373639393364303962663637323636663537222c226576656e745f6964223a2230316132306465362d626336362d373335342d396139362d623831333636663332643437222c226772616e745f6964223a2230316132306465362d623634662d373135342d383636622d663839383065363966303236222c22726571756573745f6964223a2230316132306465362d623435642d373134392d393539612d656665653731343538376365222c227265736f757263655f6964223a2230316132306465352d396536312d373066352d623939342d653236653934383130613164222c22736368656d615f76657273696f6e223a312c22736571223a22313734222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\xc6a17d675870ba351cd34fd2d7e3f6cc87fdaba730017d8e11c040474776526e', '\x2c54f5c046d1216bccf60044c4fc1ae17285f16d147c7853bb05f21ce96a7488'),
	(175, '01a20de6-bf58-706d-8b96-35e651524219', '2026-11-24 14:12:35.801+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de6-bf55-738f-ba69-8fe6660cf14c', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d626634612d373137392d383030652d323037306461383633653933222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3830315a222c2264657461696c5f636f6d6d69746d656e74223a2261306531666262613536383938333730616237306331653735613061633433656262636438626134313132396464633136656636366232326236376536653231222c226576656e745f6964223a2230316132306465362d626635382d373036642d386239362d333565363531353234323139222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d626635352d373338662d626136392d386665363636306366313463222c227265736f757263655f6964223a2230316132306465352d396536312d373066362d623835302d623738653630663365646665222c22736368656d615f76657273696f6e223a312c22736571223a22313735222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\x2c54f5c046d1216bccf60044c4fc1ae17285f16d147c7853bb05f21ce96a7488', '\xceec58b994bca724cb45bf72fb85005c018ef558e8160faf3c9b1dc88ea210be'),
	(176, '01a20de6-bf6c-7362-96b0-51bf0daad00b', '2026-11-24 14:12:35.821+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de6-bf55-738f-ba69-8fe6660cf14c', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d626635662d373137632d383165372d356261343563623032316262222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3832315a222c2264657461696c5f636f6d6d69746d656e74223a2233373466393966633937396636616363623465633063303338303061346332613133306333333066633264613335623731663533646532376131326338343532222c226576656e745f6964223a2230316132306465362d626636632d373336322d393662302d353162663064616164303062222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d626635352d373338662d626136392d386665363636306366313463222c227265736f757263655f6964223a2230316132306465352d396536312d373066362d623835302d623738653630663365646665222c22736368656d615f76657273696f6e223a312c22736571223a22313736222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\xceec58b994bca724cb45bf72fb85005c018ef558e8160faf3c9b1dc88ea210be', '\x7b2deeb598cce5f3ac1bc6707b1292e0b87acf2f919a266fab167afef5616017'),
	(177, '01a20de6-bf6c-7363-9a28-968ac55ac1ea', '2026-11-24 14:12:35.821+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de6-bf55-738f-ba69-8fe6660cf14c', '01a20de6-bf6b-723d-a2c8-fe6ad931f48e', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d626635662d373137632d383165372d356261343563623032316262222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3832315a222c2264657461696c5f636f6d6d69746d656e74223a2234633561656535363639663833656536366233633132616262323831633366656466353465333264643935326538373864623231313239303532376262306665222c226576656e745f6964223a2230316132306465362d626636632d373336332d396132382d393638616335356163316561222c226772616e745f6964223a2230316132306465362d626636622d373233642d613263382d666536616439333166343865222c22726571756573745f6964223a2230316132306465362d626635352d373338662d626136392d386665363636306366313463222c227265736f757263655f6964223a2230316132306465352d396536312d373066362d623835302d623738653630663365646665222c22736368656d615f76657273696f6e223a312c22736571223a22313737222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a22617069227d', '\x7b2deeb598cce5f3ac1bc6707b1292e0b87acf2f919a266fab167afef5616017', '\xc908d3f15ea4af5520d148790e3aa80340b260f32fab420ee31c31f44fe13178'),
	(178, '01a20de6-bf8e-7203-a629-2975869a1a38', '2026-11-24 14:12:35.854+00', 'attempt.opened', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2231666361343861622d663835662d346337612d393464622d333933633661313732656634222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3835345a222c2264657461696c5f636f6d6d69746d656e74223a2261616534626562323665643333646438333539656338636366323530396664396234643563363231663561343339633230313661316132626432396332613339222c226576656e745f6964223a2230316132306465362d626638652d373230332d613632392d323937353836396131613338222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313738222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\xc908d3f15ea4af5520d148790e3aa80340b260f32fab420ee31c31f44fe13178', '\xb1b24ec5c56bd46a76d4587bb901e28c9a9c88d14fccfef1097a56d9f973c085'),
	(179, '01a20de6-bf93-7065-9db1-905b58516030', '2026-11-24 14:12:35.859+00', 'attempt.answered', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2231666361343861622d663835662d346337612d393464622d333933633661313732656634222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3835395a222c2264657461696c5f636f6d6d69746d656e74223a2238343335376564656662646361316239373737323739353762613263646563613534626236643437313738323234303536393235366532393566376433323063222c226576656e745f6964223a2230316132306465362d626639332d373036352d396462312d393035623538353136303330222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313739222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\xb1b24ec5c56bd46a76d4587bb901e28c9a9c88d14fccfef1097a56d9f973c085', '\xd1ca9df1387be85c17025b0478efa3c64badb7b93f95d08c8377dc29f128358b'),
	(180, '01a20de6-bfa7-7370-9e8c-a18bc7e384de', '2026-11-24 14:12:35.88+00', 'grant.verified', 'system', NULL, '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de6-bf55-738f-ba69-8fe6660cf14c', '01a20de6-bf6b-723d-a2c8-fe6ad931f48e', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2231666361343861622d663835662d346337612d393464622d333933633661313732656634222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33352e3838305a222c2264657461696c5f636f6d6d69746d656e74223a2265393830323333633930306330613962616331663433373433653632626465633338383764353530313963306634656565666366363261393735343861383462222c226576656e745f6964223a2230316132306465362d626661372d373337302d396538632d613138626337653338346465222c226772616e745f6964223a2230316132306465362d626636622d373233642d613263382d666536616439333166343865222c22726571756573745f6964223a2230316132306465362d626635352d373338662d626136392d386665363636306366313463222c227265736f757263655f6964223a2230316132306465352d396536312d373066362d623835302d623738653630663365646665222c22736368656d615f76657273696f6e223a312c22736571223a22313830222c227375626a6563745f757365725f6964223a2230316132306465352d633438642d373335382d393133382d373965346164626366613465222c2273757266616365223a2273797374656d227d', '\xd1ca9df1387be85c17025b0478efa3c64badb7b93f95d08c8377dc29f128358b', '\x0b324af2fe24020fc423bd562c1f31df95a6efd0511a73c6d5ad44c35cb40d4d'),
	(181, '01a20de6-c09d-73fb-b4a8-eb22d0143489', '2026-11-24 14:12:36.126+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-c09a-716e-8709-1edb7a40b1c6', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d633039302d373039312d393030352d313837343165386631333433222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3132365a222c2264657461696c5f636f6d6d69746d656e74223a2263656462623566643232306533303861336336623065616134613832316362333536616133623962376338356436633531353630333732313839643764386237222c226576656e745f6964223a2230316132306465362d633039642d373366622d623461382d656232326430313433343839222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d633039612d373136652d383730392d316564623761343062316336222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22313831222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x0b324af2fe24020fc423bd562c1f31df95a6efd0511a73c6d5ad44c35cb40d4d', '\x2b1f19d36b8cca901c1488d6e65351633287b263fd26017ec342c43bba015100'),
	(182, '01a20de6-c0b2-736c-b22c-f4bdd2bdbad0', '2026-11-24 14:12:36.147+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-c09a-716e-8709-1edb7a40b1c6', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d633061382d373362652d383361392d346161343162383832343166222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3134375a222c2264657461696c5f636f6d6d69746d656e74223a2263383831613664646435333265396266613163656165636637656235626232303239353332613162613935316263386438653331303461323138393464653135222c226576656e745f6964223a2230316132306465362d633062322d373336632d623232632d663462646432626462616430222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465362d633039612d373136652d383730392d316564623761343062316336222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22313832222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\x2b1f19d36b8cca901c1488d6e65351633287b263fd26017ec342c43bba015100', '\xdd94adc79732dd2933f38d61530539f058442b2fb607fe2349d41ecc98aefa6e'),
	(183, '01a20de6-c0b2-736d-bb04-84d0dc910471', '2026-11-24 14:12:36.147+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-c09a-716e-8709-1edb7a40b1c6', '01a20de6-c0b1-7360-8121-4c187d16c99d', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d633061382d373362652d383361392d346161343162383832343166222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3134375a222c2264657461696c5f636f6d6d69746d656e74223a2238383864333835363236326634313164323238373364663532653432353462373365336565633766613436646635306138333663323465643335393665356234222c226576656e745f6964223a2230316132306465362d633062322d373336642d626230342d383464306463393130343731222c226772616e745f6964223a2230316132306465362d633062312d373336302d383132312d346331383764313663393964222c22726571756573745f6964223a2230316132306465362d633039612d373136652d383730392d316564623761343062316336222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22313833222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a22617069227d', '\xdd94adc79732dd2933f38d61530539f058442b2fb607fe2349d41ecc98aefa6e', '\xd271bda76d63d2fc99294a195bd534ce7152391971e8976dd5e6e8bc59dd9e34'),
	(184, '01a20de6-c0cd-70f9-9371-ce4cdd4b5db9', '2026-11-24 14:12:36.173+00', 'attempt.opened', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2262326532666236632d653962652d343533392d383566382d313262653161383239663166222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3137335a222c2264657461696c5f636f6d6d69746d656e74223a2230376532626666393235393233366564313761373534396330333565326233663335636133353664303664333932363831616433613036323634333661376636222c226576656e745f6964223a2230316132306465362d633063642d373066392d393337312d636534636464346235646239222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313834222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\xd271bda76d63d2fc99294a195bd534ce7152391971e8976dd5e6e8bc59dd9e34', '\x816067718d1451c986b0d393d002a5312155aab336e9265aa1fe96524e5f7e20'),
	(185, '01a20de6-c0d2-7058-8e93-62bed66d6239', '2026-11-24 14:12:36.178+00', 'attempt.answered', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2262326532666236632d653962652d343533392d383566382d313262653161383239663166222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3137385a222c2264657461696c5f636f6d6d69746d656e74223a2266356563626164323933376134346234633039666439666339616263393432623464636534336135333363613330383438303031623965656261306433363761222c226576656e745f6964223a2230316132306465362d633064322d373035382d386539332d363262656436366436323339222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313835222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\x816067718d1451c986b0d393d002a5312155aab336e9265aa1fe96524e5f7e20', '\x64b574c0a88808a0e6d107962b04ac9fa7926c39f30a9b1475715bc73e8e5d0f'),
	(188, '01a20de6-c2b4-70d4-8c6e-ac28dcefc40f', '2026-11-24 14:12:36.661+00', 'sync.complete', 'system', NULL, NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e636f6d706c657465222c226163746f72223a7b22636f6d706f6e656e74223a22657272616e6420696e76656e746f72792e73796e63222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d633234302d373236352d396661612d666466646264383538376463222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3636315a222c2264657461696c5f636f6d6d69746d656e74223a2261656630353962333438343236343835626138316231336533343937323731313139323039313039363530313835636634616338303431613931653334306630222c226576656e745f6964223a2230316132306465362d633262342d373064342d386336652d616332386463656663343066222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313838222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a2273797374656d227d', '\xcc1f8c2163b48ec97f7345c17c4b91d9d7107a83bb09bd0537c532376c9ddef1', '\x427ab31e562d394399833906890ba715e9a4d9f5cbf3ea1ea79f4214de856024'),
	(186, '01a20de6-c0df-7263-9d28-c6874ead108e', '2026-11-24 14:12:36.191+00', 'grant.verified', 'system', NULL, '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-c09a-716e-8709-1edb7a40b1c6', '01a20de6-c0b1-7360-8121-4c187d16c99d', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2262326532666236632d653962652d343533392d383566382d313262653161383239663166222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3139315a222c2264657461696c5f636f6d6d69746d656e74223a2235366464633165616265616239626238376234633633366538363732616162613066333765373063616339343661323134623166386166363966353661306439222c226576656e745f6964223a2230316132306465362d633064662d373236332d396432382d633638373465616431303865222c226772616e745f6964223a2230316132306465362d633062312d373336302d383132312d346331383764313663393964222c22726571756573745f6964223a2230316132306465362d633039612d373136652d383730392d316564623761343062316336222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22313836222c227375626a6563745f757365725f6964223a2230316132306465352d623532312d373038332d393638382d343734323465613034616433222c2273757266616365223a2273797374656d227d', '\x64b574c0a88808a0e6d107962b04ac9fa7926c39f30a9b1475715bc73e8e5d0f', '\x3d38d6bb9d1e1528db8064afa666b47d3d31c5acdccdf412ab3716c26c8bc204'),
	(187, '01a20de6-c1cb-7123-a755-8b08a7a47d33', '2026-11-24 14:12:36.427+00', 'sync.start', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a2273796e632e7374617274222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465362d633163362d373235352d623134662d323030636135336334366565222c22637265617465645f6174223a22323032362d31312d32345431343a31323a33362e3432375a222c2264657461696c5f636f6d6d69746d656e74223a2264643237303339386137313936313037303339313934633464396565356337333032646630663030666137393565666361326465643332616563636530646665222c226576656e745f6964223a2230316132306465362d633163622d373132332d613735352d386230386137613437643333222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22313837222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x3d38d6bb9d1e1528db8064afa666b47d3d31c5acdccdf412ab3716c26c8bc204', '\xcc1f8c2163b48ec97f7345c17c4b91d9d7107a83bb09bd0537c532376c9ddef1'),
	(189, '01a20de7-d37b-700d-b777-dcd52d53ee2e', '2026-11-24 14:13:46.493+00', 'resource.update', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643337352d373131372d386233342d663261363139333563376164222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3439335a222c2264657461696c5f636f6d6d69746d656e74223a2237316463343865303337373066613834326366343531383565343930373261346266663266303864663263656539396531326562353966656366353435383962222c226576656e745f6964223a2230316132306465372d643337622d373030642d623737372d646364353264353365653265222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a22313839222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x427ab31e562d394399833906890ba715e9a4d9f5cbf3ea1ea79f4214de856024', '\xe3aea4528d35cbb1cb234f471715cfd7008145687ec8f676e15164a1a18310d0'),
	(190, '01a20de7-d399-72cc-9452-9c542dd57feb', '2026-11-24 14:13:46.522+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de7-d395-730d-99b8-39a0db550d83', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643338392d373063392d393239662d613938323966623233346630222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3532325a222c2264657461696c5f636f6d6d69746d656e74223a2266653930326532666466323537666261363562633935663032643331376464663635316564613931323039386236383236303936653738333265653332626662222c226576656e745f6964223a2230316132306465372d643339392d373263632d393435322d396335343264643537666562222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643339352d373330642d393962382d333961306462353530643833222c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a22313930222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\xe3aea4528d35cbb1cb234f471715cfd7008145687ec8f676e15164a1a18310d0', '\x564a4ef7d2549012dfc9a1c44cf5aebaa2531dac80db7f5e7cb50a8f1f8135ce'),
	(191, '01a20de7-d3af-7355-b5f0-aa3f0133c95c', '2026-11-24 14:13:46.544+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de7-d395-730d-99b8-39a0db550d83', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643361322d373064302d383635612d313735306539643562326161222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3534345a222c2264657461696c5f636f6d6d69746d656e74223a2235373563303962353063653464326639306431626464303332616631343236393166663437333234663661323463623036363964363032396337626331623134222c226576656e745f6964223a2230316132306465372d643361662d373335352d623566302d616133663031333363393563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643339352d373330642d393962382d333961306462353530643833222c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a22313931222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\x564a4ef7d2549012dfc9a1c44cf5aebaa2531dac80db7f5e7cb50a8f1f8135ce', '\x1074ec1b7c5abfc12169dcad76fe11308b429d8b40af671935e0c174d848140d'),
	(192, '01a20de7-d3af-7356-9f40-3317a1584914', '2026-11-24 14:13:46.544+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de7-d395-730d-99b8-39a0db550d83', '01a20de7-d3ae-715d-8822-6b9a68c38d31', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643361322d373064302d383635612d313735306539643562326161222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3534345a222c2264657461696c5f636f6d6d69746d656e74223a2235343630323163383533353238613330623466343963313431343236633862316131396236663134663239303036633062343062656532376131636565316464222c226576656e745f6964223a2230316132306465372d643361662d373335362d396634302d333331376131353834393134222c226772616e745f6964223a2230316132306465372d643361652d373135642d383832322d366239613638633338643331222c22726571756573745f6964223a2230316132306465372d643339352d373330642d393962382d333961306462353530643833222c227265736f757263655f6964223a2230316132306465352d396536642d373236302d613337662d633734393639303463373439222c22736368656d615f76657273696f6e223a312c22736571223a22313932222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\x1074ec1b7c5abfc12169dcad76fe11308b429d8b40af671935e0c174d848140d', '\x428d78a95d90824ffc882b733d75062224e65de1192198d8d0eeb862c0d8a646'),
	(193, '01a20de7-d3d5-712f-b798-c5bb63262883', '2026-11-24 14:13:46.583+00', 'resource.update', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643363632d373237322d393166352d333836336637353361643866222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3538335a222c2264657461696c5f636f6d6d69746d656e74223a2231313165376661393239396336643631323535613864636139326531383539663865383638663632333935303163616163643364383735313931303861643338222c226576656e745f6964223a2230316132306465372d643364352d373132662d623739382d633562623633323632383833222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a22313933222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\x428d78a95d90824ffc882b733d75062224e65de1192198d8d0eeb862c0d8a646', '\xecae4e6c85c4fc76a28a0a95e97f59d04c6a7c4c90c84fd413da6d63f4fe8085'),
	(194, '01a20de7-d3f6-7383-8f3f-a30f34252835', '2026-11-24 14:13:46.615+00', 'resource.update', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643366302d373165362d613034392d336335303338303438383166222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3631355a222c2264657461696c5f636f6d6d69746d656e74223a2230633363613233653163643966303465356363383261626662623838366130613732376363383938626666316262633764313761313431316666633863363337222c226576656e745f6964223a2230316132306465372d643366362d373338332d386633662d613330663334323532383335222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236372d393335382d363961313236313962386438222c22736368656d615f76657273696f6e223a312c22736571223a22313934222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xecae4e6c85c4fc76a28a0a95e97f59d04c6a7c4c90c84fd413da6d63f4fe8085', '\xb3280860b590a4669ccd168f35b817bbf490647368152f97b27f04830fa27d48'),
	(195, '01a20de7-d41b-70b3-a4f4-fc8e125eb149', '2026-11-24 14:13:46.652+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de7-d417-723f-901c-3fb1e79817e3', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643430382d373239662d386164352d303038373838623462633739222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3635325a222c2264657461696c5f636f6d6d69746d656e74223a2230613233646132373438636239643765393836323338623932633566376233643838323537356432666231353461326533383563613636363432356437396332222c226576656e745f6964223a2230316132306465372d643431622d373062332d613466342d666338653132356562313439222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643431372d373233662d393031632d336662316537393831376533222c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a22313935222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\xb3280860b590a4669ccd168f35b817bbf490647368152f97b27f04830fa27d48', '\xc89de7c5783b96f20b42e487579fae56b4ec79093f555f8f9cffaf395cfb5a08'),
	(196, '01a20de7-d431-7364-9938-3f77bb2ceb26', '2026-11-24 14:13:46.676+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de7-d417-723f-901c-3fb1e79817e3', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643432332d373064332d623761382d333137373634363365633662222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3637365a222c2264657461696c5f636f6d6d69746d656e74223a2265316230383430343631356135363938376537363564636438306134626431353937666336366330343631353338323335653264396235623139303366356537222c226576656e745f6964223a2230316132306465372d643433312d373336342d393933382d336637376262326365623236222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643431372d373233662d393031632d336662316537393831376533222c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a22313936222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\xc89de7c5783b96f20b42e487579fae56b4ec79093f555f8f9cffaf395cfb5a08', '\xac6dcfc9924e766d5efb50a5c0faa8537e7fa0154f6b129770b40a634ea4f469'),
	(197, '01a20de7-d433-73ba-940b-2e1d92a71496', '2026-11-24 14:13:46.676+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de7-d417-723f-901c-3fb1e79817e3', '01a20de7-d430-7038-9a35-f1365801663e', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643432332d373064332d623761382d333137373634363365633662222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3637365a222c2264657461696c5f636f6d6d69746d656e74223a2238363334326664303036613939623037643331356330333231333637646164626335633532323037646166393638656232663138316436636230653364636633222c226576656e745f6964223a2230316132306465372d643433332d373362612d393430622d326531643932613731343936222c226772616e745f6964223a2230316132306465372d643433302d373033382d396133352d663133363538303136363365222c22726571756573745f6964223a2230316132306465372d643431372d373233662d393031632d336662316537393831376533222c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a22313937222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a22617069227d', '\xac6dcfc9924e766d5efb50a5c0faa8537e7fa0154f6b129770b40a634ea4f469', '\x92292194c8191772a8911c822b860f449496e476418a58152958de1ead59016a'),
	(198, '01a20de7-d46b-737b-a7e9-62f9953536b3', '2026-11-24 14:13:46.731+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', '01a20de7-d467-7317-93e5-5134daaedfa9', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643435612d373264362d616436372d346537326239323635643732222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3733315a222c2264657461696c5f636f6d6d69746d656e74223a2264323439356461376430643362626134353430386464356164363837633936366265616631376464303338323637383631373262366232666134306461346666222c226576656e745f6964223a2230316132306465372d643436622d373337622d613765392d363266393935333533366233222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643436372d373331372d393365352d353133346461616564666139222c227265736f757263655f6964223a2230316132306465352d396536642d373236372d393335382d363961313236313962386438222c22736368656d615f76657273696f6e223a312c22736571223a22313938222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\x92292194c8191772a8911c822b860f449496e476418a58152958de1ead59016a', '\x8cc5efccd024bea09c073316425e7c378460b1a77ad81f4537d07982a98ed456'),
	(199, '01a20de7-d47c-7325-86c5-14fb56cee363', '2026-11-24 14:13:46.749+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', '01a20de7-d467-7317-93e5-5134daaedfa9', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643437322d373034342d623439632d346637363865343630386131222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3734395a222c2264657461696c5f636f6d6d69746d656e74223a2233363762326633626361626638333866323133393337303965313438623434333132643163656139356662313036333036656431366664326130316334643365222c226576656e745f6964223a2230316132306465372d643437632d373332352d383663352d313466623536636565333633222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643436372d373331372d393365352d353133346461616564666139222c227265736f757263655f6964223a2230316132306465352d396536642d373236372d393335382d363961313236313962386438222c22736368656d615f76657273696f6e223a312c22736571223a22313939222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\x8cc5efccd024bea09c073316425e7c378460b1a77ad81f4537d07982a98ed456', '\x8275ad6b1a510adb21a13f5de70dfa433f4c1d195a4c0e31d0ddc5bbc3af5a9f'),
	(200, '01a20de7-d47c-7326-a295-d6e98aea5bab', '2026-11-24 14:13:46.749+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', '01a20de7-d467-7317-93e5-5134daaedfa9', '01a20de7-d47b-7105-b7a6-7d5928775cdf', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643437322d373034342d623439632d346637363865343630386131222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3734395a222c2264657461696c5f636f6d6d69746d656e74223a2237363438383166396237633534636161343964623463646262613063336565626430393631396535376464396262613732616237386237313733623031373865222c226576656e745f6964223a2230316132306465372d643437632d373332362d613239352d643665393861656135626162222c226772616e745f6964223a2230316132306465372d643437622d373130352d623761362d376435393238373735636466222c22726571756573745f6964223a2230316132306465372d643436372d373331372d393365352d353133346461616564666139222c227265736f757263655f6964223a2230316132306465352d396536642d373236372d393335382d363961313236313962386438222c22736368656d615f76657273696f6e223a312c22736571223a22323030222c227375626a6563745f757365725f6964223a2230316132306465352d626131612d373166662d396535322d393564383962326534353335222c2273757266616365223a22617069227d', '\x8275ad6b1a510adb21a13f5de70dfa433f4c1d195a4c0e31d0ddc5bbc3af5a9f', '\xa157bc4a6159255899d49ef8e983d42c00d420d9b5ac6f62124cee7d8d0685e6');
INSERT INTO public.events VALUES
	(201, '01a20de7-d4a0-7320-929b-bf9edb12ce76', '2026-11-24 14:13:46.785+00', 'resource.update', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643439632d373162622d383631302d626663623531356536656564222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3738355a222c2264657461696c5f636f6d6d69746d656e74223a2261653866316331663932336562626438643262636365393935333634343739323436333739653261616266343831643532316330623032376364626232643863222c226576656e745f6964223a2230316132306465372d643461302d373332302d393239622d626639656462313263653736222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a22323031222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xa157bc4a6159255899d49ef8e983d42c00d420d9b5ac6f62124cee7d8d0685e6', '\xcf5e77452510dbb7bf496202f451a1994d415671fa96cbe7348769a528885011'),
	(202, '01a20de7-d4b6-7333-b1da-9a7adaabd48e', '2026-11-24 14:13:46.806+00', 'resource.update', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', NULL, '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7267-9358-69a12619b8d8', NULL, NULL, 1, '\x7b22616374696f6e223a227265736f757263652e757064617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643461652d373236642d626433632d663362376331616561623035222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3830365a222c2264657461696c5f636f6d6d69746d656e74223a2262323731333131616463613337653239323530623363353436343739643362663132653134343663363336653738653936623363336632383061393439326164222c226576656e745f6964223a2230316132306465372d643462362d373333332d623164612d396137616461616264343865222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236372d393335382d363961313236313962386438222c22736368656d615f76657273696f6e223a312c22736571223a22323032222c227375626a6563745f757365725f6964223a6e756c6c2c2273757266616365223a22617069227d', '\xcf5e77452510dbb7bf496202f451a1994d415671fa96cbe7348769a528885011', '\x099d982cf7f488ba828dce8bbaf195973ca2141df2eeb9380b95a572ed42f114'),
	(211, '01a20de7-d648-7128-bd71-d6887d3cd3e8', '2026-11-24 14:13:47.209+00', 'grant.verified', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', '01a20de7-d5ff-7308-affa-7f0242dabefd', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263333638393838362d313837302d346566352d613638332d613836663030353635373566222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3230395a222c2264657461696c5f636f6d6d69746d656e74223a2266336634663065376637643238636433646335363563346161623065626565643966653635346633346338613834633463396338376637633865353235383462222c226576656e745f6964223a2230316132306465372d643634382d373132382d626437312d643638383764336364336538222c226772616e745f6964223a2230316132306465372d643566662d373330382d616666612d376630323432646162656664222c22726571756573745f6964223a2230316132306465372d643564632d373163392d626631332d626436623565373830396233222c227265736f757263655f6964223a2230316132306465352d396562302d373032382d393361332d383534383966343738613433222c22736368656d615f76657273696f6e223a312c22736571223a22323131222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\x62b0f77c2631aceba978bd23cda5e9f56cb0b1998d176c959266e27cff6d7768', '\x3731c33a8965789027b7b2cf83b3fdfd2e9c829aab7ab8a048813591562a0aa2'),
	(212, '01a20de7-d72c-708e-b69d-e73b64424dcc', '2026-11-24 14:13:47.437+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d729-7096-9484-73c508e7268d', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643731612d373035362d383764642d666163653432383632343464222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3433375a222c2264657461696c5f636f6d6d69746d656e74223a2237353363346234313232386332663662663835356234343265306230306564373366626166396638363336376136396465393238633030366265333138393937222c226576656e745f6964223a2230316132306465372d643732632d373038652d623639642d653733623634343234646363222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643732392d373039362d393438342d373363353038653732363864222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323132222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a22617069227d', '\x3731c33a8965789027b7b2cf83b3fdfd2e9c829aab7ab8a048813591562a0aa2', '\xe4ad7141ceb5431a6ee73a2c5fff00e46d95ebda349e26431262225bf5425360'),
	(203, '01a20de7-d4c5-7343-b7ac-cf2a7b6e9d4d', '2026-11-24 14:13:46.822+00', 'grant.stopped', 'system', NULL, '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de7-d417-723f-901c-3fb1e79817e3', '01a20de7-d430-7038-9a35-f1365801663e', 1, '\x7b22616374696f6e223a226772616e742e73746f70706564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239383964323062642d623665642d343937342d623536322d366166616265353837336261222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34362e3832325a222c2264657461696c5f636f6d6d69746d656e74223a2264393663613837323463646661383238366337646462326365643630626633386235653135346437346265653134373661383165313964396266363266616230222c226576656e745f6964223a2230316132306465372d643463352d373334332d623761632d636632613762366539643464222c226772616e745f6964223a2230316132306465372d643433302d373033382d396133352d663133363538303136363365222c22726571756573745f6964223a2230316132306465372d643431372d373233662d393031632d336662316537393831376533222c227265736f757263655f6964223a2230316132306465352d396562302d373032612d396263352d663765656365343064346365222c22736368656d615f76657273696f6e223a312c22736571223a22323033222c227375626a6563745f757365725f6964223a2230316132306465352d623736652d373137352d616263322d653935373364633333633263222c2273757266616365223a2273797374656d227d', '\x099d982cf7f488ba828dce8bbaf195973ca2141df2eeb9380b95a572ed42f114', '\x07d83feb1ba3b56cc3ec427519f13ad68ca1199623792573f81ff1c4243cf016'),
	(204, '01a20de7-d5e0-7057-83a4-919f701e2ee9', '2026-11-24 14:13:47.106+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643564312d373238332d383332342d316236373361636363366339222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3130365a222c2264657461696c5f636f6d6d69746d656e74223a2232613533303361336632663131353438663763336136666233386265626330313037333336353039333864353731333839336633633131316663643739633331222c226576656e745f6964223a2230316132306465372d643565302d373035372d383361342d393139663730316532656539222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643564632d373163392d626631332d626436623565373830396233222c227265736f757263655f6964223a2230316132306465352d396562302d373032382d393361332d383534383966343738613433222c22736368656d615f76657273696f6e223a312c22736571223a22323034222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x07d83feb1ba3b56cc3ec427519f13ad68ca1199623792573f81ff1c4243cf016', '\x9ce8bd304a665c55a79af0f513d3e713dcff0b1821347927a21754c05880f7c4'),
	(205, '01a20de7-d600-71f5-9d1e-fd0dd7a1847d', '2026-11-24 14:13:47.138+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643565632d373161342d383434302d333266326566636239386139222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3133385a222c2264657461696c5f636f6d6d69746d656e74223a2262373633303033396137313530623039303736313964636231316265636233383333646661346663633836326362656362346637366532343838353330326632222c226576656e745f6964223a2230316132306465372d643630302d373166352d396431652d666430646437613138343764222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643564632d373163392d626631332d626436623565373830396233222c227265736f757263655f6964223a2230316132306465352d396562302d373032382d393361332d383534383966343738613433222c22736368656d615f76657273696f6e223a312c22736571223a22323035222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\x9ce8bd304a665c55a79af0f513d3e713dcff0b1821347927a21754c05880f7c4', '\xfbc9424e074a47b9dcf596b7bc13ea11787baf7fe8283adc6140867583240e97'),
	(206, '01a20de7-d601-714a-84d6-16bfb6788faa', '2026-11-24 14:13:47.138+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', '01a20de7-d5ff-7308-affa-7f0242dabefd', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643565632d373161342d383434302d333266326566636239386139222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3133385a222c2264657461696c5f636f6d6d69746d656e74223a2234313238653236313239343536323730393461343463643666643039323162373838646263336539303261616666616666623330623335323231353537376466222c226576656e745f6964223a2230316132306465372d643630312d373134612d383464362d313662666236373838666161222c226772616e745f6964223a2230316132306465372d643566662d373330382d616666612d376630323432646162656664222c22726571756573745f6964223a2230316132306465372d643564632d373163392d626631332d626436623565373830396233222c227265736f757263655f6964223a2230316132306465352d396562302d373032382d393361332d383534383966343738613433222c22736368656d615f76657273696f6e223a312c22736571223a22323036222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a22617069227d', '\xfbc9424e074a47b9dcf596b7bc13ea11787baf7fe8283adc6140867583240e97', '\x04edc5076d4e3a065f75291737ac439aeb82698efd4679f79e68130ee38dd0bd'),
	(209, '01a20de7-d633-70ce-b77d-3740ec040dc1', '2026-11-24 14:13:47.187+00', 'attempt.opened', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263333638393838362d313837302d346566352d613638332d613836663030353635373566222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3138375a222c2264657461696c5f636f6d6d69746d656e74223a2236326561613266663963626165613136663530303564623465356235353066326166363634663962323230613232613964303537306130373265336463616236222c226576656e745f6964223a2230316132306465372d643633332d373063652d623737642d333734306563303430646331222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323039222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\x32ecb7c7cbc72d5d848bdbd99fdef9917f694ca2b0cf3700270ac8ecbbb4b162', '\x302fd2853055fb7cfe57740b60d4f6c276d7bdc146833e9d9c0cb675315e4270'),
	(210, '01a20de7-d639-7003-8d91-7f23cf7b1f53', '2026-11-24 14:13:47.193+00', 'attempt.answered', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263333638393838362d313837302d346566352d613638332d613836663030353635373566222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3139335a222c2264657461696c5f636f6d6d69746d656e74223a2263633233623636616365373930383030613134623931313832616336393131653461366434633065356333326531663032386136373039646537643232663465222c226576656e745f6964223a2230316132306465372d643633392d373030332d386439312d376632336366376231663533222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323130222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\x302fd2853055fb7cfe57740b60d4f6c276d7bdc146833e9d9c0cb675315e4270', '\x62b0f77c2631aceba978bd23cda5e9f56cb0b1998d176c959266e27cff6d7768'),
	(219, '01a20de7-d782-707d-ac45-50f5a870f2ab', '2026-11-24 14:13:47.524+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de7-d763-73b0-9a5a-02464c60cec7', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643737332d373134652d386566612d306530313361393032623739222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3532345a222c2264657461696c5f636f6d6d69746d656e74223a2232333862653530353563663039636434643261343362326361353464333738326630623661303864373731303632366565636562643230353937356632636233222c226576656e745f6964223a2230316132306465372d643738322d373037642d616334352d353066356138373066326162222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643736332d373362302d396135612d303234363463363063656337222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22323139222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a22617069227d', '\x3b9a685dc08b0f0e7d967f6af4622bda6eda57bc753af2c6b95b65fbd050e0a2', '\xd52b2b9c625f65e6070a6404fa6bd3bd277664e46603841874faaf46dae9fb4c'),
	(220, '01a20de7-d782-707e-841e-442371d21651', '2026-11-24 14:13:47.524+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de7-d763-73b0-9a5a-02464c60cec7', '01a20de7-d780-730a-b99d-67b630f51b8e', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643737332d373134652d386566612d306530313361393032623739222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3532345a222c2264657461696c5f636f6d6d69746d656e74223a2264646464656437303063353339616663633031616166333830393037343661303635663736323130643266353733643364393265376333353832346562646332222c226576656e745f6964223a2230316132306465372d643738322d373037652d383431652d343432333731643231363531222c226772616e745f6964223a2230316132306465372d643738302d373330612d623939642d363762363330663531623865222c22726571756573745f6964223a2230316132306465372d643736332d373362302d396135612d303234363463363063656337222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22323230222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a22617069227d', '\xd52b2b9c625f65e6070a6404fa6bd3bd277664e46603841874faaf46dae9fb4c', '\xa94ec11107f673a01adf6a1a274af2bcf683d3b01e552c76854373e723e56cb5'),
	(223, '01a20de7-d7c1-7070-9341-b1067da2695c', '2026-11-24 14:13:47.586+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d7b6-7178-9c77-5ebfc7939d39', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643761342d373065382d396465342d386666363934306633353563222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3538365a222c2264657461696c5f636f6d6d69746d656e74223a2239393661623662623836643161396231373565346633376336613261393935343430353664323066346362636439376364663439396662633835653330316430222c226576656e745f6964223a2230316132306465372d643763312d373037302d393334312d623130363764613236393563222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643762362d373137382d396337372d356562666337393339643339222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323233222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a22617069227d', '\xadf1ea8f9dba27924c24c50dbd5be4a7db138fafd7296852e8f13630b1a4ed1a', '\x2bc65327813af3940c726af3fd41fcb5378bb7e3ee222f6e96c02842325fc5c9'),
	(207, '01a20de7-d61f-7114-82ee-c9e89314a57c', '2026-11-24 14:13:47.168+00', 'attempt.opened', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263333638393838362d313837302d346566352d613638332d613836663030353635373566222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3136385a222c2264657461696c5f636f6d6d69746d656e74223a2261346135633033613332336439316137316637393861666265653862663431393232633335623862626363363663373539613337643761343962366365393963222c226576656e745f6964223a2230316132306465372d643631662d373131342d383265652d633965383933313461353763222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323037222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\x04edc5076d4e3a065f75291737ac439aeb82698efd4679f79e68130ee38dd0bd', '\xddf798f95286e362dd36e23d156bf646a58298c8fdd1e61a1f042b1d36ad4c02'),
	(208, '01a20de7-d625-7138-98ce-478e560f3ea5', '2026-11-24 14:13:47.174+00', 'attempt.answered', 'system', NULL, '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2263333638393838362d313837302d346566352d613638332d613836663030353635373566222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3137345a222c2264657461696c5f636f6d6d69746d656e74223a2236613064366334623362303465336339346133336338363661396138643334616631363562333162303363623739396237663665313364376533306431323863222c226576656e745f6964223a2230316132306465372d643632352d373133382d393863652d343738653536306633656135222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323038222c227375626a6563745f757365725f6964223a2230316132306465352d393139652d373365352d393830392d313031643737613564666236222c2273757266616365223a2273797374656d227d', '\xddf798f95286e362dd36e23d156bf646a58298c8fdd1e61a1f042b1d36ad4c02', '\x32ecb7c7cbc72d5d848bdbd99fdef9917f694ca2b0cf3700270ac8ecbbb4b162'),
	(215, '01a20de7-d75f-71e2-a9df-65214e845b56', '2026-11-24 14:13:47.488+00', 'attempt.opened', 'system', NULL, '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239323339633933652d653532392d346162632d383532372d383738646234633965633139222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3438385a222c2264657461696c5f636f6d6d69746d656e74223a2266393833336564396232353536396361656361613966663930326462636334663561373239366266323936333634636434303762383234646439656139386531222c226576656e745f6964223a2230316132306465372d643735662d373165322d613964662d363532313465383435623536222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323135222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a2273797374656d227d', '\x68cb290d308dce7d6ef956149661404c270da1f88c036955af77deb85f4b583f', '\x1d07450757f4239a863dfe0b1e9ce904db91f2dacc61476829ef625cf6d9c33e'),
	(216, '01a20de7-d766-72ff-b6c6-810cc371024d', '2026-11-24 14:13:47.495+00', 'attempt.answered', 'system', NULL, '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239323339633933652d653532392d346162632d383532372d383738646234633965633139222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3439355a222c2264657461696c5f636f6d6d69746d656e74223a2265666264326664336136353365616332386364393532333334643363663334666136383737353736316231333330333232313065393935373565393331376634222c226576656e745f6964223a2230316132306465372d643736362d373266662d623663362d383130636333373130323464222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323136222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a2273797374656d227d', '\x1d07450757f4239a863dfe0b1e9ce904db91f2dacc61476829ef625cf6d9c33e', '\xff364d5b5509042bc055fa80ccc2c5c8631d283fdd732e149d3e8316e7284590'),
	(221, '01a20de7-d7a7-7386-b485-352db9100ab7', '2026-11-24 14:13:47.559+00', 'attempt.opened', 'system', NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239306436323437362d323839632d343634372d383266342d613336383530336564323432222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3535395a222c2264657461696c5f636f6d6d69746d656e74223a2264666435343865653830316233353339623166663866323465343761306363313135646532373462343438333937633161616132363465313739333731333736222c226576656e745f6964223a2230316132306465372d643761372d373338362d623438352d333532646239313030616237222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323231222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a2273797374656d227d', '\xa94ec11107f673a01adf6a1a274af2bcf683d3b01e552c76854373e723e56cb5', '\x86e761e221217a152520a9024f08aac6c33cff18fc886c93da183f7c684c0faa'),
	(222, '01a20de7-d7b0-72bb-b23d-01bc7daa6228', '2026-11-24 14:13:47.569+00', 'attempt.answered', 'system', NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239306436323437362d323839632d343634372d383266342d613336383530336564323432222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3536395a222c2264657461696c5f636f6d6d69746d656e74223a2261623966386362303338656163386637366465396463396336623132306264633236626130343937626437323436613766363030663166653436343065323763222c226576656e745f6964223a2230316132306465372d643762302d373262622d623233642d303162633764616136323238222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323232222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a2273797374656d227d', '\x86e761e221217a152520a9024f08aac6c33cff18fc886c93da183f7c684c0faa', '\xadf1ea8f9dba27924c24c50dbd5be4a7db138fafd7296852e8f13630b1a4ed1a'),
	(224, '01a20de7-d7c8-7163-b1e5-8d0a60bb6ffb', '2026-11-24 14:13:47.593+00', 'grant.verified', 'system', NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de7-d763-73b0-9a5a-02464c60cec7', '01a20de7-d780-730a-b99d-67b630f51b8e', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239306436323437362d323839632d343634372d383266342d613336383530336564323432222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3539335a222c2264657461696c5f636f6d6d69746d656e74223a2264633265396430353565393632653637646333323335336538343337626633313363323837656436326333663566623635386534666335313733653030306164222c226576656e745f6964223a2230316132306465372d643763382d373136332d623165352d386430613630626236666662222c226772616e745f6964223a2230316132306465372d643738302d373330612d623939642d363762363330663531623865222c22726571756573745f6964223a2230316132306465372d643736332d373362302d396135612d303234363463363063656337222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22323234222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a2273797374656d227d', '\x2bc65327813af3940c726af3fd41fcb5378bb7e3ee222f6e96c02842325fc5c9', '\x0f8df9c0769dcb717021e8223b8a67cccebf17709fef8e58b6e4ab4fbc250004'),
	(238, '01a20de7-db61-73c0-85f2-89dc5d217347', '2026-11-24 14:13:48.513+00', 'attempt.opened', 'system', NULL, '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2236636666306335652d396264342d346239632d393736662d366233653231326331663761222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3531335a222c2264657461696c5f636f6d6d69746d656e74223a2262666332303464303866323461376663303539383738386366656662363364396661366132353365336430366363376139663634613362323933353230346263222c226576656e745f6964223a2230316132306465372d646236312d373363302d383566322d383964633564323137333437222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323338222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a2273797374656d227d', '\xeb40ef6d75134a2254428671c9cbfa8877fb9759b9e6a6263daae7be4a6e137b', '\x53cc3917c17c550779679d90446f19c52812d0f66e19e37a0250e430777e604b'),
	(213, '01a20de7-d73d-7087-b767-540fd2532b01', '2026-11-24 14:13:47.454+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d729-7096-9484-73c508e7268d', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643733332d373132342d383931642d643865653164316431353435222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3435345a222c2264657461696c5f636f6d6d69746d656e74223a2230373364393534313237646537636639343164343830616130313432306433613864356663636361326637356261383863393362666166346233626161313734222c226576656e745f6964223a2230316132306465372d643733642d373038372d623736372d353430666432353332623031222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643732392d373039362d393438342d373363353038653732363864222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323133222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a22617069227d', '\xe4ad7141ceb5431a6ee73a2c5fff00e46d95ebda349e26431262225bf5425360', '\x7adcd4c3037aed1c9cd0c4e0622df03caabc3ddc486f4c80adf1e51c4688079e'),
	(214, '01a20de7-d73e-71d7-8407-c72d0fc9a184', '2026-11-24 14:13:47.454+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d729-7096-9484-73c508e7268d', '01a20de7-d73c-71c3-91f0-96587f6e98de', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643733332d373132342d383931642d643865653164316431353435222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3435345a222c2264657461696c5f636f6d6d69746d656e74223a2263333763316333636333666564333762383265353061656634646638323030303636376262353538613630623965386238323533663331343765313634313061222c226576656e745f6964223a2230316132306465372d643733652d373164372d383430372d633732643066633961313834222c226772616e745f6964223a2230316132306465372d643733632d373163332d393166302d393635383766366539386465222c22726571756573745f6964223a2230316132306465372d643732392d373039362d393438342d373363353038653732363864222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323134222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a22617069227d', '\x7adcd4c3037aed1c9cd0c4e0622df03caabc3ddc486f4c80adf1e51c4688079e', '\x68cb290d308dce7d6ef956149661404c270da1f88c036955af77deb85f4b583f'),
	(217, '01a20de7-d768-7391-95e9-25366ffb4511', '2026-11-24 14:13:47.496+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de7-d763-73b0-9a5a-02464c60cec7', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643735332d373161322d626666332d366166363333343263303962222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3439365a222c2264657461696c5f636f6d6d69746d656e74223a2231383235396132653166343434393337373961633038393330376362383931393138333733303636313239616230636366366537373964323664633663666337222c226576656e745f6964223a2230316132306465372d643736382d373339312d393565392d323533363666666234353131222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643736332d373362302d396135612d303234363463363063656337222c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22323137222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a22617069227d', '\xff364d5b5509042bc055fa80ccc2c5c8631d283fdd732e149d3e8316e7284590', '\x59d3aae061a8aa482244e80600749897aa39cc8903db311055ff07fb03ac297f'),
	(218, '01a20de7-d783-73f0-ad59-2e4b446a35a5', '2026-11-24 14:13:47.523+00', 'grant.verified', 'system', NULL, '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d729-7096-9484-73c508e7268d', '01a20de7-d73c-71c3-91f0-96587f6e98de', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2239323339633933652d653532392d346162632d383532372d383738646234633965633139222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3532335a222c2264657461696c5f636f6d6d69746d656e74223a2263643464613662303938636165613264626361376561373761643464396236373437636637386666656439353832643034646238333139666435623865616162222c226576656e745f6964223a2230316132306465372d643738332d373366302d616435392d326534623434366133356135222c226772616e745f6964223a2230316132306465372d643733632d373163332d393166302d393635383766366539386465222c22726571756573745f6964223a2230316132306465372d643732392d373039362d393438342d373363353038653732363864222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323138222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a2273797374656d227d', '\x59d3aae061a8aa482244e80600749897aa39cc8903db311055ff07fb03ac297f', '\x3b9a685dc08b0f0e7d967f6af4622bda6eda57bc753af2c6b95b65fbd050e0a2'),
	(227, '01a20de7-d7fe-7371-b34d-dc0bfc6d1d2c', '2026-11-24 14:13:47.647+00', 'attempt.opened', 'system', NULL, '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261626639653362612d373839622d346434342d613936622d333333633539393731303733222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3634375a222c2264657461696c5f636f6d6d69746d656e74223a2239653866643530356633396362376162303939353662363937336661623464363335323732636538343037383933323730616535383438626464646436393666222c226576656e745f6964223a2230316132306465372d643766652d373337312d623334642d646330626663366431643263222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323237222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a2273797374656d227d', '\x751eba11ad75cf302a46d57a7b3248da1870fdca03fd54b382a2e5a75596d124', '\x658ac9a5ca19343cfbd8bb986094111cf8ca8ddbde44faaf538bec0bb489d067'),
	(228, '01a20de7-d808-710c-ac90-b92944083011', '2026-11-24 14:13:47.657+00', 'attempt.answered', 'system', NULL, '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261626639653362612d373839622d346434342d613936622d333333633539393731303733222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3635375a222c2264657461696c5f636f6d6d69746d656e74223a2234373865626530383266633339353662333134626162363763613038376332373236653961636364326364383637363532333833323534336133343837363262222c226576656e745f6964223a2230316132306465372d643830382d373130632d616339302d623932393434303833303131222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323238222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a2273797374656d227d', '\x658ac9a5ca19343cfbd8bb986094111cf8ca8ddbde44faaf538bec0bb489d067', '\x9c5f525d5801640b9dfeeca3352672a224af87c96f837d5b0a2cb9a3a1d94315'),
	(233, '01a20de7-da23-7257-b04e-82f83a36c31a', '2026-11-24 14:13:48.195+00', 'grant.revoked', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', NULL, '01a20de7-d73c-71c3-91f0-96587f6e98de', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d646131642d373135352d613035312d373663343430323863353839222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3139355a222c2264657461696c5f636f6d6d69746d656e74223a2262303866396334303337643665653535393363626164326137373038353664323532386632363166643837666530353331353466333136383830373863396138222c226576656e745f6964223a2230316132306465372d646132332d373235372d623034652d383266383361333663333161222c226772616e745f6964223a2230316132306465372d643733632d373163332d393166302d393635383766366539386465222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323333222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a22617069227d', '\x0f32c790362a9a6d968aa8de530ca80294eb18127b94fa0d01049ba0b50eab60', '\x0854b2c03cd3d6f895e383b496cecb1579bfab70ec3fdffe174173f8bcfb1952'),
	(234, '01a20de7-da38-7380-86fd-f55357b7f1a6', '2026-11-24 14:13:48.216+00', 'attempt.opened', 'system', NULL, '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2236623661653336342d396339352d343063332d386162322d653734656336613562333336222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3231365a222c2264657461696c5f636f6d6d69746d656e74223a2235306630646561356266333038383163393134396435353234336162383939353632393531336530386431656365643466386462396135396565616234353236222c226576656e745f6964223a2230316132306465372d646133382d373338302d383666642d663535333537623766316136222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323334222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a2273797374656d227d', '\x0854b2c03cd3d6f895e383b496cecb1579bfab70ec3fdffe174173f8bcfb1952', '\x434b007160183b3b2f04009ffa4672ead9f3d240404873ecde4fcbfddbe385ba'),
	(235, '01a20de7-db3c-71d7-91fd-f40f7f6b69f3', '2026-11-24 14:13:48.477+00', 'request.create', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de7-db3a-73ca-843f-32700ecb9677', NULL, 1, '\x7b22616374696f6e223a22726571756573742e637265617465222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d646232662d373038372d613939322d313536353039333330663432222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3437375a222c2264657461696c5f636f6d6d69746d656e74223a2262613032646332363133373634343633363235343761376366376137373066353237653832363532306134303964306264343433396135326264383965653039222c226576656e745f6964223a2230316132306465372d646233632d373164372d393166642d663430663766366236396633222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d646233612d373363612d383433662d333237303065636239363737222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22323335222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a22617069227d', '\x434b007160183b3b2f04009ffa4672ead9f3d240404873ecde4fcbfddbe385ba', '\xf5a3e0ded644e38aee640d6464faa23616a9ed9779f20b6cf720e1bfae1a03d2'),
	(225, '01a20de7-d7dd-7143-acd0-a09f762519d2', '2026-11-24 14:13:47.614+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d7b6-7178-9c77-5ebfc7939d39', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643763642d373334642d393863622d363235383930323265646337222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3631345a222c2264657461696c5f636f6d6d69746d656e74223a2266326237663231326661663362643962633737663234666132633865353564333137633536626233613930623935363037386132333862373736363233646533222c226576656e745f6964223a2230316132306465372d643764642d373134332d616364302d613039663736323531396432222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d643762362d373137382d396337372d356562666337393339643339222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323235222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a22617069227d', '\x0f8df9c0769dcb717021e8223b8a67cccebf17709fef8e58b6e4ab4fbc250004', '\xb517c67130410205c86c34d4b12042db12ceacd905a7714bc2c6b8f8eccce852'),
	(226, '01a20de7-d7dd-7144-8189-2963aa800f1e', '2026-11-24 14:13:47.614+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d7b6-7178-9c77-5ebfc7939d39', '01a20de7-d7da-7077-ba33-b014c58f66a5', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643763642d373334642d393863622d363235383930323265646337222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3631345a222c2264657461696c5f636f6d6d69746d656e74223a2262323635336539346232306530626534346234633337316237633633363532336339636631663561336637313738303164346461633766363839663632616134222c226576656e745f6964223a2230316132306465372d643764642d373134342d383138392d323936336161383030663165222c226772616e745f6964223a2230316132306465372d643764612d373037372d626133332d623031346335386636366135222c22726571756573745f6964223a2230316132306465372d643762362d373137382d396337372d356562666337393339643339222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323236222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a22617069227d', '\xb517c67130410205c86c34d4b12042db12ceacd905a7714bc2c6b8f8eccce852', '\x751eba11ad75cf302a46d57a7b3248da1870fdca03fd54b382a2e5a75596d124'),
	(241, '01a20de7-faa7-7260-b879-d5b4dd4d92b3', '2026-11-24 14:13:56.52+00', 'attempt.unanswered', 'system', NULL, '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e756e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2236636666306335652d396264342d346239632d393736662d366233653231326331663761222c22637265617465645f6174223a22323032362d31312d32345431343a31333a35362e3532305a222c2264657461696c5f636f6d6d69746d656e74223a2265383432363733356436353733323237653333396134313665346666323932316432366239396261633565333331663535636533663566383035646161343937222c226576656e745f6964223a2230316132306465372d666161372d373236302d623837392d643562346464346439326233222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323431222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a2273797374656d227d', '\x33fbcad183beddbd2a4303baee32a6701c5c9a1dbd4ee51bc0e81ecc13b089e6', '\xcad48e1aaa4a6bdf827edc9bbb85afe83eea9bbaf183ee3a4cd7fd36d9f5458a'),
	(229, '01a20de7-d815-7214-87b9-730bda2889da', '2026-11-24 14:13:47.67+00', 'grant.verified', 'system', NULL, '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d7b6-7178-9c77-5ebfc7939d39', '01a20de7-d7da-7077-ba33-b014c58f66a5', 1, '\x7b22616374696f6e223a226772616e742e7665726966696564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2261626639653362612d373839622d346434342d613936622d333333633539393731303733222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3637305a222c2264657461696c5f636f6d6d69746d656e74223a2230376133343263313630373262363231616234623037343338393933336439663531646637636336373433666465663538613431306333616236363065656361222c226576656e745f6964223a2230316132306465372d643831352d373231342d383762392d373330626461323838396461222c226772616e745f6964223a2230316132306465372d643764612d373037372d626133332d623031346335386636366135222c22726571756573745f6964223a2230316132306465372d643762362d373137382d396337372d356562666337393339643339222c227265736f757263655f6964223a2230316132306465352d396536642d373235632d386563312d353136383064336333346566222c22736368656d615f76657273696f6e223a312c22736571223a22323239222c227375626a6563745f757365725f6964223a2230316132306465352d643032662d373138352d623663652d346164316130323935663766222c2273757266616365223a2273797374656d227d', '\x9c5f525d5801640b9dfeeca3352672a224af87c96f837d5b0a2cb9a3a1d94315', '\xec725e4d3a9faa9b9b01445d76f055b28016457ed14af6966460aeb2eda9d9e2'),
	(230, '01a20de7-d911-7366-a817-1ea46e9bf3b2', '2026-11-24 14:13:47.921+00', 'grant.revoked', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', NULL, '01a20de7-d780-730a-b99d-67b630f51b8e', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d643930622d373366632d616561332d343033313763666438356161222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3932315a222c2264657461696c5f636f6d6d69746d656e74223a2261343831623934636434373736663733656437343237633565323864376535366333643436346338316339653665336661636431343632323162323166316564222c226576656e745f6964223a2230316132306465372d643931312d373336362d613831372d316561343665396266336232222c226772616e745f6964223a2230316132306465372d643738302d373330612d623939642d363762363330663531623865222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236312d613366612d636132653363346131636463222c22736368656d615f76657273696f6e223a312c22736571223a22323330222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a22617069227d', '\xec725e4d3a9faa9b9b01445d76f055b28016457ed14af6966460aeb2eda9d9e2', '\xbf5dc6d3871ec7383a2cf25db5bbab7d1b7c44062c58879a14f56d3db3fe54c9'),
	(231, '01a20de7-d927-7014-b190-b9d72c991098', '2026-11-24 14:13:47.943+00', 'attempt.opened', 'system', NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e6f70656e6564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2233613464373962622d653461302d346363322d386134652d323638663131343764383630222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3934335a222c2264657461696c5f636f6d6d69746d656e74223a2265393562396436316437363562313338616631336235643561353635396636306361346531313063656431303632626636616635383637356532633935333064222c226576656e745f6964223a2230316132306465372d643932372d373031342d623139302d623964373263393931303938222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323331222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a2273797374656d227d', '\xbf5dc6d3871ec7383a2cf25db5bbab7d1b7c44062c58879a14f56d3db3fe54c9', '\x199c4cbe99deac2db478347fc40304a3883d815f8e75169201e6ba37d3b51c02'),
	(232, '01a20de7-d92f-711f-84ed-76e2b2c55ae4', '2026-11-24 14:13:47.951+00', 'attempt.answered', 'system', NULL, '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2233613464373962622d653461302d346363322d386134652d323638663131343764383630222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34372e3935315a222c2264657461696c5f636f6d6d69746d656e74223a2230633434383533336665393636633164356138336332363239613336333665373034316634646235326430613731396365326166313532343933346230366331222c226576656e745f6964223a2230316132306465372d643932662d373131662d383465642d373665326232633535616534222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323332222c227375626a6563745f757365725f6964223a2230316132306465352d636132362d373334652d396232612d653562313936336337383138222c2273757266616365223a2273797374656d227d', '\x199c4cbe99deac2db478347fc40304a3883d815f8e75169201e6ba37d3b51c02', '\x0f32c790362a9a6d968aa8de530ca80294eb18127b94fa0d01049ba0b50eab60'),
	(239, '01a20de7-dc5f-737c-9e46-3047f4a59be9', '2026-11-24 14:13:48.767+00', 'grant.revoked', 'user', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', NULL, '01a20de7-db4b-7098-8ab5-be4600d2acff', 1, '\x7b22616374696f6e223a226772616e742e7265766f6b6564222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d386165382d373238332d616262652d393232663137623134666265222c22757365725f6964223a2230316132306465352d386165322d373064382d386665382d623262633237386266373832227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d646335392d373263352d626562312d383664633131616236393364222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3736375a222c2264657461696c5f636f6d6d69746d656e74223a2265623230376166643866393434343461333636313038653162613733633765616336316635306363666337363434323833383734313436393831343136393331222c226576656e745f6964223a2230316132306465372d646335662d373337632d396534362d333034376634613539626539222c226772616e745f6964223a2230316132306465372d646234622d373039382d386162352d626534363030643261636666222c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22323339222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a22617069227d', '\x53cc3917c17c550779679d90446f19c52812d0f66e19e37a0250e430777e604b', '\x36a2f8e35f85147ebd6f64cd75eeb3843cd107f0d96f8f1a1c7b376dd86dd3fd'),
	(240, '01a20de7-f97f-72c6-bcb8-fb4d0a0f8f48', '2026-11-24 14:13:56.224+00', 'attempt.unanswered', 'system', NULL, '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9817-722b-bf97-aaa444852b8b', NULL, NULL, NULL, 1, '\x7b22616374696f6e223a22617474656d70742e756e616e737765726564222c226163746f72223a7b22636f6d706f6e656e74223a227265636f6e63696c6572222c226b696e64223a2273797374656d227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2236623661653336342d396339352d343063332d386162322d653734656336613562333336222c22637265617465645f6174223a22323032362d31312d32345431343a31333a35362e3232345a222c2264657461696c5f636f6d6d69746d656e74223a2238636336623761636330643636326235376238653734333062653732353063333864666261646637396537323539653732383061343133666662383935303232222c226576656e745f6964223a2230316132306465372d663937662d373263362d626362382d666234643061306638663438222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a6e756c6c2c227265736f757263655f6964223a6e756c6c2c22736368656d615f76657273696f6e223a312c22736571223a22323430222c227375626a6563745f757365725f6964223a2230316132306465352d633736392d373130332d386637332d323638356330353064383130222c2273757266616365223a2273797374656d227d', '\x36a2f8e35f85147ebd6f64cd75eeb3843cd107f0d96f8f1a1c7b376dd86dd3fd', '\x33fbcad183beddbd2a4303baee32a6701c5c9a1dbd4ee51bc0e81ecc13b089e6'),
	(236, '01a20de7-db4c-73cf-acab-6211c13d6718', '2026-11-24 14:13:48.493+00', 'request.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de7-db3a-73ca-843f-32700ecb9677', NULL, 1, '\x7b22616374696f6e223a22726571756573742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d646234322d373063612d393666372d633935643932333730353664222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3439335a222c2264657461696c5f636f6d6d69746d656e74223a2261623332313136393038393235646136646433623264363832316538326564666664333966363131646166363539343437663839333434353330633038663339222c226576656e745f6964223a2230316132306465372d646234632d373363662d616361622d363231316331336436373138222c226772616e745f6964223a6e756c6c2c22726571756573745f6964223a2230316132306465372d646233612d373363612d383433662d333237303065636239363737222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22323336222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a22617069227d', '\xf5a3e0ded644e38aee640d6464faa23616a9ed9779f20b6cf720e1bfae1a03d2', '\x68adef65ac35e10076c36dfdf4c961ff7408a2d79bf4ce927711be2e8aef7835'),
	(237, '01a20de7-db4c-73d0-af59-be9b7304fdec', '2026-11-24 14:13:48.493+00', 'grant.approve', 'user', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de7-db3a-73ca-843f-32700ecb9677', '01a20de7-db4b-7098-8ab5-be4600d2acff', 1, '\x7b22616374696f6e223a226772616e742e617070726f7665222c226163746f72223a7b226b696e64223a2275736572222c2273657373696f6e5f6964223a2230316132306465352d613965662d373265372d393330612d363339313761393032326632222c22757365725f6964223a2230316132306465352d386531362d373266332d383662372d373932633734376362396638227d2c226170705f6964223a2230316132306465352d393831372d373232622d626639372d616161343434383532623862222c22636f7272656c6174696f6e5f6964223a2230316132306465372d646234322d373063612d393666372d633935643932333730353664222c22637265617465645f6174223a22323032362d31312d32345431343a31333a34382e3439335a222c2264657461696c5f636f6d6d69746d656e74223a2233313266346338333337653463343533396263326664626263313063333961346665393632353933333861346663393362343364666263316263643130623936222c226576656e745f6964223a2230316132306465372d646234632d373364302d616635392d626539623733303466646563222c226772616e745f6964223a2230316132306465372d646234622d373039382d386162352d626534363030643261636666222c22726571756573745f6964223a2230316132306465372d646233612d373363612d383433662d333237303065636239363737222c227265736f757263655f6964223a2230316132306465352d396536642d373236322d396464342d346432353163643064353866222c22736368656d615f76657273696f6e223a312c22736571223a22323337222c227375626a6563745f757365725f6964223a2230316132306465352d636432642d373265642d613735622d373035363834323265396439222c2273757266616365223a22617069227d', '\x68adef65ac35e10076c36dfdf4c961ff7408a2d79bf4ce927711be2e8aef7835', '\xeb40ef6d75134a2254428671c9cbfa8877fb9759b9e6a6263daae7be4a6e137b');


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
	('01a20de6-5bbf-7305-9618-73360e02cecc', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-bef5-7174-aa04-cbeec23050f9', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-5bbd-7150-902c-07b5700d30cd', '01a20de6-5bbe-72e1-9f2e-705106e24df7', '19850000012496', 'request', '01a20de6-59b7-7350-aa19-1ce8db25baef', 'ended', 'ending', 'gone', 'revoked', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 3, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7168-aed8-49757224d2dc', 1, 3600, 0, 0, 0, '2026-11-24 14:12:10.303756+00', '2026-11-25 14:12:10.303756+00', '2026-11-24 15:12:11.873+00', '2026-11-25 15:12:10.303+00', '2026-11-24 14:12:10.303756+00', '2026-11-24 14:12:11.873+00', '2026-11-24 14:12:11.877282+00', '2026-11-24 14:12:12.622923+00', '2026-11-24 14:12:12.62296+00', '2026-11-24 14:12:14.24434+00', '2026-11-24 14:12:13.725+00', NULL, NULL, false, 'over', ''),
	('01a20de5-ef10-7350-ab0f-26dda5bd70bb', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-d63e-7272-9389-126a04751abe', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-ef0f-72f9-b0c4-605526b90300', '01a20de5-ef10-734f-bd99-6a617a980b29', '19850000012496', 'request', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', 'ended', 'ending', 'never_given', 'lapsed', NULL, 2, '{"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7168-aed8-49757224d2dc', 1, 3600, 0, 0, 0, '2026-11-09 14:11:42.48151+00', '2026-11-10 14:11:42.48151+00', NULL, '2026-11-10 15:11:42.48151+00', '2026-11-09 14:11:42.48151+00', NULL, NULL, '2026-11-24 14:11:44.226972+00', '2026-11-10 14:11:42.48151+00', '2026-11-24 14:11:44.230273+00', '2026-11-24 14:11:43.68+00', NULL, NULL, false, 'over', ''),
	('01a20de5-df43-71f6-bd1a-60b5d0a735db', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-d343-7116-9b34-22dae5bc10ba', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-df41-70c9-82b7-9ea630599503', '01a20de5-df42-72d8-9038-e17178dc5cc3', '19850000013144', 'request', '01a20de5-dc6e-736f-903a-2fc76ea672fe', 'ended', 'ending', 'gone', 'expired', NULL, 1, '{"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716e-8543-f8d9d67d652b', 1, 3600, 0, 0, 0, '2026-11-09 14:11:38.436139+00', '2026-11-10 14:11:38.436139+00', '2026-11-09 15:11:41.273+00', '2026-11-10 15:11:38.436+00', '2026-11-09 14:11:38.436139+00', '2026-11-09 14:11:41.273+00', '2026-11-09 14:11:41.279431+00', '2026-11-24 14:11:44.761376+00', '2026-11-09 15:11:41.273+00', '2026-11-24 14:11:46.39645+00', '2026-11-24 14:11:45.875+00', NULL, NULL, false, 'over', ''),
	('01a20de6-9d4d-73fe-8457-24d8d82d399f', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de6-9d4c-7315-b767-780e199d877a', '01a20de6-9d4d-73fd-bd7d-0b4ba610f360', '19850000012496', 'request', '01a20de6-9b41-7183-becd-f9421da22ffa', 'active', 'active', NULL, NULL, NULL, 7, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7168-aed8-49757224d2dc', 2, 3600, 1800, 1, 1800, '2026-11-24 14:12:27.086303+00', '2026-11-25 14:12:27.086303+00', '2026-11-24 15:42:28.659+00', '2026-11-25 15:42:27.086+00', '2026-11-24 14:12:27.086303+00', '2026-11-24 14:12:28.659+00', '2026-11-24 14:12:28.662487+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20de6-6fe4-7120-8c4a-825223c6f423', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de6-6fe3-72d1-a6e1-a07f001f3009', '01a20de6-6fe3-72d2-8aab-96520166e8f5', '19850000009140', 'request', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', 'ended', 'ending', 'outside_remains', 'revoked', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 4, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716f-89e8-0fa6794c568a', 1, 3600, 0, 0, 0, '2026-11-24 14:12:15.460574+00', '2026-11-25 14:12:15.460574+00', '2026-11-24 15:12:15.982+00', '2026-11-25 15:12:15.46+00', '2026-11-24 14:12:15.460574+00', '2026-11-24 14:12:15.982+00', '2026-11-24 14:12:15.985437+00', '2026-11-24 14:12:16.74383+00', '2026-11-24 14:12:16.743898+00', '2026-11-24 14:12:17.275339+00', '2026-11-24 14:12:17.255+00', NULL, NULL, false, 'over', ''),
	('01a20de6-8040-70b2-8a4f-604b4be640a1', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7c14-73ba-b522-2b867cfcaa64', '01a20de6-7c15-72b9-a36e-754f5259b320', '19850000010948', 'request', '01a20de6-7e35-706f-98af-d5d1890a990f', 'active', 'active', NULL, NULL, NULL, 6, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716b-84c7-771f14bce1b9', 1, 7200, 0, 0, 0, '2026-11-24 14:12:19.648602+00', '2026-11-25 14:12:19.648602+00', '2026-11-24 16:12:24.16+00', '2026-11-25 16:12:19.648+00', '2026-11-24 14:12:19.648602+00', '2026-11-24 14:12:24.16+00', '2026-11-24 14:12:24.164176+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20de6-7c15-72ba-b844-042f84282184', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de6-7c14-73ba-b522-2b867cfcaa64', '01a20de6-7c15-72b9-a36e-754f5259b320', '19850000010948', 'request', '01a20de6-7a07-7346-997e-8d11cbbb31d9', 'ended', 'ending', 'held_by_other', 'revoked', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 5, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716b-84c7-771f14bce1b9', 1, 3600, 0, 0, 0, '2026-11-24 14:12:18.58204+00', '2026-11-25 14:12:18.58204+00', '2026-11-24 15:12:24.16+00', '2026-11-25 15:12:18.582+00', '2026-11-24 14:12:18.58204+00', '2026-11-24 14:12:24.16+00', '2026-11-24 14:12:24.163013+00', '2026-11-24 14:12:24.737495+00', '2026-11-24 14:12:24.737548+00', '2026-11-24 14:12:25.262749+00', '2026-11-24 14:12:25.246+00', NULL, NULL, false, 'over', ''),
	('01a20de6-ac55-73a6-83ff-117bbca29860', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de6-ac54-72b7-839e-47f5a4496310', '01a20de6-ac55-73a5-979a-0d44c493aea0', '19850000011080', 'request', '01a20de6-aa5e-7274-a8e8-11854be186cc', 'active', 'active', NULL, NULL, NULL, 8, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7169-80f3-38b3bc2d713f', 2, NULL, 0, 0, 0, '2026-11-24 14:12:30.93414+00', '2026-11-25 14:12:30.93414+00', NULL, NULL, '2026-11-24 14:12:30.93414+00', '2026-11-24 14:12:32.415+00', '2026-11-24 14:12:32.418989+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20de6-b64f-7154-866b-f8980e69f026', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de6-b64e-7090-b3d3-a8b5c94b7ebf', '01a20de6-b64e-7091-b3bb-4a0ad6e9e8b7', '19850000002704', 'request', '01a20de6-b45d-7149-959a-efee714587ce', 'active', 'active', NULL, NULL, NULL, 9, '{"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7163-9c31-efdd7adef524', 1, 3600, 0, 0, 0, '2026-11-24 14:12:33.48805+00', '2026-11-25 14:12:33.48805+00', '2026-11-24 15:12:35.041+00', '2026-11-25 15:12:33.488+00', '2026-11-24 14:12:33.48805+00', '2026-11-24 14:12:35.041+00', '2026-11-24 14:12:35.044695+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'displaced', ''),
	('01a20de6-bf6b-723d-a2c8-fe6ad931f48e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de6-b64e-7090-b3d3-a8b5c94b7ebf', '01a20de6-b64e-7091-b3bb-4a0ad6e9e8b7', '19850000003860', 'request', '01a20de6-bf55-738f-ba69-8fe6660cf14c', 'active', 'active', NULL, NULL, NULL, 10, '{"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7164-abfd-46b31fcec90d', 1, 7200, 0, 0, 0, '2026-11-24 14:12:35.819953+00', '2026-11-25 14:12:35.819953+00', '2026-11-24 16:12:35.872+00', '2026-11-25 16:12:35.819+00', '2026-11-24 14:12:35.819953+00', '2026-11-24 14:12:35.872+00', '2026-11-24 14:12:35.876451+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20de7-d3ae-715d-8822-6b9a68c38d31', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de7-d3ad-70f0-9a38-a00977d3969f', '01a20de7-d3ad-70f1-bc2b-75b587b74ce2', '19850000013276', 'request', '01a20de7-d395-730d-99b8-39a0db550d83', 'approved', 'approved', NULL, NULL, NULL, 12, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716c-b6da-7bbc1f0da855', 1, 3600, 0, 0, 0, '2026-11-24 14:13:46.542639+00', '2026-11-25 14:13:46.542639+00', NULL, '2026-11-25 15:13:46.542639+00', '2026-11-24 14:13:46.542639+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 'observed', ''),
	('01a20de6-c0b1-7360-8121-4c187d16c99d', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-b521-7083-9688-47424ea04ad3', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de6-6fe3-72d1-a6e1-a07f001f3009', '01a20de6-c0b0-73c2-88a0-79ad2ddb8c97', '19850000012884', 'request', '01a20de6-c09a-716e-8709-1edb7a40b1c6', 'active', 'active', NULL, NULL, NULL, 11, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716d-a4bb-94b33e0542a5', 1, 3600, 0, 0, 0, '2026-11-24 14:12:36.145969+00', '2026-11-25 14:12:36.145969+00', '2026-11-24 15:12:36.186+00', '2026-11-25 15:12:36.145+00', '2026-11-24 14:12:36.145969+00', '2026-11-24 14:12:36.186+00', '2026-11-24 14:12:36.189438+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'held', ''),
	('01a20de7-d47b-7105-b7a6-7d5928775cdf', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '01a20de5-9e6d-7267-9358-69a12619b8d8', '01a20de7-d3ad-70f0-9a38-a00977d3969f', '01a20de7-d47b-7104-b40e-ec664f2d130d', '19850000010304', 'request', '01a20de7-d467-7317-93e5-5134daaedfa9', 'approved', 'approved', NULL, NULL, NULL, 14, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7173-90a3-9a4de96ef728', 1, 3600, 0, 0, 0, '2026-11-25 14:13:46.74805+00', '2026-11-26 14:13:46.74805+00', NULL, '2026-11-26 15:13:46.74805+00', '2026-11-24 14:13:46.74805+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 'scheduled', ''),
	('01a20de7-d430-7038-9a35-f1365801663e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de7-d42f-72a3-bcd7-5372078e98c0', '01a20de7-d42f-72a4-9d9f-816157492438', '19850000022416', 'request', '01a20de7-d417-723f-901c-3fb1e79817e3', 'approved', 'approved', NULL, NULL, NULL, 13, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-717f-a58c-64cb7b721e5b', 1, 3600, 0, 0, 0, '2026-11-24 14:13:46.672947+00', '2026-11-25 14:13:46.672947+00', NULL, '2026-11-25 15:13:46.672947+00', '2026-11-24 14:13:46.672947+00', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:46.818337+00', 'would_replace_organization', false, 'stopped', 'It would replace an organization that the approval did not name.'),
	('01a20de7-d5ff-7308-affa-7f0242dabefd', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-919e-73e5-9809-101d77a5dfb6', '01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de6-9d4c-7315-b767-780e199d877a', '01a20de7-d5fe-7105-9e96-d356dba36088', '19850000020360', 'request', '01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', 'active', 'active', NULL, NULL, NULL, 15, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}', '01a20de5-a516-717d-8a46-18963bd0e07f', 1, 3600, 0, 0, 0, '2026-11-24 14:13:47.136181+00', '2026-11-25 14:13:47.136181+00', '2026-11-24 15:13:47.201+00', '2026-11-25 15:13:47.136+00', '2026-11-24 14:13:47.136181+00', '2026-11-24 14:13:47.201+00', '2026-11-24 14:13:47.206412+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20de7-d7da-7077-ba33-b014c58f66a5', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d7da-7075-bac0-720ba589215a', '01a20de7-d7da-7076-8250-914026c56aad', '19850000012496', 'request', '01a20de7-d7b6-7178-9c77-5ebfc7939d39', 'active', 'active', NULL, NULL, NULL, 18, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7168-aed8-49757224d2dc', 2, 60, 0, 0, 1800, '2026-11-24 14:13:47.61149+00', '2026-11-25 14:13:47.61149+00', '2026-11-24 14:14:47.665+00', '2026-11-25 14:14:47.611+00', '2026-11-24 14:13:47.61149+00', '2026-11-24 14:13:47.665+00', '2026-11-24 14:13:47.667907+00', NULL, NULL, NULL, NULL, NULL, NULL, false, 'active', ''),
	('01a20de7-d780-730a-b99d-67b630f51b8e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-ca26-734e-9b2a-e5b1963c7818', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de7-d77f-709e-889c-025f1fadaa9e', '01a20de7-d780-7309-abdd-64d011c97000', '19850000012884', 'request', '01a20de7-d763-73b0-9a5a-02464c60cec7', 'ending', 'ending', NULL, 'revoked', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 17, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716d-a4bb-94b33e0542a5', 1, 3600, 0, 0, 0, '2026-11-24 14:13:47.521477+00', '2026-11-25 14:13:47.521477+00', '2026-11-24 15:13:47.581+00', '2026-11-25 15:13:47.521+00', '2026-11-24 14:13:47.521477+00', '2026-11-24 14:13:47.581+00', '2026-11-24 14:13:47.587313+00', '2026-11-24 14:13:47.920048+00', '2026-11-24 14:13:47.920084+00', NULL, NULL, NULL, NULL, false, 'still_held', ''),
	('01a20de7-d73c-71c3-91f0-96587f6e98de', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c769-7103-8f73-2685c050d810', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de7-d73c-71c1-a2b6-851ab18a2017', '01a20de7-d73c-71c2-94cb-4e710cf88cbf', '19850000012496', 'request', '01a20de7-d729-7096-9484-73c508e7268d', 'ending', 'active', NULL, 'revoked', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 16, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-7168-aed8-49757224d2dc', 2, 3600, 0, 0, 1800, '2026-11-24 14:13:47.453308+00', '2026-11-25 14:13:47.453308+00', '2026-11-24 15:13:47.514+00', '2026-11-25 15:13:47.453+00', '2026-11-24 14:13:47.453308+00', '2026-11-24 14:13:47.514+00', '2026-11-24 14:13:47.519268+00', '2026-11-24 14:13:48.194266+00', '2026-11-24 14:13:48.194301+00', NULL, NULL, NULL, NULL, false, 'being_removed', ''),
	('01a20de7-db4b-7098-8ab5-be4600d2acff', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-cd2d-72ed-a75b-70568422e9d9', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de7-db4a-7113-b644-cfc4f19e4ded', '01a20de7-db4b-7097-b403-05cf1ee82a5d', '19850000013144', 'request', '01a20de7-db3a-73ca-843f-32700ecb9677', 'ending', 'approved', NULL, 'revoked', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 19, '{"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}', '01a20de5-a516-716e-8543-f8d9d67d652b', 1, 3600, 0, 0, 0, '2026-11-24 14:13:48.492097+00', '2026-11-25 14:13:48.492097+00', NULL, '2026-11-25 15:13:48.492097+00', '2026-11-24 14:13:48.492097+00', NULL, NULL, '2026-11-24 14:13:48.765581+00', '2026-11-24 14:13:48.765616+00', NULL, NULL, NULL, NULL, false, 'being_removed', '');


--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES
	(true, '01a20de5-8510-71f6-816d-ae1719c6b776', '\xb4e6b8f3356d9be74f8ce8de9b8cc20fc47d5f7d79c036b498713cde2864df4c', '2026-11-09 14:11:15.346395+00');


--
-- Data for Name: items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.items VALUES
	('01a20de7-d73c-71c2-94cb-4e710cf88cbf', '01a20de7-d73c-71c1-a2b6-851ab18a2017', 'group', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '19850000012496', '2026-11-24 14:13:57.090408+00', 1, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '19850000104228', '2026-11-24 14:13:56.222+00', NULL, NULL, false, 0, NULL),
	('01a20de7-db4b-7097-b403-05cf1ee82a5d', '01a20de7-db4a-7113-b644-cfc4f19e4ded', 'group', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '19850000013144', '2026-11-24 14:13:57.379073+00', 1, 'Zendesk did not answer in time. Whether the change was made is not known; it is found out by reading.', '19850000107184', '2026-11-24 14:13:56.518+00', NULL, NULL, false, 0, NULL),
	('01a20de6-9d4d-73fd-bd7d-0b4ba610f360', '01a20de6-9d4c-7315-b767-780e199d877a', 'group', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '19850000012496', NULL, 0, NULL, '19850000102164', '2026-11-24 14:13:47.192+00', NULL, NULL, false, 0, NULL),
	('01a20de7-d5fe-7105-9e96-d356dba36088', '01a20de6-9d4c-7315-b767-780e199d877a', 'organization', '01a20de5-9eb0-7028-93a3-85489f478a43', '19850000020360', NULL, 0, NULL, '19850000103712', '2026-11-24 14:13:47.192+00', NULL, NULL, false, 0, NULL),
	('01a20de6-ac55-73a5-979a-0d44c493aea0', '01a20de6-ac54-72b7-839e-47f5a4496310', 'group', '01a20de5-9e6d-725d-a748-d755e7f00095', '19850000011080', NULL, 0, NULL, '19850000102296', '2026-11-24 14:12:36.425348+00', NULL, NULL, false, 0, NULL),
	('01a20de5-ef10-734f-bd99-6a617a980b29', '01a20de5-ef0f-72f9-b0c4-605526b90300', 'group', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '19850000012496', '2026-11-24 14:11:44.22+00', 0, NULL, NULL, '2026-11-24 14:12:36.425348+00', NULL, NULL, false, 0, NULL),
	('01a20de5-df42-72d8-9038-e17178dc5cc3', '01a20de5-df41-70c9-82b7-9ea630599503', 'group', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '19850000013144', NULL, 0, NULL, NULL, '2026-11-24 14:12:36.425348+00', NULL, NULL, false, 0, NULL),
	('01a20de6-b64e-7091-b3bb-4a0ad6e9e8b7', '01a20de6-b64e-7090-b3d3-a8b5c94b7ebf', 'custom_role', NULL, NULL, NULL, 0, NULL, '19850000003860', '2026-11-24 14:12:36.425348+00', NULL, '19850000003860', true, 1, NULL),
	('01a20de6-5bbe-72e1-9f2e-705106e24df7', '01a20de6-5bbd-7150-902c-07b5700d30cd', 'group', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '19850000012496', NULL, 0, NULL, NULL, '2026-11-24 14:12:36.425348+00', NULL, NULL, false, 0, NULL),
	('01a20de7-d7da-7076-8250-914026c56aad', '01a20de7-d7da-7075-bac0-720ba589215a', 'group', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '19850000012496', NULL, 0, NULL, '19850000106284', '2026-11-24 14:13:47.654+00', NULL, NULL, false, 0, NULL),
	('01a20de6-7c15-72b9-a36e-754f5259b320', '01a20de6-7c14-73ba-b522-2b867cfcaa64', 'group', '01a20de5-9e6d-725f-a294-f8840a674e03', '19850000010948', '2026-11-24 14:12:24.738344+00', 0, NULL, '19850000101776', '2026-11-24 14:12:36.425348+00', NULL, NULL, false, 0, NULL),
	('01a20de7-d780-7309-abdd-64d011c97000', '01a20de7-d77f-709e-889c-025f1fadaa9e', 'group', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '19850000012884', '2026-11-24 14:13:48.904727+00', 1, 'Zendesk does not allow this change.', '19850000105128', '2026-11-24 14:13:47.949+00', NULL, NULL, false, 0, NULL),
	('01a20de6-6fe3-72d2-8aab-96520166e8f5', '01a20de6-6fe3-72d1-a6e1-a07f001f3009', 'group', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '19850000009140', '2026-11-24 14:12:16.744644+00', 0, NULL, '19850000042376', '2026-11-24 14:13:46.407+00', NULL, NULL, false, 0, NULL),
	('01a20de6-c0b0-73c2-88a0-79ad2ddb8c97', '01a20de6-6fe3-72d1-a6e1-a07f001f3009', 'group', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '19850000012884', '2026-11-24 14:13:46.169+00', 0, NULL, NULL, '2026-11-24 14:13:46.407+00', '2026-11-24 14:13:46.427+00', NULL, false, 0, NULL),
	('01a20de7-d3ad-70f1-bc2b-75b587b74ce2', '01a20de7-d3ad-70f0-9a38-a00977d3969f', 'group', '01a20de5-9e6d-7260-a37f-c7496904c749', '19850000013276', NULL, 0, NULL, NULL, '2026-11-24 14:13:46.755+00', NULL, NULL, false, 0, NULL),
	('01a20de7-d47b-7104-b40e-ec664f2d130d', '01a20de7-d3ad-70f0-9a38-a00977d3969f', 'group', '01a20de5-9e6d-7267-9358-69a12619b8d8', '19850000010304', NULL, 0, NULL, NULL, '2026-11-24 14:13:46.755+00', NULL, NULL, false, 0, NULL),
	('01a20de7-d42f-72a4-9d9f-816157492438', '01a20de7-d42f-72a3-bcd7-5372078e98c0', 'organization', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '19850000022416', NULL, 0, NULL, NULL, '2026-11-24 14:13:46.793+00', NULL, NULL, false, 0, NULL);


--
-- Data for Name: kysely_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kysely_migration VALUES
	('0001-foundation', '2026-11-24T14:11:15.329Z');


--
-- Data for Name: kysely_migration_lock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kysely_migration_lock VALUES
	('migration_lock', 0);


--
-- Data for Name: own_memberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.own_memberships VALUES
	('01a20de5-df42-72d8-9038-e17178dc5cc3', '19850000098812', 'answered', '2026-11-09 14:11:40.705511+00', '2026-11-24 14:11:45.292+00', '2026-11-24 14:11:45.875+00'),
	('01a20de6-5bbe-72e1-9f2e-705106e24df7', '19850000101644', 'answered', '2026-11-24 14:12:11.348077+00', '2026-11-24 14:12:13.147+00', '2026-11-24 14:12:13.725+00'),
	('01a20de6-7c15-72b9-a36e-754f5259b320', '19850000101776', 'answered', '2026-11-24 14:12:23.65375+00', NULL, NULL),
	('01a20de6-9d4d-73fd-bd7d-0b4ba610f360', '19850000102164', 'answered', '2026-11-24 14:12:28.144569+00', NULL, NULL),
	('01a20de6-ac55-73a5-979a-0d44c493aea0', '19850000102296', 'answered', '2026-11-24 14:12:31.933142+00', NULL, NULL),
	('01a20de6-c0b0-73c2-88a0-79ad2ddb8c97', '19850000103068', 'answered', '2026-11-24 14:12:36.177727+00', NULL, NULL),
	('01a20de7-d5fe-7105-9e96-d356dba36088', '19850000103712', 'answered', '2026-11-24 14:13:47.192899+00', NULL, NULL),
	('01a20de7-d7da-7076-8250-914026c56aad', '19850000106284', 'answered', '2026-11-24 14:13:47.656117+00', NULL, NULL),
	('01a20de7-d780-7309-abdd-64d011c97000', '19850000105128', 'answered', '2026-11-24 14:13:47.56739+00', '2026-11-24 14:13:47.939+00', NULL),
	('01a20de7-d73c-71c2-94cb-4e710cf88cbf', '19850000104228', 'answered', '2026-11-24 14:13:47.494277+00', '2026-11-24 14:13:48.213+00', NULL),
	('01a20de7-db4b-7097-b403-05cf1ee82a5d', '19850000107184', 'claimed', '2026-11-24 14:13:56.528782+00', NULL, NULL);


--
-- Data for Name: owner_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.owner_users VALUES
	('01a20de5-943e-729a-bf68-776299a6d6ab', '01a20de5-8e16-72f3-86b7-792c747cb9f8', 0);


--
-- Data for Name: owners; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.owners VALUES
	('01a20de5-943e-729a-bf68-776299a6d6ab', 'Support leads', '', NULL, '2026-11-09 14:11:19.230679+00');


--
-- Data for Name: remembered_organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.remembered_organizations VALUES
	('01a20de6-9d4c-7315-b767-780e199d877a', '19850000014564', '19850000040828', true, true, '2026-11-24 14:13:47.166139+00');


--
-- Data for Name: request_comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_comments VALUES
	('01a20de6-4f67-7177-96d1-0a2dccf607ec', '01a20de6-4d33-706f-b76c-dfdd87de8042', '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'Until when do you need it?', '2026-11-24 14:12:07.136+00');


--
-- Data for Name: request_configurations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_configurations VALUES
	('01a20de5-a516-7161-aa54-bbaf76b46d01', '01a20de5-9e60-719d-bd84-af7f3ff8746a', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544186+00'),
	('01a20de5-a516-7162-af58-57fddcdb0ade', '01a20de5-9e60-719e-841e-32f1b9884fae', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544398+00'),
	('01a20de5-a516-7163-9c31-efdd7adef524', '01a20de5-9e61-70f5-b994-e26e94810a1d', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544407+00'),
	('01a20de5-a516-7164-abfd-46b31fcec90d', '01a20de5-9e61-70f6-b850-b78e60f3edfe', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544413+00'),
	('01a20de5-a516-7165-943d-8c9a79e516db', '01a20de5-9e61-70f7-81e9-60d497f95524', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544417+00'),
	('01a20de5-a516-7166-ba6b-5b55d4cc988e', '01a20de5-9e61-70f8-876f-2f8a030237ef', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544422+00'),
	('01a20de5-a516-7167-a8d7-cfa54d8458e4', '01a20de5-9e61-70f9-9565-7d7818395866', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544426+00'),
	('01a20de5-a516-716a-8f82-7511fe3f4947', '01a20de5-9e6d-725e-882d-d928dc21df32', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544439+00'),
	('01a20de5-a516-716b-84c7-771f14bce1b9', '01a20de5-9e6d-725f-a294-f8840a674e03', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544443+00'),
	('01a20de5-a516-716c-b6da-7bbc1f0da855', '01a20de5-9e6d-7260-a37f-c7496904c749', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544447+00'),
	('01a20de5-a516-716d-a4bb-94b33e0542a5', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544451+00'),
	('01a20de5-a516-716e-8543-f8d9d67d652b', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544456+00'),
	('01a20de5-a516-716f-89e8-0fa6794c568a', '01a20de5-9e6d-7263-87ab-1044ff0838c2', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544463+00'),
	('01a20de5-a516-7170-8d7a-4b017c78d1d5', '01a20de5-9e6d-7264-9fd2-84dee064f33b', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544468+00'),
	('01a20de5-a516-7171-85b3-19ac078eea25', '01a20de5-9e6d-7265-bc60-0fdafe35e8c9', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544472+00'),
	('01a20de5-a516-7172-8fac-08b247e9e15c', '01a20de5-9e6d-7266-afd1-c6915c9fd208', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544476+00'),
	('01a20de5-a516-7173-90a3-9a4de96ef728', '01a20de5-9e6d-7267-9358-69a12619b8d8', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.54448+00'),
	('01a20de5-a516-7174-8619-4534a732a267', '01a20de5-9eb0-701f-a077-905134f3d078', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544485+00'),
	('01a20de5-a516-7175-a44c-554781b9e4e9', '01a20de5-9eb0-7020-8c1c-8f641049d234', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544489+00'),
	('01a20de5-a516-7176-835a-9168d7f1e53c', '01a20de5-9eb0-7021-a240-598c0dcb24a1', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544493+00'),
	('01a20de5-a516-7177-a331-dbc9ee7069d4', '01a20de5-9eb0-7022-b2db-0da7d40a069a', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544497+00'),
	('01a20de5-a516-7178-8f0b-c13ec6014d83', '01a20de5-9eb0-7023-b9a1-dc0a79ab2b6f', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544502+00'),
	('01a20de5-a516-7179-8d06-a37c805a4faa', '01a20de5-9eb0-7024-9fc9-e5f02fe565e4', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544506+00'),
	('01a20de5-a516-717a-b843-55b7ede2c930', '01a20de5-9eb0-7025-ba55-ba85989a29cc', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.54451+00'),
	('01a20de5-a516-717b-b74e-7b805ffa2ebe', '01a20de5-9eb0-7026-a3c8-b32e759f2806', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544514+00'),
	('01a20de5-a516-717c-9643-64207714292d', '01a20de5-9eb0-7027-bf53-3ab7638dd6d9', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544521+00'),
	('01a20de5-a516-717d-8a46-18963bd0e07f', '01a20de5-9eb0-7028-93a3-85489f478a43', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544525+00'),
	('01a20de5-a516-717e-97c8-737850f258ff', '01a20de5-9eb0-7029-8bee-ff00c1e38e1e', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544529+00'),
	('01a20de5-a516-717f-a58c-64cb7b721e5b', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', 0, 1, true, false, true, 2592000, 28800, 0, '2026-11-09 14:11:23.544533+00'),
	('01a20de5-a516-7168-aed8-49757224d2dc', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', 0, 2, true, false, true, 2592000, 28800, 1800, '2026-11-24 14:12:26.024274+00'),
	('01a20de5-a516-7169-80f3-38b3bc2d713f', '01a20de5-9e6d-725d-a748-d755e7f00095', 0, 2, true, false, true, NULL, 28800, 0, '2026-11-24 14:12:29.896108+00');


--
-- Data for Name: request_items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_items VALUES
	('01a20de5-dc6e-736f-903a-2fc76ea672fe', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-d343-7116-9b34-22dae5bc10ba', false, '01a20de5-a516-716e-8543-f8d9d67d652b', 1, '{"basis": "read", "calls": [{"why": "creates the account", "path": "/api/v2/users", "method": "POST"}, {"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "account", "text": "Creates a Zendesk agent account for mira lopez.", "is_warning": true}, {"kind": "seat", "text": "Takes a Zendesk seat; 18 are used now.", "is_warning": true}, {"kind": "group", "text": "Zendesk also adds new agents to the account''s default group.", "is_warning": false}, {"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds mira lopez to the group Refunds for 1 h.", "computed_at": "2026-11-24T14:11:37.705Z", "is_possible": true, "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de5-ecd1-7008-997a-7d4ca616d0ae', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-d63e-7272-9389-126a04751abe', false, '01a20de5-a516-7168-aed8-49757224d2dc', 1, '{"basis": "read", "calls": [{"why": "creates the account", "path": "/api/v2/users", "method": "POST"}, {"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "account", "text": "Creates a Zendesk agent account for noor aziz.", "is_warning": true}, {"kind": "seat", "text": "Takes a Zendesk seat; 18 are used now.", "is_warning": true}, {"kind": "group", "text": "Zendesk also adds new agents to the account''s default group.", "is_warning": false}, {"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds noor aziz to the group Billing for 1 h.", "computed_at": "2026-11-24T14:11:41.892Z", "is_possible": true, "approved_effects": {"creates_account": true, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de5-d991-7032-adbd-042185fc4d45', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-b521-7083-9688-47424ea04ad3', false, '01a20de5-a516-7168-aed8-49757224d2dc', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds tom okafor to the group Billing for 1 h.", "computed_at": "2026-11-24T14:11:36.942Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-4d33-706f-b76c-dfdd87de8042', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de5-b76e-7175-abc2-e9573dc33c2c', true, '01a20de5-a516-716c-b6da-7bbc1f0da855', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds jonas weber to the group Fraud Review for 1 h.", "computed_at": "2026-11-24T14:12:06.566Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-5182-71af-8755-6ad1e820df58', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de5-b76e-7175-abc2-e9573dc33c2c', false, '01a20de5-a516-716d-a4bb-94b33e0542a5', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds jonas weber to the group Payments for 1 h.", "computed_at": "2026-11-24T14:12:07.675Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-5596-72d0-a401-328f0f1c8423', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-b76e-7175-abc2-e9573dc33c2c', false, '01a20de5-a516-716e-8543-f8d9d67d652b', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds jonas weber to the group Refunds for 1 h.", "computed_at": "2026-11-24T14:12:08.719Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-59b7-7350-aa19-1ce8db25baef', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-bef5-7174-aa04-cbeec23050f9', false, '01a20de5-a516-7168-aed8-49757224d2dc', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds rania johansson to the group Billing for 1 h.", "computed_at": "2026-11-24T14:12:09.775Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-6dd6-7388-ad4f-fd1aed48925f', '01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de5-b521-7083-9688-47424ea04ad3', false, '01a20de5-a516-716f-89e8-0fa6794c568a', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "note", "text": "tom okafor has this already, not through Gatehouse. It stays when this ends.", "is_warning": true}], "sentence": "Adds tom okafor to the group Support for 1 h.", "computed_at": "2026-11-24T14:12:14.926Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-7a07-7346-997e-8d11cbbb31d9', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', false, '01a20de5-a516-716b-84c7-771f14bce1b9', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds aisha petrov to the group Escalations for 1 h.", "computed_at": "2026-11-24T14:12:18.047Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-7e35-706f-98af-d5d1890a990f', '01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', false, '01a20de5-a516-716b-84c7-771f14bce1b9', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds aisha petrov to the group Escalations for 2 h.", "computed_at": "2026-11-24T14:12:19.111Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-9b41-7183-becd-f9421da22ffa', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-919e-73e5-9809-101d77a5dfb6', false, '01a20de5-a516-7168-aed8-49757224d2dc', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds Priya Nair to the group Billing for 1 h.", "computed_at": "2026-11-24T14:12:26.552Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-aa5e-7274-a8e8-11854be186cc', '01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', false, '01a20de5-a516-7169-80f3-38b3bc2d713f', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds wanjiru dubois to the group Engineering without an end.", "computed_at": "2026-11-24T14:12:30.421Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-b45d-7149-959a-efee714587ce', '01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de5-c48d-7358-9138-79e4adbcfa4e', false, '01a20de5-a516-7163-9c31-efdd7adef524', 1, '{"basis": "read", "calls": [{"why": "sets the role", "path": "/api/v2/users/19850000058216", "method": "PUT"}, {"why": "gives the earlier role back at the end", "path": "/api/v2/users/19850000058216", "method": "PUT"}], "effects": [{"kind": "role", "text": "Replaces the role Billing specialist; it comes back when this ends.", "is_warning": true}], "sentence": "Gives yusuf nguyen the role Team lead for 1 h instead of Billing specialist, which comes back afterwards.", "computed_at": "2026-11-24T14:12:32.982Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": "19850000003860", "upgrades_account": false, "replaces_role_name": "Billing specialist", "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-bf55-738f-ba69-8fe6660cf14c', '01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de5-c48d-7358-9138-79e4adbcfa4e', false, '01a20de5-a516-7164-abfd-46b31fcec90d', 1, '{"basis": "read", "calls": [{"why": "sets the role", "path": "/api/v2/users/19850000058216", "method": "PUT"}, {"why": "gives the earlier role back at the end", "path": "/api/v2/users/19850000058216", "method": "PUT"}], "effects": [{"kind": "role", "text": "Replaces the role Team lead; it comes back when this ends.", "is_warning": true}], "sentence": "Gives yusuf nguyen the role Billing specialist for 2 h instead of Team lead, which comes back afterwards.", "computed_at": "2026-11-24T14:12:35.789Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": "19850000002704", "upgrades_account": false, "replaces_role_name": "Team lead", "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de6-c09a-716e-8709-1edb7a40b1c6', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de5-b521-7083-9688-47424ea04ad3', false, '01a20de5-a516-716d-a4bb-94b33e0542a5', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds tom okafor to the group Payments for 1 h.", "computed_at": "2026-11-24T14:12:36.116Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-d395-730d-99b8-39a0db550d83', '01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', false, '01a20de5-a516-716c-b6da-7bbc1f0da855', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}, {"kind": "note", "text": "Gatehouse only observes here: nothing is written until it goes live.", "is_warning": false}], "sentence": "Adds joao romero to the group Fraud Review for 1 h.", "computed_at": "2026-11-24T14:13:46.508Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-d417-723f-901c-3fb1e79817e3', '01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de5-b76e-7175-abc2-e9573dc33c2c', false, '01a20de5-a516-717f-a58c-64cb7b721e5b', 1, '{"basis": "read", "calls": [{"why": "adds the person to the organization", "path": "/api/v2/organization_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/organization_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "note", "text": "Gatehouse only observes here: nothing is written until it goes live.", "is_warning": false}], "sentence": "Adds jonas weber to the organization Copper Logistics for 1 h.", "computed_at": "2026-11-24T14:13:46.636Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-d467-7317-93e5-5134daaedfa9', '01a20de5-9e6d-7267-9358-69a12619b8d8', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', false, '01a20de5-a516-7173-90a3-9a4de96ef728', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}, {"kind": "note", "text": "Gatehouse only observes here: nothing is written until it goes live.", "is_warning": false}], "sentence": "Adds joao romero to the group Tier 3 for 1 h.", "computed_at": "2026-11-24T14:13:46.721Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', '01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de5-919e-73e5-9809-101d77a5dfb6', false, '01a20de5-a516-717d-8a46-18963bd0e07f', 1, '{"basis": "read", "calls": [{"why": "makes room, because only one organization is allowed", "path": "/api/v2/organization_memberships/19850000040828", "method": "DELETE"}, {"why": "adds the person to the organization", "path": "/api/v2/organization_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/organization_memberships/{id}", "method": "DELETE"}, {"why": "gives the replaced organization back at the end", "path": "/api/v2/organization_memberships", "method": "POST"}], "effects": [{"kind": "organization", "text": "Multiple organizations is off in this account: Cedar Logistics replaces Brightwave until this ends.", "is_warning": true}], "sentence": "Adds Priya Nair to the organization Cedar Logistics for 1 h in place of Brightwave, which comes back afterwards.", "computed_at": "2026-11-24T14:13:47.092Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": "19850000014564", "replaces_organization_name": "Brightwave"}}'),
	('01a20de7-d729-7096-9484-73c508e7268d', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-c769-7103-8f73-2685c050d810', false, '01a20de5-a516-7168-aed8-49757224d2dc', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds sofia kaur to the group Billing for 1 h.", "computed_at": "2026-11-24T14:13:47.421Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-d763-73b0-9a5a-02464c60cec7', '01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de5-ca26-734e-9b2a-e5b1963c7818', false, '01a20de5-a516-716d-a4bb-94b33e0542a5', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds yusuf fernandez to the group Payments for 1 h.", "computed_at": "2026-11-24T14:13:47.482Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-d7b6-7178-9c77-5ebfc7939d39', '01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', false, '01a20de5-a516-7168-aed8-49757224d2dc', 2, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds freya castillo to the group Billing for 1 min.", "computed_at": "2026-11-24T14:13:47.560Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}'),
	('01a20de7-db3a-73ca-843f-32700ecb9677', '01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-cd2d-72ed-a75b-70568422e9d9', false, '01a20de5-a516-716e-8543-f8d9d67d652b', 1, '{"basis": "read", "calls": [{"why": "adds the person to the group", "path": "/api/v2/group_memberships", "method": "POST"}, {"why": "removes exactly that membership at the end", "path": "/api/v2/group_memberships/{id}", "method": "DELETE"}], "effects": [{"kind": "tickets", "text": "At the end, working tickets in this group lose this assignee and stay in the group.", "is_warning": false}], "sentence": "Adds thandiwe horvat to the group Refunds for 1 h.", "computed_at": "2026-11-24T14:13:48.465Z", "is_possible": true, "approved_effects": {"creates_account": false, "replaces_role_id": null, "upgrades_account": false, "replaces_role_name": null, "replaces_organization_id": null, "replaces_organization_name": null}}');


--
-- Data for Name: request_stages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.request_stages VALUES
	('01a20de5-d991-7032-adbd-042185fc4d45', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-dc6e-736f-903a-2fc76ea672fe', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de5-ecd1-7008-997a-7d4ca616d0ae', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-4d33-706f-b76c-dfdd87de8042', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-5182-71af-8755-6ad1e820df58', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-5596-72d0-a401-328f0f1c8423', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-59b7-7350-aa19-1ce8db25baef', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-6dd6-7388-ad4f-fd1aed48925f', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-7a07-7346-997e-8d11cbbb31d9', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-7e35-706f-98af-d5d1890a990f', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-9b41-7183-becd-f9421da22ffa', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-aa5e-7274-a8e8-11854be186cc', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-b45d-7149-959a-efee714587ce', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-bf55-738f-ba69-8fe6660cf14c', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de6-c09a-716e-8709-1edb7a40b1c6', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d395-730d-99b8-39a0db550d83', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d417-723f-901c-3fb1e79817e3', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d467-7317-93e5-5134daaedfa9', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d729-7096-9484-73c508e7268d', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d763-73b0-9a5a-02464c60cec7', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-d7b6-7178-9c77-5ebfc7939d39', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab'),
	('01a20de7-db3a-73ca-843f-32700ecb9677', 1, 'any', '01a20de5-943e-729a-bf68-776299a6d6ab');


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
	('01a20de5-dc6e-736f-903a-2fc76ea672fe', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d343-7116-9b34-22dae5bc10ba', 'APPROVED', 'APPROVED', NULL, 'For the dump: mira and Refunds', 3600, 1, 1, '2026-11-09 14:11:37.715731+00', '2026-11-09 14:11:38.427+00', '2026-11-23 14:11:37.715731+00', '2026-11-09 14:11:38.427+00'),
	('01a20de5-ecd1-7008-997a-7d4ca616d0ae', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d63e-7272-9389-126a04751abe', 'APPROVED', 'APPROVED', NULL, 'For the dump: noor and Billing', 3600, 1, 1, '2026-11-09 14:11:41.908341+00', '2026-11-09 14:11:42.477+00', '2026-11-23 14:11:41.908341+00', '2026-11-09 14:11:42.477+00'),
	('01a20de5-d991-7032-adbd-042185fc4d45', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', 'CANCELED', 'PENDING', 'expired', 'For the dump: tom and Billing', 3600, 1, 1, '2026-11-09 14:11:36.984725+00', '2026-11-24 14:12:05.82+00', '2026-11-23 14:11:36.984725+00', '2026-11-24 14:12:05.82+00'),
	('01a20de6-4d33-706f-b76c-dfdd87de8042', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', 'PENDING', 'PENDING', NULL, 'For the dump: jonas and Fraud Review', 3600, 1, 1, '2026-11-24 14:12:06.583724+00', '2026-11-24 14:12:07.136+00', '2026-12-08 14:12:06.583724+00', NULL),
	('01a20de6-5182-71af-8755-6ad1e820df58', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', 'DENIED', 'PENDING', NULL, 'For the dump: jonas and Payments', 3600, 1, 1, '2026-11-24 14:12:07.68491+00', '2026-11-24 14:12:08.191+00', '2026-12-08 14:12:07.68491+00', '2026-11-24 14:12:08.191+00'),
	('01a20de6-5596-72d0-a401-328f0f1c8423', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', 'CANCELED', 'PENDING', 'canceled', 'For the dump: jonas and Refunds', 3600, 1, 1, '2026-11-24 14:12:08.728322+00', '2026-11-24 14:12:09.246+00', '2026-12-08 14:12:08.728322+00', '2026-11-24 14:12:09.246+00'),
	('01a20de6-59b7-7350-aa19-1ce8db25baef', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bef5-7174-aa04-cbeec23050f9', 'APPROVED', 'PENDING', NULL, 'For the dump: rania and Billing', 3600, 1, 1, '2026-11-24 14:12:09.78483+00', '2026-11-24 14:12:10.299+00', '2026-12-08 14:12:09.78483+00', '2026-11-24 14:12:10.299+00'),
	('01a20de6-6dd6-7388-ad4f-fd1aed48925f', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', 'APPROVED', 'PENDING', NULL, 'For the dump: tom and Support', 3600, 1, 1, '2026-11-24 14:12:14.935509+00', '2026-11-24 14:12:15.456+00', '2026-12-08 14:12:14.935509+00', '2026-11-24 14:12:15.456+00'),
	('01a20de6-7a07-7346-997e-8d11cbbb31d9', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', 'APPROVED', 'PENDING', NULL, 'For the dump: aisha and Escalations', 3600, 1, 1, '2026-11-24 14:12:18.058242+00', '2026-11-24 14:12:18.577+00', '2026-12-08 14:12:18.058242+00', '2026-11-24 14:12:18.577+00'),
	('01a20de6-7e35-706f-98af-d5d1890a990f', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', 'APPROVED', 'PENDING', NULL, 'For the dump: aisha and Escalations', 7200, 1, 1, '2026-11-24 14:12:19.129302+00', '2026-11-24 14:12:19.644+00', '2026-12-08 14:12:19.129302+00', '2026-11-24 14:12:19.644+00'),
	('01a20de6-9b41-7183-becd-f9421da22ffa', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', 'APPROVED', 'PENDING', NULL, 'For the dump: priya and Billing', 3600, 1, 1, '2026-11-24 14:12:26.563994+00', '2026-11-24 14:12:27.082+00', '2026-12-08 14:12:26.563994+00', '2026-11-24 14:12:27.082+00'),
	('01a20de6-aa5e-7274-a8e8-11854be186cc', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', 'APPROVED', 'PENDING', NULL, 'For the dump: wanjiru and Engineering', NULL, 1, 1, '2026-11-24 14:12:30.432198+00', '2026-11-24 14:12:30.93+00', '2026-12-08 14:12:30.432198+00', '2026-11-24 14:12:30.93+00'),
	('01a20de6-b45d-7149-959a-efee714587ce', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c48d-7358-9138-79e4adbcfa4e', 'APPROVED', 'PENDING', NULL, 'For the dump: yusuf nguyen and Team lead', 3600, 1, 1, '2026-11-24 14:12:32.992784+00', '2026-11-24 14:12:33.483+00', '2026-12-08 14:12:32.992784+00', '2026-11-24 14:12:33.483+00'),
	('01a20de6-bf55-738f-ba69-8fe6660cf14c', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c48d-7358-9138-79e4adbcfa4e', 'APPROVED', 'PENDING', NULL, 'For the dump: yusuf nguyen and Billing specialist', 7200, 1, 1, '2026-11-24 14:12:35.799017+00', '2026-11-24 14:12:35.816+00', '2026-12-08 14:12:35.799017+00', '2026-11-24 14:12:35.816+00'),
	('01a20de6-c09a-716e-8709-1edb7a40b1c6', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b521-7083-9688-47424ea04ad3', 'APPROVED', 'PENDING', NULL, 'For the dump: tom and Payments', 3600, 1, 1, '2026-11-24 14:12:36.124654+00', '2026-11-24 14:12:36.142+00', '2026-12-08 14:12:36.124654+00', '2026-11-24 14:12:36.142+00'),
	('01a20de7-d395-730d-99b8-39a0db550d83', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', 'APPROVED', 'PENDING', NULL, 'For the dump: joao and Fraud Review', 3600, 1, 1, '2026-11-24 14:13:46.520158+00', '2026-11-24 14:13:46.538+00', '2026-12-08 14:13:46.520158+00', '2026-11-24 14:13:46.538+00'),
	('01a20de7-d417-723f-901c-3fb1e79817e3', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-b76e-7175-abc2-e9573dc33c2c', 'APPROVED', 'PENDING', NULL, 'For the dump: jonas and Copper Logistics', 3600, 1, 1, '2026-11-24 14:13:46.64977+00', '2026-11-24 14:13:46.668+00', '2026-12-08 14:13:46.64977+00', '2026-11-24 14:13:46.668+00'),
	('01a20de7-d467-7317-93e5-5134daaedfa9', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', 'APPROVED', 'PENDING', NULL, 'For the dump: joao and Tier 3', 3600, 1, 1, '2026-11-24 14:13:46.730122+00', '2026-11-24 14:13:46.745+00', '2026-12-08 14:13:46.730122+00', '2026-11-24 14:13:46.745+00'),
	('01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-919e-73e5-9809-101d77a5dfb6', 'APPROVED', 'PENDING', NULL, 'For the dump: priya and Cedar Logistics', 3600, 1, 1, '2026-11-24 14:13:47.102835+00', '2026-11-24 14:13:47.132+00', '2026-12-08 14:13:47.102835+00', '2026-11-24 14:13:47.132+00'),
	('01a20de7-d729-7096-9484-73c508e7268d', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-c769-7103-8f73-2685c050d810', 'APPROVED', 'PENDING', NULL, 'For the dump: sofia and Billing', 3600, 1, 1, '2026-11-24 14:13:47.435786+00', '2026-11-24 14:13:47.449+00', '2026-12-08 14:13:47.435786+00', '2026-11-24 14:13:47.449+00'),
	('01a20de7-d763-73b0-9a5a-02464c60cec7', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-ca26-734e-9b2a-e5b1963c7818', 'APPROVED', 'PENDING', NULL, 'For the dump: yusuf fernandez and Payments', 3600, 1, 1, '2026-11-24 14:13:47.494514+00', '2026-11-24 14:13:47.514+00', '2026-12-08 14:13:47.494514+00', '2026-11-24 14:13:47.514+00'),
	('01a20de7-d7b6-7178-9c77-5ebfc7939d39', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', 'APPROVED', 'PENDING', NULL, 'For the dump: freya and Billing', 60, 1, 1, '2026-11-24 14:13:47.58184+00', '2026-11-24 14:13:47.604+00', '2026-12-08 14:13:47.58184+00', '2026-11-24 14:13:47.604+00'),
	('01a20de7-db3a-73ca-843f-32700ecb9677', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '01a20de5-cd2d-72ed-a75b-70568422e9d9', 'APPROVED', 'PENDING', NULL, 'For the dump: thandiwe and Refunds', 3600, 1, 1, '2026-11-24 14:13:48.475838+00', '2026-11-24 14:13:48.488+00', '2026-12-08 14:13:48.475838+00', '2026-11-24 14:13:48.488+00');


--
-- Data for Name: resources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resources VALUES
	('01a20de5-9e60-719d-bd84-af7f3ff8746a', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000000904', 'Advisor', 'Advisors set up and run the workflow: automations, macros, triggers, views and channels. They make private comments only.', '["Administrative permissions: this role may manage business rules, extensions and channels."]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": ["business rules", "extensions and channels"]}', 0, true, '2026-11-09 14:11:23.541265+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826331+00'),
	('01a20de5-9e60-719e-841e-32f1b9884fae', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000001548', 'Staff', 'Staff agents solve tickets within their groups.', '[]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": []}', 5, true, '2026-11-09 14:11:23.541401+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826523+00'),
	('01a20de5-9e61-70f6-b850-b78e60f3edfe', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000003860', 'Billing specialist', 'Solves billing tickets and edits customers'' organizations.', '[]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": []}', 4, true, '2026-11-09 14:11:23.541437+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826542+00'),
	('01a20de5-9e6d-725c-8ec1-51680d3c34ef', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000012496', 'Billing', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 1, true, '2026-11-09 14:11:23.541567+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839107+00'),
	('01a20de5-9e6d-725d-a748-d755e7f00095', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000011080', 'Engineering', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 4, true, '2026-11-09 14:11:23.541545+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839163+00'),
	('01a20de5-9e6d-725e-882d-d928dc21df32', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000013792', 'Enterprise Customers', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 2, true, '2026-11-09 14:11:23.541612+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839172+00'),
	('01a20de5-9e6d-725f-a294-f8840a674e03', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000010948', 'Escalations', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 3, true, '2026-11-09 14:11:23.541534+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839179+00'),
	('01a20de5-9eb0-702a-9bc5-f7eece40d4ce', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000022416', 'Copper Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541748+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908531+00'),
	('01a20de5-9e61-70f5-b994-e26e94810a1d', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000002704', 'Team lead', 'Team leads have greater access than Staff: all tickets, reports, and who belongs to which group.', '["Administrative permissions: this role may manage group memberships, groups."]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": ["group memberships", "groups"]}', 2, true, '2026-11-09 14:11:23.541422+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826535+00'),
	('01a20de5-9e61-70f7-81e9-60d497f95524', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000004248', 'Escalation engineer', 'Works on escalated tickets of every group and sees deleted ones.', '[]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": []}', 1, true, '2026-11-09 14:11:23.541449+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826548+00'),
	('01a20de5-9eb0-7024-9fc9-e5f02fe565e4', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000017656', 'Beacon Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541682+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908343+00'),
	('01a20de5-9eb0-7025-ba55-ba85989a29cc', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000018556', 'Birch Logistics', '', '["Mapped domains (birch-logistics.example): Zendesk adds people with such addresses by itself, so access removed here can come back."]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": ["birch-logistics.example"], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541693+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908349+00'),
	('01a20de5-9eb0-7026-a3c8-b32e759f2806', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000018816', 'Blue Harbor Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541705+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908354+00'),
	('01a20de5-9eb0-7027-bf53-3ab7638dd6d9', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000019716', 'Bright Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541717+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.90836+00'),
	('01a20de5-9eb0-7028-93a3-85489f478a43', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000020360', 'Cedar Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541728+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908368+00'),
	('01a20de5-9eb0-7029-8bee-ff00c1e38e1e', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000021260', 'Cobalt Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541738+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908373+00'),
	('01a20de5-9eb0-7020-8c1c-8f641049d234', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000015592', 'Alder Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541635+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908316+00'),
	('01a20de5-9eb0-7021-a240-598c0dcb24a1', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000015980', 'Amber Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541647+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908325+00'),
	('01a20de5-9eb0-7022-b2db-0da7d40a069a', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000016240', 'Arctic Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541658+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908332+00'),
	('01a20de5-9e6d-7260-a37f-c7496904c749', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000013276', 'Fraud Review', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 2, true, '2026-11-09 14:11:23.541601+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', false, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839186+00'),
	('01a20de5-9e61-70f8-876f-2f8a030237ef', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000005020', 'Knowledge editor', 'Writes and publishes help center articles.', '[]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": []}', 0, true, '2026-11-09 14:11:23.54146+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826557+00'),
	('01a20de5-9e61-70f9-9565-7d7818395866', '01a20de5-9817-722b-bf97-aaa444852b8b', 'custom_role', '19850000005920', 'People manager', 'Adds and removes team members and assigns their groups. Cannot change administrators.', '["Administrative permissions: this role may manage team members, groups, group memberships."]', '{"roleType": 0, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "administrativePermissions": ["team members", "groups", "group memberships"]}', 0, true, '2026-11-09 14:11:23.541476+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.826563+00'),
	('01a20de5-9eb0-701f-a077-905134f3d078', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000014564', 'Brightwave', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 7, true, '2026-11-09 14:11:23.541623+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908245+00'),
	('01a20de5-9e6d-7263-87ab-1044ff0838c2', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000009140', 'Support', '', '["This is the account''s default group: whoever becomes an agent is put into it by Zendesk, without a grant."]', '{"isPublic": true, "isDefault": true, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 19, true, '2026-11-09 14:11:23.541489+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839212+00'),
	('01a20de5-9e6d-7265-bc60-0fdafe35e8c9', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000009656', 'Tier 1', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 2, true, '2026-11-09 14:11:23.541501+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839223+00'),
	('01a20de5-9e6d-7261-a3fa-ca2e3c4a1cdc', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000012884', 'Payments', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 1, true, '2026-11-09 14:11:23.541577+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839201+00'),
	('01a20de5-9e6d-7262-9dd4-4d251cd0d58f', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000013144', 'Refunds', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541591+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839207+00'),
	('01a20de5-9e6d-7264-9fd2-84dee064f33b', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000011596', 'Support Operations', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 1, true, '2026-11-09 14:11:23.541556+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839218+00'),
	('01a20de5-9e6d-7266-afd1-c6915c9fd208', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000010044', 'Tier 2', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 3, true, '2026-11-09 14:11:23.541513+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839229+00'),
	('01a20de5-9eb0-7023-b9a1-dc0a79ab2b6f', '01a20de5-9817-722b-bf97-aaa444852b8b', 'organization', '19850000017012', 'Atlas Logistics', '', '[]', '{"seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79", "domainNames": [], "members_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 0, true, '2026-11-09 14:11:23.541669+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.908338+00'),
	('01a20de5-9e6d-7267-9358-69a12619b8d8', '01a20de5-9817-722b-bf97-aaa444852b8b', 'group', '19850000010304', 'Tier 3', '', '[]', '{"isPublic": true, "isDefault": false, "seen_pass": "01a20de6-c1c8-72c3-86dc-620094a47a79"}', 2, true, '2026-11-09 14:11:23.541524+00', '01a20de5-943e-729a-bf68-776299a6d6ab', 'global', true, 'report', NULL, '2026-11-24 14:12:36.425348+00', '2026-11-09 14:11:21.839234+00');


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reviews VALUES
	('01a20de5-df3c-7014-bb2d-a7db78c4f1e7', '01a20de5-dc6e-736f-903a-2fc76ea672fe', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-09 14:11:38.427+00'),
	('01a20de5-ef0d-7281-ad3e-7f1a4b833910', '01a20de5-ecd1-7008-997a-7d4ca616d0ae', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-09 14:11:42.477+00'),
	('01a20de6-5380-70de-b27f-9ae5b127f41f', '01a20de6-5182-71af-8755-6ad1e820df58', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'denied', 'Not this week.', NULL, '2026-11-24 14:12:08.191+00'),
	('01a20de6-5bbc-734b-b779-028679e9d187', '01a20de6-59b7-7350-aa19-1ce8db25baef', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:10.299+00'),
	('01a20de6-6fe1-738d-a603-8c1d1bbfdf03', '01a20de6-6dd6-7388-ad4f-fd1aed48925f', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:15.456+00'),
	('01a20de6-7c12-725f-aa0b-9bb9211f1acb', '01a20de6-7a07-7346-997e-8d11cbbb31d9', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:18.577+00'),
	('01a20de6-803c-705c-9e87-9f9a80881dd1', '01a20de6-7e35-706f-98af-d5d1890a990f', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:19.644+00'),
	('01a20de6-9d4a-70fa-8c0b-ae58c1f18eb1', '01a20de6-9b41-7183-becd-f9421da22ffa', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:27.082+00'),
	('01a20de6-ac53-7060-bb30-49cf2c889a52', '01a20de6-aa5e-7274-a8e8-11854be186cc', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:30.93+00'),
	('01a20de6-b64c-7218-8b42-dccdce3e4731', '01a20de6-b45d-7149-959a-efee714587ce', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:33.483+00'),
	('01a20de6-bf69-7311-8274-558225798258', '01a20de6-bf55-738f-ba69-8fe6660cf14c', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:35.816+00'),
	('01a20de6-c0af-730b-b24f-1a0021f77948', '01a20de6-c09a-716e-8709-1edb7a40b1c6', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:12:36.142+00'),
	('01a20de7-d3aa-7303-bee5-5d7afd93fb92', '01a20de7-d395-730d-99b8-39a0db550d83', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:46.538+00'),
	('01a20de7-d42d-7030-8f83-808f69963e31', '01a20de7-d417-723f-901c-3fb1e79817e3', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:46.668+00'),
	('01a20de7-d479-7144-996b-3ff247f443b5', '01a20de7-d467-7317-93e5-5134daaedfa9', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:46.745+00'),
	('01a20de7-d5fc-7084-b0d4-568a985f0b90', '01a20de7-d5dc-71c9-bf13-bd6b5e7809b3', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:47.132+00'),
	('01a20de7-d73a-711c-97c7-a8a67149c289', '01a20de7-d729-7096-9484-73c508e7268d', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:47.449+00'),
	('01a20de7-d77b-72e8-b8b5-d09ecdd1b3ba', '01a20de7-d763-73b0-9a5a-02464c60cec7', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:47.514+00'),
	('01a20de7-d7d4-7167-a2af-99b1ee0f7711', '01a20de7-d7b6-7178-9c77-5ebfc7939d39', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:47.604+00'),
	('01a20de7-db48-7081-9bd1-9d45c596fe68', '01a20de7-db3a-73ca-843f-32700ecb9677', 1, '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'approved', '', NULL, '2026-11-24 14:13:48.488+00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES
	('01a20de5-ac63-7290-9a8d-298af64c5db7', '\xcbc6386976feff7b9379671fc4cc2a12782c358ca90c8b29fa929f02db928b4e', '-_hoR3758aXR8973N1uY_mt9QFy8LPI7N5MBV5uqA7g', '01a20de5-919e-73e5-9809-101d77a5dfb6', '2026-11-24 14:11:25.41171+00', '2026-11-24 14:12:29.39882+00', '2026-11-25 02:11:25.41171+00', NULL, '127.0.0.1', 'node'),
	('01a20de5-8ae8-7283-abbe-922f17b14fbe', '\x958c91f58a4b1e42617cab9df3fd1cb8081b92a87a8e1c5b5bc146ee0a0deb9f', 'rkV2-dx1VdMOoWXGSGskPsyLXiGUamVOb4VOpjOH7Bc', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-11-24 14:11:16.841004+00', '2026-11-24 14:13:17.429989+00', '2026-11-25 02:11:16.841004+00', NULL, '127.0.0.1', 'node'),
	('01a20de5-a9ef-72e7-930a-63917a9022f2', '\x61dab04518a4452186337075b4ffcce9b4c612445f279fc503f8fbe4406971e9', '5_TW_2ngIzIRiROIhmORWa7HCMsbTjovz9TZUiVuPBI', '01a20de5-8e16-72f3-86b7-792c747cb9f8', '2026-11-24 14:11:24.783611+00', '2026-11-24 14:13:46.531755+00', '2026-11-25 02:11:24.783611+00', NULL, '127.0.0.1', 'node');


--
-- Data for Name: settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settings VALUES
	(true, 24, 14);


--
-- Data for Name: sign_in_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_links VALUES
	('01a20de5-8698-72b2-ac16-42d9b96a013e', '\x71b620a078570e621632e1c450aae3a97ef21256e5116b22e2c2d43a799bfab0', NULL, 'first_run', '2026-11-24 14:11:15.738197+00', NULL, '2026-11-25 14:11:15.738197+00', '2026-11-24 14:11:16.839917+00', NULL),
	('01a20de5-8e1b-7100-a401-e620a53a8d5c', '\x0adb56e4f63b9aa5cc63405ba9b7e2d535938bc5cf700e768731050a5169a4ce', '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'invite', '2026-11-24 14:11:17.659603+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:17.659603+00', '2026-11-24 14:11:24.782841+00', NULL),
	('01a20de5-919f-722a-b383-9623be8c4062', '\x00be555226cffd0b1732cd83cb9a6bb1807314b7c0914aa70b960b2d450f83c0', '01a20de5-919e-73e5-9809-101d77a5dfb6', 'invite', '2026-11-24 14:11:18.559947+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:18.559947+00', '2026-11-24 14:11:25.411189+00', NULL),
	('01a20de5-ae97-7059-bcf8-d2ae4ba68c4c', '\xb8e0c25a5d7a2b63a74d348fd11cd65cce6bbd74f78b4b9e82ebe080396e255c', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 'invite', '2026-11-24 14:11:25.975596+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:25.975596+00', NULL, NULL),
	('01a20de5-ae97-705a-a6f8-1854feba82e9', '\xbec88fa7337d44c8ec0f7bbdb0367ad366681888ff15f100a39f474f58635c45', '01a20de5-8e16-72f3-86b7-792c747cb9f8', 'invite', '2026-11-24 14:11:25.976342+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:25.976342+00', NULL, NULL),
	('01a20de5-ae9b-7111-b367-c4e18265abd0', '\xd3a0356b7ca5d72a5c317ba1e2c615142b223ef8ed6c699fb3010219a64334b9', '01a20de5-919e-73e5-9809-101d77a5dfb6', 'invite', '2026-11-24 14:11:25.984745+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:25.984745+00', NULL, NULL),
	('01a20de5-b523-7258-80de-b2d1151b9688', '\x76225f7119daec325c13c91087cfa52a45b47037c37be63b07aec1b06f8d005f', '01a20de5-b521-7083-9688-47424ea04ad3', 'invite', '2026-11-24 14:11:27.651533+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:27.651533+00', NULL, NULL),
	('01a20de5-b76f-703a-8732-c52475eb41be', '\x5c7cf3b7f7f5c9824e24a0d3f8b9685b82cc507966f5b450ab8666ab1daf70e3', '01a20de5-b76e-7175-abc2-e9573dc33c2c', 'invite', '2026-11-24 14:11:28.240009+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:28.240009+00', NULL, NULL),
	('01a20de5-ba1b-7357-9767-305a979d373e', '\x1a5abfd4554274e2b770c450ec989afbab0305538b34fa90369d64a259752d2b', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', 'invite', '2026-11-24 14:11:28.924062+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:28.924062+00', NULL, NULL),
	('01a20de5-bca0-73f3-a503-4840852a0202', '\xddb7cfdc15e0cab158aea01fae0afbc379e3b26f2b9f69a5b1c0165f9a3da5a8', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', 'invite', '2026-11-24 14:11:29.568604+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:29.568604+00', NULL, NULL),
	('01a20de5-bef7-71ff-bf52-cacf64d51887', '\x28090ee5d9a54761e7528455964e3e8eb9969f9c24ceec08394b7315361af97c', '01a20de5-bef5-7174-aa04-cbeec23050f9', 'invite', '2026-11-24 14:11:30.167344+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:30.167344+00', NULL, NULL),
	('01a20de5-c1de-7162-a9ef-7fa9969bc197', '\x3dc607e63e9b2ef6ed7ca413b23fdcdbcc648814473b35158244aa703153239f', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', 'invite', '2026-11-24 14:11:30.910577+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:30.910577+00', NULL, NULL),
	('01a20de5-c48e-7104-808c-33058d2fbf23', '\x286192d8878df443d85418152d748e28e52100123576251ca400f41225712df3', '01a20de5-c48d-7358-9138-79e4adbcfa4e', 'invite', '2026-11-24 14:11:31.598952+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:31.598952+00', NULL, NULL),
	('01a20de5-c76a-7348-bfee-3b2c9bbc6f40', '\xe46ec264469808a6508bcdae1e9c82e1912ed67846abe4fa27dd792fd98f52f4', '01a20de5-c769-7103-8f73-2685c050d810', 'invite', '2026-11-24 14:11:32.330667+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:32.330667+00', NULL, NULL),
	('01a20de5-ca27-71eb-8626-9b2f5aa8bf75', '\x5bdd1d0e3b9e2cba5cdb08890e90fd3c484553e3c583e97c16fbf128662a54a0', '01a20de5-ca26-734e-9b2a-e5b1963c7818', 'invite', '2026-11-24 14:11:33.03219+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:33.03219+00', NULL, NULL),
	('01a20de5-cd2f-721b-86a7-9a68d86a1a00', '\xce8b47fac9e79cbf3bc0df3781d38918467ac920d7705ce9779f40a053e95526', '01a20de5-cd2d-72ed-a75b-70568422e9d9', 'invite', '2026-11-24 14:11:33.8074+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:33.8074+00', NULL, NULL),
	('01a20de5-d030-73f4-a945-194ab0cf300a', '\xb340229a4b8c3d59f1709d46d4e1199af6b7297b3426aadb4e88aeda2204e5e6', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', 'invite', '2026-11-24 14:11:34.576795+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:34.576795+00', NULL, NULL),
	('01a20de5-d345-71f5-95da-a7231efb185b', '\xb859a83824f588198b96868ac2e67138d0e30b6c9eb199c641d1e95cc41e0992', '01a20de5-d343-7116-9b34-22dae5bc10ba', 'invite', '2026-11-24 14:11:35.365608+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:35.365608+00', NULL, NULL),
	('01a20de5-d641-732a-bf37-a1a13d6f026d', '\x6152dfd9486ea71ae4347a606cf6cdb3f246334b59ac13bdcec2a4ef06e7d654', '01a20de5-d63e-7272-9389-126a04751abe', 'invite', '2026-11-24 14:11:36.129455+00', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-12-01 14:11:36.129455+00', NULL, NULL);


--
-- Data for Name: sync_errors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sync_passes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sync_passes VALUES
	('01a20de5-9820-7130-8a8c-732ab5f9968d', '01a20de5-9817-722b-bf97-aaa444852b8b', 'complete', NULL, '2026-11-09 14:11:20.224613+00', '2026-11-09 14:11:22.739832+00', 9, NULL, '{"groups": 12, "accounts": 18, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 35}', NULL, NULL, NULL),
	('01a20de6-c1c8-72c3-86dc-620094a47a79', '01a20de5-9817-722b-bf97-aaa444852b8b', 'complete', '01a20de5-8ae2-70d8-8fe8-b2bc278bf782', '2026-11-24 14:12:36.425348+00', '2026-11-24 14:12:36.660478+00', 9, NULL, '{"groups": 12, "accounts": 20, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 40, "organization_memberships": 17}', NULL, NULL, NULL),
	('01a20de6-4a7d-711d-86db-11dc08fda7c2', '01a20de5-9817-722b-bf97-aaa444852b8b', 'complete', NULL, '2026-11-24 14:12:05.886139+00', '2026-11-24 14:12:08.976578+00', 9, NULL, '{"groups": 12, "accounts": 20, "imported": 0, "custom_roles": 7, "accounts_gone": 0, "organizations": 12, "resources_gone": 0, "memberships_gone": 0, "group_memberships": 37, "organization_memberships": 17}', NULL, NULL, NULL);


--
-- Data for Name: targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.targets VALUES
	('01a20de6-7c14-73ba-b522-2b867cfcaa64', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c1dd-70a3-8c58-c8ee9f0de063', '19850000054996', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:12:25.246+00', NULL),
	('01a20de6-b64e-7090-b3d3-a8b5c94b7ebf', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c48d-7358-9138-79e4adbcfa4e', '19850000058216', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:12:35.858+00', NULL),
	('01a20de6-5bbd-7150-902c-07b5700d30cd', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-bef5-7174-aa04-cbeec23050f9', '19850000052548', false, 'email', true, NULL, 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:12:13.725+00', NULL),
	('01a20de7-d3ad-70f0-9a38-a00977d3969f', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-ba1a-71ff-9e52-95d89b2e4535', '19850000049836', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:46.755+00', NULL),
	('01a20de5-ef0f-72f9-b0c4-605526b90300', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-d63e-7272-9389-126a04751abe', '19850000099456', true, 'answered', true, NULL, 'none', false, 'kept_outside_access', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-09 14:11:43.68+00', NULL),
	('01a20de7-d42f-72a3-bcd7-5372078e98c0', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-b76e-7175-abc2-e9573dc33c2c', '19850000032728', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:46.793+00', NULL),
	('01a20de5-df41-70c9-82b7-9ea630599503', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-d343-7116-9b34-22dae5bc10ba', '19850000097136', true, 'answered', true, NULL, 'none', false, 'kept_outside_access', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:11:45.875+00', NULL),
	('01a20de6-ac54-72b7-839e-47f5a4496310', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-bc9f-712c-b0dd-e3de81cd84df', '19850000050872', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:12:31.931+00', NULL),
	('01a20de6-6fe3-72d1-a6e1-a07f001f3009', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-b521-7083-9688-47424ea04ad3', '19850000040960', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:46.407+00', NULL),
	('01a20de7-d73c-71c1-a2b6-851ab18a2017', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-c769-7103-8f73-2685c050d810', '19850000059636', false, 'email', true, '2026-11-24 14:13:57.094179+00', 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:56.222+00', NULL),
	('01a20de7-d7da-7075-bac0-720ba589215a', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-d02f-7185-b6ce-4ad1a0295f7f', '19850000070336', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:47.654+00', NULL),
	('01a20de6-9d4c-7315-b767-780e199d877a', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-919e-73e5-9809-101d77a5dfb6', '19850000037228', false, 'email', true, NULL, 'none', false, 'usable', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:47.192+00', NULL),
	('01a20de7-db4a-7113-b644-cfc4f19e4ded', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-cd2d-72ed-a75b-70568422e9d9', '19850000066604', false, 'email', true, '2026-11-24 14:13:57.383052+00', 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:56.518+00', NULL),
	('01a20de7-d77f-709e-889c-025f1fadaa9e', '01a20de5-9817-722b-bf97-aaa444852b8b', '01a20de5-ca26-734e-9b2a-e5b1963c7818', '19850000063640', false, 'email', true, '2026-11-24 14:13:48.908281+00', 'none', false, 'not_needed', NULL, 0, NULL, NULL, NULL, NULL, NULL, '2026-11-24 14:13:47.949+00', NULL);


--
-- Data for Name: test_clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.test_clock VALUES
	(true, 0);


--
-- Data for Name: user_platform_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.user_platform_roles VALUES
	('01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 'administrator', '2026-11-09 14:11:16.837298+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a20de5-8ae2-70d8-8fe8-b2bc278bf782', 'nadia.rahman@brightwave.example', 'Nadia Rahman', '', '', '', 'first_run', 'active', '2026-11-09 14:11:16.835258+00', NULL),
	('01a20de5-8e16-72f3-86b7-792c747cb9f8', 'amira.haddad@brightwave.example', 'Amira Haddad', '', '', '', 'form', 'active', '2026-11-09 14:11:17.655196+00', NULL),
	('01a20de5-919e-73e5-9809-101d77a5dfb6', 'priya.nair@brightwave.example', 'Priya Nair', '', '', '', 'form', 'active', '2026-11-09 14:11:18.558532+00', NULL),
	('01a20de5-b521-7083-9688-47424ea04ad3', 'tom.okafor@brightwave.example', 'tom okafor', '', '', '', 'form', 'active', '2026-11-09 14:11:27.650372+00', NULL),
	('01a20de5-b76e-7175-abc2-e9573dc33c2c', 'jonas.weber@brightwave.example', 'jonas weber', '', '', '', 'form', 'active', '2026-11-09 14:11:28.238361+00', NULL),
	('01a20de5-ba1a-71ff-9e52-95d89b2e4535', 'joao.romero@brightwave.example', 'joao romero', '', '', '', 'form', 'active', '2026-11-09 14:11:28.922888+00', NULL),
	('01a20de5-bc9f-712c-b0dd-e3de81cd84df', 'wanjiru.dubois@brightwave.example', 'wanjiru dubois', '', '', '', 'form', 'active', '2026-11-09 14:11:29.567407+00', NULL),
	('01a20de5-bef5-7174-aa04-cbeec23050f9', 'rania.johansson@brightwave.example', 'rania johansson', '', '', '', 'form', 'active', '2026-11-09 14:11:30.166021+00', NULL),
	('01a20de5-c1dd-70a3-8c58-c8ee9f0de063', 'aisha.petrov@brightwave.example', 'aisha petrov', '', '', '', 'form', 'active', '2026-11-09 14:11:30.90952+00', NULL),
	('01a20de5-c48d-7358-9138-79e4adbcfa4e', 'yusuf.nguyen@brightwave.example', 'yusuf nguyen', '', '', '', 'form', 'active', '2026-11-09 14:11:31.597994+00', NULL),
	('01a20de5-c769-7103-8f73-2685c050d810', 'sofia.kaur@brightwave.example', 'sofia kaur', '', '', '', 'form', 'active', '2026-11-09 14:11:32.329598+00', NULL),
	('01a20de5-ca26-734e-9b2a-e5b1963c7818', 'yusuf.fernandez@brightwave.example', 'yusuf fernandez', '', '', '', 'form', 'active', '2026-11-09 14:11:33.031165+00', NULL),
	('01a20de5-cd2d-72ed-a75b-70568422e9d9', 'thandiwe.horvat@brightwave.example', 'thandiwe horvat', '', '', '', 'form', 'active', '2026-11-09 14:11:33.806135+00', NULL),
	('01a20de5-d02f-7185-b6ce-4ad1a0295f7f', 'freya.castillo@brightwave.example', 'freya castillo', '', '', '', 'form', 'active', '2026-11-09 14:11:34.575776+00', NULL),
	('01a20de5-d343-7116-9b34-22dae5bc10ba', 'mira.lopez@example.org', 'mira lopez', '', '', '', 'form', 'active', '2026-11-09 14:11:35.363692+00', NULL),
	('01a20de5-d63e-7272-9389-126a04751abe', 'noor.aziz@example.org', 'noor aziz', '', '', '', 'form', 'active', '2026-11-09 14:11:36.127088+00', NULL);


--
-- Name: grant_approved_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.grant_approved_seq', 19, true);


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
-- Name: sync_passes__one_running; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sync_passes__one_running ON public.sync_passes USING btree (app_id) WHERE (state = 'running'::text);


--
-- Name: targets__account; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX targets__account ON public.targets USING btree (app_id, account_id) WHERE (account_id IS NOT NULL);


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


