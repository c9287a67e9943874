import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { getReceipt, type ReceiptView } from "../../src/api/index.ts";
import { useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { CopyButton } from "../parts/copy-field.tsx";
import { download } from "../parts/download.ts";
import { TextLink } from "../parts/links.tsx";
import { Loaded } from "../parts/states.tsx";
import { shortId } from "../parts/time-format.ts";
import { Crumbs } from "../shell/crumbs.tsx";
import css from "./receipt.module.css";
import { ReceiptPaper } from "./receipt-paper.tsx";

const route = getRouteApi("/app/receipts/$grantId");

/** Proof that one access ended: asked, done, read back. Prints on one page. */
export function ReceiptPage() {
  const { grantId } = route.useParams();
  const query = useRead(getReceipt, { params: { grant_id: grantId } });
  const can = abilitiesOf(useSession());
  useEffect(() => {
    document.title = `Receipt ${shortId(grantId)} · Gatehouse`;
  }, [grantId]);
  const from = can.mayManage ? { label: "Revocations", to: "/revocations" } : { label: "My access", to: "/my-access" };
  return (
    <div className={css["layout"]}>
      <Crumbs crumbs={[from, { label: `Receipt ${shortId(grantId)}` }]} />
      <Loaded query={query} what="the receipt">
        {(receipt) => (
          <>
            <ReceiptPaper receipt={receipt} />
            <Aside receipt={receipt} maySeeLog={can.maySeeLog} mayManage={can.mayManage} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Aside({
  receipt,
  maySeeLog,
  mayManage,
}: {
  readonly receipt: ReceiptView;
  readonly maySeeLog: boolean;
  readonly mayManage: boolean;
}) {
  const { grant } = receipt;
  return (
    <section className={css["aside"]} aria-label="About this receipt">
      <div className={css["acts"]}>
        <Button leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden="true" />} onClick={() => window.print()}>
          Print
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() =>
            download(`receipt-${grant.grant_id}.json`, "application/json", JSON.stringify(receipt, null, 2))
          }
        >
          Download JSON
        </Button>
        <CopyButton text={window.location.href} label="Copy link" />
      </div>
      <div className={css["links"]}>
        <b>Belongs to</b>
        {grant.request_id !== null && (
          <TextLink to="/requests/$id" params={{ id: grant.request_id }}>
            The request
          </TextLink>
        )}
        {mayManage && (
          <TextLink to="/inventory/resources/$resourceId" params={{ resourceId: grant.resource.resource_id }}>
            {grant.resource.name}
          </TextLink>
        )}
        {maySeeLog && (
          <TextLink to="/events" search={{ grant: grant.grant_id }}>
            Its events
          </TextLink>
        )}
      </div>
    </section>
  );
}
