import { CloseButton, Drawer, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import css from "./dialog.module.css";
import { useIsPhone } from "./media.ts";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly width?: number;
  readonly children: ReactNode;
}

/** A dialog, and on a phone a sheet. The title is a plain div: a page has one banner only. */
export function Dialog({ title, isOpen, onClose, width = 556, children }: DialogProps) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <Drawer.Root opened={isOpen} onClose={onClose} position="bottom" size="auto" transitionProps={{ duration: 120 }}>
        <Drawer.Overlay />
        <Drawer.Content classNames={{ content: css["sheet"] ?? "" }}>
          <div className={css["head"]}>
            <Drawer.Title component="h2" className={css["title"]}>
              {title}
            </Drawer.Title>
            <CloseButton size={40} aria-label="Close" onClick={onClose} />
          </div>
          <Drawer.Body p={0}>
            <div className={css["body"]}>{children}</div>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    );
  }
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={width}
      centered
      transitionProps={{ duration: 120, transition: "fade" }}
    >
      <Modal.Overlay />
      <Modal.Content classNames={{ content: css["content"] ?? "" }}>
        <div className={css["head"]}>
          <Modal.Title component="h2" className={css["title"]}>
            {title}
          </Modal.Title>
          <CloseButton aria-label="Close" onClick={onClose} />
        </div>
        <Modal.Body p={0}>
          <div className={css["body"]}>{children}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The acts of a dialog: the safe one left, the final one right. */
export function DialogActs({ children }: { readonly children: ReactNode }) {
  return <div className={css["acts"]}>{children}</div>;
}

/** A panel beside its list from 1200 px on; below that it slides in from the side. */
export function SideDrawer({ title, isOpen, onClose, children }: DialogProps) {
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} position="right" size={420} transitionProps={{ duration: 120 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={css["head"]}>
          <Drawer.Title component="h2" className={css["title"]}>
            {title}
          </Drawer.Title>
          <CloseButton size={40} aria-label="Close" onClick={onClose} />
        </div>
        <Drawer.Body p={0}>
          <div className={css["body"]}>{children}</div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
