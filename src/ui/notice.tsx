import { Alert, Title } from "@zendeskgarden/react-notifications";
import type { ReactNode } from "react";

/** One message with its title; `isLive` has screen readers speak it when it appears. */
export function Notice(props: {
  type: "success" | "warning" | "error" | "info";
  title: ReactNode;
  isLive?: boolean;
  children?: ReactNode;
}) {
  const live = props.isLive ? { role: props.type === "error" ? "alert" : "status" } : { role: "group" };
  return (
    <Alert type={props.type} {...live}>
      <Title>{props.title}</Title>
      {props.children}
    </Alert>
  );
}
