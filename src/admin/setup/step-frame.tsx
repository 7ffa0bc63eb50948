import { Button } from "@zendeskgarden/react-buttons";
import { type ReactNode, useEffect, useRef } from "react";
import { styled } from "styled-components";
import { Cluster } from "../../ui/cluster.tsx";
import { Heading } from "../../ui/heading.tsx";
import { HelpText } from "../../ui/help-text.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useLanguage } from "../texts/use-language.ts";

const Column = styled.div`
  max-width: 680px;
`;
const FocusedHeading = styled(Heading)`
  outline: none;
`;

/** One step of setup: its one question, its answer's fields, and the way on. A new step takes the focus to its question. */
export function StepFrame(props: {
  title: string;
  intro?: string;
  isWide?: boolean;
  takesFocus: boolean;
  onBack?: (() => void) | undefined;
  /** The buttons that lead on. */
  actions: ReactNode;
  children: ReactNode;
}) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const Frame = props.isWide ? Stack : Column;
  return (
    <Frame>
      <Stack $gap={24}>
        <Stack $gap={6}>
          <FocusedHeading $size="lg" ref={heading} tabIndex={-1}>
            {props.title}
          </FocusedHeading>
          {props.intro ? <HelpText>{props.intro}</HelpText> : null}
        </Stack>
        {props.children}
        <Cluster>
          {props.onBack ? <Button onClick={props.onBack}>{t("action.back")}</Button> : null}
          {props.actions}
        </Cluster>
      </Stack>
    </Frame>
  );
}
