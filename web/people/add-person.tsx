import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { createUser, type UserView } from "../../src/api/index.ts";
import { useAct } from "../api/hooks.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { Dialog, DialogActs } from "../parts/dialog.tsx";
import { Moment } from "../parts/moment.tsx";
import { ProblemNote } from "../parts/states.tsx";
import css from "./people.module.css";
import { RoleBoxes } from "./role-boxes.tsx";

interface AddProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function AddPerson({ isOpen, onClose }: AddProps) {
  return (
    <Dialog title="Add person" isOpen={isOpen} onClose={onClose}>
      {isOpen && <AddForm onClose={onClose} />}
    </Dialog>
  );
}

/** One person, and the link to send them. */
function AddForm({ onClose }: { readonly onClose: () => void }) {
  const [fullName, setFullName] = useState("");
  const [email, setEmail] = useState("");
  const [position, setPosition] = useState("");
  const [roles, setRoles] = useState<UserView["platform_roles"]>([]);
  const act = useAct(createUser);
  const fields = act.error?.fields ?? {};
  if (act.data !== undefined) {
    return (
      <>
        <p>
          <b>{act.data.user.full_name}</b> was added. Send them this link; it signs them in once and is shown only now.
          It works until <Moment at={act.data.sign_in_link.expires_at} />.
        </p>
        <CopyField label="One-time sign-in link" text={act.data.sign_in_link.url} copyLabel="Copy link" />
        <DialogActs>
          <Button
            variant="default"
            onClick={() => {
              act.reset();
              setFullName("");
              setEmail("");
              setPosition("");
              setRoles([]);
            }}
          >
            Add another
          </Button>
          <Button onClick={onClose}>Done</Button>
        </DialogActs>
      </>
    );
  }
  return (
    <form
      noValidate
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate({
          body: { full_name: fullName, email, platform_roles: roles, ...(position.trim() === "" ? {} : { position }) },
        });
      }}
    >
      <TextInput
        data-autofocus
        label="Name"
        required
        withAsterisk={false}
        value={fullName}
        error={fields["full_name"]}
        onChange={(event) => setFullName(event.currentTarget.value)}
      />
      <TextInput
        label="E-mail"
        description="The address they have in Zendesk, so that their account is found."
        type="email"
        required
        withAsterisk={false}
        value={email}
        error={fields["email"]}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput label="Position" value={position} onChange={(event) => setPosition(event.currentTarget.value)} />
      <RoleBoxes value={roles} onChange={setRoles} />
      <ProblemNote problem={act.error} />
      <DialogActs>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={act.isPending}>
          Add person
        </Button>
      </DialogActs>
    </form>
  );
}
