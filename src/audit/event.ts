/** What happened, as a command tells it. Personal detail goes in `detail`, `before` and `after`, which can be erased later. */
export interface NewEvent {
  /** Dotted, noun first: `request.approve`, `grant.verified`, `attempt.opened`. */
  readonly action: string;
  readonly subjectUserId?: string | null;
  readonly appId?: string | null;
  readonly resourceId?: string | null;
  readonly requestId?: string | null;
  readonly grantId?: string | null;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}
