import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { createSession, inspectSignInLink } from "../../src/api/index.ts";
import { call, type CallInput, type CallResult, rememberCsrfToken } from "../api/client.ts";
import { useRead } from "../api/hooks.ts";
import type { ApiProblem } from "../api/problem.ts";
import { sessionQuery, useSessionQuery } from "../api/session.tsx";
import { Brand } from "../parts/glyph.tsx";
import { ButtonLink } from "../parts/links.tsx";
import { Failed, ProblemNote, Skeleton } from "../parts/states.tsx";
import { formatMoment } from "../parts/time-format.ts";
import css from "./sign-in.module.css";

type Link = CallResult<typeof inspectSignInLink>;

/** The link carries its token behind the #, which browsers send to no server. */
function tokenOf(location: Location): string | null {
  const token =
    location.hash.length > 1
      ? decodeURIComponent(location.hash.slice(1))
      : new URLSearchParams(location.search).get("token");
  return token === null || token === "" ? null : token;
}

function useToken(): string | null {
  const [token, setToken] = useState(() => tokenOf(window.location));
  useEffect(() => {
    const onHash = () => setToken(tokenOf(window.location));
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  return token;
}

export function SignInPage() {
  const token = useToken();
  useEffect(() => {
    document.title = "Sign in · Gatehouse";
  }, []);
  return (
    <main className={css["page"]}>
      <p className={css["brand"]}>
        <Brand size={22} />
        Gatehouse
      </p>
      {token === null ? <NoLink /> : <WithLink key={token} token={token} />}
    </main>
  );
}

function Words({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h1 className={css["title"]}>{title}</h1>
      <p className={css["lead"]}>{children}</p>
    </>
  );
}

function NoLink() {
  const session = useSessionQuery();
  if (session.data !== undefined && session.error === null) {
    return (
      <>
        <Words title={`You are signed in as ${session.data.user.full_name}`}>
          This browser has a session until {formatMoment(Date.parse(session.data.expires_at), Date.now())}.
        </Words>
        <ButtonLink to="/">Go on</ButtonLink>
      </>
    );
  }
  return (
    <>
      <Words title="Open your sign-in link">
        Gatehouse signs you in with a one-time link. Yours was given to you by an administrator; a used or old one does
        not work again. Ask an administrator for a new one.
      </Words>
      <p className={css["foot"]}>
        The first administrator finds the first link in the output of the server where it was started.
      </p>
    </>
  );
}

function WithLink({ token }: { readonly token: string }) {
  const link = useRead(inspectSignInLink, { body: { token } });
  if (link.error !== null) {
    if (link.error.code !== "offline" && link.error.status < 500) {
      return (
        <Words title="This link does not work any more">{link.error.detail} Ask an administrator for a new one.</Words>
      );
    }
    return (
      <>
        <h1 className="gh-hidden">Sign in</h1>
        <Failed
          problem={link.error}
          what="your sign-in link"
          onRetry={() => {
            link.refetch().catch(() => undefined);
          }}
        />
      </>
    );
  }
  if (link.data === undefined) {
    return (
      <>
        <h1 className="gh-hidden">Sign in</h1>
        <Skeleton rows={2} />
      </>
    );
  }
  return <SignIn token={token} link={link.data} />;
}

function useSignIn() {
  const client = useQueryClient();
  const navigate = useNavigate();
  // Not `useAct`: it lets the page read again, and the link, used up by now, would be asked about once more.
  const act = useMutation<CallResult<typeof createSession>, ApiProblem, CallInput<typeof createSession>>({
    mutationFn: (input) => call(createSession, input),
  });
  const signIn = (body: Parameters<typeof call<typeof createSession>>[1]["body"], to: "/" | "/setup") =>
    act.mutate(
      { body },
      {
        onSuccess: (session) => {
          rememberCsrfToken(session.csrf_token);
          client.clear();
          client.setQueryData(sessionQuery.queryKey, session);
          navigate({ to, replace: true }).catch(() => undefined);
        },
      },
    );
  return { act, signIn };
}

function SignIn({ token, link }: { readonly token: string; readonly link: Link }) {
  const { act, signIn } = useSignIn();
  if (link.purpose === "first_run") return <FirstRun token={token} />;
  return (
    <>
      <Words title={`Sign in as ${link.full_name ?? "yourself"}`}>
        {link.email ?? ""} This link works once, until {formatMoment(Date.parse(link.expires_at), Date.now())}.
      </Words>
      <div className={css["form"]}>
        <ProblemNote problem={act.error} />
        <Button size="md" loading={act.isPending} onClick={() => signIn({ token }, "/")}>
          Sign in
        </Button>
      </div>
    </>
  );
}

function FirstRun({ token }: { readonly token: string }) {
  const { act, signIn } = useSignIn();
  const [fullName, setFullName] = useState("");
  const [email, setEmail] = useState("");
  const fields = act.error?.fields ?? {};
  return (
    <>
      <Words title="Become the first administrator">
        This link works once. You connect Zendesk, import what people may ask for, and add the people.
      </Words>
      <form
        noValidate
        className={css["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          signIn({ token, administrator: { full_name: fullName, email } }, "/setup");
        }}
      >
        <TextInput
          label="Your name"
          required
          withAsterisk={false}
          autoComplete="name"
          value={fullName}
          error={fields["administrator.full_name"]}
          onChange={(event) => setFullName(event.currentTarget.value)}
        />
        <TextInput
          label="Your e-mail"
          description="Use the address you have in Zendesk, if you have one."
          required
          withAsterisk={false}
          type="email"
          autoComplete="email"
          value={email}
          error={fields["administrator.email"]}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <ProblemNote problem={act.error} />
        <Button type="submit" size="md" loading={act.isPending}>
          Become administrator
        </Button>
      </form>
    </>
  );
}
