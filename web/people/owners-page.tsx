import { Button, Textarea, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { createOwner, getOwners, type OwnerView, setOwnerUsers } from "../../src/api/index.ts";
import { useAct, useRead } from "../api/hooks.ts";
import { abilitiesOf, useSession } from "../api/session.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Page } from "../parts/page.tsx";
import { Empty, Loaded, ProblemNote } from "../parts/states.tsx";
import table from "../parts/table.module.css";
import { Person } from "../parts/things.tsx";
import { plural } from "../parts/time-format.ts";
import shell from "../shell/shell.module.css";
import css from "./people.module.css";
import { PersonSelect } from "./person-select.tsx";

interface Member {
  readonly user_id: string;
  readonly full_name: string;
}

/** Named, ordered lists of people that review or administer. */
export function OwnersPage() {
  const query = useRead(getOwners, { query: { page_size: 200 } });
  const { isAdministrator } = abilitiesOf(useSession());
  const [edited, setEdited] = useState<OwnerView | "new" | null>(null);
  return (
    <Page
      title="Owners"
      lead="An owner is a named list of people. It reviews requests, or is accountable for an app or an item. One of them answers for all."
      acts={isAdministrator ? <Button onClick={() => setEdited("new")}>New owner</Button> : undefined}
      crumbs={[{ label: "Owners" }]}
    >
      <Loaded query={query} what="the owners">
        {({ results }) => {
          const owners = results.filter((owner) => !owner.is_personal);
          if (owners.length === 0) {
            return (
              <Empty
                glyph="ring"
                title="There is no owner yet"
                {...(isAdministrator ? { act: <Button onClick={() => setEdited("new")}>New owner</Button> } : {})}
              >
                Until you make one, the App admin reviews everything. With an owner, several people share that.
              </Empty>
            );
          }
          return <Owners owners={owners} {...(isAdministrator ? { onEdit: setEdited } : {})} />;
        }}
      </Loaded>
      <Dialog
        title={edited === "new" ? "New owner" : `Members of ${edited?.name ?? ""}`}
        isOpen={edited !== null}
        onClose={() => setEdited(null)}
      >
        {edited !== null && <OwnerForm owner={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
      </Dialog>
    </Page>
  );
}

function Owners({
  owners,
  onEdit,
}: {
  readonly owners: readonly OwnerView[];
  readonly onEdit?: (owner: OwnerView) => void;
}) {
  return (
    <ul className={table["list"]}>
      {owners.map((owner) => (
        <li key={owner.owner_id}>
          <div className={table["listHead"]}>
            <div>
              <h2 className={table["strong"]}>{owner.name}</h2>
              {owner.description !== "" && <p className={table["second"]}>{owner.description}</p>}
              <p>
                {owner.users.map((user) => user.full_name).join(", ") || "Nobody. Requests that need it are blocked."}
              </p>
            </div>
            <span className={table["acts"]}>
              <span className={table["second"]}>{plural(owner.users.length, "person", "people")}</span>
              {onEdit !== undefined && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`Change the members of ${owner.name}`}
                  onClick={() => onEdit(owner)}
                >
                  Change
                </Button>
              )}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function OwnerForm({ owner, onClose }: { readonly owner: OwnerView | null; readonly onClose: () => void }) {
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [members, setMembers] = useState<readonly Member[]>(owner?.users ?? []);
  const create = useAct(createOwner);
  const change = useAct(setOwnerUsers);
  const user_ids = members.map((member) => member.user_id);
  const act = owner === null ? create : change;
  const save = () => {
    if (owner === null)
      create.mutate(
        { body: { name, user_ids, ...(description.trim() === "" ? {} : { description }) } },
        { onSuccess: onClose },
      );
    else change.mutate({ params: { owner_id: owner.owner_id }, body: { user_ids } }, { onSuccess: onClose });
  };
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {owner === null && (
        <>
          <TextInput
            data-autofocus
            label="Name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label="Description"
            autosize
            minRows={2}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
        </>
      )}
      <Members members={members} onChange={setMembers} />
      <ProblemNote problem={act.error} />
      <DialogActs>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          type="submit"
          loading={act.isPending}
          disabled={members.length === 0 || (owner === null && name.trim() === "")}
        >
          {owner === null ? "Create owner" : "Save members"}
        </Button>
      </DialogActs>
    </form>
  );
}

function Members({
  members,
  onChange,
}: {
  readonly members: readonly Member[];
  readonly onChange: (members: readonly Member[]) => void;
}) {
  const swap = (index: number, by: number) => {
    const next = [...members];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index + by, 0, moved);
    onChange(next);
  };
  return (
    <>
      <ol className={css["members"]}>
        {members.map((member, index) => (
          <li key={member.user_id}>
            <Person fullName={member.full_name} oneLine />
            <span>
              <button
                type="button"
                className={shell["iconButton"]}
                aria-label={`Move ${member.full_name} up`}
                disabled={index === 0}
                onClick={() => swap(index, -1)}
              >
                <IconArrowUp size={15} stroke={1.6} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={shell["iconButton"]}
                aria-label={`Move ${member.full_name} down`}
                disabled={index === members.length - 1}
                onClick={() => swap(index, 1)}
              >
                <IconArrowDown size={15} stroke={1.6} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={shell["iconButton"]}
                aria-label={`Remove ${member.full_name}`}
                onClick={() => onChange(members.filter((other) => other !== member))}
              >
                <IconX size={15} stroke={1.6} aria-hidden="true" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <AddMember members={members} onAdd={(member) => onChange([...members, member])} />
    </>
  );
}

function AddMember({
  members,
  onAdd,
}: {
  readonly members: readonly Member[];
  readonly onAdd: (member: Member) => void;
}) {
  const [round, setRound] = useState(0);
  return (
    <PersonSelect
      key={round}
      label="Add a person"
      value={null}
      onChange={(userId, label) => {
        if (userId !== null && !members.some((member) => member.user_id === userId))
          onAdd({ user_id: userId, full_name: label ?? userId });
        setRound(round + 1);
      }}
    />
  );
}
